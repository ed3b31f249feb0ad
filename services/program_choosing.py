"""Ready activities and whole programs taken into a draft: suggested, marked, spread, copied from the bank."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from db import program_results
from db import programs as store
from mentoring import program_bank as bank
from mentoring import programs as versions
from mentoring.actors import Role
from mentoring.errors import WrongState
from mentoring.forms import Wording
from mentoring.library import Library, ReadyActivity, Suggestion, bare, spread, suggest
from mentoring.program_activities import Activity, Responsible
from mentoring.program_parts import MOST_ACTIVITIES, Part
from mentoring.programs import Program, Version
from services.behalf import WRITERS
from services.library import needs
from services.program_activities import insert_activity
from services.program_bank import kept_program, names_of
from services.program_beginning import answers_of
from services.program_units import Unit, open_version, speaker, the_program
from services.program_words import planned_words
from services.program_writing import as_stored, remember, writing
from services.work import Work, command, found, query


@dataclass(frozen=True)
class Shelf:
    """The activities a program can choose from: those suggested, those of one difficulty or all, those in it already.

    `needs` are the difficulties with their words, in the questionnaire's order, those of the program first.
    """

    library: Library
    needs: tuple[tuple[str, Wording], ...]
    own_needs: frozenset[str]
    suggested: tuple[Suggestion, ...]
    activities: tuple[ReadyActivity, ...]
    taken: frozenset[str]


@query(*WRITERS)
async def activity_shelf(work: Work, program_id: int, need: str = "") -> Shelf:
    """Return the activities a program's people can choose, of one difficulty where it is named."""
    program, unit = await the_program(work, program_id, lock=False)
    await speaker(work, unit)
    version = await open_version(work, program, unit)
    known = await _known(work, program)
    shown = tuple(one for one in known if not need or need in one.difficulties)
    own = frozenset(map(bare, version.plan.difficulties))
    words = await needs(work)
    ordered = tuple(sorted(words, key=lambda one: one[0] not in own))
    suggested = await _suggested(work, unit, version, known)
    return Shelf(work.catalog.library, ordered, own, suggested, shown, _taken(version))


@command(*WRITERS)
async def toggle_activity(work: Work, program_id: int, activity_id: str) -> None:
    """Put an activity of the library into the plan, after what is planned already; or take it out again.

    Raises:
        NotFound: there is no such activity.
        WrongState: the plan is full or is not written now, or the activity is done already.
    """
    program, unit, version = await writing(work, program_id, Part.ACTIVITIES)
    chosen = found(next((one for one in await _known(work, program) if one.id == activity_id), None))
    there = next((one for one in version.activities if one.source == activity_id), None)
    if there is None:
        begins, ends = _after(version, chosen.weeks)
        await insert_activity(work, program, unit, version, _planned(work, chosen, begins, ends))
        return
    if there.done_on is not None:
        raise WrongState("program-activity-done")
    await store.remove_activity(work.connection, version, there.key)
    await remember(work, program, unit, versions.edited(version), Part.ACTIVITIES, there.title, "", there.key)


@command(*WRITERS)
async def add_suggested(work: Work, program_id: int) -> int:
    """Put everything suggested into the plan, spread over the program's term; return how many there were."""
    program, unit, version = await writing(work, program_id, Part.ACTIVITIES)
    room = MOST_ACTIVITIES - len(version.activities)
    chosen = [one.activity for one in await _suggested(work, unit, version, await _known(work, program))][:room]
    days = spread([one.weeks for one in chosen], version.plan.starts_on, version.plan.ends_on)
    for one, (begins, ends) in zip(chosen, days, strict=True):
        current = await open_version(work, program, unit)
        await insert_activity(work, program, unit, current, _planned(work, one, begins, ends))
    return len(chosen)


@command(*WRITERS)
async def spread_activities(work: Work, program_id: int) -> int:
    """Give every activity that is not done days at even distances over the program's term; return how many."""
    program, unit, version = await writing(work, program_id, Part.ACTIVITIES)
    weeks = {one.id: one.weeks for one in await _known(work, program)}
    left = [one for one in version.activities if one.done_on is None]
    lengths = [weeks.get(one.source) or _weeks(one) for one in left]
    days = spread(lengths, version.plan.starts_on, version.plan.ends_on)
    for one, (begins, ends) in zip(left, days, strict=True):
        if (one.starts_on, one.ends_on) == (begins, ends):
            continue
        current = await open_version(work, program, unit)
        moved = replace(one, starts_on=begins, ends_on=ends)
        await store.save_activity(work.connection, current, moved)
        before, after = planned_words(one), planned_words(moved)
        await remember(work, program, unit, versions.edited(current), Part.ACTIVITIES, before, after, one.key)
    return len(left)


@command(*WRITERS)
async def copy_program(work: Work, source_id: int, program_id: int) -> int:
    """Take a program of the bank as a start: its words where mine are empty, its activities; return how many of these.

    What was taken already is not taken twice.

    Raises:
        NotFound: there is no such program in the bank.
        WrongState: mine is not written now, or it is the same program.
    """
    if source_id == program_id:
        raise WrongState("program-bank-own-program")
    source, version, circle = await kept_program(work, source_id)
    names = names_of(circle)
    theirs = bank.nameless_plan(version.plan, names)
    program, unit, mine = await writing(work, program_id, Part.ACTIVITIES)
    for part, value in bank.taken_over(mine.plan, theirs).items():
        _, _, current = await writing(work, program_id, part)
        changed: dict[str, Any] = {part.value: value}
        plan = replace(current.plan, **changed)
        before = as_stored(getattr(current.plan, part.value))
        await remember(work, program, unit, versions.edited(current, plan), part, before, as_stored(value))
    there = {one.title for one in mine.activities}
    new = [bank.nameless_activity(one, names) for one in version.activities]
    new = [one for one in bank.moved(new, theirs, mine.plan) if one.title not in there]
    new = new[: MOST_ACTIVITIES - len(mine.activities)]
    for one in new:
        await insert_activity(work, program, unit, await open_version(work, program, unit), one)
    await work.log("copy-program", unit.first.mentee_id, program=program_id, source=source.id)
    return len(new)


async def _known(work: Work, program: Program) -> list[ReadyActivity]:
    """The shipped activities and those of the school and of this program that say what they help with."""
    own = await program_results.own_of(work.connection, program.organization_id, program.id)
    return [*(one.ready() for one in reversed(own) if one.is_ready), *work.catalog.library.activities]


async def _suggested(
    work: Work, unit: Unit, version: Version, known: Sequence[ReadyActivity]
) -> tuple[Suggestion, ...]:
    needs = list(map(bare, version.plan.difficulties))
    for pair in unit.pairs:
        given = await answers_of(work, pair, pair.mentee_id, Role.MENTEE)
        needs.append(str(given.get("category") or ""))
    codes = (code for pair in unit.pairs for code in (pair.variant, pair.mentor_type))
    leanings = work.catalog.library.leanings_of(unit.kind, *codes)
    return suggest(known, [one for one in needs if one], unit.kind, _taken(version), leanings)


def _taken(version: Version) -> frozenset[str]:
    return frozenset(one.source for one in version.activities if one.source)


def _planned(work: Work, ready: ReadyActivity, begins: date, ends: date) -> Activity:
    """An activity of the library as a row of a plan; documents are in Russian, so the row is."""
    library = work.catalog.library
    return Activity(
        0, 0, ready.title.ru, library.direction(ready.direction).ru, library.form(ready.form).ru, begins, ends,
        Responsible(ready.responsible), "", ready.result, ready.id,
    )  # fmt: skip


def _after(version: Version, weeks: int) -> tuple[date, date]:
    """The days of one more activity: after the last that is planned, within the term."""
    first, last = version.plan.starts_on, version.plan.ends_on
    planned = max((one.ends_on for one in version.activities if one.ends_on), default=first - timedelta(days=1))
    begins = min(planned + timedelta(days=1), last)
    return spread([weeks], begins, last)[0]


def _weeks(activity: Activity) -> int:
    """How long an activity of one's own takes, by its days; a fortnight without them."""
    if activity.starts_on is None or activity.ends_on is None:
        return 2
    return max(1, ((activity.ends_on - activity.starts_on).days + 7) // 7)
