"""The parts and activities of a program in words, for screens, histories and notices."""

from collections.abc import Mapping
from datetime import date

from mentoring.forms import Wording
from mentoring.profile_lists import Item
from mentoring.program_activities import Activity, Responsible
from mentoring.program_changes import Change
from mentoring.program_parts import Part
from texts import plain
from texts.dates import day


def part_words(
    part: Part, value: object, language: str, difficulties: Mapping[str, Wording], forms: tuple[Item, ...]
) -> str:  # fmt: skip
    """Return a part's value in words; nothing where it is empty."""
    if isinstance(value, date):
        return day(value, language)
    if part is Part.DIFFICULTIES and isinstance(value, tuple):
        return "; ".join(_named(difficulties.get(code), code, language) for code in value)
    if isinstance(value, tuple):
        return "\n".join(f"{place}. {line}" for place, line in enumerate(value, 1))
    if part is Part.MODE and value:
        return plain(f"program-mode-{value}", language)
    if part is Part.FORM:
        return _named(next((one.title for one in forms if one.id == value), None), str(value), language)
    return str(value or "")


def stored_words(
    part: Part, stored: str, language: str, difficulties: Mapping[str, Wording], forms: tuple[Item, ...]
) -> str:  # fmt: skip
    """Return in words what the history of changes keeps of a part."""
    if part in (Part.STARTS_ON, Part.ENDS_ON) and stored:
        return day(date.fromisoformat(stored), language)
    if part is Part.DIFFICULTIES:
        return part_words(part, tuple(filter(None, stored.split("\n"))), language, difficulties, forms)
    if part is Part.ACTIVITIES:
        return _activity_words(stored, language)
    return part_words(part, stored, language, difficulties, forms)


def planned_words(activity: Activity) -> str:
    """Return what the history of changes keeps of an activity: everything planned, a field a line."""
    planned = (activity.title, activity.direction, activity.form, activity.starts_on, activity.ends_on,
               activity.responsible.value, activity.responsible_words, activity.result)  # fmt: skip
    return "\n".join(one.isoformat() if isinstance(one, date) else (one or "").replace("\n", " ") for one in planned)


def _activity_words(stored: str, language: str) -> str:
    """An activity out of the history: its title, then what is planned of it; older histories have the title alone."""
    title, *rest = stored.split("\n")
    if not rest:
        return title
    direction, form, starts, ends, responsible, who, result = rest
    first, last = (date.fromisoformat(one) if one else None for one in (starts, ends))
    row = Activity(0, 0, title, direction, form, first, last, Responsible(responsible), who, result)
    more = (days_words(row, language), responsible_words(row, language), direction, form, result)
    return f"{title} ({'; '.join(filter(None, more))})"


def responsible_words(activity: Activity, language: str) -> str:
    """Return who carries an activity out."""
    if activity.responsible is Responsible.OTHER and activity.responsible_words:
        return activity.responsible_words
    return plain(f"program-responsible-{activity.responsible.value}", language)


def days_words(activity: Activity, language: str) -> str:
    """Return from when till when; nothing where no day is set."""
    starts, ends = ("" if one is None else day(one, language) for one in (activity.starts_on, activity.ends_on))
    if starts and ends and starts != ends:
        return plain("program-days-both", language, starts=starts, ends=ends)
    return plain("program-days-until", language, ends=ends) if ends and not starts else starts


def change_words(
    change: Change, language: str, difficulties: Mapping[str, Wording], forms: tuple[Item, ...]
) -> tuple[str, str, str]:
    """Return what changed, as it was and as it became; an empty side is said in words."""
    nothing = plain("program-nothing", language)
    title = plain(f"program-part-{change.part.value.replace('_', '-')}", language)
    if change.part is Part.ACTIVITIES:
        field = plain(f"program-field-{change.field.replace('_', '-')}", language) if change.field else ""
        title = f"{title}: {change.activity}" + (f" ({field})" if field else "")
    before, after = (
        _activity_value(change.field, one, language)
        if change.part is Part.ACTIVITIES
        else part_words(change.part, one, language, difficulties, forms)
        for one in (change.before, change.after)
    )
    return title, before or nothing, after or nothing


def _activity_value(field: str, value: object, language: str) -> str:
    if isinstance(value, date):
        return day(value, language)
    if field == "responsible" and value:
        return plain(f"program-responsible-{value}", language)
    return str(value or "")


def _named(words: Wording | None, code: str, language: str) -> str:
    return words.in_("en" if language == "en" else "ru") if words else code
