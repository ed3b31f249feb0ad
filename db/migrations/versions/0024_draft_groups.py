"""Groups in the draft of a whole assignment; areas in which mentees may look for one more mentor.

Revision ID: 0024
Revises: 0023
"""

import sqlalchemy as sa
from alembic import op

import db.tables

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("draft_pair", sa.Column("is_grouped", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "second_area",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("opened_by", sa.Integer(), nullable=True),
        sa.Column("opened_at", db.tables.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_second_area_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_second_area_organization_id_organization")
        ),
        sa.PrimaryKeyConstraint("person_id", "organization_id", name=op.f("pk_second_area")),
    )


def downgrade() -> None:
    op.drop_table("second_area")
    op.drop_column("draft_pair", "is_grouped")
