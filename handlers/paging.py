"""Words too long for one message, page by page."""

from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Group

from handlers.widgets import choices, number_in, say

PAGE_LENGTH = 2800
PAGE = "page"


def split(lines: Sequence[str], most: int = PAGE_LENGTH) -> list[str]:
    """Return the lines put together to pages of at most `most` characters; no line is cut or left out."""
    pages: list[str] = []
    for line in lines:
        if pages and len(pages[-1]) + len(line) < most:
            pages[-1] = f"{pages[-1]}\n{line}"
        else:
            pages.append(line)
    return pages


def shown(manager: DialogManager, pages: Sequence[str], empty: str) -> dict[str, Any]:
    """Return the page looked at as `lines` is to show it, and the buttons that turn pages, none for a single page."""
    here = min(max(int(manager.dialog_data.get(PAGE, 0)), 0), max(len(pages) - 1, 0))
    words = pages[here] if pages else empty
    if len(pages) < 2:
        return {"words": words, "turns": []}
    before, after = (here - 1) % len(pages), (here + 1) % len(pages)
    place = say(manager, "page-place", page=here + 1, pages=len(pages))
    return {"words": words, "turns": [("‹", f"b{before}"), (place, f"h{here}"), ("›", f"a{after}")]}


def turning(name: str = "turn") -> Group:
    """Return the buttons that turn pages."""
    return Group(choices(name, _turn, items="turns"), width=3)


async def _turn(manager: DialogManager, page: str) -> None:
    manager.dialog_data[PAGE] = number_in(page[1:])
