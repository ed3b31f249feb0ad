"""The audit log on its keepers' screens: by person, by act, by period, as Excel; and the proof of erasures."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column, Row

from handlers.states import Audit
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
    respond,
    screen,
)
from mentoring.audit import PERIODS
from mentoring.errors import NotFound
from services import auditing
from services.auditing import Line, act_words, known_details
from services.erasure_papers import erasures_done, order_erasure_papers
from texts import Html, plain, text
from texts.dates import day, meeting_time


@opens("audit")
async def open_audit(manager: DialogManager, argument: str) -> None:
    """Show the newest entries."""
    del argument
    await begin(manager, Audit.page)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a page of what is looked for."""
    actor, page = actor_of(dialog_manager), _page(dialog_manager)
    found = await auditing.audit_page(
        *both(dialog_manager), page=page, language=actor.language, **_wanted(dialog_manager)
    )
    lines = [_line(one, actor.zone, actor.language) for one in found.lines]
    last = max((found.total - 1) // auditing.PAGE, 0)
    return {
        "lines": Html("\n".join(lines) or text("audit-nothing", actor.language)), "total": found.total,
        "page": page + 1, "pages": last + 1, "has_newer": page > 0, "has_older": page < last,
    }  # fmt: skip


async def facts_of_people(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return who acted or was concerned."""
    return {
        "items": [(label(name), str(number)) for number, name in await auditing.audit_people(*both(dialog_manager))]
    }


async def facts_of_acts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the acts the log knows."""
    language = actor_of(dialog_manager).language
    return {
        "items": [(label(act_words(one, language)), one) for one in await auditing.audit_acts(*both(dialog_manager))]
    }


async def facts_of_periods(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the periods to choose from."""
    language = actor_of(dialog_manager).language
    return {"items": [(plain(f"audit-period-{one}", language), one) for one in PERIODS]}


async def facts_of_erasures(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the erasures done."""
    language = actor_of(dialog_manager).language
    items = [
        (plain("erasure-entry", language, number=one.id, subject=one.person_id,
               day=day(one.done_at or one.due_at, language)), str(one.id))
        for one in await erasures_done(*both(dialog_manager))
    ]  # fmt: skip
    return {"items": items, "count": len(items)}


async def newer(manager: DialogManager) -> None:
    """Turn to newer entries."""
    manager.dialog_data["page"] = max(_page(manager) - 1, 0)


async def older(manager: DialogManager) -> None:
    """Turn to older entries."""
    manager.dialog_data["page"] = _page(manager) + 1


async def by_person(manager: DialogManager, number: str) -> None:
    """Look for one person only."""
    await _look(manager, person=number_in(number))


async def by_act(manager: DialogManager, act: str) -> None:
    """Look for one act only."""
    await _look(manager, act=act)


async def by_period(manager: DialogManager, period: str) -> None:
    """Look at one period only."""
    if period not in PERIODS:
        raise NotFound
    await _look(manager, period=period)


async def everything(manager: DialogManager) -> None:
    """Look for everything again."""
    await _look(manager, person=0, act="", period="all")


async def as_file(manager: DialogManager) -> None:
    """Send what is looked at as Excel."""
    await auditing.order_audit_export(*both(manager), **_wanted(manager))
    await respond(manager, "summary-coming")


async def papers(manager: DialogManager, number: str) -> None:
    """Send the act and the extract of one erasure."""
    await order_erasure_papers(*both(manager), number=number_in(number))
    await respond(manager, "summary-coming")


async def _look(manager: DialogManager, **filters: int | str) -> None:
    manager.dialog_data.update(filters, page=0)
    await manager.switch_to(Audit.page)


def _page(manager: DialogManager) -> int:
    return int(manager.dialog_data.get("page", 0))


def _wanted(manager: DialogManager) -> dict[str, Any]:
    data = manager.dialog_data
    return {"person_id": int(data.get("person", 0)), "act": str(data.get("act", "")),
            "period": str(data.get("period", "all"))}  # fmt: skip


def _line(one: Line, zone: str, language: str) -> str:
    about = one.about if one.entry.about_person_id != one.entry.actor_id else ""
    return text(
        "audit-line", language, time=meeting_time(one.entry.at, zone, language),
        actor=one.actor or plain("audit-by-itself", language), act=act_words(one.entry.act, language),
        about=plain("audit-about", language, name=about) if about else "", details=known_details(one.entry, language),
    )  # fmt: skip


dialog = Dialog(
    screen(
        Audit.page,
        T("audit-page"),
        Row(press("button-audit-newer", newer, when="has_newer"), press("button-audit-older", older, when="has_older")),
        go("button-audit-person", Audit.person),
        go("button-audit-act", Audit.act),
        go("button-audit-period", Audit.period),
        press("button-audit-all", everything),
        press("button-audit-file", as_file),
        go("button-audit-erasures", Audit.erasures),
        back(),
        getter=facts,
    ),
    screen(Audit.person, T("audit-person"), pages("people", choices("person", by_person)),
           go("button-back", Audit.page), getter=facts_of_people),
    screen(Audit.act, T("audit-act"), pages("acts", choices("act", by_act)), go("button-back", Audit.page),
           getter=facts_of_acts),
    screen(Audit.period, T("audit-period"), Column(choices("period", by_period)), go("button-back", Audit.page),
           getter=facts_of_periods),
    screen(Audit.erasures, T("audit-erasures"), pages("erasures", choices("erasure", papers)),
           go("button-back", Audit.page), getter=facts_of_erasures),
)  # fmt: skip
