"""What counts in matching and how much: the parts of a score, their weights, the hard rules a profile settles.

Criterion 1 (000 and 001: 6.1; 002: 4.1; 003: «Процесс формирования пар»): the mentor's profile or experience answers
the mentee's request. Criterion 2, the same paragraphs: mutual interest. 004 (stage 5, 8.1) wants harmonious and
productive pairs formed after people have met, so there their own marks weigh more.
"""

from dataclasses import dataclass, fields
from enum import StrEnum

from mentoring.profile_lists import insist

MOST_WEIGHT = 100
LARGEST_GROUP = 30


class Part(StrEnum):
    """The named parts of a score; each is worth 0 to 1 and has a weight."""

    DIFFICULTIES = "difficulties"
    SUBJECT = "subject"
    EXPERIENCE = "experience"
    CATEGORY = "category"
    FORM_AND_KIND = "form_and_kind"
    MEETING = "meeting"
    LOAD = "load"
    REFUSALS = "refusals"
    MENTOR_MARK = "mentor_mark"
    MENTEE_MARK = "mentee_mark"


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each part counts, 0 to 100; only their proportion matters.

    The defaults give criterion 1 seventy of a hundred and criterion 2 thirty: the regulations name them side by side,
    but marks come late and not from everybody.
    """

    difficulties: int = 30
    subject: int = 15
    experience: int = 5
    category: int = 5
    form_and_kind: int = 5
    meeting: int = 5
    load: int = 3
    refusals: int = 2
    mentor_mark: int = 15
    mentee_mark: int = 15

    def __post_init__(self) -> None:
        insist(all(0 <= getattr(self, one.name) <= MOST_WEIGHT for one in fields(self)), "weights from 0 to 100")
        insist(self.total > 0, "some weight above 0")

    def of(self, part: Part) -> int:
        """Return the weight of a part."""
        weight: int = getattr(self, part.value)
        return weight

    @property
    def total(self) -> int:
        """Return the sum of all weights: a score of everything at its best."""
        return sum(getattr(self, one) for one in self.__slots__)


@dataclass(frozen=True, slots=True)
class Matching:
    """How a profile wants people matched.

    `excludes_line_manager`: nobody is mentored by their own manager, save where they ask for a head as their mentor.
    `group_size`: how many a mentor who takes groups can have, where that is more than they named.
    """

    weights: Weights = Weights()
    excludes_line_manager: bool = True
    group_size: int = 5

    def __post_init__(self) -> None:
        insist(2 <= self.group_size <= LARGEST_GROUP, f"group_size from 2 to {LARGEST_GROUP}")
