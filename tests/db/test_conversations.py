"""What a chat was in the middle of survives a restart; nothing stays of what has ended."""

from db import conversations
from db.conversations import Piece
from db.engine import Database
from tests.builders import MORNING, dump


async def save(database: Database, chat: str, pieces: dict[str, Piece]) -> None:
    async with database.transaction() as connection:
        await conversations.save(connection, chat, pieces, MORNING)


async def load(database: Database, chat: str) -> dict[str, Piece]:
    async with database.reading() as connection:
        return await conversations.load(connection, chat)


async def test_a_conversation_goes_on_where_it_was(database: Database, second: Database) -> None:
    pieces = {"stack": Piece(None, {"intents": ["я", 1, None]}), "context": Piece("Form:question", {})}
    await save(database, "chat", pieces)
    assert await load(second, "chat") == pieces
    await save(database, "chat", {"context": Piece("Form:review", {"response": 5})})
    assert await load(second, "chat") == {**pieces, "context": Piece("Form:review", {"response": 5})}


async def test_a_piece_that_became_empty_leaves_no_row(database: Database, second: Database) -> None:
    await save(database, "chat", {"a": Piece("State", {}), "b": Piece(None, {"x": 1})})
    await save(database, "chat", {"a": Piece(), "b": Piece(None, {"x": 2}), "c": Piece()})
    assert [(row["slot"], row["data"]) for row in (await dump(second, "conversation"))["conversation"]] == [
        ("b", '{"x": 2}')
    ]
    await save(database, "chat", {})
    await save(database, "chat", {"b": Piece()})
    assert (await dump(second, "conversation"))["conversation"] == []


async def test_chats_do_not_touch_one_another(database: Database) -> None:
    await save(database, "1", {"a": Piece("State", {})})
    await save(database, "12", {"a": Piece("Other", {})})
    async with database.transaction() as connection:
        await conversations.forget(connection, "1")
    assert await load(database, "1") == {}
    assert await load(database, "12") == {"a": Piece("Other", {})}
