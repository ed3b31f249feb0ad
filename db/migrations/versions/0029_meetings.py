"""Kinds of meetings, series, one meeting of a whole group with who comes, why one was moved, hours that suit somebody.

Until now a group's meeting was a row for each of its pairs; those become one. Of what kind a meeting was nobody wrote
down: the order in which a pair met is all there is to say it.

Revision ID: 0029
Revises: 0028
"""

from collections import defaultdict
from typing import Any

import sqlalchemy as sa
from alembic import op

from db.tables import Moment

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

MEETING = sa.table(
    "meeting", sa.column("id"), sa.column("pair_id"), sa.column("group_id"), sa.column("proposed_by"),
    sa.column("starts_at"), sa.column("place"), sa.column("status"), sa.column("sequence"), sa.column("kind"),
)  # fmt: skip
PAIR = sa.table("pair", sa.column("id"), sa.column("group_id"), sa.column("mentor_id"), sa.column("mentee_id"),
                sa.column("kind"))  # fmt: skip
MEMBER = sa.table("meeting_member", sa.column("meeting_id"), sa.column("person_id"), sa.column("answer"),
                  sa.column("reason"), sa.column("attended"))  # fmt: skip
CHECK_IN = sa.table("check_in", sa.column("meeting_id"), sa.column("person_id"))
OUTBOX = sa.table("outbox", sa.column("id"), sa.column("key"), sa.column("recipient_id"), sa.column("status"),
                  sa.column("about", sa.JSON()))  # fmt: skip
CYCLE = ("acquaintance", "trial", "planning", "series")


def upgrade() -> None:
    hanging = _put_aside()
    with op.batch_alter_table("meeting", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.alter_column("pair_id", existing_type=sa.Integer(), nullable=True)
        batch.add_column(sa.Column("kind", sa.Text(), server_default=sa.text("''"), nullable=False))
        batch.add_column(sa.Column("group_id", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("series_id", sa.Integer(), nullable=True))
        batch.create_foreign_key(op.f("fk_meeting_group_id"), "mentoring_group", ["group_id"], ["id"])
        batch.create_foreign_key(op.f("fk_meeting_series_id"), "meeting", ["series_id"], ["id"], ondelete="SET NULL")
    op.create_index(op.f("ix_meeting_group_id"), "meeting", ["group_id"])
    op.create_index(op.f("ix_meeting_series_id"), "meeting", ["series_id"])
    _put_back(hanging)
    _create_tables()
    _say_kinds()
    _join_groups()


def _create_tables() -> None:
    op.create_table(
        "meeting_member",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("answer", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("reason", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("attended", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_meeting_member_meeting_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_meeting_member_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("meeting_id", "person_id", name=op.f("pk_meeting_member")),
    )
    op.create_index(op.f("ix_meeting_member_person_id"), "meeting_member", ["person_id"])
    op.create_table(
        "meeting_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("change", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("starts_at", Moment(), nullable=False),
        sa.Column("said_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_meeting_change_meeting_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_meeting_change_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_change")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_meeting_change_meeting_id"), "meeting_change", ["meeting_id"])
    op.create_index(op.f("ix_meeting_change_person_id"), "meeting_change", ["person_id"])
    op.create_table(
        "free_hour",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_free_hour_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", "weekday", "hour", name=op.f("pk_free_hour")),
    )


def _put_aside() -> list[str]:
    """Copy what hangs on meetings: SQLite makes a new table in place of the old one, and takes those rows with it."""
    if op.get_bind().dialect.name != "sqlite":
        return []
    inspector = sa.inspect(op.get_bind())
    hanging: list[str] = []
    reached = {"meeting"}
    while reached:
        reached = {
            name for name in inspector.get_table_names()
            if name not in (*hanging, "meeting")
            and any(key["referred_table"] in reached for key in inspector.get_foreign_keys(name))
        }  # fmt: skip
        hanging += sorted(reached)
    for name in hanging:
        op.execute(f'CREATE TEMPORARY TABLE "aside_{name}" AS SELECT * FROM "{name}"')  # noqa: S608 - a table's own name
    for name in reversed(hanging):
        op.execute(f'DELETE FROM "{name}"')  # noqa: S608 - a table's own name
    return hanging


def _put_back(hanging: list[str]) -> None:
    for name in hanging:
        op.execute(f'INSERT INTO "{name}" SELECT * FROM "aside_{name}"')  # noqa: S608 - a table's own name
        op.execute(f'DROP TABLE "aside_{name}"')


def _say_kinds() -> None:
    """The first meeting of a pair was the acquaintance, and so on; what was called off does not count."""
    connection = op.get_bind()
    order: dict[int, int] = defaultdict(int)
    query = sa.select(MEETING.c.id, MEETING.c.pair_id).where(MEETING.c.status != "cancelled")
    for row in connection.execute(query.order_by(MEETING.c.starts_at, MEETING.c.id)).all():
        kind = CYCLE[min(order[row.pair_id], len(CYCLE) - 1)]
        order[row.pair_id] += 1
        connection.execute(sa.update(MEETING).where(MEETING.c.id == row.id).values(kind=kind))


def _join_groups() -> None:
    """Meetings that a mentor proposed to everybody of a group for one time become one meeting of the group."""
    connection = op.get_bind()
    query = (
        sa.select(MEETING, PAIR.c.group_id.label("of_group"), PAIR.c.mentee_id)
        .join_from(MEETING, PAIR, MEETING.c.pair_id == PAIR.c.id)
        .where(PAIR.c.kind == "group", PAIR.c.group_id.is_not(None), MEETING.c.proposed_by == PAIR.c.mentor_id,
               MEETING.c.status != "cancelled")
        .order_by(MEETING.c.id)
    )  # fmt: skip
    together: dict[tuple[Any, ...], list[Any]] = defaultdict(list)
    for row in connection.execute(query).all():
        together[(row.of_group, row.starts_at, row.place)].append(row)
    for rows in together.values():
        if len(rows) > 1:
            _join(rows)


def _join(rows: list[Any]) -> None:
    connection, kept = op.get_bind(), rows[0]
    statuses = {row.status for row in rows}
    status = next((one for one in ("held", "agreed", "missed") if one in statuses), "agreed")
    sequence = max(row.sequence for row in rows)
    connection.execute(
        sa.update(MEETING)
        .where(MEETING.c.id == kept.id)
        .values(pair_id=None, group_id=kept.of_group, status=status, sequence=sequence)
    )
    for row in rows:
        answer = "" if row.status == "proposed" else "coming"
        connection.execute(
            sa.insert(MEMBER).values(meeting_id=kept.id, person_id=row.mentee_id, answer=answer, reason="")
        )
    for row in rows[1:]:
        said = sa.select(CHECK_IN.c.person_id).where(CHECK_IN.c.meeting_id == kept.id)
        theirs = sa.update(CHECK_IN).where(CHECK_IN.c.meeting_id == row.id, CHECK_IN.c.person_id.not_in(said))
        connection.execute(theirs.values(meeting_id=kept.id))
        connection.execute(sa.delete(CHECK_IN).where(CHECK_IN.c.meeting_id == row.id))
    _join_notices({row.id: row for row in rows}, kept, sequence)
    connection.execute(sa.delete(MEETING).where(MEETING.c.id.in_([row.id for row in rows[1:]])))


def _join_notices(rows: dict[int, Any], kept: Any, sequence: int) -> None:  # noqa: ANN401 - a row
    """Reminders that wait are of the one meeting now; the mentor's of the others go, one is enough."""
    connection = op.get_bind()
    waiting = connection.execute(sa.select(OUTBOX).where(OUTBOX.c.status == "pending")).all()
    for notice in waiting:
        number = notice.about.get("meeting")
        if number not in rows:
            continue
        here = OUTBOX.c.id == notice.id
        if number != kept.id and notice.recipient_id == kept.proposed_by:
            connection.execute(sa.delete(OUTBOX).where(here))
            continue
        about = {**notice.about, "meeting": kept.id}
        if "sequence" in about:
            about["sequence"] = sequence
        key = notice.key.replace(f":{number}:", f":{kept.id}:", 1)
        connection.execute(sa.update(OUTBOX).where(here).values(key=key, about=about))


def downgrade() -> None:
    op.drop_table("free_hour")
    op.drop_table("meeting_change")
    _part_groups()
    op.drop_table("meeting_member")
    hanging = _put_aside()
    op.drop_index(op.f("ix_meeting_series_id"), "meeting")
    op.drop_index(op.f("ix_meeting_group_id"), "meeting")
    with op.batch_alter_table("meeting", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.drop_constraint(op.f("fk_meeting_series_id"), type_="foreignkey")
        batch.drop_constraint(op.f("fk_meeting_group_id"), type_="foreignkey")
        batch.drop_column("series_id")
        batch.drop_column("group_id")
        batch.drop_column("kind")
        batch.alter_column("pair_id", existing_type=sa.Integer(), nullable=False)
    _put_back(hanging)


def _part_groups() -> None:
    """A group's meeting goes back to the pair of the first who was asked; the others lose it."""
    connection = op.get_bind()
    pair = (
        sa.select(sa.func.min(PAIR.c.id))
        .join_from(MEMBER, PAIR, PAIR.c.mentee_id == MEMBER.c.person_id)
        .where(MEMBER.c.meeting_id == MEETING.c.id, PAIR.c.group_id == MEETING.c.group_id)
        .scalar_subquery()
    )
    connection.execute(sa.update(MEETING).where(MEETING.c.pair_id.is_(None)).values(pair_id=pair))
    connection.execute(sa.delete(MEETING).where(MEETING.c.pair_id.is_(None)))
