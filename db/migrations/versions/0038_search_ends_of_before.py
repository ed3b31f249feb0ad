"""Mentees whose program was over before 0036 are asked, like those of later, whether a mentor is needed still.

What ended last says it, as `mentoring.search_ends` would have: who asked for another mentor, whose mentor left, who has
a pair under way, came again since or was said to look for one again goes on looking.

Revision ID: 0038
Revises: 0037
"""

from datetime import UTC, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa
from alembic import op

from db.tables import Moment

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

PAIR = sa.table(
    "pair", sa.column("id"), sa.column("organization_id"), sa.column("mentee_id"), sa.column("status"),
    sa.column("ends_on", sa.Date()),
)  # fmt: skip
PARTING = sa.table("parting", sa.column("pair_id"), sa.column("kind"), sa.column("state"))
MEMBERSHIP = sa.table("membership", sa.column("person_id"), sa.column("organization_id"), sa.column("role"),
                      sa.column("since", Moment()))  # fmt: skip
AUDIT = sa.table("audit", sa.column("organization_id"), sa.column("about_person_id"), sa.column("act"))
END = sa.table(
    "search_end", sa.column("person_id"), sa.column("organization_id"), sa.column("over_by"),
    sa.column("since", sa.Date()), sa.column("has_answered", sa.Boolean()),
)  # fmt: skip
OUTBOX = sa.table(
    "outbox", sa.column("key"), sa.column("recipient_id"), sa.column("kind"), sa.column("about", sa.JSON()),
    sa.column("due_at", Moment()), sa.column("created_at", Moment()), sa.column("status"), sa.column("organization_id"),
)  # fmt: skip
OVER = ("completed", "ended")


def upgrade() -> None:
    connection = op.get_bind()
    of_mentee = sa.and_(
        MEMBERSHIP.c.person_id == PAIR.c.mentee_id, MEMBERSHIP.c.organization_id == PAIR.c.organization_id,
        MEMBERSHIP.c.role == "mentee",
    )  # fmt: skip
    theirs = sa.select(PAIR, MEMBERSHIP.c.since).join_from(PAIR, MEMBERSHIP, of_mentee)
    began = connection.execute(theirs.where(PAIR.c.status != "declined").order_by(PAIR.c.ends_on, PAIR.c.id)).all()
    led = {_who(one) for one in began if one.status not in OVER}
    last = {_who(one): one for one in began if _who(one) not in led and one.since.date() <= one.ends_on}
    if not last:
        return
    decided = _decided(connection)
    left_alone = _left_alone(connection)
    for who, pair in last.items():
        over_by = "completed" if pair.status == "completed" else decided.get(pair.id)
        if over_by and who not in left_alone:
            _end_search(connection, pair, over_by)


def _who(row: Any) -> tuple[int, int]:  # noqa: ANN401 - a row
    return (row.mentee_id, row.organization_id)


def _decided(connection: sa.Connection) -> dict[int, str]:
    """How the pairs ended that a mentee, or both, wished to end."""
    wished = PARTING.c.kind.in_(("stop", "mutual")) & (PARTING.c.state == "done")
    return {row.pair_id: row.kind for row in connection.execute(sa.select(PARTING).where(wished))}


def _left_alone(connection: sa.Connection) -> set[tuple[int, int]]:
    """Who was asked by the newer rule already, and of whom somebody has said that a mentor is needed."""
    ends = sa.select(END.c.person_id, END.c.organization_id)
    asked = sa.select(OUTBOX.c.recipient_id, OUTBOX.c.organization_id).where(OUTBOX.c.kind == "mentor-needed")
    again = sa.select(AUDIT.c.about_person_id, AUDIT.c.organization_id).where(AUDIT.c.act == "seek-again")
    return {(row[0], row[1]) for query in (ends, asked, again) for row in connection.execute(query)}


def _end_search(connection: sa.Connection, pair: Any, over_by: str) -> None:  # noqa: ANN401 - a row
    """Due since the day after the end, as it would have been: it goes as soon as the hour is not a quiet one."""
    person, place = _who(pair)
    values = {"person_id": person, "organization_id": place, "over_by": over_by, "since": pair.ends_on}
    connection.execute(sa.insert(END).values(**values, has_answered=False))
    if over_by == "stop":
        return
    due = datetime.combine(pair.ends_on, time(), UTC) + timedelta(days=1)
    connection.execute(
        sa.insert(OUTBOX).values(
            key=f"mentor-needed:{pair.id}:{person}", recipient_id=person, kind="mentor-needed",
            about={"pair": pair.id}, due_at=due, created_at=due, status="pending", organization_id=place,
        )
    )  # fmt: skip


def downgrade() -> None:
    """What was asked stays asked: 0036 takes the answers away with their table."""
