"""Links for many people, with a count of those who came in.

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("invitation", sa.Column("uses", sa.Text(), nullable=False, server_default=sa.text("'once'")))
    op.add_column("invitation", sa.Column("joined", sa.Integer(), nullable=False, server_default=sa.text("0")))


def downgrade() -> None:
    op.drop_column("invitation", "joined")
    op.drop_column("invitation", "uses")
