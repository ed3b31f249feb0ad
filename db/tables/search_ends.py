"""Mentees who look for no mentor since a program of theirs is over."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base


class SearchEndRow(Base):
    """A mentee is proposed to nobody until they, or a curator, say otherwise; it goes with the mentee."""

    __tablename__ = "search_end"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), primary_key=True)
    over_by: Mapped[str]
    since: Mapped[date]
    has_answered: Mapped[bool]
