"""«Мои права»: what the regulation gives to a mentor or mentee and asks of them."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.states import MyRights
from handlers.widgets import T, actor_of, back, begin, both, choices, number_in, open_screen, opens, screen
from mentoring.actors import Language, Role
from services.rights import Part, Rights, my_rights
from texts import Html, plain, text

# Telegram takes 4096 characters; the rest is for the heading.
PAGE_LIMIT = 3500
# What the regulations give to every mentor and mentee, with the screen where it is done.
_OWN = {
    Role.MENTOR: (("application-kind-parting", "apply_kind:parting"),),
    Role.MENTEE: (("menu-help", "ask"), ("application-kind-parting", "apply_kind:parting")),
}


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
        nothing = plain("rights-none", language)
        return {"title": nothing, "lines": Html(""), "source": "", "items": [], "actions": []}
    place = min(int(dialog_manager.dialog_data.get("page", 0)), len(shown) - 1)
    title, lines, part = shown[place]
    items = [(one[0], str(number)) for number, one in enumerate(shown) if number != place]
    return {
        "title": title, "lines": Html(lines), "source": found.regulation.in_(language), "items": items,
        "actions": _actions(part, language),
    }  # fmt: skip


async def turn_to(manager: DialogManager, page: str) -> None:
    """Show another page."""
    manager.dialog_data["page"] = number_in(page)


def _actions(part: Part, language: Language) -> list[tuple[str, str]]:
    """Buttons for what can be acted upon: applications, and for rights what every mentor or mentee has."""
    own = [(plain(key, language), action) for key, action in _OWN[part.role]] if part.what == "rights" else []
    applying = [(plain(f"application-kind-{one.value}", language), f"apply_kind:{one.value}") for one in part.offers]
    return own + applying


def _pages(found: Rights, language: Language) -> list[tuple[str, str, Part]]:
    """Title, lines and part of each page; what is too long for one message goes on to the next."""
    shown: list[tuple[str, str, Part]] = []
    for part in found.parts:
        title = plain(f"rights-{part.what}-{part.role.value}", language)
        chunks = _chunks(part, language)
        numbered = [
            plain("rights-numbered", language, title=title, number=place) for place in range(2, len(chunks) + 1)
        ]
        shown += ((heading, lines, part) for heading, lines in zip([title, *numbered], chunks, strict=True))
    return shown


def _chunks(part: Part, language: Language) -> list[str]:
    chunks = [""]
    for line in part.lines:
        words = text("rights-line", language, words=line.in_(language))
        if chunks[-1] and len(chunks[-1]) + len(words) > PAGE_LIMIT:
            chunks.append("")
        chunks[-1] += f"{words}\n"
    return chunks


dialog = Dialog(
    screen(
        MyRights.page,
        T("rights-screen"),
        Column(choices("open", open_screen, items="actions")),
        Column(choices("page", turn_to)),
        back(),
        getter=facts,
    )
)
