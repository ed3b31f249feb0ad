"""Partners, their people who mentor, and mentors of other schools."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key


class PartnerRow(Key):
    """An enterprise, a university or a social partner of a school."""

    __tablename__ = "partner"

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), index=True)
    title: Mapped[str]
    kind: Mapped[str]
    contact: Mapped[str]
    agreement: Mapped[str]
    valid_until: Mapped[date | None]
    created_at: Mapped[datetime]


class ExternalMentorRow(Base):
    """A mentor who comes from a partner."""

    __tablename__ = "external_mentor"

    partner_id: Mapped[int] = mapped_column(ForeignKey("partner.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)


class GuestRow(Base):
    """A mentor of another school, and what both directors say."""

    __tablename__ = "guest"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), primary_key=True)
    home_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), index=True)
    joined_at: Mapped[datetime]
    home_agreed_at: Mapped[datetime | None]
    host_agreed_at: Mapped[datetime | None]
    refused_at: Mapped[datetime | None]
