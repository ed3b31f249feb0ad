"""Personal programs: their versions, activities, who has agreed, what was changed, remarked and decided."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key

EMPTY = text("''")


class ProgramRow(Key):
    """The program of one pair, or of one group; one of the two is null."""

    __tablename__ = "program"
    __table_args__ = (Index(None, "organization_id", "state"),)

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    pair_id: Mapped[int | None] = mapped_column(ForeignKey("pair.id", ondelete="CASCADE"), unique=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey("mentoring_group.id"), unique=True)
    profile_version: Mapped[int]
    state: Mapped[str]
    # Counts within the organization once a version has been approved; 0 before.
    number: Mapped[int]
    # The version in force; no foreign key, for the two tables would point at each other.
    in_force: Mapped[int | None]
    draft_by: Mapped[date | None]
    closing_reason: Mapped[str] = mapped_column(server_default=EMPTY)
    ended_on: Mapped[date | None]
    created_at: Mapped[datetime]


class ProgramVersionRow(Key):
    """The words of one version; lists are lines, codes have spaces between."""

    __tablename__ = "program_version"
    __table_args__ = (UniqueConstraint("program_id", "number"),)

    program_id: Mapped[int] = mapped_column(ForeignKey("program.id", ondelete="CASCADE"))
    number: Mapped[int]
    kind: Mapped[str]
    state: Mapped[str]
    reason: Mapped[str]
    approvals: Mapped[int]
    approved_on: Mapped[date | None]
    revision: Mapped[int]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    form: Mapped[str]
    mode: Mapped[str]
    difficulties: Mapped[str]
    problem: Mapped[str]
    goal: Mapped[str]
    objectives: Mapped[str]
    goal_back: Mapped[str]
    objectives_back: Mapped[str]
    strengths: Mapped[str]
    schedule: Mapped[str]
    conditions: Mapped[str]
    interim: Mapped[str]
    expected: Mapped[str]
    criteria: Mapped[str]
    created_at: Mapped[datetime]


class ProgramActivityRow(Key):
    """One activity of a version; `key` names it through all versions of its program."""

    __tablename__ = "program_activity"
    __table_args__ = (UniqueConstraint("version_id", "key"),)

    version_id: Mapped[int] = mapped_column(ForeignKey("program_version.id", ondelete="CASCADE"))
    key: Mapped[int]
    position: Mapped[int]
    title: Mapped[str]
    direction: Mapped[str]
    form: Mapped[str]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    responsible: Mapped[str]
    responsible_words: Mapped[str]
    result: Mapped[str]
    # The library's activity it was taken from.
    source: Mapped[str] = mapped_column(server_default=EMPTY)
    done_on: Mapped[date | None]
    mark: Mapped[int | None]
    comment: Mapped[str] = mapped_column(server_default=EMPTY)
    link: Mapped[str] = mapped_column(server_default=EMPTY)


class ProgramAgreementRow(Base):
    """A member's yes to a version as it stands."""

    __tablename__ = "program_agreement"

    version_id: Mapped[int] = mapped_column(ForeignKey("program_version.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True
    )  # fmt: skip
    agreed_at: Mapped[datetime]


class ProgramEditRow(Key):
    """One change of a version's words, so that the others see what became different and when."""

    __tablename__ = "program_edit"

    version_id: Mapped[int] = mapped_column(ForeignKey("program_version.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    part: Mapped[str]
    # The activity's key where `part` is the activities, 0 otherwise.
    activity: Mapped[int]
    revision: Mapped[int]
    before: Mapped[str]
    after: Mapped[str]
    made_at: Mapped[datetime]


class ProgramLookRow(Base):
    """Up to which change somebody has seen a program."""

    __tablename__ = "program_look"

    program_id: Mapped[int] = mapped_column(ForeignKey("program.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True
    )  # fmt: skip
    edit_id: Mapped[int]


class ProgramRemarkRow(Key):
    """What is to be mended in a part of a version; `sent_at` is null while whoever decides is still writing."""

    __tablename__ = "program_remark"

    version_id: Mapped[int] = mapped_column(ForeignKey("program_version.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    part: Mapped[str]
    words: Mapped[str]
    sent_at: Mapped[datetime | None]
    mended_at: Mapped[datetime | None]


class ProgramStepRow(Key):
    """What somebody did with a version: proposed, agreed, approved, returned it."""

    __tablename__ = "program_step"

    version_id: Mapped[int] = mapped_column(ForeignKey("program_version.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    step: Mapped[str]
    taken_at: Mapped[datetime]
