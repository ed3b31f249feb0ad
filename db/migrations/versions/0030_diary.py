"""The mentor"s diary: notes on meetings, agreements, the mentee"s word.

Revision ID: 0030
Revises: 0029
"""

import sqlalchemy as sa
from alembic import op

import db.tables

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "meeting_note",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("mode", sa.Text(), nullable=True),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("difficulties", sa.Text(), nullable=False),
        sa.Column("written_at", db.tables.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_meeting_note_meeting_id_meeting"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_meeting_note_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("meeting_id", "person_id", name=op.f("pk_meeting_note")),
    )
    op.create_index(op.f("ix_meeting_note_person_id"), "meeting_note", ["person_id"])
    op.create_table(
        "agreement",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("task_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["person.id"], name=op.f("fk_agreement_author_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_agreement_meeting_id_meeting"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_agreement_task_id_task"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_agreement_author_id"), "agreement", ["author_id"])
    op.create_index(op.f("ix_agreement_meeting_id"), "agreement", ["meeting_id"])
    op.create_table(
        "note_reply",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("said_at", db.tables.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_note_reply_meeting_id_meeting"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_note_reply_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("meeting_id", "person_id", name=op.f("pk_note_reply")),
    )
    op.create_index(op.f("ix_note_reply_person_id"), "note_reply", ["person_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_note_reply_person_id"), table_name="note_reply")
    op.drop_table("note_reply")
    op.drop_index(op.f("ix_agreement_author_id"), table_name="agreement")
    op.drop_index(op.f("ix_agreement_meeting_id"), table_name="agreement")
    op.drop_table("agreement")
    op.drop_index(op.f("ix_meeting_note_person_id"), table_name="meeting_note")
    op.drop_table("meeting_note")
