"""The mentor's report in chat: a list, a card, one section a screen; the curator reads and answers."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.paging import shown, split, turning
from handlers.states import Reports
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    go_back,
    label,
    number_in,
    open_screen,
    opens,
    pages,
    press,
    respond,
    say,
    screen,
    start_number,
    typed,
)
from mentoring.errors import NotFound
from mentoring.reports import REQUIRED, WRITTEN, ReportState, Section
from services import reports as service
from services.reports import ReportCard
from texts import Html, text
from texts.dates import day

ALL = "all"


@opens("reports")
async def open_reports(manager: DialogManager, argument: str) -> None:
    """Show one's own reports, or those of the whole organization."""
    await begin(manager, Reports.list, all=int(argument == ALL))


@opens("report")
async def open_report(manager: DialogManager, argument: str) -> None:
    """Open one report."""
    card = await service.report_card(*both(manager), report_id=number_in(argument))
    await begin(manager, Reports.card, id=card.report.id)


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return reports, those that wait first, and how many are not sent in time."""
    everybody = bool(start_number(dialog_manager, "all"))
    look = service.report_list if everybody else service.my_reports
    cards = await look(*both(dialog_manager))
    items = [(label(_entry(dialog_manager, one, everybody=everybody)), str(one.report.id)) for one in cards]
    late = [one for one in cards if one.is_late]
    names = ", ".join(dict.fromkeys(one.mentor.name.short for one in late))
    lines = text("report-late", actor_of(dialog_manager).language, late=len(late), names=names) if late else ""
    return {"count": len(cards), "items": items, "lines": Html(lines), "who": "all" if everybody else "mine"}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a report: its sections to write, or its words to read, page by page."""
    one = await _card(dialog_manager)
    language, report = actor_of(dialog_manager).language, one.report
    writes = one.mine and report.state in WRITTEN
    page = shown(dialog_manager, split(_words(dialog_manager, one)), "–")
    items = [(_section(dialog_manager, one, section), section.value) for section in Section] if writes else []
    return {
        "mentor": one.mentor.name.full, "mentee": one.mentee.name.full, "items": items,
        "begins": day(report.begins_on, language), "ends": day(report.ends_on, language),
        "due": day(report.due_on, language), "state": say(dialog_manager, f"report-state-{_state(one)}"),
        "remark": Html(text("report-asked", language, remark=report.remark) if report.remark else ""),
        "words": "" if writes else Html(str(page["words"])), "turns": [] if writes else page["turns"],
        "writes": writes, "paper": "no" if one.mentor.has_account else "yes",
        "decides": report.state is ReportState.SENT and report.mentor_id != actor_of(dialog_manager).person_id,
    }  # fmt: skip


async def facts_of_section(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one section: what it says now, and whether the mentor wrote it."""
    one, section = await _card(dialog_manager), _chosen(dialog_manager)
    words = (one.words or {}).get(section, "")
    return {
        "section": section.value, "words": words, "typed": section in one.typed,
        "from": "typed" if section in one.typed else "draft" if words else "empty",
    }  # fmt: skip


async def choose_report(manager: DialogManager, report_id: str) -> None:
    """Open a report; one that is not sent yet is its mentor's."""
    await open_screen(manager, f"report:{report_id}")


async def choose_section(manager: DialogManager, section: str) -> None:
    """Open one section."""
    if section not in set(Section):
        raise NotFound
    manager.dialog_data["section"] = section
    await manager.switch_to(Reports.section)


async def take_words(manager: DialogManager, words: str) -> None:
    """Write the section and go on to the next one."""
    await service.word_report(*both(manager), report_id=start_number(manager), section=_chosen(manager), words=words)
    await go_on(manager)


async def go_on(manager: DialogManager) -> None:
    """Leave the section as it is and show the next one; after the last, the report."""
    every = list(Section)
    place = every.index(_chosen(manager)) + 1
    if place == len(every):
        await manager.switch_to(Reports.card)
    else:
        manager.dialog_data["section"] = every[place].value


async def back_to_draft(manager: DialogManager) -> None:
    """Take the mentor's words out: what is drafted shows again."""
    await service.word_report(*both(manager), report_id=start_number(manager), section=_chosen(manager), words="")


async def send(manager: DialogManager) -> None:
    """Hand the report to the curator."""
    await service.send_report(*both(manager), report_id=start_number(manager))
    await respond(manager, "report-sent")


async def accept(manager: DialogManager) -> None:
    """The curator takes it as it is."""
    await service.accept_report(*both(manager), report_id=start_number(manager))
    await respond(manager, "report-accepted")


async def give_back(manager: DialogManager, remark: str) -> None:
    """The curator asks for more."""
    await service.return_report(*both(manager), report_id=start_number(manager), remark=remark)
    await manager.switch_to(Reports.card)


async def as_file(manager: DialogManager) -> None:
    """Send the report as Word."""
    await service.order_report(*both(manager), report_id=start_number(manager))
    await respond(manager, "roadmap-file-coming")


async def _card(manager: DialogManager) -> ReportCard:
    return await service.report_card(*both(manager), report_id=start_number(manager))


def _chosen(manager: DialogManager) -> Section:
    return Section(str(manager.dialog_data.get("section", Section.RESULTS)))


def _state(one: ReportCard) -> str:
    return "late" if one.is_late else one.report.state.value


def _entry(manager: DialogManager, one: ReportCard, *, everybody: bool) -> str:
    name = f"{one.mentor.name.short} – {one.mentee.name.short}" if everybody else one.mentee.name.short
    state = say(manager, f"report-state-{_state(one)}")
    return say(manager, "report-entry", day=f"{one.report.due_on:%d.%m.%Y}", name=name, state=state)


def _section(manager: DialogManager, one: ReportCard, section: Section) -> str:
    """«✓ Вывод», «• Вывод: пусто»."""
    words = (one.words or {}).get(section, "")
    mark = "typed" if section in one.typed else "draft" if words else "lacking" if section in REQUIRED else "empty"
    return label(say(manager, f"report-mark-{mark}", title=say(manager, f"report-section-{section.value}")))


def _words(manager: DialogManager, one: ReportCard) -> list[str]:
    language = actor_of(manager).language
    return [
        text("report-part", language, title=say(manager, f"report-section-{section.value}"), words=said)
        for section in Section
        if (said := (one.words or {}).get(section, ""))
    ]


dialog = Dialog(
    screen(
        Reports.list,
        T("report-list"),
        pages("pages", choices("report", choose_report)),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Reports.card,
        T("report-card"),
        Column(choices("section", choose_section)),
        turning(),
        press("button-send-report", send, when="writes"),
        press("button-accept-report", accept, when="decides"),
        go("button-return-report", Reports.remark, when="decides"),
        press("button-report-file", as_file),
        press("button-back", go_back, name="back"),
        getter=facts_of_card,
    ),
    screen(
        Reports.section,
        T("report-section"),
        press("button-report-next", go_on),
        press("button-report-draft", back_to_draft, when="typed"),
        go("button-back", Reports.card),
        typed(take_words),
        getter=facts_of_section,
    ),
    screen(Reports.remark, T("report-remark"), go("button-back", Reports.card), typed(give_back)),
)
