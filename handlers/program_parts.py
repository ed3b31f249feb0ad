"""The parts of a program, one screen a question: prefilled, written by both, nothing overwritten unseen."""

from datetime import date
from typing import Any

from aiogram_dialog import DialogManager

from handlers.calendar import MonthCalendar, coming_day, today
from handlers.states import Programs
from handlers.widgets import (
    T,
    actor_of,
    both,
    choices,
    go,
    label,
    pages,
    press,
    respond,
    screen,
    start_number,
    tickable,
    typed,
)
from mentoring.actors import Language
from mentoring.errors import NotFound
from mentoring.program_parts import LIMITS, LISTS, TERM, Mode, Part
from services import program_writing, programs
from services.program_words import part_words
from services.programs import ProgramCard
from texts import Html, plain, text

DONE, EMPTY, REMARKED = "● ", "○ ", "! "
# Ready words for how often people meet.
RHYTHMS = ("week", "two-weeks", "month", "need")


async def facts_of_parts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return every part with a mark: filled in, empty, remarked."""
    one, language = await card_of(dialog_manager), actor_of(dialog_manager).language
    items = [(label(_marked(one, part, language)), part.value) for part in one.parts]
    return {"items": items, "is_written": bool(one.writable), "is_read": not one.writable}


async def facts_of_part(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one part: the question, what it says now, remarks on it, and what can be chosen."""
    one, language, part = await card_of(dialog_manager), actor_of(dialog_manager).language, _part(dialog_manager)
    can = part in one.writable
    words = _words(one, part, language)
    remarks = [text("program-line-remark-here", language, words=remark.words) for remark in one.remarks
               if remark.part == part.value]  # fmt: skip
    return {
        "title": _title(part, language), "ask": Html(text(f"program-ask-{_key(part)}", language)) if can else "",
        "words": Html(text("program-words-now", language, words=words)) if words else "",
        "remarks": Html("\n".join(remarks)), "items": _options(one, part, language) if can else [],
        "limit": Html(text("program-limit", language, max=LIMITS.get(part, 0))) if can and part in LIMITS else "",
        "first": _first(dialog_manager, one, part), "can": can,
    }  # fmt: skip


async def facts_of_clash(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what the other wrote meanwhile."""
    one, language, part = await card_of(dialog_manager), actor_of(dialog_manager).language, _part(dialog_manager)
    words = _words(one, part, language) or plain("program-nothing", language)
    return {"title": _title(part, language), "words": words}


async def to_first(manager: DialogManager) -> None:
    """Go through the parts from the first empty one on."""
    one = await card_of(manager)
    await _show(manager, (one.lacking or one.parts)[0])


async def choose_part(manager: DialogManager, code: str) -> None:
    """Look at a part."""
    if code not in set(Part):
        raise NotFound
    await _show(manager, Part(code))


async def to_next(manager: DialogManager) -> None:
    """Look at the part that comes next in the paper; after the last one, at all of them."""
    one, here = await card_of(manager), _part(manager)
    after = one.parts[one.parts.index(here) + 1 :]
    if after:
        await _show(manager, after[0])
    else:
        await manager.switch_to(Programs.parts)


async def write(manager: DialogManager, words: str) -> None:
    """Write a part; where somebody else has changed it meanwhile, show both."""
    part = _part(manager)
    if part not in (*LIMITS, *LISTS):
        await respond(manager, "program-choose-here")
        return
    between = await program_writing.word_program(
        *both(manager), program_id=start_number(manager), part=part, words=words,
        seen=int(manager.dialog_data.get("seen", -1)),
    )  # fmt: skip
    if between:
        manager.dialog_data["seen"] = between
        await manager.switch_to(Programs.clash)
        return
    await _go_on(manager)


async def choose(manager: DialogManager, code: str) -> None:
    """Tick a difficulty, choose how people meet or the form, or take ready words for the schedule."""
    part = _part(manager)
    if part is Part.SCHEDULE:
        if code not in RHYTHMS:
            raise NotFound
        await write(manager, plain(f"program-rhythm-{code}", "ru"))  # it stands in the Russian document
        return
    await program_writing.choose_in_program(*both(manager), program_id=start_number(manager), part=part, code=code)
    if part is not Part.DIFFICULTIES:
        await _go_on(manager)


async def set_day(manager: DialogManager, chosen: date) -> None:
    """Set the first or the last day."""
    part = _part(manager)
    await program_writing.date_program(*both(manager), program_id=start_number(manager), part=part, day=chosen)
    await manager.switch_to(Programs.parts)


async def set_typed_day(manager: DialogManager, words: str) -> None:
    """Set a typed day."""
    await set_day(manager, coming_day(manager, words))


async def _go_on(manager: DialogManager) -> None:
    """After a part is written: the next empty one, or all of them."""
    one, here = await card_of(manager), _part(manager)
    later = [part for part in one.lacking if part is not Part.ACTIVITIES and one.parts.index(part) >
             one.parts.index(here)]  # fmt: skip
    if later:
        await _show(manager, later[0])
    else:
        await manager.switch_to(Programs.parts)


async def _show(manager: DialogManager, part: Part) -> None:
    """Show a part, and remember up to which change its words have been seen."""
    if part is Part.ACTIVITIES:
        await manager.switch_to(Programs.activities)
        return
    newest = await program_writing.newest_program_change(*both(manager), program_id=start_number(manager))
    manager.dialog_data["part"], manager.dialog_data["seen"] = part.value, newest
    is_day = part in TERM and part in (await card_of(manager)).writable
    await manager.switch_to(Programs.day if is_day else Programs.part)


def _first(manager: DialogManager, one: ProgramCard, part: Part) -> date:
    """The earliest day the calendar offers: of the order; a last day is ahead."""
    begins = one.unit.term[0]
    return max(today(manager), begins) if part is Part.ENDS_ON else begins


def _options(one: ProgramCard, part: Part, language: Language) -> list[tuple[str, str]]:
    """What can be chosen for a part."""
    plan = one.version.plan
    if part is Part.MODE:
        known = [(plain(f"program-mode-{code.value}", language), code.value) for code in Mode]
        return [(tickable(words, code == plan.mode), code) for words, code in known]
    if part is Part.FORM:
        forms = [(item.title.in_(language), item.id) for item in one.forms]
        return [(tickable(words, code == plan.form), code) for words, code in forms]
    if part is Part.DIFFICULTIES:
        return [
            (tickable(words.in_(language), code in plan.difficulties), code) for code, words in one.difficulties.items()
        ]
    if part is Part.SCHEDULE:
        return [(label(plain(f"program-rhythm-{code}", language)), code) for code in RHYTHMS]
    return []


def _marked(one: ProgramCard, part: Part, language: Language) -> str:
    filled = one.version.activities if part is Part.ACTIVITIES else getattr(one.version.plan, part.value)
    remarked = REMARKED if any(remark.part == part.value for remark in one.remarks) else ""
    return remarked + (DONE if filled else EMPTY) + _title(part, language)


def _words(one: ProgramCard, part: Part, language: Language) -> str:
    value = getattr(one.version.plan, part.value)
    return part_words(part, value, language, one.difficulties, one.forms)


def _title(part: Part, language: Language) -> str:
    return plain(f"program-part-{_key(part)}", language)


def _key(part: Part) -> str:
    return part.value.replace("_", "-")


def _part(manager: DialogManager) -> Part:
    return Part(str(manager.dialog_data.get("part", Part.GOAL.value)))


async def card_of(manager: DialogManager) -> ProgramCard:
    """Return the program the dialog is about."""
    return await programs.program_card(*both(manager), program_id=start_number(manager))


WINDOWS = (
    screen(
        Programs.parts,
        T("program-parts", when="is_written"),
        T("program-parts-read", when="is_read"),
        pages("parts", choices("part", choose_part)),
        go("button-back", Programs.card),
        getter=facts_of_parts,
    ),
    screen(
        Programs.part,
        T("program-part"),
        pages("codes", choices("code", choose)),
        press("button-program-next", to_next),
        go("button-program-all", Programs.parts),
        typed(write),
        getter=facts_of_part,
    ),
    screen(
        Programs.day,
        T("program-part"),
        MonthCalendar("calendar", set_day),
        go("button-program-all", Programs.parts),
        typed(set_typed_day),
        getter=facts_of_part,
    ),
    screen(
        Programs.clash,
        T("program-clash"),
        go("button-program-keep-theirs", Programs.parts),
        typed(write),
        getter=facts_of_clash,
    ),
)
