"""Bring a database to the newest schema, or say how far it is behind."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection as SyncConnection

from db.engine import Database

FOLDER = Path(__file__).parent / "migrations"
LOCK = 7_420_001


async def migrate(database: Database) -> None:
    """Apply pending migrations; two processes starting at once take turns."""
    async with database.transaction() as connection:
        # SQLite takes its turn with the first statement there is.
        await connection.exec_driver_sql("SELECT 1" if database.is_sqlite else f"SELECT pg_advisory_xact_lock({LOCK})")
        await connection.run_sync(_upgrade)


async def is_current(database: Database) -> bool:
    """Tell whether no migration is pending."""
    async with database.reading() as connection:
        return await connection.run_sync(_current) == ScriptDirectory(str(FOLDER)).get_current_head()


def config(connection: SyncConnection | None = None) -> Config:
    """Return alembic's configuration, without a file."""
    found = Config()
    found.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    found.attributes["connection"] = connection
    return found


def _upgrade(connection: SyncConnection) -> None:
    command.upgrade(config(connection), "head")


def _current(connection: SyncConnection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()
