"""What a school writes into its yearly SWOT.

Revision ID: 0040
Revises: 0039
"""

import sqlalchemy as sa
from alembic import op

from db.tables import Moment

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "swot_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("quadrant", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("changed_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_swot_entry_organization_id_organization")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_swot_entry")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_swot_entry_organization_id_year"), "swot_entry", ["organization_id", "year"])


def downgrade() -> None:
    op.drop_table("swot_entry")
