"""Groups of pairs, and what kinds of mentoring ask of a pair.

Revision ID: 0022
Revises: 0021
"""

import sqlalchemy as sa
from alembic import op

from db.tables import Moment

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

KEY = "fk_pair_group_id_mentoring_group"
WORDS = ("area", "variant", "goals", "schedule")


def upgrade() -> None:
    op.create_table(
        "mentoring_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("mentor_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_mentoring_group_organization_id_organization")
        ),
        sa.ForeignKeyConstraint(["mentor_id"], ["person.id"], name=op.f("fk_mentoring_group_mentor_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentoring_group")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_mentoring_group_organization_id"), "mentoring_group", ["organization_id"])
    op.create_index(op.f("ix_mentoring_group_mentor_id"), "mentoring_group", ["mentor_id"])
    for name in WORDS:
        op.add_column("pair", sa.Column(name, sa.Text(), server_default=sa.text("''"), nullable=False))
    if op.get_bind().dialect.name == "sqlite":
        # A new table in place of the old one would take the rows that hang on a pair with it.
        op.execute(f"ALTER TABLE pair ADD COLUMN group_id INTEGER CONSTRAINT {KEY} REFERENCES mentoring_group (id)")
    else:
        op.add_column("pair", sa.Column("group_id", sa.Integer(), nullable=True))
        op.create_foreign_key(op.f(KEY), "pair", "mentoring_group", ["group_id"], ["id"])
    op.create_index(op.f("ix_pair_group_id"), "pair", ["group_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_pair_group_id"), "pair")
    for name in (*reversed(WORDS), "group_id"):
        op.drop_column("pair", name)
    op.drop_table("mentoring_group")
