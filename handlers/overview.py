"""Screens of offices without private matters: numbers, the regulation in short, the lists without answers."""

from collections.abc import Iterable
from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.indicators import open_indicators
from handlers.states import Overview
from handlers.widgets import T, actor_of, back, begin, both, choices, number_in, opens, press, say, screen
from mentoring.actors import Actor, Language, Role
from mentoring.errors import NotFound
from mentoring.pairs import PairStatus
from mentoring.profiles import Profile
from services import overview as service
from services.indicators import READERS as INDICATOR_READERS
from texts import Html, plain, text

# What of the regulation is shown, in its own words.
LISTS = ("forms", "kinds", "categories", "criteria", "stages", "endings")
# What it gives the reader's own office to do, where it does.
MINE = "mine"
# Fifteen of the longest names fit a message.
LINES = 15


@opens("overview")
async def open_overview(manager: DialogManager, argument: str) -> None:
    """Show the numbers."""
    del argument
    await begin(manager, Overview.totals)


@opens("rules")
async def open_rules(manager: DialogManager, argument: str) -> None:
    """Show the regulation in short."""
    del argument
    await begin(manager, Overview.regulation)


@opens("records")
async def open_records(manager: DialogManager, argument: str) -> None:
    """Ask which list."""
    del argument
    await begin(manager, Overview.banks)


async def facts_of_totals(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how many people hold each role and how many pairs are in each state."""
    found, language = await service.overview(*both(dialog_manager)), actor_of(dialog_manager).language
    people = [(f"role-{role.value}", found.people[role]) for role in Role if found.people.get(role)]
    pairs = [(f"pair-status-{status.value}", found.pairs[status]) for status in PairStatus if found.pairs.get(status)]
    sees_indicators = actor_of(dialog_manager).is_any(*INDICATOR_READERS)
    return {"people": _counted(people, language), "pairs": _counted(pairs, language),
            "sees_indicators": sees_indicators}  # fmt: skip


async def show_indicators(manager: DialogManager) -> None:
    """Show how the year stands to what the regulation wants."""
    await open_indicators(manager, "")


async def facts_of_regulation(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one part of the regulation, and a button for each other part."""
    profile, language = await service.read_regulation(*both(dialog_manager)), actor_of(dialog_manager).language
    part = str(dialog_manager.dialog_data.get("part", LISTS[0]))
    mine = _mine(profile, actor_of(dialog_manager))
    parts = (*((MINE,) if mine else ()), *LISTS)
    items = [(plain(f"rules-{one}", language), one) for one in parts if one != part]
    term = {"low": profile.term.min_months, "high": profile.term.max_months}
    lines = Html(mine if part == MINE else _part(profile, part, language))
    return {"items": items, "title": profile.title.in_(language), "part": plain(f"rules-{part}", language),
            "lines": lines, **term}  # fmt: skip


async def choose_part(manager: DialogManager, part: str) -> None:
    """Show another part."""
    if part not in (MINE, *LISTS):
        raise NotFound
    manager.dialog_data["part"] = part


async def facts_of_banks(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the two lists."""
    language = actor_of(dialog_manager).language
    return {"items": [(plain(f"bank-{role.value}", language), role.value) for role in (Role.MENTEE, Role.MENTOR)]}


async def choose_bank(manager: DialogManager, role: str) -> None:
    """Open a list from its beginning."""
    if role not in (Role.MENTEE, Role.MENTOR):
        raise NotFound
    manager.dialog_data.update(role=role, page=0)
    await manager.switch_to(Overview.records)


async def facts_of_records(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one page of a list, and buttons for the pages beside it."""
    role, page = Role(str(dialog_manager.dialog_data["role"])), int(dialog_manager.dialog_data["page"])
    language = actor_of(dialog_manager).language
    found = await service.records(*both(dialog_manager), role=role)
    shown = found[page * LINES : (page + 1) * LINES]
    lines = [text("records-line", language, name=one.person.name.full, pairs=one.pairs,
                  ready=plain("summary-yes" if one.is_ready else "summary-no", language)) for one in shown]  # fmt: skip
    last = max(0, (len(found) - 1) // LINES)
    beside = [one for one in (page - 1, page + 1) if 0 <= one <= last]
    items = [(say(dialog_manager, "records-page", number=one + 1), str(one)) for one in beside]
    words = Html("\n".join(lines) or text("records-none", language))
    return {"title": plain(f"bank-{role.value}", language), "count": len(found), "lines": words, "items": items}


async def turn_to(manager: DialogManager, page: str) -> None:
    """Show another page of the list."""
    manager.dialog_data["page"] = number_in(page)


async def to_banks(manager: DialogManager) -> None:
    """Choose a list again."""
    await manager.switch_to(Overview.banks)


def _counted(numbers: Iterable[tuple[str, int]], language: Language) -> Html:
    lines = [text("overview-line", language, what=plain(key, language), count=count) for key, count in numbers]
    return Html("\n".join(lines) or text("overview-none", language))


def _mine(profile: Profile, actor: Actor) -> str:
    """Who the reader's offices are by the regulation, and what of the year they answer for."""
    language, held = actor.language, [role for role in Role if role in actor.roles]
    rules = [rule for rule in profile.roles if rule.id in held and rule.holder]
    lines = [text("rules-holder", language, holder=rule.holder.in_(language)) for rule in rules if rule.holder]
    stages = (*profile.stages, *profile.municipal)
    theirs = [one.title for stage in stages for one in stage.activities if set(held) & set(one.responsible)]
    return "\n".join(lines + [text("rights-line", language, words=one.in_(language)) for one in theirs[:LINES]])


def _part(profile: Profile, part: str, language: Language) -> str:
    titles = [one.title.in_(language) for one in getattr(profile, part)]
    return "\n".join(text("rights-line", language, words=title) for title in titles)


dialog = Dialog(
    screen(
        Overview.totals,
        T("overview-totals"),
        press("button-indicators", show_indicators, when="sees_indicators"),
        back(),
        getter=facts_of_totals,
    ),
    screen(
        Overview.regulation,
        T("overview-regulation"),
        Column(choices("part", choose_part)),
        back(),
        getter=facts_of_regulation,
    ),
    screen(Overview.banks, T("records-which"), Column(choices("bank", choose_bank)), back(), getter=facts_of_banks),
    screen(
        Overview.records,
        T("records-list"),
        Column(choices("page", turn_to)),
        press("button-back", to_banks),
        getter=facts_of_records,
    ),
)
