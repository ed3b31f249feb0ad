"""Meetings and help."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Key


class MeetingRow(Key):
    """One meeting of a pair."""

    __tablename__ = "meeting"

    pair_id: Mapped[int] = mapped_column(ForeignKey("pair.id", ondelete="CASCADE"), index=True)
    proposed_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    starts_at: Mapped[datetime]
    minutes: Mapped[int]
    place: Mapped[str]
    status: Mapped[str]
    sequence: Mapped[int]


class HelpRequestRow(Key):
    """A mentee's request for help."""

    __tablename__ = "help_request"

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), index=True)
    mentee_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    helper_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    status: Mapped[str]
    opened_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    mark: Mapped[int | None]


class HelpMessageRow(Key):
    """One message of a request's talk."""

    __tablename__ = "help_message"

    request_id: Mapped[int] = mapped_column(ForeignKey("help_request.id", ondelete="CASCADE"), index=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    words: Mapped[str]
    file_kind: Mapped[str | None]
    file_reference: Mapped[str]
    file_name: Mapped[str]
    sent_at: Mapped[datetime]


class KeptWordsRow(Key):
    """A message that came where none was awaited: it waits a day for its sender to say whom it is for."""

    __tablename__ = "kept_words"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    words: Mapped[str]
    file_kind: Mapped[str | None]
    file_reference: Mapped[str]
    file_name: Mapped[str]
    said_at: Mapped[datetime] = mapped_column(index=True)
