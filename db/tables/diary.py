"""The mentor's diary, beside the check-ins."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key


class MeetingNoteRow(Base):
    """What one member wrote of a meeting."""

    __tablename__ = "meeting_note"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    minutes: Mapped[int | None]
    mode: Mapped[str | None]
    topic: Mapped[str]
    difficulties: Mapped[str]
    written_at: Mapped[datetime]


class AgreementRow(Key):
    """One thing agreed on at a meeting."""

    __tablename__ = "agreement"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    words: Mapped[str]
    due_on: Mapped[date | None]
    task_id: Mapped[int | None] = mapped_column(ForeignKey("task.id", ondelete="SET NULL"))


class NoteReplyRow(Base):
    """A mentee's word on the mentor's note."""

    __tablename__ = "note_reply"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    answer: Mapped[str]
    words: Mapped[str]
    said_at: Mapped[datetime]
