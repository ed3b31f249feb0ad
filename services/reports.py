"""The mentor's report: written section by section over a draft, sent to the curator, accepted or sent back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from db import pairs, people, reports
from mentoring import reports as rules
from mentoring.actors import CURATORS
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair
from mentoring.people import Person
from mentoring.reports import WRITTEN, Report, ReportState, Section
from services.behalf import WRITERS
from services.pairs import the_pair
from services.report_drafts import drafted
from services.scope import form_scope
from services.tasks import MEMBERS
from services.today import tells_today
from services.todo import Todo
from services.work import Work, command, found, query


@dataclass(frozen=True)
class ReportCard:
    """A report with its people; `words` by section as they would be sent, `typed` those the mentor wrote.

    `mine` where the actor writes it: the mentor, or who enters the paper of a mentor without an account.
    """

    report: Report
    mentor: Person
    mentee: Person
    is_late: bool
    mine: bool = False
    words: Mapping[str, str] | None = None
    typed: frozenset[str] = frozenset()


@query(*MEMBERS)
async def my_reports(work: Work) -> list[ReportCard]:
    """Return the actor's own reports, those to be written first, the newest of the others after them."""
    theirs = await reports.of_mentor(work.connection, work.person_id)
    found_cards = await _cards(work, await _here(work, theirs))
    return sorted(found_cards, key=lambda one: one.report.state not in WRITTEN)


@query(*CURATORS)
async def report_list(work: Work) -> list[ReportCard]:
    """Return the organization's reports: those to be read, then those that are late, to come, and accepted."""
    theirs = await reports.of_organization(work.connection, work.organization_id, tuple(ReportState))
    scope = await form_scope(work)
    known = {one.id: one for one in await pairs.many(work.connection, {one.pair_id for one in theirs})}
    seen = [one for one in theirs if not scope or known[one.pair_id].form in scope]
    return sorted(await _cards(work, seen), key=_urgency)


@query(*MEMBERS, *CURATORS, is_logged=True)
async def report_card(work: Work, report_id: int) -> ReportCard:
    """Return a report: to its mentor at any time, to those who keep the pair once it was sent."""
    report, pair, is_mine = await _seen(work, report_id)
    card = (await _cards(work, [report]))[0]
    if report.mentor_id != work.person_id:
        await work.see("view-report", report.mentor_id, report=report.id)
        await work.see("view-report", report.mentee_id, report=report.id)
    words = await words_of(work, report, pair)
    return ReportCard(report, card.mentor, card.mentee, card.is_late, is_mine, words, frozenset(report.sections))


@command(*WRITERS)
async def word_report(work: Work, report_id: int, section: Section, words: str) -> None:
    """Write a section in place of what is drafted; empty words bring the draft back.

    The curator writes what came on paper from a mentor without an account.

    Raises:
        BadInput: there are too many words.
        WrongState: the curator has it.
    """
    report, _ = await _own(work, report_id)
    await reports.save(work.connection, rules.word(report, section, rules.read_section(words)))


@command(*WRITERS)
async def send_report(work: Work, report_id: int) -> None:
    """Send the report to whoever keeps the pair.

    Raises:
        BadInput: a section is empty that must not be.
        WrongState: the curator has it already.
    """
    report, pair = await _own(work, report_id)
    await reports.save(work.connection, rules.send(report, await words_of(work, report, pair), work.now))
    keepers = [pair.curator_id] if pair.curator_id else await people.holders(
        work.connection, pair.organization_id, *CURATORS)  # fmt: skip
    await work.tell(*(_notice(work, Kind.REPORT_SENT, report, one) for one in keepers if one != work.person_id))
    await work.log("send-report", report.mentee_id, report=report_id)


@command(*CURATORS)
async def accept_report(work: Work, report_id: int) -> None:
    """Take a report as it is; the mentor is told. NotAllowed for one's own."""
    report, _ = await _kept(work, report_id)
    await reports.save(work.connection, rules.accept(report, work.now))
    await work.tell(_notice(work, Kind.REPORT_ACCEPTED, report, report.mentor_id))
    await work.log("accept-report", report.mentor_id, report=report_id)


@command(*CURATORS)
async def return_report(work: Work, report_id: int, remark: str) -> None:
    """Ask the mentor for more, with a word. NotAllowed for one's own, BadInput without a word."""
    report, _ = await _kept(work, report_id)
    await reports.save(work.connection, rules.give_back(report, rules.read_remark(remark), work.now))
    await work.tell(_notice(work, Kind.REPORT_RETURNED, report, report.mentor_id))
    await work.log("return-report", report.mentor_id, report=report_id)


@command(*MEMBERS, *CURATORS)
async def order_report(work: Work, report_id: int) -> None:
    """Ask for a report as Word; it comes as a message."""
    report, _, _ = await _seen(work, report_id)
    await work.log("export-report", report.mentor_id, report=report_id)
    await work.tell(_notice(work, Kind.REPORT_FILE, report, work.person_id))


async def words_of(work: Work, report: Report, pair: Pair) -> dict[str, str]:
    """Return every section's words: as sent, or what the mentor wrote over what is drafted now."""
    if report.state not in WRITTEN:
        return {one.value: report.sections.get(one, "") for one in Section}
    draft = await drafted(work, report, pair)
    return {one.value: report.sections.get(one) or draft.get(one, "") for one in Section}


@tells_today
async def _due(work: Work, person_id: int, today: date) -> list[Todo]:
    """A mentor's reports to be written, those a curator is to read, and how many are late."""
    mine = await _here(work, await reports.of_mentor(work.connection, person_id))
    to_write = [one for one in mine if one.state in (ReportState.DRAFT, ReportState.RETURNED)]
    # A line a pair: the same words twice would tell nobody more. The next report comes up when this one is sent.
    first = {one.pair_id: one for one in sorted(to_write, key=lambda one: one.due_on, reverse=True)}
    lines = [
        Todo("report-late" if one.is_late(today) else "report-due", f"report:{one.id}", name=await _name(work, one))
        for one in first.values()
    ]
    if person_id not in await people.holders(work.connection, work.organization_id, *CURATORS):
        return lines
    states = (ReportState.SENT, ReportState.DRAFT, ReportState.RETURNED)
    others = await reports.of_organization(work.connection, work.organization_id, states)
    to_read = sum(one.state is ReportState.SENT and one.mentor_id != person_id for one in others)
    late = sum(one.is_late(today) for one in others)
    lines += [Todo("report-read", "reports:all", count=to_read)] if to_read else []
    return lines + ([Todo("report-missing", "reports:all", count=late)] if late else [])


async def _name(work: Work, report: Report) -> str:
    return found(await people.get(work.connection, report.mentee_id)).name.full


async def _here(work: Work, theirs: Sequence[Report]) -> list[Report]:
    known = {one.id: one for one in await pairs.many(work.connection, {one.pair_id for one in theirs})}
    return [one for one in theirs if known[one.pair_id].organization_id == work.organization_id]


async def _cards(work: Work, theirs: Sequence[Report]) -> list[ReportCard]:
    known = await people.many(work.connection, {who for one in theirs for who in (one.mentor_id, one.mentee_id)})
    today = work.today()
    return [ReportCard(one, known[one.mentor_id], known[one.mentee_id], one.is_late(today)) for one in theirs]


def _urgency(one: ReportCard) -> tuple[int, date]:
    order = {ReportState.SENT: 0, ReportState.RETURNED: 2, ReportState.DRAFT: 2, ReportState.PLANNED: 3}
    return (1 if one.is_late else order.get(one.report.state, 4), one.report.due_on)


async def _seen(work: Work, report_id: int) -> tuple[Report, Pair, bool]:
    """A report the actor may read and whether the actor writes it: who keeps the pair reads what was sent."""
    report = found(await reports.get(work.connection, report_id))
    pair = await the_pair(work, report.pair_id, lock=False)
    if await _writes(work, report):
        return report, pair, True
    if not work.actor.is_any(*CURATORS) or work.person_id == report.mentee_id:
        raise NotFound
    if not report.sent_at:
        raise WrongState("report-unsent")
    return report, pair, False


async def _own(work: Work, report_id: int) -> tuple[Report, Pair]:
    report = found(await reports.get(work.connection, report_id, lock=True))
    pair = await the_pair(work, report.pair_id, lock=False)
    if not await _writes(work, report):
        raise NotFound
    if report.mentor_id != work.person_id:
        await work.log("enter-report", report.mentor_id, report=report.id)
    return report, pair


async def _writes(work: Work, report: Report) -> bool:
    """Whether the actor writes a report: its mentor, or a curator for a mentor without an account."""
    if report.mentor_id == work.person_id:
        return True
    mentor = found(await people.within(work.connection, report.mentor_id, work.organization_id))
    return not mentor.has_account and work.actor.is_any(*CURATORS) and work.person_id != report.mentee_id


async def _kept(work: Work, report_id: int) -> tuple[Report, Pair]:
    report = found(await reports.get(work.connection, report_id, lock=True))
    pair = await the_pair(work, report.pair_id, lock=False)
    if work.person_id in (report.mentor_id, report.mentee_id):
        raise NotAllowed("report-own")
    return report, pair


def _notice(work: Work, kind: Kind, report: Report, recipient: int) -> Notice:
    key = f"report:{report.id}:{kind}:{recipient}:{work.actor.cause}"
    return Notice(kind, recipient, work.now, key, {"report": report.id})
