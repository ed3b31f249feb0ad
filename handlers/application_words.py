"""Applications in words: titles, where they stand, their way so far; and the one that is open on the screen."""

from datetime import date
from zoneinfo import ZoneInfo

from aiogram_dialog import DialogManager

from handlers import parting_words
from handlers.widgets import both, label, start_number
from mentoring.application_kinds import ApplicationKind, FieldKind
from mentoring.application_states import ApplicationAct
from mentoring.errors import NotFound
from mentoring.reading import clipped
from services.application_cards import ApplicationCard, Line, Overlap, StepOfWay, action, application_card
from services.application_events import ProgramEvent
from services.application_lists import Entry
from texts import Html, plain, text
from texts.dates import day, hour

# Telegram takes 4096 characters; the rest of a card is for answers of up to 1000 and the other lines.
WAY_LIMIT = 1200
OVERLAPS = 8


def event_words(event: ProgramEvent, language: str, most: int) -> str:
    """Return a meeting or an activity in words of so many characters at most; the day is never cut off."""
    name = event.title
    if event.is_meeting:
        kind = plain(f"meeting-kind-{event.title or 'none'}", language)
        name = plain("application-event-meeting", language, kind=kind)
    on = f", {event.on:%d.%m.%Y}" if event.on else ""
    return clipped(name, most - len(on)) + on


def title(one: ApplicationCard, language: str) -> str:
    """Return what is applied for."""
    return plain(f"application-kind-{one.application.kind.value}", language)


def status(one: ApplicationCard, language: str) -> str:
    """Return in words where an application stands, and by when the next step is expected."""
    application = one.application
    decided = application.decided_on
    return plain(
        f"application-state-{application.state.value}", language,
        decider=plain("application-decider", language, role=one.decider.value),
        due=day(application.due_on, language) if application.due_on else "–",
        day=day(decided, language) if decided else "–", subject=one.subject or "–", mediator=one.mediator or "–",
    )  # fmt: skip


def entry(one: Entry, language: str, me: int | None) -> tuple[str, str]:
    """Return a button of a list: what, whose where it is not one's own, where it stands; and the screen it opens."""
    if one.parting is not None:
        words = plain("application-entry", language, title=parting_words.title(one.parting, language),
                      name=one.parting.pair.title, status=parting_words.status(one.parting, language))  # fmt: skip
        return _marked(one, words), f"parting:{one.parting.parting.id}"
    if one.change is not None:
        words = plain("application-entry", language, name=one.change.title,
                      title=plain(f"application-change-{one.change.kind.value}", language),
                      status=plain(f"application-change-{one.change.state.value}", language))  # fmt: skip
        return _marked(one, words), f"program:{one.change.program_id}"
    found = one.application
    if found is None:
        raise NotFound
    facts = {"title": title(found, language), "status": status(found, language)}
    if found.application.applicant_id == me:
        words = plain("application-entry-own", language, **facts)
    else:
        words = plain("application-entry", language, name=_short(found.applicant), **facts)
    return _marked(one, words), action(found)


def _short(name: str) -> str:
    """«Иркутова А. О.»: where an application stands is to fit on its button too."""
    family, *others = name.split() or [""]
    return " ".join([family, *(f"{one[0]}." for one in others[:2])])


def lines(found: tuple[Line, ...], language: str) -> Html:
    """Return what was answered, a line each."""
    return Html("\n".join(text("application-line", language, name=plain(f"application-field-{one.field}", language),
                               value=value(one, language)) for one in found))  # fmt: skip


def value(one: Line, language: str) -> str:
    """Return an answer as people read it."""
    if one.kind is FieldKind.CHOICE:
        return plain(f"application-option-{one.value}", language)
    return day(date.fromisoformat(one.value), language) if one.kind is FieldKind.DAY else one.value


def way(steps: tuple[StepOfWay, ...], zone: str, language: str) -> list[Html]:
    """Return an application's way, the newest page first: a line each with the day, who, what and their words.

    A card has room for one page; what is older is on screens of its own.
    """
    pages: list[list[str]] = [[]]
    for one in reversed(steps):
        line = _step(one, zone, language)
        if pages[-1] and sum(map(len, pages[-1])) + len(line) > WAY_LIMIT:
            pages.append([])
        pages[-1].insert(0, line)
    return [Html("\n".join(page)) for page in pages]


def overlaps(found: tuple[Overlap, ...], language: str) -> Html:
    """Return the other releases of the same days."""
    written = [
        text("application-overlap", language, name=one.name or plain("application-overlap-somebody", language),
             starts=day(date.fromisoformat(one.starts), language), ends=day(date.fromisoformat(one.ends), language),
             substitute=one.substitute, stands_in="yes" if one.substitute else "no",
             granted="yes" if one.is_granted else "no")
        for one in found[:OVERLAPS]
    ]  # fmt: skip
    return Html("\n".join([text("application-overlaps", language), *written]) if written else "")


def acts(one: ApplicationCard) -> dict[str, bool]:
    """Return which buttons a card has."""
    found = {f"can_{act.value.replace('-', '_')}": act in one.acts for act in ApplicationAct}
    # Of a dispute nobody decides yes or no: it is looked into, or not.
    is_dispute = one.application.kind is ApplicationKind.DISPUTE
    return {**found, "can_refuse": found["can_refuse"] and not is_dispute,
            "can_dismiss": found["can_refuse"] and is_dispute}  # fmt: skip


def _step(one: StepOfWay, zone: str, language: str) -> str:
    moment = plain(
        "application-moment",
        language,
        day=day(one.at.astimezone(ZoneInfo(zone)).date(), language),
        hour=hour(one.at, zone),
    )
    said = text("application-said", language, words=one.words) if one.words else ""
    done = text(f"application-step-{one.act.value}", language, name=one.name or "–")
    return text("application-step", language, moment=moment, done=Html(done), said=Html(said)).strip()


def _marked(one: Entry, words: str) -> str:
    return label(f"! {words}" if one.waits else words)


async def card(manager: DialogManager) -> ApplicationCard:
    """Return the application that is open."""
    return await application_card(*both(manager), application_id=number(manager))


async def speaker(manager: DialogManager) -> int:
    """Return for whom the actor acts in it: the person without an account, 0 for themselves."""
    return (await card(manager)).speaker


def number(manager: DialogManager) -> int:
    """Return its number."""
    return start_number(manager)
