"""Which organization a notice is about; forms of mentoring a role is limited to.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("organization_id", sa.Integer(), nullable=True))
    op.add_column("membership", sa.Column("forms", sa.Text(), nullable=False, server_default=sa.text("''")))


def downgrade() -> None:
    op.drop_column("membership", "forms")
    op.drop_column("outbox", "organization_id")
