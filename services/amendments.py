"""The director amends the adopted regulation by order; programs under way keep the version they began with."""

from dataclasses import dataclass
from datetime import date

from db import organizations, people, profile_versions
from mentoring import amendments as rules
from mentoring.actors import CURATORS, Role
from mentoring.amendments import FIRST, QUIET, Setting, Value, Version
from mentoring.errors import BadInput
from mentoring.forms import Wording
from mentoring.notices import Kind, Notice
from services.work import Work, command, query

# An order that changes quiet hours is newer than what was set in chat.
_OWN_QUIET = {"quiet-start": "quiet_begins", "quiet-end": "quiet_ends", "quiet-weekends": "quiet_weekends"}


@dataclass(frozen=True)
class Held:
    """A setting and what holds now; None for a target nobody has set."""

    setting: Setting
    value: Value | None


@dataclass(frozen=True)
class Regulation:
    """The organization's regulation as it is now."""

    title: Wording
    version: int
    year: int
    held: tuple[Held, ...]


@dataclass(frozen=True)
class Amendment:
    """One change: before, after, and for a target its year; the order where it has been issued."""

    setting: Setting
    before: Value | None
    after: Value
    year: int
    version: Version | None = None


@query(Role.DIRECTOR, *CURATORS)
async def regulation(work: Work) -> Regulation:
    """Return what can be changed and what holds."""
    profile, year = await work.profile(), _year(work)
    held = tuple(Held(one, rules.value_of(profile, one, year)) for one in rules.settings(profile))
    return Regulation(profile.title, profile.version, year, held)


@query(Role.DIRECTOR)
async def preview_amendment(work: Work, setting_id: str, value: str) -> Amendment:
    """Return the change that an order would make; it raises what `amend_regulation` raises."""
    profile, year = await work.profile(), _year(work)
    one = rules.setting(profile, setting_id)
    read = rules.read(one, value)
    rules.changed(profile, one, read, year)
    return Amendment(one, rules.value_of(profile, one, year), read, year if one.indicator else 0)


@command(Role.DIRECTOR)
async def amend_regulation(work: Work, setting_id: str, value: str, number: str, dated: date) -> int:
    """Change a setting by an order of the director and return the version that holds from now on.

    Raises:
        BadInput: the value, the order's number or its date cannot be used, or the value contradicts another.
        NotFound: there is no such setting in this regulation.
    """
    organization = await work.organization(lock=True)
    number = rules.read_number(number)
    if dated > work.today():
        raise BadInput("amend-date-in-future")
    profile, year = await work.profile(), _year(work)
    one = rules.setting(profile, setting_id)
    read = rules.read(one, value)
    rules.changed(profile, one, read, year)
    before = await profile_versions.newest(work.connection, organization.id)
    overlay = {**(before.overlay if before else {}), one.key(year): read}
    version = Version((before.version if before else FIRST) + 1, number, dated, one.key(year), overlay)
    await profile_versions.add(work.connection, organization.id, version, work.person_id, work.now)
    if one.id in QUIET:
        await organizations.change(work.connection, organization.id, **{_OWN_QUIET[one.id]: None})
    await work.log("amend-regulation", version=version.version, setting=version.changed)
    await _tell_keepers(work, version)
    return version.version


@query(Role.DIRECTOR, *CURATORS)
async def amendments(work: Work) -> list[Amendment]:
    """Return what was changed, newest first."""
    return await history(work)


async def history(work: Work) -> list[Amendment]:
    """Return every change of the organization's regulation with what held before it, newest first."""
    organization = await work.organization()
    before, found = work.catalog.profile(organization.profile_id), []
    for version in await profile_versions.of_organization(work.connection, organization.id):
        after = work.catalog.amended(organization.profile_id, version)
        one = next((one for one in rules.settings(after) if one.id == rules.setting_in(version.changed)), None)
        if one is not None:  # a target of a regulation the organization has given up is of no interest
            year, value = rules.year_in(version.changed), version.overlay[version.changed]
            found.append(Amendment(one, rules.value_of(before, one, year), value, year, version))
        before = after
    return found[::-1]


async def _tell_keepers(work: Work, version: Version) -> None:
    keepers = await people.holders(work.connection, work.organization_id, *CURATORS)
    about, key = {"version": version.version}, f"regulation:{work.organization_id}:{version.version}"
    await work.tell(
        *(
            Notice(Kind.REGULATION_AMENDED, one, work.now, f"{key}:{one}", about)
            for one in keepers
            if one != work.actor.person_id
        )
    )


def _year(work: Work) -> int:
    return rules.target_year(work.today())
