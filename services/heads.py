"""Who is a head, by office and not by the words of a post, and who is whose line manager, by the staff list."""

from db import people, staff
from mentoring.actors import Role
from mentoring.errors import WrongState
from mentoring.kinds import REVERSE
from mentoring.matching.people import HEAD_FORM
from mentoring.profiles import Profile
from services.work import Work


async def heads(work: Work) -> frozenset[int]:
    """Return who may mentor as a head: the directors, and whoever the staff list names as somebody's line manager."""
    directors = await people.holders(work.connection, work.organization_id, Role.DIRECTOR)
    managing = await staff.managers(work.connection, work.organization_id)
    return frozenset({*directors, *managing.values()})


async def require_right_head(
    work: Work, profile: Profile, mentor_id: int, mentee_id: int, form: str, kind: str
) -> None:  # fmt: skip
    """Hold a pair that is proposed against the form of heads and the rule on line managers.

    Raises:
        WrongState: the form is a head's and the mentor holds no such office; or the mentor is the mentee's line manager
            (in reverse mentoring: either of the other), which the profile allows in the form of heads only.
    """
    if form == HEAD_FORM:
        if mentor_id not in await heads(work):
            raise WrongState("kind-head-expected")
        return
    if not profile.matching.excludes_line_manager:
        return
    managing = await staff.managers(work.connection, work.organization_id)
    if managing.get(mentee_id) == mentor_id or (kind == REVERSE and managing.get(mentor_id) == mentee_id):
        raise WrongState("pair-line-manager")
