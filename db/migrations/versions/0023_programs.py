"""Personal programs: versions, activities, agreements, changes, remarks and steps.

Revision ID: 0023
Revises: 0022
"""

import sqlalchemy as sa
from alembic import op

from db.tables import Moment

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "program",
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("profile_version", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("in_force", sa.Integer(), nullable=True),
        sa.Column("draft_by", sa.Date(), nullable=True),
        sa.Column("closing_reason", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["mentoring_group.id"], name=op.f("fk_program_group_id")),
        sa.ForeignKeyConstraint(["organization_id"], ["organization.id"], name=op.f("fk_program_organization_id")),
        sa.ForeignKeyConstraint(["pair_id"], ["pair.id"], name=op.f("fk_program_pair_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_program")),
        sa.UniqueConstraint("group_id", name=op.f("uq_program_group_id")),
        sa.UniqueConstraint("pair_id", name=op.f("uq_program_pair_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_program_organization_id_state"), "program", ["organization_id", "state"], unique=False)
    op.create_table(
        "program_look",
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("edit_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_program_look_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["program_id"], ["program.id"], name=op.f("fk_program_look_program_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("program_id", "person_id", name=op.f("pk_program_look")),
    )
    op.create_index(op.f("ix_program_look_person_id"), "program_look", ["person_id"], unique=False)
    op.create_table(
        "program_version",
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("approvals", sa.Integer(), nullable=False),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("difficulties", sa.Text(), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("objectives", sa.Text(), nullable=False),
        sa.Column("goal_back", sa.Text(), nullable=False),
        sa.Column("objectives_back", sa.Text(), nullable=False),
        sa.Column("strengths", sa.Text(), nullable=False),
        sa.Column("schedule", sa.Text(), nullable=False),
        sa.Column("conditions", sa.Text(), nullable=False),
        sa.Column("interim", sa.Text(), nullable=False),
        sa.Column("expected", sa.Text(), nullable=False),
        sa.Column("criteria", sa.Text(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["program_id"], ["program.id"], name=op.f("fk_program_version_program_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_program_version")),
        sa.UniqueConstraint("program_id", "number", name=op.f("uq_program_version_program_id_number")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "program_activity",
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("responsible", sa.Text(), nullable=False),
        sa.Column("responsible_words", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("mark", sa.Integer(), nullable=True),
        sa.Column("comment", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("link", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["version_id"], ["program_version.id"], name=op.f("fk_program_activity_version_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_program_activity")),
        sa.UniqueConstraint("version_id", "key", name=op.f("uq_program_activity_version_id_key")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "program_agreement",
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("agreed_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_program_agreement_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["program_version.id"], name=op.f("fk_program_agreement_version_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("version_id", "person_id", name=op.f("pk_program_agreement")),
    )
    op.create_index(op.f("ix_program_agreement_person_id"), "program_agreement", ["person_id"], unique=False)
    op.create_table(
        "program_edit",
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("activity", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_program_edit_person_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["program_version.id"], name=op.f("fk_program_edit_version_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_program_edit")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_program_edit_person_id"), "program_edit", ["person_id"], unique=False)
    op.create_index(op.f("ix_program_edit_version_id"), "program_edit", ["version_id"], unique=False)
    op.create_table(
        "program_remark",
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("sent_at", Moment(), nullable=True),
        sa.Column("mended_at", Moment(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_program_remark_person_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["program_version.id"], name=op.f("fk_program_remark_version_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_program_remark")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_program_remark_person_id"), "program_remark", ["person_id"], unique=False)
    op.create_index(op.f("ix_program_remark_version_id"), "program_remark", ["version_id"], unique=False)
    op.create_table(
        "program_step",
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("taken_at", Moment(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_program_step_person_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["program_version.id"], name=op.f("fk_program_step_version_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_program_step")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_program_step_person_id"), "program_step", ["person_id"], unique=False)
    op.create_index(op.f("ix_program_step_version_id"), "program_step", ["version_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_program_step_version_id"), table_name="program_step")
    op.drop_index(op.f("ix_program_step_person_id"), table_name="program_step")
    op.drop_table("program_step")
    op.drop_index(op.f("ix_program_remark_version_id"), table_name="program_remark")
    op.drop_index(op.f("ix_program_remark_person_id"), table_name="program_remark")
    op.drop_table("program_remark")
    op.drop_index(op.f("ix_program_edit_version_id"), table_name="program_edit")
    op.drop_index(op.f("ix_program_edit_person_id"), table_name="program_edit")
    op.drop_table("program_edit")
    op.drop_index(op.f("ix_program_agreement_person_id"), table_name="program_agreement")
    op.drop_table("program_agreement")
    op.drop_table("program_activity")
    op.drop_table("program_version")
    op.drop_index(op.f("ix_program_look_person_id"), table_name="program_look")
    op.drop_table("program_look")
    op.drop_index(op.f("ix_program_organization_id_state"), table_name="program")
    op.drop_table("program")
