"""Meetings of a pair: a time both agree on, reminders, a check-in afterwards."""

from dataclasses import dataclass
from datetime import datetime

from db import meetings, outbox, pairs, people
from mentoring import meetings as rules
from mentoring.actors import Role
from mentoring.errors import NotFound, WrongState
from mentoring.meetings import CheckIn, Meeting, MeetingStatus, Outcome
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair, PairStatus, require_member
from services.work import Work, command, found, query, quiet_hours

MEMBERS = (Role.MENTOR, Role.MENTEE)


@dataclass(frozen=True)
class MeetingCard:
    """A meeting as one member sees it."""

    meeting: Meeting
    other_name: str
    mine_to_answer: bool
    can_check_in: bool
    mine: CheckIn | None


@command(*MEMBERS)
async def propose_meeting(work: Work, pair_id: int, starts_at: datetime, place: str = "") -> int:
    """Propose a time to the other member and return the meeting's number.

    Raises:
        BadInput: the moment has passed, or the place is too long.
        WrongState: the pair is not active.
    """
    pair = await _my_pair(work, pair_id, lock=True)
    if pair.status is not PairStatus.ACTIVE:
        raise WrongState("pair-not-active")
    rules.require_future(starts_at, work.now)
    meeting = Meeting(0, pair_id, work.person_id, starts_at, rules.read_place(place))
    meeting_id = await meetings.create(work.connection, meeting)
    await _tell_other(work, pair, Kind.MEETING_PROPOSED, meeting_id)
    return meeting_id


@command(*MEMBERS)
async def counter_meeting(work: Work, meeting_id: int, starts_at: datetime) -> None:
    """Propose another time for the same meeting; an agreed one waits for an answer again."""
    meeting, pair = await _mine(work, meeting_id)
    changed = rules.counter(meeting, work.person_id, starts_at, work.now)
    await meetings.save(work.connection, changed)
    await outbox.forget(work.connection, f"meeting:{meeting_id}:")
    await _tell_other(work, pair, Kind.MEETING_PROPOSED, meeting_id)


@command(*MEMBERS)
async def accept_meeting(work: Work, meeting_id: int) -> None:
    """Agree to the time: both get a calendar file and reminders are planned."""
    meeting, pair = await _mine(work, meeting_id)
    changed = rules.accept(meeting, work.person_id, work.now)
    await meetings.save(work.connection, changed)
    profile = await work.profile()
    organization = await work.organization()
    quiet = quiet_hours(organization, profile)
    planned = rules.plan(changed, pair.members, quiet, organization.zone, work.now)
    await work.tell(*(_notice(work, Kind.MEETING_AGREED, meeting_id, member) for member in pair.members), *planned)


@command(*MEMBERS)
async def cancel_meeting(work: Work, meeting_id: int) -> None:
    """Call a meeting off and tell the other; one that stands in calendars is taken out of both."""
    meeting, pair = await _mine(work, meeting_id)
    await meetings.save(work.connection, rules.cancel(meeting))
    await outbox.forget(work.connection, f"meeting:{meeting_id}:")
    was_agreed = meeting.status is MeetingStatus.AGREED
    told = pair.members if was_agreed else (pair.other(work.person_id),)
    await work.tell(*(_notice(work, Kind.MEETING_CANCELLED, meeting_id, one, agreed=was_agreed) for one in told))


@command(*MEMBERS)
async def check_in(work: Work, meeting_id: int, outcome: Outcome, mark: int | None = None) -> None:
    """Say what became of a meeting: held with a mark from 1 to 5, moved, or not held."""
    meeting, _ = await _mine(work, meeting_id)
    if mark is not None:
        rules.read_mark(mark)
    await meetings.save(work.connection, rules.check_in(meeting, outcome, work.now))
    said = await _said(work, meeting_id)
    note = said.note if said else ""
    await meetings.check_in(work.connection, CheckIn(meeting_id, work.person_id, outcome, mark, note), work.now)


@command(*MEMBERS)
async def note_meeting(work: Work, meeting_id: int, note: str) -> None:
    """Add a note to one's own check-in."""
    await _mine(work, meeting_id)
    said = await _said(work, meeting_id)
    if said is None:
        raise WrongState("meeting-check-in-first")
    changed = CheckIn(meeting_id, work.person_id, said.outcome, said.mark, rules.read_note(note))
    await meetings.check_in(work.connection, changed, work.now)


@query(*MEMBERS)
async def meeting_card(work: Work, meeting_id: int) -> MeetingCard:
    """Return a meeting of the actor's own pair."""
    meeting, pair = await _mine(work, meeting_id, lock=False)
    return await _card(work, meeting, pair)


@query(*MEMBERS)
async def pair_meetings(work: Work, pair_id: int) -> list[MeetingCard]:
    """Return a pair's meetings by time, those called off left out."""
    pair = await _my_pair(work, pair_id)
    theirs = await meetings.of_pair(work.connection, pair_id)
    return [await _card(work, one, pair) for one in theirs if one.status is not MeetingStatus.CANCELLED]


async def _card(work: Work, meeting: Meeting, pair: Pair) -> MeetingCard:
    other = found(await people.get(work.connection, pair.other(work.person_id)))
    waits = meeting.status is MeetingStatus.PROPOSED and meeting.proposed_by != work.person_id
    over = meeting.status in (MeetingStatus.AGREED, MeetingStatus.HELD, MeetingStatus.MISSED)
    can_check_in = over and work.now >= meeting.starts_at
    return MeetingCard(meeting, other.name.full, waits, can_check_in, await _said(work, meeting.id))


async def _mine(work: Work, meeting_id: int, *, lock: bool = True) -> tuple[Meeting, Pair]:
    meeting = found(await meetings.get(work.connection, meeting_id, lock=lock))
    return meeting, await _my_pair(work, meeting.pair_id)


async def _my_pair(work: Work, pair_id: int, *, lock: bool = False) -> Pair:
    pair = found(await pairs.get(work.connection, pair_id, lock=lock))
    if work.actor.person_id not in pair.members or pair.organization_id != work.organization_id:
        raise NotFound
    require_member(pair, work.actor)
    return pair


async def _said(work: Work, meeting_id: int) -> CheckIn | None:
    said = await meetings.check_ins(work.connection, meeting_id)
    return next((one for one in said if one.person_id == work.person_id), None)


async def _tell_other(work: Work, pair: Pair, kind: Kind, meeting_id: int) -> None:
    await work.tell(_notice(work, kind, meeting_id, pair.other(work.person_id)))


def _notice(work: Work, kind: Kind, meeting_id: int, recipient: int, *, agreed: bool = False) -> Notice:
    """A notice for each time it happens; `agreed` says that the meeting stands in calendars."""
    about = {"meeting": meeting_id, "agreed": int(agreed)}
    return Notice(kind, recipient, work.now, f"told:{meeting_id}:{kind}:{recipient}:{work.actor.cause}", about)
