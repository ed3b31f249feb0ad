"""A draft as an Excel workbook, and whom to train for what is asked for and hardly offered."""

from dataclasses import dataclass

from db import drafts as stored
from db import people
from documents.summary import Sheet, Value, workbook
from mentoring.actors import Role
from mentoring.answers import show
from mentoring.drafts import DRAFTED
from mentoring.forms import Answers
from mentoring.matching import score
from mentoring.notices import Kind, Notice
from mentoring.people import Person
from services.draft_words import reason_words
from services.drafts import MATCHERS, lines_of, situation_of, the_run
from services.questionnaires import intake_form
from services.request_map import parts
from services.situations import answers_of
from services.work import Work, command, query
from texts import plain

COLUMNS = ("mentee", "mentee-post", "mentee-subject", "difficulties", "mentor", "mentor-post", "mentor-subject",
           "load", "kind", "score", "reasons")  # fmt: skip
TRAINING_COLUMNS = ("skill", "asked", "offered", "whom")


@dataclass(frozen=True)
class Shortfall:
    """Something asked for more often than offered, and the mentors who do not offer it yet."""

    words: str
    asked: int
    offered: int
    mentors: tuple[Person, ...]


@command(*MATCHERS)
async def order_draft_export(work: Work, run_id: int) -> None:
    """Ask for a draft as an Excel file; it comes as a message."""
    run = await the_run(work, run_id)
    await work.log("export-draft", run=run.id)
    key = f"draft-export:{work.person_id}:{work.actor.cause}"
    await work.tell(Notice(Kind.DRAFT_EXPORT, work.person_id, work.now, key, {"run": run.id}))


@query(*MATCHERS)
async def training_list(work: Work) -> list[Shortfall]:
    """Return what is asked for more often than offered, the worst first, with whom a training event would suit."""
    return await shortfalls(work)


async def shortfalls(work: Work) -> list[Shortfall]:
    """Return what is asked for more often than offered; nothing that people wrote in their own words."""
    answers = await answers_of(work, Role.MENTOR)
    known = await people.many(work.connection, answers)
    found = []
    for part in await parts(work):
        question = "competences" if part.question == "difficulties" else "lesson_competences"
        for line in part.lines:
            if line.demand.asked > line.demand.offered:
                lacking = [one for one, said in answers.items() if line.demand.option not in _chosen(said, question)]
                mentors = sorted((known[one] for one in lacking if one in known), key=lambda one: one.name.full)
                found.append(Shortfall(line.words, line.demand.asked, line.demand.offered, tuple(mentors)))
    return sorted(found, key=lambda one: (one.offered - one.asked, one.words))


async def draft_workbook(work: Work, run_id: int) -> bytes | None:
    """Return a run's couples and the training list as a workbook; None where the run is gone."""
    run = await stored.get(work.connection, run_id)
    if run is None or run.organization_id != work.organization_id:
        return None
    drafts = [one for one in await stored.of_run(work.connection, run.id) if one.standing in DRAFTED]
    now = await situation_of(work, run, drafts)
    mentees, mentors = await answers_of(work, Role.MENTEE), await answers_of(work, Role.MENTOR)
    rows: list[tuple[Value, ...]] = []
    for line in sorted(await lines_of(work, now, drafts), key=lambda one: one.mentee.name.full):
        asks, offers = now.by_mentee.get(line.mentee.id), now.by_mentor.get(line.mentor.id)
        reasons = score(now, offers, asks).reasons if asks and offers else ()
        rows.append((
            *await _told(work, Role.MENTEE, line.mentee, mentees, ("post", "subject", "difficulties")),
            *await _told(work, Role.MENTOR, line.mentor, mentors, ("post", "subject")),
            plain("draft-load", work.actor.language, load=line.load, seats=line.seats),
            plain(f"draft-kind-{'group' if line.draft.is_grouped else 'pair'}", work.actor.language),
            line.draft.percent,
            "; ".join(reason_words(work.catalog, reasons, work.actor.language)),
        ))  # fmt: skip
    return workbook([_sheet(work, "draft-sheet", COLUMNS, rows), await _training_sheet(work)])


async def _told(
    work: Work, role: Role, person: Person, answers: dict[int, Answers], questions: tuple[str, ...]
) -> tuple[Value, ...]:
    """A name, and what somebody answered in words."""
    form = work.catalog.form(intake_form(await work.profile(), role))
    asked = {one.id: one for one in form.questions}
    given = answers.get(person.id, {})
    said = (
        show(asked[one], given[one], work.actor.language) if one in asked and given.get(one) is not None else ""
        for one in questions
    )
    return (person.name.full, *said)


async def _training_sheet(work: Work) -> Sheet:
    rows: list[tuple[Value, ...]] = [
        (one.words, one.asked, one.offered, ", ".join(mentor.name.short for mentor in one.mentors))
        for one in await shortfalls(work)
    ]
    return _sheet(work, "draft-training-sheet", TRAINING_COLUMNS, rows)


def _chosen(answers: Answers, question: str) -> list[str]:
    value = answers.get(question)
    return [str(one) for one in value] if isinstance(value, list) else []


def _sheet(work: Work, title: str, columns: tuple[str, ...], rows: list[tuple[Value, ...]]) -> Sheet:
    say = work.actor.language
    return Sheet(title=plain(title, say), headers=tuple(plain(f"draft-column-{one}", say) for one in columns),
                 rows=tuple(rows))  # fmt: skip
