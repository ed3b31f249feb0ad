"""Inbox, receipts, outbox, conversations."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key


class InboxRow(Key):
    """An update taken from Telegram; the payload is blanked when it is closed. Rows go after 48 hours."""

    __tablename__ = "inbox"
    __table_args__ = (UniqueConstraint("bot_id", "update_id"), Index(None, "status", "chat", "id"))

    bot_id: Mapped[int] = mapped_column(BigInteger)
    update_id: Mapped[int] = mapped_column(BigInteger)
    chat: Mapped[str]
    payload: Mapped[str]
    status: Mapped[str]
    leased_by: Mapped[str | None]
    failures: Mapped[int]
    received_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]


class ReceiptRow(Base):
    """Proof that a cause has had its effect once; `result` is what the command returned."""

    __tablename__ = "receipt"

    cause: Mapped[str] = mapped_column(primary_key=True)
    use_case: Mapped[str] = mapped_column(primary_key=True)
    result: Mapped[str]
    left_at: Mapped[datetime] = mapped_column(index=True)


class OutboxRow(Key):
    """A notice to a person, due at a moment; rendered when it is sent."""

    __tablename__ = "outbox"
    __table_args__ = (Index(None, "status", "due_at"), Index(None, "recipient_id", "status", "due_at"))

    key: Mapped[str] = mapped_column(unique=True)
    recipient_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    kind: Mapped[str]
    about: Mapped[dict[str, Any]]
    due_at: Mapped[datetime]
    created_at: Mapped[datetime]
    status: Mapped[str]
    leased_by: Mapped[str | None]
    closed_at: Mapped[datetime | None]
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    # Its words, where they went before their file as a message of their own.
    title_id: Mapped[int | None] = mapped_column(BigInteger)
    # Which organization it is about; none where it is about the recipient alone.
    organization_id: Mapped[int | None]


class ConversationRow(Base):
    """One piece of a chat's conversation state, as aiogram's storage keeps it."""

    __tablename__ = "conversation"

    chat: Mapped[str] = mapped_column(primary_key=True)
    slot: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str | None]
    data: Mapped[str]
    changed_at: Mapped[datetime]


class BotAccountRow(Base):
    """The bot's own name, remembered for links made while Telegram is out of reach."""

    __tablename__ = "bot_account"

    bot_id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    username: Mapped[str]
