"""Whether a mentee whose program is over needs a mentor still: asked once, and meanwhile nobody is proposed to them."""

from dataclasses import replace
from datetime import timedelta

from db import pairs, people
from db import search_ends as store
from mentoring.actors import CURATORS, Role
from mentoring.errors import WrongState
from mentoring.notices import Kind, Notice
from mentoring.pairs import OPEN, Pair
from mentoring.search_ends import OverBy, SearchEnd
from services.behalf import WRITERS, kept
from services.work import Work, command, found, query

# The closing questionnaires come first; the menu asks at once.
ASKED_AFTER = timedelta(days=1)


@query(Role.MENTEE)
async def my_search_end(work: Work) -> SearchEnd | None:
    """Return since when the actor looks for no mentor here, None for who does."""
    return await store.find(work.connection, work.person_id, work.organization_id)


@command(*WRITERS)
async def seek_again(work: Work, person_id: int = 0) -> None:
    """A mentor is needed again: the actor says so, or a curator of anybody of the bank; the others are told.

    Who looks for one already goes on doing so.

    Raises:
        NotFound: there is no such mentee here.
    """
    subject = await _mentee(work, person_id)
    if not await store.drop(work.connection, subject, work.organization_id):
        return
    await work.log("seek-again", subject)
    keepers = await people.holders(work.connection, work.organization_id, *CURATORS)
    about = {"person": subject, "organization": work.organization_id}
    key = f"{Kind.SEARCH_AGAIN}:{work.organization_id}:{subject}:{work.actor.cause}"
    told = dict.fromkeys(one for one in (subject, *keepers) if one != work.person_id)
    await work.tell(*(Notice(Kind.SEARCH_AGAIN, one, work.now, f"{key}:{one}", about) for one in told))


@command(Role.MENTEE)
async def rest_from_search(work: Work) -> None:
    """Answer that no mentor is needed now.

    Raises:
        WrongState: a mentor is being looked for again.
    """
    end = await store.find(work.connection, await _mentee(work, 0), work.organization_id)
    if end is None:
        raise WrongState("search-goes-on")
    await store.save(work.connection, replace(end, has_answered=True))


async def end_search(work: Work, pair: Pair, over_by: OverBy | None) -> None:
    """A pair has ended: without `over_by` its mentee goes on looking; nobody is asked who has another pair under way.

    In reverse mentoring a mentor is led too: they are no mentee of the bank and are asked nothing.
    """
    mentee, place = pair.mentee_id, pair.organization_id
    if over_by is None:
        await store.drop(work.connection, mentee, place)
        return
    person = await people.within(work.connection, mentee, place)
    theirs = await pairs.of_person(work.connection, mentee)
    is_led = any(
        (one.mentee_id, one.organization_id) == (mentee, place) and one.id != pair.id and one.status in OPEN
        for one in theirs
    )
    if is_led or person is None or Role.MENTEE not in person.roles:
        return
    end = SearchEnd(mentee, place, over_by, pair.ends_on)
    await store.save(work.connection, end)
    if end.is_asked:
        key = f"{Kind.MENTOR_NEEDED}:{pair.id}:{mentee}"
        await work.tell(Notice(Kind.MENTOR_NEEDED, mentee, work.now + ASKED_AFTER, key, {"pair": pair.id}, place))


async def _mentee(work: Work, person_id: int) -> int:
    if person_id not in (0, work.actor.person_id):
        person = await kept(work, person_id)
    else:
        person = found(await people.within(work.connection, work.person_id, work.organization_id))
    return found(person.id if Role.MENTEE in person.roles else None)
