"""Speed meetings: their mentors, places, and who would like to go on with whom.

Revision ID: 0027
Revises: 0026
"""

import sqlalchemy as sa
from alembic import op

from db.tables import Moment

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "speed_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("starts_at", Moment(), nullable=False),
        sa.Column("talk_minutes", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("cancelled_at", Moment(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_speed_event_organization_id_organization")
        ),
        sa.ForeignKeyConstraint(
            ["created_by"], ["person.id"], name=op.f("fk_speed_event_created_by_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speed_event")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_speed_event_organization_id_starts_at"), "speed_event", ["organization_id", "starts_at"])
    op.create_table(
        "speed_host",
        *_keys("speed_host"),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("event_id", "person_id", name=op.f("pk_speed_host")),
    )
    op.create_index(op.f("ix_speed_host_person_id"), "speed_host", ["person_id"])
    op.create_table(
        "speed_seat",
        *_keys("speed_seat"),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("is_waiting", sa.Boolean(), nullable=False),
        sa.Column("came", sa.Boolean(), nullable=True),
        sa.Column("mark", sa.Integer(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("event_id", "person_id", name=op.f("pk_speed_seat")),
    )
    op.create_index(op.f("ix_speed_seat_person_id"), "speed_seat", ["person_id"])
    op.create_table(
        "speed_interest",
        *_keys("speed_interest"),
        sa.Column("mentor_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mentor_id"], ["person.id"], name=op.f("fk_speed_interest_mentor_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("event_id", "person_id", "mentor_id", name=op.f("pk_speed_interest")),
    )
    op.create_index(op.f("ix_speed_interest_person_id"), "speed_interest", ["person_id"])
    op.create_index(op.f("ix_speed_interest_mentor_id"), "speed_interest", ["mentor_id"])


def _keys(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    """What the three tables beside the event share: whose row it is, of which event and organization."""
    return (
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["speed_event.id"], name=op.f(f"fk_{table}_event_id_speed_event"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f(f"fk_{table}_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f(f"fk_{table}_organization_id_organization")
        ),
    )


def downgrade() -> None:
    for table in ("speed_interest", "speed_seat", "speed_host", "speed_event"):
        op.drop_table(table)
