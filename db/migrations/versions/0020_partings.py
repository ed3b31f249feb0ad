"""Applications that end a pair early.

Revision ID: 0020
Revises: 0019
"""

import sqlalchemy as sa
from alembic import op

import db.tables

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "parting",
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=True),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("is_whole", sa.Boolean(), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("order_number", sa.Text(), nullable=False),
        sa.Column("ordered_on", sa.Date(), nullable=True),
        sa.Column("done_at", db.tables.Moment(timezone=True), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_parting_organization_id_organization")
        ),
        sa.ForeignKeyConstraint(["pair_id"], ["pair.id"], name=op.f("fk_parting_pair_id_pair"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["person.id"], name=op.f("fk_parting_asked_by_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parting")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_parting_organization_id_state"), "parting", ["organization_id", "state"])
    op.create_index(op.f("ix_parting_state_last_day"), "parting", ["state", "last_day"])
    op.create_index(op.f("ix_parting_pair_id"), "parting", ["pair_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_parting_pair_id"), table_name="parting")
    op.drop_index(op.f("ix_parting_state_last_day"), table_name="parting")
    op.drop_index(op.f("ix_parting_organization_id_state"), table_name="parting")
    op.drop_table("parting")
