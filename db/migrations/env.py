"""Alembic's entry: works on the connection it is handed by db/migrate.py."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from db.tables import Base, Moment


def render(kind: str, item: object, _context: AutogenContext) -> str | Literal[False]:
    """Write our moments as plain timestamps, so that a migration stays true when the class moves."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, Moment) else False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection, target_metadata=Base.metadata, render_as_batch=True, compare_type=True, render_item=render
)
with context.begin_transaction():
    context.run_migrations()
