"""Transactions exclude one another, roll back as a whole, and moments keep their zone."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError, StatementError

from db import organizations
from db.engine import Connection, Database, Outage, database_url, is_outage, once
from db.tables import InvitationRow, OrganizationRow
from tests.builders import MORNING, opened


@pytest.fixture
async def third(database: Database) -> AsyncIterator[Database]:
    """One more process."""
    async with opened(database.url) as found:
        yield found


async def lengthen(database: Database, organization: int) -> None:
    """Read, decide, write: what is lost when two do it at once and nobody waits."""
    async with database.transaction() as connection:
        found = await organizations.get(connection, organization, lock=True)
        assert found is not None
        await asyncio.sleep(0.002)
        await connection.execute(update(OrganizationRow).values(name=found.name + "!"))


@asynccontextmanager
async def waited_for(
    database: Database, second: Database, organization: int
) -> AsyncIterator[tuple[Connection, asyncio.Task[None]]]:
    """A transaction that holds the organization, and another process's that waits to change it."""
    async with database.transaction() as connection:
        await organizations.get(connection, organization, lock=True)
        other = asyncio.create_task(lengthen(second, organization))
        await asyncio.sleep(0.05)
        yield connection, other


async def test_no_change_is_lost_when_many_change_the_same_row_at_once(
    database: Database, second: Database, third: Database, organization: int
) -> None:
    writers = (database, second, third, database, second, third, database)
    await asyncio.gather(*(lengthen(one, organization) for one in writers))
    async with third.reading() as connection:
        found = await organizations.get(connection, organization)
    assert found is not None
    assert found.name == "Школа" + "!" * len(writers)


async def test_the_second_transaction_waits_until_the_first_has_ended(
    database: Database, second: Database, organization: int
) -> None:
    async with waited_for(database, second, organization) as (connection, other):
        assert not other.done()
        await connection.execute(update(OrganizationRow).values(name="Лицей"))
    await other
    async with database.reading() as reading:
        found = await organizations.get(reading, organization)
    assert found is not None
    assert found.name == "Лицей!"


async def test_whoever_gives_up_waiting_leaves_the_database_as_it_was(
    database: Database, second: Database, organization: int
) -> None:
    async with waited_for(database, second, organization) as (_, other):
        other.cancel()
        with suppress(asyncio.CancelledError):
            await other
    for one in (second, database):
        await lengthen(one, organization)
    async with second.reading() as reading:
        found = await organizations.get(reading, organization)
    assert found is not None
    assert found.name == "Школа!!"


async def test_readers_do_not_wait_for_a_writer(database: Database, second: Database, organization: int) -> None:
    async with database.transaction() as connection:
        await connection.execute(update(OrganizationRow).values(name="Лицей"))
        async with second.reading() as reading:
            found = await organizations.get(reading, organization)
    assert found is not None
    assert found.name == "Школа"


async def test_nothing_stays_of_a_transaction_that_failed(database: Database, second: Database) -> None:
    async def found_two_of_one_code() -> None:
        async with database.transaction() as connection:
            for name in ("Лицей", "Гимназия"):
                await organizations.create(connection, "b", name, "irkutsk-school-2", "UTC", MORNING)

    with pytest.raises(IntegrityError):
        await found_two_of_one_code()
    assert await organizations_there(second) == 0


async def test_a_row_that_points_at_nothing_is_refused(database: Database) -> None:
    values = {"code": "c", "organization_id": 999_999, "role": "mentor", "created_at": MORNING, "expires_at": MORNING}
    with pytest.raises(IntegrityError):
        async with database.transaction() as connection:
            await connection.execute(insert(InvitationRow), values)


async def test_a_moment_without_a_zone_is_refused(database: Database, organization: int) -> None:
    naive = datetime(2026, 9, 1, 10)  # noqa: DTZ001 - the very thing that must not pass
    values = {"code": "c", "organization_id": organization, "role": "mentor", "created_at": naive, "expires_at": naive}
    with pytest.raises(StatementError, match="a moment needs a zone"):
        async with database.transaction() as connection:
            await connection.execute(insert(InvitationRow), values)


async def test_a_moment_of_another_zone_comes_back_as_the_same_moment_in_utc(
    database: Database, organization: int
) -> None:
    irkutsk = MORNING.astimezone(timezone(timedelta(hours=8)))
    values = {
        "code": "c", "organization_id": organization, "role": "mentor", "created_at": irkutsk, "expires_at": irkutsk,
    }  # fmt: skip
    async with database.transaction() as connection:
        await connection.execute(insert(InvitationRow), values)
        found = await connection.scalar(select(InvitationRow.created_at))
    assert found is not None
    assert found == MORNING
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    ("typed", "driver"),
    [
        ("sqlite:///data/bot.db", "sqlite+aiosqlite"),
        ("sqlite+aiosqlite:///data/bot.db", "sqlite+aiosqlite"),
        ("postgresql://bot@db/bot", "postgresql+asyncpg"),
        ("postgres://bot@db/bot", "postgresql+asyncpg"),
        ("postgresql+psycopg://bot@db/bot", "postgresql+asyncpg"),
    ],
)
def test_plain_addresses_of_databases_are_understood(typed: str, driver: str) -> None:
    assert database_url(typed).drivername == driver


def test_an_address_of_another_database_is_refused() -> None:
    with pytest.raises(ValueError, match="mysql"):
        database_url("mysql://bot@db/bot")


async def test_a_wrong_query_is_not_an_outage(database: Database, organization: int) -> None:
    assert organization
    with pytest.raises(IntegrityError) as wrong:
        async with database.transaction() as connection:
            await organizations.create(connection, "code", "Лицей", "irkutsk-school-2", "UTC", MORNING)
    assert not is_outage(wrong.value)


async def test_a_server_out_of_reach_is_an_outage(tmp_path: Path) -> None:
    away = Database(f"postgresql://nobody@/none?host={tmp_path}")
    with pytest.raises(Outage) as gone:
        await organizations_there(away)
    assert is_outage(gone.value)
    await away.close()


async def organizations_there(database: Database) -> int:
    async with database.reading() as connection:
        return len(await organizations.all_of_them(connection))


async def test_what_is_read_twice_is_asked_once_unless_something_may_be_written(database: Database) -> None:
    asked: list[str] = []

    @once
    async def ask(connection: Connection, name: str) -> str:
        del connection
        asked.append(name)
        return name.upper()

    async with database.looking():
        async with database.reading() as connection:
            assert [await ask(connection, name) for name in ("a", "b", "a")] == ["A", "B", "A"]
        async with database.reading() as connection:
            assert await ask(connection, "b") == "B"
    assert asked == ["a", "b"]
    async with database.reading() as connection:
        await ask(connection, "a")
    async with database.transaction() as connection:
        await ask(connection, "a")
        await ask(connection, "a")
    assert asked == ["a", "b", "a", "a", "a"]
