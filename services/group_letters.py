"""What a group's people and keepers are told."""

from db import groups, pairs, people
from mentoring.groups import is_small
from mentoring.kinds import GROUP
from mentoring.notices import Kind
from mentoring.pairs import OPEN, PairStatus
from mentoring.ports import Letter
from services.pairs import PairCard
from services.telling import Telling, tells
from services.work import found
from texts import Value, text
from texts.dates import day

# What is said of a group as a whole where a pair would be named.
OF_WHOLE = {
    Kind.PAIR_AGREED: "notice-group-agreed",
    Kind.PAIR_TO_APPROVE: "notice-group-to-approve",
    Kind.PAIR_ACTIVE: "notice-group-active",
    Kind.PROGRAM_ENDING: "notice-group-ending",
}


def is_of_whole(telling: Telling, one: PairCard) -> bool:
    """Whether a notice of a pair is one of its group."""
    return one.pair.kind == GROUP and one.pair.group_id is not None and telling.due.kind in OF_WHOLE


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
