"""How all of a person goes: their rows, words in shared ones, their name wherever it was written."""

from functools import cache
from typing import Any

from sqlalchemy import Column, ColumnElement, Delete, Text, Update, bindparam, delete, select, update

from db.engine import Connection
from db.scrubbing import scrub
from db.tables import (
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
from db.traces import (
    BLANKED,
    KEPT_WITHOUT_WORDS,
    NOT_MEMBERS,
    SHELL_LANGUAGE,
    TABLES,
    columns_of_people,
    counts,
    is_owned,
    naming,
)
from mentoring.kinds import REVERSE


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
        await scrub(connection, names, shown_as)
    return found


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


@cache
def _deletion(column: Column[Any]) -> Delete:
    return delete(column.table).where(column == bindparam("person"))


@cache
def _blanking(column: Column[Any]) -> Update:
    """Take the words out of rows that stay and name the person in this column."""
    blank = {**KEPT_WITHOUT_WORDS, **BLANKED}[column.table.name]
    return update(column.table).where(column == bindparam("person")).values(blank)


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
    rows = await connection.execute(naming(tuple(filter(None, staying))), {"person": person_id})
    return any(row.number for row in rows)
