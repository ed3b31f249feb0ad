"""Answers for the documents of preparation; schools' own templates.

Revision ID: 0010
Revises: 0009
"""

import sqlalchemy as sa
from alembic import op

import db.tables

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "paper_answer",
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("school_year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("changed_at", db.tables.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["organization_id"], ["organization.id"], name=op.f("fk_paper_answer_organization_id")),
        sa.PrimaryKeyConstraint("organization_id", "school_year", "key", name=op.f("pk_paper_answer")),
    )
    op.create_table(
        "template",
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("sent_by", sa.Integer(), nullable=True),
        sa.Column("sent_at", db.tables.Moment(timezone=True), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["organization_id"], ["organization.id"], name=op.f("fk_template_organization_id")),
        sa.ForeignKeyConstraint(["sent_by"], ["person.id"], name=op.f("fk_template_sent_by"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_template")),
        sa.UniqueConstraint(
            "organization_id", "paper", "status", name=op.f("uq_template_organization_id_paper_status")
        ),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("template")
    op.drop_table("paper_answer")
