"""Letters about a pair on its way: proposed, agreed, approved, at work, over."""

from dataclasses import replace

from db import pairs
from db.traces import SHELL_LANGUAGE
from mentoring.notices import Kind
from mentoring.pairs import Pair, PairStatus
from mentoring.people import Person
from mentoring.ports import Attachment, Letter
from mentoring.surveys import KINDS, Stage
from services import draft_letters, group_letters, order_papers
from services.pairs import PairCard, card
from services.questionnaires import unfinished
from services.telling import Telling, tells
from services.work import found
from texts import Value, plain, text
from texts.dates import day


@tells(Kind.PAIR_PROPOSED, Kind.PAIR_MET, Kind.PAIR_DECLINED, Kind.PAIR_AGREED, Kind.PAIR_TO_APPROVE,
        Kind.PAIR_RETURNED)  # fmt: skip
async def _pair(telling: Telling) -> Letter | None:
    one = await _card(telling)
    expected = {
        Kind.PAIR_PROPOSED: PairStatus.PROPOSED, Kind.PAIR_MET: PairStatus.PROPOSED,
        Kind.PAIR_DECLINED: PairStatus.DECLINED, Kind.PAIR_AGREED: PairStatus.AGREED,
        Kind.PAIR_TO_APPROVE: PairStatus.SUBMITTED, Kind.PAIR_RETURNED: PairStatus.AGREED,
    }  # fmt: skip
    if one.pair.status is not expected[telling.due.kind]:
        return None
    if telling.due.kind is Kind.PAIR_DECLINED and telling.recipient.person_id in one.pair.members:
        other = one.name_of(one.pair.other(telling.recipient.person_id))
        return Letter(text("notice-pair-declined-member", telling.language, name=other))
    if group_letters.is_of_whole(telling, one):
        return await group_letters.of_whole(telling, one)
    words = _pair_words(telling, one)
    button = telling.button("button-open-pair", f"pair:{one.pair.id}")
    letter = telling.say(words, button)
    if telling.due.kind is Kind.PAIR_RETURNED and group_letters.is_in_group(one):
        return replace(letter, text=await group_letters.returned(telling, one))
    if telling.due.kind is Kind.PAIR_PROPOSED and one.pair.waits_for_meeting:
        letter = Letter(text("notice-pair-proposed-meet", telling.language, **words), (button,))
    if telling.due.kind is Kind.PAIR_PROPOSED and await _is_instead(telling, one.pair):
        letter = replace(letter, text=f"{text('pair-proposed-instead', telling.language)}\n\n{letter.text}")
    if telling.due.kind is Kind.PAIR_PROPOSED and one.school and telling.recipient.person_id != one.pair.mentor_id:
        school = text("pair-mentor-from", telling.language, school=one.school)
        letter = replace(letter, text=f"{letter.text}\n\n{school}")
    if telling.due.kind is Kind.PAIR_DECLINED:
        return await draft_letters.with_next(telling, letter, one.pair)
    return letter


async def _is_instead(telling: Telling, pair: Pair) -> bool:
    """Whether the mentee who reads it is offered somebody in place of a mentor who has just declined."""
    if telling.recipient.person_id != pair.mentee_id:
        return False
    theirs = await pairs.of_person(telling.work.connection, pair.mentee_id)
    before = [one for one in theirs if one.mentee_id == pair.mentee_id and one.id < pair.id]
    last = max(before, key=lambda one: one.id, default=None)
    return last is not None and last.status is PairStatus.DECLINED and last.declined_by == last.mentor_id


@tells(Kind.PAIR_ORDER)
async def _order(telling: Telling) -> Letter | None:
    one = await _card(telling)
    if one.order is None:
        return None
    content = await order_papers.order_file(telling.work, one.order)
    file = Attachment("document", order_papers.order_name(one.order), content)
    words = {**_pair_words(telling, one), "number": one.order.number, "day": day(one.order.dated, telling.language)}
    letter = telling.say(words, telling.button("button-order-signed", f"sign:{one.pair.id}"), file=file)
    if not group_letters.is_in_group(one):
        return letter
    return replace(letter, text=await group_letters.ordered(telling, one, one.order))


@tells(Kind.PAIR_ACTIVE)
async def _active(telling: Telling) -> Letter | None:
    one = await _card(telling)
    if group_letters.is_of_whole(telling, one):
        return await group_letters.of_whole(telling, one)
    has_met = "yes" if one.pair.met_on else "no"
    words = {**_pair_words(telling, one), "number": one.order.number if one.order else "", "met": has_met}
    return telling.say(words, telling.button("button-meetings", f"meetings:{one.pair.id}"))


@tells(Kind.PAIR_ENDED, Kind.MENTOR_RESIGNS)
async def _ended(telling: Telling) -> Letter | None:
    one = await _card(telling)
    if telling.due.kind is Kind.MENTOR_RESIGNS and one.pair.status is not PairStatus.ACTIVE:
        return None
    if one.pair.status is PairStatus.DECLINED and telling.recipient.person_id in one.pair.members:
        # A proposal that fell through because the other left: why is for the curator, as with any refusal.
        return Letter(text("notice-pair-declined-member", telling.language, **_pair_words(telling, one)), ())
    button = telling.button("button-open-pair", f"pair:{one.pair.id}")
    is_keeper = telling.recipient.person_id not in one.pair.members
    if telling.due.kind is Kind.PAIR_ENDED and is_keeper and group_letters.is_in_group(one):
        is_gone = any(_is_gone(member) for member in (one.mentor, one.mentee))
        reason = str(_pair_words(telling, one)["reason"])
        words = await group_letters.ended(telling, one, reason, is_gone=is_gone)
        return Letter(words, (button,)) if words else None
    if telling.due.kind is Kind.PAIR_ENDED and any(_is_gone(member) for member in (one.mentor, one.mentee)):
        key = "notice-pair-ended-gone" if _began(one.pair) else "notice-pair-unbegun-gone"
        return Letter(text(key, telling.language, **_gone_words(telling, one)), (button,))
    return telling.say(_pair_words(telling, one), button)


@tells(Kind.PROGRAM_ENDING)
async def _ending(telling: Telling) -> Letter | None:
    one = await _card(telling)
    if one.pair.status is not PairStatus.ACTIVE:
        return None
    if group_letters.is_of_whole(telling, one):
        return await group_letters.of_whole(telling, one)
    return telling.say(_pair_words(telling, one), telling.button("button-open-pair", f"pair:{one.pair.id}"))


@tells(*KINDS[Stage.ENTRY], *KINDS[Stage.CLOSING])
async def _survey(telling: Telling) -> Letter | None:
    """Dropped where it was handed in, or is asked no more: the pair has met since."""
    one = await _card(telling)
    for asked in await unfinished(telling.work):
        if asked.subject == one.pair.id and telling.due.kind in KINDS.get(asked.stage, ()):
            button = telling.button("button-answer-form", f"form:{asked.form_id}:{asked.subject}")
            return telling.say(_pair_words(telling, one), button)
    return None


async def _card(telling: Telling) -> PairCard:
    pair = found(await pairs.get(telling.work.connection, telling.number("pair")))
    return await card(telling.work, pair)


def _is_gone(person: Person) -> bool:
    """Tell whether only a shell without a name of its own is left of somebody."""
    return person.name.family == plain("person-erased", SHELL_LANGUAGE)


def _gone_words(telling: Telling, one: PairCard) -> dict[str, Value]:
    """Return who reads that a member is gone for good: the other member, or a keeper, to whom they are named."""
    reader, pair = telling.recipient.person_id, one.pair
    left = "mentor" if _is_gone(one.mentor) else "mentee"
    name = (one.mentee if left == "mentor" else one.mentor).name.full
    reads = "member" if reader in pair.members else "keeper"
    return {"reader": reads, "left": left, "name": name}


def _began(pair: Pair) -> int:
    """Whether a pair that is over had come to the director, or was a proposal only, as 1 or 0."""
    return int(pair.status is not PairStatus.DECLINED)


def _pair_words(telling: Telling, one: PairCard) -> dict[str, Value]:
    pair, language = one.pair, telling.language
    me = telling.recipient.person_id
    return {
        "mentor": one.mentor.name.full, "mentee": one.mentee.name.full,
        "name": one.name_of(pair.other(me)) if me in pair.members else one.full_title,
        "role": "mentor" if me == pair.mentee_id else "mentee",
        "starts": day(pair.starts_on, language), "ends": day(pair.ends_on, language),
        "reason": pair.reason or plain("reason-none", language), "remark": pair.remark, "began": _began(pair),
    }  # fmt: skip
