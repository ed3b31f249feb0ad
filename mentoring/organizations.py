"""Organizations: schools, districts over them, and what their papers, calendars and quiet hours need to know."""

import re
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from mentoring.errors import BadInput
from mentoring.profiles import Profile
from mentoring.quiet import QuietHours
from mentoring.reading import has_words

NAME_LIMIT = 200
DETAIL_LIMIT = 300
# A leap year: the twenty-ninth of February is a day too.
_ANY_YEAR = 2024
_DAY = re.compile(r"(\d{1,2})[.\s/-]+(\d{1,2})\.?")
_HOUR = re.compile(r"(\d{1,2})(?:[:.\s-]?(\d{2}))?")

# Offered as buttons, west to east; any other zone of the world can be typed.
RUSSIAN_ZONES = (
    "Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk", "Asia/Novosibirsk",
    "Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan", "Asia/Kamchatka",
)  # fmt: skip


class OrganizationKind(StrEnum):
    """What an organization is in the tree."""

    SCHOOL = "school"
    DISTRICT = "district"


@dataclass(frozen=True)
class Details:
    """What documents say of an organization; empty where nobody has filled it in yet."""

    full_name: str = ""
    short_name: str = ""
    address: str = ""
    city: str = ""
    head_name: str = ""
    head_post: str = ""


@dataclass(frozen=True)
class SchoolYear:
    """First and last day of the year of work, the same every year, as «MM-DD»."""

    begins: str = "09-01"
    ends: str = "05-31"

    def first_day(self, today: date) -> date:
        """Return the first day of the year of work that a day belongs to, or comes next after it in summer."""
        this = _in_year(self.begins, today.year)
        last = self._last_after(this.replace(year=this.year - 1))
        return this.replace(year=this.year - 1) if today <= last else this

    def last_day(self, today: date) -> date:
        """Return the last day of the same year of work."""
        return self._last_after(self.first_day(today))

    def _last_after(self, first: date) -> date:
        last = _in_year(self.ends, first.year)
        return last if last > first else _in_year(self.ends, first.year + 1)


@dataclass(frozen=True)
class OwnQuiet:
    """An organization's own quiet hours; None where the regulation's profile decides."""

    begins: time | None = None
    ends: time | None = None
    weekends: bool | None = None

    def over(self, profile: Profile) -> QuietHours:
        """Return the quiet hours that apply: one's own where they are set, the profile's otherwise."""
        usual = profile.quiet
        return QuietHours(
            usual.starts_at if self.begins is None else self.begins,
            usual.ends_at if self.ends is None else self.ends,
            usual.weekends if self.weekends is None else self.weekends,
        )


def read_name(typed: str) -> str:
    """Return an organization's name with its spaces put right.

    Raises:
        BadInput: it is empty or too long, or there is no word in it.
    """
    name = " ".join(typed.split())
    if not has_words(name) or len(name) > NAME_LIMIT:
        raise BadInput("school-name-expected", max=NAME_LIMIT)
    return name


def read_detail(typed: str) -> str:
    """Return one line for documents; BadInput when it is too long."""
    words = " ".join(typed.split())
    if len(words) > DETAIL_LIMIT:
        raise BadInput("organization-detail-too-long", max=DETAIL_LIMIT, length=len(words))
    return words


def read_zone(typed: str) -> str:
    """Return the IANA name of a zone, however its letters are written.

    Raises:
        BadInput: there is no such zone.
    """
    zone = _zones().get(typed.strip().replace(" ", "_").lower())
    if zone is None:
        raise BadInput("zone-unknown", zone=typed.strip()[:DETAIL_LIMIT])
    ZoneInfo(zone)
    return zone


def read_year_day(typed: str) -> str:
    """Read «01.09», a day of every year, as «09-01».

    Raises:
        BadInput: it is no day of the calendar.
    """
    match = _DAY.fullmatch(typed.strip())
    try:
        day = date(_ANY_YEAR, int(match[2]), int(match[1])) if match else None
    except ValueError:
        day = None
    if day is None:
        raise BadInput("organization-day-expected")
    return f"{day:%m-%d}"


def read_wall_time(typed: str) -> time:
    """Read «20:00», «20.00» or «20».

    Raises:
        BadInput: it is no time of day.
    """
    match = _HOUR.fullmatch(typed.strip())
    try:
        if match:
            return time(int(match[1]), int(match[2] or 0))
    except ValueError:
        pass
    raise BadInput("organization-time-expected")


@cache
def _zones() -> dict[str, str]:
    return {name.lower(): name for name in available_timezones()}


def _in_year(day: str, year: int) -> date:
    month, number = (int(part) for part in day.split("-"))
    try:
        return date(year, month, number)
    except ValueError:
        return date(year, month, number - 1)
