"""Whom people would like in a pair, and who agreed that the psychologist sees them search for support."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base


class WishRow(Base):
    """What one person said of another as a possible mentor or mentee; `role` is that of who said it.

    It goes with either of the two.
    """

    __tablename__ = "wish"
    __table_args__ = (Index(None, "organization_id", "about_id"),)

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), primary_key=True)
    role: Mapped[str] = mapped_column(primary_key=True)
    about_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    liking: Mapped[str]
    rank: Mapped[int]
    reason: Mapped[str]
    entered_by: Mapped[int | None]
    marked_at: Mapped[datetime]


class SecondAreaRow(Base):
    """With what a mentee may look for one more mentor, opened by a curator; it goes with the mentee."""

    __tablename__ = "second_area"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), primary_key=True)
    area: Mapped[str]
    opened_by: Mapped[int | None]
    opened_at: Mapped[datetime]


class SupportRequestRow(Base):
    """A mentee's yes to being shown to the psychologist; `shown` are the codes of what besides the name."""

    __tablename__ = "support_request"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), primary_key=True)
    shown: Mapped[list[Any]] = mapped_column(JSON)
    note: Mapped[str]
    entered_by: Mapped[int | None]
    agreed_at: Mapped[datetime]
