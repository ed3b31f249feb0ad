"""Conversation state of chats, as plain rows; an empty piece has no row."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select

from db.engine import Connection, upsert
from db.tables import ConversationRow


@dataclass(frozen=True)
class Piece:
    """A state's name and its data."""

    state: str | None = None
    data: dict[str, Any] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """A piece that needs no row."""
        return self.state is None and not self.data


_LOAD = select(ConversationRow.slot, ConversationRow.state, ConversationRow.data).where(
    ConversationRow.chat == bindparam("chat")
)


async def load(connection: Connection, chat: str) -> dict[str, Piece]:
    """Return every piece of a chat's conversation by its slot."""
    rows = await connection.execute(_LOAD, {"chat": chat})
    return {row.slot: Piece(row.state, json.loads(row.data)) for row in rows}


async def save(connection: Connection, chat: str, pieces: Mapping[str, Piece], now: datetime) -> None:
    """Store changed pieces and delete those that became empty."""
    empty = [slot for slot, piece in pieces.items() if piece.is_empty]
    if empty:
        gone = (ConversationRow.chat == chat) & ConversationRow.slot.in_(empty)
        await connection.execute(delete(ConversationRow).where(gone))
    rows = [
        {"chat": chat, "slot": slot, "state": piece.state, "data": json.dumps(piece.data), "changed_at": now}
        for slot, piece in pieces.items()
        if not piece.is_empty
    ]
    if rows:
        saved = upsert(connection, ConversationRow, ("chat", "slot"), ("state", "data", "changed_at"))
        await connection.execute(saved, rows)


async def forget(connection: Connection, chat: str) -> None:
    """Delete all that is kept of a chat's conversation."""
    await connection.execute(delete(ConversationRow).where(ConversationRow.chat == chat))


async def prune(connection: Connection, before: datetime) -> None:
    """Delete what is kept of chats in which nothing has happened since a moment, those of strangers among them."""
    recent = select(ConversationRow.chat).where(ConversationRow.changed_at >= before)
    await connection.execute(delete(ConversationRow).where(ConversationRow.chat.not_in(recent)))
