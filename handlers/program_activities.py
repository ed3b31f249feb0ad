"""The plan of a program: its activities, and each field of one on a screen of its own."""

from datetime import date
from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.calendar import MonthCalendar, coming_day, today
from handlers.program_parts import card_of
from handlers.states import Programs
from handlers.widgets import (
    T,
    actor_of,
    both,
    choices,
    go,
    label,
    number_in,
    open_screen,
    pages,
    press,
    respond,
    screen,
    start_number,
    typed,
)
from mentoring.actors import Language
from mentoring.errors import NotFound
from mentoring.program_activities import LIMITS, Activity, Responsible
from mentoring.program_parts import Part
from services import program_activities as service
from services import program_writing
from services.program_words import days_words, responsible_words
from services.programs import ProgramCard
from texts import Html, plain, text
from texts.dates import day

# Fields written in words, and the two days; who carries it out is chosen.
WORDED = ("title", "direction", "form", "result")
DONE = "✓ "


async def facts_of_plan(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the activities in order."""
    one, language = await card_of(dialog_manager), actor_of(dialog_manager).language
    items = [(label(_entry(place, row, language)), str(row.key)) for place, row in enumerate(one.version.activities, 1)]
    can = Part.ACTIVITIES in one.writable
    remarks = [text("program-line-remark-here", language, words=remark.words) for remark in one.remarks
               if remark.part == Part.ACTIVITIES.value]  # fmt: skip
    return {"count": len(items), "items": items, "can": can, "read": not can, "remarks": Html("\n".join(remarks))}


async def facts_of_activity(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one activity, a field a line, and buttons for the fields."""
    one, language = await card_of(dialog_manager), actor_of(dialog_manager).language
    row = one.version.activity(_key(dialog_manager))
    lines = [text("program-field-line", language, field=_title(name, language), words=words)
             for name, words in _fields(row, language) if words]  # fmt: skip
    can = Part.ACTIVITIES in one.writable
    names = ("title", "days_from", "days_until", "responsible", "direction", "form", "result")
    items = [(_title(name, language), name) for name in names] if can else []
    return {"title": row.title, "lines": Html("\n".join(lines)), "items": items, "can": can}


async def facts_of_field(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one field: the question and what it says now."""
    one, language = await card_of(dialog_manager), actor_of(dialog_manager).language
    row, name = one.version.activity(_key(dialog_manager)), _field(dialog_manager)
    found = dict(_fields(row, language)).get(name, "")
    ticks = [("✓ " if row.responsible is who else "", who) for who in Responsible]
    return {
        "activity": row.title, "ask": Html(text(f"program-ask-activity-{name.replace('_', '-')}", language)),
        "words": Html(text("program-words-now", language, words=found)) if found else "",
        "max": LIMITS.get(name, 0), "first": _first(dialog_manager, one, row, name), "last": one.version.plan.ends_on,
        "items": [(tick + plain(f"program-responsible-{who.value}", language), who.value) for tick, who in ticks],
    }  # fmt: skip


async def add(manager: DialogManager, title: str) -> None:
    """Add an activity by its title."""
    key = await service.add_program_activity(*both(manager), program_id=start_number(manager), title=title)
    await choose(manager, str(key))


async def to_library(manager: DialogManager) -> None:
    """Choose out of the library."""
    await open_screen(manager, f"shelf:{start_number(manager)}")


async def to_bank(manager: DialogManager) -> None:
    """Take another program as a start."""
    await open_screen(manager, f"programbank:{start_number(manager)}")


async def choose(manager: DialogManager, key: str) -> None:
    """Look at an activity."""
    manager.dialog_data["activity"] = number_in(key)
    await manager.switch_to(Programs.activity)


async def choose_field(manager: DialogManager, name: str) -> None:
    """Change one field."""
    newest = await program_writing.newest_program_change(*both(manager), program_id=start_number(manager))
    manager.dialog_data["field"], manager.dialog_data["seen"] = name, newest
    if name in ("days_from", "days_until"):
        await manager.switch_to(Programs.activity_day)
    elif name == "responsible":
        await manager.switch_to(Programs.responsible)
    elif name in WORDED:
        await manager.switch_to(Programs.field)
    else:
        raise NotFound


async def write(manager: DialogManager, words: str) -> None:
    """Write the field; on the screen of who carries it out, words name somebody else."""
    name = _field(manager)
    between = await service.word_program_activity(
        *both(manager), program_id=start_number(manager), key=_key(manager),
        field="responsible_words" if name == "responsible" else name, words=words,
        seen=int(manager.dialog_data.get("seen", -1)),
    )  # fmt: skip
    if between:
        manager.dialog_data["seen"] = between
        await respond(manager, "program-activity-clash")
        return
    await manager.switch_to(Programs.activity)


async def set_day(manager: DialogManager, chosen: date) -> None:
    """Set the first or the last day."""
    await _date(manager, chosen)


async def set_typed_day(manager: DialogManager, words: str) -> None:
    """Set a typed day."""
    await _date(manager, coming_day(manager, words))


async def drop_day(manager: DialogManager) -> None:
    """Take the day away."""
    await _date(manager, None)


async def assign(manager: DialogManager, who: str) -> None:
    """Say who carries it out."""
    if who not in set(Responsible):
        raise NotFound
    await service.assign_program_activity(
        *both(manager), program_id=start_number(manager), key=_key(manager), responsible=Responsible(who)
    )  # fmt: skip
    await manager.switch_to(Programs.activity)


async def drop(manager: DialogManager) -> None:
    """Take the activity out of the plan."""
    await service.drop_program_activity(*both(manager), program_id=start_number(manager), key=_key(manager))
    await manager.switch_to(Programs.activities)


async def _date(manager: DialogManager, chosen: date | None) -> None:
    field = "starts_on" if _field(manager) == "days_from" else "ends_on"
    await service.date_program_activity(
        *both(manager), program_id=start_number(manager), key=_key(manager), field=field, day=chosen
    )  # fmt: skip
    await manager.switch_to(Programs.activity)


def _first(manager: DialogManager, one: ProgramCard, row: Activity, name: str) -> date:
    """The earliest day the calendar offers: of the program or, to its end, of the activity; none that has passed."""
    begins = one.version.plan.starts_on
    return max(today(manager), row.starts_on or begins if name == "days_until" else begins)


def _entry(place: int, row: Activity, language: Language) -> str:
    due = f" · {day(row.ends_on, language)}" if row.ends_on else ""
    return f"{DONE if row.done_on else ''}{place}. {row.title}{due}"


def _fields(row: Activity, language: Language) -> list[tuple[str, str]]:
    """What is known of an activity, in words."""
    starts = day(row.starts_on, language) if row.starts_on else ""
    ends = day(row.ends_on, language) if row.ends_on else ""
    return [
        ("title", row.title), ("days", days_words(row, language)), ("days_from", starts), ("days_until", ends),
        ("responsible", responsible_words(row, language)), ("direction", row.direction), ("form", row.form),
        ("result", row.result), ("done", day(row.done_on, language) if row.done_on else ""), ("comment", row.comment),
    ]  # fmt: skip


def _title(name: str, language: Language) -> str:
    return plain(f"program-field-{name.replace('_', '-')}", language)


def _key(manager: DialogManager) -> int:
    return int(manager.dialog_data.get("activity", 0))


def _field(manager: DialogManager) -> str:
    return str(manager.dialog_data.get("field", "title"))


WINDOWS = (
    screen(
        Programs.activities,
        T("program-activities", when="can"),
        T("program-activities-read", when="read"),
        pages("activities", choices("activity", choose)),
        press("button-library", to_library, when="can"),
        press("button-program-bank", to_bank, when="can"),
        go("button-back", Programs.card),
        typed(add),
        getter=facts_of_plan,
    ),
    screen(
        Programs.activity,
        T("program-activity"),
        Column(choices("field", choose_field)),
        press("button-program-drop", drop, when="can"),
        go("button-back", Programs.activities),
        getter=facts_of_activity,
    ),
    screen(
        Programs.field,
        T("program-activity-field"),
        go("button-back", Programs.activity),
        typed(write),
        getter=facts_of_field,
    ),
    screen(
        Programs.activity_day,
        T("program-activity-day"),
        MonthCalendar("calendar", set_day),
        press("button-program-no-day", drop_day),
        go("button-back", Programs.activity),
        typed(set_typed_day),
        getter=facts_of_field,
    ),
    screen(
        Programs.responsible,
        T("program-activity-field"),
        Column(choices("who", assign)),
        go("button-back", Programs.activity),
        typed(write),
        getter=facts_of_field,
    ),
)
