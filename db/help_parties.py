"""Who was asked into which talk of help."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, insert, select, update

from db.engine import Connection
from db.tables import HelpPartyRow, HelpRequestRow
from mentoring.help import HelpStatus
from mentoring.help_parties import Part, Party, PartyState

_COLUMNS = (HelpPartyRow.id, HelpPartyRow.request_id, HelpPartyRow.person_id, HelpPartyRow.part, HelpPartyRow.state,
            HelpPartyRow.asked_at, HelpPartyRow.decided_at)  # fmt: skip
_ALL = select(*_COLUMNS).order_by(HelpPartyRow.id)
_ASKED = _ALL.join(HelpRequestRow, HelpRequestRow.id == HelpPartyRow.request_id).where(
    HelpPartyRow.person_id == bindparam("person_id"), HelpPartyRow.state == PartyState.ASKED.value,
    HelpRequestRow.status != HelpStatus.CLOSED.value,
)  # fmt: skip


async def add(connection: Connection, request_id: int, person_id: int, part: Part, state: PartyState,
              now: datetime) -> int:  # fmt: skip
    """Store that somebody is asked into a talk, or is in it, and return the asking's number."""
    values = {"request_id": request_id, "person_id": person_id, "part": part.value, "state": state.value,
              "asked_at": now, "decided_at": None if state is PartyState.ASKED else now}  # fmt: skip
    return int(await connection.scalar(insert(HelpPartyRow).values(values).returning(HelpPartyRow.id)))  # type: ignore[arg-type]


async def get(connection: Connection, party_id: int) -> Party | None:
    """Return one asking."""
    return next(iter(await _load(connection, HelpPartyRow.id == party_id)), None)


async def of_request(connection: Connection, request_id: int) -> list[Party]:
    """Return everybody asked into a talk, in order."""
    return await _load(connection, HelpPartyRow.request_id == request_id)


async def asked(connection: Connection, person_id: int) -> list[Party]:
    """Return what somebody is asked into and has not answered, of requests that are not closed."""
    return [_party(row) for row in await connection.execute(_ASKED, {"person_id": person_id})]


async def save(connection: Connection, party: Party) -> None:
    """Store what was answered."""
    values = {"state": party.state.value, "decided_at": party.decided_at}
    await connection.execute(update(HelpPartyRow).where(HelpPartyRow.id == party.id).values(values))


async def lapse(connection: Connection, request_id: int, now: datetime, part: Part | None = None) -> None:
    """Call off what waits for an answer, of one part or of all: somebody else has it."""
    waiting = (HelpPartyRow.request_id == request_id) & (HelpPartyRow.state == PartyState.ASKED.value)
    if part is not None:
        waiting &= HelpPartyRow.part == part.value
    values = {"state": PartyState.LAPSED.value, "decided_at": now}
    await connection.execute(update(HelpPartyRow).where(waiting).values(values))


async def leave(connection: Connection, request_id: int, person_id: int, now: datetime) -> None:
    """Take somebody out of a talk."""
    theirs = (HelpPartyRow.request_id == request_id) & (HelpPartyRow.person_id == person_id)
    values = {"state": PartyState.LAPSED.value, "decided_at": now}
    await connection.execute(update(HelpPartyRow).where(theirs).values(values))


async def _load(connection: Connection, condition: ColumnElement[bool]) -> list[Party]:
    rows = await connection.execute(_ALL.where(condition))
    return [_party(row) for row in rows]


def _party(row: Any) -> Party:  # noqa: ANN401 - a row of _COLUMNS
    return Party(row.id, row.request_id, row.person_id, Part(row.part), PartyState(row.state), row.asked_at,
                 row.decided_at)  # fmt: skip
