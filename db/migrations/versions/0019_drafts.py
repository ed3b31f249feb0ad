"""Drafts of a whole assignment.

Revision ID: 0019
Revises: 0018
"""

import sqlalchemy as sa
from alembic import op

import db.tables

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "draft_run",
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("open_key", sa.Text(), nullable=True),
        sa.Column("curator_id", sa.Integer(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("levels", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("found", sa.JSON(), nullable=False),
        sa.Column("after_pair_id", sa.Integer(), nullable=True),
        sa.Column("started_at", db.tables.Moment(timezone=True), nullable=False),
        sa.Column("expires_at", db.tables.Moment(timezone=True), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_draft_run_organization_id_organization")
        ),
        sa.ForeignKeyConstraint(
            ["curator_id"], ["person.id"], name=op.f("fk_draft_run_curator_id_person"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["after_pair_id"], ["pair.id"], name=op.f("fk_draft_run_after_pair_id_pair"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft_run")),
        sa.UniqueConstraint("open_key", name=op.f("uq_draft_run_open_key")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_draft_run_organization_id"), "draft_run", ["organization_id"])
    op.create_index(op.f("ix_draft_run_expires_at"), "draft_run", ["expires_at"])
    op.create_table(
        "draft_pair",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("mentor_id", sa.Integer(), nullable=False),
        sa.Column("mentee_id", sa.Integer(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=False),
        sa.Column("is_ticked", sa.Boolean(), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["run_id"], ["draft_run.id"], name=op.f("fk_draft_pair_run_id_draft_run"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["mentor_id"], ["person.id"], name=op.f("fk_draft_pair_mentor_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["mentee_id"], ["person.id"], name=op.f("fk_draft_pair_mentee_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft_pair")),
        sa.UniqueConstraint("run_id", "mentor_id", "mentee_id", name=op.f("uq_draft_pair_run_id_mentor_id_mentee_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_draft_pair_mentor_id"), "draft_pair", ["mentor_id"])
    op.create_index(op.f("ix_draft_pair_mentee_id"), "draft_pair", ["mentee_id"])


def downgrade() -> None:
    op.drop_table("draft_pair")
    op.drop_table("draft_run")
