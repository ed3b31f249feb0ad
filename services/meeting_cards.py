"""Meetings as their people see them: what is agreed, who comes, what can be done now."""

from dataclasses import dataclass, field

from db import check_ins, groups, meeting_changes, meeting_members, meetings, pairs, people
from mentoring.actors import Role
from mentoring.errors import NotFound
from mentoring.group_meetings import Answer, Member
from mentoring.kinds import VIRTUAL, has_schedule
from mentoring.meetings import Change, CheckIn, Meeting, MeetingStatus
from services.meeting_agenda import Agenda, agenda_of
from services.meeting_kinds import cycle_of, next_for
from services.meeting_parties import Party, acting, called, meeting_of, party_of
from services.work import Work, found, query

MEMBERS = (Role.MENTOR, Role.MENTEE)


@dataclass(frozen=True)
class MeetingCard:
    """A meeting as one member sees it.

    `guests` are those of a group with their names, for its mentor; `my_answer` is what one of them has said; `changes`
    say why it was moved or called off; `series` how many meetings of its series are still open, this one among them.
    """

    meeting: Meeting
    other_name: str
    mine_to_answer: bool
    can_check_in: bool
    mine: CheckIn | None
    guests: tuple[tuple[Member, str], ...] = ()
    my_answer: Answer | None = None
    changes: tuple[Change, ...] = ()
    series: int = 0
    is_mentor: bool = False
    agenda: Agenda = field(default_factory=Agenda)


@dataclass(frozen=True)
class Suggestion:
    """What a pair's next meeting would be: its kind, the kinds to choose from, and whether one is ahead already.

    `can_repeat`: the pair's kind lets it meet by a schedule.
    """

    kind: str
    kinds: tuple[str, ...]
    is_ahead: bool
    can_repeat: bool


@query(*MEMBERS)
async def meeting_card(work: Work, meeting_id: int) -> MeetingCard:
    """Return a meeting the actor has a part in."""
    meeting, party, _ = await meeting_of(work, meeting_id, lock=False)
    return await _card(work, meeting, party)


@query(*MEMBERS)
async def pair_meetings(work: Work, pair_id: int) -> list[MeetingCard]:
    """Return a pair's meetings by time, those of its group among them and those called off left out."""
    await acting(work, pair_id, lock=False)
    theirs = await meetings.of_pair(work.connection, pair_id)
    shown = [one for one in theirs if one.status is not MeetingStatus.CANCELLED]
    return [await _card(work, one, await party_of(work, one)) for one in shown]


@query(*MEMBERS)
async def whole_group_meetings(work: Work, group_id: int) -> list[MeetingCard]:
    """Return the meetings of a group by time, those called off left out; a mentee's are those they are asked to.

    Raises:
        NotFound: the group is of another organization, or the actor is not in it.
    """
    group = found(await groups.get(work.connection, group_id))
    theirs = await pairs.of_group(work.connection, group_id)
    if group.organization_id != work.organization_id or not any(work.person_id in one.members for one in theirs):
        raise NotFound
    there = await meetings.of_group(work.connection, group_id)
    known = [(one, await party_of(work, one)) for one in there if one.status is not MeetingStatus.CANCELLED]
    return [await _card(work, one, party) for one, party in known if work.person_id in party.members]


@query(*MEMBERS)
async def next_meeting(work: Work, pair_id: int) -> Suggestion:
    """Return which meeting of the cycle comes next for a pair of the actor's."""
    pair, _ = await acting(work, pair_id, lock=False)
    theirs = await meetings.of_pair(work.connection, pair_id)
    ahead = any(one.status in (MeetingStatus.PROPOSED, MeetingStatus.AGREED) and one.ends_at > work.now
                for one in theirs)  # fmt: skip
    return Suggestion(await next_for(work, pair, theirs), await cycle_of(work, pair), ahead, has_schedule(pair.kind))


@query(*MEMBERS)
async def meets_remotely(work: Work, pair_id: int, meeting_id: int = 0) -> bool:
    """Return whether a pair of the actor's meets at a distance, so that each meeting needs a link."""
    if meeting_id:
        _, party, _ = await meeting_of(work, meeting_id, lock=False)
        return party.kind == VIRTUAL
    pair, _ = await acting(work, pair_id, lock=False)
    return pair.kind == VIRTUAL


async def said_by(work: Work, meeting_id: int, person_id: int) -> CheckIn | None:
    """Return what somebody said of a meeting, None while they have not."""
    said = await check_ins.of_meeting(work.connection, meeting_id)
    return next((one for one in said if one.person_id == person_id), None)


async def _card(work: Work, meeting: Meeting, party: Party) -> MeetingCard:
    waits = meeting.status is MeetingStatus.PROPOSED and meeting.proposed_by != work.person_id
    over = meeting.status in (MeetingStatus.AGREED, MeetingStatus.HELD, MeetingStatus.MISSED)
    asked = await meeting_members.of_meeting(work.connection, meeting.id) if party.group else []
    mine = next((one.answer for one in asked if one.person_id == work.person_id), None)
    is_mentor = work.person_id == party.mentor_id
    names = await people.many(work.connection, {one.person_id for one in asked}) if is_mentor else {}
    return MeetingCard(
        meeting, await called(work, party, work.person_id), waits,
        over and work.now >= meeting.starts_at and mine is not Answer.ABSENT,
        await said_by(work, meeting.id, work.person_id),
        tuple((one, names[one.person_id].name.full) for one in asked) if is_mentor else (), mine,
        tuple(await meeting_changes.of_meeting(work.connection, meeting.id)), await _left_of_series(work, meeting),
        is_mentor, await agenda_of(work, party),
    )  # fmt: skip


async def _left_of_series(work: Work, meeting: Meeting) -> int:
    """How many meetings of a series are open from this one on; 0 for a single one."""
    if meeting.series_id is None:
        return 0
    theirs = await meetings.of_series(work.connection, meeting.series_id)
    ahead = (MeetingStatus.PROPOSED, MeetingStatus.AGREED)
    return sum(one.status in ahead and one.starts_at >= meeting.starts_at for one in theirs)
