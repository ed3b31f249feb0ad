"""A speed meeting's people: goals, tables, who came; a mark, a word, with whom to go on; results."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Group

from handlers.marks import MARK_ITEMS, MARKS
from handlers.paging import shown, split, turning
from handlers.states import SpeedAfter
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    number_in,
    open_screen,
    opens,
    pages,
    press,
    screen,
    start_number,
    tickable,
    typed,
)
from mentoring.speed import WORDS_LIMIT
from services import speed_after, speed_views
from services.speed_views import SpeedGuest
from texts import Html, plain, text


@opens("speed-mark")
async def open_mark(manager: DialogManager, argument: str) -> None:
    """Ask how a meeting was."""
    await begin(manager, SpeedAfter.mark, id=number_in(argument))


@opens("speed-came")
async def open_came(manager: DialogManager, argument: str) -> None:
    """Ask who came."""
    await begin(manager, SpeedAfter.came, id=number_in(argument))


async def facts_of_people(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return who comes, a line each, with their goals."""
    found = await speed_views.speed_people(*both(dialog_manager), event_id=start_number(dialog_manager))
    language = actor_of(dialog_manager).language
    page = shown(dialog_manager, split([_guest(one, language) for one in found]), text("speed-nobody", language))
    return {"lines": Html(page["words"]), "turns": page["turns"]}


async def facts_of_plan(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return who sits with whom, round after round."""
    rounds = await speed_views.speed_plan(*both(dialog_manager), event_id=start_number(dialog_manager))
    language = actor_of(dialog_manager).language
    lines = []
    for turn, tables in enumerate(rounds, 1):
        lines.append(text("speed-round", language, number=turn))
        lines += [text("speed-table", language, host=host, guests=", ".join(there) or "–") for host, there in tables]
    page = shown(dialog_manager, split(lines), "")
    return {"lines": Html(page["words"]), "turns": page["turns"]}


async def facts_of_came(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return those who had places, ticked where they came."""
    found = await speed_views.speed_people(*both(dialog_manager), event_id=start_number(dialog_manager))
    taken = [one for one in found if not one.seat.is_waiting]
    items = [
        (tickable(one.person.name.full, bool(one.seat.came)),
         f"{'-' if one.seat.came else '+'}{one.person.id}")
        for one in taken
    ]  # fmt: skip
    return {"items": items, "count": sum(one.seat.came is True for one in taken), "taken": len(taken)}


async def facts_of_marks(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the marks, and what the meeting was about."""
    card = await speed_views.speed_card(*both(dialog_manager), event_id=start_number(dialog_manager))
    return {"title": card.event.title, "max": WORDS_LIMIT, "items": MARK_ITEMS}


async def facts_of_likes(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the mentors of the meeting, ticked where the reader would go on with them."""
    card = await speed_views.speed_card(*both(dialog_manager), event_id=start_number(dialog_manager))
    items = [
        (tickable(one.name.full, one.id in card.liked),
         f"{'-' if one.id in card.liked else '+'}{one.id}")
        for one in card.hosts
    ]  # fmt: skip
    return {"items": items}


async def facts_of_results(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what a meeting brought, in numbers and, from enough answers on, in words."""
    found = await speed_views.speed_results(*both(dialog_manager), event_id=start_number(dialog_manager))
    language, outcome = actor_of(dialog_manager).language, found.outcome
    lines = [text("speed-result-likes", language, name=name, count=count) for name, count in found.likes]
    if outcome.mean is None:
        lines.append(text("speed-result-few", language, least=found.least, count=outcome.marked))
    else:
        lines.append(text("speed-result-mean", language, mean=f"{outcome.mean:.1f}", count=outcome.marked))
    lines += [text("speed-result-word", language, words=words) for words in outcome.words]
    page = shown(dialog_manager, split(lines), "")
    return {
        "title": found.event.title, "signed": outcome.signed, "waiting": outcome.waiting, "came": outcome.came,
        "lines": Html(page["words"]), "turns": page["turns"],
    }  # fmt: skip


async def tick(manager: DialogManager, item: str) -> None:
    """Note that somebody came, or did not."""
    await speed_after.note_came(
        *both(manager), event_id=start_number(manager), person_id=number_in(item[1:]), came=item.startswith("+")
    )


async def choose_mark(manager: DialogManager, mark: str) -> None:
    """Take the mark."""
    await speed_after.mark_speed(*both(manager), event_id=start_number(manager), mark=number_in(mark))
    await manager.switch_to(SpeedAfter.word)


async def was_not_there(manager: DialogManager) -> None:
    """Say that one did not come."""
    await speed_after.miss_speed(*both(manager), event_id=start_number(manager))
    await open_screen(manager, "menu")


async def take_word(manager: DialogManager, words: str) -> None:
    """Keep a word."""
    await speed_after.word_speed(*both(manager), event_id=start_number(manager), words=words)
    await manager.switch_to(SpeedAfter.likes)


async def like(manager: DialogManager, item: str) -> None:
    """Say with whom one would go on, or take it back."""
    await speed_after.like_speed(
        *both(manager), event_id=start_number(manager), mentor_id=number_in(item[1:]), likes=item.startswith("+")
    )


async def finish(manager: DialogManager) -> None:
    """Go on to the menu."""
    await open_screen(manager, "menu")


def _guest(one: SpeedGuest, language: str) -> str:
    key = "speed-guest-waits" if one.seat.is_waiting else "speed-guest"
    goal = one.seat.goal or plain("speed-goal-none", language)
    words = text(key, language, name=one.person.name.full, goal=goal)
    return "\n".join([words, text("speed-guest-likes", language, names=", ".join(one.likes))] if one.likes else [words])


dialog = Dialog(
    screen(SpeedAfter.people, T("speed-people"), turning(), back(), getter=facts_of_people),
    screen(SpeedAfter.plan, T("speed-plan"), turning(), back(), getter=facts_of_plan),
    screen(SpeedAfter.came, T("speed-came"), pages("guests", choices("came", tick)), back(), getter=facts_of_came),
    screen(SpeedAfter.results, T("speed-results"), turning(), back(), getter=facts_of_results),
    screen(
        SpeedAfter.mark,
        T("speed-ask-mark"),
        Group(choices("mark", choose_mark), width=len(MARKS)),
        press("button-speed-missed", was_not_there),
        back(),
        getter=facts_of_marks,
    ),
    screen(
        SpeedAfter.word,
        T("speed-ask-word"),
        go("button-skip", SpeedAfter.likes),
        go("button-back", SpeedAfter.mark),
        typed(take_word),
        getter=facts_of_marks,
    ),
    screen(
        SpeedAfter.likes,
        T("speed-ask-likes"),
        pages("mentors", choices("like", like)),
        press("button-ready", finish),
        go("button-back", SpeedAfter.word),
        getter=facts_of_likes,
    ),
)
