"""What comes of a program: own activities, evidence, conclusions.

Revision ID: 0032
Revises: 0031
"""

import sqlalchemy as sa
from alembic import op

from db.tables import Moment

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def _key(table: str, column: str, other: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"),
                                   ondelete=ondelete)  # fmt: skip


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def upgrade() -> None:
    op.create_table(
        "own_activity",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("program_id", sa.Integer(), nullable=True),
        sa.Column("added_by", sa.Integer(), nullable=True),
        *_words("title", "difficulties", "direction", "form"),
        sa.Column("weeks", sa.Integer(), nullable=False),
        *_words("responsible", "about", "result", "evidence"),
        sa.Column("added_at", Moment(), nullable=False),
        _key("own_activity", "organization_id", "organization"),
        _key("own_activity", "program_id", "program", "CASCADE"),
        _key("own_activity", "added_by", "person", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_activity")),
        sqlite_autoincrement=True,
    )
    for column in ("organization_id", "program_id", "added_by"):
        op.create_index(op.f(f"ix_own_activity_{column}"), "own_activity", [column])
    op.create_table(
        "program_evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("activity", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        *_words("words"),
        sa.Column("file_kind", sa.Text(), nullable=True),
        *_words("file_reference", "file_name"),
        sa.Column("added_at", Moment(), nullable=False),
        _key("program_evidence", "program_id", "program", "CASCADE"),
        _key("program_evidence", "person_id", "person", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_program_evidence")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_program_evidence_program_id_activity"), "program_evidence", ["program_id", "activity"])
    op.create_index(op.f("ix_program_evidence_person_id"), "program_evidence", ["person_id"])
    op.create_table(
        "conclusion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("program_id", sa.Integer(), nullable=False),
        *_words("stage"),
        sa.Column("number", sa.Integer(), nullable=False),
        *_words("done", "changed", "ahead"),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("begun_on", sa.Date(), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=True),
        _key("conclusion", "program_id", "program", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conclusion")),
        sa.UniqueConstraint("program_id", "stage", "number", name=op.f("uq_conclusion_program_id_stage_number")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "conclusion_voice",
        sa.Column("conclusion_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        *_words("report"),
        sa.Column("mark", sa.Integer(), nullable=True),
        *_words("words"),
        sa.Column("agreed_at", Moment(), nullable=True),
        _key("conclusion_voice", "conclusion_id", "conclusion", "CASCADE"),
        _key("conclusion_voice", "person_id", "person", "CASCADE"),
        sa.PrimaryKeyConstraint("conclusion_id", "person_id", name=op.f("pk_conclusion_voice")),
    )
    op.create_index(op.f("ix_conclusion_voice_person_id"), "conclusion_voice", ["person_id"])


def downgrade() -> None:
    for table in ("conclusion_voice", "conclusion", "program_evidence", "own_activity"):
        op.drop_table(table)
