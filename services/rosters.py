"""Lists of mentors and mentees of the year: formed by the curator, approved wholly or in part, as a Word file."""

from collections.abc import Collection
from dataclasses import dataclass

from db import people, rosters
from mentoring import rosters as rules
from mentoring.actors import CURATORS, Role
from mentoring.errors import NotFound, WrongState
from mentoring.notices import Kind, Notice
from mentoring.people import Person
from mentoring.roadmap_dates import school_year
from mentoring.rosters import Roster, RosterState
from services.appointing import draft_mentors
from services.banks import entries
from services.listing import ROLES, next_version
from services.work import Work, command, found, query

READERS = (Role.DIRECTOR, *CURATORS)


@dataclass(frozen=True)
class RosterCard:
    """A list with its people by name, and what the actor can do with it."""

    roster: Roster
    people: dict[int, Person]
    can_change: bool
    can_submit: bool
    can_decide: bool

    @property
    def names(self) -> tuple[tuple[int, str, bool], ...]:
        """Number, full name and tick of everybody, in alphabetical order."""
        known = [(one.person_id, self.people[one.person_id].name.full, one.is_in) for one in self.roster.entries]
        return tuple(sorted(known, key=lambda one: one[1]))


@query(*READERS)
async def roster_list(work: Work) -> list[Roster]:
    """Return the lists of this school year with their versions."""
    return await rosters.of_year(work.connection, work.organization_id, school_year(work.today()))


async def waiting(work: Work) -> tuple[int, int]:
    """Return how many lists of this year wait for the actor's decision, and how many were returned to correct."""
    there = await rosters.of_year(work.connection, work.organization_id, school_year(work.today()))
    deciders = await _deciders(work)
    returned = sum(one.state is RosterState.RETURNED for one in there) if work.actor.is_any(*CURATORS) else 0
    return sum(rules.decides(one, work.actor, deciders) for one in there), returned


@query(*READERS)
async def roster_card(work: Work, roster_id: int) -> RosterCard:
    """Return a list."""
    return await _card(work, await _the_roster(work, roster_id, lock=False))


@command(*CURATORS)
async def make_roster(work: Work, role: Role) -> int:
    """Form this year's list, or its supplement, from everybody ready in the bank, and return its number.

    One that is formed or waits already is returned as it is, with whoever has become ready since.

    Raises:
        NotFound: there is no bank of this role.
        WrongState: everybody who is ready stands on an approved list already.
    """
    if role not in ROLES:
        raise NotFound
    organization = await work.organization(lock=True)
    year = school_year(work.today())
    known = [one for one in await rosters.of_year(work.connection, organization.id, year) if one.role is role]
    listed = {person for one in known if one.state is RosterState.APPROVED for person in one.people}
    left_out = {one.person_id for roster in known for one in roster.entries} - listed
    ready = [one.person.id for one in await entries(work, role) if one.is_ready and one.person.id not in listed]
    opened = next((one for one in known if one.state is not RosterState.APPROVED), None)
    if opened is not None:
        if opened.state is not RosterState.SUBMITTED:
            await rosters.save(work.connection, rules.refresh(opened, ready, left_out))
        return opened.id
    if not ready:
        raise WrongState("roster-nobody-new")
    new = Roster(0, organization.id, year, role, await next_version(work, year, role))
    return await rosters.create(work.connection, rules.refresh(new, ready, left_out), work.now)


@command(*READERS)
async def toggle_roster_person(work: Work, roster_id: int, person_id: int) -> None:
    """Tick somebody, or take the tick away; whoever decides may do so, too, and so approves in part."""
    roster = await _the_roster(work, roster_id)
    await rosters.save(work.connection, rules.toggle(roster, person_id, work.actor, await _deciders(work)))


@command(*CURATORS)
async def submit_roster(work: Work, roster_id: int) -> None:
    """Pass a list on to whom the profile names first."""
    roster = rules.submit(await _the_roster(work, roster_id))
    await rosters.save(work.connection, roster)
    await work.log("submit-roster", roster=roster.id, people=len(roster.people))
    await _ask_next(work, roster)


@command(*READERS)
async def approve_roster(work: Work, roster_id: int) -> None:
    """Approve those ticked; who is not stays for a supplement. The curators get the list as a file."""
    before = await _the_roster(work, roster_id)
    roster = rules.approve(before, work.actor, await _deciders(work), work.today())
    await rosters.save(work.connection, roster)
    await work.log("approve-roster", roster=roster.id, people=len(roster.people))
    if roster.state is RosterState.APPROVED:
        await _tell(work, roster, Kind.ROSTER_APPROVED, await _holders(work, *CURATORS))
        if roster.role is Role.MENTOR:
            await draft_mentors(work, roster.id)
    else:
        await _ask_next(work, roster)


@command(*READERS)
async def return_roster(work: Work, roster_id: int, remark: str) -> None:
    """Return a list to the curators with a remark."""
    roster = rules.send_back(await _the_roster(work, roster_id), work.actor, await _deciders(work), remark)
    await rosters.save(work.connection, roster)
    await work.log("return-roster", roster=roster.id)
    await _tell(work, roster, Kind.ROSTER_RETURNED, await _holders(work, *CURATORS))


@command(*READERS)
async def order_roster(work: Work, roster_id: int) -> None:
    """Ask for a list as a Word file; it comes as a message."""
    roster = await _the_roster(work, roster_id, lock=False)
    await _tell(work, roster, Kind.ROSTER_FILE, [work.person_id], myself=True)
    await work.log("order-roster", roster=roster.id)


async def _the_roster(work: Work, roster_id: int, *, lock: bool = True) -> Roster:
    roster = found(await rosters.get(work.connection, roster_id, lock=lock))
    if roster.organization_id != work.organization_id:
        raise NotFound
    return roster


async def _card(work: Work, roster: Roster) -> RosterCard:
    known = await people.many(work.connection, [one.person_id for one in roster.entries])
    deciders = await _deciders(work)
    forms = roster.state in (RosterState.DRAFT, RosterState.RETURNED)
    return RosterCard(
        roster, known, rules.may_change(roster, work.actor, deciders), forms and work.actor.is_any(*CURATORS),
        rules.decides(roster, work.actor, deciders),
    )  # fmt: skip


async def _deciders(work: Work) -> Collection[str]:
    return (await work.profile()).approvals.lists


async def _ask_next(work: Work, roster: Roster) -> None:
    """Tell whoever decides next that the list waits."""
    turn = list(await _deciders(work))[roster.approvals]
    await _tell(work, roster, Kind.ROSTER_TO_APPROVE, await _holders(work, Role(turn)))


async def _holders(work: Work, *roles: Role) -> list[int]:
    return await people.holders(work.connection, work.organization_id, *roles)


async def _tell(work: Work, roster: Roster, kind: Kind, told: Collection[int], *, myself: bool = False) -> None:
    about = {"roster": roster.id}
    await work.tell(
        *(Notice(kind, one, work.now, f"told:roster:{roster.id}:{kind}:{one}:{work.actor.cause}", about)
          for one in told if myself or one != work.actor.person_id)
    )  # fmt: skip
