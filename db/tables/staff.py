"""The staff list, links made for its people, and tables that were sent and wait to be confirmed."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key


class StaffRow(Key):
    """One member of an organization's staff, in a program or not."""

    __tablename__ = "staff"
    __table_args__ = (Index(None, "organization_id", "family_name"),)

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    family_name: Mapped[str]
    given_name: Mapped[str]
    patronymic: Mapped[str]
    post: Mapped[str]
    subject: Mapped[str]
    experience: Mapped[int | None]
    experience_on: Mapped[date]
    teaches: Mapped[bool | None]
    hired_on: Mapped[date | None]
    returned_on: Mapped[date | None]
    email: Mapped[str]
    role: Mapped[str | None]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    left_on: Mapped[date | None]
    created_at: Mapped[datetime]


class StaffManagerRow(Base):
    """The line manager of a member of staff, one of the same list."""

    __tablename__ = "staff_manager"

    staff_id: Mapped[int] = mapped_column(
        ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    manager_id: Mapped[int] = mapped_column(ForeignKey("staff.id", ondelete="CASCADE"), index=True)


class StaffLinkRow(Base):
    """An invitation made for one member of staff."""

    __tablename__ = "staff_link"

    invitation_id: Mapped[int] = mapped_column(
        ForeignKey("invitation.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id", ondelete="CASCADE"), index=True)


class StaffImportRow(Key):
    """A table somebody sent; its lines go when it is saved or after a day, its counts stay for the last screen."""

    __tablename__ = "staff_import"

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    sent_at: Mapped[datetime] = mapped_column(index=True)
    saved_at: Mapped[datetime | None]
    added: Mapped[int]
    changed: Mapped[int]


class StaffImportLineRow(Base):
    """One row of such a table: what was read, what is wrong, and what was answered about a namesake."""

    __tablename__ = "staff_import_line"

    import_id: Mapped[int] = mapped_column(ForeignKey("staff_import.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[dict[str, Any]]
    decision: Mapped[str]
