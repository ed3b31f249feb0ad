"""Mentors" reports to the curator.

Revision ID: 0031
Revises: 0030
"""

import sqlalchemy as sa
from alembic import op

import db.tables

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "mentor_report",
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("mentor_id", sa.Integer(), nullable=False),
        sa.Column("mentee_id", sa.Integer(), nullable=False),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("sections", sa.JSON(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("returns", sa.Integer(), nullable=False),
        sa.Column("sent_at", db.tables.Moment(timezone=True), nullable=True),
        sa.Column("decided_at", db.tables.Moment(timezone=True), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["mentee_id"], ["person.id"], name=op.f("fk_mentor_report_mentee_id_person")),
        sa.ForeignKeyConstraint(["mentor_id"], ["person.id"], name=op.f("fk_mentor_report_mentor_id_person")),
        sa.ForeignKeyConstraint(
            ["pair_id"], ["pair.id"], name=op.f("fk_mentor_report_pair_id_pair"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentor_report")),
        sa.UniqueConstraint("pair_id", "begins_on", name=op.f("uq_mentor_report_pair_id_begins_on")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_mentor_report_mentor_id"), "mentor_report", ["mentor_id"])
    op.create_index(op.f("ix_mentor_report_state_ends_on"), "mentor_report", ["state", "ends_on"])


def downgrade() -> None:
    op.drop_index(op.f("ix_mentor_report_mentor_id"), table_name="mentor_report")
    op.drop_index(op.f("ix_mentor_report_state_ends_on"), table_name="mentor_report")
    op.drop_table("mentor_report")
