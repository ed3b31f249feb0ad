"""What stood in the database before meetings had kinds and groups met as one is there afterwards."""

from datetime import timedelta
from typing import Any

import sqlalchemy as sa
from alembic import command
from sqlalchemy import Connection

from db.engine import Database
from db.migrate import config
from mentoring.group_meetings import Answer
from mentoring.notices import Kind
from services import group_meetings, meeting_cards
from tests.builders import School, dump
from tests.services.test_groups import Crew

BEFORE = "0028"


def _back(connection: Connection) -> None:
    command.downgrade(config(connection), BEFORE)


def _forth(connection: Connection) -> None:
    command.upgrade(config(connection), "head")


def _table(connection: Connection, name: str) -> sa.Table:
    return sa.Table(name, sa.MetaData(), autoload_with=connection)


def _meetings_of_before(connection: Connection, crew: Crew, rows: list[dict[str, Any]]) -> None:
    """A meeting for each pair of the group, as they were kept then: one said yes, the other not yet."""
    meeting, check_in, outbox = (_table(connection, name) for name in ("meeting", "check_in", "outbox"))
    connection.execute(sa.insert(meeting), rows)
    for row in rows[:2]:
        said = {"meeting_id": row["id"], "outcome": "held", "mark": 5, "note": "", "said_at": row["starts_at"]}
        mentee = crew.mentees[rows.index(row)].id
        connection.execute(sa.insert(check_in), [{**said, "person_id": one} for one in (crew.mentor.id, mentee)])
        for one in (crew.mentor.id, mentee):
            waiting = {"key": f"meeting:{row['id']}:0:soon:{one}", "recipient_id": one, "kind": "meeting-soon"}
            about = {"meeting": row["id"], "sequence": 0}
            moments = {"due_at": row["starts_at"], "created_at": row["starts_at"]}
            connection.execute(sa.insert(outbox), {**waiting, **moments, "about": about, "status": "pending"})


async def test_meetings_of_a_groups_pairs_become_one_and_nothing_said_of_them_is_lost(
    school: School, second: Database
) -> None:
    crew = await Crew.proposed(school, 2)
    await crew.start()
    now = school.clock.now()
    soon = now.replace(tzinfo=None) if school.app.database.is_sqlite else now
    common = {"proposed_by": crew.mentor.id, "starts_at": soon + timedelta(days=3), "minutes": 60, "place": "Зал",
              "sequence": 0}  # fmt: skip
    async with school.app.database.transaction() as connection:
        await connection.run_sync(_back)
        rows = [
            {"id": 901 + place, "pair_id": crew.pairs[place], "status": status, **common}
            for place, status in ((0, "agreed"), (1, "proposed"))
        ]
        alone = {**rows[0], "id": 903, "proposed_by": crew.mentees[0].id, "starts_at": soon + timedelta(days=9)}
        await connection.run_sync(_meetings_of_before, crew, [*rows, alone])
        await connection.run_sync(_forth)
    tables = await dump(second)
    together, single = sorted(tables["meeting"], key=lambda row: int(row["id"]))
    assert (together["id"], together["pair_id"], together["group_id"]) == (901, None, crew.id)
    assert (together["status"], together["kind"]) == ("agreed", "acquaintance")
    assert (single["id"], single["pair_id"], single["kind"]) == (903, crew.pairs[0], "trial")
    assert {(row["person_id"], row["answer"]) for row in tables["meeting_member"]} == {
        (crew.mentees[0].id, "coming"), (crew.mentees[1].id, ""),
    }  # fmt: skip
    assert {(row["meeting_id"], row["person_id"]) for row in tables["check_in"]} == {
        (901, one.id) for one in (crew.mentor, *crew.mentees)
    }
    waiting = [row for row in tables["outbox"] if row["kind"] == Kind.MEETING_SOON and row["status"] == "pending"]
    assert {(row["recipient_id"], row["about"]["meeting"]) for row in waiting} == {
        (one.id, 901) for one in (crew.mentor, *crew.mentees)
    }
    await group_meetings.answer_group_meeting(school.app, school.actor(crew.mentees[1]), 901, is_coming=True)
    card = await meeting_cards.meeting_card(school.app, school.actor(crew.mentor), 901)
    assert {member.answer for member, _ in card.guests} == {Answer.COMING}
