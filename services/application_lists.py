"""Applications of every kind in one list: what waits for the actor, what is under way, what is decided."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from db import applications, pairs, people, staff
from mentoring import partings as ends
from mentoring.actors import CURATORS, PARTICIPANTS, Role
from mentoring.application_kinds import RULES, ApplicationKind
from mentoring.application_states import OPEN, ApplicationAct, ApplicationState
from mentoring.application_steps import Stand
from mentoring.pairs import Pair, PairStatus
from mentoring.people import Person
from mentoring.vocabulary import fold
from services.application_cards import ApplicationCard, briefs
from services.application_changes import Change, kept_changes, own_changes
from services.application_ways import may_see, pair_of, those_concerned
from services.applications import offered_to
from services.behalf import WRITERS, whose
from services.parting_cards import PartingCard, own_applications
from services.parting_cards import applications as keepers_partings
from services.partings import can_part
from services.work import Work, found, query

DECIDERS = (Role.DIRECTOR, *CURATORS, Role.COUNCIL)
WAITED: frozenset[ApplicationAct] = frozenset(ApplicationAct) - {
    ApplicationAct.WITHDRAW, ApplicationAct.OBJECT, ApplicationAct.CLOSE,
}  # fmt: skip
SHOWN = 40
CLOSED = frozenset(ApplicationState) - {ApplicationState.DRAFT, *OPEN}
# What was decided long ago is found in the log; a list of years would be drawn anew at every press.
MOST_CLOSED = 200


class Shown(StrEnum):
    """Which applications a list shows."""

    WAITING = "waiting"
    OPEN = "open"
    DECIDED = "decided"
    ALL = "all"


@dataclass(frozen=True)
class Entry:
    """One application of whichever kind: a parting has a card of its own, a program's change is on the program."""

    waits: bool
    is_open: bool
    asked_on: date | None
    application: ApplicationCard | None = None
    parting: PartingCard | None = None
    change: Change | None = None


@dataclass(frozen=True)
class Listed:
    """The entries a filter shows, and how many each filter would."""

    entries: tuple[Entry, ...]
    counts: dict[Shown, int]


@dataclass(frozen=True)
class Offered:
    """One kind that somebody may apply for, with the pairs it can be about."""

    kind: ApplicationKind
    pairs: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class Offers:
    """Everything somebody may apply for; `partings` are the pairs that can be asked to end or to change.

    `programs` are those whose program can be prolonged or changed.
    """

    kinds: tuple[Offered, ...]
    partings: tuple[tuple[int, str], ...]
    programs: tuple[tuple[int, str], ...]
    person: Person


@query(*DECIDERS)
async def application_list(work: Work, shown: Shown = Shown.WAITING) -> Listed:
    """Return the organization's applications that the actor may know of, newest first, those that wait before all."""
    entries = await kept(work)
    return _listed(entries, shown)


@query(*WRITERS)
async def my_applications(work: Work) -> Listed:
    """Return what the actor applied for, what concerns the actor, drafts included, newest first."""
    theirs = await applications.of_person(work.connection, work.person_id, work.organization_id)
    seen = [one for one in theirs if await may_see(work, one, await pair_of(work, one))]
    entries = [_entry(one) for one in await briefs(work, seen)]
    entries += [_parting(one) for one in await own_applications(work)]
    entries += [_change(one) for one in await own_changes(work)]
    return _listed(entries, Shown.ALL)


@query(*WRITERS)
async def application_offers(work: Work, person_id: int = 0) -> Offers:
    """Return what somebody may apply for: the actor, or somebody without an account whom the actor writes for."""
    number = await whose(work, person_id)
    person = found(await people.within(work.connection, number, work.organization_id))
    profile = await work.profile()
    theirs = [one for one in await pairs.of_person(work.connection, number)
              if one.organization_id == work.organization_id]  # fmt: skip
    names = await people.many(work.connection, {one.other(number) for one in theirs})
    titled = [(one, names[one.other(number)].name.full) for one in theirs]
    kinds = []
    for kind, rule in RULES.items():
        if not rule.pair:
            kinds += [Offered(kind)] if offered_to(profile, kind, person, None) else []
            continue
        fitting = [(one.id, name) for one, name in titled if await _fits(work, kind, person, one)]
        kinds += [Offered(kind, tuple(fitting))] if fitting else []
    parting = tuple((one.id, name) for one, name in titled if can_part(one))
    changing = tuple((one.id, name) for one, name in titled if one.status is PairStatus.ACTIVE and not person_id)
    return Offers(tuple(kinds), parting, changing, person)


@query(*CURATORS)
async def paper_applicants(work: Work) -> list[Person]:
    """Return those without an account for whom the actor may write, by name."""
    numbers = await people.holders(work.connection, work.organization_id, *PARTICIPANTS)
    members = await people.members(work.connection, numbers, work.organization_id)
    return sorted((one for one in members.values() if not one.has_account), key=lambda one: one.name.full)


@query(*WRITERS)
async def colleague_choices(work: Work, application_id: int, typed: str = "") -> list[tuple[int, str]]:
    """Return who can be asked for help with a mentee: the organization's people, by how the family name begins."""
    draft = found(await applications.get(work.connection, application_id))
    pair = await pair_of(work, draft)
    found(draft if await may_see(work, draft, pair) and draft.organization_id == work.organization_id else None)
    numbers = await people.holders(work.connection, work.organization_id, *Role)
    members = await people.members(work.connection, numbers, work.organization_id)
    mine = those_concerned(draft, pair) - {draft.subject_id} if draft.subject_id else those_concerned(draft, pair)
    listed = [(one.id, one.name.full) for one in members.values() if one.name.family and one.id not in mine]
    return _beginning(listed, typed)


@query(*WRITERS)
async def substitute_choices(work: Work, application_id: int, typed: str = "") -> list[tuple[int, str]]:
    """Return who can stand in for lessons: the names of the staff list, by how the family name begins."""
    draft = found(await applications.get(work.connection, application_id))
    found(draft if await may_see(work, draft, await pair_of(work, draft))
          and draft.organization_id == work.organization_id else None)  # fmt: skip
    listed = await staff.of_organization(work.connection, work.organization_id)
    there = [(one.id, one.facts.name.full) for one in listed if one.left_on is None]
    return _beginning([one for one in there if one[1]], typed)


async def waiting(work: Work) -> list[ApplicationCard]:
    """Return the applications that wait for the actor, by office or as one whom they concern; drafts come too."""
    theirs = await applications.of_person(work.connection, work.person_id, work.organization_id)
    theirs = [one for one in theirs if one.state in (ApplicationState.DRAFT, *OPEN)]
    if work.actor.is_any(*DECIDERS):
        known = {one.id for one in theirs}
        here = await applications.of_organization(work.connection, work.organization_id, OPEN)
        theirs += [one for one in here if one.id not in known]
    seen = [one for one in theirs if await may_see(work, one, await pair_of(work, one))]
    return [one for one in await briefs(work, seen) if _waits(one)]


async def kept(work: Work) -> list[Entry]:
    """Return every application of the organization that the actor may know of by office, newest first."""
    closed = await applications.of_organization(work.connection, work.organization_id, CLOSED)
    theirs = await applications.of_organization(work.connection, work.organization_id, OPEN) + closed[-MOST_CLOSED:]
    seen = [one for one in theirs if await may_see(work, one, await pair_of(work, one))]
    entries = [_entry(one) for one in await briefs(work, seen)]
    if work.actor.is_any(Role.DIRECTOR, *CURATORS):
        entries += [_parting(one) for one in await keepers_partings(work)]
        entries += [_change(one) for one in await kept_changes(work)]
    return entries


def _listed(entries: list[Entry], shown: Shown) -> Listed:
    wanted = {
        Shown.WAITING: [one for one in entries if one.waits], Shown.OPEN: [one for one in entries if one.is_open],
        Shown.DECIDED: [one for one in entries if not one.is_open], Shown.ALL: entries,
    }  # fmt: skip
    newest = sorted(wanted[shown], key=lambda one: (not one.waits, -(one.asked_on or date.max).toordinal()))
    return Listed(tuple(newest), {one: len(found_ones) for one, found_ones in wanted.items()})


def _waits(one: ApplicationCard) -> bool:
    """Whether somebody's act is waited for; whom it concerns may say something to what is decided, and need not."""
    may_only = one.stand is Stand.SUBJECT and one.application.state is ApplicationState.ASKED
    waited = WAITED - {ApplicationAct.SPEAK} if one.has_spoken else WAITED
    return bool(one.acts & waited) and not may_only


def _entry(one: ApplicationCard) -> Entry:
    state = one.application.state
    return Entry(_waits(one), state in (ApplicationState.DRAFT, *OPEN), one.application.asked_on, application=one)


def _parting(one: PartingCard) -> Entry:
    waits = bool(one.acts & {ends.Act.GRANT, ends.Act.RECORD_ORDER, ends.Act.AGREE})
    is_ordered = one.parting.state in (ends.PartingState.ORDERED, ends.PartingState.DONE)
    return Entry(waits and not is_ordered, one.parting.state in ends.OPEN, one.parting.asked_on, parting=one)


def _change(one: Change) -> Entry:
    return Entry(one.waits, one.is_open, one.approved_on, change=one)


async def _fits(work: Work, kind: ApplicationKind, person: Person, pair: Pair) -> bool:
    profile = await work.profile_of_pair(pair)
    return pair.status in RULES[kind].pair and offered_to(profile, kind, person, pair)


def _beginning(listed: list[tuple[int, str]], typed: str) -> list[tuple[int, str]]:
    wanted = fold(typed[:100])
    return sorted((one for one in listed if fold(one[1]).startswith(wanted)), key=lambda one: fold(one[1]))[:SHOWN]
