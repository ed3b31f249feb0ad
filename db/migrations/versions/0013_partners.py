"""Partners, their mentors, mentors of other schools; who belongs to two schools answers in both."""

import sqlalchemy as sa
from alembic import op

from db.tables import Moment

revision = "0013"
down_revision = "0012"


OLD, NEW = ["person_id", "form_id", "subject"], ["organization_id", "person_id", "form_id", "subject"]


def upgrade() -> None:
    with op.batch_alter_table("response") as batch:
        batch.drop_constraint(f"uq_response_{'_'.join(OLD)}", type_="unique")
        batch.create_unique_constraint(f"uq_response_{'_'.join(NEW)}", NEW)
    op.create_table(
        "partner",
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("agreement", sa.Text(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("created_at", Moment(timezone=True), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["organization_id"], ["organization.id"], name=op.f("fk_partner_organization_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partner")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_partner_organization_id"), "partner", ["organization_id"])
    op.create_table(
        "external_mentor",
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name=op.f("fk_external_mentor_partner_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_external_mentor_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("partner_id", "person_id", name=op.f("pk_external_mentor")),
    )
    op.create_index(op.f("ix_external_mentor_person_id"), "external_mentor", ["person_id"])
    op.create_table(
        "guest",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("home_id", sa.Integer(), nullable=False),
        sa.Column("joined_at", Moment(timezone=True), nullable=False),
        sa.Column("home_agreed_at", Moment(timezone=True), nullable=True),
        sa.Column("host_agreed_at", Moment(timezone=True), nullable=True),
        sa.Column("refused_at", Moment(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_guest_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["organization_id"], ["organization.id"], name=op.f("fk_guest_organization_id")),
        sa.ForeignKeyConstraint(["home_id"], ["organization.id"], name=op.f("fk_guest_home_id")),
        sa.PrimaryKeyConstraint("person_id", "organization_id", name=op.f("pk_guest")),
    )
    op.create_index(op.f("ix_guest_home_id"), "guest", ["home_id"])


def downgrade() -> None:
    with op.batch_alter_table("response") as batch:
        batch.drop_constraint(f"uq_response_{'_'.join(NEW)}", type_="unique")
        batch.create_unique_constraint(f"uq_response_{'_'.join(OLD)}", OLD)
    op.drop_index(op.f("ix_guest_home_id"), table_name="guest")
    op.drop_table("guest")
    op.drop_index(op.f("ix_external_mentor_person_id"), table_name="external_mentor")
    op.drop_table("external_mentor")
    op.drop_index(op.f("ix_partner_organization_id"), table_name="partner")
    op.drop_table("partner")
