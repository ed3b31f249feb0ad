"""Settings in chat: name, details for documents, zone, year of work, quiet hours, discretion of notices, regulation."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from db import organizations, pairs
from db.organizations import Organization
from mentoring.actors import Role
from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.organizations import (
    read_detail,
    read_name,
    read_wall_time,
    read_year_day,
    read_zone,
)
from mentoring.pairs import PairStatus
from mentoring.profiles import Profile
from mentoring.quiet import QuietHours
from services.discretion import is_redacted
from services.work import Work, command, query, quiet_hours

SETTERS = (Role.DIRECTOR, Role.COORDINATOR, Role.DISTRICT)
DETAILS: Final = ("full_name", "short_name", "address", "city", "head_name", "head_post")
# What may be left empty: documents then leave a place, quiet hours are the regulation's.
CLEARABLE: Final = (*DETAILS, "quiet_begins", "quiet_ends")
_READERS: Mapping[str, Callable[[str], object]] = {
    "name": read_name, **dict.fromkeys(DETAILS, read_detail), "zone": read_zone, "year_begins": read_year_day,
    "year_ends": read_year_day, "quiet_begins": read_wall_time, "quiet_ends": read_wall_time,
}  # fmt: skip
FIELDS: Final = tuple(_READERS)


@dataclass(frozen=True)
class Settings:
    """An organization with what applies there now."""

    organization: Organization
    profile: Profile
    quiet: QuietHours
    can_change_profile: bool
    is_redacted: bool

    def value(self, field: str) -> str:
        """Return a setting as it was typed, empty where nothing is set."""
        one = self.organization
        found = {
            "name": one.name, "zone": one.zone, "year_begins": _typed(one.year.begins),
            "year_ends": _typed(one.year.ends), "quiet_begins": f"{self.quiet.begins:%H:%M}",
            "quiet_ends": f"{self.quiet.ends:%H:%M}",
        }  # fmt: skip
        return found[field] if field in found else str(getattr(one.details, field))


@query(*SETTERS)
async def settings(work: Work) -> Settings:
    """Return the settings of the organization acted in."""
    organization = await work.organization()
    profile = await work.profile()
    free = not await _has_pairs(work)
    redacted = await is_redacted(work, organization.id)
    return Settings(organization, profile, quiet_hours(organization, profile), free, redacted)


@command(*SETTERS)
async def change_setting(work: Work, field: str, typed: str) -> None:
    """Store one setting as it was typed; nothing at all clears one that may be left empty.

    Raises:
        BadInput: what is wrong with it, with what is expected.
        NotFound: there is no such setting.
    """
    if field not in FIELDS:
        raise NotFound
    value = None if not typed.strip() and field in CLEARABLE else _READERS[field](typed)
    if field in DETAILS:
        value = value or ""
    organization = await work.organization(lock=True)
    _require_year(organization, field, value)
    await organizations.change(work.connection, organization.id, **{field: value})
    await work.log("change-setting", setting=field)


@command(*SETTERS)
async def set_quiet_weekends(work: Work, are_quiet: bool) -> None:  # noqa: FBT001 - the very thing that is set
    """Say whether reminders wait over the weekend."""
    await organizations.change(work.connection, work.organization_id, quiet_weekends=are_quiet)
    await work.log("change-setting", setting="quiet_weekends")


@command(*SETTERS)
async def set_redacted(work: Work, is_on: bool) -> None:  # noqa: FBT001 - the very thing that is set
    """Say whether notices keep names, answers and files back until their reader opens them."""
    await organizations.change(work.connection, work.organization_id, redacted=is_on)
    await work.log("set-redacted", on=int(is_on))


@command(*SETTERS)
async def change_profile(work: Work, profile_id: str) -> None:
    """Start from another regulation.

    Raises:
        WrongState: there are pairs already, and they work by the present one.
        NotFound: there is no such profile.
    """
    profile = work.catalog.profile(profile_id)
    organization = await work.organization(lock=True)
    if organization.profile_id == profile.id:
        return
    if await _has_pairs(work):
        raise WrongState("setting-profile-has-pairs")
    await organizations.change(work.connection, organization.id, profile_id=profile.id)
    await work.log("change-profile", before=organization.profile_id, after=profile.id)


async def _has_pairs(work: Work) -> bool:
    """Whether a pair exists or has existed here, save those that were declined."""
    kept = set(PairStatus) - {PairStatus.DECLINED}
    return bool(await pairs.of_organization(work.connection, work.organization_id, kept))


def _require_year(organization: Organization, field: str, value: object) -> None:
    """Refuse a year of work that begins and ends on one day."""
    year = {"year_begins": organization.year.begins, "year_ends": organization.year.ends}
    if field in year and value in {day for name, day in year.items() if name != field}:
        raise BadInput("setting-year-one-day")


def _typed(day: str) -> str:
    month, number = day.split("-")
    return f"{number}.{month}"
