"""Meetings of a whole group: set by its mentor, answered by each mentee, and who was there."""

from collections.abc import Sequence
from datetime import datetime

from db import groups, meeting_members, meetings, pairs
from mentoring import group_meetings as rules
from mentoring import meetings as meeting_rules
from mentoring.actors import Role
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.group_meetings import Answer
from mentoring.kinds import GROUP
from mentoring.meetings import Meeting, MeetingStatus, Outcome
from mentoring.notices import Kind
from mentoring.pairs import Pair, PairStatus
from services.behalf import WRITERS
from services.meeting_kinds import kind_for
from services.meeting_parties import meeting_of, party_of
from services.meeting_telling import remind, tell_of
from services.meetings import AN_HOUR, say_absent
from services.work import Work, command, found


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
    meeting_rules.require_future(starts_at, work.now)
    where, lasts = meeting_rules.read_place(place), meeting_rules.read_minutes(minutes)
    known = await kind_for(work, active[0], kind)
    meeting = Meeting(0, None, work.person_id, starts_at, where, MeetingStatus.AGREED, minutes=lasts, kind=known,
                      group_id=group_id)  # fmt: skip
    meeting_id = await meetings.create(work.connection, meeting)
    await meeting_members.add(work.connection, meeting_id, [one.mentee_id for one in active])
    made = found(await meetings.get(work.connection, meeting_id))
    party = await party_of(work, made)
    await tell_of(work, party.members, Kind.GROUP_MEETING, meeting_id)
    await remind(work, party, made)
    return meeting_id


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
    member = next(one for one in asked if one.person_id == me)
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
