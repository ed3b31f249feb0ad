"""The lists of the year: formed, ticked, passed on, decided on."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.deciding import SHOWN
from handlers.states import Rosters
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
    pages,
    press,
    respond,
    screen,
    start_number,
    tickable,
    typed,
)
from mentoring.actors import Role
from mentoring.rosters import KEEPERS, Roster
from services import rosters
from texts import Html, plain, text
from texts.dates import day


@opens("rosters")
async def open_rosters(manager: DialogManager, argument: str) -> None:
    """Show the lists of the year."""
    del argument
    await begin(manager, Rosters.list)


@opens("roster")
async def open_roster(manager: DialogManager, argument: str) -> None:
    """Open a list."""
    await begin(manager, Rosters.card, id=number_in(argument))


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return this year's lists with their states."""
    found = await rosters.roster_list(*both(dialog_manager))
    language = actor_of(dialog_manager).language
    items = [(label(_entry(one, language)), f"roster:{one.id}") for one in found]
    return {"count": len(found), "items": items, "keeps": actor_of(dialog_manager).is_any(*KEEPERS)}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a list in words, and what can be done with it."""
    one = await rosters.roster_card(*both(dialog_manager), roster_id=start_number(dialog_manager))
    language, roster = actor_of(dialog_manager).language, one.roster
    state = plain(f"roster-state-{roster.state.value}", language)
    approved = day(roster.approved_on, language) if roster.approved_on else ""
    items = [(tickable(name, is_in), str(person)) for person, name, is_in in one.names]
    return {
        "role": roster.role.value, "state": f"{state} {approved}".strip(), "version": roster.version,
        "count": len(roster.people), "left": len(roster.entries) - len(roster.people), "items": items,
        "lines": Html(_lines(one, language)), "remark": roster.remark or plain("reason-none", language),
        "returned": bool(roster.remark), "can_change": one.can_change, "can_submit": one.can_submit,
        "can_decide": one.can_decide,
    }  # fmt: skip


async def form_mentors(manager: DialogManager) -> None:
    """Form the list of mentors."""
    await _form(manager, Role.MENTOR)


async def form_mentees(manager: DialogManager) -> None:
    """Form the list of mentees."""
    await _form(manager, Role.MENTEE)


async def _form(manager: DialogManager, role: Role) -> None:
    roster_id = await rosters.make_roster(*both(manager), role=role)
    await open_screen(manager, f"roster:{roster_id}")


async def tick(manager: DialogManager, person_id: str) -> None:
    """Tick somebody, or take the tick away."""
    number = number_in(person_id)
    await rosters.toggle_roster_person(*both(manager), roster_id=start_number(manager), person_id=number)


async def submit(manager: DialogManager) -> None:
    """Pass the list on."""
    await rosters.submit_roster(*both(manager), roster_id=start_number(manager))
    await respond(manager, "roster-submitted")


async def approve(manager: DialogManager) -> None:
    """Approve those ticked."""
    await rosters.approve_roster(*both(manager), roster_id=start_number(manager))
    await respond(manager, "roster-approved")


async def send_back(manager: DialogManager, remark: str) -> None:
    """Return the list with a remark."""
    await rosters.return_roster(*both(manager), roster_id=start_number(manager), remark=remark)
    await manager.switch_to(Rosters.card)


async def send_file(manager: DialogManager) -> None:
    """Send the list as a file."""
    await rosters.order_roster(*both(manager), roster_id=start_number(manager))
    await respond(manager, "paper-coming")


def _entry(roster: Roster, language: str) -> str:
    title = plain(f"roster-title-{roster.role.value}", language)
    state = plain(f"roster-state-{roster.state.value}", language)
    return plain("roster-entry", language, title=title, count=len(roster.people), state=state, version=roster.version)


def _lines(one: rosters.RosterCard, language: str) -> str:
    names = [name for _, name, is_in in one.names if is_in]
    lines = [text("decide-line", language, title=name) for name in names[:SHOWN]]
    rest = len(names) - SHOWN
    return "\n".join([*lines, text("decide-more", language, count=rest)] if rest > 0 else lines)


async def _open(manager: DialogManager, action: str) -> None:
    await open_screen(manager, action)


dialog = Dialog(
    screen(
        Rosters.list,
        T("roster-list"),
        pages("pages", choices("open", _open)),
        press("button-roster-mentors", form_mentors, when="keeps"),
        press("button-roster-mentees", form_mentees, when="keeps"),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Rosters.card,
        T("roster-card"),
        T("roster-remark", when="returned"),
        go("button-roster-tick", Rosters.pick, when="can_change"),
        press("button-roster-submit", submit, when="can_submit"),
        press("button-approve", approve, when="can_decide"),
        go("button-return", Rosters.remark, when="can_decide"),
        press("button-order-file", send_file),
        back(),
        getter=facts_of_card,
    ),
    screen(
        Rosters.pick,
        T("roster-pick"),
        pages("pages", choices("tick", tick)),
        go("button-ready", Rosters.card),
        getter=facts_of_card,
    ),
    screen(Rosters.remark, T("pair-remark-ask"), go("button-back", Rosters.card), typed(send_back)),
)
