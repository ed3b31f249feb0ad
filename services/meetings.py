"""Meetings: a time both agree on, another time or place, a series of them, an end to it, with a reason."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from db import meeting_changes, meeting_members, meetings
from mentoring import group_meetings
from mentoring import meetings as rules
from mentoring.errors import NotAllowed, WrongState
from mentoring.group_meetings import Answer
from mentoring.kinds import VIRTUAL, read_link
from mentoring.meeting_cycle import ACQUAINTANCE
from mentoring.meetings import Change, Changed, Meeting, MeetingStatus
from mentoring.notices import Kind
from mentoring.pairs import Pair, PairStatus
from mentoring.workdays import is_holiday
from services.behalf import WRITERS
from services.meeting_kinds import kind_for
from services.meeting_parties import Party, acting, meeting_of, two_of
from services.meeting_telling import nudge, remind, silence, tell_agreed, tell_of
from services.work import Work, command, found, local_moment

AN_HOUR = 60


@command(*WRITERS)
async def propose_meeting(
    work: Work, pair_id: int, starts_at: datetime, place: str = "", person_id: int = 0, kind: str = "",
    minutes: int = AN_HOUR,
) -> int:  # fmt: skip
    """Propose a time to the other member and return the meeting's number; its kind is the cycle's next unless named.

    Raises:
        BadInput: the moment has passed, the place is too long, or a pair at a distance has no link for it.
        WrongState: the pair is not active.
    """
    pair, me = await acting(work, pair_id, person_id, "meeting")
    meeting = await new_meeting(work, pair, me, starts_at, place, kind, minutes)
    meeting_id = await meetings.create(work.connection, meeting)
    await tell_of(work, two_of(pair).others(me), Kind.MEETING_PROPOSED, meeting_id)
    return meeting_id


@command(*WRITERS)
async def counter_meeting(
    work: Work, meeting_id: int, starts_at: datetime, person_id: int = 0, place: str | None = None, reason: str = "",
    *, and_rest: bool = False,
) -> None:  # fmt: skip
    """Propose another time, and another place unless that is None; an agreed meeting waits for an answer again.

    `and_rest` moves the later meetings of its series alike; one that would come to a holiday is called off. A group's
    mentor moves its meeting without being answered: everybody is asked anew whether they come.

    Raises:
        BadInput: the moment has passed, the place or the reason is too long, or a link is wanted.
        NotAllowed: a mentee would move the meeting of a group.
    """
    meeting, party, me = await meeting_of(work, meeting_id, person_id, "meeting-time")
    _require_mentor(party, me)
    where = None if place is None else read_where(party.kind, place)
    rules.require_future(starts_at, work.now)
    moved = []
    for one in await _with_rest(work, meeting, and_rest=and_rest):
        moment = await _shifted(work, one, meeting, starts_at)
        if one.id != meeting.id and is_holiday(_local(work, moment).date()):
            await _call_off(work, one, me, "")
        else:
            moved.append(await _put_off(work, party, one, me, moment, where, reason))
    told: dict[str, int | str] = {"moved": int(meeting.status is MeetingStatus.AGREED), **_together(moved)}
    kind = Kind.GROUP_MEETING if party.group else Kind.MEETING_PROPOSED
    await tell_of(work, party.others(me), kind, meeting_id, **told)


@command(*WRITERS)
async def accept_meeting(work: Work, meeting_id: int, person_id: int = 0) -> None:
    """Agree to the time, of all the meetings of a series that wait for it: both get a file, reminders are planned."""
    meeting, party, me = await meeting_of(work, meeting_id, person_id, "meeting-consent")
    rules.accept(meeting, me, work.now)
    agreed = []
    for one in await _with_rest(work, meeting, and_rest=True):
        if one.status is MeetingStatus.PROPOSED and one.proposed_by != me and one.starts_at > work.now:
            agreed.append(rules.accept(one, me, work.now))
            await meetings.save(work.connection, agreed[-1])
            await remind(work, party, agreed[-1])
    await tell_agreed(work, party, meeting_id, **_together(agreed))


@command(*WRITERS)
async def cancel_meeting(
    work: Work, meeting_id: int, person_id: int = 0, reason: str = "", *, and_rest: bool = False
) -> None:  # fmt: skip
    """Call a meeting off, `and_rest` of its series, and tell the others why; it is taken out of all calendars.

    A mentee of a group calls off for themselves only: they do not come.

    Raises:
        BadInput: the reason is too long.
        WrongState: the meeting was held or called off already.
    """
    meeting, party, me = await meeting_of(work, meeting_id, person_id, "meeting-refusal")
    if party.group is not None and me != party.mentor_id:
        await say_absent(work, meeting, party, me, reason)
        return
    stood = await was_agreed(work, meeting)
    off = [await _call_off(work, one, me, reason) for one in await _with_rest(work, meeting, and_rest=and_rest)]
    if party.pair is not None:
        await nudge(work, party.pair)
    told = party.members if stood else party.others(me)
    await tell_of(work, told, Kind.MEETING_CANCELLED, meeting_id, agreed=int(stood), **_together(off))


async def new_meeting(
    work: Work, pair: Pair, me: int, starts_at: datetime, place: str, kind: str, minutes: int
) -> Meeting:
    """Return a meeting that a member may propose: the pair works, or is to get acquainted before deciding (004, 8.1).

    Raises:
        BadInput: the moment has passed, the place is too long, or a pair at a distance has no link for it.
        WrongState: the pair is not active.
    """
    gets_acquainted = pair.status is PairStatus.PROPOSED and pair.waits_for_meeting
    if pair.status is not PairStatus.ACTIVE and not gets_acquainted:
        raise WrongState("pair-not-active")
    rules.require_future(starts_at, work.now)
    kind = ACQUAINTANCE if gets_acquainted else kind
    where, lasts = read_where(pair.kind, place), rules.read_minutes(minutes)
    return Meeting(0, pair.id, me, starts_at, where, minutes=lasts, kind=await kind_for(work, pair, kind))


def read_where(kind: str, place: str) -> str:
    """Return a place, which a pair at a distance has as a link; raise BadInput for anything else."""
    return rules.read_place(read_link(place) if kind == VIRTUAL else place)


async def was_agreed(work: Work, meeting: Meeting) -> bool:
    """Whether a meeting stands in calendars: it is agreed on, or was before somebody moved it."""
    if meeting.status is MeetingStatus.AGREED:
        return True
    changes = await meeting_changes.of_meeting(work.connection, meeting.id)
    return any(one.change is Changed.MOVED for one in changes)


async def say_absent(work: Work, meeting: Meeting, party: Party, me: int, reason: str) -> None:
    """Write down that one of a group does not come; its mentor is told."""
    asked = await meeting_members.of_meeting(work.connection, meeting.id)
    member = found(next((one for one in asked if one.person_id == me), None))
    said = group_meetings.answer(meeting, member, Answer.ABSENT, reason, work.now)
    await meeting_members.save(work.connection, meeting.id, said)
    await tell_of(work, (party.mentor_id,), Kind.GROUP_MEETING_ABSENT, meeting.id, person=me)


async def _put_off(
    work: Work, party: Party, meeting: Meeting, me: int, moment: datetime, place: str | None, reason: str
) -> Meeting:
    if party.group is not None:
        changed = rules.move(meeting, moment, work.now, place)
        for one in group_meetings.asked_anew(await meeting_members.of_meeting(work.connection, meeting.id)):
            await meeting_members.save(work.connection, meeting.id, one)
    else:
        changed = rules.counter(meeting, me, moment, work.now, place)
    await meetings.save(work.connection, changed)
    await silence(work, meeting.id)
    if meeting.status is MeetingStatus.AGREED:
        await _note(work, meeting, me, Changed.MOVED, reason)
    if party.group is not None:
        await remind(work, party, changed)
    return changed


async def _call_off(work: Work, meeting: Meeting, me: int, reason: str) -> Meeting:
    changed = rules.cancel(meeting)
    await meetings.save(work.connection, changed)
    await silence(work, meeting.id)
    await _note(work, meeting, me, Changed.CANCELLED, reason)
    return changed


async def _note(work: Work, meeting: Meeting, me: int, change: Changed, reason: str) -> None:
    said = Change(meeting.id, me, change, rules.read_reason(reason), meeting.starts_at, work.now)
    await meeting_changes.add(work.connection, said)


async def _with_rest(work: Work, meeting: Meeting, *, and_rest: bool) -> list[Meeting]:
    """A meeting and, where asked for, those of its series that come after it and are still open."""
    if not and_rest or meeting.series_id is None:
        return [meeting]
    theirs = await meetings.of_series(work.connection, meeting.series_id, lock=True)
    later = [one for one in theirs if one.status in rules.OPEN and one.starts_at > meeting.starts_at]
    return [meeting, *later]


async def _shifted(work: Work, one: Meeting, meeting: Meeting, starts_at: datetime) -> datetime:
    """When one of a series begins if the `meeting` that is moved begins at `starts_at`: as far behind it as ever."""
    if one.id == meeting.id:
        return starts_at
    new = _local(work, starts_at)
    ahead = _local(work, one.starts_at).date() - _local(work, meeting.starts_at).date()
    return local_moment(new.date() + timedelta(ahead.days), new.time(), work.actor.zone)


def _local(work: Work, moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo(work.actor.zone))


def _together(changed: Sequence[Meeting]) -> dict[str, str]:
    """The numbers of meetings that are told of at once; nothing for a single one."""
    return {"meetings": " ".join(str(one.id) for one in changed)} if len(changed) > 1 else {}


def _require_mentor(party: Party, me: int) -> None:
    if party.group is not None and me != party.mentor_id:
        raise NotAllowed("group-mentor-moves")
