"""The bank of programs: looked through without names; the district sees numbers."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.paging import shown, split, turning
from handlers.states import ProgramBank
from handlers.widgets import (
    T,
    actor_of,
    app_of,
    back,
    begin,
    both,
    choices,
    go,
    label,
    number_in,
    opens,
    pages,
    press,
    respond,
    screen,
    start_number,
)
from mentoring.actors import Language
from mentoring.kinds import GROUP
from mentoring.program_bank import Found
from mentoring.program_parts import Part
from mentoring.reading import clipped
from services import program_bank as service
from services import program_choosing
from services.program_bank import INDIVIDUAL, BankCard, BankEntry
from texts import Html, plain, text

ALL = "all"
FORM = "mentee_intake"
QUESTIONS = ("difficulties", "lesson_difficulties")
WORDED = (Part.PROBLEM, Part.GOAL, Part.OBJECTIVES, Part.STRENGTHS, Part.INTERIM, Part.EXPECTED, Part.CRITERIA)
# Of a goal in a list.
SHORT = 90


@opens("programbank")
async def open_bank(manager: DialogManager, argument: str) -> None:
    """Look through the bank; with a program's number, to take one of it as a start."""
    await begin(manager, ProgramBank.list, id=number_in(argument or "0"))


@opens("programcounts")
async def open_counts(manager: DialogManager, argument: str) -> None:
    """Show the district how many programs its schools have."""
    del argument
    await begin(manager, ProgramBank.counts)


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the programs that are looked for, and what they are looked for by."""
    language, data = actor_of(dialog_manager).language, dialog_manager.dialog_data
    found = await service.program_bank(*both(dialog_manager), sought=_sought(dialog_manager))
    items = [(label(_entry(one, language)), str(one.program_id)) for one in found]
    units = [(plain(f"program-bank-unit-{one}", language), one) for one in (ALL, INDIVIDUAL, GROUP)]
    chosen = str(data.get("unit", ALL))
    return {
        "count": len(found), "items": items, "need": _need_words(dialog_manager, language),
        "subject": _subject_words(dialog_manager, language),
        "units": [(("✓ " if code == chosen else "") + words, code) for words, code in units],
    }  # fmt: skip


async def facts_of_needs(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the difficulties to look by."""
    language = actor_of(dialog_manager).language
    words = _options(dialog_manager, *QUESTIONS)
    return {
        "items": [(plain("program-bank-any", language), ALL), *((label(each), code) for code, each in words.items())]
    }


async def facts_of_subjects(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the subjects to look by."""
    language = actor_of(dialog_manager).language
    words = _options(dialog_manager, "subject")
    return {
        "items": [(plain("program-bank-any", language), ALL), *((label(each), code) for code, each in words.items())]
    }


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a program of the bank, a page of it."""
    number = int(dialog_manager.dialog_data.get("source", 0))
    one, language = await service.bank_program(*both(dialog_manager), source_id=number), _language(dialog_manager)
    page = shown(dialog_manager, split(_lines(dialog_manager, one, language)), "")
    return {"title": _entry(one.entry, language), "lines": Html(page["words"]), "turns": page["turns"],
            "can_copy": bool(start_number(dialog_manager))}  # fmt: skip


async def facts_of_counts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a line for each school of the district."""
    found = await service.program_counts(*both(dialog_manager))
    lines = [
        text("program-bank-count-line", _language(dialog_manager), name=one.name, individual=one.individual,
             group=one.group, completed=one.completed)
        for one in found
    ]  # fmt: skip
    page = shown(dialog_manager, split(lines), text("program-bank-counts-none", _language(dialog_manager)))
    return {"lines": Html(page["words"]), "turns": page["turns"]}


async def choose_unit(manager: DialogManager, unit: str) -> None:
    """Look for individual programs, for those of groups, or for all."""
    manager.dialog_data["unit"] = unit


async def choose_need(manager: DialogManager, need: str) -> None:
    """Look by a difficulty."""
    manager.dialog_data["need"] = need
    await manager.switch_to(ProgramBank.list)


async def choose_subject(manager: DialogManager, subject: str) -> None:
    """Look by a subject."""
    manager.dialog_data["subject"] = subject
    await manager.switch_to(ProgramBank.list)


async def choose_program(manager: DialogManager, number: str) -> None:
    """Read a program."""
    manager.dialog_data["source"], manager.dialog_data["page"] = number_in(number), 0
    await manager.switch_to(ProgramBank.card)


async def copy(manager: DialogManager) -> None:
    """Take it as a start."""
    source = int(manager.dialog_data.get("source", 0))
    count = await program_choosing.copy_program(*both(manager), source_id=source, program_id=start_number(manager))
    await respond(manager, "program-bank-copied", count=count)
    await manager.done()


def _lines(manager: DialogManager, one: BankCard, language: Language) -> list[str]:
    """The words of a program and its activities, a line each."""
    words = _options(manager, *QUESTIONS)
    hard = ", ".join(words[code] for code in one.entry.difficulties if code in words)
    lines = [
        text("program-bank-line", language, part=plain("program-bank-part-difficulties", language), words=hard or "–")
    ]
    for part in WORDED:
        value = getattr(one.plan, part.value)
        said = "\n".join(value) if isinstance(value, tuple) else value
        if said:
            lines.append(
                text("program-bank-line", language, part=plain(f"program-bank-part-{part.value}", language), words=said)
            )
    lines.append(text("program-bank-activities", language))
    return lines + [
        text("program-bank-activity", language, place=place, title=each.title, result=each.result or "–")
        for place, each in enumerate(one.activities, 1)
    ]


def _entry(one: BankEntry, language: Language) -> str:
    goal = clipped(one.goal, SHORT)
    mark = f"{one.mark // 10},{one.mark % 10}" if one.mark else "–"
    return plain("program-bank-entry", language, done="yes" if one.is_completed else "no", mark=mark, goal=goal,
                 months=one.months, count=one.activities)  # fmt: skip


def _sought(manager: DialogManager) -> Found:
    data = manager.dialog_data
    given = {name: str(data.get(name, ALL)) for name in ("need", "subject", "unit")}
    return Found(**{name: "" if value == ALL else value for name, value in given.items()})


def _need_words(manager: DialogManager, language: Language) -> str:
    return _options(manager, *QUESTIONS).get(str(manager.dialog_data.get("need")), plain("program-bank-any", language))


def _subject_words(manager: DialogManager, language: Language) -> str:
    return _options(manager, "subject").get(
        str(manager.dialog_data.get("subject")), plain("program-bank-any", language)
    )


def _options(manager: DialogManager, *questions: str) -> dict[str, str]:
    form, language = app_of(manager).catalog.form(FORM), _language(manager)
    return {one.id: one.text.in_(language) for name in reversed(questions) for one in form.question(name).options}


def _language(manager: DialogManager) -> Language:
    return actor_of(manager).language


dialog = Dialog(
    screen(
        ProgramBank.list,
        T("program-bank-list"),
        pages("pages", choices("program", choose_program)),
        pages("units", choices("unit", choose_unit, items="units")),
        go("button-program-bank-need", ProgramBank.needs),
        go("button-program-bank-subject", ProgramBank.subjects),
        back(),
        getter=facts_of_list,
    ),
    screen(
        ProgramBank.needs,
        T("program-bank-needs"),
        pages("pages", choices("need", choose_need)),
        go("button-back", ProgramBank.list),
        getter=facts_of_needs,
    ),
    screen(
        ProgramBank.subjects,
        T("program-bank-subjects"),
        pages("pages", choices("subject", choose_subject)),
        go("button-back", ProgramBank.list),
        getter=facts_of_subjects,
    ),
    screen(
        ProgramBank.card,
        T("program-bank-card"),
        turning(),
        press("button-program-bank-copy", copy, when="can_copy"),
        go("button-back", ProgramBank.list),
        getter=facts_of_card,
    ),
    screen(
        ProgramBank.counts,
        T("program-bank-counts"),
        turning(),
        back(),
        getter=facts_of_counts,
    ),
)
