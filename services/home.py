"""What somebody sees first: who they are here and what waits for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from db import erasures, memberships, pairs, people
from db import help as requests
from mentoring.actors import ANYONE, CURATORS, PARTICIPANTS, Role
from mentoring.application_states import ApplicationState
from mentoring.application_steps import Stand
from mentoring.pairs import OPEN, Pair, PairStatus
from mentoring.people import Person
from mentoring.programs import WRITTEN_FROM
from mentoring.roadmap import Scope
from services.application_cards import ApplicationCard, action
from services.application_lists import waiting as waiting_applications
from services.areas import open_areas
from services.choosing import is_wished
from services.consents import asked_again
from services.event_views import has_events
from services.home_keepers import (
    curators_todos,
    directors_todos,
    districts_todos,
    parting_todos,
    program_decisions,
)
from services.home_members import help_todos, members_todos, wish_todos
from services.home_roadmap import roadmap_todos
from services.speed_views import has_meetings
from services.today import due_todos
from services.todo import Todo
from services.work import App, Work, query
from texts import plain


@dataclass(frozen=True)
class Home:
    """The first screen's facts."""

    name: str
    organization: str
    roles: tuple[Role, ...]
    has_name: bool
    todos: tuple[Todo, ...]
    # How many organizations the person belongs to.
    places: int = 1
    # The day on which what is kept of somebody without a role goes.
    erased_at: datetime | None = None
    # Screens with nothing behind them for this person at present: the menu leaves them out.
    idle: frozenset[str] = frozenset()


@query(ANYONE)
async def home(work: Work) -> Home | None:
    """Return the first screen of somebody who has joined, None for a stranger."""
    if work.actor.person_id is None:
        return None
    person = await people.get(work.connection, work.actor.person_id)
    if person is None:
        return None
    organization = await work.organization(person.organization_id)
    roles = tuple(role for role in Role if role in person.roles)
    is_member = bool(person.roles & PARTICIPANTS)
    there = await pairs.of_person(work.connection, person.id) if is_member else []
    theirs = [one for one in there if one.organization_id == work.organization_id]
    todos = await _todos(work, person, theirs)
    places = len(await memberships.of_person(work.connection, person.id))
    idle = frozenset(await _idle(work, person, theirs)) if is_member else frozenset[str]()
    name = person.name
    awaited = None if roles else await erasures.awaited(work.connection, person.id)
    goes = awaited.due_at if awaited else None
    return Home(name.polite, organization.name, roles, bool(name.family), tuple(todos), places, goes, idle)


async def identify(app: App, address: str) -> Person | None:
    """Return the person behind an address of the messenger."""
    async with app.database.reading() as connection:
        return await people.by_address(connection, address)


async def _todos(work: Work, person: Person, theirs: Sequence[Pair]) -> list[Todo]:
    # First of all: somebody needs it today.
    found = await help_todos(work) if person.roles & {*PARTICIPANTS, *CURATORS} else []
    if person.roles:  # whoever has none is asked nothing: what is kept of them goes
        found += [Todo("consent", f"consent:{one.value}") for one in await asked_again(work, person)]
    if person.roles & PARTICIPANTS:
        found += await members_todos(work, theirs)
    found += _unasked(found, await due_todos(work, person.id))
    if person.roles & PARTICIPANTS:
        found += await wish_todos(work, person, theirs)
    if person.roles & set(CURATORS):
        found += await curators_todos(work)
    if Role.DISTRICT in person.roles:
        found += await districts_todos(work)
    if Role.DIRECTOR in person.roles:
        found += await directors_todos(work)
    if person.roles & {Role.DIRECTOR, *CURATORS}:
        found += await parting_todos(work)
        found += await program_decisions(work)
    found += await _application_todos(work)
    for scope in Scope:
        found += await roadmap_todos(work, scope)
    return found


async def _application_todos(work: Work) -> list[Todo]:
    """Applications that wait for the actor: a decision, a word, an answer to a proposal, a draft to send."""
    there = await waiting_applications(work)
    deciding = [one for one in there if one.stand is Stand.DECIDER]
    found = [Todo("application-decide", "applications", count=len(deciding))] if deciding else []
    keys = {ApplicationState.DRAFT: "application-draft", ApplicationState.PROPOSED: "application-proposed"}
    return found + [
        Todo(keys.get(one.application.state, "application-word"), action(one), name=_whose(work, one))
        for one in there
        if one.stand is not Stand.DECIDER
    ]


def _whose(work: Work, one: ApplicationCard) -> str:
    """Whose application it is; one's own is named by what it is about."""
    if one.application.applicant_id != work.person_id:
        return one.applicant
    return plain(f"application-kind-{one.application.kind.value}", work.actor.language)


async def _idle(work: Work, person: Person, theirs: Sequence[Pair]) -> list[str]:
    """Screens of a mentor or a mentee that are empty, or of no use to them, now."""
    found = [] if await has_meetings(work) else ["speed"]
    found += [] if await has_events(work) else ["events"]
    # Both said yes to it, or did until its end.
    if not any(one.status in (*WRITTEN_FROM, PairStatus.COMPLETED) for one in theirs):
        found.append("programs:mine")
    if not theirs:
        found += ["tasks", "diary", "reports"]
        found += [] if person.roles & set(CURATORS) or await _has_talks(work) else ["talks"]
    if Role.MENTOR in person.roles and not await is_wished(work, person.id):
        found.append("wishes:mentor")
    is_led = any(one.mentee_id == person.id and one.status in OPEN for one in theirs)
    if is_led and person.id not in await open_areas(work):
        found.append("wishes:mentee")
    return found


async def _has_talks(work: Work) -> bool:
    """Whether somebody asked, answers or reads along anything, closed ones as well."""
    there = await requests.of_person(work.connection, work.person_id, closed=True)
    return any(one.organization_id == work.organization_id for one in there)


def _unasked(found: list[Todo], due: list[Todo]) -> list[Todo]:
    """What is due but for notes on meetings one is to check in: the check-in leads to the note."""
    asked = {one.action.partition(":")[2] for one in found if one.key == "check-in"}
    return [one for one in due if one.key != "diary-confirm" or one.action.partition(":")[2] not in asked]
