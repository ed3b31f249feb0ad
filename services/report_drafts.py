"""What a report says before its mentor has written anything: drawn from the diary, the tasks and the program.

A report is a paper, so its words are Russian whoever writes it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from db import programs, tasks
from mentoring.diary import Entry
from mentoring.pairs import Pair
from mentoring.program_activities import Activity
from mentoring.program_parts import Plan
from mentoring.reading import clipped
from mentoring.reports import SECTION_LIMIT, Report, Section
from mentoring.tasks import Task, TaskState, short
from services.catalog import DIFFICULTIES
from services.diary import entries_of
from services.work import Work
from texts import Value, plain

PERCENT = 100


@dataclass(frozen=True)
class Facts:
    """What there is to tell of a period; activities are those of the whole program."""

    entries: tuple[Entry, ...]
    tasks: tuple[Task, ...]
    activities: tuple[Activity, ...]
    plan: Plan | None

    @property
    def done(self) -> int:
        """How many activities are done."""
        return sum(one.done_on is not None for one in self.activities)


async def facts_of(work: Work, report: Report, pair: Pair) -> Facts:
    """Gather the meetings and tasks of a report's period, and the program in force."""
    entries = [one for one in await entries_of(work, [pair]) if report.begins_on <= _day(work, one) <= report.ends_on]
    given = [one for one in await tasks.of_pair(work.connection, pair.id) if _is_within(one, report)]
    program = await programs.of_pair(work.connection, pair.id, pair.group_id)
    in_force = program.in_force if program else None
    version = await programs.version(work.connection, in_force) if in_force else None
    return Facts(tuple(entries), tuple(given), version.activities if version else (), version.plan if version else None)


async def drafted(work: Work, report: Report, pair: Pair) -> dict[str, str]:
    """Return what each section would say; the mentor alone knows of achievements, proposals and the conclusion."""
    facts = await facts_of(work, report, pair)
    drafts = {
        Section.RESULTS: _results(facts),
        Section.DYNAMICS: await _dynamics(work, facts),
        Section.DIFFICULTIES: _listed([one.note.difficulties for one in facts.entries]),
    }
    return {section.value: _cut(words) for section, words in drafts.items() if words}


def _results(facts: Facts) -> str:
    lines = []
    if facts.activities:
        share = facts.done * PERCENT // len(facts.activities)
        lines.append(_say("report-draft-activities", done=facts.done, planned=len(facts.activities), share=share))
        lines += [_activity(one) for one in facts.activities if one.done_on]
    if facts.entries:
        minutes = sum(one.note.minutes or one.meeting.minutes for one in facts.entries)
        lines.append(_say("report-draft-meetings", count=len(facts.entries), minutes=minutes))
    if facts.tasks:
        done = [one for one in facts.tasks if one.state is TaskState.ACCEPTED]
        lines.append(_say("report-draft-tasks", done=len(done), count=len(facts.tasks)))
        lines += [f"– {short(one.content.words)}" for one in done]
    return "\n".join(lines)


def _activity(one: Activity) -> str:
    came_of_it = one.comment or one.result
    return f"– {one.title}: {came_of_it}" if came_of_it else f"– {one.title}"


async def _dynamics(work: Work, facts: Facts) -> str:
    """The difficulties the program began with; what has become of them is for the mentor to say."""
    if facts.plan is None or not facts.plan.difficulties:
        return ""
    titles = await _titles(work)
    named = ", ".join(titles.get(one, one) for one in facts.plan.difficulties)
    return _say("report-draft-dynamics", words=named)


async def _titles(work: Work) -> dict[str, str]:
    form = work.catalog.form((await work.profile()).questionnaires.mentee_intake)
    return {
        f"{question.id}.{option.id}": option.text.ru
        for question in form.questions
        if question.id in DIFFICULTIES
        for option in question.options
    }


def _listed(words: Sequence[str]) -> str:
    return "\n".join(f"– {one}" for one in dict.fromkeys(filter(None, words)))


def _is_within(task: Task, report: Report) -> bool:
    """Whether a task belongs to the period: by its day."""
    return task.state not in (TaskState.DRAFT, TaskState.CANCELLED) and bool(
        task.due_on and report.begins_on <= task.due_on <= report.ends_on
    )


def _cut(words: str) -> str:
    return clipped(words, SECTION_LIMIT)


def _day(work: Work, entry: Entry) -> date:
    return entry.meeting.starts_at.astimezone(work.zone).date()


def _say(key: str, **filling: Value) -> str:
    return plain(key, "ru", **filling)
