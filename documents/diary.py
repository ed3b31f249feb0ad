"""The mentor's diary as a Word file: a line for every meeting of a period."""

from collections.abc import Mapping

from documents.fields import LETTERHEAD, Template, days, rows, texts
from documents.forms import fill_in

DIARY = Template("mentor_diary", (
    *LETTERHEAD, *texts("mentor_name"), rows("mentees", *texts("name")), *days("since", "until", "date"),
    rows("meetings", *days("day"), *texts("kind", "who", "mode", "minutes", "topic", "done", "difficulties",
                                          "agreements", "mark")),
))  # fmt: skip


def render(facts: Mapping[str, object]) -> bytes:
    """Return the diary as .docx bytes; ValueError for a fact that is none of its fields."""
    return fill_in(DIARY, facts)
