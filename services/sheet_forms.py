"""The sheet a member of a pair signs, as Word, filled with what the pair is: by form, and by whose sheet it is."""

from db import organizations, pairs, partners, people
from documents.forms import render
from mentoring.actors import CURATORS, Role
from mentoring.consents import Purpose
from mentoring.errors import NotFound
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair
from mentoring.ports import Attachment, Letter
from services.behalf import WRITERS
from services.consent_forms import letterhead, post
from services.external import home_school, is_external, sheet_of
from services.pairs import the_pair
from services.telling import Telling, tells
from services.work import Work, command, found
from texts import plain


@command(*WRITERS)
async def order_pair_sheet(work: Work, pair_id: int, person_id: int = 0) -> None:
    """Ask for the sheet of a pair as Word, one's own; those who keep pairs also ask for either member's.

    Raises:
        NotFound: this is no member of the pair, or another member's sheet is none of the actor's business.
    """
    pair = await the_pair(work, pair_id, lock=False)
    signer = person_id or work.person_id
    may = signer == work.person_id or work.actor.is_any(*CURATORS)
    if signer not in pair.members or not may:
        raise NotFound
    key = f"pair-sheet:{pair.id}:{signer}:{work.actor.cause}"
    await work.tell(Notice(Kind.PAIR_SHEET, work.person_id, work.now, key, {"pair": pair.id, "person": signer}))
    await work.log("order-consent-form", signer, pair=pair.id)


async def sheet_form(work: Work, pair: Pair, person_id: int) -> tuple[str, bytes]:
    """Return which form a member signs, and the form filled in."""
    person = found(await people.get(work.connection, person_id))
    other = found(await people.get(work.connection, pair.other(person_id)))
    profile = await work.profile_of_pair(pair)
    organization = found(await organizations.get(work.connection, pair.organization_id))
    facts: dict[str, object] = {
        **letterhead(organization), "person_name": person.name.full, "person_post": await post(work, person_id),
        "starts_on": pair.starts_on, "ends_on": pair.ends_on,
        "form": next((one.title.in_("ru") for one in profile.forms if one.id == pair.form), ""),
    }  # fmt: skip
    if await sheet_of(work, pair, person_id) is Purpose.LABOUR:
        facts |= {"mentee_name": other.name.full, "mentee_post": await post(work, other.id)}
        if home := await home_school(work, pair.organization_id, person_id):
            # The Labour Code speaks of the employer: a guest's is their own school.
            there = ", ".join(filter(None, (await post(work, other.id), organization.name)))
            facts |= {**letterhead(home), "mentee_post": there}
        return "mentor_labour", render("mentor_labour", facts)
    if person_id == pair.mentor_id:
        facts |= {"mentee_name": other.name.full, **await agreement_of(work, person_id, pair.organization_id)}
        return "external_mentor", render("external_mentor", facts)
    facts |= {"other_name": other.name.full, "role": Role.MENTEE.value}
    return "participation", render("participation", facts)


async def agreement_of(work: Work, person_id: int, organization_id: int) -> dict[str, object]:
    """Return the partner a mentor comes from with its agreement, the one in force first; nothing for anybody else."""
    if not await is_external(work, person_id, organization_id):
        return {}
    its = (await partners.mentors(work.connection, organization_id))[person_id]
    one = max(its, key=lambda partner: (partner.is_valid(work.today()), partner.id))
    return {"partner": one.title, "agreement_number": one.agreement, "valid_until": one.valid_until}


@tells(Kind.PAIR_SHEET)
async def _sheet(telling: Telling) -> Letter | None:
    pair = found(await pairs.get(telling.work.connection, telling.number("pair")))
    form, content = await sheet_form(telling.work, pair, telling.number("person"))
    title, name = plain(f"paper-title-{form}", telling.language), plain(f"paper-title-{form}", "ru")
    return telling.say({"title": title}, file=Attachment("document", f"{name}.docx", content))
