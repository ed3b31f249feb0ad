"""The bank of programs: approved ones without anybody's name, to be searched and taken as a start for the next.

Source: 000, 001 and 003, the council's and the curator's duties («формирует банк индивидуальных/групповых
персонализированных программ наставничества педагогических работников»).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any, Final

from mentoring.people import FullName
from mentoring.program_activities import Activity, Responsible
from mentoring.program_parts import LISTS, Part, Plan

# What stands in place of a name.
NOBODY: Final = "…"
# Of a family name this much is kept in every case: «Иркутова», «Иркутовой».
_SHORTEST_STEM: Final = 3
_ENDING: Final = 2
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# What is one pair's own affair: their days, who the program is of, why it was begun.
_NOT_TAKEN: Final = frozenset({"starts_on", "ends_on", "form", "mode", "schedule"})


@dataclass(frozen=True)
class Found:
    """What a program is looked for by: a difficulty, a subject, individual or group; an empty one for all."""

    need: str = ""
    subject: str = ""
    unit: str = ""


def nameless(words: str, names: Iterable[FullName]) -> str:
    """Return words in which nobody of the program is named, in whatever case the name stands."""
    stems = tuple(dict.fromkeys(stem for name in names for stem in _stems(name)))
    return _WORD.sub(lambda one: NOBODY if _is_name(one[0], stems) else one[0], words)


def nameless_plan(plan: Plan, names: Sequence[FullName]) -> Plan:
    """Return a program's words without names."""
    changed: dict[str, Any] = {}
    for one in fields(plan):
        value = getattr(plan, one.name)
        if isinstance(value, str):
            changed[one.name] = nameless(value, names)
        elif isinstance(value, tuple) and one.name in {part.value for part in LISTS}:
            changed[one.name] = tuple(nameless(line, names) for line in value)
    return replace(plan, **changed)


def nameless_activity(activity: Activity, names: Sequence[FullName]) -> Activity:
    """Return the plan of an activity without names, without who else carried it out and how it went."""
    words = {name: nameless(getattr(activity, name), names) for name in ("title", "result")}
    return Activity(
        0, 0, words["title"], activity.direction, activity.form, activity.starts_on, activity.ends_on,
        activity.responsible, "", words["result"], activity.source,
    )  # fmt: skip


def taken_over(mine: Plan, theirs: Plan) -> dict[Part, Any]:
    """Return the parts of another program that are still empty in mine: nothing that was written is lost."""
    names = {one.value for one in Part} & {one.name for one in fields(mine)} - _NOT_TAKEN
    return {
        Part(name): getattr(theirs, name) for name in sorted(names) if not getattr(mine, name) and getattr(theirs, name)
    }  # fmt: skip


def moved(activities: Sequence[Activity], theirs: Plan, mine: Plan) -> list[Activity]:
    """Return activities with their days moved into another term, in the same proportion."""
    return [
        replace(
            one,
            starts_on=_moved(one.starts_on, theirs, mine),
            ends_on=_moved(one.ends_on, theirs, mine),
            responsible=Responsible.BOTH if one.responsible is Responsible.OTHER else one.responsible,
        )
        for one in activities
    ]


def _moved(day: date | None, theirs: Plan, mine: Plan) -> date | None:
    if day is None:
        return None
    whole = max((theirs.ends_on - theirs.starts_on).days, 1)
    length = (mine.ends_on - mine.starts_on).days
    ahead = min(max((day - theirs.starts_on).days, 0), whole) * length // whole
    return mine.starts_on + timedelta(days=ahead)


def _stems(name: FullName) -> list[str]:
    parts = [name.family, name.given, name.patronymic]
    return [part[: max(len(part) - _ENDING, _SHORTEST_STEM)].casefold() for part in parts if part and len(part) > 1]


def _is_name(word: str, stems: Sequence[str]) -> bool:
    """Whether a capitalized word begins as a name does and is about as long."""
    folded = word.casefold()
    return word[:1].isupper() and any(folded.startswith(one) and len(folded) <= len(one) + 5 for one in stems)
