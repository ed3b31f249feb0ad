"""«Нужен ли вам наставник ещё?»: asked of a mentee whose program is over, answered with one press, changed any day."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.states import SearchEnds
from handlers.widgets import T, back, begin, both, opens, press, say, screen
from services import search_ends


@opens("mentor-needed")
async def open_question(manager: DialogManager, argument: str) -> None:
    """Ask whether a mentor is needed still."""
    del argument
    await begin(manager, SearchEnds.ask)


@opens("needed-yes")
async def say_yes(manager: DialogManager, argument: str) -> None:
    """Say from a notice that a mentor is needed."""
    await needed(manager)
    await open_question(manager, argument)


@opens("needed-no")
async def say_no(manager: DialogManager, argument: str) -> None:
    """Say from a notice that none is needed now."""
    await not_now(manager)
    await open_question(manager, argument)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how it stands, and what can be said."""
    end = await search_ends.my_search_end(*both(dialog_manager))
    state = "looking" if end is None else "asked" if end.is_asked else "resting"
    return {"words": say(dialog_manager, f"search-{state}"), "is_asked": state == "asked", "rests": state == "resting"}


async def needed(manager: DialogManager) -> None:
    """A mentor is needed."""
    await search_ends.seek_again(*both(manager))


async def not_now(manager: DialogManager) -> None:
    """None is needed now."""
    await search_ends.rest_from_search(*both(manager))


dialog = Dialog(
    screen(
        SearchEnds.ask,
        T("search-screen"),
        press("button-needed-yes", needed, when="is_asked"),
        press("button-needed-no", not_now, when="is_asked"),
        press("button-needed-again", needed, name="needed_again", when="rests"),
        back(),
        getter=facts,
    ),
)
