"""Questionnaires."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key


class ResponseRow(Key):
    """One person's filled-in form; `subject` is the pair it is about, 0 where it is about none.

    `entered_by` began it for somebody else, from paper; None where people answered themselves.
    """

    __tablename__ = "response"
    __table_args__ = (
        UniqueConstraint("organization_id", "person_id", "form_id", "subject"),
        Index(None, "organization_id", "form_id"),
    )

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    form_id: Mapped[str]
    form_version: Mapped[int]
    subject: Mapped[int]
    started_at: Mapped[datetime]
    submitted_at: Mapped[datetime | None]
    entered_by: Mapped[int | None]


class AnswerRow(Base):
    """One answer; JSON null is a question left out on purpose. `entered_by` gave it on somebody else's behalf."""

    __tablename__ = "answer"

    response_id: Mapped[int] = mapped_column(ForeignKey("response.id", ondelete="CASCADE"), primary_key=True)
    question_id: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
    answered_at: Mapped[datetime]
    entered_by: Mapped[int | None]
