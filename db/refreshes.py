"""The yearly question whether a questionnaire is still true: rounds, who was asked, who answered."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import bindparam, func, select, update

from db.engine import Connection, insert_or
from db.tables import AnswerRow, RefreshRoundRow, RefreshRow, ResponseRow

_UNANSWERED = select(RefreshRow.person_id).where(
    RefreshRow.organization_id == bindparam("organization_id"), RefreshRow.answered_at.is_(None)
)


async def rounds(connection: Connection) -> dict[int, date]:
    """Return the newest round of every organization that has had one."""
    query = select(RefreshRoundRow.organization_id, func.max(RefreshRoundRow.due_on))
    return {row[0]: row[1] for row in await connection.execute(query.group_by(RefreshRoundRow.organization_id))}


async def begin_round(
    connection: Connection, organization_id: int, due_on: date, asked: Collection[int], now: datetime
) -> None:
    """Store a round with everybody who is asked in it."""
    values = {"organization_id": organization_id, "due_on": due_on}
    row = insert_or(connection, RefreshRoundRow).values(asked_at=now, **values)
    await connection.execute(row.on_conflict_do_nothing())
    rows = [{"person_id": one, "answered_at": None, **values} for one in asked]
    if rows:
        await connection.execute(insert_or(connection, RefreshRow).on_conflict_do_nothing(), rows)


async def answer(connection: Connection, person_id: int, organization_id: int, now: datetime) -> None:
    """Close what somebody was asked."""
    theirs = (RefreshRow.person_id == person_id) & (RefreshRow.organization_id == organization_id)
    await connection.execute(update(RefreshRow).where(theirs, RefreshRow.answered_at.is_(None)).values(answered_at=now))


async def unanswered(connection: Connection, organization_id: int) -> set[int]:
    """Return who was asked and has not answered yet."""
    rows = await connection.execute(_UNANSWERED, {"organization_id": organization_id})
    return {row.person_id for row in rows}


async def last_said(connection: Connection, organization_id: int, form_ids: Collection[str]) -> dict[int, datetime]:
    """Return when each person last gave an answer to one of the forms, or handed one in."""
    query = (
        select(ResponseRow.person_id, func.max(AnswerRow.answered_at), func.max(ResponseRow.submitted_at))
        .outerjoin(AnswerRow, AnswerRow.response_id == ResponseRow.id)
        .where(ResponseRow.organization_id == organization_id, ResponseRow.form_id.in_(list(form_ids)))
        .where(ResponseRow.submitted_at.is_not(None))
        .group_by(ResponseRow.person_id)
    )
    return {row[0]: max(filter(None, row[1:])) for row in await connection.execute(query)}
