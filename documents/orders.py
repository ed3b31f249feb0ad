"""Orders about pairs and the lists of a year as Word files (000-003: the head approves people and pairs by order).

Names are full, surname first, in the nominative: no template declines them. The annex of an order names both dates of
consent of each pair: without two written consents a pair gets into none.
"""

from collections.abc import Mapping

from documents.fields import LETTERHEAD, Template, days, flags, rows, texts
from documents.forms import fill_in

_BASE = (*LETTERHEAD, *texts("school_year", "order_number"), *days("order_date"), *texts("regulation_basis", "control"),
         *texts("curator_name"), rows("readers", *texts("name")))  # fmt: skip
_PEOPLE = texts("mentor_name", "mentor_post", "mentee_name", "mentee_post")
_TERM = days("starts_on", "ends_on")
# What a pair is: `area` where its mentor is one of several, `goals` where its kind demands them.
_OWN = texts("form", "kind", "area", "goals")

ORDERS: Mapping[str, Template] = {
    one.id: one
    for one in (
        Template("order_pairs", (
            *_BASE, rows("pairs", *_PEOPLE, *texts("former_name"), *_OWN, *_TERM,
                         *days("mentor_consent_on", "mentee_consent_on")),
        )),
        Template("order_change", (
            *_BASE, *texts("basis"), rows("replacements", *_PEOPLE, *texts("former_name"), *_OWN, *_TERM),
            rows("extensions", *_PEOPLE, *_TERM),
        )),
        Template("order_cancellation", (*_BASE, *texts("basis"), rows("pairs", *_PEOPLE, *days("ends_on")))),
        Template("roster", (
            *LETTERHEAD, *texts("school_year", "curator_name", "count"), *days("approved_on"),
            *flags("is_mentors", "is_supplement"), rows("people", *texts("name", "post")),
        )),
    )
}  # fmt: skip


def render(paper_id: str, facts: Mapping[str, object], template: bytes | None = None) -> bytes:
    """Return an order or a list as .docx bytes; `template` is a school's own in place of ours.

    Raises:
        KeyError: there is no such document.
        ValueError: a fact is none of its fields.
    """
    return fill_in(ORDERS[paper_id], facts, template)
