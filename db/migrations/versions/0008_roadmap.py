"""Roadmaps, their items and history.

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

import db.tables

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "roadmap",
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("stages", sa.JSON(), nullable=False),
        sa.Column("results", sa.JSON(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("approved_by", sa.Integer(), nullable=True),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("reminded_on", sa.Date(), nullable=True),
        sa.Column("remind_on", sa.Date(), nullable=True),
        sa.Column("made_at", db.tables.Moment(timezone=True), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_roadmap_organization_id_organization")
        ),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["person.id"], name=op.f("fk_roadmap_approved_by_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roadmap")),
        sa.UniqueConstraint("organization_id", "scope", "year", name=op.f("uq_roadmap_organization_id_scope_year")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_roadmap_remind_on"), "roadmap", ["remind_on"])
    op.create_table(
        "roadmap_item",
        sa.Column("roadmap_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("stage_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("responsible", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("file_kind", sa.Text(), nullable=True),
        sa.Column("file_reference", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["roadmap_id"], ["roadmap.id"], name=op.f("fk_roadmap_item_roadmap_id_roadmap"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roadmap_item")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_roadmap_item_roadmap_id"), "roadmap_item", ["roadmap_id"])
    op.create_table(
        "roadmap_step",
        sa.Column("roadmap_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("taken_at", db.tables.Moment(timezone=True), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["roadmap_id"], ["roadmap.id"], name=op.f("fk_roadmap_step_roadmap_id_roadmap"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_roadmap_step_person_id_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roadmap_step")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_roadmap_step_roadmap_id"), "roadmap_step", ["roadmap_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_roadmap_step_roadmap_id"), table_name="roadmap_step")
    op.drop_table("roadmap_step")
    op.drop_index(op.f("ix_roadmap_item_roadmap_id"), table_name="roadmap_item")
    op.drop_table("roadmap_item")
    op.drop_index(op.f("ix_roadmap_remind_on"), table_name="roadmap")
    op.drop_table("roadmap")
