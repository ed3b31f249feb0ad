"""The mentor's report to the curator as a Word file."""

from collections.abc import Mapping

from documents.fields import LETTERHEAD, Template, days, rows, texts
from documents.forms import fill_in

_SECTIONS = ("results", "dynamics", "achievements", "difficulties", "proposals", "conclusion")
REPORT = Template("mentor_report", (
    *LETTERHEAD, *texts("mentor_name", "mentee_name", "curator_name", "done", "planned"),
    *days("begins_on", "ends_on", "starts_on", "last_on", "date"),
    rows("activities", *texts("title", "result"), *days("done_on")),
    rows("tasks", *texts("title", "state"), *days("due_on")),
    *(rows(name, *texts("line")) for name in _SECTIONS),
))  # fmt: skip


def render(facts: Mapping[str, object]) -> bytes:
    """Return the report as .docx bytes; ValueError for a fact that is none of its fields."""
    return fill_in(REPORT, facts)
