"""What documents of preparation say beside what is known anyway, and schools' own templates."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key


class PaperAnswerRow(Base):
    """One answer for a school year; empty where it will be written by hand. Kept as orders are: under legal hold."""

    __tablename__ = "paper_answer"

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), primary_key=True)
    school_year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(primary_key=True)
    answer: Mapped[str]
    changed_at: Mapped[datetime]


class TemplateRow(Key):
    """A school's own template, `proposed` until it is confirmed and `active` then."""

    __tablename__ = "template"
    __table_args__ = (UniqueConstraint("organization_id", "paper", "status"),)

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    paper: Mapped[str]
    status: Mapped[str]
    file_name: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary)
    sent_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    sent_at: Mapped[datetime]
