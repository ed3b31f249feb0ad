"""What notices of mentors' reports say, and the report as Word."""

from db import pairs, people, reports
from documents.reports import render
from mentoring.notices import Kind
from mentoring.pairs import Pair
from mentoring.people import Person
from mentoring.ports import Attachment, Letter
from mentoring.reports import Report, ReportState
from services.consent_forms import letterhead
from services.report_drafts import facts_of
from services.reports import words_of
from services.telling import Telling, tells
from services.work import Work, found
from texts import Value, plain
from texts.dates import day

MATTERS = {
    Kind.REPORT_SENT: ReportState.SENT,
    Kind.REPORT_RETURNED: ReportState.RETURNED,
    Kind.REPORT_ACCEPTED: ReportState.ACCEPTED,
}


@tells(*MATTERS)
async def _report(telling: Telling) -> Letter | None:
    report, mentor, mentee = await _of(telling)
    if report.state is not MATTERS[telling.due.kind]:
        return None
    words: dict[str, Value] = {
        "mentor": mentor.name.full, "mentee": mentee.name.full, "remark": report.remark,
        "begins": day(report.begins_on, telling.language), "ends": day(report.ends_on, telling.language),
    }  # fmt: skip
    return telling.say(words, telling.button("button-open-report", f"report:{report.id}"))


@tells(Kind.REPORT_FILE)
async def _file(telling: Telling) -> Letter | None:
    report, mentor, mentee = await _of(telling)
    content = await report_file(telling.work, report, mentor, mentee)
    name = plain("file-report", "ru", name=mentor.name.short, until=f"{report.ends_on:%d.%m.%Y}")
    return telling.say({}, file=Attachment("document", f"{name}.docx", content))


async def report_file(work: Work, report: Report, mentor: Person, mentee: Person) -> bytes:
    """Return the report as Word; documents are in Russian whoever reads them."""
    pair = found(await pairs.get(work.connection, report.pair_id))
    facts = await facts_of(work, report, pair)
    organization = await work.organization(pair.organization_id)
    return render({
        **letterhead(organization), "mentor_name": mentor.name.full, "mentee_name": mentee.name.full,
        "curator_name": await _curator(work, pair), "begins_on": report.begins_on, "ends_on": report.ends_on,
        "starts_on": pair.starts_on, "last_on": pair.ends_on, "done": str(facts.done),
        "planned": str(len(facts.activities)) if facts.activities else "",
        "activities": [
            {"title": one.title, "done_on": one.done_on, "result": one.comment or one.result}
            for one in facts.activities
        ],
        "tasks": [
            {"title": one.content.words, "due_on": one.due_on,
             "state": plain(f"task-state-{one.state.value}", "ru", mine="nobody")}
            for one in facts.tasks
        ],
        **_lines(await words_of(work, report, pair)),
        "date": report.sent_at.astimezone(work.zone).date() if report.sent_at else None,
    })  # fmt: skip


def _lines(words: dict[str, str]) -> dict[str, object]:
    """Sections as paragraphs: a template prints what it gets in one line."""
    return {name: [{"line": line} for line in said.splitlines() if line.strip()] for name, said in words.items()}


async def _curator(work: Work, pair: Pair) -> str:
    person = await people.get(work.connection, pair.curator_id or 0)
    return person.name.full if person else ""


async def _of(telling: Telling) -> tuple[Report, Person, Person]:
    report = found(await reports.get(telling.work.connection, telling.number("report")))
    known = await people.many(telling.work.connection, {report.mentor_id, report.mentee_id})
    return report, known[report.mentor_id], known[report.mentee_id]
