"""Tasks of mentors for mentees."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Key


class TaskRow(Key):
    """One task: what, until when, how far; `batch_id` binds those given to a whole group at once."""

    __tablename__ = "task"
    __table_args__ = (Index(None, "mentor_id", "state"), Index(None, "mentee_id", "state"))

    pair_id: Mapped[int] = mapped_column(ForeignKey("pair.id", ondelete="CASCADE"), index=True)
    mentor_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    mentee_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    words: Mapped[str]
    file_kind: Mapped[str | None]
    file_reference: Mapped[str]
    file_name: Mapped[str]
    due_on: Mapped[date | None]
    state: Mapped[str]
    returns: Mapped[int]
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id", ondelete="SET NULL"))
    batch_id: Mapped[int | None] = mapped_column(index=True)
    reported_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    given_at: Mapped[datetime]


class TaskPartRow(Key):
    """One message of a report, or the mentor's word on it."""

    __tablename__ = "task_part"

    task_id: Mapped[int] = mapped_column(ForeignKey("task.id", ondelete="CASCADE"), index=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    attempt: Mapped[int]
    words: Mapped[str]
    file_kind: Mapped[str | None]
    file_reference: Mapped[str]
    file_name: Mapped[str]
    sent_at: Mapped[datetime]
