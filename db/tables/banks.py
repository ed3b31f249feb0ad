"""What the curator notes about people of the banks, and the yearly question whether all is still so."""

from datetime import date, datetime

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key


class PauseRow(Base):
    """Somebody takes no new pair through the day `until`."""

    __tablename__ = "pause"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), primary_key=True)
    until: Mapped[date] = mapped_column(index=True)
    reason: Mapped[str]
    set_by: Mapped[int | None]
    set_at: Mapped[datetime]


class SeparationRow(Key):
    """Two people who are never to be paired; the smaller number stands first."""

    __tablename__ = "separation"
    __table_args__ = (UniqueConstraint("organization_id", "first_id", "second_id"),)

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    first_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    second_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    reason: Mapped[str]
    added_by: Mapped[int | None]
    added_at: Mapped[datetime]


class InterviewRow(Key):
    """The curator's note of a talk with a mentor; `criteria` are ids of the profile."""

    __tablename__ = "interview"
    __table_args__ = (Index(None, "organization_id", "person_id"),)

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    held_on: Mapped[date]
    note: Mapped[str]
    criteria: Mapped[list[str]] = mapped_column(JSON)
    recorded_by: Mapped[int | None]
    recorded_at: Mapped[datetime]


class RefreshRoundRow(Base):
    """The yearly question has been put to everybody of an organization; `due_on` is the day it was due."""

    __tablename__ = "refresh_round"

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), primary_key=True)
    due_on: Mapped[date] = mapped_column(primary_key=True)
    asked_at: Mapped[datetime]


class RefreshRow(Base):
    """One person asked in one round whether the questionnaire is still true."""

    __tablename__ = "refresh"
    __table_args__ = (Index(None, "organization_id", "answered_at"),)

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), primary_key=True)
    due_on: Mapped[date] = mapped_column(primary_key=True)
    answered_at: Mapped[datetime | None]
