"""Words that came where none were awaited."""

import sqlalchemy as sa
from alembic import op

from db.tables import Moment

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "kept_words",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("file_kind", sa.Text(), nullable=True),
        sa.Column("file_reference", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("said_at", Moment(timezone=True), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_kept_words_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_words")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_kept_words_person_id"), "kept_words", ["person_id"])
    op.create_index(op.f("ix_kept_words_said_at"), "kept_words", ["said_at"])


def downgrade() -> None:
    op.drop_index(op.f("ix_kept_words_said_at"), table_name="kept_words")
    op.drop_index(op.f("ix_kept_words_person_id"), table_name="kept_words")
    op.drop_table("kept_words")
