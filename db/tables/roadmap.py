"""Roadmaps of school years, their items, and who did what with them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Key


class RoadmapRow(Key):
    """A year's roadmap; `stages` are titles by id, in order, `results` by the same ids.

    `remind_on` is the next day with something to tell.
    """

    __tablename__ = "roadmap"
    __table_args__ = (UniqueConstraint("organization_id", "scope", "year"),)

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    scope: Mapped[str]
    year: Mapped[int]
    stages: Mapped[dict[str, Any]]
    results: Mapped[dict[str, Any]]
    state: Mapped[str]
    version: Mapped[int]
    remark: Mapped[str]
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    approved_on: Mapped[date | None]
    reminded_on: Mapped[date | None]
    remind_on: Mapped[date | None] = mapped_column(index=True)
    made_at: Mapped[datetime]


class RoadmapItemRow(Key):
    """One activity of a roadmap; `roles` are codes with commas between them."""

    __tablename__ = "roadmap_item"

    roadmap_id: Mapped[int] = mapped_column(ForeignKey("roadmap.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    stage_id: Mapped[str]
    title: Mapped[str]
    due_on: Mapped[date | None]
    period: Mapped[str]
    roles: Mapped[str]
    responsible: Mapped[str]
    result: Mapped[str]
    status: Mapped[str]
    done_on: Mapped[date | None]
    note: Mapped[str]
    file_kind: Mapped[str | None]
    file_reference: Mapped[str]
    file_name: Mapped[str]


class RoadmapStepRow(Key):
    """Who submitted, approved, returned a roadmap, when and with what remark."""

    __tablename__ = "roadmap_step"

    roadmap_id: Mapped[int] = mapped_column(ForeignKey("roadmap.id", ondelete="CASCADE"), index=True)
    version: Mapped[int]
    step: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    taken_at: Mapped[datetime]
    remark: Mapped[str]
