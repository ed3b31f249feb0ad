"""Meetings of a pair: a time both agree on, reminders."""

from dataclasses import dataclass
from datetime import datetime

from db import check_ins, meetings, outbox, pairs, people
from mentoring import meetings as rules
from mentoring.actors import Role
from mentoring.errors import NotFound, WrongState
from mentoring.kinds import VIRTUAL, read_link
from mentoring.meetings import CheckIn, Meeting, MeetingStatus
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair, PairStatus
from services.behalf import WRITERS, whose
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


@command(*WRITERS)
async def propose_meeting(work: Work, pair_id: int, starts_at: datetime, place: str = "", person_id: int = 0) -> int:
    """Propose a time to the other member and return the meeting's number.

    Raises:
        BadInput: the moment has passed, the place is too long, or a pair at a distance has no link for it.
        WrongState: the pair is not active.
    """
    pair, me = await acting(work, pair_id, person_id, "meeting")
    if pair.status is not PairStatus.ACTIVE:
        raise WrongState("pair-not-active")
    rules.require_future(starts_at, work.now)
    where = rules.read_place(read_link(place) if pair.kind == VIRTUAL else place)
    meeting = Meeting(0, pair_id, me, starts_at, where)
    meeting_id = await meetings.create(work.connection, meeting)
    await tell_other(work, pair, me, Kind.MEETING_PROPOSED, meeting_id)
    return meeting_id


@command(*WRITERS)
async def counter_meeting(work: Work, meeting_id: int, starts_at: datetime, person_id: int = 0) -> None:
    """Propose another time for the same meeting; an agreed one waits for an answer again."""
    meeting, pair, me = await meeting_of(work, meeting_id, person_id, "meeting-time")
    changed = rules.counter(meeting, me, starts_at, work.now)
    await meetings.save(work.connection, changed)
    await outbox.forget(work.connection, f"meeting:{meeting_id}:")
    await tell_other(work, pair, me, Kind.MEETING_PROPOSED, meeting_id)


@command(*WRITERS)
async def accept_meeting(work: Work, meeting_id: int, person_id: int = 0) -> None:
    """Agree to the time: both get a calendar file and reminders are planned."""
    meeting, pair, me = await meeting_of(work, meeting_id, person_id, "meeting-consent")
    changed = rules.accept(meeting, me, work.now)
    await meetings.save(work.connection, changed)
    await tell_agreed(work, pair, changed)


@command(*WRITERS)
async def cancel_meeting(work: Work, meeting_id: int, person_id: int = 0) -> None:
    """Call a meeting off and tell the other; one that stands in calendars is taken out of both."""
    meeting, pair, me = await meeting_of(work, meeting_id, person_id, "meeting-refusal")
    await meetings.save(work.connection, rules.cancel(meeting))
    await outbox.forget(work.connection, f"meeting:{meeting_id}:")
    was_agreed = meeting.status is MeetingStatus.AGREED
    told = pair.members if was_agreed else (pair.other(me),)
    await work.tell(*(_notice(work, Kind.MEETING_CANCELLED, meeting_id, one, agreed=was_agreed) for one in told))


@query(*MEMBERS)
async def meeting_card(work: Work, meeting_id: int) -> MeetingCard:
    """Return a meeting of the actor's own pair."""
    meeting, pair, _ = await meeting_of(work, meeting_id, lock=False)
    return await _card(work, meeting, pair)


@query(*MEMBERS)
async def meets_remotely(work: Work, pair_id: int) -> bool:
    """Return whether a pair of the actor's meets at a distance, so that each meeting needs a link."""
    pair, _ = await acting(work, pair_id, lock=False)
    return pair.kind == VIRTUAL


@query(*MEMBERS)
async def pair_meetings(work: Work, pair_id: int) -> list[MeetingCard]:
    """Return a pair's meetings by time, those called off left out."""
    pair, _ = await acting(work, pair_id, lock=False)
    theirs = await meetings.of_pair(work.connection, pair_id)
    return [await _card(work, one, pair) for one in theirs if one.status is not MeetingStatus.CANCELLED]


async def tell_agreed(work: Work, pair: Pair, changed: Meeting) -> None:
    """Give both a calendar file and plan the reminders."""
    profile = await work.profile()
    organization = await work.organization()
    quiet = quiet_hours(organization, profile)
    planned = rules.plan(changed, pair.members, quiet, organization.zone, work.now)
    await work.tell(*(_notice(work, Kind.MEETING_AGREED, changed.id, member) for member in pair.members), *planned)


async def _card(work: Work, meeting: Meeting, pair: Pair) -> MeetingCard:
    other = found(await people.get(work.connection, pair.other(work.person_id)))
    waits = meeting.status is MeetingStatus.PROPOSED and meeting.proposed_by != work.person_id
    over = meeting.status in (MeetingStatus.AGREED, MeetingStatus.HELD, MeetingStatus.MISSED)
    can_check_in = over and work.now >= meeting.starts_at
    return MeetingCard(meeting, other.name.full, waits, can_check_in, await said_by(work, meeting.id, work.person_id))


async def meeting_of(
    work: Work, meeting_id: int, person_id: int = 0, act: str = "", *, lock: bool = True
) -> tuple[Meeting, Pair, int]:
    """Return a meeting with its pair and the member whose word it is."""
    meeting = found(await meetings.get(work.connection, meeting_id, lock=lock))
    return meeting, *(await acting(work, meeting.pair_id, person_id, act, lock=False))


async def acting(work: Work, pair_id: int, person_id: int = 0, act: str = "", *, lock: bool = True) -> tuple[Pair, int]:
    """Return a pair of this organization and the member whose word it is: the actor, or one the actor writes for.

    Raises:
        NotFound: the pair is of another organization, or the person is none of its two.
    """
    me = await whose(work, person_id, act)
    pair = found(await pairs.get(work.connection, pair_id, lock=lock))
    if me not in pair.members or pair.organization_id != work.organization_id:
        raise NotFound
    return pair, me


async def said_by(work: Work, meeting_id: int, person_id: int) -> CheckIn | None:
    """Return what somebody said of a meeting, None while they have not."""
    said = await check_ins.of_meeting(work.connection, meeting_id)
    return next((one for one in said if one.person_id == person_id), None)


async def tell_other(work: Work, pair: Pair, me: int, kind: Kind, meeting_id: int) -> None:
    """Tell the other member of what became of a meeting."""
    await work.tell(_notice(work, kind, meeting_id, pair.other(me)))


def _notice(work: Work, kind: Kind, meeting_id: int, recipient: int, *, agreed: bool = False) -> Notice:
    """A notice for each time it happens; `agreed` says that the meeting stands in calendars."""
    about = {"meeting": meeting_id, "agreed": int(agreed)}
    return Notice(kind, recipient, work.now, f"told:{meeting_id}:{kind}:{recipient}:{work.actor.cause}", about)
