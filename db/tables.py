"""The tables. Dates of the world are dates, moments are UTC; ORM classes and rows never leave `db/`."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, ForeignKey, Index, MetaData, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept in UTC on databases with zones and without."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a moment without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


class Base(DeclarativeBase):
    """What all tables share."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {datetime: Moment, str: Text, dict[str, Any]: JSON}  # noqa: RUF012 - SQLAlchemy reads it so


class Key(Base):
    """A table with a number of its own."""

    __abstract__ = True

    id: Mapped[int] = mapped_column(primary_key=True)


# --- organizations and people -------------------------------------------------------------------------------------


class OrganizationRow(Key):
    """A school, or a district over schools."""

    __tablename__ = "organization"

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    profile_id: Mapped[str]
    zone: Mapped[str]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("organization.id"))
    created_at: Mapped[datetime]


class PersonRow(Key):
    """Somebody who consented to be known; empty names until they have been typed."""

    __tablename__ = "person"

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), index=True)
    family_name: Mapped[str]
    given_name: Mapped[str]
    patronymic: Mapped[str]
    language: Mapped[str]
    created_at: Mapped[datetime]


class ChannelAccountRow(Key):
    """One way to reach a person."""

    __tablename__ = "channel_account"
    __table_args__ = (UniqueConstraint("channel", "address"),)

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    channel: Mapped[str]
    address: Mapped[str]
    unreachable_since: Mapped[datetime | None]


class MembershipRow(Base):
    """A role of a person in an organization."""

    __tablename__ = "membership"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), primary_key=True)
    role: Mapped[str] = mapped_column(primary_key=True)
    since: Mapped[datetime]

    __table_args__ = (Index(None, "organization_id", "role"),)


class InvitationRow(Key):
    """A one-time link into a role."""

    __tablename__ = "invitation"

    code: Mapped[str] = mapped_column(unique=True)
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    role: Mapped[str]
    created_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]


class ConsentRow(Key):
    """A yes given in chat to one text."""

    __tablename__ = "consent"
    __table_args__ = (UniqueConstraint("person_id", "organization_id", "purpose", "version"),)

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    purpose: Mapped[str]
    version: Mapped[int]
    fingerprint: Mapped[str]
    given_at: Mapped[datetime]


# --- questionnaires -----------------------------------------------------------------------------------------------


class ResponseRow(Key):
    """One person's filled-in form; `subject` is the pair it is about, 0 where it is about none."""

    __tablename__ = "response"
    __table_args__ = (UniqueConstraint("person_id", "form_id", "subject"), Index(None, "organization_id", "form_id"))

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    form_id: Mapped[str]
    form_version: Mapped[int]
    subject: Mapped[int]
    started_at: Mapped[datetime]
    submitted_at: Mapped[datetime | None]


class AnswerRow(Base):
    """One answer; JSON null is a question left out on purpose."""

    __tablename__ = "answer"

    response_id: Mapped[int] = mapped_column(ForeignKey("response.id", ondelete="CASCADE"), primary_key=True)
    question_id: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
    answered_at: Mapped[datetime]


# --- pairs --------------------------------------------------------------------------------------------------------


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


class PairRow(Key):
    """A mentor, a mentee and the term of their program."""

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
    created_at: Mapped[datetime]


class PairMemberRow(Base):
    """What one member of a pair has said yes to, in chat and on paper."""

    __tablename__ = "pair_member"

    pair_id: Mapped[int] = mapped_column(ForeignKey("pair.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    consented_at: Mapped[datetime | None]
    signed_on: Mapped[date | None]
    kept_at: Mapped[str | None]


# --- meetings and help --------------------------------------------------------------------------------------------


class MeetingRow(Key):
    """One meeting of a pair."""

    __tablename__ = "meeting"

    pair_id: Mapped[int] = mapped_column(ForeignKey("pair.id", ondelete="CASCADE"), index=True)
    proposed_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    starts_at: Mapped[datetime]
    minutes: Mapped[int]
    place: Mapped[str]
    status: Mapped[str]
    sequence: Mapped[int]


class CheckInRow(Base):
    """What one member said of a meeting afterwards."""

    __tablename__ = "check_in"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    outcome: Mapped[str]
    mark: Mapped[int | None]
    note: Mapped[str]
    said_at: Mapped[datetime]


class HelpRequestRow(Key):
    """A mentee's request for help."""

    __tablename__ = "help_request"

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), index=True)
    mentee_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    helper_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    status: Mapped[str]
    opened_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    mark: Mapped[int | None]


class HelpMessageRow(Key):
    """One message of a request's talk."""

    __tablename__ = "help_message"

    request_id: Mapped[int] = mapped_column(ForeignKey("help_request.id", ondelete="CASCADE"), index=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    words: Mapped[str]
    file_kind: Mapped[str | None]
    file_reference: Mapped[str]
    file_name: Mapped[str]
    sent_at: Mapped[datetime]


# --- foundations: inbox, receipts, outbox, conversations ----------------------------------------------------------


class InboxRow(Key):
    """An update taken from Telegram; the payload is blanked when it is closed. Rows go after 48 hours."""

    __tablename__ = "inbox"
    __table_args__ = (UniqueConstraint("bot_id", "update_id"), Index(None, "status", "chat", "id"))

    bot_id: Mapped[int] = mapped_column(BigInteger)
    update_id: Mapped[int] = mapped_column(BigInteger)
    chat: Mapped[str]
    payload: Mapped[str]
    status: Mapped[str]
    leased_by: Mapped[str | None]
    failures: Mapped[int]
    received_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]


class ReceiptRow(Base):
    """Proof that a cause has had its effect once; `result` is what the command returned."""

    __tablename__ = "receipt"

    cause: Mapped[str] = mapped_column(primary_key=True)
    use_case: Mapped[str] = mapped_column(primary_key=True)
    result: Mapped[str]
    left_at: Mapped[datetime] = mapped_column(index=True)


class OutboxRow(Key):
    """A notice to a person, due at a moment; rendered when it is sent."""

    __tablename__ = "outbox"
    __table_args__ = (Index(None, "status", "due_at"), Index(None, "recipient_id", "status", "due_at"))

    key: Mapped[str] = mapped_column(unique=True)
    recipient_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    kind: Mapped[str]
    about: Mapped[dict[str, Any]]
    due_at: Mapped[datetime]
    created_at: Mapped[datetime]
    status: Mapped[str]
    leased_by: Mapped[str | None]
    closed_at: Mapped[datetime | None]
    message_id: Mapped[int | None] = mapped_column(BigInteger)


class ConversationRow(Base):
    """One piece of a chat's conversation state, as aiogram's storage keeps it."""

    __tablename__ = "conversation"

    chat: Mapped[str] = mapped_column(primary_key=True)
    slot: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str | None]
    data: Mapped[str]
    changed_at: Mapped[datetime]


class BotAccountRow(Base):
    """The bot's own name, remembered for links made while Telegram is out of reach."""

    __tablename__ = "bot_account"

    bot_id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    username: Mapped[str]


for _table in Base.metadata.tables.values():
    if "id" in _table.columns:
        # A number once given is never given again: an old button must not open somebody else's pair.
        _table.dialect_options["sqlite"]["autoincrement"] = True
