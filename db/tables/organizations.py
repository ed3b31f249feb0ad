"""Organizations and people."""

from datetime import datetime, time

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key

EMPTY = text("''")


class OrganizationRow(Key):
    """A school, or a district over schools; quiet hours are null where the profile decides."""

    __tablename__ = "organization"

    code: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str] = mapped_column(server_default="school")
    name: Mapped[str]
    profile_id: Mapped[str]
    zone: Mapped[str]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("organization.id"), index=True)
    full_name: Mapped[str] = mapped_column(server_default=EMPTY)
    short_name: Mapped[str] = mapped_column(server_default=EMPTY)
    address: Mapped[str] = mapped_column(server_default=EMPTY)
    city: Mapped[str] = mapped_column(server_default=EMPTY)
    head_name: Mapped[str] = mapped_column(server_default=EMPTY)
    head_post: Mapped[str] = mapped_column(server_default=EMPTY)
    year_begins: Mapped[str] = mapped_column(server_default="09-01")
    year_ends: Mapped[str] = mapped_column(server_default="05-31")
    quiet_begins: Mapped[time | None]
    quiet_ends: Mapped[time | None]
    quiet_weekends: Mapped[bool | None]
    # Whether notices keep names and words back until they are opened; null where the installation decides.
    redacted: Mapped[bool | None]
    # What the school says of its breaks, as JSON; empty where it has said nothing.
    breaks: Mapped[str] = mapped_column(server_default=EMPTY)
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
    # Ids of forms of mentoring with spaces between, for a curator limited to them; empty means all.
    forms: Mapped[str] = mapped_column(server_default=EMPTY)

    __table_args__ = (Index(None, "organization_id", "role"),)


class InvitationRow(Key):
    """A link into a role, for one person or for many until it expires.

    With `person_id` it is for somebody known already, who gets an account by it.
    """

    __tablename__ = "invitation"

    code: Mapped[str] = mapped_column(unique=True)
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    role: Mapped[str]
    created_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
    uses: Mapped[str] = mapped_column(server_default="once")
    joined: Mapped[int] = mapped_column(server_default=text("0"))
    person_id: Mapped[int | None]
