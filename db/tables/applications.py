"""Applications, and the steps of their way."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Key


class ApplicationRow(Key):
    """One application; its answers by question are in `content`."""

    __tablename__ = "application"
    __table_args__ = (Index(None, "organization_id", "state"), Index(None, "state", "due_on"))

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    kind: Mapped[str]
    state: Mapped[str]
    applicant_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    pair_id: Mapped[int | None] = mapped_column(ForeignKey("pair.id", ondelete="CASCADE"), index=True)
    subject_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    mediator_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    content: Mapped[dict[str, Any]]
    answer: Mapped[str]
    begun_at: Mapped[datetime]
    asked_on: Mapped[date | None]
    due_on: Mapped[date | None]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    decided_on: Mapped[date | None]


class ApplicationEventRow(Key):
    """One step of an application's way."""

    __tablename__ = "application_event"

    application_id: Mapped[int] = mapped_column(ForeignKey("application.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    act: Mapped[str]
    words: Mapped[str]
    is_shared: Mapped[bool]
    at: Mapped[datetime]
