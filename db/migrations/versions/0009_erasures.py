"""The proof of erasures; an audit log that refuses to be changed; whether notices of an organization name people.

Revision ID: 0009
Revises: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

# Only what is older than the retention job's mark may go, and only while that mark stands.
SQLITE = (
    """CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
       BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END""",
    """CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
       WHEN NOT EXISTS (SELECT 1 FROM audit_retention WHERE "before" > OLD.at)
       BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END""",
)
POSTGRESQL = (
    """CREATE FUNCTION audit_is_append_only() RETURNS trigger AS $$
       BEGIN
           IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM audit_retention WHERE "before" > OLD.at) THEN
               RETURN OLD;
           END IF;
           RAISE EXCEPTION 'the audit log is append-only';
       END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER audit_is_not_changed BEFORE UPDATE OR DELETE ON audit
       FOR EACH ROW EXECUTE FUNCTION audit_is_append_only()""",
    """CREATE TRIGGER audit_is_not_truncated BEFORE TRUNCATE ON audit
       FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()""",
)


def upgrade() -> None:
    op.create_table(
        "erasure",
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("about_person_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cleared_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("held", sa.JSON(), nullable=False),
        sa.Column("ticket", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["organization_id"], ["organization.id"], name=op.f("fk_erasure_organization_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure")),
        sqlite_autoincrement=True,
    )
    for column in ("organization_id", "about_person_id", "due_at"):
        op.create_index(op.f(f"ix_erasure_{column}"), "erasure", [column])
    op.create_table(
        "audit_retention",
        sa.Column("before", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("before", name=op.f("pk_audit_retention")),
    )
    for statement in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL:
        op.execute(statement)
    op.add_column("organization", sa.Column("redacted", sa.Boolean(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("organization", table_kwargs={"sqlite_autoincrement": True}) as table:
        table.drop_column("redacted")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER audit_is_not_deleted")
        op.execute("DROP TRIGGER audit_is_not_changed")
    else:
        op.execute("DROP TRIGGER audit_is_not_truncated ON audit")
        op.execute("DROP TRIGGER audit_is_not_changed ON audit")
        op.execute("DROP FUNCTION audit_is_append_only")
    op.drop_table("audit_retention")
    for column in ("due_at", "about_person_id", "organization_id"):
        op.drop_index(op.f(f"ix_erasure_{column}"), table_name="erasure")
    op.drop_table("erasure")
