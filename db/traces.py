"""Where a person is in the database, and what becomes of it when they go (`db/erasing.py` does it).

The schema itself says what becomes of a row when its person goes: under ON DELETE CASCADE it is theirs and is deleted;
under any other foreign key it is somebody else's too and stays, pointing at an empty shell. The exceptions stand below,
and a test asks for a decision about every column of words in rows that stay.
"""

from functools import cache
from typing import Any, Final

from sqlalchemy import JSON, Column, CompoundSelect, Text, bindparam, func, literal, or_, select, union_all

from db.engine import Connection
from db.tables import Base

TABLES: Final = Base.metadata.tables
# Rows that count in totals stay, without words.
KEPT_WITHOUT_WORDS: Final[dict[str, dict[str, Any]]] = {"check_in": {"note": ""}}
# Rows of the person alone, though their foreign key would let them stay.
DELETED: Final = frozenset({"staff", "help_message"})
# Words in rows that stay: blanked.
BLANKED: Final[dict[str, dict[str, Any]]] = {
    "pair_member": {"kept_at": None},
    "parting": {"reason": "", "answer": ""},
    "application": {"content": {}, "answer": ""},
    "pair": {"reason": "", "remark": "", "goals": ""},
    "meeting": {"place": ""},
    "program_version": dict.fromkeys(
        ("reason", "difficulties", "problem", "goal", "objectives", "goal_back", "objectives_back", "strengths",
         "schedule", "conditions", "interim", "expected", "criteria"), ""),
    "program_activity": dict.fromkeys(
        ("title", "direction", "form", "responsible_words", "result", "comment", "link"), ""),
    "conclusion": {"done": "", "changed": "", "ahead": ""},
    "program_edit": {"before": "", "after": ""},
    "program_remark": {"words": ""},
    "mentor_report": {"sections": {}, "remark": ""},
    "task": {"words": "", "file_reference": "", "file_name": ""},
    "roadmap_step": {"remark": ""},
}  # fmt: skip
# Who keeps a pair, settles a dispute or decides is no member of it: its words are not theirs.
NOT_MEMBERS: Final = frozenset({"curator_id", "mediator_id", "decided_by"})
# Papers under legal hold are not rewritten (`methodology.md` 3.1), the audit log cannot be.
HELD: Final = frozenset({"audit", "mentoring_order", "local_act"})
# Nothing people write ever lies here.
NUMBERS_ONLY: Final = frozenset({"person", "outbox", "erasure", "receipt", "membership", "draft_run"})
# Printed in papers as they stand: better a place to fill in than words about somebody who was erased.
EMPTIED: Final = {("organization", "head_name"): ""}
SHELL_LANGUAGE: Final = "ru"
# What others said of a person in confidence goes with them too, but they are told neither of it nor how much there is.
SAID_BY: Final = {
    "wish": "person_id",
    "help_silence": "person_id",
    "speed_interest": "person_id",
    "mentor_report": "mentor_id",
}


def columns_of_people(table: str) -> list[Column[Any]]:
    """Return the columns of a table that point at a person."""
    return [
        column
        for column in TABLES[table].columns
        if any(key.column.table.name == "person" for key in column.foreign_keys)
    ]


def columns_told_of(table: str) -> list[Column[Any]]:
    """Return the columns of a table by which a person is told of a row."""
    return [one for one in columns_of_people(table) if one.name == SAID_BY.get(table, one.name)]


def is_owned(column: Column[Any]) -> bool:
    """Tell whether a row belongs to the person this column names, and goes with them."""
    table = column.table.name
    if table in KEPT_WITHOUT_WORDS:
        return False
    return table in DELETED or any(key.ondelete == "CASCADE" for key in column.foreign_keys)


def is_rewritten(column: Column[Any]) -> bool:
    """Tell whether a name that people wrote in this column is replaced when its person goes."""
    if column.table.name in HELD | NUMBERS_ONLY or column.primary_key or column.unique:
        return False
    return isinstance(column.type, Text | JSON)


async def counts(connection: Connection, person_id: int) -> dict[str, int]:
    """Return how many rows of each table name a person."""
    told = {name: tuple(columns_told_of(name)) for name in TABLES}
    rows = await connection.execute(naming(tuple(filter(None, told.values()))), {"person": person_id})
    return {"person": 1} | {row.title: row.number for row in rows if row.number}


@cache
def naming(columns: tuple[tuple[Column[Any], ...], ...]) -> CompoundSelect[Any]:
    """Return one question to all tables, how many rows name the person: each by itself would take its own trip."""
    return union_all(
        *(
            select(literal(own[0].table.name).label("title"), func.count().label("number")).where(
                or_(*(column == bindparam("person") for column in own))
            )
            for own in columns
        )
    )


async def own_rows(connection: Connection, person_id: int) -> dict[str, list[dict[str, Any]]]:
    """Return every row that names a person, by table, as it is stored."""
    found: dict[str, list[dict[str, Any]]] = {}
    for name, table in TABLES.items():
        columns = columns_told_of(name) or ([table.c.id] if name == "person" else [])
        if columns:
            theirs = or_(*(column == person_id for column in columns))
            rows = [dict(row._mapping) for row in await connection.execute(select(table).where(theirs))]  # noqa: SLF001 - SQLAlchemy's documented name
            if rows:
                found[name] = rows
    return found
