"""Requests for help and the messages of their talks."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, false, func, insert, select, update

from db.engine import Connection
from db.tables import HelpMessageRow, HelpPartyRow, HelpRequestRow
from mentoring.help import Content, HelpMessage, HelpRequest, HelpStatus, Urgency
from mentoring.help_ladder import Rung
from mentoring.help_parties import PartyState

_COLUMNS = (HelpRequestRow.id, HelpRequestRow.organization_id, HelpRequestRow.mentee_id, HelpRequestRow.helper_id,
            HelpRequestRow.opened_at, HelpRequestRow.status, HelpRequestRow.answered_at, HelpRequestRow.closed_at,
            HelpRequestRow.mark, HelpRequestRow.topic, HelpRequestRow.urgency, HelpRequestRow.now_at,
            HelpRequestRow.taken_at, HelpRequestRow.promised_at, HelpRequestRow.step, HelpRequestRow.step_at,
            HelpRequestRow.round, HelpRequestRow.helper_since)  # fmt: skip
_MESSAGE = (HelpMessageRow.id, HelpMessageRow.request_id, HelpMessageRow.author_id, HelpMessageRow.words,
            HelpMessageRow.file_kind, HelpMessageRow.file_reference, HelpMessageRow.file_name, HelpMessageRow.sent_at,
            HelpMessageRow.source_id, HelpMessageRow.album, HelpMessageRow.reply_to,
            HelpMessageRow.is_edit)  # fmt: skip
_READS = select(HelpPartyRow.request_id).where(
    HelpPartyRow.person_id == bindparam("person_id"), HelpPartyRow.state == PartyState.IN.value
)
_OF_PERSON = (
    select(*_COLUMNS)
    .where(
        (HelpRequestRow.mentee_id == bindparam("person_id"))
        | (HelpRequestRow.helper_id == bindparam("person_id"))
        | HelpRequestRow.id.in_(_READS)
    )
    .order_by(HelpRequestRow.id.desc())
)
_OPEN_OF_PERSON = _OF_PERSON.where(HelpRequestRow.status != HelpStatus.CLOSED.value)
_OF_CONTENT = ("words", "file_kind", "file_reference", "file_name", "source_id", "album")


async def create(connection: Connection, request: HelpRequest) -> int:
    """Store a new request and return its number."""
    values = {name: value for name, value in asdict(request).items() if name != "id"}
    return int(await connection.scalar(insert(HelpRequestRow).values(values).returning(HelpRequestRow.id)))  # type: ignore[arg-type]


async def get(connection: Connection, request_id: int, *, lock: bool = False) -> HelpRequest | None:
    """Return a request; `lock` makes other transactions wait that would change it."""
    query = select(*_COLUMNS).where(HelpRequestRow.id == request_id)
    row = (await connection.execute(query.with_for_update() if lock else query)).first()
    return _request(row) if row else None


async def of_person(connection: Connection, person_id: int, *, closed: bool = False) -> list[HelpRequest]:
    """Return the requests somebody asked, answers or reads along, newest first; closed ones only where wanted."""
    rows = await connection.execute(_OF_PERSON if closed else _OPEN_OF_PERSON, {"person_id": person_id})
    return [_request(row) for row in rows]


async def of_organization(connection: Connection, organization_id: int, since: datetime) -> list[HelpRequest]:
    """Return an organization's requests opened since a moment."""
    here = (HelpRequestRow.organization_id == organization_id) & (HelpRequestRow.opened_at >= since)
    query = select(*_COLUMNS).where(here).order_by(HelpRequestRow.id)
    return [_request(row) for row in await connection.execute(query)]


async def unanswered(connection: Connection, organization_id: int, person_id: int) -> int:
    """Return how many requests stay unanswered though the curators were told; those of somebody's own are left out."""
    waits = (HelpRequestRow.status == HelpStatus.OPEN.value) & (HelpRequestRow.step == int(Rung.TOP))
    own = (HelpRequestRow.mentee_id == person_id) | func.coalesce(HelpRequestRow.helper_id == person_id, false())
    query = select(func.count()).select_from(HelpRequestRow)
    here = HelpRequestRow.organization_id == organization_id
    return int(await connection.scalar(query.where(here, waits, ~own)) or 0)


async def urgent_since(connection: Connection, mentee_id: int, since: datetime, besides: int) -> int:
    """Return how many requests of a mentee became «now» since a moment, one left out."""
    theirs = (HelpRequestRow.mentee_id == mentee_id) & (HelpRequestRow.now_at >= since)
    query = select(func.count()).select_from(HelpRequestRow).where(theirs, HelpRequestRow.id != besides)
    return int(await connection.scalar(query) or 0)


async def climbing(connection: Connection, now: datetime) -> list[HelpRequest]:
    """Return the requests whose next rung has come."""
    waiting = (HelpRequestRow.step_at <= now) & (HelpRequestRow.status == HelpStatus.OPEN.value)
    query = select(*_COLUMNS).where(waiting).order_by(HelpRequestRow.step_at, HelpRequestRow.id)
    return [_request(row) for row in await connection.execute(query)]


_NEXT_CLIMB = select(func.min(HelpRequestRow.step_at)).where(HelpRequestRow.status == HelpStatus.OPEN.value)


async def next_climb(connection: Connection) -> datetime | None:
    """Return when the next rung comes."""
    moment: datetime | None = await connection.scalar(_NEXT_CLIMB)
    return moment


async def save(connection: Connection, request: HelpRequest) -> None:
    """Store what changed in a request."""
    kept = ("id", "organization_id", "mentee_id", "opened_at")
    values = {name: value for name, value in asdict(request).items() if name not in kept}
    await connection.execute(update(HelpRequestRow).where(HelpRequestRow.id == request.id).values(values))


async def erase(connection: Connection, person_id: int) -> None:
    """Delete the requests somebody asked or answers, with their talks."""
    theirs = (HelpRequestRow.mentee_id == person_id) | (HelpRequestRow.helper_id == person_id)
    await connection.execute(delete(HelpRequestRow).where(theirs))


async def forget_talks(connection: Connection, before: datetime) -> None:
    """Delete the talks of requests closed before a moment; the requests themselves stay, for the totals."""
    closed = select(HelpRequestRow.id).where(HelpRequestRow.closed_at < before)
    await connection.execute(delete(HelpMessageRow).where(HelpMessageRow.request_id.in_(closed)))
    await connection.execute(delete(HelpPartyRow).where(HelpPartyRow.request_id.in_(closed)))


async def add_message(connection: Connection, message: HelpMessage) -> int:
    """Store a message of a talk and return its number."""
    content = {name: getattr(message.content, name) for name in _OF_CONTENT}
    values = {"request_id": message.request_id, "author_id": message.author_id, "sent_at": message.sent_at,
              "reply_to": message.reply_to, "is_edit": message.is_edit, **content}  # fmt: skip
    return int(await connection.scalar(insert(HelpMessageRow).values(values).returning(HelpMessageRow.id)))  # type: ignore[arg-type]


async def message(connection: Connection, message_id: int) -> HelpMessage | None:
    """Return one message of a talk."""
    return next(iter(await _messages(connection, HelpMessageRow.id == message_id)), None)


async def messages(connection: Connection, request_id: int) -> list[HelpMessage]:
    """Return a talk, oldest first."""
    return await _messages(connection, HelpMessageRow.request_id == request_id)


async def sent_as(connection: Connection, author_id: int, source_ids: Collection[int]) -> HelpMessage | None:
    """Return the newest message that was one of these in its author's own chat."""
    own = (HelpMessageRow.author_id == author_id) & HelpMessageRow.source_id.in_(list(source_ids))
    return next(iter((await _messages(connection, own))[::-1]), None)


async def of_album(connection: Connection, author_id: int, album: str, since: datetime) -> HelpMessage | None:
    """Return the first part of an album that its author sent into a talk not long ago."""
    own = (HelpMessageRow.author_id == author_id) & (HelpMessageRow.album == album)
    return next(iter(await _messages(connection, own & (HelpMessageRow.sent_at >= since))), None)


async def _messages(connection: Connection, condition: ColumnElement[bool]) -> list[HelpMessage]:
    rows = await connection.execute(select(*_MESSAGE).where(condition).order_by(HelpMessageRow.id))
    return [_message(row) for row in rows]


def _message(row: Any) -> HelpMessage:  # noqa: ANN401 - a row of _MESSAGE
    content = Content(**{name: getattr(row, name) for name in _OF_CONTENT})
    return HelpMessage(row.id, row.request_id, row.author_id, content, row.sent_at, row.reply_to, row.is_edit)


def _request(row: Any) -> HelpRequest:  # noqa: ANN401 - a row of _COLUMNS
    values = row._asdict()
    return HelpRequest(**{**values, "status": HelpStatus(row.status), "urgency": Urgency(row.urgency)})
