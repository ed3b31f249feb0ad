"""What the curator writes down from paper for somebody without an account."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers import entering_arranged, entering_consents, entering_meetings, entering_pairs
from handlers.entering_state import card_of, person_of
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
    typed,
)
from mentoring.actors import PARTICIPANTS, Role
from mentoring.consents import Purpose
from mentoring.errors import NotFound, WrongState
from services import entering
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
    card = await card_of(dialog_manager)
    items = _items(dialog_manager, card)
    wishes = [(say(dialog_manager, f"enter-wish-{role.value}"), f"wish:{role.value}")
              for role in ROLES if role in card.person.roles]  # fmt: skip
    return {"name": card.person.name.full, "items": [*items, *wishes], "count": len(items)}


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
        await open_screen(manager, f"enter:{person_of(manager)}:{argument}")
        return
    if what == "wish":
        await open_screen(manager, f"wishes:{argument}:{person_of(manager)}")
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


async def make_link(manager: DialogManager) -> None:
    """Make a personal link; it comes as a message of its own."""
    await entering.invite_person(*both(manager), person_id=person_of(manager))
    await manager.switch_to(Entering.sent)


async def _enter(manager: DialogManager, words: str, *, is_another: bool) -> None:
    number = await entering.enter_person(
        *both(manager), typed=words, role=str(manager.dialog_data["role"]), is_another=is_another
    )
    manager.dialog_data["person"] = number
    await manager.switch_to(Entering.card)


def _items(manager: DialogManager, card: PaperCard) -> list[tuple[str, str]]:
    language = actor_of(manager).language
    wanting = [(_consent_label(one, language), f"consent:{one.value}") for one in card.wanting]
    forms = [(plain(f"enter-{one.stage.value}", language), f"form:{one.form_id}:{one.subject}") for one in card.forms]
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
    screen(Entering.sent, T("invite-sent"), go("button-back", Entering.card)),
    *entering_consents.WINDOWS,
    *entering_pairs.WINDOWS,
    *entering_arranged.WINDOWS,
    *entering_meetings.WINDOWS,
)
