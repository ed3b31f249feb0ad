"""«Мои права»: what the regulation gives to a mentor or mentee and asks of them."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.states import MyRights
from handlers.widgets import T, actor_of, back, begin, both, choices, number_in, opens, screen
from mentoring.actors import Language
from services.rights import Part, Rights, my_rights
from texts import Html, plain, text

# Telegram takes 4096 characters; the rest is for the heading.
PAGE_LIMIT = 3500


@opens("rights")
async def open_rights(manager: DialogManager, argument: str) -> None:
    """Show rights and duties."""
    del argument
    await begin(manager, MyRights.page)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one page, and a button for each of the others."""
    found, language = await my_rights(*both(dialog_manager)), actor_of(dialog_manager).language
    shown = _pages(found, language)
    if not shown:
        return {"title": plain("rights-none", language), "lines": Html(""), "source": "", "items": []}
    place = min(int(dialog_manager.dialog_data.get("page", 0)), len(shown) - 1)
    title, lines = shown[place]
    items = [(one[0], str(number)) for number, one in enumerate(shown) if number != place]
    return {"title": title, "lines": Html(lines), "source": found.regulation.in_(language), "items": items}


async def turn_to(manager: DialogManager, page: str) -> None:
    """Show another page."""
    manager.dialog_data["page"] = number_in(page)


def _pages(found: Rights, language: Language) -> list[tuple[str, str]]:
    """Title and lines of each page; what is too long for one message goes on to the next."""
    shown: list[tuple[str, str]] = []
    for part in found.parts:
        title = plain(f"rights-{part.what}-{part.role.value}", language)
        chunks = _chunks(part, language)
        numbered = [
            plain("rights-numbered", language, title=title, number=place) for place in range(2, len(chunks) + 1)
        ]
        shown += zip([title, *numbered], chunks, strict=True)
    return shown


def _chunks(part: Part, language: Language) -> list[str]:
    chunks = [""]
    for line in part.lines:
        words = text("rights-line", language, words=line.in_(language))
        if chunks[-1] and len(chunks[-1]) + len(words) > PAGE_LIMIT:
            chunks.append("")
        chunks[-1] += f"{words}\n"
    return chunks


dialog = Dialog(screen(MyRights.page, T("rights-screen"), Column(choices("page", turn_to)), back(), getter=facts))
