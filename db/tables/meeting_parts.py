"""What hangs on meetings: who of a group comes, why one was moved or called off; and hours that suit somebody."""

from datetime import datetime

from sqlalchemy import ForeignKey, text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key


class MeetingMemberRow(Base):
    """A mentee of a group who is asked to its meeting: whether they come, and afterwards whether they were there."""

    __tablename__ = "meeting_member"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    answer: Mapped[str] = mapped_column(server_default=text("''"))
    reason: Mapped[str] = mapped_column(server_default=text("''"))
    attended: Mapped[bool | None]


class MeetingChangeRow(Key):
    """A meeting that was moved or called off: by whom, why, and when it would have been."""

    __tablename__ = "meeting_change"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    change: Mapped[str]
    reason: Mapped[str]
    starts_at: Mapped[datetime]
    said_at: Mapped[datetime]


class FreeHourRow(Base):
    """An hour of the week that suits somebody: weekday from Monday (0), the hour it begins on their school's wall."""

    __tablename__ = "free_hour"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    weekday: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    hour: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
