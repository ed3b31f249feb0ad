"""People without the messenger: the curator enters them from paper and lets them in by a personal link later."""

from collections.abc import Sequence
from dataclasses import dataclass

from db import check_ins, meetings, pairs, people, tasks
from mentoring.actors import CURATORS, PARTICIPANTS, Role
from mentoring.consents import Purpose, Standing, expected
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.invitations import require_grantable
from mentoring.meetings import Meeting, MeetingStatus
from mentoring.pairs import Pair, PairStatus
from mentoring.people import Person, read_full_name
from mentoring.surveys import Stage
from mentoring.tasks import TO_DO, Task
from services.behalf import kept
from services.consents import states
from services.external import is_external
from services.inviting import role_rules, send_link, store_link
from services.questionnaires import Asked, unfinished
from services.work import Work, command, found, query


@dataclass(frozen=True)
class Waiting:
    """A pair, or a meeting of it, that waits for the person's word; `other` is the other member's name."""

    pair: Pair
    other: str
    meeting: Meeting | None = None


@dataclass(frozen=True)
class PaperCard:
    """What can be written down for somebody: sheets that are wanting, questionnaires, pairs, meetings, tasks."""

    person: Person
    wanting: tuple[Purpose, ...]
    forms: tuple[Asked, ...]
    proposed: tuple[Waiting, ...]
    working: tuple[Waiting, ...]
    meetings: tuple[Waiting, ...]
    tasks: tuple[Task, ...] = ()


@command(*CURATORS)
async def enter_person(work: Work, typed: str, role: str, is_another: bool = False) -> int:  # noqa: FBT001, FBT002 - said by a press
    """Take somebody in who has no account, by name; return their number. Consents on paper come next.

    Raises:
        BadInput: this is no name.
        NotAllowed: the actor may not hand out this role.
        WrongState: somebody of this name is here already, and nobody has said that this is another.
    """
    if role not in PARTICIPANTS:
        raise NotFound
    require_grantable(Role(role), work.actor.roles, await role_rules(work, work.organization_id))
    name = read_full_name(typed)
    here = await people.holders(work.connection, work.organization_id, *Role)
    known = await people.members(work.connection, here, work.organization_id)
    if not is_another and any(one.name.full.casefold() == name.full.casefold() for one in known.values()):
        raise WrongState("enter-name-known", name=name.full)
    number = await people.create(work.connection, work.organization_id, None, "ru", work.now)
    await people.rename(work.connection, number, name)
    await people.grant(work.connection, number, work.organization_id, Role(role), work.now)
    await work.log("enter-person", number, role=role)
    return number


@command(*CURATORS)
async def invite_person(work: Work, person_id: int) -> int:
    """Make a personal link by which somebody entered from paper gets in as themselves; it comes as a message.

    Raises:
        NotAllowed: they have an account already.
    """
    person = await _unlinked(work, person_id)
    role = next(role for role in Role if role in person.roles & PARTICIPANTS)
    _, number = await store_link(work, role, work.organization_id, person_id=person.id)
    await send_link(work, number)
    return number


@query(*CURATORS, is_logged=True)
async def entry_card(work: Work, person_id: int) -> PaperCard:
    """Return what can be written down for somebody without an account.

    Raises:
        NotAllowed: they have one and speak for themselves.
    """
    person = await _unlinked(work, person_id)
    await work.log("view-entry-card", person.id)
    theirs = await states(work, person)
    asked = expected(person.roles, is_external=await is_external(work, person.id))
    wanting = [one.purpose for one in theirs if one.purpose in asked
               and one.standing is not Standing.PAPER]  # fmt: skip
    here = [one for one in await pairs.of_person(work.connection, person.id)
            if one.organization_id == work.organization_id]  # fmt: skip
    proposed = [one for one in here if one.status is PairStatus.PROPOSED and person.id not in one.consented]
    working = [one for one in here if one.status is PairStatus.ACTIVE]
    return PaperCard(
        person, tuple(wanting),
        tuple([one for one in await unfinished(work, person.id) if one.stage is not Stage.REVIEW]),
        tuple([await _waiting(work, person, one) for one in proposed]),
        tuple([await _waiting(work, person, one) for one in working]),
        tuple([one for pair in working for one in await _meetings(work, person, pair)]),
        tuple(await _tasks(work, person, working)),
    )  # fmt: skip


async def _unlinked(work: Work, person_id: int) -> Person:
    person = await kept(work, person_id)
    if person.has_account:
        raise NotAllowed("behalf-speaks-themselves", name=person.name.full)
    return person


async def _waiting(work: Work, person: Person, pair: Pair, meeting: Meeting | None = None) -> Waiting:
    other = found(await people.get(work.connection, pair.other(person.id)))
    return Waiting(pair, other.name.full, meeting)


async def _meetings(work: Work, person: Person, pair: Pair) -> list[Waiting]:
    """Meetings of a pair that wait for the person: for a yes, or for a word on how it went."""
    theirs = await meetings.of_pair(work.connection, pair.id)
    return [await _waiting(work, person, pair, one) for one in theirs if await _waits(work, person, one)]


async def _tasks(work: Work, person: Person, working: Sequence[Pair]) -> list[Task]:
    """Tasks the person is to report on; those the actor gave are the actor's own to check in person."""
    theirs = await tasks.of_person(work.connection, person.id, TO_DO)
    here = {pair.id for pair in working}
    return [one for one in theirs if one.pair_id in here and one.mentee_id == person.id
            and one.mentor_id != work.person_id]  # fmt: skip


async def _waits(work: Work, person: Person, meeting: Meeting) -> bool:
    if meeting.status is MeetingStatus.PROPOSED:
        return meeting.proposed_by != person.id and meeting.starts_at > work.now
    if meeting.status is MeetingStatus.CANCELLED:
        return False
    said = {one.person_id for one in await check_ins.of_meeting(work.connection, meeting.id)}
    return meeting.status is MeetingStatus.AGREED or person.id not in said
