"""A personal program: what it says in brief, what waits, and every way on."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers import program_activities, program_changing, program_parts
from handlers.program_parts import card_of
from handlers.states import Programs
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
)
from mentoring.actors import Language
from mentoring.program_changes import between
from mentoring.programs import Act, ProgramState, VersionState
from mentoring.reading import clipped
from services import program_agreeing, program_beginning, program_deciding, program_paper, program_statement, programs
from services.programs import ProgramCard
from texts import Html, plain, text
from texts.dates import day

# So much of the goal and of each remark is shown on the card; the whole stands with its part.
SHORT = 300
MOST_REMARKS = 6
# So many changes stand on the card, each shortened to so many characters a side; all of them stand in the history.
MOST_CHANGES, SHORT_CHANGE = 8, 90


@opens("program")
async def open_program(manager: DialogManager, argument: str) -> None:
    """Open a program."""
    await begin(manager, Programs.card, id=number_in(argument))


@opens("programof")
async def open_of_pair(manager: DialogManager, argument: str) -> None:
    """Open a pair's program, or the way to begin it."""
    pair = number_in(argument)
    number = await programs.program_of_pair(*both(manager), pair_id=pair)
    if number > 0:
        await begin(manager, Programs.card, id=number)
    else:
        await begin(manager, Programs.begin, pair=pair)


async def open_mine(manager: DialogManager) -> None:
    """Open the only program there is, or a list to choose from."""
    found = await programs.my_programs(*both(manager))
    if len(found) == 1:
        await open_of_pair(manager, str(found[0][0].id))
    else:
        await begin(manager, Programs.mine)


async def facts_of_mine(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the actor's pairs and groups that have a program or may have one."""
    found = await programs.my_programs(*both(dialog_manager))
    items = [(label(title), f"programof:{pair.id}") for pair, _number, title in found]
    return {"count": len(items), "items": items}


async def facts_of_begin(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whether a program can be begun, and what is known already."""
    number = await programs.program_of_pair(*both(dialog_manager), pair_id=start_number(dialog_manager, "pair"))
    return {"can_begin": number == 0, "too_early": number < 0, "is_begun": number > 0}


async def begin_it(manager: DialogManager) -> None:
    """Begin the program and show its parts."""
    number = await program_beginning.begin_program(*both(manager), pair_id=start_number(manager, "pair"))
    await manager.done()
    await begin(manager, Programs.card, id=number)


async def open_begun(manager: DialogManager) -> None:
    """Open the program that somebody has begun while this screen was open."""
    number = await programs.program_of_pair(*both(manager), pair_id=start_number(manager, "pair"))
    await manager.done()
    await begin(manager, Programs.card, id=number)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a program in brief and what the actor can do with it."""
    one, language = await card_of(dialog_manager), actor_of(dialog_manager).language
    plan = one.version.plan
    can = {f"can_{act.value.replace('-', '_')}": act in one.acts for act in Act}
    return {
        "names": one.names, "state": state_words(one, language), "form": one.form.in_(language),
        "kind": one.kind.in_(language), "starts": day(plan.starts_on, language), "ends": day(plan.ends_on, language),
        "goal": clipped(plan.goal, SHORT) or plain("program-nothing", language), "number": one.program.number,
        "lines": Html("\n".join(_lines(one, language))), "count": len(one.version.activities), "news": one.news,
        "agree": _agreeing(one, language), "can_change": one.can_change, "is_written": bool(one.writable),
        "is_read": not one.writable, "is_working": one.program.state is ProgramState.UNDER_WAY,
        "is_change": one.version.number > 1, "has_history": one.version.number > 1 or one.valid is not None, **can,
    }  # fmt: skip


async def agree(manager: DialogManager, item: str) -> None:
    """Agree to the words on the screen; the button carries which those are."""
    revision, _, person = item.partition("-")
    await program_agreeing.agree_program(
        *both(manager), program_id=start_number(manager), revision=number_in(revision), person_id=number_in(person)
    )  # fmt: skip
    one = await card_of(manager)
    is_sent = one.version.state is VersionState.SUBMITTED
    await _answer(manager, "program-sent" if is_sent else "program-agreed")


async def take_back(manager: DialogManager) -> None:
    """Go on writing."""
    await program_agreeing.take_back_program(*both(manager), program_id=start_number(manager))
    await _answer(manager, "program-taken-back")


async def send_file(manager: DialogManager) -> None:
    """Send the program as Word."""
    await program_paper.order_program_file(*both(manager), program_id=start_number(manager))
    await _answer(manager, "paper-coming")


async def send_statement(manager: DialogManager) -> None:
    """Send the application to prolong or change the program, to be signed."""
    await program_statement.order_program_statement(*both(manager), program_id=start_number(manager))
    await _answer(manager, "paper-coming")


async def to_progress(manager: DialogManager) -> None:
    """Look how far the program is."""
    await open_screen(manager, f"progress:{start_number(manager)}")


async def decide(manager: DialogManager) -> None:
    """Approve, from the list's own screens."""
    await open_screen(manager, f"programdecide:{start_number(manager)}")


async def approve(manager: DialogManager) -> None:
    """Approve the version that waits."""
    await program_deciding.approve_program(*both(manager), program_id=start_number(manager))
    await _answer(manager, "program-approved")


def state_words(one: ProgramCard, language: str) -> str:
    """Return in words where a program stands."""
    if one.program.state is not ProgramState.DRAFTING and one.version.id == one.program.in_force:
        return plain(f"program-state-{one.program.state.value.replace('_', '-')}", language)
    decider = plain(f"role-{one.turn}", language)
    return plain(f"program-version-{one.version.state.value}", language, decider=decider, kind=one.version.kind.value)


def _lines(one: ProgramCard, language: Language) -> list[str]:
    """Who has agreed, what is still empty, what is to be mended, by when it is to be written."""
    found = []
    agreed = [one.name(member) for member in one.unit.members if member in one.version.agreed]
    if agreed and one.version.is_written:
        found.append(text("program-line-agreed", language, names=", ".join(agreed)))
    found += _changes(one, language)
    if one.valid is not None and one.valid.plan.ends_on != one.version.plan.ends_on:
        found.append(text("program-line-was", language, day=day(one.valid.plan.ends_on, language)))
    if one.version.reason:
        found.append(text("program-line-reason", language, reason=one.version.reason))
    if one.version.is_written and one.lacking and one.writable:
        names = ", ".join(part_title(part.value, language) for part in one.lacking)
        found.append(text("program-line-lacking", language, parts=names))
    if not one.program.in_force and one.program.draft_by and one.version.is_written:
        found.append(text("program-line-due", language, day=day(one.program.draft_by, language)))
    for remark in one.remarks[:MOST_REMARKS]:
        part = part_title(remark.part or "whole", language)
        found.append(text("program-line-remark", language, part=part, words=clipped(remark.words, SHORT)))
    return found


def _changes(one: ProgramCard, language: Language) -> list[str]:
    """What an extension or an amendment makes otherwise, for whoever agrees or decides; remarks take its place."""
    if one.valid is None or one.version.id == one.valid.id or one.remarks:
        return []
    changes = between(one.valid, one.version)
    lines = program_changing.difference_lines(one, changes[:MOST_CHANGES], language, SHORT_CHANGE)
    left = len(changes) - len(lines)
    more = [text("program-changes-left", language, count=left)] if left else []
    return [text("program-changes", language), *lines, *more, ""] if lines else []


def part_title(part: str, language: str) -> str:
    """Return what a part is called."""
    return plain(f"program-part-{part.replace('_', '-')}", language)


def _agreeing(one: ProgramCard, language: str) -> list[tuple[str, str]]:
    """A button for one's own yes, and one for each member on whose behalf the actor writes."""
    if Act.AGREE not in one.acts or one.lacking:
        return []
    revision, found = one.version.revision, []
    for member in one.unit.members:
        if member in one.version.agreed:
            continue
        if member in one.silent:
            found.append((label(plain("program-agree-for", language, name=one.name(member))), f"{revision}-{member}"))
        elif one.is_me(member):
            found.append((plain("program-agree", language), f"{revision}-0"))
    return found


async def _answer(manager: DialogManager, key: str) -> None:
    await respond(manager, key)


dialog = Dialog(
    screen(
        Programs.mine,
        T("program-mine"),
        pages("pages", choices("open", open_screen)),
        back(),
        getter=facts_of_mine,
    ),
    screen(
        Programs.begin,
        T("program-begin", when="can_begin"),
        T("program-begin-early", when="too_early"),
        T("program-begun", when="is_begun"),
        press("button-program-begin", begin_it, when="can_begin"),
        press("button-open-program", open_begun, when="is_begun"),
        back(),
        getter=facts_of_begin,
    ),
    screen(
        Programs.card,
        T("program-card"),
        press("button-program-news", program_changing.to_news, when="news"),
        press("button-progress", to_progress, when="is_working"),
        press("button-program-fill", program_parts.to_first, when="is_written"),
        go("button-program-parts", Programs.parts, when="is_written"),
        go("button-program-read", Programs.parts, when="is_read"),
        go("button-program-activities", Programs.activities),
        Column(choices("agree", agree, items="agree")),
        press("button-approve", approve, when="can_approve"),
        press("button-program-remarks", decide, when="can_return"),
        press("button-program-take-back", take_back, when="can_take_back"),
        press("button-program-withdraw", program_changing.to_withdraw, when="can_withdraw"),
        press("button-program-extend", program_changing.to_extend, when="can_change"),
        press("button-program-amend", program_changing.to_amend, when="can_change"),
        press("button-order-file", send_file),
        press("button-program-statement", send_statement, when="is_change"),
        press("button-program-history", program_changing.to_history, when="has_history"),
        press("button-back", go_back, name="back"),
        getter=facts,
    ),
    *program_parts.WINDOWS,
    *program_activities.WINDOWS,
    *program_changing.WINDOWS,
)
