"""Help in need: topics, urgency and the ladder of a request, others in a talk, readiness to help, what helped.

Revision ID: 0026
Revises: 0025
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

from db.tables import Moment

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

_TALK = "id, request_id, author_id, words, file_kind, file_reference, file_name, sent_at"
_WORDS = (("source_id", sa.Integer(), None), ("album", sa.Text(), sa.text("''")))
_MESSAGE = (*_WORDS, ("reply_to", sa.Integer(), None), ("is_edit", sa.Boolean(), sa.false()))
_REQUEST = (
    ("topic", sa.Text(), sa.text("'other'")),
    ("urgency", sa.Text(), sa.text("'today'")),
    ("now_at", Moment(timezone=True), None),
    ("taken_at", Moment(timezone=True), None),
    ("promised_at", Moment(timezone=True), None),
    ("step", sa.Integer(), sa.text("9")),
    ("step_at", Moment(timezone=True), None),
    ("round", sa.Integer(), sa.text("0")),
    ("helper_since", Moment(timezone=True), None),
)


def upgrade() -> None:
    _let_helper_be_nobody()
    for table, columns in (("help_request", _REQUEST), ("help_message", _MESSAGE), ("kept_words", _WORDS)):
        for name, kind, default in columns:
            op.add_column(table, sa.Column(name, kind, server_default=default, nullable=default is None))
    op.add_column("outbox", sa.Column("title_id", sa.BigInteger(), nullable=True))
    op.create_index(op.f("ix_help_request_step_at"), "help_request", ["step_at"])
    op.create_index(op.f("ix_help_message_author_id_source_id"), "help_message", ["author_id", "source_id"])
    _create("help_party", "request_id", sa.Column("part", sa.Text(), nullable=False),
            sa.Column("state", sa.Text(), nullable=False), _moment("asked_at"),
            _moment("decided_at", nullable=True))  # fmt: skip
    _create("help_remedy", "organization_id", _number("request_id"), sa.Column("topic", sa.Text(), nullable=False),
            sa.Column("words", sa.Text(), nullable=False), sa.Column("is_permitted", sa.Boolean(), nullable=False),
            _moment("said_at"), _to("help_remedy", "request_id", "help_request"))  # fmt: skip
    _create("help_silence", "organization_id", _number("pair_id"), _moment("said_at"),
            _moment("settled_at", nullable=True), _to("help_silence", "pair_id", "pair"))  # fmt: skip
    for table, column in (("help_remedy", "request_id"), ("help_silence", "pair_id")):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
    op.create_table(
        "help_readiness",
        _number("organization_id"),
        _number("person_id"),
        sa.Column("topics", sa.Text(), nullable=False),
        sa.Column("is_paused", sa.Boolean(), nullable=False),
        _moment("changed_at"),
        _to("help_readiness", "organization_id", "organization"),
        _to("help_readiness", "person_id", "person"),
        sa.PrimaryKeyConstraint("organization_id", "person_id", name=op.f("pk_help_readiness")),
    )
    op.create_index(op.f("ix_help_readiness_person_id"), "help_readiness", ["person_id"])


def _let_helper_be_nobody() -> None:
    """On SQLite a new table takes the old one's place, and the talks, which would go with it, are put back."""
    if op.get_bind().dialect.name != "sqlite":
        op.alter_column("help_request", "helper_id", nullable=True)
        return
    op.execute(f"CREATE TEMPORARY TABLE kept_talk AS SELECT {_TALK} FROM help_message")  # noqa: S608 - names of our own
    with op.batch_alter_table("help_request", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.alter_column("helper_id", existing_type=sa.Integer(), nullable=True)
    op.execute(f"INSERT INTO help_message ({_TALK}) SELECT {_TALK} FROM kept_talk ORDER BY id")  # noqa: S608 - the same
    op.execute("DROP TABLE kept_talk")


def _create(table: str, owner: str, *rest: SchemaItem) -> None:
    """Create a table with a number, an owner and a person of its own."""
    op.create_table(
        table,
        _number("id"),
        _number(owner),
        _number("person_id"),
        *rest,
        _to(table, owner, "help_request" if owner == "request_id" else "organization"),
        _to(table, "person_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sqlite_autoincrement=True,
    )
    for column in (owner, "person_id"):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, Moment(timezone=True), nullable=nullable)


def _to(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    """Return the key by which rows go with what they belong to; an organization is never deleted."""
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint(
        [column], [f"{target}.id"], name=name, ondelete=None if target == "organization" else "CASCADE"
    )


def downgrade() -> None:
    op.drop_column("outbox", "title_id")
    for table in ("help_readiness", "help_silence", "help_remedy", "help_party"):
        op.drop_table(table)
    op.drop_index(op.f("ix_help_message_author_id_source_id"), "help_message")
    op.drop_index(op.f("ix_help_request_step_at"), "help_request")
    for table, columns in (("help_request", _REQUEST), ("help_message", _MESSAGE), ("kept_words", _WORDS)):
        for name, _, _ in reversed(columns):
            op.drop_column(table, name)
