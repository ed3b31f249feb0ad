"""Who waits for a mentor: how long, why nobody was found, what would help."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.paging import shown, split, turning
from handlers.states import Searching
from handlers.widgets import T, actor_of, app_of, back, begin, both, open_screen, opens, press, respond, screen
from mentoring.matching import Help
from services import searching
from services.banks import option_names
from services.searching import Search, Searcher
from texts import Html, text


@opens("searching")
async def open_searching(manager: DialogManager, argument: str) -> None:
    """Show who waits."""
    del argument
    await begin(manager, Searching.list)


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a page of those who wait, the longest first, after what would help."""
    found, language = await searching.searching(*both(dialog_manager)), actor_of(dialog_manager).language
    helps = [_help(dialog_manager, one) for one in found.helps]
    head = [text("searching-helps", language, helps=Html("\n".join(helps))), ""] if helps else []
    lines = [*head, *(_line(one, language) for one in found.people)]
    page = shown(dialog_manager, split(lines), text(_nobody(found), language))
    return {"count": len(found.people), "lines": Html(page["words"]), "turns": page["turns"],
            "is_any": bool(found.people)}  # fmt: skip


async def tell(manager: DialogManager) -> None:
    """Tell them that the search goes on."""
    count = await searching.tell_searching(*both(manager))
    await respond(manager, "searching-told", count=count)


async def to_match(manager: DialogManager) -> None:
    """Look for a mentor for one of them."""
    await open_screen(manager, "match")


def _help(manager: DialogManager, one: Help) -> str:
    language = actor_of(manager).language
    names = option_names(app_of(manager).catalog, (one.option,) if one.option else (), language)
    return f"• {text(f'match-help-{one.remedy.value}', language, count=one.count, option=', '.join(names))}"


def _nobody(found: Search) -> str:
    return "searching-nobody" if found.has_answers else "searching-nobody-yet"


def _line(one: Searcher, language: str) -> str:
    nobody_lacks = "searching-drafted" if one.is_drafted else "searching-possible"
    why = text(f"match-why-{one.why.lack.value}" if one.why else nobody_lacks, language)
    return text("searching-line", language, name=one.person.name.short, days=one.days, marks=one.marks,
                why=Html(why))  # fmt: skip


dialog = Dialog(
    screen(
        Searching.list,
        T("searching-list"),
        turning(),
        press("menu-match", to_match, when="is_any"),
        press("button-searching-tell", tell, when="is_any"),
        back(),
        getter=facts_of_list,
    ),
)
