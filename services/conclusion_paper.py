"""A conclusion as a Word file, in Russian whoever reads it: for an interim one, and for a program's end."""

from db import organizations, people, templates
from documents.forms import render
from mentoring.closings import ClosingReason
from mentoring.conclusions import Conclusion, Stage
from mentoring.progress import progress
from services.consent_forms import letterhead
from services.program_people import Circle, in_force
from services.work import Work, found
from texts import plain
from texts.dates import day

PAPER = "conclusion"


async def conclusion_file(work: Work, circle: Circle, one: Conclusion) -> bytes:
    """Return a conclusion as .docx bytes, filled with how far the program is."""
    organization = found(await organizations.get(work.connection, circle.program.organization_id))
    version = await in_force(work, circle.program)
    figures = progress(version.activities, one.agreed_on or work.today(organization.zone))
    curator = await people.get(work.connection, circle.pairs[0].curator_id or 0)
    facts: dict[str, object] = {
        **letterhead(organization),
        "is_final": one.stage is Stage.FINAL, "number": str(circle.program.number or ""),
        "mentor_name": ", ".join(circle.name(each) for each in _mentors(circle)),
        "mentee_name": ", ".join(circle.name(each) for each in circle.mentees),
        "starts_on": version.plan.starts_on, "ends_on": version.plan.ends_on, "goal": version.plan.goal,
        "done_count": figures.done, "total_count": figures.total,
        "activities": [
            {"title": each.title, "result": each.result, "mark": str(each.mark or ""),
             "done": day(each.done_on, "ru") if each.done_on else plain("conclusion-paper-undone", "ru")}
            for each in version.activities
        ],
        "done": one.done, "changed": one.changed, "ahead": one.ahead,
        "voices": [
            {"name": circle.name(each), "report": voice.report, "mark": str(voice.mark or ""), "words": voice.words}
            for each in circle.members
            if (voice := one.voice(each)).report or voice.mark
        ],
        "closing": _closing(circle), "date": one.agreed_on, "curator_name": curator.name.full if curator else "",
    }  # fmt: skip
    return render(PAPER, facts, await templates.content(work.connection, circle.program.organization_id, PAPER))


def conclusion_name(one: Conclusion) -> str:
    """Return the file's name."""
    return f"{plain('file-conclusion', 'ru', stage=one.stage.value)}.docx"


def _mentors(circle: Circle) -> tuple[int, ...]:
    """Whoever is named as mentor: in reverse mentoring the first direction's."""
    return circle.mentors[:1]


def _closing(circle: Circle) -> str:
    reason = circle.program.closing_reason
    return plain(f"closing-reason-{reason.replace('_', '-')}", "ru") if reason in set(ClosingReason) else ""
