"""The audit log is append-only: the database itself refuses to change or delete, whoever asks it to."""

from datetime import timedelta

import pytest
from sqlalchemy import Executable, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import DBAPIError

from db import audit
from db.audit import Entry
from db.engine import Database
from db.tables import Base
from tests.builders import MORNING, dump

REFUSED = "the audit log is append-only"


async def written(database: Database, *acts: str) -> None:
    async with database.transaction() as connection:
        for number, act in enumerate(acts):
            await audit.add(connection, Entry(MORNING + timedelta(days=number), 1, 2, act, 3, {"pair": 4}))


async def done(database: Database, *statements: Executable) -> None:
    """Carry statements out in one transaction."""
    async with database.transaction() as connection:
        for one in statements:
            await connection.execute(one)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET actor_id = 9",
        "UPDATE audit SET act = act",
        "UPDATE audit SET about = '{}' WHERE act = 'no such act' OR 1 = 1",
        "DELETE FROM audit",
        "DELETE FROM audit WHERE act = 'join'",
    ],
)
async def test_no_entry_is_changed_or_deleted(database: Database, statement: str) -> None:
    await written(database, "join", "view-card")
    before = (await dump(database, "audit"))["audit"]
    with pytest.raises(DBAPIError, match=REFUSED):
        await done(database, text(statement))
    assert (await dump(database, "audit"))["audit"] == before


async def test_no_entry_is_overwritten_by_another_of_its_number(database: Database) -> None:
    await written(database, "join")
    [kept] = (await dump(database, "audit"))["audit"]
    other = {**kept, "actor_id": 9}
    table = Base.metadata.tables["audit"]
    overwriting: list[Executable] = (
        [table.insert().prefix_with("OR REPLACE").values(other)]
        if database.is_sqlite
        else [
            text("TRUNCATE audit"),
            insert(table).values(other).on_conflict_do_update(index_elements=["id"], set_={"actor_id": 9}),
        ]
    )
    for statement in overwriting:
        with pytest.raises(DBAPIError, match=REFUSED):
            await done(database, statement)
    assert (await dump(database, "audit"))["audit"] == [kept]


async def test_retention_lets_go_of_what_is_old_and_of_nothing_else(database: Database) -> None:
    await written(database, "join", "view-card", "leave")
    async with database.transaction() as connection:
        await audit.prune(connection, MORNING + timedelta(days=1))
    rows = await dump(database)
    assert sorted(row["act"] for row in rows["audit"]) == ["leave", "view-card"]
    assert rows["audit_retention"] == [], "the way is closed again"
    with pytest.raises(DBAPIError, match=REFUSED):
        await done(database, text("DELETE FROM audit"))


async def test_the_retention_mark_itself_opens_no_way_to_what_is_younger(database: Database) -> None:
    await written(database, "join", "view-card")
    mark = Base.metadata.tables["audit_retention"].insert().values(before=MORNING + timedelta(hours=1))
    with pytest.raises(DBAPIError, match=REFUSED):
        await done(database, mark, text("DELETE FROM audit"))
    assert len((await dump(database, "audit"))["audit"]) == 2
