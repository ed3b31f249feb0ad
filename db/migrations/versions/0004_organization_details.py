"""Districts over schools, and what an organization's papers, calendars and quiet hours need to know.

Revision ID: 0004
Revises: 0003
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

WORDS = {
    "kind": "school", "full_name": "", "short_name": "", "address": "", "city": "", "head_name": "", "head_post": "",
    "year_begins": "09-01", "year_ends": "05-31",
}  # fmt: skip
QUIET: dict[str, Any] = {"quiet_begins": sa.Time(), "quiet_ends": sa.Time(), "quiet_weekends": sa.Boolean()}


def upgrade() -> None:
    for name, value in WORDS.items():
        op.add_column("organization", sa.Column(name, sa.Text(), nullable=False, server_default=sa.text(f"'{value}'")))
    for name, kind in QUIET.items():
        op.add_column("organization", sa.Column(name, kind, nullable=True))
    op.create_index(op.f("ix_organization_parent_id"), "organization", ["parent_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_organization_parent_id"), table_name="organization")
    for name in (*WORDS, *QUIET):
        op.drop_column("organization", name)
