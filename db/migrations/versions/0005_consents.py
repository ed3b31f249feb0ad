"""Consents of four purposes, in chat and on paper, with their withdrawal.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

UNIQUE = "uq_consent_person_id_organization_id_purpose_version"


def upgrade() -> None:
    with op.batch_alter_table("consent", table_kwargs={"sqlite_autoincrement": True}) as table:
        table.drop_constraint(op.f(UNIQUE), type_="unique")
        table.add_column(sa.Column("way", sa.Text(), nullable=False, server_default="chat"))
        table.add_column(sa.Column("entered_by", sa.Integer(), nullable=True))
        table.add_column(sa.Column("signed_on", sa.Date(), nullable=True))
        table.add_column(sa.Column("kept_at", sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("categories", sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("consent", table_kwargs={"sqlite_autoincrement": True}) as table:
        for column in ("way", "kept_at", "categories"):
            table.alter_column(column, server_default=None)
        table.create_index(op.f("ix_consent_person_id_organization_id"), ["person_id", "organization_id"])


def downgrade() -> None:
    with op.batch_alter_table("consent", table_kwargs={"sqlite_autoincrement": True}) as table:
        table.drop_index(op.f("ix_consent_person_id_organization_id"))
        for column in ("withdrawn_at", "categories", "kept_at", "signed_on", "entered_by", "way"):
            table.drop_column(column)
        table.create_unique_constraint(op.f(UNIQUE), ["person_id", "organization_id", "purpose", "version"])
