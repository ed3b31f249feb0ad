"""The map of requests on the screen of those who keep the banks."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.paging import shown, split, turning
from handlers.states import RequestMap
from handlers.widgets import T, actor_of, back, begin, both, opens, screen
from services import request_map
from services.request_map import MapPart
from texts import Html, text


@opens("map")
async def open_map(manager: DialogManager, argument: str) -> None:
    """Show the map."""
    del argument
    await begin(manager, RequestMap.page)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a page of the map."""
    parts = await request_map.request_map(*both(dialog_manager))
    language = actor_of(dialog_manager).language
    lines = [line for part in parts for line in _lines(part, language)]
    page = shown(dialog_manager, split(lines), text("bank-map-empty", language))
    return {"lines": Html(page["words"]), "turns": page["turns"]}


def _lines(part: MapPart, language: str) -> list[str]:
    """The head of a question and a line for each thing asked for or offered."""
    if not part.lines:
        return []
    head = text("bank-map-head", language, question=text(f"bank-map-{part.question.replace('_', '-')}", language))
    return [head] + [
        text("bank-map-uncovered" if one.demand.is_uncovered else "bank-map-line", language, words=one.words,
             asked=one.demand.asked, waiting=one.demand.waiting, offered=one.demand.offered)
        for one in part.lines
    ]  # fmt: skip


dialog = Dialog(screen(RequestMap.page, T("bank-map-screen"), turning(), back(), getter=facts))
