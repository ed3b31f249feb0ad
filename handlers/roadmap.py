"""The roadmap of a year: how far the stages are, what is late, what comes next; the director's decision."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers import roadmap_stages
from handlers.roadmap_state import entry, overview, plan_of
from handlers.states import Roadmap
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
    open_screen,
    opens,
    pages,
    press,
    respond,
    screen,
    typed,
)
from mentoring import roadmap_dates as dates
from mentoring.errors import NotFound
from mentoring.reading import clipped
from mentoring.roadmap import Item, RoadmapState, Scope, Step
from services import roadmap as service
from texts import Html, plain, text
from texts.dates import day

MOST_LATE, MOST_NEXT, MOST_STEPS = 5, 3, 6
SHORT_TITLE = 120


@opens("roadmap")
async def open_roadmap(manager: DialogManager, argument: str) -> None:
    """Show this year's roadmap, a district's own, or the one a number names."""
    if argument and argument != Scope.MUNICIPAL.value:
        card = await service.roadmap_card(*both(manager), roadmap_id=number_in(argument))
        await begin(manager, Roadmap.year, scope=card.scope.value, year=card.year)
    else:
        await begin(manager, Roadmap.year, scope=argument or Scope.SCHOOL.value, year=0)


async def facts_of_year(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a year in words, its stages as buttons, and what can be done."""
    one = await overview(dialog_manager)
    language = actor_of(dialog_manager).language
    return {
        "title": plain(f"roadmap-title-{one.scope.value}", language, first=str(one.year), last=str(one.year + 1)),
        "words": Html(_words(one, language)), "made": one.roadmap is not None, "items": _stages(one),
        "dated": one.roadmap is not None and bool(dates.nearest(one.roadmap)),
        "has_earlier": one.earlier is not None, "has_later": one.later is not None, "can_look_back": _may_look(one),
        **{f"can_{step.value.replace('-', '_')}": step in one.steps for step in Step},
    }  # fmt: skip


async def facts_of_nearest(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what is open, by date."""
    one = await overview(dialog_manager)
    items = dates.nearest(plan_of(one))
    return {"count": len(items), "items": [(entry(item, one.today), f"item:{item.id}") for item in items]}


async def facts_of_history(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the latest steps, a line each."""
    number = plan_of(await overview(dialog_manager)).id
    lines = await service.roadmap_history(*both(dialog_manager), roadmap_id=number)
    return {"lines": Html("\n".join(_history_line(dialog_manager, one) for one in lines[-MOST_STEPS:]))}


async def make(manager: DialogManager) -> None:
    """Make the year's roadmap out of the regulation."""
    one = await overview(manager)
    await service.make_roadmap(*both(manager), scope=one.scope, year=one.year)


async def submit(manager: DialogManager) -> None:
    """Hand it to the director."""
    await service.submit_roadmap(*both(manager), roadmap_id=plan_of(await overview(manager)).id)
    await respond(manager, "roadmap-submitted")


async def take_back(manager: DialogManager) -> None:
    """Go on writing."""
    await service.take_back_roadmap(*both(manager), roadmap_id=plan_of(await overview(manager)).id)


async def approve(manager: DialogManager) -> None:
    """Approve."""
    await service.approve_roadmap(*both(manager), roadmap_id=plan_of(await overview(manager)).id)
    await respond(manager, "roadmap-approved")


async def send_back(manager: DialogManager, remark: str) -> None:
    """Return it with a remark."""
    await service.return_roadmap(*both(manager), roadmap_id=plan_of(await overview(manager)).id, remark=remark)
    await manager.switch_to(Roadmap.year)


async def change(manager: DialogManager) -> None:
    """Begin the next version."""
    await service.change_roadmap(*both(manager), roadmap_id=plan_of(await overview(manager)).id)


async def as_file(manager: DialogManager) -> None:
    """Send the Word file."""
    await service.order_roadmap(*both(manager), roadmap_id=plan_of(await overview(manager)).id)
    await respond(manager, "roadmap-file-coming")


async def earlier(manager: DialogManager) -> None:
    """Look at the year before."""
    manager.dialog_data["year"] = (await overview(manager)).earlier or 0


async def later(manager: DialogManager) -> None:
    """Look at the year after."""
    manager.dialog_data["year"] = (await overview(manager)).later or 0


async def choose_stage(manager: DialogManager, place: str) -> None:
    """Open a stage."""
    if number_in(place) >= len(plan_of(await overview(manager)).stages):
        raise NotFound
    manager.dialog_data["stage"] = number_in(place)
    await manager.switch_to(Roadmap.stage)


def _may_look(one: service.Overview) -> bool:
    """Whether the history is offered: to those who take part in it."""
    return one.roadmap is not None and (bool(one.steps) or one.roadmap.state is not RoadmapState.DRAFT)


def _stages(one: service.Overview) -> list[tuple[str, str]]:
    if one.roadmap is None:
        return []
    found = dates.progress(one.roadmap, one.today)
    return [(label(f"{stage.done}/{stage.total} · {stage.title}"), str(place)) for place, stage in enumerate(found)]


def _words(one: service.Overview, language: str) -> str:
    """What state it is in, what is late, what comes next."""
    plan = one.roadmap
    if plan is None:
        return text("roadmap-none-make" if Step.MAKE in one.steps else "roadmap-none", language)
    lines = [text(f"roadmap-state-{plan.state.value}", language, version=plan.version)]
    if plan.remark:
        lines.append(text("roadmap-remark", language, remark=plan.remark))
    if plan.blanks() and Step.SUBMIT in one.steps:
        lines.append(text("roadmap-blanks-left", language, count=len(plan.blanks())))
    open_ones = dates.nearest(plan)
    late = [item for item in open_ones if item.is_late(one.today)]
    ahead = [item for item in open_ones if not item.is_late(one.today)]
    for key, items, most in (("roadmap-late", late, MOST_LATE), ("roadmap-next", ahead, MOST_NEXT)):
        if items:
            shown = "\n".join(_line(item, language) for item in items[:most])
            lines += ["", text(key, language, count=len(items), lines=Html(shown))]
    return "\n".join(lines)


def _line(item: Item, language: str) -> str:
    title = clipped(item.title, SHORT_TITLE)
    return text("roadmap-line", language, title=title, day=day(item.due_on, language) if item.due_on else "")


def _history_line(manager: DialogManager, one: service.HistoryLine) -> str:
    language = actor_of(manager).language
    step = plain(f"roadmap-step-{one.step.value}", language)
    name = one.name or plain("roadmap-somebody", language)
    line = text("roadmap-history-line", language, day=day(one.day, language), version=one.version, step=step, name=name)
    return f"{line}\n{text('roadmap-remark', language, remark=one.remark)}" if one.remark else line


dialog = Dialog(
    screen(
        Roadmap.year,
        T("roadmap-screen"),
        press("button-make-roadmap", make, when="can_make"),
        press("button-approve", approve, when="can_approve"),
        go("button-return", Roadmap.remark, when="can_return"),
        pages("stages", choices("stage", choose_stage)),
        go("button-nearest", Roadmap.nearest, when="dated"),
        press("button-submit-roadmap", submit, when="can_submit"),
        press("button-take-back", take_back, when="can_take_back"),
        press("button-change-roadmap", change, when="can_change"),
        press("button-roadmap-file", as_file, when="made"),
        go("button-history", Roadmap.history, when="can_look_back"),
        press("button-earlier-year", earlier, when="has_earlier"),
        press("button-later-year", later, when="has_later"),
        back(),
        getter=facts_of_year,
    ),
    screen(
        Roadmap.nearest,
        T("roadmap-nearest"),
        pages("pages", choices("open", open_screen)),
        go("button-back", Roadmap.year),
        getter=facts_of_nearest,
    ),
    screen(Roadmap.remark, T("roadmap-remark-ask"), go("button-back", Roadmap.year), typed(send_back)),
    screen(Roadmap.history, T("roadmap-history"), go("button-back", Roadmap.year), getter=facts_of_history),
    *roadmap_stages.WINDOWS,
)
