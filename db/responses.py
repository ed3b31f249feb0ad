"""Filled-in questionnaires and their answers."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update

from db.engine import Connection, insert_or, put
from db.tables import AnswerRow, ResponseRow

Answers = dict[str, Any]


@dataclass(frozen=True)
class Response:
    """One person's filled-in form; `subject` is the pair, or the school year, it is about, 0 for none.

    `entered_by` began it for somebody else, from paper.
    """

    id: int
    organization_id: int
    person_id: int
    form_id: str
    form_version: int
    subject: int
    submitted_at: datetime | None
    entered_by: int | None = None


_COLUMNS = (ResponseRow.id, ResponseRow.organization_id, ResponseRow.person_id, ResponseRow.form_id,
            ResponseRow.form_version, ResponseRow.subject, ResponseRow.submitted_at,
            ResponseRow.entered_by)  # fmt: skip
_BY_ID = select(*_COLUMNS).where(ResponseRow.id == bindparam("id"))
_LOCKED = _BY_ID.with_for_update()
_OF_PERSON = (
    select(*_COLUMNS)
    .where(ResponseRow.organization_id == bindparam("organization_id"), ResponseRow.person_id == bindparam("person_id"))
    .order_by(ResponseRow.id)
)
_THERE = select(*_COLUMNS).where(
    ResponseRow.organization_id == bindparam("organization_id"), ResponseRow.person_id == bindparam("person_id"),
    ResponseRow.form_id == bindparam("form_id"), ResponseRow.subject == bindparam("subject"),
)  # fmt: skip
_ENTERING = select(ResponseRow.person_id).where(
    ResponseRow.organization_id == bindparam("organization_id"), ResponseRow.entered_by == bindparam("entered_by"),
    ResponseRow.submitted_at.is_(None),
).distinct().order_by(ResponseRow.person_id)  # fmt: skip
_ANSWERS = select(AnswerRow.response_id, AnswerRow.question_id, AnswerRow.value).where(
    AnswerRow.response_id.in_(bindparam("response_ids", expanding=True))
)


async def start(
    connection: Connection, organization_id: int, person_id: int, form: tuple[str, int], subject: int, now: datetime,
    entered_by: int | None = None,
) -> int:  # fmt: skip
    """Return the person's response to a form (id, version), begun now unless it was begun before."""
    form_id, version = form
    values = {"organization_id": organization_id, "person_id": person_id, "form_id": form_id, "form_version": version,
              "subject": subject, "started_at": now, "entered_by": entered_by}  # fmt: skip
    await connection.execute(insert_or(connection, ResponseRow).values(values).on_conflict_do_nothing())
    begun = {"organization_id": organization_id, "person_id": person_id, "form_id": form_id, "subject": subject}
    return int(await connection.scalar(_THERE, begun))


async def find(
    connection: Connection, organization_id: int, person_id: int, form_id: str, subject: int = 0
) -> Response | None:
    """Return a person's response to a form in an organization: who belongs to two answers in both."""
    sought = {"organization_id": organization_id, "person_id": person_id, "form_id": form_id, "subject": subject}
    row = (await connection.execute(_THERE, sought)).first()
    return Response(*row) if row else None


async def get(connection: Connection, response_id: int, *, lock: bool = False) -> Response | None:
    """Return a response; `lock` keeps its answers from changing in another transaction."""
    row = (await connection.execute(_LOCKED if lock else _BY_ID, {"id": response_id})).first()
    return Response(*row) if row else None


async def of_person(connection: Connection, organization_id: int, person_id: int) -> list[Response]:
    """Return all that a person has begun to fill in for an organization."""
    sought = {"organization_id": organization_id, "person_id": person_id}
    return [Response(*row) for row in await connection.execute(_OF_PERSON, sought)]


async def entering(connection: Connection, organization_id: int, entered_by: int) -> list[int]:
    """Return for whom somebody has begun to write from paper without handing it in, each once."""
    sought = {"organization_id": organization_id, "entered_by": entered_by}
    return list(await connection.scalars(_ENTERING, sought))


async def submitted(connection: Connection, organization_id: int, form_id: str) -> list[Response]:
    """Return the finished responses to a form in an organization."""
    query = (
        select(*_COLUMNS)
        .where(ResponseRow.organization_id == organization_id, ResponseRow.form_id == form_id)
        .where(ResponseRow.submitted_at.is_not(None))
        .order_by(ResponseRow.id)
    )
    return [Response(*row) for row in await connection.execute(query)]


async def submit(connection: Connection, response_id: int, now: datetime) -> None:
    """Mark a response as finished."""
    await connection.execute(update(ResponseRow).where(ResponseRow.id == response_id).values(submitted_at=now))


async def save_answer(
    connection: Connection, response_id: int, question_id: str, value: object, now: datetime,
    entered_by: int | None = None,
) -> None:  # fmt: skip
    """Store one answer in place of an earlier one; None is a question left out on purpose."""
    values = {"value": json.dumps(value, ensure_ascii=False), "answered_at": now, "entered_by": entered_by}
    await put(connection, AnswerRow, {"response_id": response_id, "question_id": question_id}, values)


async def entered(connection: Connection, response_id: int) -> set[str]:
    """Return the questions of a response that somebody else answered on the person's behalf."""
    query = select(AnswerRow.question_id).where(AnswerRow.response_id == response_id)
    return {row.question_id for row in await connection.execute(query.where(AnswerRow.entered_by.is_not(None)))}


async def answers(connection: Connection, response_ids: Iterable[int]) -> dict[int, Answers]:
    """Return the answers of several responses by response and question."""
    found, sought = defaultdict[int, Answers](dict), list(response_ids)
    for row in await connection.execute(_ANSWERS, {"response_ids": sought}) if sought else ():
        found[row.response_id][row.question_id] = json.loads(row.value)
    return found
