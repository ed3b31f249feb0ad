"""What a pair asks of its member on the first screen."""

from collections.abc import Sequence
from datetime import timedelta

from db import check_ins, groups, meeting_members, meetings, partings, people
from mentoring import pairs as rules
from mentoring.group_meetings import Answer, Member
from mentoring.kinds import GROUP, SITUATIONAL
from mentoring.meetings import Meeting, MeetingStatus
from mentoring.pairs import Pair, PairStatus, Step
from mentoring.partings import PartingState
from services import program_due
from services.conclusions import asked_of
from services.meeting_kinds import is_idle, next_for
from services.progress import late_in
from services.todo import Todo
from services.work import Work
from texts import plain
from texts.dates import day, meeting_time

# A pair that has not met for so long and has nothing ahead is asked for its next meeting.
A_WEEK = timedelta(days=7)
OVER = (MeetingStatus.AGREED, MeetingStatus.HELD, MeetingStatus.MISSED)


async def pair_todos(work: Work, pair: Pair) -> list[Todo]:
    """What a pair asks of the actor, its member."""
    known = await people.get(work.connection, pair.other(work.person_id))
    other = known.name.full if known else ""
    if Step.CONSENT in rules.steps(pair, work.actor):
        return [Todo("pair-consent", f"pair:{pair.id}", name=other)]
    todos = await _offered_todos(work, pair, other) + await _conclusion_todos(work, pair, other)
    gets_acquainted = pair.status is PairStatus.PROPOSED and pair.waits_for_meeting
    if pair.status is not PairStatus.ACTIVE and not gets_acquainted:
        return todos
    theirs = await meetings.of_pair(work.connection, pair.id)
    todos += _answers(work, theirs, other)
    todos += await _next_meeting(work, pair, theirs, other)  # one gets acquainted before one writes a program
    todos += await _program_todos(work, pair, other) if pair.status is PairStatus.ACTIVE else []
    program, late = await late_in(work, pair)
    todos += [Todo("progress-late", f"progress:{program}", name=other, count=late)] if late else []
    return (
        todos + await _group_todos(work, theirs) + await _check_ins(work, theirs, other) + _ahead(work, theirs, other)
    )


def _answers(work: Work, theirs: Sequence[Meeting], name: str) -> list[Todo]:
    """Meetings the other member proposed; those of a series are answered at once."""
    asked = [one for one in theirs if one.status is MeetingStatus.PROPOSED
             and one.proposed_by != work.person_id and one.starts_at > work.now]  # fmt: skip
    first = {one.series_id or -one.id: one for one in reversed(asked)}
    return [Todo("meeting-answer", f"meeting:{one.id}", name=name) for one in reversed(first.values())]


def _ahead(work: Work, theirs: Sequence[Meeting], name: str) -> list[Todo]:
    """The nearest meeting that is agreed on: when it is, and the way to its card; a group's is said once."""
    agreed = [one for one in theirs if one.status is MeetingStatus.AGREED and one.ends_at > work.now]
    actor = work.actor
    whens = [(one, meeting_time(one.starts_at, actor.zone, actor.language)) for one in agreed[:1]]
    return [
        Todo("meeting-ahead", f"meeting:{one.id}", name=when if one.group_id else f"{when}, {name}")
        for one, when in whens
    ]


async def _next_meeting(work: Work, pair: Pair, theirs: Sequence[Meeting], name: str) -> list[Todo]:
    """The first meeting of all, or the next one of the cycle after a week of silence."""
    if pair.kind != SITUATIONAL and not any(one.status is not MeetingStatus.CANCELLED for one in theirs):
        if pair.kind == GROUP:
            return await _first_of_group(work, pair)
        return [Todo("first-meeting", f"meetings:{pair.id}", name=name)]
    kind = await next_for(work, pair, theirs) if is_idle(work, theirs, A_WEEK) else ""
    following = plain(f"meeting-kind-{kind}", work.actor.language) if kind else ""
    return [Todo("next-meeting", f"meetings:{pair.id}", name=f"{following}, {name}")] if kind else []


async def _first_of_group(work: Work, pair: Pair) -> list[Todo]:
    """The first meeting of a group: its mentor sets it, once for everybody."""
    group = await groups.get(work.connection, pair.group_id or 0)
    is_mine = group is not None and pair.mentor_id == work.person_id
    return [Todo("first-meeting-group", f"group:{group.id}", name=group.title)] if group and is_mine else []


async def _offered_todos(work: Work, pair: Pair, name: str) -> list[Todo]:
    """Whether the pair is to end by mutual consent, asked of the other member."""
    return [
        Todo("parting-offered", f"parting:{one.id}", name=name)
        for one in await partings.of_pair(work.connection, pair.id)
        if one.state is PartingState.OFFERED and one.asked_by != work.person_id
    ]


async def _group_todos(work: Work, theirs: Sequence[Meeting]) -> list[Todo]:
    """Meetings of one's group ahead of which one has not said whether one comes; of a series the nearest."""
    ahead = [one for one in theirs
             if one.group_id and one.status is MeetingStatus.AGREED and one.starts_at > work.now]  # fmt: skip
    asked = await meeting_members.of_meetings(work.connection, [one.id for one in ahead])
    silent = [one for one in ahead if Member(work.person_id) in asked[one.id]]
    nearest = {one.series_id or -one.id: one for one in sorted(silent, key=lambda one: one.starts_at, reverse=True)}
    actor = work.actor
    return [
        Todo("group-meeting", f"meeting:{one.id}", name=meeting_time(one.starts_at, actor.zone, actor.language))
        for one in reversed(nearest.values())
    ]


async def _conclusion_todos(work: Work, pair: Pair, name: str) -> list[Todo]:
    """Whether the program is to be summed up, or a conclusion waits for the actor's yes."""
    asked, number = await asked_of(work, pair)
    if not asked:
        return []
    if asked == "begin":
        return [Todo("conclusion-begin", f"conclusions:{number}", name=name)]
    return [Todo("conclusion-agree", f"conclusion:{number}", name=name)]


async def _program_todos(work: Work, pair: Pair, name: str) -> list[Todo]:
    """What the program of a pair at work asks of the actor: to be begun, written, agreed to, mended."""
    key, due = await program_due.of_member(work, pair)
    by = day(due, work.actor.language) if due else ""
    return [Todo(key, f"programof:{pair.id}", name=name, by=by)] if key else []


async def _check_ins(work: Work, theirs: Sequence[Meeting], name: str) -> list[Todo]:
    """Meetings that are over and of which the actor has not said anything: with whom, of a group when it was."""
    over = [one for one in theirs if one.status in OVER and one.ends_at <= work.now]
    said = await check_ins.said_by(work.connection, work.person_id, [one.id for one in over])
    unsaid = [one for one in over if one.id not in said]
    actor = work.actor
    return [
        Todo("check-in", f"checkin:{one.id}",
             name=meeting_time(one.starts_at, actor.zone, actor.language) if one.group_id else name)
        for one in unsaid
        if not one.group_id or await _was_asked(work, one)
    ]  # fmt: skip


async def _was_asked(work: Work, meeting: Meeting) -> bool:
    """Whether the actor may have been at a group's meeting: its mentor, or one who did not say no."""
    asked = await meeting_members.of_meeting(work.connection, meeting.id)
    mine = next((one for one in asked if one.person_id == work.person_id), None)
    return mine is None or (mine.answer is not Answer.ABSENT and mine.attended is not False)
