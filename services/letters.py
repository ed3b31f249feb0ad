"""A notice becomes a letter at the moment it is sent, in the recipient's language, if it still matters."""

from dataclasses import replace

from db import invitations, organizations, pairs, people
from db.outbox import Due
from db.people import Recipient
from db.traces import SHELL_LANGUAGE
from documents.qr import qr_png
from mentoring.actors import CLOCK, Actor, Role
from mentoring.notices import Kind
from mentoring.pairs import Pair, PairStatus
from mentoring.people import Person
from mentoring.ports import CAPTION_LIMIT, Attachment, Letter
from mentoring.surveys import KINDS, Stage
from services import (
    amendment_letters,
    application_letters,
    bank_letters,
    conclusion_letters,
    diary_letters,
    draft_letters,
    event_letters,
    group_letters,
    help_letters,
    indicator_letters,
    local_act_letters,
    meeting_letters,
    order_letters,
    order_papers,
    parting_letters,
    partner_letters,
    preparation_letters,
    privacy_letters,
    program_letters,
    progress_letters,
    report_letters,
    roadmap_letters,
    roster_letters,
    sheet_forms,
    speed_letters,
    staff_letters,
    swot_letters,
    task_letters,
    today,
    wish_letters,
)
from services.discretion import veiled
from services.heirs import VACANT
from services.links import invitation_link
from services.pairs import PairCard, card
from services.questionnaires import unfinished
from services.results import summary_bytes
from services.telling import TELLERS, Telling
from services.telling import tells as _tells
from services.work import App, Work, found
from texts import Html, Value, plain, text
from texts.dates import day

# Tellers of other modules put themselves into the register when they are imported.
OTHERS = (
    amendment_letters,
    application_letters,
    bank_letters,
    diary_letters,
    conclusion_letters,
    draft_letters,
    event_letters,
    group_letters,
    help_letters,
    indicator_letters,
    local_act_letters,
    meeting_letters,
    order_letters,
    parting_letters,
    partner_letters,
    preparation_letters,
    privacy_letters,
    report_letters,
    progress_letters,
    program_letters,
    roadmap_letters,
    roster_letters,
    sheet_forms,
    speed_letters,
    staff_letters,
    swot_letters,
    task_letters,
    today,
    wish_letters,
)


async def render(app: App, due: Due, recipient: Recipient) -> Letter | None:
    """Return the letter for a notice as it may be sent, or None when what it was about is no longer so."""
    actor = Actor(
        cause=f"notice:{due.id}", language=recipient.language, person_id=recipient.person_id,
        organization_id=recipient.organization_id, roles=frozenset({CLOCK}), zone=recipient.zone,
    )  # fmt: skip
    if VACANT in due.about:
        return None
    async with app.database.reading() as connection:
        work = Work(connection, actor, app.clock.now(), app.catalog, is_redacted=app.is_redacted)
        telling = Telling(work, due, recipient)
        return await veiled(telling, await TELLERS[due.kind](telling))


def told() -> frozenset[Kind]:
    """Return the kinds that have words."""
    return frozenset(TELLERS)


@_tells(Kind.INVITATION)
async def _invitation(telling: Telling) -> Letter | None:
    work = telling.work
    invitation = await invitations.find(work.connection, invitation_id=telling.number("invitation"))
    username = await organizations.any_bot_username(work.connection)
    if invitation is None or username is None or not invitation.is_open(work.now):
        return None
    link = invitation_link(username, invitation.code)
    picture = Attachment("photo", "invitation.png", qr_png(link))
    role = plain(f"role-{invitation.role.value}", telling.language)
    organization = await work.organization(invitation.organization_id)
    until = day(invitation.expires_at.date(), telling.language)
    words = {
        "link": link,
        "role": role,
        "until": until,
        "uses": invitation.uses.value,
        "organization": organization.name,
    }
    return telling.say(words, file=picture)


@_tells(Kind.NEWCOMER)
async def _newcomer(telling: Telling) -> Letter | None:
    person = await people.get(telling.work.connection, telling.number("person"))
    if person is None:
        return None
    roles = ", ".join(plain(f"role-{role.value}", telling.language) for role in Role if role in person.roles)
    return telling.say({"name": person.name.full, "roles": roles}, telling.button("button-people", "people"))


@_tells(Kind.PAIR_PROPOSED, Kind.PAIR_MET, Kind.PAIR_DECLINED, Kind.PAIR_AGREED, Kind.PAIR_TO_APPROVE,
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


@_tells(Kind.PAIR_ORDER)
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


@_tells(Kind.PAIR_ACTIVE)
async def _active(telling: Telling) -> Letter | None:
    one = await _card(telling)
    if group_letters.is_of_whole(telling, one):
        return await group_letters.of_whole(telling, one)
    has_met = "yes" if one.pair.met_on else "no"
    words = {**_pair_words(telling, one), "number": one.order.number if one.order else "", "met": has_met}
    return telling.say(words, telling.button("button-meetings", f"meetings:{one.pair.id}"))


@_tells(Kind.PAIR_ENDED, Kind.MENTOR_RESIGNS)
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


@_tells(Kind.PROGRAM_ENDING)
async def _ending(telling: Telling) -> Letter | None:
    one = await _card(telling)
    if one.pair.status is not PairStatus.ACTIVE:
        return None
    if group_letters.is_of_whole(telling, one):
        return await group_letters.of_whole(telling, one)
    return telling.say(_pair_words(telling, one), telling.button("button-open-pair", f"pair:{one.pair.id}"))


@_tells(*KINDS[Stage.ENTRY], *KINDS[Stage.CLOSING])
async def _survey(telling: Telling) -> Letter | None:
    """Dropped where it was handed in, or is asked no more: the pair has met since."""
    one = await _card(telling)
    for asked in await unfinished(telling.work):
        if asked.subject == one.pair.id and telling.due.kind in KINDS.get(asked.stage, ()):
            button = telling.button("button-answer-form", f"form:{asked.form_id}:{asked.subject}")
            return telling.say(_pair_words(telling, one), button)
    return None


@_tells(Kind.UNREACHABLE)
async def _unreachable(telling: Telling) -> Letter | None:
    person = await people.get(telling.work.connection, telling.number("person"))
    return None if person is None or person.reachable else telling.say({"name": person.name.full})


@_tells(Kind.SUMMARY)
async def _summary(telling: Telling) -> Letter | None:
    content = await summary_bytes(telling.work)
    name = plain("file-summary", telling.language, day=telling.work.today().isoformat())
    return telling.say({}, file=Attachment("document", f"{name}.xlsx", content))


def digest(letters: list[Letter], language: str) -> Letter:
    """Merge several letters that wait together into one; each keeps its buttons."""
    words = "\n\n".join(letter.text for letter in letters)
    rows = tuple(dict.fromkeys(row for letter in letters for row in letter.buttons))
    return Letter(text("notice-digest", language, words=Html(words), count=len(letters)), rows)


def without_file(letter: Letter, language: str) -> Letter | None:
    """Return a letter that says its file did not come through; None where it is not one that a person sent.

    A reader may forbid voice messages, and a file may be gone from the messenger: the words are not lost with it.
    """
    file = letter.attachment
    if file is None or not file.reference:
        return None
    words = text("notice-file-lost", language, file=plain(f"help-file-{file.kind}", language))
    is_told = len(letter.text) > CAPTION_LIMIT
    return replace(letter, attachment=None, text=words if is_told else f"{letter.text}\n\n{words}")


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
