"""Lists of mentors and mentees of a school year, and who stands in them."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key


class RosterRow(Key):
    """A list, or a supplement to it: the next version of the same year and role."""

    __tablename__ = "roster"
    __table_args__ = (UniqueConstraint("organization_id", "year", "role", "version"),)

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    year: Mapped[int]
    role: Mapped[str]
    version: Mapped[int]
    state: Mapped[str]
    approvals: Mapped[int]
    approved_on: Mapped[date | None]
    remark: Mapped[str]
    by_pairs: Mapped[bool]
    made_at: Mapped[datetime]


class RosterEntryRow(Base):
    """One person of a list, in it or left out."""

    __tablename__ = "roster_entry"

    roster_id: Mapped[int] = mapped_column(ForeignKey("roster.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    is_in: Mapped[bool]
