"""Requests for help and their talks."""

from datetime import datetime

from sqlalchemy import delete, insert, select, update

from db.engine import Connection
from db.tables import HelpMessageRow, HelpRequestRow
from mentoring.help import Content, HelpMessage, HelpRequest, HelpStatus

_COLUMNS = (HelpRequestRow.id, HelpRequestRow.organization_id, HelpRequestRow.mentee_id, HelpRequestRow.helper_id,
            HelpRequestRow.opened_at, HelpRequestRow.status, HelpRequestRow.answered_at, HelpRequestRow.closed_at,
            HelpRequestRow.mark)  # fmt: skip


async def create(connection: Connection, organization_id: int, mentee_id: int, helper_id: int, now: datetime) -> int:
    """Store a new request and return its number."""
    values = {"organization_id": organization_id, "mentee_id": mentee_id, "helper_id": helper_id,
              "status": HelpStatus.OPEN.value, "opened_at": now}  # fmt: skip
    return int(await connection.scalar(insert(HelpRequestRow).values(values).returning(HelpRequestRow.id)))  # type: ignore[arg-type]


async def get(connection: Connection, request_id: int, *, lock: bool = False) -> HelpRequest | None:
    """Return a request; `lock` makes other transactions wait that would change it."""
    query = select(*_COLUMNS).where(HelpRequestRow.id == request_id)
    row = (await connection.execute(query.with_for_update() if lock else query)).first()
    return _request(row) if row else None


async def of_person(connection: Connection, person_id: int, *, closed: bool = False) -> list[HelpRequest]:
    """Return the requests somebody asked or answers, newest first; closed ones only where wanted."""
    theirs = (HelpRequestRow.mentee_id == person_id) | (HelpRequestRow.helper_id == person_id)
    query = select(*_COLUMNS).where(theirs).order_by(HelpRequestRow.id.desc())
    if not closed:
        query = query.where(HelpRequestRow.status != HelpStatus.CLOSED.value)
    return [_request(row) for row in await connection.execute(query)]


async def save(connection: Connection, request: HelpRequest) -> None:
    """Store what changed in a request."""
    values = {"status": request.status.value, "answered_at": request.answered_at, "closed_at": request.closed_at,
              "mark": request.mark, "helper_id": request.helper_id}  # fmt: skip
    await connection.execute(update(HelpRequestRow).where(HelpRequestRow.id == request.id).values(values))


async def erase(connection: Connection, person_id: int) -> None:
    """Delete the requests somebody asked or answers, with their talks."""
    theirs = (HelpRequestRow.mentee_id == person_id) | (HelpRequestRow.helper_id == person_id)
    await connection.execute(delete(HelpRequestRow).where(theirs))


async def forget_talks(connection: Connection, before: datetime) -> None:
    """Delete the talks of requests closed before a moment; the requests themselves stay, for the totals."""
    closed = select(HelpRequestRow.id).where(HelpRequestRow.closed_at < before)
    await connection.execute(delete(HelpMessageRow).where(HelpMessageRow.request_id.in_(closed)))


async def add_message(connection: Connection, request_id: int, author_id: int, content: Content, now: datetime) -> int:
    """Store a message of a talk and return its number."""
    values = {"request_id": request_id, "author_id": author_id, "sent_at": now, **vars(content)}
    return int(await connection.scalar(insert(HelpMessageRow).values(values).returning(HelpMessageRow.id)))  # type: ignore[arg-type]


async def message(connection: Connection, message_id: int) -> HelpMessage | None:
    """Return one message of a talk."""
    columns = (HelpMessageRow.id, HelpMessageRow.request_id, HelpMessageRow.author_id, HelpMessageRow.words,
               HelpMessageRow.file_kind, HelpMessageRow.file_reference, HelpMessageRow.file_name,
               HelpMessageRow.sent_at)  # fmt: skip
    row = (await connection.execute(select(*columns).where(HelpMessageRow.id == message_id))).first()
    if row is None:
        return None
    content = Content(row.words, row.file_kind, row.file_reference, row.file_name)
    return HelpMessage(row.id, row.request_id, row.author_id, content, row.sent_at)


def _request(row: object) -> HelpRequest:
    values = row._asdict()  # type: ignore[attr-defined]
    return HelpRequest(**{**values, "status": HelpStatus(values["status"])})
