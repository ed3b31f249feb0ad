"""Applications that end a pair early."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Key


class PartingRow(Key):
    """One application about one pair; who decided it stands in the audit log."""

    __tablename__ = "parting"
    __table_args__ = (Index(None, "organization_id", "state"), Index(None, "state", "last_day"))

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pair.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    asked_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    asked_on: Mapped[date]
    state: Mapped[str]
    reason: Mapped[str]
    is_whole: Mapped[bool]
    stage: Mapped[int]
    due_on: Mapped[date | None]
    last_day: Mapped[date | None]
    answer: Mapped[str]
    order_number: Mapped[str]
    ordered_on: Mapped[date | None]
    done_at: Mapped[datetime | None]
