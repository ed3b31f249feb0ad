"""A school year's SWOT as a Word file: a table of two by two (004, 9.1; `methodology.md` 1.7)."""

from collections.abc import Mapping

from documents.fields import LETTERHEAD, Template, days, rows, texts
from documents.forms import fill_in

SWOT = Template("swot", (
    *LETTERHEAD, *texts("school_year", "signer_post", "signer_name"), *days("date"),
    *(rows(name, *texts("words")) for name in ("strengths", "weaknesses", "opportunities", "threats")),
))  # fmt: skip


def render(facts: Mapping[str, object]) -> bytes:
    """Return the paper as .docx bytes; ValueError for a fact that is none of its fields."""
    return fill_in(SWOT, facts)
