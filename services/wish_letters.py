"""What is told of wishes and support: who asks for a mentor, who would both like it, that the search goes on."""

from db import pairs, people, wishes
from db import supports as requests
from mentoring.actors import Role
from mentoring.matching import Liking
from mentoring.notices import Kind
from mentoring.pairs import OPEN, PairStatus
from mentoring.ports import Letter
from services import searching, supports
from services.areas import open_areas
from services.choosing import unanswered
from services.telling import Telling, tells
from texts import plain


@tells(Kind.WISHED)
async def _wished(telling: Telling) -> Letter | None:
    count = await unanswered(telling.work, telling.number("organization"), telling.recipient.person_id)
    return telling.say({"count": count}, telling.button("button-wished", "wishes:mentor")) if count else None


@tells(Kind.AREA_OPENED)
async def _area(telling: Telling) -> Letter | None:
    """Only while it is open."""
    area = (await open_areas(telling.work)).get(telling.recipient.person_id)
    if area is None:
        return None
    words = {"area": plain(f"kind-area-{area.value}", telling.language)}
    return telling.say(words, telling.button("menu-wishes", "wishes:mentee"))


@tells(Kind.WISH_MUTUAL)
async def _mutual(telling: Telling) -> Letter | None:
    """Only while it is still so and nobody has acted upon it."""
    work = telling.work
    mentor = await people.get(work.connection, telling.number("mentor"))
    mentee = await people.get(work.connection, telling.number("mentee"))
    if mentor is None or mentee is None or not await _is_mutual(telling, mentor.id, mentee.id):
        return None
    words = {"mentor": mentor.name.full, "mentee": mentee.name.full}
    return telling.say(words, telling.button("button-open-card", f"person:{mentee.id}"))


@tells(Kind.STILL_SEARCHING)
async def _searching(telling: Telling) -> Letter | None:
    """Only to somebody who still waits; where there is a psychologist, with a way to them."""
    person_id = telling.recipient.person_id
    if not await searching.waits(telling.work, person_id):
        return None
    rows = [telling.button("menu-wishes", "wishes:mentee")]
    if await supports.is_offered(telling.work, person_id):
        rows.append(telling.button("button-support", "support"))
    theirs = await pairs.of_person(telling.work.connection, person_id)
    worked = sum(one.status in (PairStatus.COMPLETED, PairStatus.ENDED) for one in theirs if one.mentee_id == person_id)
    return telling.say({"before": worked}, *rows)


@tells(Kind.SUPPORT_ASKED)
async def _support(telling: Telling) -> Letter | None:
    """Only while the yes stands."""
    number, here = telling.number("person"), telling.number("organization")
    person = await people.get(telling.work.connection, number)
    if person is None or await requests.find(telling.work.connection, here, number) is None:
        return None
    return telling.say({"name": person.name.full}, telling.button("button-support-open", f"supported:{number}"))


async def _is_mutual(telling: Telling, mentor_id: int, mentee_id: int) -> bool:
    work, here = telling.work, telling.number("organization")
    for role, one, other in ((Role.MENTOR, mentor_id, mentee_id), (Role.MENTEE, mentee_id, mentor_id)):
        said = await wishes.of_person(work.connection, here, one, role)
        if not any(wish.about_id == other and wish.liking is Liking.LIKE for wish in said):
            return False
    theirs = await pairs.of_person(work.connection, mentee_id)
    has_pair = any(pair.status in OPEN for pair in theirs)
    return not has_pair or mentee_id in await open_areas(work)
