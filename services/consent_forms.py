"""Consents as Word forms to sign: filled with what is known, lines to write on for the rest."""

from db import organizations, people, responses
from documents.forms import render
from mentoring.actors import ANYONE, Role
from mentoring.consents import Category, Purpose
from mentoring.errors import NotAllowed
from mentoring.notices import Kind, Notice
from services.external import is_external
from services.questionnaires import intake_form
from services.work import Work, command, found
from texts import plain

KEEPERS = (Role.CURATOR, Role.COORDINATOR, Role.DIRECTOR)
FORM = {Purpose.LABOUR: "mentor_labour"}


@command(ANYONE)
async def order_consent_form(work: Work, purpose: Purpose, person_id: int = 0) -> None:
    """Ask for a consent as Word, one's own; keepers also for somebody of their organization."""
    whose = person_id or work.person_id
    if whose != work.person_id and not work.actor.is_any(*KEEPERS):
        raise NotAllowed
    found(await people.within(work.connection, whose, work.organization_id))
    about: dict[str, int | str] = {"purpose": purpose.value, "person": whose}
    key = f"consent-form:{whose}:{purpose.value}:{work.actor.cause}"
    await work.tell(Notice(Kind.CONSENT_FORM, work.person_id, work.now, key, about))
    await work.log("order-consent-form", whose, purpose=purpose.value)


async def consent_form(work: Work, person_id: int, purpose: Purpose) -> bytes:
    """Return the form of a consent, filled with name, post and the organization's details."""
    person = found(await people.get(work.connection, person_id))
    organization = found(await organizations.get(work.connection, work.organization_id))
    facts: dict[str, object] = {
        **letterhead(organization), "person_name": person.name.full, "person_post": await post(work, person_id),
    }  # fmt: skip
    if purpose is Purpose.PARTICIPATION and await is_external(work, person_id):
        return render("external_mentor", facts)
    if purpose is Purpose.PARTICIPATION:
        facts["role"] = Role.MENTOR.value if Role.MENTOR in person.roles else Role.MENTEE.value
    if purpose is Purpose.PUBLICATION:
        facts["categories"] = [
            {"title": plain(f"consent-category-{one.value}", "ru"), "answer": "", "conditions": ""} for one in Category
        ]
    return render(FORM.get(purpose, purpose.value), facts)


def letterhead(organization: organizations.Organization) -> dict[str, object]:
    """Return what every paper says of the organization."""
    known = organization.details
    return {
        "organization": known.full_name or organization.name, "short_name": known.short_name,
        "address": known.address, "town": known.city, "head_name": known.head_name, "head_post": known.head_post,
    }  # fmt: skip


async def post(work: Work, person_id: int) -> str:
    """Return somebody's post, as their questionnaire names it."""
    for role in (Role.MENTOR, Role.MENTEE):
        response = await responses.find(
            work.connection, work.organization_id, person_id, intake_form(await work.profile(), role)
        )
        if response is not None:
            given = (await responses.answers(work.connection, [response.id])).get(response.id, {})
            if given.get("post"):
                return str(given["post"])
    return ""
