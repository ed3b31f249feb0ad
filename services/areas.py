"""One more mentor for an area of their own: the curator opens it, and the mentee says whom they would like.

Without an area a mentee whose pair is under way marks nobody. No regulation limits somebody to one mentor.
"""

from dataclasses import dataclass

from db import areas, pairs, people
from mentoring.actors import CURATORS, Role
from mentoring.errors import NotFound, WrongState
from mentoring.kinds import REVERSE, Area
from mentoring.notices import Kind, Notice
from mentoring.pairs import OPEN, Pair, PairStatus
from services.work import Work, command, found, query

# An area whose pair has come to its end is not opened anew by itself; one whose pair was declined or ended is.
SETTLED = OPEN | {PairStatus.COMPLETED}


@dataclass(frozen=True)
class AreaOffer:
    """In which areas somebody may get one more mentor, and which is open for them already."""

    free: tuple[Area, ...]
    opened: Area | None


@query(*CURATORS)
async def area_offer(work: Work, mentee_id: int) -> AreaOffer:
    """Return which areas can be opened for a mentee; none for somebody without a pair.

    Raises:
        NotFound: they are no mentee here.
    """
    await _the_mentee(work, mentee_id)
    theirs = await _theirs(work, mentee_id)
    free = tuple(one for one in Area if one not in {pair.area for pair in theirs})
    return AreaOffer(free if theirs else (), (await open_areas(work)).get(mentee_id))


@command(*CURATORS)
async def open_area(work: Work, mentee_id: int, area: str) -> None:
    """Let a mentee who has a mentor mark whom they would like for one more area, and tell them.

    Raises:
        NotFound: they are no mentee here, or there is no such area.
        WrongState: they have no pair yet, or a mentor for this area.
    """
    await _the_mentee(work, mentee_id)
    if area not in set(Area):
        raise NotFound
    theirs = await _theirs(work, mentee_id)
    if not theirs:
        raise WrongState("area-needs-pair")
    if area in {one.area for one in theirs}:
        raise WrongState("area-taken")
    await areas.save(work.connection, work.organization_id, mentee_id, Area(area), work.person_id, work.now)
    await work.log("open-area", mentee_id, area=area)
    key = f"{Kind.AREA_OPENED}:{work.organization_id}:{mentee_id}:{area}:{work.today()}"
    await work.tell(Notice(Kind.AREA_OPENED, mentee_id, work.now, key, {"organization": work.organization_id}))


@command(*CURATORS)
async def close_area(work: Work, mentee_id: int) -> None:
    """Let a mentee look for no further mentor; marks made meanwhile stay.

    Raises:
        NotFound: they are no mentee here.
    """
    await _the_mentee(work, mentee_id)
    await areas.close(work.connection, work.organization_id, mentee_id)
    await work.log("close-area", mentee_id)


async def open_areas(work: Work) -> dict[int, Area]:
    """Return in which area mentees here may look for one more mentor; one that has its pair is open no more."""
    opened = await areas.of_organization(work.connection, work.organization_id)
    theirs = await pairs.of_organization(work.connection, work.organization_id, SETTLED) if opened else []
    taken = {(one.mentee_id, one.area) for one in theirs if one.kind != REVERSE}
    return {person: area for person, area in opened.items() if (person, area) not in taken}


async def _the_mentee(work: Work, mentee_id: int) -> None:
    person = found(await people.within(work.connection, mentee_id, work.organization_id))
    found(person if Role.MENTEE in person.roles else None)


async def _theirs(work: Work, mentee_id: int) -> list[Pair]:
    """The pairs under way in which somebody is the mentee here; reverse ones are about both and take no area."""
    return [
        one
        for one in await pairs.of_person(work.connection, mentee_id)
        if one.mentee_id == mentee_id
        and one.organization_id == work.organization_id
        and one.status in OPEN
        and one.kind != REVERSE
    ]
