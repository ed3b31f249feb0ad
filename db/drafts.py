"""Runs of the matcher and the couples they drafted."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, select, update

from db.engine import Connection
from db.tables import DraftPairRow, DraftRunRow
from mentoring.drafts import Draft, Found, Run, RunStatus, Seen, Standing

_RUN = (DraftRunRow.id, DraftRunRow.organization_id, DraftRunRow.scope, DraftRunRow.curator_id, DraftRunRow.status,
        DraftRunRow.levels, DraftRunRow.version, DraftRunRow.found, DraftRunRow.started_at, DraftRunRow.expires_at,
        DraftRunRow.after_pair_id)  # fmt: skip
_PAIR = (DraftPairRow.id, DraftPairRow.run_id, DraftPairRow.mentor_id, DraftPairRow.mentee_id, DraftPairRow.standing,
         DraftPairRow.percent, DraftPairRow.is_ticked, DraftPairRow.problem, DraftPairRow.is_grouped)  # fmt: skip


async def create(connection: Connection, run: Run) -> int:
    """Store a run (its `id` is not looked at); the organization's row must be locked. Return its number.

    Only one may be open for the same people, save for next choices after a declined pair.
    """
    values = {
        "organization_id": run.organization_id, "scope": run.scope, "curator_id": run.curator_id,
        "open_key": None if run.after_pair_id else f"{run.organization_id}:{run.scope}", "status": run.status.value,
        "levels": run.levels, "version": run.version, "found": _packed(run.found), "started_at": run.started_at,
        "expires_at": run.expires_at, "after_pair_id": run.after_pair_id,
    }  # fmt: skip
    return int(await connection.scalar(insert(DraftRunRow).values(values).returning(DraftRunRow.id)) or 0)


async def get(connection: Connection, run_id: int, *, lock: bool = False) -> Run | None:
    """Return a run; `lock` makes other transactions wait that would change it."""
    if lock:
        await connection.execute(select(DraftRunRow.id).where(DraftRunRow.id == run_id).with_for_update())
    return await _one(connection, DraftRunRow.id == run_id)


async def under_way(connection: Connection, organization_id: int, scope: str) -> Run | None:
    """Return the run that is open for some people."""
    return await _one(connection, DraftRunRow.open_key == f"{organization_id}:{scope}")


async def after(connection: Connection, pair_id: int) -> Run | None:
    """Return the next choice made after a declined pair."""
    return await _one(connection, DraftRunRow.after_pair_id == pair_id)


async def expired(connection: Connection, now: datetime) -> list[Run]:
    """Return the runs whose time is over."""
    rows = await connection.execute(select(*_RUN).where(DraftRunRow.expires_at <= now).order_by(DraftRunRow.id))
    return [_run(row) for row in rows]


_NEXT_EXPIRY = select(func.min(DraftRunRow.expires_at))


async def next_expiry(connection: Connection) -> datetime | None:
    """Return when the next run's time is over."""
    found: datetime | None = await connection.scalar(_NEXT_EXPIRY)
    return found


async def remove(connection: Connection, run_id: int) -> None:
    """Delete a run with its couples."""
    await connection.execute(delete(DraftRunRow).where(DraftRunRow.id == run_id))


async def save(connection: Connection, run: Run, drafts: Sequence[Draft]) -> None:
    """Store what a run came to, its couples in place of all earlier ones; numbers of couples that stay stay."""
    values = {"status": run.status.value, "levels": run.levels, "version": run.version, "found": _packed(run.found),
              "expires_at": run.expires_at}  # fmt: skip
    await connection.execute(update(DraftRunRow).where(DraftRunRow.id == run.id).values(values))
    known = {one.couple: one for one in await of_run(connection, run.id)}
    gone = [one.id for couple, one in known.items() if couple not in {new.couple for new in drafts}]
    if gone:
        await connection.execute(delete(DraftPairRow).where(DraftPairRow.id.in_(gone)))
    fresh = [_values(run.id, one) for one in drafts if one.couple not in known]
    if fresh:
        await connection.execute(insert(DraftPairRow), fresh)
    for one in drafts:
        if one.couple in known and (before := known[one.couple]) != one:
            where = DraftPairRow.id == before.id
            await connection.execute(update(DraftPairRow).where(where).values(_values(run.id, one)))


async def of_run(connection: Connection, run_id: int) -> list[Draft]:
    """Return a run's couples, the oldest first."""
    rows = await connection.execute(select(*_PAIR).where(DraftPairRow.run_id == run_id).order_by(DraftPairRow.id))
    return [_draft(row) for row in rows]


async def draft(connection: Connection, draft_id: int) -> Draft | None:
    """Return one couple."""
    row = (await connection.execute(select(*_PAIR).where(DraftPairRow.id == draft_id))).first()
    return _draft(row) if row else None


async def tick(connection: Connection, draft_ids: Collection[int], *, is_ticked: bool) -> None:
    """Choose couples to propose, or leave them out."""
    values = {"is_ticked": is_ticked}
    await connection.execute(update(DraftPairRow).where(DraftPairRow.id.in_(draft_ids)).values(values))


async def settle(connection: Connection, draft_id: int, standing: Standing, problem: str = "") -> None:
    """Record what became of a couple."""
    values = {"standing": standing.value, "problem": problem}
    await connection.execute(update(DraftPairRow).where(DraftPairRow.id == draft_id).values(values))


async def _one(connection: Connection, condition: ColumnElement[bool]) -> Run | None:
    row = (await connection.execute(select(*_RUN).where(condition))).first()
    return _run(row) if row else None


def _run(row: Any) -> Run:  # noqa: ANN401 - a row of SQLAlchemy's
    return Run(**{**row._asdict(), "status": RunStatus(row.status), "found": _unpacked(row.found)})


def _draft(row: Any) -> Draft:  # noqa: ANN401 - a row of SQLAlchemy's
    return Draft(row.id, row.run_id, row.mentor_id, row.mentee_id, Standing(row.standing), row.percent, row.is_ticked,
                 row.problem, row.is_grouped)  # fmt: skip


def _values(run_id: int, one: Draft) -> dict[str, Any]:
    return {"run_id": run_id, "mentor_id": one.mentor_id, "mentee_id": one.mentee_id, "standing": one.standing.value,
            "percent": one.percent, "is_ticked": one.is_ticked, "problem": one.problem,
            "is_grouped": one.is_grouped}  # fmt: skip


def _packed(found: Found) -> dict[str, Any]:
    """JSON knows words as keys only."""
    return {
        "points": found.points,
        "prices": {str(one): price for one, price in found.prices.items()},
        "blocking": [list(couple) for couple in found.blocking],
        "blocking_count": found.blocking_count,
        "helpers": found.seen.helpers,
        "mentees": {str(one): digest for one, digest in found.seen.mentees.items()},
    }


def _unpacked(packed: dict[str, Any]) -> Found:
    return Found(
        packed["points"],
        {int(one): price for one, price in packed["prices"].items()},
        tuple((mentor, mentee) for mentor, mentee in packed["blocking"]),
        packed["blocking_count"],
        Seen(packed["helpers"], {int(one): digest for one, digest in packed["mentees"].items()}),
    )
