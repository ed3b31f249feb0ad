"""Help in need: requests, their talks and who is in them, who is ready to help, and words that nobody awaited."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, false, text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key


class HelpRequestRow(Key):
    """A mentee's request for help; `helper_id` is nobody while it waits for somebody to take it.

    `step` is the next rung of mentoring/help_ladder.py, `step_at` when it comes; `round` counts reopenings. A helper
    who came in a former one's place sees what was written since `helper_since`.
    """

    __tablename__ = "help_request"

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), index=True)
    mentee_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    helper_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    status: Mapped[str]
    opened_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    mark: Mapped[int | None]
    topic: Mapped[str] = mapped_column(server_default=text("'other'"))
    urgency: Mapped[str] = mapped_column(server_default=text("'today'"))
    now_at: Mapped[datetime | None]
    taken_at: Mapped[datetime | None]
    promised_at: Mapped[datetime | None]
    step: Mapped[int] = mapped_column(server_default=text("9"))
    step_at: Mapped[datetime | None] = mapped_column(index=True)
    round: Mapped[int] = mapped_column(server_default=text("0"))
    helper_since: Mapped[datetime | None]


class HelpMessageRow(Key):
    """One message of a request's talk; `source_id` is its number in its author's chat."""

    __tablename__ = "help_message"
    __table_args__ = (Index(None, "author_id", "source_id"),)

    request_id: Mapped[int] = mapped_column(ForeignKey("help_request.id", ondelete="CASCADE"), index=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    words: Mapped[str]
    file_kind: Mapped[str | None]
    file_reference: Mapped[str]
    file_name: Mapped[str]
    sent_at: Mapped[datetime]
    source_id: Mapped[int | None]
    album: Mapped[str] = mapped_column(server_default=text("''"))
    reply_to: Mapped[int | None]
    is_edit: Mapped[bool] = mapped_column(server_default=false())


class HelpPartyRow(Key):
    """Somebody asked into a talk besides its two people: what for, and what became of it."""

    __tablename__ = "help_party"

    request_id: Mapped[int] = mapped_column(ForeignKey("help_request.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    part: Mapped[str]
    state: Mapped[str]
    asked_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]


class HelpReadinessRow(Base):
    """The topics somebody is ready to help with, their ids apart by blanks, and whether they pause."""

    __tablename__ = "help_readiness"

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    topics: Mapped[str]
    is_paused: Mapped[bool]
    changed_at: Mapped[datetime]


class HelpRemedyRow(Key):
    """What helped, in the mentee's words, and whether it may be offered as a practice."""

    __tablename__ = "help_remedy"

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("help_request.id", ondelete="CASCADE"), index=True)
    topic: Mapped[str]
    words: Mapped[str]
    is_permitted: Mapped[bool]
    said_at: Mapped[datetime]


class HelpSilenceRow(Key):
    """A mentee's word to the curator alone: the mentor does not answer."""

    __tablename__ = "help_silence"

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    pair_id: Mapped[int] = mapped_column(ForeignKey("pair.id", ondelete="CASCADE"), index=True)
    said_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
    answer: Mapped[str] = mapped_column(server_default=text("''"))


class KeptWordsRow(Key):
    """A message that came where none was awaited: it waits a day for its sender to say whom it is for."""

    __tablename__ = "kept_words"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    words: Mapped[str]
    file_kind: Mapped[str | None]
    file_reference: Mapped[str]
    file_name: Mapped[str]
    said_at: Mapped[datetime] = mapped_column(index=True)
    source_id: Mapped[int | None]
    album: Mapped[str] = mapped_column(server_default=text("''"))
