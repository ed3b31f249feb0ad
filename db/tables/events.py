"""Events of the year, who comes and was there, what was handed out."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, false
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key


class EventRow(Key):
    """One event; `places` is 0 where there is no limit."""

    __tablename__ = "event"
    __table_args__ = (Index(None, "organization_id", "starts_at"),)

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    created_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    item_id: Mapped[int | None] = mapped_column(ForeignKey("roadmap_item.id", ondelete="SET NULL"), index=True)
    kind: Mapped[str]
    title: Mapped[str]
    starts_at: Mapped[datetime]
    minutes: Mapped[int]
    place: Mapped[str]
    audience: Mapped[str]
    places: Mapped[int]
    sequence: Mapped[int]
    cancelled_at: Mapped[datetime | None]
    reason: Mapped[str]
    held_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


class EventReplyRow(Base):
    """What somebody said of coming to an event, whether they wait for a place, and whether they were there."""

    __tablename__ = "event_reply"

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    comes: Mapped[bool | None]
    answered_at: Mapped[datetime | None]
    came: Mapped[bool | None]
    is_waiting: Mapped[bool] = mapped_column(server_default=false())


class EventMaterialRow(Key):
    """Words, a link or a file of an event."""

    __tablename__ = "event_material"

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    words: Mapped[str]
    file_kind: Mapped[str | None]
    file_reference: Mapped[str]
    file_name: Mapped[str]
    added_at: Mapped[datetime]
