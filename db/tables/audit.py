"""The audit log: who did or saw what, when, by numbers only."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key


class AuditRow(Key):
    """One entry; append-only. It holds numbers, never names, and outlives whom it names: hence no foreign keys."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "organization_id", "at"), Index(None, "about_person_id", "at"))

    at: Mapped[datetime]
    organization_id: Mapped[int | None]
    actor_id: Mapped[int | None]
    about_person_id: Mapped[int | None]
    act: Mapped[str]
    about: Mapped[dict[str, Any]] = mapped_column()


class AuditRetentionRow(Base):
    """The retention job's mark: while it stands, entries from before it may be deleted, and no others."""

    __tablename__ = "audit_retention"

    before: Mapped[datetime] = mapped_column(primary_key=True)
