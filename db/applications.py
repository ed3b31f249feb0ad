"""Applications and the steps of their way."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import date, datetime

from sqlalchemy import ColumnElement, delete, func, insert, or_, select, update

from db.engine import Connection
from db.tables import ApplicationEventRow, ApplicationRow
from mentoring.application_kinds import RULES, ApplicationKind, First
from mentoring.application_states import OPEN, ApplicationAct, ApplicationState
from mentoring.applications import Application, Event, lapses

_NAMES = tuple(Application.__dataclass_fields__)
_COLUMNS = tuple(getattr(ApplicationRow, name) for name in _NAMES)
_EVENT = tuple(getattr(ApplicationEventRow, name) for name in Event.__dataclass_fields__)
_LAPSING = [kind.value for kind in ApplicationKind if lapses(kind)]
_ALIVE = [one.value for one in (ApplicationState.DRAFT, *OPEN)]
_EXPLAINED = [kind.value for kind, rule in RULES.items() if rule.first is First.ANSWER]
_ALL = select(*_COLUMNS).order_by(ApplicationRow.id)


async def create(connection: Connection, application: Application) -> int:
    """Store a new application (its `id` is not looked at) and return its number."""
    query = insert(ApplicationRow).values(_values(application)).returning(ApplicationRow.id)
    return int(await connection.scalar(query) or 0)


async def get(connection: Connection, application_id: int, *, lock: bool = False) -> Application | None:
    """Return an application; `lock` makes other transactions wait that would change it."""
    if lock:
        locked = select(ApplicationRow.id).where(ApplicationRow.id == application_id).with_for_update()
        await connection.execute(locked)
    return next(iter(await _load(connection, ApplicationRow.id == application_id)), None)


async def save(connection: Connection, application: Application) -> None:
    """Store what changed in an application."""
    query = update(ApplicationRow).where(ApplicationRow.id == application.id).values(_values(application))
    await connection.execute(query)


async def drop(connection: Connection, application_id: int) -> None:
    """Delete a draft."""
    await connection.execute(delete(ApplicationRow).where(ApplicationRow.id == application_id))


async def of_organization(
    connection: Connection, organization_id: int, states: Collection[ApplicationState] = tuple(ApplicationState)
) -> list[Application]:
    """Return an organization's applications in some states, oldest first; drafts are their writers' own."""
    wanted = [one.value for one in states if one is not ApplicationState.DRAFT]
    here = (ApplicationRow.organization_id == organization_id) & ApplicationRow.state.in_(wanted)
    return await _load(connection, here)


async def of_person(connection: Connection, person_id: int, organization_id: int) -> list[Application]:
    """Return what somebody applied for, or what concerns them, in an organization, oldest first; drafts included."""
    theirs = or_(
        ApplicationRow.applicant_id == person_id,
        ApplicationRow.subject_id == person_id,
        ApplicationRow.mediator_id == person_id,
    )
    return await _load(connection, theirs & (ApplicationRow.organization_id == organization_id))


async def of_pair(connection: Connection, pair_id: int, kind: ApplicationKind) -> list[Application]:
    """Return the applications of a kind about a pair, oldest first."""
    return await _load(connection, (ApplicationRow.pair_id == pair_id) & (ApplicationRow.kind == kind.value))


async def lapse(connection: Connection, pair_id: int) -> None:
    """What was still open about a pair is void: it has ended. Its drafts go."""
    theirs = (ApplicationRow.pair_id == pair_id) & ApplicationRow.kind.in_(_LAPSING)
    values = {"state": ApplicationState.VOID.value, "due_on": None}
    is_open = ApplicationRow.state.in_([one.value for one in OPEN])
    await connection.execute(update(ApplicationRow).where(theirs, is_open).values(values))
    await connection.execute(delete(ApplicationRow).where(theirs, ApplicationRow.state == ApplicationState.DRAFT.value))


_UNHEARD = (
    ApplicationRow.kind.in_(_EXPLAINED)
    & (ApplicationRow.state == ApplicationState.HEARING.value)
    & ApplicationRow.due_on.is_not(None)
)
_NEXT_HEARING = (
    select(ApplicationRow.due_on, ApplicationRow.organization_id)
    .where(_UNHEARD)
    .order_by(ApplicationRow.due_on)
    .limit(1)
)


async def hearings_due(connection: Connection, before: date) -> list[Application]:
    """Return those that wait for an explanation whose day has passed on the latest calendar in the world."""
    return await _load(connection, _UNHEARD & (ApplicationRow.due_on < before))


async def next_hearing(connection: Connection) -> tuple[date, int] | None:
    """Return the earliest day by which an explanation is expected, and its organization."""
    row = (await connection.execute(_NEXT_HEARING)).first()
    return None if row is None or row[0] is None else (row[0], row[1])


async def note(connection: Connection, event: Event) -> None:
    """Add a step to an application's way (its `id` is not looked at)."""
    values = {name: value for name, value in asdict(event).items() if name != "id"} | {"act": event.act.value}
    await connection.execute(insert(ApplicationEventRow).values(values))


async def events(connection: Connection, application_id: int) -> list[Event]:
    """Return an application's way, the first step first."""
    query = select(*_EVENT).where(ApplicationEventRow.application_id == application_id)
    rows = await connection.execute(query.order_by(ApplicationEventRow.id))
    return [Event(**{**row._asdict(), "act": ApplicationAct(row.act)}) for row in rows]


async def prune(connection: Connection, unsent: datetime, closed: date) -> None:
    """Let go of drafts that lie since before a moment, and of applications decided or sent before a day."""
    drafts = (ApplicationRow.state == ApplicationState.DRAFT.value) & (ApplicationRow.begun_at < unsent)
    is_open = ApplicationRow.state.in_(_ALIVE)
    decided = ~is_open & (func.coalesce(ApplicationRow.decided_on, ApplicationRow.asked_on) < closed)
    await connection.execute(delete(ApplicationRow).where(drafts | decided))


async def forget_disputes(connection: Connection, closed: date) -> None:
    """Forget what was said in disputes that ended before a day; that there was one, and how it ended, stays."""
    is_open = ApplicationRow.state.in_(_ALIVE)
    old = func.coalesce(ApplicationRow.decided_on, ApplicationRow.asked_on) < closed
    is_dispute = ApplicationRow.kind == ApplicationKind.DISPUTE.value
    theirs = select(ApplicationRow.id).where(is_dispute, ~is_open, old)
    said = ApplicationEventRow.application_id.in_(theirs)
    await connection.execute(update(ApplicationEventRow).where(said).values(words=""))
    await connection.execute(update(ApplicationRow).where(is_dispute, ~is_open, old).values(content={}, answer=""))


def _values(application: Application) -> dict[str, object]:
    return {name: value for name, value in asdict(application).items() if name != "id"} | {
        "kind": application.kind.value,
        "state": application.state.value,
        "content": dict(application.content),
    }


async def _load(connection: Connection, condition: ColumnElement[bool]) -> list[Application]:
    rows = await connection.execute(_ALL.where(condition))
    return [
        Application(**{**row._asdict(), "kind": ApplicationKind(row.kind), "state": ApplicationState(row.state)})
        for row in rows
    ]  # fmt: skip
