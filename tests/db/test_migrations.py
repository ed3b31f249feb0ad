"""The migrations lead to the tables the program works with, up and down, from an empty database."""

import asyncio
import itertools
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect
from sqlalchemy.engine import URL

from db.engine import Database
from db.migrate import config, is_current, migrate
from db.tables import Base

NUMBERS = itertools.count(1)


@pytest.fixture
async def blank(database: Database, tmp_path: Path) -> AsyncIterator[URL]:
    """The address of a database without any table."""
    if database.is_sqlite:
        yield database.url.set(database=str(tmp_path / "new" / "blank.db"))
        return
    name = f"blank_{next(NUMBERS)}"
    async with database.engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        await connection.exec_driver_sql(f"CREATE DATABASE {name}")
        yield database.url.set(database=name)
        await connection.exec_driver_sql(f"DROP DATABASE {name}")


def differences(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
    return list(compare_metadata(context, Base.metadata))


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


async def test_the_migrations_make_exactly_the_tables_of_the_models(database: Database) -> None:
    async with database.reading() as connection:
        assert await connection.run_sync(differences) == []


async def test_the_schema_can_be_taken_back_and_made_again(database: Database) -> None:
    async with database.transaction() as connection:
        await connection.run_sync(lambda sync: command.downgrade(config(sync), "base"))
        assert await connection.run_sync(tables) == {"alembic_version"}
        await connection.run_sync(lambda sync: command.upgrade(config(sync), "head"))
        assert await connection.run_sync(differences) == []


async def test_an_empty_database_is_behind_until_it_is_migrated(blank: URL) -> None:
    database = Database(blank)
    assert not await is_current(database)
    await migrate(database)
    await migrate(database)
    assert await is_current(database)
    await database.close()


async def test_processes_that_start_at_once_migrate_once(blank: URL) -> None:
    processes = [Database(blank) for _ in range(4)]
    await asyncio.gather(*(migrate(one) for one in processes))
    assert await is_current(processes[0])
    async with processes[0].reading() as connection:
        assert await connection.run_sync(differences) == []
    for one in processes:
        await one.close()
