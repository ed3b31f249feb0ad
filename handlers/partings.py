"""The end of a pair: what a member or the curator can ask for, and all that was asked in an organization."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers import parting_cards, parting_sure
from handlers.parting_words import lines_of, status, title
from handlers.states import Partings
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    label,
    number_in,
    opens,
    pages,
    press,
    screen,
    start_number,
    typed,
)
from mentoring.errors import NotFound
from mentoring.partings import PartingKind
from services import parting_cards as service
from services.parting_cards import Choices
from texts import Html, plain, text


@opens("part")
async def open_pair(manager: DialogManager, argument: str) -> None:
    """Show what can be asked for about a pair."""
    await begin(manager, Partings.pair, id=number_in(argument))


@opens("parting")
async def open_card(manager: DialogManager, argument: str) -> None:
    """Open an application."""
    await begin(manager, Partings.card, parting=number_in(argument))


@opens("partings")
async def open_list(manager: DialogManager, argument: str) -> None:
    """Show the organization's applications."""
    del argument
    await begin(manager, Partings.list)


async def facts_of_pair(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what there is about a pair and what can be asked for."""
    there, language = await _choices(dialog_manager), actor_of(dialog_manager).language
    lines = lines_of(there, language) or [text("parting-pair-nothing", language)]
    if there.kinds:
        lines += ["", text("parting-pair-ask", language)]
    cards = [(label(f"{title(one, language)}: {status(one, language)}"), str(one.parting.id)) for one in there.asked]
    own = [kind for kind, speaker in there.kinds if not speaker]
    items = [(_asking(there, kind, speaker, language), f"{kind.value}-{speaker}") for kind, speaker in there.kinds]
    return {
        "pair": there.pair.full_title, "lines": Html("\n".join(lines)), "cards": cards,
        "items": items, "is_mentor": PartingKind.RESIGNATION in own,
    }  # fmt: skip


async def facts_of_reason(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the question for the kind that was chosen."""
    there, language = await _choices(dialog_manager), actor_of(dialog_manager).language
    kind = PartingKind(str(dialog_manager.dialog_data["kind"]))
    asks = "yes" if there.asks_reason else "no"
    is_asked = kind not in (PartingKind.CANCELLATION, PartingKind.CURATOR)
    question = Html(text(f"parting-reason-{kind.value}", language, asks=asks))
    return {"question": question, "is_asked": is_asked, "is_optional": kind is not PartingKind.CURATOR}


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the organization's applications, those that wait for the actor first."""
    cards, language = await service.parting_list(*both(dialog_manager)), actor_of(dialog_manager).language
    items = [
        (
            label(plain("parting-entry", language, title=title(one, language), pair=one.pair.title,
                        status=status(one, language))),
            str(one.parting.id),
        )
        for one in cards
    ]  # fmt: skip
    return {"count": len(cards), "items": items}


async def choose_kind(manager: DialogManager, item: str) -> None:
    """Take what is asked for and for whom."""
    kind, _, speaker = item.partition("-")
    if kind not in set(PartingKind):
        raise NotFound
    manager.dialog_data["kind"], manager.dialog_data["speaker"] = kind, number_in(speaker)
    await manager.switch_to(Partings.reason)


async def choose_card(manager: DialogManager, item: str) -> None:
    """Open an application."""
    manager.dialog_data["parting"] = number_in(item)
    await manager.switch_to(Partings.card)


async def _choices(manager: DialogManager) -> Choices:
    return await service.parting_choices(*both(manager), pair_id=start_number(manager))


def _asking(there: Choices, kind: PartingKind, speaker: int, language: str) -> str:
    """A button's words; of somebody without an account, with the name."""
    words = plain(f"parting-ask-{kind.value}", language)
    if not speaker:
        return words
    member = there.pair.mentor if speaker == there.pair.mentor.id else there.pair.mentee
    return label(plain("parting-for", language, ask=words, name=member.name.short))


dialog = Dialog(
    screen(
        Partings.pair,
        T("parting-pair"),
        Column(choices("application", choose_card, items="cards")),
        Column(choices("kind", choose_kind)),
        go("button-part-whole", Partings.whole, when="is_mentor"),
        back(),
        getter=facts_of_pair,
    ),
    screen(
        Partings.reason,
        T("parting-reason"),
        T("parting-may-withdraw", when="is_asked"),
        press("button-part-send", parting_sure.take_nothing, when="is_optional"),
        go("button-back", Partings.pair),
        typed(parting_sure.take),
        getter=facts_of_reason,
    ),
    screen(
        Partings.whole,
        T("parting-whole"),
        press("button-part-send", parting_sure.take_whole_silently),
        go("button-back", Partings.pair),
        typed(parting_sure.take_whole),
    ),
    parting_sure.WINDOW,
    screen(Partings.over, T("parting-laid-down"), back()),
    screen(
        Partings.list,
        T("parting-list"),
        pages("pages", choices("application", choose_card)),
        back(),
        getter=facts_of_list,
    ),
    *parting_cards.WINDOWS,
)
