"""Meetings and what was said of them."""

from datetime import datetime

from sqlalchemy import ForeignKey, text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Key


class MeetingRow(Key):
    """One meeting: of a pair or of a whole group; the first meeting of a series gives the series its number."""

    __tablename__ = "meeting"

    pair_id: Mapped[int | None] = mapped_column(ForeignKey("pair.id", ondelete="CASCADE"), index=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey("mentoring_group.id"), index=True)
    series_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id", ondelete="SET NULL"), index=True)
    kind: Mapped[str] = mapped_column(server_default=text("''"))
    proposed_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    starts_at: Mapped[datetime]
    minutes: Mapped[int]
    place: Mapped[str]
    status: Mapped[str]
    sequence: Mapped[int]
