"""When a mentee looks for a mentor no more: a program of theirs is over, or they asked for its end.

Source: regulation 002, 4.2 (of one's own free will) and 6.3 (how a program ends). Whoever asked for another mentor, or
whose mentor left, goes on looking: that is what they asked for.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from mentoring.partings import PartingKind


class OverBy(StrEnum):
    """By what a mentee's search is over: `search-over-<value>`."""

    COMPLETED = "completed"
    STOP = "stop"
    MUTUAL = "mutual"


OF_PARTING: Final = {PartingKind.STOP: OverBy.STOP, PartingKind.MUTUAL: OverBy.MUTUAL}


@dataclass(frozen=True)
class SearchEnd:
    """A mentee is proposed to nobody since a day, until they, or a curator, say that a mentor is needed again."""

    person_id: int
    organization_id: int
    over_by: OverBy
    since: date
    has_answered: bool = False

    @property
    def is_asked(self) -> bool:
        """Whether they are asked if a mentor is still needed; who asked for the end has said so already."""
        return self.over_by is not OverBy.STOP and not self.has_answered
