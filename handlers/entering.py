"""What the curator writes down from paper for somebody without an account."""

from datetime import date
from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.calendar import recent_day, today
from handlers.entering_meetings import (
    choose_hour,
    choose_mark,
    facts_of_marks,
    facts_of_meeting_day,
    held_on,
    hour_left_open,
    take_note,
    without_mark,
    without_note,
)
from handlers.states import Entering
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    label,
    number_in,
    open_screen,
    opens,
    press,
    say,
    screen,
    start_number,
    typed,
)
from mentoring.actors import PARTICIPANTS, Role
from mentoring.consents import Purpose
from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.meetings import MeetingStatus, Outcome
from services import agreeing, check_ins, consents, entering, meetings
from services.entering import PaperCard, Waiting
from texts import plain
from texts.dates import meeting_time

ROLES = (Role.MENTEE, Role.MENTOR)


@opens("entry")
async def open_paper(manager: DialogManager, argument: str) -> None:
    """Show what can be written down for somebody; with 0, take somebody in."""
    number = number_in(argument)
    await begin(manager, Entering.card if number else Entering.role, person=number)


@opens("entry-pair")
async def open_pair(manager: DialogManager, argument: str) -> None:
    """Write down whether somebody wants a pair: «person:pair»."""
    person, _, pair = argument.partition(":")
    await begin(manager, Entering.pair, person=number_in(person), pair=number_in(pair))


@opens("entry-meeting")
async def open_meeting(manager: DialogManager, argument: str) -> None:
    """Write down what somebody says of a meeting: «person:meeting»."""
    person, _, meeting = argument.partition(":")
    await begin(manager, Entering.meeting, person=number_in(person), meeting=number_in(meeting))


async def facts_of_roles(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the two roles somebody may be entered in."""
    language = actor_of(dialog_manager).language
    return {"items": [(plain(f"role-{role.value}", language).capitalize(), role.value) for role in ROLES]}


async def facts_of_name(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the name typed, where it is known already."""
    return {"name": str(dialog_manager.dialog_data.get("name", ""))}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return everything that can be written down now, one button each."""
    card = await entering.entry_card(*both(dialog_manager), person_id=_person(dialog_manager))
    items = _items(dialog_manager, card)
    wishes = [(say(dialog_manager, f"enter-wish-{role.value}"), f"wish:{role.value}")
              for role in ROLES if role in card.person.roles]  # fmt: skip
    return {"name": card.person.name.full, "items": [*items, *wishes], "count": len(items)}


async def facts_of_consent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whose sheet it is and what it is for."""
    card = await entering.entry_card(*both(dialog_manager), person_id=_person(dialog_manager))
    purpose = say(dialog_manager, f"enter-purpose-{_purpose(dialog_manager).value.replace('_', '-')}")
    return {"name": card.person.name.full, "purpose": purpose}


async def facts_of_pair(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the proposal and whether it still waits for the person."""
    card = await entering.entry_card(*both(dialog_manager), person_id=_person(dialog_manager))
    waiting = next((one for one in card.proposed if one.pair.id == _chosen(dialog_manager, "pair")), None)
    other = waiting.other if waiting else ""
    return {"name": card.person.name.full, "other": other, "waits": bool(waiting), "is_noted": not waiting}


async def facts_of_meeting(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the meeting and what can be said of it."""
    card = await entering.entry_card(*both(dialog_manager), person_id=_person(dialog_manager))
    number, actor = _chosen(dialog_manager, "meeting"), actor_of(dialog_manager)
    one = next((one for one in card.meetings if one.meeting and one.meeting.id == number), None)
    if one is None or one.meeting is None:
        return {"name": card.person.name.full, "other": "", "time": "", "waits": False, "is_noted": True}
    is_proposed = one.meeting.status is MeetingStatus.PROPOSED
    return {
        "name": card.person.name.full, "other": one.other, "waits": True, "is_noted": False,
        "time": meeting_time(one.meeting.starts_at, actor.zone, actor.language),
        "can_accept": is_proposed, "can_cancel": True,
        "can_tell": not is_proposed,
    }  # fmt: skip


async def choose_role(manager: DialogManager, role: str) -> None:
    """Take the role; the name comes next."""
    if role not in PARTICIPANTS:
        raise NotFound
    manager.dialog_data["role"] = role
    await manager.switch_to(Entering.name)


async def take_name(manager: DialogManager, words: str) -> None:
    """Take somebody in; a name that is known is asked about."""
    try:
        await _enter(manager, words, is_another=False)
    except WrongState:
        manager.dialog_data["name"] = words
        await manager.switch_to(Entering.known)


async def another(manager: DialogManager) -> None:
    """It is another person of the same name."""
    await _enter(manager, str(manager.dialog_data["name"]), is_another=True)


async def choose(manager: DialogManager, action: str) -> None:
    """Open what was chosen on the card."""
    what, _, argument = action.partition(":")
    if what == "form":
        await open_screen(manager, f"enter:{_person(manager)}:{argument}")
        return
    if what == "wish":
        await open_screen(manager, f"wishes:{argument}:{_person(manager)}")
        return
    if what == "task":
        await open_screen(manager, f"taskreport:{argument}")
        return
    if what not in STEPS:
        raise NotFound
    manager.dialog_data[what] = argument
    await manager.switch_to(STEPS[what])


STEPS = {"consent": Entering.consent_day, "pair": Entering.pair, "meeting": Entering.meeting,
         "told": Entering.meeting_day}  # fmt: skip


async def kept_at(manager: DialogManager, place: str) -> None:
    """Record the sheet with where it is kept."""
    await consents.record_paper_consent(
        *both(manager), person_id=_person(manager), purpose=_purpose(manager), kept_at=place,
        signed_on=date.fromisoformat(str(manager.dialog_data["signed_on"])),
    )  # fmt: skip
    await manager.switch_to(Entering.card)


async def kept_in_file(manager: DialogManager) -> None:
    """The usual place."""
    await kept_at(manager, say(manager, "paper-in-file"))


async def wants_pair(manager: DialogManager) -> None:
    """Write down a yes to the pair."""
    await agreeing.consent_to_pair(*both(manager), pair_id=_chosen(manager, "pair"), person_id=_person(manager))
    await _noted(manager)


async def refuses_pair(manager: DialogManager, reason: str) -> None:
    """Write down a no to the pair."""
    pair_id, person_id = _chosen(manager, "pair"), _person(manager)
    await agreeing.decline_pair(*both(manager), pair_id=pair_id, reason=reason, person_id=person_id)
    await _noted(manager)


async def refuses_silently(manager: DialogManager) -> None:
    """Write down a no without a reason."""
    await refuses_pair(manager, "")


async def accepts_meeting(manager: DialogManager) -> None:
    """Write down that the time suits."""
    meeting_id, person_id = _chosen(manager, "meeting"), _person(manager)
    await meetings.accept_meeting(*both(manager), meeting_id=meeting_id, person_id=person_id)
    await _noted(manager)


async def cancels_meeting(manager: DialogManager) -> None:
    """Write down that there will be no meeting."""
    meeting_id, person_id = _chosen(manager, "meeting"), _person(manager)
    await meetings.cancel_meeting(*both(manager), meeting_id=meeting_id, person_id=person_id)
    await _noted(manager)


async def was_held(manager: DialogManager) -> None:
    """Write down that the meeting took place; a mark comes next."""
    await _check_in(manager, Outcome.HELD)
    manager.dialog_data["checked"] = 1
    await manager.switch_to(Entering.mark)


async def was_missed(manager: DialogManager) -> None:
    """Write down that the meeting did not take place."""
    await _check_in(manager, Outcome.MISSED)
    await _noted(manager)


async def make_link(manager: DialogManager) -> None:
    """Make a personal link; it comes as a message of its own."""
    await entering.invite_person(*both(manager), person_id=_person(manager))
    await manager.switch_to(Entering.sent)


async def _check_in(manager: DialogManager, outcome: Outcome) -> None:
    meeting_id, person_id = _chosen(manager, "meeting"), _person(manager)
    await check_ins.check_in(*both(manager), meeting_id=meeting_id, outcome=outcome, person_id=person_id)


async def _enter(manager: DialogManager, words: str, *, is_another: bool) -> None:
    number = await entering.enter_person(
        *both(manager), typed=words, role=str(manager.dialog_data["role"]), is_another=is_another
    )
    manager.dialog_data["person"] = number
    await manager.switch_to(Entering.card)


async def _signed_on(manager: DialogManager, found: date) -> None:
    if found > today(manager):
        raise BadInput("paper-date-in-future")
    manager.dialog_data["signed_on"] = found.isoformat()
    await manager.switch_to(Entering.consent_place)


async def _noted(manager: DialogManager) -> None:
    await manager.event.answer(say(manager, "form-corrected"))  # type: ignore[union-attr]
    await manager.switch_to(Entering.card)


def _items(manager: DialogManager, card: PaperCard) -> list[tuple[str, str]]:
    language = actor_of(manager).language
    wanting = [(_consent_label(one, language), f"consent:{one.value}") for one in card.wanting]
    forms = [
        (plain("enter-closing" if one.subject else "enter-intake", language), f"form:{one.form_id}:{one.subject}")
        for one in card.forms
    ]
    return [
        *wanting,
        *forms,
        *[(label(plain("enter-pair", language, name=one.other)), f"pair:{one.pair.id}") for one in card.proposed],
        *[(label(_meeting_label(manager, one)), f"meeting:{one.meeting.id}") for one in card.meetings if one.meeting],
        *[(label(plain("enter-told", language, name=one.other)), f"told:{one.pair.id}") for one in card.working],
        *[(label(plain("enter-task", language, title=one.content.words)), f"task:{one.id}") for one in card.tasks],
    ]


def _consent_label(purpose: Purpose, language: str) -> str:
    words = plain(f"enter-purpose-{purpose.value.replace('_', '-')}", language)
    return label(plain("enter-consent", language, purpose=words))


def _meeting_label(manager: DialogManager, one: Waiting) -> str:
    actor = actor_of(manager)
    when = meeting_time(one.meeting.starts_at, actor.zone, actor.language) if one.meeting else ""
    return plain("enter-meeting", actor.language, time=when, name=one.other)


def _person(manager: DialogManager) -> int:
    return start_number(manager, "person") or int(manager.dialog_data["person"])


def _purpose(manager: DialogManager) -> Purpose:
    named = str(manager.dialog_data["consent"])
    if named not in set(Purpose):
        raise NotFound
    return Purpose(named)


def _chosen(manager: DialogManager, what: str) -> int:
    """The number of what was chosen on the card, or of what the dialog was opened with."""
    return start_number(manager, what) or number_in(str(manager.dialog_data.get(what, "")))


dialog = Dialog(
    screen(Entering.role, T("enter-role"), Column(choices("role", choose_role)), back(), getter=facts_of_roles),
    screen(Entering.name, T("enter-name"), go("button-back", Entering.role), typed(take_name)),
    screen(
        Entering.known,
        T("enter-known"),
        press("button-another-person", another),
        go("button-back", Entering.name),
        getter=facts_of_name,
    ),
    screen(
        Entering.card,
        T("enter-card"),
        Column(choices("what", choose)),
        press("button-personal-link", make_link),
        back(),
        getter=facts_of_card,
    ),
    screen(
        Entering.consent_day,
        T("enter-consent-day"),
        *recent_day(_signed_on),
        go("button-back", Entering.card),
        getter=facts_of_consent,
    ),
    screen(
        Entering.consent_place,
        T("enter-consent-place"),
        press("paper-usual-place", kept_in_file),
        go("button-back", Entering.consent_day),
        typed(kept_at),
        getter=facts_of_consent,
    ),
    screen(
        Entering.pair,
        T("enter-pair-ask", when="waits"),
        T("enter-noted-already", when="is_noted"),
        press("button-wants", wants_pair, when="waits"),
        go("button-wants-not", Entering.refusal, when="waits"),
        go("button-back", Entering.card),
        getter=facts_of_pair,
    ),
    screen(
        Entering.refusal,
        T("pair-decline"),
        press("button-no-reason", refuses_silently),
        go("button-back", Entering.pair),
        typed(refuses_pair),
    ),
    screen(
        Entering.meeting,
        T("enter-meeting-ask", when="waits"),
        T("enter-noted-already", when="is_noted"),
        press("button-accept", accepts_meeting, when="can_accept"),
        press("outcome-held", was_held, when="can_tell"),
        press("outcome-missed", was_missed, when="can_tell"),
        go("button-cancel-meeting", Entering.meeting_refusal, when="can_cancel"),
        go("button-back", Entering.card),
        getter=facts_of_meeting,
    ),
    screen(
        Entering.meeting_refusal,
        T("enter-meeting-refusal"),
        press("button-yes-cancel", cancels_meeting),
        go("button-back", Entering.meeting),
        getter=facts_of_meeting,
    ),
    screen(
        Entering.meeting_day,
        T("enter-meeting-day"),
        *recent_day(held_on),
        go("button-back", Entering.card),
        getter=facts_of_meeting_day,
    ),
    screen(
        Entering.meeting_hour,
        T("enter-meeting-hour"),
        press("button-hour-open", hour_left_open),
        go("button-back", Entering.meeting_day),
        typed(choose_hour),
        getter=facts_of_meeting_day,
    ),
    screen(
        Entering.mark,
        T("check-in-mark"),
        Column(choices("mark", choose_mark)),
        press("button-skip", without_mark),
        getter=facts_of_marks,
    ),
    screen(Entering.note, T("enter-note"), press("button-skip", without_note), typed(take_note)),
    screen(Entering.sent, T("invite-sent"), go("button-back", Entering.card)),
)
