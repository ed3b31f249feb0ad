"""aiogram's conversation storage over the database, buffered for the length of one update.

Everything a chat's conversation holds is read once when its update begins, changed in memory, and committed together
with the closing of the update's inbox row: a replay starts from what was there first.
"""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from contextvars import ContextVar
from copy import deepcopy
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from db.conversations import Piece

EMPTY = Piece()


class Conversation:
    """One chat's conversation during one update."""

    def __init__(self, chat: str, pieces: Mapping[str, Piece]) -> None:
        self.chat = chat
        self._pieces = dict(pieces)
        self._stored = set(pieces)

    def get(self, slot: str) -> Piece:
        """Return a piece as it is now."""
        return self._pieces.get(slot, EMPTY)

    def put(self, slot: str, piece: Piece) -> None:
        """Change a piece."""
        self._pieces[slot] = piece

    def forget(self) -> None:
        """Let nothing of the conversation stay."""
        self._pieces = dict.fromkeys(self._pieces, EMPTY)

    @property
    def pieces(self) -> dict[str, Piece]:
        """What is to be stored: an empty piece that has a row deletes it."""
        return {slot: piece for slot, piece in self._pieces.items() if not piece.is_empty or slot in self._stored}


_current: ContextVar[Conversation] = ContextVar("conversation")


def chat_of(bot_id: int, chat_id: int | str) -> str:
    """Return the key under which a chat's conversation and updates are kept."""
    return f"{bot_id}:{chat_id}"


@asynccontextmanager
async def during(conversation: Conversation) -> AsyncIterator[Conversation]:
    """Make a conversation the one that the storage reads and writes."""
    token = _current.set(conversation)
    try:
        yield conversation
    finally:
        _current.reset(token)


class ConversationStorage(BaseStorage):
    """What aiogram and aiogram-dialog see."""

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Change a state's name."""
        name = state.state if isinstance(state, State) else state
        conversation, slot = _place(key)
        conversation.put(slot, Piece(name, conversation.get(slot).data))

    async def get_state(self, key: StorageKey) -> str | None:
        """Return a state's name."""
        conversation, slot = _place(key)
        return conversation.get(slot).state

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Change a state's data."""
        conversation, slot = _place(key)
        conversation.put(slot, Piece(conversation.get(slot).state, deepcopy(dict(data))))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """Return a copy of a state's data."""
        conversation, slot = _place(key)
        return deepcopy(conversation.get(slot).data)

    async def close(self) -> None:
        """Hold nothing."""


def _place(key: StorageKey) -> tuple[Conversation, str]:
    conversation = _current.get()
    if conversation.chat != chat_of(key.bot_id, key.chat_id):
        raise RuntimeError("a conversation may only be touched by an update of its own chat")
    slot = f"{key.user_id}:{key.thread_id or ''}:{key.business_connection_id or ''}:{key.destiny}"
    return conversation, slot
