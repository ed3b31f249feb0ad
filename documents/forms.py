"""Papers people sign: consents and statements as Word files.

Sources: 152-FZ art. 9 (consent to processing) and 10.1 (to publication), Labour Code art. 351.8 (a mentor's work),
regulations 000-003, 1.4 (release), 4.1, 5.1 and 7.2 (resignation, replacement, extension); `methodology.md` 2.4 and
2.5. Consents are papers of their own and never merged.
"""

from collections.abc import Mapping

from documents.fields import LETTERHEAD, Field, Template, days, flags, rows, texts
from documents.filling import fill

_SIGNING = (*LETTERHEAD, *texts("person_name", "person_post"), *days("date"))
_STATEMENT = (*_SIGNING, *texts("curator_name", "reason"), *days("received_on"))
_ORDERED = (*texts("order_number"), *days("order_date"))
_TERM = days("starts_on", "ends_on")

FORMS: Mapping[str, Template] = {
    one.id: one
    for one in (
        Template("personal_data", (*_SIGNING, *texts("person_address", "person_document", "representative",
                                                     "representative_document", "processor"))),
        # `role`: mentor or mentee.
        Template("participation", (*_SIGNING, *texts("role", "other_name", "form"), *_TERM)),
        # `answer` of a category: yes, no or nothing.
        Template("publication", (*_SIGNING, *texts("person_contacts", "site", "transfer"), *days("ends_on"),
                                 rows("categories", *texts("title", "answer", "conditions")))),
        Template("mentor_labour", (*_SIGNING, *_TERM, *days("agreement_date"),
                                   *texts("mentee_name", "mentee_post", "work", "form", "pay", "agreement_number"))),
        # Of a mentor from a partner, who is no employee here: Labour Code, art. 351.8, does not apply.
        Template("external_mentor", (*_SIGNING, *_TERM, *days("valid_until"),
                                     *texts("partner", "agreement_number", "mentee_name", "form"))),
        Template("resignation", (*_STATEMENT, *_ORDERED, *texts("mentee_name"), *days("last_day"))),
        Template("replacement", (*_STATEMENT, *_ORDERED, *texts("mentor_name", "wish"))),
        Template("extension", (*_STATEMENT, *_TERM, *days("new_ends_on"),
                               *texts("mentor_name", "mentee_name", "activities", "form"))),
        # `no_lessons`: nobody has to stand in.
        Template("release", (*_SIGNING, *texts("curator_name"), *days("received_on", "starts_on", "ends_on"),
                             *flags("no_lessons"),
                             *texts("event", "lessons", "substitute", "other_role", "other_name"))),
        Template("statement", (*_SIGNING, *texts("addressee", "about", "request", "reason"), *days("received_on"))),
        # The other ways in which a program ends (000-003, 7.1; 002, 6.3).
        Template("stop", (*_STATEMENT, *_ORDERED, *texts("mentor_name"), *days("last_day"))),
        Template("mutual", (*_STATEMENT, *_ORDERED, *texts("mentor_name", "mentee_name"), *days("last_day"))),
        Template("curator_ending", (*_SIGNING, *_ORDERED, *texts("mentor_name", "mentee_name", "reason"),
                                    *days("last_day"))),
        Template("cancellation_notice", (*LETTERHEAD, *_ORDERED, *texts("mentor_name", "mentee_name", "reason"),
                                         *days("last_day", "date"))),
        # What the people of a program conclude together (002, 6.2; 004, 7, stage 6).
        Template("conclusion", (
            *LETTERHEAD, *texts("number", "mentor_name", "mentee_name", "goal", "done", "changed", "ahead", "closing",
                                "curator_name"),
            *_TERM, *days("date"), *flags("is_final"), Field("done_count", "number"), Field("total_count", "number"),
            rows("activities", *texts("title", "result", "done", "mark")),
            rows("voices", *texts("name", "report", "mark", "words")),
        )),
    )
}  # fmt: skip


def render(form_id: str, facts: Mapping[str, object], template: bytes | None = None) -> bytes:
    """Return a form as .docx bytes, filled with the facts: words, dates, for `categories` a list of mappings.

    Facts left out, None or empty leave a place to write by hand. `template` is a school's own in place of ours.

    Raises:
        KeyError: there is no such form.
        ValueError: a fact is none of the form's fields.
    """
    return fill_in(FORMS[form_id], facts, template)


def fill_in(one: Template, facts: Mapping[str, object], template: bytes | None = None) -> bytes:
    """Return a document filled with the facts; see `render`."""
    unknown = facts.keys() - one.names()
    if unknown:
        raise ValueError(f"{one.id} has no field {', '.join(sorted(unknown))}")
    return fill(template or one.path, one.complete(facts))
