"""The personal program as a Word file (`methodology.md` 2.1): an explanatory note, then the plan of activities.

Source: 000, 001, 003, terms (forms and kinds, participants, directions, activities); 002, 6.1 and 6.2.
"""

from collections.abc import Mapping

from documents.fields import LETTERHEAD, Template, days, flags, rows, texts
from documents.forms import fill_in

_TITLED = texts("title")

PROGRAMS: Mapping[str, Template] = {
    one.id: one
    for one in (
        Template("program", (
            *LETTERHEAD,
            *texts("number", "version", "approver_name", "approver_post", "mentor_name", "mentor_post", "form", "kind",
                   "mode", "schedule", "conditions", "problem", "goal", "goal_back", "back_name", "interim", "expected",
                   "criteria", "curator_name", "reason"),
            *days("starts_on", "ends_on", "approved_on"),
            *flags("is_reverse", "is_group"),
            rows("mentees", *texts("name", "post")),
            *(rows(name, *_TITLED) for name in ("objectives", "objectives_back", "difficulties", "strengths")),
            rows("activities", *texts("direction", "title", "form", "term", "responsible", "result", "done")),
        )),
    )
}  # fmt: skip


def render(facts: Mapping[str, object], template: bytes | None = None) -> bytes:
    """Return a program as .docx bytes; `template` is a school's own in place of ours.

    Raises:
        ValueError: a fact is none of its fields.
    """
    return fill_in(PROGRAMS["program"], facts, template)
