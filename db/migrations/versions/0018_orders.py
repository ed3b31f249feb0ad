"""Orders of many pairs with the term of each; people who meet before they decide; no pair works before it may.

Revision ID: 0018
Revises: 0017
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_LACKS = """(
        SELECT count(*) FROM pair_member
        WHERE pair_id = NEW.id AND consented_at IS NOT NULL AND signed_on IS NOT NULL AND kept_at <> ''
    ) < 2 OR EXISTS (
        SELECT 1 FROM pair_member
        WHERE pair_id = NEW.id AND (consented_at IS NULL OR signed_on IS NULL OR coalesce(kept_at, '') = '')
    ) OR NOT EXISTS (
        SELECT 1 FROM mentoring_order JOIN order_line ON order_line.order_id = mentoring_order.id
        WHERE mentoring_order.id = NEW.order_id AND order_line.pair_id = NEW.id
            AND order_line.act IN ('assign', 'replace')
            AND mentoring_order.signed_on IS NOT NULL AND mentoring_order.number <> ''
    )"""
_TAKEN_BACK = "NEW.signed_on IS NULL AND OLD.signed_on IS NOT NULL"
# What each trigger watches: its table, the column, and when it refuses. OLD is not there on an INSERT.
_GUARDS = {
    "pair_begins_by_papers": ("pair", "status", f"NEW.status = 'active' AND OLD.status <> 'active' AND ({_LACKS})"),
    "paper_of_working_pair_stays": (
        "pair_member", "signed_on",
        " AND ".join([_TAKEN_BACK, "'active' = (SELECT status FROM pair WHERE pair.id = NEW.pair_id)"]),
    ),
    "signed_order_stays_signed": ("mentoring_order", "signed_on", _TAKEN_BACK),
}  # fmt: skip
_INSERTED = "pair_is_not_born_working"


def upgrade() -> None:
    op.add_column(
        "mentoring_order", sa.Column("kind", sa.Text(), server_default=sa.text("'assignment'"), nullable=False)
    )
    op.add_column("mentoring_order", sa.Column("basis", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("pair", sa.Column("meets_first", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("pair", sa.Column("met_on", sa.Date(), nullable=True))
    op.create_table(
        "order_line",
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("former_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["order_id"],
            ["mentoring_order.id"],
            name=op.f("fk_order_line_order_id_mentoring_order"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["pair_id"], ["pair.id"], name=op.f("fk_order_line_pair_id_pair")),
        sa.ForeignKeyConstraint(["former_id"], ["pair.id"], name=op.f("fk_order_line_former_id_pair")),
        sa.PrimaryKeyConstraint("order_id", "pair_id", name=op.f("pk_order_line")),
    )
    op.create_index(op.f("ix_order_line_pair_id"), "order_line", ["pair_id"])
    op.execute(
        "INSERT INTO order_line (order_id, pair_id, act, starts_on, ends_on)"
        " SELECT order_id, id, 'assign', starts_on, ends_on FROM pair WHERE order_id IS NOT NULL"
    )
    _guard()


def _guard() -> None:
    """Let the database itself refuse what the rules refuse."""
    if op.get_bind().dialect.name == "sqlite":
        for name, (table, column, refused) in _GUARDS.items():
            op.execute(
                f"CREATE TRIGGER {name} BEFORE UPDATE OF {column} ON {table} WHEN {refused}"
                f" BEGIN SELECT RAISE(ABORT, '{name}'); END"
            )
        op.execute(
            f"CREATE TRIGGER {_INSERTED} BEFORE INSERT ON pair WHEN NEW.status = 'active'"
            f" BEGIN SELECT RAISE(ABORT, '{_INSERTED}'); END"
        )
        return
    for name, (table, column, refused) in _GUARDS.items():
        _function(name, refused)
        op.execute(f"CREATE TRIGGER {name} BEFORE UPDATE OF {column} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()")
    _function(_INSERTED, "NEW.status = 'active'")
    op.execute(f"CREATE TRIGGER {_INSERTED} BEFORE INSERT ON pair FOR EACH ROW EXECUTE FUNCTION {_INSERTED}()")


def _function(name: str, refused: str) -> None:
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF {refused} THEN RAISE EXCEPTION '{name}' USING ERRCODE = 'check_violation'; END IF;"
        " RETURN NEW; END $$"
    )


def downgrade() -> None:
    tables = {name: table for name, (table, _, _) in _GUARDS.items()} | {_INSERTED: "pair"}
    for name, table in tables.items():
        if op.get_bind().dialect.name == "sqlite":
            op.execute(f"DROP TRIGGER {name}")
        else:
            op.execute(f"DROP TRIGGER {name} ON {table}")
            op.execute(f"DROP FUNCTION {name}()")
    op.drop_table("order_line")
    op.drop_column("pair", "met_on")
    op.drop_column("pair", "meets_first")
    op.drop_column("mentoring_order", "basis")
    op.drop_column("mentoring_order", "kind")
