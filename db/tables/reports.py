"""Mentors' reports."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Key


class ReportRow(Key):
    """One mentor's report on one pair and period."""

    __tablename__ = "mentor_report"
    __table_args__ = (UniqueConstraint("pair_id", "begins_on"), Index(None, "state", "ends_on"))

    pair_id: Mapped[int] = mapped_column(ForeignKey("pair.id", ondelete="CASCADE"))
    mentor_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    mentee_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    begins_on: Mapped[date]
    ends_on: Mapped[date]
    due_on: Mapped[date]
    state: Mapped[str]
    sections: Mapped[dict[str, Any]]
    remark: Mapped[str]
    returns: Mapped[int]
    sent_at: Mapped[datetime | None]
    decided_at: Mapped[datetime | None]
