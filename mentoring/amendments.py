"""What a director may change in the adopted regulation by order (9.2 of 000 and 001), and what then holds.

A version of an organization's regulation is the shipped profile with an overlay: values by key. The key of a target is
«target:<indicator>:<year>», of anything else the setting's own id. Version 1 is the profile as it was adopted.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any, Final, Literal

from mentoring.errors import BadInput, NotFound
from mentoring.organizations import read_wall_time
from mentoring.profiles import Indicator, Profile, Target
from mentoring.reading import tidy
from mentoring.vocabulary import NO, YES

FIRST: Final = 1
NUMBER_LIMIT: Final = 30
TARGET: Final = "target"
_DIGITS = 4

Value = int | str | bool
Overlay = Mapping[str, Value]


@dataclass(frozen=True)
class Setting:
    """One thing that can be changed; `low` and `high` bound a number. An indicator's target is a setting of its own."""

    id: str
    kind: Literal["number", "time", "yes_no"] = "number"
    low: int = 0
    high: int = 0
    indicator: Indicator | None = None

    def key(self, year: int) -> str:
        """Return where the value stands in an overlay; only targets differ from year to year."""
        return f"{self.id}:{year}" if self.indicator else self.id


@dataclass(frozen=True)
class Version:
    """An amendment: the order, what it changed (a key of the overlay) and everything that holds since."""

    version: int
    number: str
    dated: date
    changed: str
    overlay: Overlay


PLAIN: Final = (
    Setting("term-min", low=1, high=12),
    Setting("term-max", low=1, high=36),
    Setting("extension-max", low=1, high=60),
    Setting("end-reminder", low=1, high=60),
    Setting("program-days", low=1, high=90),
    Setting("idle-days", low=1, high=90),
    Setting("report-months", low=1, high=12),
    Setting("help-first", low=1, high=72),
    Setting("help-escalation", low=2, high=168),
    Setting("help-now-minutes", low=1, high=60),
    Setting("help-now-daily", low=1, high=10),
    Setting("small-group", low=3, high=30),
    Setting("line-manager", "yes_no"),
    Setting("satisfaction", low=1, high=10),
    Setting("quiet-start", "time"),
    Setting("quiet-end", "time"),
    Setting("quiet-weekends", "yes_no"),
)
QUIET: Final = frozenset({"quiet-start", "quiet-end", "quiet-weekends"})


def settings(profile: Profile) -> tuple[Setting, ...]:
    """Return everything that can be changed; a region's targets cannot."""
    targets = (_target(one) for one in profile.indicators if one.scope == "school")
    return (*PLAIN, *targets)


def setting(profile: Profile, setting_id: str) -> Setting:
    """Return a setting; NotFound where the profile has no such thing."""
    for one in settings(profile):
        if one.id == setting_id:
            return one
    raise NotFound


def read(one: Setting, raw: str) -> Value:
    """Return the value that was typed or pressed. Raises BadInput saying what is expected."""
    words = tidy(raw).lower()
    if one.kind == "time":
        return read_wall_time(words).strftime("%H:%M")
    if one.kind == "yes_no":
        return _read_yes_no(one, words)
    digits = words.removesuffix("%").strip()
    is_number = digits.isascii() and digits.isdigit() and len(digits) <= _DIGITS
    if not is_number or not one.low <= int(digits) <= one.high:
        raise BadInput("amend-number-expected", low=one.low, high=one.high)
    return int(digits)


def read_number(raw: str) -> str:
    """Return an order's number as it is written in the register. Raises BadInput."""
    number = " ".join(tidy(raw).split())
    if not number:
        raise BadInput("amend-order-expected")
    if len(number) > NUMBER_LIMIT:
        raise BadInput("order-number-too-long", max=NUMBER_LIMIT, length=len(number))
    return number


def value_of(profile: Profile, one: Setting, year: int) -> Value | None:
    """Return what holds in a profile; None for a target nobody has set."""
    if one.indicator:
        indicator = next((other for other in profile.indicators if other.id == one.indicator.id), None)
        target = indicator.target(year) if indicator else None
        return target if target is None or one.kind == "number" else bool(target)
    return _LOOK[one.id](profile)


def changed(profile: Profile, one: Setting, value: Value, year: int) -> Profile:
    """Return the profile with one value changed.

    Raises:
        BadInput: it is so already, or contradicts what else holds.
    """
    if value_of(profile, one, year) == value:
        raise BadInput("amend-same")
    try:
        return _with(profile, one.key(year), value)
    except ValueError:
        refusal = {"term": "amend-term-order", "help": "amend-help-order"}.get(one.id.partition("-")[0], "amend-same")
        raise BadInput(refusal) from None


def amended(profile: Profile, overlay: Overlay, version: int) -> Profile:
    """Return a version of a profile; what no longer fits, the profile having been changed, is left out."""
    for key, value in overlay.items():
        try:
            profile = _with(profile, key, value)
        except (ValueError, KeyError):
            continue
    return replace(profile, version=version)


def target_year(today: date) -> int:
    """Return the year whose 30 June comes next: targets are looked at by then (1.6 of 002)."""
    return today.year if (today.month, today.day) <= (6, 30) else today.year + 1


def year_in(key: str) -> int:
    """Return the year of a target's key, 0 for other keys."""
    parts = key.split(":")
    return int(parts[2]) if parts[0] == TARGET else 0


def setting_in(key: str) -> str:
    """Return the id of the setting a key of an overlay belongs to."""
    return ":".join(key.split(":")[:2])


def _target(indicator: Indicator) -> Setting:
    high = {"percent": 100, "count": 1000, "yes_no": 1}[indicator.unit]
    kind: Literal["number", "yes_no"] = "yes_no" if indicator.unit == "yes_no" else "number"
    return Setting(f"{TARGET}:{indicator.id}", kind, 0, high, indicator)


def _read_yes_no(one: Setting, words: str) -> Value:
    if words not in YES | NO:
        raise BadInput("amend-yes-or-no-expected")
    return int(words in YES) if one.indicator else words in YES


def _with(profile: Profile, key: str, value: Value) -> Profile:
    if key.startswith(f"{TARGET}:"):
        return _with_target(profile, key.split(":")[1], Target(year_in(key), int(value)))
    return _CHANGE[key](profile, value)


def _with_target(profile: Profile, indicator_id: str, target: Target) -> Profile:
    def set_in(one: Indicator) -> Indicator:
        if one.id != indicator_id:
            return one
        others = [other for other in one.targets if other.year != target.year]
        return replace(one, targets=tuple(sorted((*others, target), key=lambda other: other.year)))

    return replace(profile, indicators=tuple(set_in(one) for one in profile.indicators))


def _time(value: Value) -> time:
    return time.fromisoformat(str(value))


_LOOK: dict[str, Callable[[Profile], Value]] = {
    "term-min": lambda profile: profile.term.min_months,
    "term-max": lambda profile: profile.term.max_months,
    "extension-max": lambda profile: profile.extension.max_months,
    "end-reminder": lambda profile: profile.end_reminder_days,
    "program-days": lambda profile: profile.program_days,
    "idle-days": lambda profile: profile.idle_days,
    "report-months": lambda profile: profile.mentor_reports.every_months,
    "help-first": lambda profile: profile.help.first_reminder_hours,
    "help-escalation": lambda profile: profile.help.escalation_hours,
    "help-now-minutes": lambda profile: profile.help.now_minutes,
    "help-now-daily": lambda profile: profile.help.now_daily,
    "small-group": lambda profile: profile.small_group,
    "line-manager": lambda profile: profile.matching.excludes_line_manager,
    "satisfaction": lambda profile: profile.satisfaction.threshold,
    "quiet-start": lambda profile: f"{profile.quiet.starts_at:%H:%M}",
    "quiet-end": lambda profile: f"{profile.quiet.ends_at:%H:%M}",
    "quiet-weekends": lambda profile: profile.quiet.weekends,
}
_CHANGE: dict[str, Callable[[Profile, Any], Profile]] = {
    "term-min": lambda profile, value: replace(profile, term=replace(profile.term, min_months=value)),
    "term-max": lambda profile, value: replace(profile, term=replace(profile.term, max_months=value)),
    "extension-max": lambda profile, value: replace(profile, extension=replace(profile.extension, max_months=value)),
    "end-reminder": lambda profile, value: replace(profile, end_reminder_days=value),
    "program-days": lambda profile, value: replace(profile, program_days=value),
    "idle-days": lambda profile, value: replace(profile, idle_days=value),
    "report-months": lambda profile, value: replace(
        profile, mentor_reports=replace(profile.mentor_reports, every_months=value)
    ),
    "help-first": lambda profile, value: replace(profile, help=replace(profile.help, first_reminder_hours=value)),
    "help-escalation": lambda profile, value: replace(profile, help=replace(profile.help, escalation_hours=value)),
    "help-now-minutes": lambda profile, value: replace(profile, help=replace(profile.help, now_minutes=value)),
    "help-now-daily": lambda profile, value: replace(profile, help=replace(profile.help, now_daily=value)),
    "small-group": lambda profile, value: replace(profile, small_group=value),
    "line-manager": lambda profile, value: replace(
        profile, matching=replace(profile.matching, excludes_line_manager=bool(value))
    ),
    "satisfaction": lambda profile, value: replace(
        profile, satisfaction=replace(profile.satisfaction, threshold=value)
    ),
    "quiet-start": lambda profile, value: replace(profile, quiet=replace(profile.quiet, starts_at=_time(value))),
    "quiet-end": lambda profile, value: replace(profile, quiet=replace(profile.quiet, ends_at=_time(value))),
    "quiet-weekends": lambda profile, value: replace(profile, quiet=replace(profile.quiet, weekends=value)),
}
