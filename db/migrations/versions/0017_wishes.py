"""Whom people would like in a pair, and whom the psychologist may see.

Revision ID: 0017
Revises: 0016
"""

import sqlalchemy as sa
from alembic import op

import db.tables

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "wish",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("about_id", sa.Integer(), nullable=False),
        sa.Column("liking", sa.Text(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.Integer(), nullable=True),
        sa.Column("marked_at", db.tables.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_wish_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_wish_organization_id_organization")
        ),
        sa.ForeignKeyConstraint(["about_id"], ["person.id"], name=op.f("fk_wish_about_id_person"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", "organization_id", "role", "about_id", name=op.f("pk_wish")),
    )
    op.create_index(op.f("ix_wish_organization_id_about_id"), "wish", ["organization_id", "about_id"])
    op.create_table(
        "support_request",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("shown", sa.JSON(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.Integer(), nullable=True),
        sa.Column("agreed_at", db.tables.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_support_request_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_support_request_organization_id_organization")
        ),
        sa.PrimaryKeyConstraint("person_id", "organization_id", name=op.f("pk_support_request")),
    )


def downgrade() -> None:
    op.drop_table("support_request")
    op.drop_index(op.f("ix_wish_organization_id_about_id"), table_name="wish")
    op.drop_table("wish")
