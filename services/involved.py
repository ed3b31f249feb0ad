"""Colleagues who were involved to help a mentee, by an application that was granted."""

from db import applications
from mentoring.application_kinds import ApplicationKind
from mentoring.application_states import DECIDED
from mentoring.pairs import Pair
from services.work import Work


async def involved(work: Work, pair: Pair) -> list[int]:
    """Return who is involved now, the first granted first (4.1; 002, 2.5)."""
    asked = await applications.of_pair(work.connection, pair.id, ApplicationKind.COLLEAGUE)
    today = work.today().isoformat()
    helping = [one for one in asked if one.state in DECIDED and (one.content.get("until") or today) >= today]
    return list(dict.fromkeys(one.subject_id for one in helping if one.subject_id is not None))
