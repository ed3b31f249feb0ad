"""Pairs and orders."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key


class OrderRow(Key):
    """An order of the director; `sequence` counts within the organization."""

    __tablename__ = "mentoring_order"
    __table_args__ = (UniqueConstraint("organization_id", "sequence"),)

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    sequence: Mapped[int]
    number: Mapped[str]
    dated: Mapped[date]
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    signed_on: Mapped[date | None]
    kind: Mapped[str] = mapped_column(server_default=text("'assignment'"))
    basis: Mapped[str] = mapped_column(server_default=text("''"))


class OrderLineRow(Base):
    """One pair in an order: what becomes of it, its term by the order, and the pair it takes the place of."""

    __tablename__ = "order_line"

    order_id: Mapped[int] = mapped_column(ForeignKey("mentoring_order.id", ondelete="CASCADE"), primary_key=True)
    pair_id: Mapped[int] = mapped_column(ForeignKey("pair.id"), primary_key=True, index=True)
    act: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    former_id: Mapped[int | None] = mapped_column(ForeignKey("pair.id"))


class PairRow(Key):
    """A mentor, a mentee, the term of their program and the version of the regulation it began under.

    Triggers keep a pair from `active` before every paper is recorded and its order signed (migration 0018).
    """

    __tablename__ = "pair"
    __table_args__ = (Index(None, "organization_id", "status"), Index(None, "status", "ends_on"))

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    mentor_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    mentee_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    curator_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    form: Mapped[str]
    kind: Mapped[str]
    status: Mapped[str]
    declined_by: Mapped[int | None]
    reason: Mapped[str]
    remark: Mapped[str]
    order_id: Mapped[int | None] = mapped_column(ForeignKey("mentoring_order.id"))
    profile_version: Mapped[int] = mapped_column(server_default=text("1"))
    meets_first: Mapped[bool] = mapped_column(server_default=false())
    met_on: Mapped[date | None]
    group_id: Mapped[int | None] = mapped_column(ForeignKey("mentoring_group.id"), index=True)
    area: Mapped[str] = mapped_column(server_default=text("''"))
    variant: Mapped[str] = mapped_column(server_default=text("''"))
    mentor_type: Mapped[str] = mapped_column(server_default=text("''"))
    goals: Mapped[str] = mapped_column(server_default=text("''"))
    schedule: Mapped[str] = mapped_column(server_default=text("''"))
    created_at: Mapped[datetime]


class PairMemberRow(Base):
    """What one member of a pair has said yes to, in chat and on paper."""

    __tablename__ = "pair_member"

    pair_id: Mapped[int] = mapped_column(ForeignKey("pair.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    consented_at: Mapped[datetime | None]
    signed_on: Mapped[date | None]
    kept_at: Mapped[str | None]
