"""Consents."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Key


class ConsentRow(Key):
    """A yes to one text, in chat or on paper; given again after a withdrawal it is another row."""

    __tablename__ = "consent"
    __table_args__ = (Index(None, "person_id", "organization_id"),)

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    purpose: Mapped[str]
    version: Mapped[int]
    fingerprint: Mapped[str]
    given_at: Mapped[datetime]
    way: Mapped[str]
    entered_by: Mapped[int | None]
    signed_on: Mapped[date | None]
    kept_at: Mapped[str]
    categories: Mapped[str]
    withdrawn_at: Mapped[datetime | None]
