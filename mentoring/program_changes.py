"""What became different between two versions of a program, part by part and activity by activity."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Final

from mentoring.program_activities import Activity
from mentoring.program_parts import Part
from mentoring.programs import Version

# What of an activity is its plan; how it went is no change of the program.
PLANNED: Final = ("title", "direction", "form", "starts_on", "ends_on", "responsible", "responsible_words", "result")


@dataclass(frozen=True, slots=True)
class Change:
    """One thing as it was and as it became; empty where there was nothing. `activity` is the title of the row meant."""

    part: Part
    before: object
    after: object
    activity: str = ""
    field: str = ""


def between(former: Version, new: Version) -> tuple[Change, ...]:
    """Return what the new version says otherwise than the former one, in the order of the paper."""
    return (*_of_plan(former, new), *_of_activities(former, new))


def _of_plan(former: Version, new: Version) -> Iterator[Change]:
    for one in fields(former.plan):
        before, after = getattr(former.plan, one.name), getattr(new.plan, one.name)
        if before != after:
            yield Change(Part(one.name), before, after)


def _of_activities(former: Version, new: Version) -> Iterator[Change]:
    known, kept = {one.key: one for one in former.activities}, {one.key: one for one in new.activities}
    for key, gone in known.items():
        if key not in kept:
            yield Change(Part.ACTIVITIES, gone.title, "", gone.title)
    for key, one in kept.items():
        if key not in known:
            yield Change(Part.ACTIVITIES, "", one.title, one.title)
        else:
            yield from _of_activity(known[key], one)


def _of_activity(former: Activity, new: Activity) -> Iterator[Change]:
    for name in PLANNED:
        before, after = getattr(former, name), getattr(new, name)
        if before != after:
            yield Change(Part.ACTIVITIES, before, after, new.title, name)
