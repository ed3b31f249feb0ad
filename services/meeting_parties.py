"""Whose meeting it is: the two of a pair, or a mentor with those of a group who are asked to it."""

from dataclasses import dataclass

from db import groups, meeting_members, meetings, pairs, people
from db.groups import Group
from mentoring.errors import NotFound
from mentoring.kinds import GROUP
from mentoring.meetings import Meeting
from mentoring.pairs import Pair
from services.behalf import whose
from services.work import Work, found


@dataclass(frozen=True)
class Party:
    """Everybody a meeting is of; `kind` is the kind of mentoring, and one of `pair` and `group` is given."""

    organization_id: int
    mentor_id: int
    mentee_ids: tuple[int, ...]
    kind: str
    pair: Pair | None = None
    group: Group | None = None

    @property
    def members(self) -> tuple[int, ...]:
        """Everybody, the mentor first."""
        return (self.mentor_id, *self.mentee_ids)

    def others(self, person_id: int) -> tuple[int, ...]:
        """Return everybody but one."""
        return tuple(one for one in self.members if one != person_id)


def two_of(pair: Pair) -> Party:
    """Return a pair as the party of its meetings."""
    return Party(pair.organization_id, pair.mentor_id, (pair.mentee_id,), pair.kind, pair=pair)


async def party_of(work: Work, meeting: Meeting) -> Party:
    """Return whose meeting it is."""
    if meeting.pair_id is not None:
        return two_of(found(await pairs.get(work.connection, meeting.pair_id)))
    group = found(await groups.get(work.connection, meeting.group_id or 0))
    asked = await meeting_members.of_meeting(work.connection, meeting.id)
    mentees = tuple(one.person_id for one in asked)
    return Party(group.organization_id, group.mentor_id, mentees, GROUP, group=group)


async def called(work: Work, party: Party, person_id: int) -> str:
    """Return with whom somebody meets, in words: the other's name, or the group's."""
    if party.group is not None:
        return party.group.title
    return found(await people.get(work.connection, party.others(person_id)[0])).name.full


async def meeting_of(
    work: Work, meeting_id: int, person_id: int = 0, act: str = "", *, lock: bool = True
) -> tuple[Meeting, Party, int]:
    """Return a meeting, whose it is, and the member whose word it is: the actor, or one the actor writes for.

    Raises:
        NotFound: the meeting is of another organization, or the person has no part in it.
    """
    meeting = found(await meetings.get(work.connection, meeting_id, lock=lock))
    me, party = await whose(work, person_id, act), await party_of(work, meeting)
    if me not in party.members or party.organization_id != work.organization_id:
        raise NotFound
    return meeting, party, me


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
