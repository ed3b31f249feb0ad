"""Notes of the banks, the yearly question, and what somebody enters for another.

Revision ID: 0011
Revises: 0010
"""

import sqlalchemy as sa
from alembic import op

import db.tables

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

# Kept without keys, as who declined a pair is: who entered something may be gone.
ENTERED = (("response", "entered_by"), ("answer", "entered_by"), ("invitation", "person_id"))


def _belongs(table: str, column: str, to: str, *, cascade: bool) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{to}")
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=name, ondelete="CASCADE" if cascade else None)


def upgrade() -> None:
    moment = db.tables.Moment(timezone=True)
    op.create_table(
        "pause",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("set_by", sa.Integer(), nullable=True),
        sa.Column("set_at", moment, nullable=False),
        _belongs("pause", "person_id", "person", cascade=True),
        _belongs("pause", "organization_id", "organization", cascade=False),
        sa.PrimaryKeyConstraint("person_id", "organization_id", name=op.f("pk_pause")),
    )
    op.create_index(op.f("ix_pause_until"), "pause", ["until"])
    op.create_table(
        "separation",
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("second_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("added_by", sa.Integer(), nullable=True),
        sa.Column("added_at", moment, nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        _belongs("separation", "organization_id", "organization", cascade=False),
        _belongs("separation", "first_id", "person", cascade=True),
        _belongs("separation", "second_id", "person", cascade=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_separation")),
        sa.UniqueConstraint(
            "organization_id", "first_id", "second_id", name=op.f("uq_separation_organization_id_first_id_second_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_separation_first_id"), "separation", ["first_id"])
    op.create_index(op.f("ix_separation_second_id"), "separation", ["second_id"])
    op.create_table(
        "interview",
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("criteria", sa.JSON(), nullable=False),
        sa.Column("recorded_by", sa.Integer(), nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        _belongs("interview", "organization_id", "organization", cascade=False),
        _belongs("interview", "person_id", "person", cascade=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interview")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_interview_person_id"), "interview", ["person_id"])
    op.create_index(op.f("ix_interview_organization_id_person_id"), "interview", ["organization_id", "person_id"])
    op.create_table(
        "refresh_round",
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("asked_at", moment, nullable=False),
        _belongs("refresh_round", "organization_id", "organization", cascade=False),
        sa.PrimaryKeyConstraint("organization_id", "due_on", name=op.f("pk_refresh_round")),
    )
    op.create_table(
        "refresh",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("answered_at", moment, nullable=True),
        _belongs("refresh", "person_id", "person", cascade=True),
        _belongs("refresh", "organization_id", "organization", cascade=False),
        sa.PrimaryKeyConstraint("person_id", "organization_id", "due_on", name=op.f("pk_refresh")),
    )
    op.create_index(op.f("ix_refresh_organization_id_answered_at"), "refresh", ["organization_id", "answered_at"])
    for table, column in ENTERED:
        op.add_column(table, sa.Column(column, sa.Integer(), nullable=True))


def downgrade() -> None:
    for table, column in ENTERED:
        op.drop_column(table, column)
    for table in ("refresh", "refresh_round", "interview", "separation", "pause"):
        op.drop_table(table)
