"""What a school wrote into its yearly SWOT."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Key


class SwotEntryRow(Key):
    """One line of one of the four lists. It says nothing of who wrote it: the words are the school's."""

    __tablename__ = "swot_entry"
    __table_args__ = (Index(None, "organization_id", "year"),)

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    year: Mapped[int]
    quadrant: Mapped[str]
    words: Mapped[str]
    source: Mapped[str]
    changed_at: Mapped[datetime]
