"""Lists of mentors and mentees of a school year.

Revision ID: 0021
Revises: 0020
"""

import sqlalchemy as sa
from alembic import op

import db.tables

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "roster",
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("approvals", sa.Integer(), nullable=False),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("by_pairs", sa.Boolean(), nullable=False),
        sa.Column("made_at", db.tables.Moment(timezone=True), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_roster_organization_id_organization")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roster")),
        sa.UniqueConstraint(
            "organization_id", "year", "role", "version", name=op.f("uq_roster_organization_id_year_role_version")
        ),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "roster_entry",
        sa.Column("roster_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("is_in", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["roster_id"], ["roster.id"], name=op.f("fk_roster_entry_roster_id_roster"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_roster_entry_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("roster_id", "person_id", name=op.f("pk_roster_entry")),
    )
    op.create_index(op.f("ix_roster_entry_person_id"), "roster_entry", ["person_id"])


def downgrade() -> None:
    op.drop_table("roster_entry")
    op.drop_table("roster")
