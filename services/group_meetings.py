"""Meetings of a whole group: set by its mentor, answered by each mentee, and who was there."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from db import groups, meeting_members, meetings, pairs
from mentoring import group_meetings as rules
from mentoring import meetings as meeting_rules
from mentoring.actors import Role
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.group_meetings import Answer
from mentoring.kinds import GROUP
from mentoring.meeting_series import MOST, Days, days_of_series
from mentoring.meetings import Meeting, MeetingStatus, Outcome
from mentoring.notices import Kind
from mentoring.pairs import Pair, PairStatus
from services.behalf import WRITERS
from services.meeting_cards import Suggestion
from services.meeting_kinds import cycle_of, kind_for, kind_of_series
from services.meeting_parties import meeting_of, party_of
from services.meeting_telling import remind, tell_of
from services.meetings import AN_HOUR, say_absent
from services.work import Work, command, found, local_moment, query


@command(Role.MENTOR)
async def propose_group_meeting(
    work: Work, group_id: int, starts_at: datetime, place: str = "", kind: str = "", minutes: int = AN_HOUR
) -> int:
    """Set one meeting for everybody of a group who works with the mentor; each mentee says whether they come.

    Raises:
        BadInput: the moment has passed, or the place is too long.
        WrongState: nobody of the group works with the mentor yet.
        NotAllowed: the actor is of the group but not its mentor.
    """
    active = await _working(work, group_id)
    meeting = await _new(work, active, starts_at, place, kind, minutes)
    meeting_id = await _set(work, active, meeting)
    await tell_of(work, _everybody(active), Kind.GROUP_MEETING, meeting_id)
    return meeting_id


@query(Role.MENTOR)
async def next_group_meeting(work: Work, group_id: int) -> Suggestion:
    """Return what a group's next meeting would be when its mentor chooses nothing else.

    Raises:
        WrongState, NotAllowed: as `propose_group_meeting` would.
    """
    active = await _working(work, group_id)
    kind = await kind_for(work, active[0])
    return Suggestion(kind, await cycle_of(work, active[0]), is_ahead=False, can_repeat=True)


@command(Role.MENTOR)
async def set_group_series(
    work: Work, group_id: int, starts_at: datetime, weeks: int, count: int = MOST, until: date | None = None,
    place: str = "", minutes: int = AN_HOUR, kind: str = "",
) -> int:  # fmt: skip
    """Set meetings of a group every so many weeks, `count` times or `until` a day; return the number of the first.

    Holidays are left out, and what comes after the program's last day; each says of each meeting whether they come.
    Their kind is that of a series unless one is named.

    Raises:
        BadInput: as for one meeting, or fewer than two meetings fit in.
        WrongState: nobody of the group works with the mentor yet.
    """
    active = await _working(work, group_id)
    first = await _new(work, active, starts_at, place, kind or await kind_of_series(work, active[0]), minutes)
    wall, numbers = starts_at.astimezone(work.zone), list[int]()
    for day in _days(active, wall.date(), weeks, count, until).days:
        moment = local_moment(day, wall.time(), work.actor.zone)
        numbers.append(await _set(work, active, replace(first, starts_at=moment, series_id=next(iter(numbers), None))))
    await meetings.begin_series(work.connection, numbers[0])
    await tell_of(work, _everybody(active), Kind.GROUP_MEETING, numbers[0], meetings=" ".join(map(str, numbers)))
    return numbers[0]


@query(Role.MENTOR)
async def group_series_days(
    work: Work, group_id: int, first: date, weeks: int, count: int = MOST, until: date | None = None
) -> Days:
    """Return the days a series of a group would have, and the holidays it would leave out.

    Raises:
        BadInput: too few or too many meetings, or fewer than two fit in.
    """
    return _days(await _working(work, group_id), first, weeks, count, until)


@command(*WRITERS)
async def answer_group_meeting(
    work: Work, meeting_id: int, reason: str = "", person_id: int = 0, *, is_coming: bool
) -> None:
    """Say whether one comes to a group's meeting; who cannot may say why, and the mentor is told.

    Raises:
        WrongState: it has begun or was called off.
        NotFound: the person was not asked to it.
    """
    meeting, party, me = await meeting_of(work, meeting_id, person_id, "meeting-consent")
    if party.group is None or me == party.mentor_id:
        raise NotFound
    if not is_coming:
        await say_absent(work, meeting, party, me, reason)
        return
    asked = await meeting_members.of_meeting(work.connection, meeting_id)
    member = found(next((one for one in asked if one.person_id == me), None))
    said = rules.answer(meeting, member, Answer.COMING, "", work.now)
    await meeting_members.save(work.connection, meeting_id, said)


@command(*WRITERS)
async def mark_attendance(work: Work, meeting_id: int, present: Sequence[int], person_id: int = 0) -> None:
    """A group's mentor notes who was there; with anybody there the meeting was held.

    Raises:
        WrongState: it has not begun, or was called off.
        NotAllowed: the actor is not the group's mentor, or names somebody who was not asked.
    """
    meeting, party, me = await meeting_of(work, meeting_id, person_id, "check-in")
    if party.group is None or me != party.mentor_id:
        raise NotAllowed("group-mentor-notes")
    asked = await meeting_members.of_meeting(work.connection, meeting_id)
    for one in rules.attend(meeting, asked, present, work.now):
        await meeting_members.save(work.connection, meeting_id, one)
    if present:
        await meetings.save(work.connection, meeting_rules.check_in(meeting, Outcome.HELD, work.now))


async def ask_who_began(work: Work, pair: Pair) -> None:
    """Ask the mentee of a group's pair that begins to the meetings set before it: they are told of all at once."""
    theirs = await meetings.of_group(work.connection, pair.group_id) if pair.group_id and pair.kind == GROUP else []
    ahead = [one for one in theirs if one.status is MeetingStatus.AGREED and one.starts_at > work.now]
    asked = await meeting_members.of_meetings(work.connection, [one.id for one in ahead])
    new = [one for one in ahead if pair.mentee_id not in {member.person_id for member in asked[one.id]}]
    for one in new:
        await meeting_members.add(work.connection, one.id, (pair.mentee_id,))
        await remind(work, await party_of(work, one), one, only=(pair.mentee_id,))
    if new:
        numbers = " ".join(str(one.id) for one in new)
        await tell_of(work, (pair.mentee_id,), Kind.GROUP_MEETING, new[0].id, meetings=numbers)


async def _new(work: Work, active: Sequence[Pair], starts_at: datetime, place: str, kind: str, minutes: int) -> Meeting:
    """A meeting that the mentor of working pairs may set."""
    meeting_rules.require_future(starts_at, work.now)
    where, lasts = meeting_rules.read_place(place), meeting_rules.read_minutes(minutes)
    known = await kind_for(work, active[0], kind)
    return Meeting(0, None, work.person_id, starts_at, where, MeetingStatus.AGREED, minutes=lasts, kind=known,
                   group_id=active[0].group_id)  # fmt: skip


async def _set(work: Work, active: Sequence[Pair], meeting: Meeting) -> int:
    """Store a meeting, ask everybody to it and plan its reminders."""
    meeting_id = await meetings.create(work.connection, meeting)
    await meeting_members.add(work.connection, meeting_id, [one.mentee_id for one in active])
    made = replace(meeting, id=meeting_id)
    await remind(work, await party_of(work, made), made)
    return meeting_id


def _everybody(active: Sequence[Pair]) -> tuple[int, ...]:
    return (active[0].mentor_id, *(one.mentee_id for one in active))


def _days(active: Sequence[Pair], first: date, weeks: int, count: int, until: date | None) -> Days:
    last = min(one.ends_on for one in active)
    return days_of_series(first, weeks, min(last, until) if until else last, count)


async def _working(work: Work, group_id: int) -> list[Pair]:
    """The pairs of a group of the actor's that work."""
    group = found(await groups.get(work.connection, group_id))
    theirs = [one for one in await pairs.of_group(work.connection, group_id) if one.kind == GROUP]
    if group.organization_id != work.organization_id or not any(work.person_id in one.members for one in theirs):
        raise NotFound
    if work.person_id != group.mentor_id:
        raise NotAllowed("group-mentor-proposes")
    active = [one for one in theirs if one.status is PairStatus.ACTIVE]
    if not active:
        raise WrongState("pair-not-active")
    return active
