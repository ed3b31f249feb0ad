"""Speed meetings: one meeting of a mentor or several with many."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key


class SpeedEventRow(Key):
    """One speed meeting."""

    __tablename__ = "speed_event"
    __table_args__ = (Index(None, "organization_id", "starts_at"),)

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    created_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    title: Mapped[str]
    starts_at: Mapped[datetime]
    talk_minutes: Mapped[int]
    minutes: Mapped[int]
    places: Mapped[int]
    place: Mapped[str]
    audience: Mapped[str]
    sequence: Mapped[int]
    cancelled_at: Mapped[datetime | None]
    reason: Mapped[str]
    created_at: Mapped[datetime]


class SpeedHostRow(Base):
    """A mentor who leads a speed meeting; `rank` is the order of their tables."""

    __tablename__ = "speed_host"

    event_id: Mapped[int] = mapped_column(ForeignKey("speed_event.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    rank: Mapped[int]


class SpeedSeatRow(Base):
    """Somebody who signed up for a speed meeting, or waits for a place."""

    __tablename__ = "speed_seat"

    event_id: Mapped[int] = mapped_column(ForeignKey("speed_event.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    asked_at: Mapped[datetime]
    goal: Mapped[str]
    is_waiting: Mapped[bool]
    came: Mapped[bool | None]
    mark: Mapped[int | None]
    words: Mapped[str]


class SpeedInterestRow(Base):
    """With which of its mentors somebody would like to go on working."""

    __tablename__ = "speed_interest"

    event_id: Mapped[int] = mapped_column(ForeignKey("speed_event.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    mentor_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
