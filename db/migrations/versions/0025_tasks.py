"""Tasks of mentors for mentees, and what was sent about them.

Revision ID: 0025
Revises: 0024
"""

import sqlalchemy as sa
from alembic import op

import db.tables

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "task",
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("mentor_id", sa.Integer(), nullable=False),
        sa.Column("mentee_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("file_kind", sa.Text(), nullable=True),
        sa.Column("file_reference", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("returns", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("reported_at", db.tables.Moment(timezone=True), nullable=True),
        sa.Column("closed_at", db.tables.Moment(timezone=True), nullable=True),
        sa.Column("given_at", db.tables.Moment(timezone=True), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_task_meeting_id_meeting"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["mentee_id"], ["person.id"], name=op.f("fk_task_mentee_id_person")),
        sa.ForeignKeyConstraint(["mentor_id"], ["person.id"], name=op.f("fk_task_mentor_id_person")),
        sa.ForeignKeyConstraint(["pair_id"], ["pair.id"], name=op.f("fk_task_pair_id_pair"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_task_batch_id"), "task", ["batch_id"])
    op.create_index(op.f("ix_task_mentee_id_state"), "task", ["mentee_id", "state"])
    op.create_index(op.f("ix_task_mentor_id_state"), "task", ["mentor_id", "state"])
    op.create_index(op.f("ix_task_pair_id"), "task", ["pair_id"])
    op.create_table(
        "task_part",
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("file_kind", sa.Text(), nullable=True),
        sa.Column("file_reference", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sent_at", db.tables.Moment(timezone=True), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["person.id"], name=op.f("fk_task_part_author_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_task_part_task_id_task"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_part")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_task_part_author_id"), "task_part", ["author_id"])
    op.create_index(op.f("ix_task_part_task_id"), "task_part", ["task_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_task_part_author_id"), table_name="task_part")
    op.drop_index(op.f("ix_task_part_task_id"), table_name="task_part")
    op.drop_table("task_part")
    op.drop_index(op.f("ix_task_batch_id"), table_name="task")
    op.drop_index(op.f("ix_task_mentor_id_state"), table_name="task")
    op.drop_index(op.f("ix_task_mentee_id_state"), table_name="task")
    op.drop_index(op.f("ix_task_pair_id"), table_name="task")
    op.drop_table("task")
