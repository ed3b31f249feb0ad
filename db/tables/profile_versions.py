"""What directors changed in their regulations by order."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Key


class ProfileVersionRow(Key):
    """A version of an organization's regulation: the order, what it changed, and all changes that hold since."""

    __tablename__ = "profile_version"
    __table_args__ = (UniqueConstraint("organization_id", "version"),)

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    version: Mapped[int]
    number: Mapped[str]
    dated: Mapped[date]
    changed: Mapped[str]
    overlay: Mapped[dict[str, Any]]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    created_at: Mapped[datetime]
