"""The register of preparation documents and their fields (the order and annexes of 001; 3.1 and 3.3 of 000-003)."""

from collections.abc import Mapping

from documents.fields import LETTERHEAD, Field, Template, days, flags, rows, texts
from documents.forms import FORMS, fill_in
from documents.orders import ORDERS
from documents.programs import PROGRAMS

_TITLES = texts("title")
_EXPLAINED = texts("title", "about")
_YEAR = texts("school_year")
_ORDER = (*texts("order_number"), *days("order_date"))
_HEARD = texts("council_protocol", "association_protocol")
_PROTOCOLS = (*_HEARD, *texts("union_protocol"))
_TERM = (Field("min_months", "number"), Field("max_months", "number"))
_STAGES = rows("stages", *texts("title", "result"), rows("activities", *texts("title", "due", "responsible", "result")))
_INDICATORS = rows("indicators", *texts("title", "target"))
_CURATOR = texts("curator_name", "curator_post")
_COORDINATOR = texts("coordinator_name", "coordinator_post")
_MEMBERS = (*texts("leader"), rows("members", *texts("name")))
_SHEET = (rows("readers", *texts("name")),)
_BASIS = texts("regulation_basis")
_EFFECTIVE = days("effective_on")
_BASE = (*LETTERHEAD, *_YEAR, *_ORDER)


def _titled(*names: str) -> tuple[Field, ...]:
    return tuple(rows(name, *_TITLES) for name in names)


PAPERS: Mapping[str, Template] = {
    one.id: one
    for one in (
        Template("regulation", (
            *_BASE, *_PROTOCOLS, *_TERM, _STAGES, _INDICATORS,
            *flags("has_coordinator", "has_working_group", "has_council", "has_psychologist", "meeting_first",
                   "needs_permission", "curator_is_deputy", "asks_reason"),
            *(rows(name, *_EXPLAINED) for name in ("forms", "kinds", "variants", "mentor_types")),
            *_titled("categories", "mentor_criteria", "pair_criteria", "meetings", "endings", "recognition",
                     "publication_items", "director_duties", "coordinator_duties", "curator_duties", "council_duties",
                     "mentor_rights", "mentor_duties", "mentee_rights", "mentee_duties", "district_duties",
                     "mentor_sources", "competences", "short_programs", "program_approvers", "resignation_to",
                     "replacement_to"),
        )),
        Template("order_regulation", (*_BASE, *texts("council_protocol", "union_protocol"), *_EFFECTIVE, *_SHEET)),
        Template("order_coordinator", (
            *_BASE, *_BASIS, *_EFFECTIVE, *_SHEET, *_COORDINATOR, *_titled("coordinator_duties"),
        )),
        Template("order_curator", (*_BASE, *_BASIS, *_EFFECTIVE, *_SHEET, *_CURATOR, *_titled("curator_duties"))),
        Template("order_mentors", (*_BASE, *_BASIS, *_SHEET, rows("mentors", *texts("name", "post")))),
        Template("order_working_group", (*_BASE, *_BASIS, *_SHEET, *_MEMBERS)),
        Template("order_council", (*_BASE, *_BASIS, *_SHEET, *_MEMBERS, *_titled("council_duties"))),
        Template("working_program", (
            *_BASE, *_HEARD, *_CURATOR, *_TERM, _STAGES, _INDICATORS, rows("forms", *_EXPLAINED),
            *_titled("curator_duties"),
            *(Field(name, "number") for name in ("mentors_count", "mentees_count", "pairs_count")),
        )),
    )
}  # fmt: skip

# Everything a school can have a template of its own for: documents of preparation, orders and lists, what people sign.
REGISTER: Mapping[str, Template] = {**PAPERS, **ORDERS, **PROGRAMS, **FORMS}


def paper(paper_id: str, facts: Mapping[str, object], template: bytes | None = None) -> bytes:
    """Return a document as .docx bytes; facts left out leave a place to write by hand.

    `template` is a school's own in place of ours.

    Raises:
        KeyError: there is no such document.
        ValueError: a fact is none of its fields.
    """
    return fill_in(REGISTER[paper_id], facts, template)
