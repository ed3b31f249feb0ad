"""How far programs are, the same for everybody: marks of the mentor, evidence, sums for the director."""

from dataclasses import dataclass, replace
from datetime import date

from db import program_results, programs
from mentoring import progress as rules
from mentoring.actors import CURATORS, Role
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.help import Content
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair
from mentoring.program_activities import Activity
from mentoring.programs import ProgramState, Version
from mentoring.progress import Evidence, Progress
from services.pairs import the_pair
from services.program_people import (
    EVERYBODY,
    KEEPERS,
    PARTIES,
    Circle,
    circle_of,
    in_force,
    mentor_or_scribe,
    the_circle,
)
from services.scope import form_scope
from services.work import Work, command, found, query


@dataclass(frozen=True)
class ProgressCard:
    """A program on a day; how much is shown for each activity, by its key."""

    circle: Circle
    version: Version
    progress: Progress
    evidence: dict[int, int]
    today: date


@dataclass(frozen=True)
class ActivityCard:
    """One activity with what is shown for it; what the actor can do. Names by person."""

    circle: Circle
    activity: Activity
    evidence: tuple[Evidence, ...]
    standing: rules.Standing
    can_mark: bool
    can_show: bool


@dataclass(frozen=True)
class ProgressLine:
    """One program in a list of all."""

    program_id: int
    title: str
    progress: Progress


@query(*EVERYBODY, is_logged=True)
async def program_progress(work: Work, program_id: int) -> ProgressCard:
    """Return how far a program is.

    Raises:
        WrongState: no version of it has been approved yet.
    """
    circle = await the_circle(work, program_id)
    await see(work, circle)
    version = await in_force(work, circle.program)
    counted = await program_results.count_evidence(work.connection, program_id)
    return ProgressCard(circle, version, rules.progress(version.activities, work.today()), counted, work.today())


@query(*EVERYBODY, is_logged=True)
async def progress_activity(work: Work, program_id: int, activity: int) -> ActivityCard:
    """Return one activity of a program, with what is shown for it."""
    circle = await the_circle(work, program_id)
    await see(work, circle)
    one = (await in_force(work, circle.program)).activity(activity)
    shown = tuple(await program_results.evidence_of(work.connection, program_id, activity))
    is_open = circle.program.state is ProgramState.UNDER_WAY
    return ActivityCard(
        circle, one, shown, rules.standing(one, work.today()),
        is_open and _may_mark(work, circle), is_open and _may_show(work, circle),
    )  # fmt: skip


@query(*KEEPERS)
async def progress_list(work: Work) -> list[ProgressLine]:
    """Return every program under way, those with most that is late first."""
    scope, found_lines = await form_scope(work), []
    for program in await programs.of_organization(work.connection, work.organization_id, [ProgramState.UNDER_WAY]):
        circle, version = await circle_of(work, program), await in_force(work, program)
        if not scope or any(one.form in scope for one in circle.pairs):
            found_lines.append(ProgressLine(program.id, circle.title, rules.progress(version.activities, work.today())))
    return sorted(found_lines, key=lambda one: (-len(one.progress.late), one.progress.percent, one.program_id))


@query(*EVERYBODY)
async def late_of_pair(work: Work, pair_id: int) -> tuple[int, int]:
    """Return the number of the program a pair carries out, and how many of its activities are late; 0 for none."""
    return await late_in(work, await the_pair(work, pair_id, lock=False))


@command(Role.MENTOR, *CURATORS)
async def mark_activity(work: Work, program_id: int, activity: int, mark: int, comment: str = "") -> None:
    """The mentor marks an activity done, from 1 to 5 with a word; the mentees are told, also of another mark later.

    Raises:
        NotAllowed: somebody else marks.
        BadInput: the mark is none, or the words are too many.
        WrongState: the program is not under way.
    """
    circle, version, one = await _activity(work, program_id, activity)
    mentor_or_scribe(work, circle)
    await programs.save_activity(work.connection, version, rules.finish(one, work.today(), mark, comment))
    await work.log("mark-activity", circle.mentees[0], program=program_id, activity=activity)
    if mark != one.mark:
        await _tell(work, circle, Kind.ACTIVITY_MARKED, activity, circle.mentees, was=one.mark or 0)


@command(Role.MENTOR, *CURATORS)
async def reopen_activity(work: Work, program_id: int, activity: int) -> None:
    """The mentor takes «done» back; WrongState where it was not marked."""
    circle, version, one = await _activity(work, program_id, activity)
    mentor_or_scribe(work, circle)
    await programs.save_activity(work.connection, version, rules.reopen(one))
    await work.log("reopen-activity", circle.mentees[0], program=program_id, activity=activity)


@command(*PARTIES)
async def add_evidence(work: Work, program_id: int, activity: int, content: Content) -> int:
    """Show something for an activity and return its number; the mentors are told.

    Raises:
        BadInput: nothing is shown, too many words, a file of another kind.
        WrongState: there is too much of it already, or the program is not under way.
        NotAllowed: the actor is not of the program, nor writes for somebody who is.
    """
    circle, _, _ = await _activity(work, program_id, activity)
    if not _may_show(work, circle):
        raise NotAllowed("progress-members-show")
    known = await program_results.evidence_of(work.connection, program_id, activity)
    kept = rules.read_evidence(content, len(known))
    shower = work.person_id if work.person_id in circle.members else _mute(circle, circle.members)
    new = Evidence(0, program_id, activity, shower, kept, work.now)
    number = await program_results.add_evidence(work.connection, new)
    await work.log("add-evidence", shower, program=program_id, activity=activity)
    told = [one for one in circle.members if one not in (shower, work.person_id)]
    told = [one for one in told if one in circle.mentors] or told
    await _tell(work, circle, Kind.EVIDENCE_ADDED, activity, told)
    return number


@command(*PARTIES)
async def remove_evidence(work: Work, evidence_id: int) -> None:
    """Take back what one showed."""
    one = found(await program_results.evidence(work.connection, evidence_id))
    circle = await the_circle(work, one.program_id, lock=True)
    is_scribes = work.actor.is_any(*CURATORS) and not circle.people[one.person_id].has_account
    if one.person_id != work.person_id and not is_scribes:
        raise NotFound
    await program_results.remove_evidence(work.connection, evidence_id)
    await work.log("remove-evidence", one.person_id, program=one.program_id, activity=one.activity)


@command(*EVERYBODY)
async def order_program_evidence(work: Work, evidence_id: int) -> None:
    """Ask for a file shown for an activity; it comes as a message."""
    one = found(await program_results.evidence(work.connection, evidence_id))
    await the_circle(work, one.program_id)
    if one.content.file_kind is None:
        raise NotFound
    key = f"evidence:{evidence_id}:{work.person_id}:{work.actor.cause}"
    about = {"evidence": evidence_id, "program": one.program_id}
    await work.tell(Notice(Kind.EVIDENCE_FILE, work.person_id, work.now, key, about))
    if work.person_id != one.person_id:
        await work.log("view-evidence", one.person_id, program=one.program_id)


async def late_in(work: Work, pair: Pair) -> tuple[int, int]:
    """Return the number of the program a pair carries out, and how many of its activities are late; 0 for none."""
    program = await programs.of_pair(work.connection, pair.id, pair.group_id)
    if program is None or program.state is not ProgramState.UNDER_WAY:
        return 0, 0
    version = await in_force(work, program)
    return program.id, len(rules.progress(version.activities, work.today()).late)


async def see(work: Work, circle: Circle) -> None:
    """Write down that somebody who is not of a program looked at it."""
    if work.person_id not in circle.members:
        for one in circle.mentees:
            await work.see("view-progress", one, program=circle.program.id)


async def _activity(work: Work, program_id: int, key: int) -> tuple[Circle, Version, Activity]:
    """Return an activity that is carried out now."""
    circle = await the_circle(work, program_id, lock=True)
    version = await in_force(work, circle.program)
    if circle.program.state is not ProgramState.UNDER_WAY:
        raise WrongState("progress-over")
    return circle, version, version.activity(key)


def _may_mark(work: Work, circle: Circle) -> bool:
    try:
        mentor_or_scribe(work, circle)
    except NotAllowed:
        return False
    return True


def _may_show(work: Work, circle: Circle) -> bool:
    is_scribes = work.actor.is_any(*CURATORS) and _mute(circle, circle.members) != 0
    return work.actor.person_id in circle.members or is_scribes


def _mute(circle: Circle, members: tuple[int, ...]) -> int:
    """Return the first member without an account, mentees before mentors; 0 where there is none."""
    ordered = sorted(members, key=lambda one: one not in circle.mentees)
    return next((one for one in ordered if one in circle.people and not circle.people[one].has_account), 0)


async def _tell(
    work: Work, circle: Circle, kind: Kind, activity: int, told: list[int] | tuple[int, ...], **more: int
) -> None:  # fmt: skip
    key = f"program:{circle.program.id}:{kind}:{activity}:{work.actor.cause}"
    about = {"program": circle.program.id, "activity": activity, **more}
    await work.tell(
        *(
            replace(Notice(kind, one, work.now, f"{key}:{one}", about), organization_id=circle.program.organization_id)
            for one in told
            if one != work.person_id
        )
    )
