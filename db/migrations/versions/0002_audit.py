"""The audit log.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

import db.tables

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("at", db.tables.Moment(timezone=True), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=True),
        sa.Column("actor_id", sa.Integer(), nullable=True),
        sa.Column("about_person_id", sa.Integer(), nullable=True),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_audit_organization_id_at"), "audit", ["organization_id", "at"])
    op.create_index(op.f("ix_audit_about_person_id_at"), "audit", ["about_person_id", "at"])


def downgrade() -> None:
    op.drop_index(op.f("ix_audit_about_person_id_at"), table_name="audit")
    op.drop_index(op.f("ix_audit_organization_id_at"), table_name="audit")
    op.drop_table("audit")
