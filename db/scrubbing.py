"""A name written in full, replaced wherever people wrote it."""

import json
import re
from functools import cache, reduce
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    CompoundSelect,
    Text,
    bindparam,
    cast,
    func,
    literal,
    or_,
    select,
    union_all,
    update,
)

from db.engine import Connection
from db.traces import EMPTIED, TABLES, is_rewritten


async def scrub(connection: Connection, names: tuple[str, ...], shown_as: str) -> None:
    """Replace a name written in full wherever people wrote it; words kept as JSON may hold it as escapes."""
    pairs = [(name, shown_as) for name in names] + [(_escaped(name), _escaped(shown_as)) for name in names]
    sought = {f"old_{number}": re.sub("([/%_])", r"/\1", old) for number, (old, _) in enumerate(pairs)}
    for row in (await connection.execute(_holding(len(pairs)), sought)).all():
        table = TABLES[row.title]
        for column in filter(is_rewritten, table.columns):
            if isinstance(column.type, Text):
                changed = reduce(lambda words, pair: func.replace(words, *pair), pairs, column)  # type: ignore[arg-type,return-value]
                new = EMPTIED.get((table.name, column.name), changed)
                holds = _holds(column, len(pairs))
                await connection.execute(update(table).where(holds).values({column.name: new}), sought)
            else:
                await _scrub_json(connection, column, names, shown_as)


@cache
def _holding(count: int) -> CompoundSelect[Any]:
    """Ask all tables at once where people wrote any of so many words; in most there is nothing to rewrite."""
    rewritten = {name: tuple(filter(is_rewritten, table.columns)) for name, table in TABLES.items()}
    return union_all(
        *(
            select(literal(name).label("title")).where(
                select(1).where(or_(*(_holds(column, count) for column in columns))).exists()
            )
            for name, columns in rewritten.items()
            if columns
        )
    )


def _holds(column: Column[Any], count: int) -> ColumnElement[bool]:
    words = cast(column, Text) if isinstance(column.type, JSON) else column
    return or_(*(words.contains(bindparam(f"old_{number}"), escape="/") for number in range(count)))


def _escaped(words: str) -> str:
    return json.dumps(words)[1:-1]


async def _scrub_json(connection: Connection, column: Column[Any], names: tuple[str, ...], shown_as: str) -> None:
    table = column.table
    keys = list(table.primary_key)
    for row in (await connection.execute(select(*keys, column))).all():
        written = json.dumps(row[-1], ensure_ascii=False)
        changed = reduce(lambda words, name: words.replace(name, shown_as), names, written)
        if changed != written:
            here = [key == value for key, value in zip(keys, row, strict=False)]
            await connection.execute(update(table).where(*here).values({column.name: json.loads(changed)}))
