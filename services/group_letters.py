"""What a group's people and keepers are told."""

from collections.abc import Sequence

from db import groups, pairs, people
from db.groups import Group
from mentoring.groups import is_small
from mentoring.kinds import GROUP
from mentoring.notices import Kind
from mentoring.orders import Order
from mentoring.pairs import OPEN, Pair, PairStatus
from mentoring.ports import Letter
from mentoring.reading import clipped
from services.pairs import PairCard
from services.telling import Telling, tells
from services.work import found
from texts import Value, text
from texts.dates import day

# So many characters of names fit in a message beside the rest.
NAMES_LIMIT = 1500
# What is said of a group as a whole where a pair would be named.
OF_WHOLE = {
    Kind.PAIR_AGREED: "notice-group-agreed",
    Kind.PAIR_TO_APPROVE: "notice-group-to-approve",
    Kind.PAIR_ACTIVE: "notice-group-active",
    Kind.PROGRAM_ENDING: "notice-group-ending",
}


def is_of_whole(telling: Telling, one: PairCard) -> bool:
    """Whether a notice of a pair is one of its group."""
    return is_in_group(one) and telling.due.kind in OF_WHOLE


async def of_whole(telling: Telling, one: PairCard) -> Letter | None:
    """Name the group and say how many are in it; its mentor hears it once of all whom an order lets begin."""
    pair, language, me = one.pair, telling.language, telling.recipient.person_id
    group = found(await groups.get(telling.work.connection, pair.group_id or 0))
    bound = await pairs.of_group(telling.work.connection, group.id)
    alike = [other for other in bound if other.status is pair.status]
    first = min(other.id for other in alike if other.order_id == pair.order_id and other.ends_on == pair.ends_on)
    is_mentor = me == group.mentor_id
    if is_mentor and first != pair.id:
        return None
    words: dict[str, Value] = {
        "title": group.title, "mentor": one.mentor.name.full, "count": len(alike),
        "role": "mentor" if is_mentor else "mentee", "number": one.order.number if one.order else "",
        "starts": day(pair.starts_on, language), "ends": day(pair.ends_on, language),
    }  # fmt: skip
    button = telling.button("button-open-pair", f"pair:{pair.id}")
    if is_mentor:
        button = telling.button("group-open", f"group:{group.id}")
    elif telling.due.kind is Kind.PAIR_ACTIVE:
        button = telling.button("button-meetings", f"meetings:{pair.id}")
    return Letter(text(OF_WHOLE[telling.due.kind], language, **words), (button,))


def is_in_group(one: PairCard) -> bool:
    """Whether a pair is one of a group's."""
    return one.pair.kind == GROUP and one.pair.group_id is not None


async def ordered(telling: Telling, one: PairCard, order: Order) -> str:
    """Name the group an order lets begin, with everybody of it the order is about."""
    group, bound = await _bound(telling, one)
    theirs = [other for other in bound if order.line(other.id) is not None]
    words: dict[str, Value] = {
        "title": group.title, "mentor": one.mentor.name.full, "names": await _mentees(telling, theirs),
        "number": order.number, "day": day(order.dated, telling.language), "count": len(theirs),
    }  # fmt: skip
    return text("notice-group-order", telling.language, **words)


async def returned(telling: Telling, one: PairCard) -> str:
    """Say of whose papers in which group the director's remark is."""
    group, _ = await _bound(telling, one)
    words: dict[str, Value] = {"title": group.title, "name": one.full_title, "remark": one.pair.remark}
    return text("notice-group-returned", telling.language, **words)


async def ended(telling: Telling, one: PairCard, reason: str, *, is_gone: bool) -> str:
    """Tell a keeper of a pair of a group that has ended: its mentor's going is told once, of everybody left without."""
    group, bound = await _bound(telling, one)
    theirs = [one.pair]
    if one.pair.declined_by == one.pair.mentor_id:
        theirs = [other for other in bound if other.declined_by == one.pair.mentor_id and other.status not in OPEN]
        if min(other.id for other in theirs) != one.pair.id:
            return ""
    words: dict[str, Value] = {
        "title": group.title, "mentor": one.mentor.name.full, "names": await _mentees(telling, theirs),
        "who": "mentor" if one.pair.declined_by == one.pair.mentor_id else "mentee", "gone": int(is_gone),
        "reason": reason, "began": int(any(other.status is not PairStatus.DECLINED for other in theirs)),
    }  # fmt: skip
    return text("notice-group-ended", telling.language, **words)


async def _bound(telling: Telling, one: PairCard) -> tuple[Group, list[Pair]]:
    group = found(await groups.get(telling.work.connection, one.pair.group_id or 0))
    return group, await pairs.of_group(telling.work.connection, group.id)


async def _mentees(telling: Telling, theirs: Sequence[Pair]) -> str:
    known = await people.many(telling.work.connection, {one.mentee_id for one in theirs})
    return clipped(", ".join(sorted(one.name.full for one in known.values())), NAMES_LIMIT)


@tells(Kind.GROUP_PROPOSED)
async def _proposed(telling: Telling) -> Letter | None:
    """A group is proposed; whoever has answered meanwhile, or was left alone, is asked no more."""
    pair = found(await pairs.get(telling.work.connection, telling.number("pair")))
    me = telling.recipient.person_id
    if pair.status is not PairStatus.PROPOSED or pair.group_id is None or me in pair.consented:
        return None
    group = found(await groups.get(telling.work.connection, pair.group_id))
    bound = await pairs.of_group(telling.work.connection, pair.group_id)
    mentor = found(await people.get(telling.work.connection, group.mentor_id))
    words: dict[str, Value] = {
        "title": group.title, "mentor": mentor.name.full, "count": sum(one.status in OPEN for one in bound),
        "role": "mentor" if me == group.mentor_id else "mentee",
        "starts": day(pair.starts_on, telling.language), "ends": day(pair.ends_on, telling.language),
    }  # fmt: skip
    return telling.say(words, telling.button("button-open-pair", f"pair:{pair.id}"))


@tells(Kind.GROUP_LEFT)
async def _left(telling: Telling) -> Letter | None:
    """To the mentee that the proposal is none any more, to the mentor who is not in the group."""
    pair = found(await pairs.get(telling.work.connection, telling.number("pair")))
    group = found(await groups.get(telling.work.connection, telling.number("group")))
    mentee = found(await people.get(telling.work.connection, pair.mentee_id))
    role = "mentor" if telling.recipient.person_id == group.mentor_id else "mentee"
    name = mentee.name.full if role == "mentor" else mentee.name.polite
    words: dict[str, Value] = {"title": group.title, "name": name, "role": role}
    return telling.say(words)


@tells(Kind.GROUP_SMALL)
async def _small(telling: Telling) -> Letter | None:
    group = found(await groups.get(telling.work.connection, telling.number("group")))
    if not is_small(await pairs.of_group(telling.work.connection, group.id)):
        return None
    return telling.say({"title": group.title}, telling.button("group-open", f"group:{group.id}"))
