"""What is told about the banks: pauses, corrections, the yearly question, and words to pass on to somebody."""

from dataclasses import replace
from datetime import date

from db import banks, pairs, people, search_ends
from mentoring.notices import Kind
from mentoring.people import Person
from mentoring.ports import Attachment, Letter
from services import refreshing
from services.bank_export import bank_workbook
from services.banks import KEEPERS
from services.telling import TELLERS, Row, Telling, tells
from services.work import found
from texts import Html, plain, text
from texts.dates import day

# Where the curator writes down what somebody answered to a notice that was passed on: the very pair or meeting, the
# card with the answers, or, for all other kinds, whatever can be written down for them.
ANSWERED_AT = {Kind.PAIR_PROPOSED: "pair", Kind.MEETING_PROPOSED: "meeting", Kind.MEETING_CHECK_IN: "meeting",
               Kind.GROUP_MEETING: "meeting"}  # fmt: skip
ABOUT_ANSWERS = frozenset({Kind.REFRESH_ASKED, Kind.REFRESH_AGAIN, Kind.MENTOR_NEEDED})


@tells(Kind.PAUSE_SET, Kind.PAUSE_ENDED)
async def _pause(telling: Telling) -> Letter | None:
    person = await _person(telling)
    if person is None:
        return None
    until = str(telling.due.about.get("until", ""))
    place = telling.due.organization_id or telling.recipient.organization_id
    pause = (await banks.pauses(telling.work.connection, place)).get(person.id) if place else None
    if (pause.until.isoformat() if pause else "") != until:
        return None  # made longer, shorter or ended meanwhile: that is told by itself
    ends = day(date.fromisoformat(until), telling.language) if until else ""
    if person.id == telling.recipient.person_id:
        key = "notice-pause-set-own" if telling.due.kind is Kind.PAUSE_SET else "notice-pause-ended-own"
        return Letter(text(key, telling.language, until=ends))
    return telling.say({"name": person.name.full, "until": ends}, _card(telling, person))


@tells(Kind.ANSWERS_CORRECTED)
async def _corrected(telling: Telling) -> Letter | None:
    person = await _person(telling)
    if person is None:
        return None
    if person.id == telling.recipient.person_id:
        words = text("notice-answers-corrected-own", telling.language)
        return Letter(words, (telling.button("menu-my-form", "myform"),))
    return telling.say({"name": person.name.full}, _card(telling, person))


@tells(Kind.REFRESH_ASKED, Kind.REFRESH_AGAIN)
async def _refresh(telling: Telling) -> Letter | None:
    organization_id = telling.number("organization")
    if not await refreshing.is_asked(telling.work, telling.recipient.person_id, organization_id):
        return None
    return telling.say({}, telling.button("menu-my-form", "myform"))


@tells(Kind.MENTOR_NEEDED)
async def _mentor_needed(telling: Telling) -> Letter | None:
    """Asked once; dropped where they have said so already, or look for a mentor again."""
    pair = found(await pairs.get(telling.work.connection, telling.number("pair")))
    me = telling.recipient.person_id
    end = await search_ends.find(telling.work.connection, me, pair.organization_id)
    if end is None or not end.is_asked:
        return None
    mentor = found(await people.get(telling.work.connection, pair.mentor_id))
    buttons = [telling.button(f"button-needed-{one}", f"needed-{one}") for one in ("yes", "no")]
    return telling.say({"name": mentor.name.full}, *buttons)


@tells(Kind.SEARCH_AGAIN)
async def _search_again(telling: Telling) -> Letter | None:
    person = await _person(telling)
    end = await search_ends.find(telling.work.connection, telling.number("person"), telling.number("organization"))
    if person is None or end is not None:
        return None
    if person.id == telling.recipient.person_id:
        return Letter(text("notice-search-again-own", telling.language))
    return telling.say({"name": person.name.full}, _card(telling, person))


@tells(Kind.REFRESH_SILENT)
async def _silent(telling: Telling) -> Letter | None:
    count = await refreshing.silent(telling.work, telling.number("organization"))
    return telling.say({"count": count}, telling.button("button-people", "people")) if count else None


@tells(Kind.BANK_EXPORT, readers=KEEPERS)
async def _export(telling: Telling) -> Letter | None:
    content = await bank_workbook(telling.work)
    name = plain("file-banks", telling.language, day=telling.work.today().isoformat())
    return telling.say({}, file=Attachment("document", f"{name}.xlsx", content))


@tells(Kind.RELAY)
async def _relay(telling: Telling) -> Letter | None:
    """Words for somebody without an account, with a way for the curator to write the answer down."""
    person = await people.get(telling.work.connection, telling.number("person"))
    if person is None or person.has_account:
        return None
    kind = Kind(str(telling.due.about["kind"]))
    letter = await TELLERS[kind](_as_told_to(telling, person, kind))
    if letter is None:
        return None
    words = text("notice-relay", telling.language, name=person.name.full, words=Html(letter.text))
    screen = ANSWERED_AT.get(kind)
    plainly = f"person:{person.id}" if kind in ABOUT_ANSWERS else f"entry:{person.id}"
    action = f"entry-{screen}:{person.id}:{telling.number(screen)}" if screen else plainly
    return Letter(words, (telling.button("button-write-down", action),), letter.attachment)


def _as_told_to(telling: Telling, person: Person, kind: Kind) -> Telling:
    """The notice as it would reach the person, in the language of the curator who passes it on."""
    work = replace(telling.work, actor=replace(telling.work.actor, person_id=person.id))
    recipient = replace(telling.recipient, person_id=person.id, address=None)
    return Telling(work, replace(telling.due, kind=kind, recipient_id=person.id), recipient)


async def _person(telling: Telling) -> Person | None:
    return await people.get(telling.work.connection, telling.number("person"))


def _card(telling: Telling, person: Person) -> Row:
    return telling.button("button-open-card", f"person:{person.id}")
