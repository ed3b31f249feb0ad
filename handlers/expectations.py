"""What one expected and what came of it, question by question, on one's own screen."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.paging import shown, split, turning
from handlers.states import Expectations
from handlers.widgets import T, actor_of, back, begin, both, number_in, opens, screen, start_number
from mentoring.reading import clipped
from services import expectations
from services.expectations import Beside
from services.questionnaires import FILLERS
from texts import Html, text

# What people wrote in their own words is cut to so many characters.
SHOWN_ANSWER = 300


@opens("expectations")
async def open_expectations(manager: DialogManager, argument: str) -> None:
    """Show what one said of a pair before and after."""
    await begin(manager, Expectations.page, id=number_in(argument))


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a page of questions with both answers."""
    language = actor_of(dialog_manager).language
    there = await expectations.my_expectations(*both(dialog_manager), pair_id=start_number(dialog_manager))
    lines = [_line(one, language) for one in there]
    page = shown(dialog_manager, split(lines), text("expectations-none", language))
    return {"lines": Html(page["words"]), "turns": page["turns"]}


async def has_expectations(manager: DialogManager, pair_id: int) -> bool:
    """Tell whether there is something to show of a pair."""
    is_member = actor_of(manager).is_any(*FILLERS)
    return is_member and bool(await expectations.my_expectations(*both(manager), pair_id=pair_id))


def _line(one: Beside, language: str) -> str:
    before, after = (clipped(said, SHOWN_ANSWER) for said in (one.before, one.after))
    return text("expectations-line", language, question=one.question, before=before, after=after)


dialog = Dialog(screen(Expectations.page, T("expectations-page"), turning(), back(), getter=facts))
