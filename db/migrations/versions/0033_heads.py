"""Line managers in the staff list, and the type of mentor a pair has.

Revision ID: 0033
Revises: 0032
"""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("pair", sa.Column("mentor_type", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.create_table(
        "staff_manager",
        sa.Column("staff_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_staff_manager_staff_id_staff"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["staff.id"], name=op.f("fk_staff_manager_manager_id_staff"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_staff_manager")),
    )
    op.create_index(op.f("ix_staff_manager_manager_id"), "staff_manager", ["manager_id"])


def downgrade() -> None:
    op.drop_table("staff_manager")
    op.drop_column("pair", "mentor_type")
