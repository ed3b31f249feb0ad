"""A school year's indicators as a Word file, for the school's public report (002, 1.6)."""

from collections.abc import Mapping

from documents.fields import LETTERHEAD, Template, days, rows, texts
from documents.forms import fill_in

INDICATORS = Template("indicators", (
    *LETTERHEAD, *texts("school_year", "mentors", "mentees", "young", "pairs", "groups", "curator_name", "retained"),
    *days("date"), rows("indicators", *texts("title", "formula", "value", "target", "verdict")),
))  # fmt: skip


def render(facts: Mapping[str, object]) -> bytes:
    """Return the paper as .docx bytes; ValueError for a fact that is none of its fields."""
    return fill_in(INDICATORS, facts)
