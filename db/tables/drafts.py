"""Drafts of a whole assignment, kept for two weeks at most."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Key


class DraftRunRow(Key):
    """A run of the matcher; `open_key` is set while no second one may be open for the same people."""

    __tablename__ = "draft_run"

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), index=True)
    scope: Mapped[str]
    open_key: Mapped[str | None] = mapped_column(unique=True)
    curator_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    status: Mapped[str]
    levels: Mapped[str]
    version: Mapped[int]
    found: Mapped[dict[str, Any]]
    after_pair_id: Mapped[int | None] = mapped_column(ForeignKey("pair.id", ondelete="CASCADE"))
    started_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class DraftPairRow(Key):
    """A couple of a run: offered, locked or forbidden by the curator, proposed, or impossible by then."""

    __tablename__ = "draft_pair"
    __table_args__ = (UniqueConstraint("run_id", "mentor_id", "mentee_id"),)

    run_id: Mapped[int] = mapped_column(ForeignKey("draft_run.id", ondelete="CASCADE"))
    mentor_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    mentee_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    standing: Mapped[str]
    percent: Mapped[int]
    is_ticked: Mapped[bool]
    is_grouped: Mapped[bool] = mapped_column(server_default=false())
    problem: Mapped[str]
