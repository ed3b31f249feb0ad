"""What changed in a program since the reader looked last, its versions, and how it is prolonged or changed."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from aiogram_dialog import DialogManager

from handlers.calendar import MonthCalendar, coming_day
from handlers.program_parts import card_of
from handlers.states import Programs
from handlers.widgets import T, actor_of, both, choices, go, label, number_in, pages, press, screen, start_number, typed
from mentoring.actors import Language
from mentoring.errors import NotFound
from mentoring.program_changes import Change
from mentoring.programs import require_later
from mentoring.reading import clipped
from services import program_amending, programs
from services.program_amending import Chapter
from services.program_words import change_words, stored_words
from services.programs import ProgramCard
from texts import Html, plain, text
from texts.dates import day

# So many changes fit one message, each shortened to so many characters a side.
MOST_CHANGES, SHORT = 12, 120


async def facts_of_news(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what others changed, the oldest first, and the button that says up to where it has been read."""
    one, language = await card_of(dialog_manager), actor_of(dialog_manager).language
    found = await programs.program_news(*both(dialog_manager), program_id=start_number(dialog_manager))
    shown = found[:MOST_CHANGES]
    lines = []
    for edit, name in shown:
        before, after = (
            clipped(stored_words(edit.part, side, language, one.difficulties, one.forms), SHORT)
            or plain("program-nothing", language)
            for side in (edit.before, edit.after)
        )  # fmt: skip
        part = plain(f"program-part-{edit.part.value.replace('_', '-')}", language)
        lines.append(text("program-change-line", language, part=part, name=name, before=before, after=after))
    items = [(plain("program-news-read", language), str(shown[-1][0].id))] if shown else []
    return {"lines": Html("\n\n".join(lines)), "count": len(found), "left": len(found) - len(shown), "items": items}


async def facts_of_history(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the versions, newest first."""
    language = actor_of(dialog_manager).language
    items = [(label(_entry(one, language)), str(one.version.number)) for one in await _history(dialog_manager)]
    return {"count": len(items), "items": items}


async def facts_of_version(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one version: who did what with it, and what it says otherwise than the former one."""
    one, language = await card_of(dialog_manager), actor_of(dialog_manager).language
    number = int(dialog_manager.dialog_data.get("version", 0))
    chapter = next((one for one in await _history(dialog_manager) if one.version.number == number), None)
    if chapter is None:
        raise NotFound
    steps = [
        text("program-step-line", language, day=day(step.taken_at.date(), language), name=name,
             step=plain(f"program-step-{step.step}", language))
        for step, name in chapter.steps
    ]  # fmt: skip
    lines = difference_lines(one, chapter.differences[:MOST_CHANGES], language)
    left = len(chapter.differences) - len(lines)
    return {
        "entry": _entry(chapter, language), "steps": Html("\n".join(steps)), "lines": Html("\n".join(lines)),
        "left": left, "changed": len(chapter.differences), "reason": chapter.version.reason,
        "starts": day(chapter.version.plan.starts_on, language), "ends": day(chapter.version.plan.ends_on, language),
    }  # fmt: skip


def difference_lines(one: ProgramCard, changes: Sequence[Change], language: Language, short: int = SHORT) -> list[str]:
    """Return what is otherwise in a version, a line each: how it was and how it becomes."""
    known = [change_words(change, language, one.difficulties, one.forms) for change in changes]
    return [
        text("program-difference-line", language, title=title,
             before=clipped(before, short), after=clipped(after, short))
        for title, before, after in known
    ]  # fmt: skip


async def facts_of_extend(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the present last day."""
    one, language = await card_of(dialog_manager), actor_of(dialog_manager).language
    ends_on = one.version.plan.ends_on
    return {"ends": day(ends_on, language), "first": ends_on + timedelta(days=1)}


async def facts_of_reason(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what is asked for: another last day, or other words."""
    chosen = str(dialog_manager.dialog_data.get("ends_on") or "")
    ends = day(date.fromisoformat(chosen), actor_of(dialog_manager).language) if chosen else ""
    return {"ends": ends, "amends": not chosen}


async def to_news(manager: DialogManager) -> None:
    """Look at what others changed."""
    await manager.switch_to(Programs.news)


async def to_history(manager: DialogManager) -> None:
    """Look at the versions."""
    await manager.switch_to(Programs.history)


async def to_extend(manager: DialogManager) -> None:
    """Choose a later last day."""
    await manager.switch_to(Programs.extend)


async def to_amend(manager: DialogManager) -> None:
    """Say why the program is to be changed."""
    manager.dialog_data.pop("ends_on", None)
    await manager.switch_to(Programs.reason)


async def to_withdraw(manager: DialogManager) -> None:
    """Ask whether the change is to be given up."""
    await manager.switch_to(Programs.withdraw)


async def have_read(manager: DialogManager, edit_id: str) -> None:
    """What others changed has been read; what did not fit comes next."""
    await programs.see_program_news(*both(manager), program_id=start_number(manager), upto=number_in(edit_id))
    if not await programs.program_news(*both(manager), program_id=start_number(manager)):
        await manager.switch_to(Programs.card)


async def choose_version(manager: DialogManager, number: str) -> None:
    """Look at one version."""
    manager.dialog_data["version"] = number_in(number)
    await manager.switch_to(Programs.version)


async def choose_end(manager: DialogManager, chosen: date) -> None:
    """Take the new last day, once it is later than the present one, and ask why."""
    one = await card_of(manager)
    require_later(chosen, one.version.plan.ends_on, one.latest_end)
    manager.dialog_data["ends_on"] = chosen.isoformat()
    await manager.switch_to(Programs.reason)


async def type_end(manager: DialogManager, words: str) -> None:
    """Take a typed last day."""
    await choose_end(manager, coming_day(manager, words))


async def propose(manager: DialogManager, reason: str) -> None:
    """Propose the extension or the amendment."""
    ends_on = manager.dialog_data.pop("ends_on", None)
    number = start_number(manager)
    if ends_on:
        last = date.fromisoformat(str(ends_on))
        await program_amending.propose_extension(*both(manager), program_id=number, ends_on=last, reason=reason)
        await manager.switch_to(Programs.card)
    else:
        await program_amending.propose_amendment(*both(manager), program_id=number, reason=reason)
        await manager.switch_to(Programs.parts)


async def propose_without(manager: DialogManager) -> None:
    """Propose it without a reason."""
    await propose(manager, "")


async def withdraw(manager: DialogManager) -> None:
    """Give the change up."""
    await program_amending.withdraw_amendment(*both(manager), program_id=start_number(manager))
    await manager.switch_to(Programs.card)


def _entry(one: Chapter, language: Language) -> str:
    state = plain(f"program-version-short-{one.version.state.value}", language)
    kind = plain(f"program-kind-{one.version.kind.value}", language)
    return plain("program-version-entry", language, number=one.version.number, kind=kind, state=state)


async def _history(manager: DialogManager) -> list[Chapter]:
    return await program_amending.program_history(*both(manager), program_id=start_number(manager))


WINDOWS = (
    screen(
        Programs.news,
        T("program-news"),
        choices("read", have_read),
        go("button-back", Programs.card),
        getter=facts_of_news,
    ),
    screen(
        Programs.history,
        T("program-history"),
        pages("versions", choices("version", choose_version)),
        go("button-back", Programs.card),
        getter=facts_of_history,
    ),
    screen(Programs.version, T("program-version"), go("button-back", Programs.history), getter=facts_of_version),
    screen(
        Programs.extend,
        T("program-extend"),
        MonthCalendar("calendar", choose_end),
        go("button-back", Programs.card),
        typed(type_end),
        getter=facts_of_extend,
    ),
    screen(
        Programs.reason,
        T("program-reason-extension", when="ends"),
        T("program-reason", when="amends"),
        press("button-program-no-reason", propose_without),
        go("button-back", Programs.card),
        typed(propose),
        getter=facts_of_reason,
    ),
    screen(
        Programs.withdraw,
        T("program-withdraw"),
        press("button-program-yes-withdraw", withdraw),
        go("button-back", Programs.card),
    ),
)
