"""Ready activities chosen for a program: all suggested at once, one by one, by difficulty, spread over the term."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.states import Choosing as Screens
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
    respond,
    screen,
    start_number,
    tickable,
)
from mentoring.actors import Language
from mentoring.library import ReadyActivity
from services import program_choosing as service
from services.program_choosing import Shelf
from texts import Html, plain, text

SUGGESTED = "suggested"
MOST_ABOUT = 4


@opens("shelf")
async def open_shelf(manager: DialogManager, argument: str) -> None:
    """Choose activities for a program."""
    await begin(manager, Screens.choose, id=number_in(argument))


async def facts_of_choice(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the activities suggested, or those of one difficulty; those in the plan are ticked."""
    need = str(dialog_manager.dialog_data.get("need", SUGGESTED))
    one, language = await _shelf(dialog_manager, need), actor_of(dialog_manager).language
    suggested = need == SUGGESTED
    shown = [each.activity for each in one.suggested] if suggested else list(one.activities)
    ticked = [each for each in one.activities if suggested and each.id in one.taken]
    items = [_entry(each, language, is_taken=each.id in one.taken) for each in [*ticked, *shown]]
    words = dict(one.needs)
    lines = [_about(each, language) for each in shown[:MOST_ABOUT]]
    return {
        "what": plain("library-suggested", language) if suggested else words[need].in_(language),
        "lines": Html("\n\n".join(lines) or text("library-nothing", language)), "items": items,
        "taken": len(one.taken), "can_add": suggested and bool(one.suggested), "count": len(one.suggested),
    }  # fmt: skip


async def facts_of_needs(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the difficulties to look for activities by, those of the program ticked."""
    one, language = await _shelf(dialog_manager, SUGGESTED), actor_of(dialog_manager).language
    items = [(tickable(words.in_(language), code in one.own_needs), code) for code, words in one.needs]
    return {"items": [(plain("library-suggested", language), SUGGESTED), *items]}


async def choose(manager: DialogManager, activity: str) -> None:
    """Put an activity into the plan, or take it out."""
    await service.toggle_activity(*both(manager), program_id=start_number(manager), activity_id=activity)


async def add_all(manager: DialogManager) -> None:
    """Put everything suggested into the plan."""
    count = await service.add_suggested(*both(manager), program_id=start_number(manager))
    await respond(manager, "library-added", count=count)


async def spread(manager: DialogManager) -> None:
    """Spread the plan over the term."""
    count = await service.spread_activities(*both(manager), program_id=start_number(manager))
    await respond(manager, "library-spread", count=count)


async def choose_need(manager: DialogManager, need: str) -> None:
    """Look at the activities of one difficulty."""
    manager.dialog_data["need"] = need
    await manager.switch_to(Screens.choose)


async def to_own(manager: DialogManager) -> None:
    """Look at what the pair keeps for itself."""
    await open_screen(manager, f"library:{start_number(manager)}")


def _entry(one: ReadyActivity, language: Language, *, is_taken: bool) -> tuple[str, str]:
    return tickable(one.title.in_(language), is_taken), one.id


def _about(one: ReadyActivity, language: Language) -> str:
    return text("library-about", language, title=one.title.in_(language), about=one.about or one.result)


async def _shelf(manager: DialogManager, need: str) -> Shelf:
    return await service.activity_shelf(*both(manager), program_id=start_number(manager),
                                        need="" if need == SUGGESTED else need)  # fmt: skip


dialog = Dialog(
    screen(
        Screens.choose,
        T("library-choose"),
        press("button-library-add-all", add_all, when="can_add"),
        pages("pages", choices("activity", choose)),
        go("button-library-needs", Screens.needs),
        press("button-library-spread", spread, when="taken"),
        press("button-library-own", to_own),
        back(),
        getter=facts_of_choice,
    ),
    screen(
        Screens.needs,
        T("library-needs"),
        pages("pages", choices("need", choose_need)),
        go("button-back", Screens.choose),
        getter=facts_of_needs,
    ),
)
