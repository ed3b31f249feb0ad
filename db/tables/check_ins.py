"""What members say of a meeting afterwards."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base


class CheckInRow(Base):
    """What one member said of a meeting afterwards."""

    __tablename__ = "check_in"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    outcome: Mapped[str]
    mark: Mapped[int | None]
    note: Mapped[str]
    said_at: Mapped[datetime]
