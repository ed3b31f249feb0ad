"""Groups of pairs."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Key


class GroupRow(Key):
    """Pairs that go together: one mentor with several mentees, or the two directions of reverse mentoring."""

    __tablename__ = "mentoring_group"

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), index=True)
    mentor_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    title: Mapped[str]
    created_at: Mapped[datetime]
