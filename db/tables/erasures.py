"""Erasures: what was destroyed, when and why; kept three years as proof, by numbers only."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Key


class ErasureRow(Key):
    """One erasure, asked for or done; it outlives whom it names, hence a number without a foreign key."""

    __tablename__ = "erasure"

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), index=True)
    about_person_id: Mapped[int] = mapped_column(index=True)
    reason: Mapped[str]
    asked_at: Mapped[datetime]
    due_at: Mapped[datetime] = mapped_column(index=True)
    done_at: Mapped[datetime | None]
    cleared_at: Mapped[datetime | None]
    counts: Mapped[dict[str, Any]]
    held: Mapped[dict[str, Any]]
    ticket: Mapped[str]
