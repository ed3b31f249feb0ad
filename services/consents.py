"""Four separate consents: given in chat, recorded from paper, renewed when their words change (152-FZ art. 9, 10.1)."""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from db import consents, pairs, partners, people
from mentoring import consents as rules
from mentoring.actors import ANYONE, CURATORS, Role
from mentoring.consents import SHEETS, Consent, ConsentState, Purpose, Standing, Way
from mentoring.errors import BadInput, NotFound
from mentoring.pairs import OPEN, PairStatus
from mentoring.people import Person
from services.external import is_external
from services.work import Work, command, found, query
from texts import plain, text

AGREED = OPEN - {PairStatus.PROPOSED}


@dataclass(frozen=True)
class ConsentCard:
    """One person's consents as a keeper sees them."""

    person: Person
    states: tuple[ConsentState, ...]
    is_external: bool = False

    @property
    def wanting(self) -> tuple[ConsentState, ...]:
        """What the roles ask for and no current sheet is kept of."""
        expected = rules.expected(self.person.roles, is_external=self.is_external)
        return tuple(one for one in self.states if one.purpose in expected and one.standing is not Standing.PAPER)


@command(*CURATORS)
async def record_paper_consent(
    work: Work, person_id: int, purpose: Purpose, signed_on: date, kept_at: str, categories: Collection[str] = ()
) -> None:
    """The curator has somebody's signed sheet: when it was signed and where it is kept; works without Telegram too.

    Raises:
        BadInput: the day is still to come, the place is missing or too long, or nothing to publish is named.
        NotFound: there is no such person in this organization.
    """
    person = found(await people.within(work.connection, person_id, work.organization_id))
    chosen = rules.read_categories(categories)
    if purpose is Purpose.PUBLICATION and not chosen:
        raise BadInput("consent-categories-empty")
    consent = await spoken(work, purpose, "ru", roles=person.roles)
    paper = Consent(
        purpose, SHEETS[purpose], consent.fingerprint, work.now, Way.PAPER, work.person_id,
        rules.read_day(signed_on, work.today()), rules.read_place(kept_at), chosen,
    )  # fmt: skip
    await consents.add(work.connection, person_id, work.organization_id, paper)
    await work.log("record-paper-consent", person_id, purpose=purpose.value, version=paper.version)


@command(ANYONE)
async def give_consent(work: Work, purpose: Purpose, categories: Collection[str] = ()) -> None:
    """Somebody who joined says yes to the words as they are now; publication names what, and may be changed any time.

    Raises:
        NotFound: none of the actor's roles is asked for this consent.
        BadInput: nothing to publish is named.
    """
    person = await _myself(work)
    if purpose not in rules.offered(person.roles, is_external=await is_external(work, person.id)):
        raise NotFound
    chosen = rules.read_categories(categories)
    if purpose is Purpose.PUBLICATION:
        if not chosen:
            raise BadInput("consent-categories-empty")
        await consents.withdraw(work.connection, work.person_id, work.organization_id, purpose, work.now)
    consent = await spoken(work, purpose, work.actor.language, chosen, roles=person.roles)
    await consents.add(work.connection, work.person_id, work.organization_id, consent)
    await work.log("give-consent", work.person_id, purpose=purpose.value, version=consent.version)


@query(ANYONE)
async def my_consents(work: Work) -> tuple[ConsentState, ...]:
    """Return the actor's own consents, those included that are still to be given."""
    return await states(work, await _myself(work))


@query(ANYONE)
async def consent_words(work: Work, purpose: Purpose) -> str:
    """Return the very words of a consent in the actor's language, as they are now."""
    organization = await work.organization()
    person = await _myself(work)
    return text(consent_text(purpose, person.roles), work.actor.language, organization=organization.name)


@query(Role.DIRECTOR, *CURATORS, is_logged=True)
async def consent_card(work: Work, person_id: int) -> ConsentCard:
    """Return one person's consents."""
    person = found(await people.within(work.connection, person_id, work.organization_id))
    await work.see("view-consents", person_id)
    return ConsentCard(person, await states(work, person), await is_external(work, person_id))


@query(Role.DIRECTOR, *CURATORS)
async def consent_list(work: Work) -> list[ConsentCard]:
    """Return everybody of the organization with their consents: by name, those first of whom something is wanting."""
    numbers = await people.holders(work.connection, work.organization_id, *Role)
    known = await people.members(work.connection, numbers, work.organization_id)
    given = await consents.of_many(work.connection, numbers, work.organization_id)
    external = await partners.mentors(work.connection, work.organization_id)
    asked = {one.id: rules.offered(one.roles, is_external=one.id in external) for one in known.values()}
    cards = [
        ConsentCard(
            one,
            tuple(rules.state(purpose, given[one.id], one.roles) for purpose in asked[one.id]),
            is_external=one.id in external,
        )
        for one in known.values()
    ]
    return sorted(cards, key=lambda one: (not one.wanting, one.person.name.full))


async def states(work: Work, person: Person) -> tuple[ConsentState, ...]:
    """Return where each consent stands that belongs to a person's roles, or was given once."""
    given = await consents.of(work.connection, person.id, work.organization_id)
    offered = rules.offered(person.roles, is_external=await is_external(work, person.id))
    wanted = {*offered, *(one.purpose for one in given)}
    return tuple(rules.state(purpose, given, person.roles) for purpose in Purpose if purpose in wanted)


async def asked_again(work: Work, person: Person) -> tuple[Purpose, ...]:
    """Return the consents a person is asked for by themselves.

    Those whose words have changed since a yes; and a mentor's of the Labour Code as soon as both have agreed to a pair.
    """
    theirs = await states(work, person)
    asked = [one.purpose for one in theirs if one.standing is Standing.OUTDATED]
    lacks = any(one.purpose is Purpose.LABOUR and not one.is_given for one in theirs)
    if lacks and any(
        one.mentor_id == person.id and one.status in AGREED and one.organization_id == work.organization_id
        for one in await pairs.of_person(work.connection, person.id)
    ):
        asked.append(Purpose.LABOUR)
    return tuple(asked)


async def spoken(
    work: Work,
    purpose: Purpose,
    language: str,
    categories: Collection[rules.Category] = (),
    organization_id: int | None = None,
    roles: Collection[Role] = (),
) -> Consent:
    """Return a consent to the very words that are shown in a language to somebody with these roles."""
    organization = await work.organization(organization_id)
    words = plain(consent_text(purpose, roles), language, organization=organization.name)
    fingerprint = hashlib.sha256(words.encode()).hexdigest()
    version = rules.version_of(purpose, roles)
    return Consent(purpose, version, fingerprint, work.now, categories=frozenset(categories))


def consent_text(purpose: Purpose, roles: Collection[Role] = ()) -> str:
    """Return the key of a consent's words; whoever only looks after schools, or holds an office, has no pairs."""
    if purpose is Purpose.PERSONAL_DATA and rules.is_of_schools(roles):
        return "consent-personal-data-district"
    if purpose is Purpose.PERSONAL_DATA and rules.is_of_office(roles):
        return "consent-personal-data-office"
    return f"consent-{purpose.value.replace('_', '-')}"


async def _myself(work: Work) -> Person:
    return found(await people.get(work.connection, work.person_id))
