"""Where a person is in the database, and how all of it goes.

The schema itself says what becomes of a row when its person goes: under ON DELETE CASCADE it is theirs and is deleted;
under any other foreign key it is somebody else's too and stays, pointing at an empty shell. The exceptions stand below,
and a test asks for a decision about every column of words in rows that stay.
"""

import json
import re
from functools import cache, reduce
from typing import Any, Final

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    CompoundSelect,
    Delete,
    Text,
    Update,
    bindparam,
    cast,
    delete,
    func,
    literal,
    or_,
    select,
    union_all,
    update,
)

from db.engine import Connection
from db.tables import (
    Base,
    ConversationRow,
    HelpMessageRow,
    HelpRequestRow,
    InboxRow,
    MeetingRow,
    PairRow,
    PersonRow,
    ProgramRow,
    ProgramVersionRow,
)
from mentoring.kinds import REVERSE

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
    rows = await connection.execute(_naming(tuple(filter(None, told.values()))), {"person": person_id})
    return {"person": 1} | {row.title: row.number for row in rows if row.number}


@cache
def _naming(columns: tuple[tuple[Column[Any], ...], ...]) -> CompoundSelect[Any]:
    """Ask all tables at once how many rows name the person: there are eighty, and each would take its own trip."""
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


async def erase(connection: Connection, person_id: int, names: tuple[str, ...], shown_as: str) -> dict[str, int]:
    """Erase a person: their rows go, shared ones lose words and point at a shell shown as `shown_as`.

    `names` are the ways the name is written in full; what others wrote with it loses it too.

    Returns:
        How many rows of each table named the person before.
    """
    found = await counts(connection, person_id)
    addresses = await _addresses(connection, person_id)
    await _forget_words(connection, person_id)
    await _forget_chats(connection, addresses)
    for name in TABLES:
        for column in columns_of_people(name):
            if is_owned(column):
                await connection.execute(_deletion(column), {"person": person_id})
            elif name in KEPT_WITHOUT_WORDS:
                await connection.execute(_blanking(column), {"person": person_id})
    await _empty_shell(connection, person_id, shown_as)
    if not await _is_pointed_at(connection, person_id):
        await connection.execute(delete(PersonRow).where(PersonRow.id == person_id))
    if names:
        await _scrub(connection, names, shown_as)
    return found


@cache
def _deletion(column: Column[Any]) -> Delete:
    return delete(column.table).where(column == bindparam("person"))


@cache
def _blanking(column: Column[Any]) -> Update:
    """Take the words out of rows that stay and name the person in this column."""
    blank = {**KEPT_WITHOUT_WORDS, **BLANKED}[column.table.name]
    return update(column.table).where(column == bindparam("person")).values(blank)


async def erase_within(connection: Connection, person_id: int, organization_id: int) -> dict[str, int]:
    """Delete what one organization keeps of a person who goes on in another; return the rows deleted by table."""
    found: dict[str, int] = {}
    for name, table in TABLES.items():
        if "organization_id" not in table.columns or name == "outbox":
            continue
        for column in columns_of_people(name):
            if is_owned(column):
                theirs = (column == person_id) & (table.c.organization_id == organization_id)
                gone = await connection.execute(delete(table).where(theirs))
                found[name] = found.get(name, 0) + gone.rowcount
    asked = select(HelpRequestRow.id).where(
        HelpRequestRow.mentee_id == person_id, HelpRequestRow.organization_id == organization_id
    )
    await connection.execute(delete(HelpMessageRow).where(HelpMessageRow.request_id.in_(asked)))
    return {name: number for name, number in found.items() if number}


async def _addresses(connection: Connection, person_id: int) -> list[str]:
    accounts = TABLES["channel_account"]
    rows = await connection.execute(select(accounts.c.address).where(accounts.c.person_id == person_id))
    return [row.address for row in rows]


async def _forget_words(connection: Connection, person_id: int) -> None:
    """Blank what is said of or by the person in rows that stay, and delete the talks they opened."""
    asked = select(HelpRequestRow.id).where(HelpRequestRow.mentee_id == person_id)
    await connection.execute(delete(HelpMessageRow).where(HelpMessageRow.request_id.in_(asked)))
    theirs = (PairRow.mentor_id == person_id) | (PairRow.mentee_id == person_id)
    await connection.execute(
        update(MeetingRow).where(MeetingRow.pair_id.in_(select(PairRow.id).where(theirs))).values(BLANKED["meeting"])
    )
    await _forget_programs(connection, theirs)
    for name in BLANKED:
        for column in columns_of_people(name):
            if column.name not in NOT_MEMBERS:
                await connection.execute(_blanking(column), {"person": person_id})


async def _forget_programs(connection: Connection, theirs: ColumnElement[bool]) -> None:
    """Blank the programs of somebody's pairs; a group's is the others' too and only loses the name."""
    alone = select(PairRow.id).where(theirs)
    both = select(PairRow.group_id).where(theirs, PairRow.kind == REVERSE, PairRow.group_id.is_not(None))
    programs = select(ProgramRow.id).where(ProgramRow.pair_id.in_(alone) | ProgramRow.group_id.in_(both))
    versions = select(ProgramVersionRow.id).where(ProgramVersionRow.program_id.in_(programs))
    of_programs = TABLES["conclusion"].c.program_id.in_(programs)
    await connection.execute(update(TABLES["conclusion"]).where(of_programs).values(BLANKED["conclusion"]))
    own = TABLES["own_activity"]
    await connection.execute(delete(own).where(own.c.program_id.in_(programs)))
    for name in ("program_version", "program_activity", "program_edit", "program_remark"):
        table = TABLES[name]
        column = table.c.id if name == "program_version" else table.c.version_id
        await connection.execute(update(table).where(column.in_(versions)).values(BLANKED[name]))


async def _forget_chats(connection: Connection, addresses: list[str]) -> None:
    """Delete conversations, and what came in from the person's chats and was set aside or is done."""
    for address in addresses:
        for column, table in ((ConversationRow.chat, ConversationRow), (InboxRow.chat, InboxRow)):
            of_chat = (column == address) | column.endswith(f":{address}", autoescape=True)
            if table is InboxRow:
                values = {"payload": "", "chat": "", "status": "done"}
                await connection.execute(update(InboxRow).where(of_chat, InboxRow.status != "open").values(values))
            else:
                await connection.execute(delete(ConversationRow).where(of_chat))


async def _empty_shell(connection: Connection, person_id: int, shown_as: str) -> None:
    """Leave nothing in the person's own row but its number, its organization and the word it is shown as."""
    values: dict[str, Any] = {}
    for column in TABLES["person"].columns:
        if column.primary_key or column.foreign_keys or column.name == "created_at":
            continue
        if column.nullable:
            values[column.name] = None
        elif isinstance(column.type, Text):
            values[column.name] = ""
    values |= {"family_name": shown_as, "language": SHELL_LANGUAGE}
    await connection.execute(update(PersonRow).where(PersonRow.id == person_id).values(values))


async def _is_pointed_at(connection: Connection, person_id: int) -> bool:
    """Tell whether rows stay that would hang in the air without the shell."""
    staying = (tuple(one for one in columns_of_people(name) if not is_owned(one)) for name in TABLES)
    rows = await connection.execute(_naming(tuple(filter(None, staying))), {"person": person_id})
    return any(row.number for row in rows)


async def _scrub(connection: Connection, names: tuple[str, ...], shown_as: str) -> None:
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
