"""Programs as those who keep and decide see them: the list by state, and remarks written one after the other."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.program_parts import card_of
from handlers.programs import open_mine, part_title
from handlers.states import ProgramList
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    go_back,
    label,
    number_in,
    open_screen,
    opens,
    pages,
    press,
    respond,
    screen,
    start_number,
    typed,
)
from mentoring.actors import Language
from mentoring.programs import ProgramState
from services import program_deciding, program_due
from services.program_due import Entry
from texts import Html, plain, text
from texts.dates import day

WHOLE = "whole"


@opens("programs")
async def open_list(manager: DialogManager, argument: str) -> None:
    """Show the organization's programs, or one's own."""
    if argument == "mine":
        await open_mine(manager)
    else:
        await begin(manager, ProgramList.list)


@opens("programdecide")
async def open_remarks(manager: DialogManager, argument: str) -> None:
    """Write remarks on a program that waits."""
    await begin(manager, ProgramList.remarks, id=number_in(argument))


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the programs, those that wait for the actor first."""
    found, language = await program_due.program_list(*both(dialog_manager)), actor_of(dialog_manager).language
    items = [(label(_entry(one, language)), _action(one)) for one in found]
    return {
        "count": len(found), "items": items, "waiting": sum(one.decides for one in found),
        "late": sum(one.is_late for one in found),
        "working": sum(one.program is not None and one.program.state is ProgramState.UNDER_WAY for one in found),
    }  # fmt: skip


async def facts_of_remarks(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the remarks written so far, each a button that takes it back."""
    one, language = await card_of(dialog_manager), actor_of(dialog_manager).language
    lines = [text("program-line-remark", language, part=part_title(remark.part or WHOLE, language), words=remark.words)
             for remark in one.remarks]  # fmt: skip
    items = [(label(plain("program-remark-drop", language, part=part_title(remark.part or WHOLE, language))),
              str(remark.id)) for remark in one.remarks]  # fmt: skip
    return {"names": one.names, "lines": Html("\n".join(lines)), "count": len(one.remarks), "items": items}


async def facts_of_places(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the parts a remark can be about."""
    one, language = await card_of(dialog_manager), actor_of(dialog_manager).language
    codes = [WHOLE, *(part.value for part in one.parts)]
    return {"items": [(label(part_title(code, language)), code) for code in codes]}


async def facts_of_remark(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what the remark is about."""
    part = str(dialog_manager.dialog_data.get("part", WHOLE))
    return {"part": part_title(part, actor_of(dialog_manager).language)}


async def to_progress(manager: DialogManager) -> None:
    """Look how far every program is."""
    await open_screen(manager, "progresses")


async def to_bank(manager: DialogManager) -> None:
    """Look into the bank of programs."""
    await open_screen(manager, "programbank")


async def choose_place(manager: DialogManager, code: str) -> None:
    """Write a remark on one part."""
    manager.dialog_data["part"] = code
    await manager.switch_to(ProgramList.remark)


async def write(manager: DialogManager, words: str) -> None:
    """Write the remark down."""
    part = str(manager.dialog_data.get("part", WHOLE))
    await program_deciding.remark_program(
        *both(manager), program_id=start_number(manager), part="" if part == WHOLE else part, words=words
    )  # fmt: skip
    await manager.switch_to(ProgramList.remarks)


async def write_on_all(manager: DialogManager, words: str) -> None:
    """Write a remark on the program as a whole: no part was chosen."""
    manager.dialog_data["part"] = WHOLE
    await write(manager, words)


async def drop(manager: DialogManager, remark_id: str) -> None:
    """Take a remark back."""
    await program_deciding.drop_program_remark(
        *both(manager), program_id=start_number(manager), remark_id=number_in(remark_id)
    )  # fmt: skip


async def send_back(manager: DialogManager) -> None:
    """Return the program with the remarks."""
    await program_deciding.return_program(*both(manager), program_id=start_number(manager))
    await respond(manager, "program-returned")
    await go_back(manager)


def _action(one: Entry) -> str:
    return f"program:{one.program.id}" if one.program else f"pair:{one.unit.first.id}"


def _entry(one: Entry, language: Language) -> str:
    """«Иванова – Петров · на утверждении»; a late one says by when it was to be written."""
    if one.program is None or one.version is None:
        state = plain("program-entry-none", language)
    elif one.version.id == one.program.in_force:
        state = plain(f"program-state-{one.program.state.value.replace('_', '-')}", language)
    else:
        state = plain(f"program-version-short-{one.version.state.value}", language)
    due = plain("program-entry-late", language, day=day(one.due, language)) if one.is_late and one.due else ""
    return plain("program-entry", language, title=one.title, state=state, due=due)


dialog = Dialog(
    screen(
        ProgramList.list,
        T("program-list"),
        pages("pages", choices("open", open_screen)),
        press("menu-progress", to_progress, when="working"),
        press("menu-program-bank", to_bank),
        back(),
        getter=facts_of_list,
    ),
    screen(
        ProgramList.remarks,
        T("program-remarks"),
        go("button-program-remark", ProgramList.remark_part),
        Column(choices("drop", drop)),
        press("button-program-return", send_back, when="count"),
        back(),
        typed(write_on_all),
        getter=facts_of_remarks,
    ),
    screen(
        ProgramList.remark_part,
        T("program-remark-part"),
        pages("places", choices("place", choose_place)),
        go("button-back", ProgramList.remarks),
        typed(write_on_all),
        getter=facts_of_places,
    ),
    screen(
        ProgramList.remark,
        T("program-remark-ask"),
        go("button-back", ProgramList.remark_part),
        typed(write),
        getter=facts_of_remark,
    ),
)
