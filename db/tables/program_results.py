"""What comes of a personal program: activities people write themselves, evidence, conclusions and their voices."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key


class OwnActivityRow(Key):
    """An activity beside the shipped library: an organization's, or one program's where that is named."""

    __tablename__ = "own_activity"

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), index=True)
    program_id: Mapped[int | None] = mapped_column(ForeignKey("program.id", ondelete="CASCADE"), index=True)
    added_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    title: Mapped[str]
    # Codes of the questionnaire with spaces between.
    difficulties: Mapped[str]
    direction: Mapped[str]
    form: Mapped[str]
    weeks: Mapped[int]
    responsible: Mapped[str]
    about: Mapped[str]
    result: Mapped[str]
    evidence: Mapped[str]
    added_at: Mapped[datetime]


class ProgramEvidenceRow(Key):
    """What somebody shows for an activity of a program: words, a link, a photo, a document."""

    __tablename__ = "program_evidence"
    __table_args__ = (Index(None, "program_id", "activity"),)

    program_id: Mapped[int] = mapped_column(ForeignKey("program.id", ondelete="CASCADE"))
    # The activity's key, the same in all versions of the program.
    activity: Mapped[int]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    words: Mapped[str]
    file_kind: Mapped[str | None]
    file_reference: Mapped[str]
    file_name: Mapped[str]
    added_at: Mapped[datetime]


class ConclusionRow(Key):
    """What the people of a program conclude together, in the middle or at its end."""

    __tablename__ = "conclusion"
    __table_args__ = (UniqueConstraint("program_id", "stage", "number"),)

    program_id: Mapped[int] = mapped_column(ForeignKey("program.id", ondelete="CASCADE"))
    stage: Mapped[str]
    number: Mapped[int]
    done: Mapped[str]
    changed: Mapped[str]
    ahead: Mapped[str]
    revision: Mapped[int]
    begun_on: Mapped[date]
    agreed_on: Mapped[date | None]


class ConclusionVoiceRow(Base):
    """One member's own part of a conclusion: the report, the mark for the program with a word, the yes."""

    __tablename__ = "conclusion_voice"

    conclusion_id: Mapped[int] = mapped_column(ForeignKey("conclusion.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    report: Mapped[str]
    mark: Mapped[int | None]
    words: Mapped[str]
    agreed_at: Mapped[datetime | None]
