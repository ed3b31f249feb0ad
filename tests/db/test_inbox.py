"""The inbox: no update is lost, worked on twice at once, or out of its chat's order."""

import asyncio
from datetime import timedelta

import pytest

from db import inbox
from db.engine import Database
from db.inbox import Accepted, Claimed
from tests.builders import MORNING, dump

BOT = 7_000_000_001


def update(number: int, chat: str = "chat", bot: int = BOT) -> Accepted:
    return Accepted(bot, 9_000_000_000 + number, chat, f'{{"update_id": {number}}}')


async def accept(database: Database, *updates: Accepted) -> None:
    async with database.transaction() as connection:
        await inbox.accept(connection, updates, MORNING)


async def claim(database: Database, worker: str = "worker", limit: int = 100) -> list[Claimed]:
    async with database.transaction() as connection:
        return await inbox.claim(connection, worker, limit)


async def close(database: Database, row: Claimed, status: str = inbox.DONE) -> None:
    async with database.transaction() as connection:
        await inbox.close(connection, row.id, MORNING, status)


def numbers(rows: list[Claimed]) -> list[int]:
    return [row.update_id - 9_000_000_000 for row in rows]


async def test_an_update_delivered_again_is_kept_once(database: Database, second: Database) -> None:
    await accept(database, update(1), update(2))
    await accept(database, update(2), update(3))
    await accept(database)
    assert len((await dump(second, "inbox"))["inbox"]) == 3
    assert numbers(await claim(database)) == [1]


async def test_a_redelivery_does_not_reopen_what_is_done(database: Database) -> None:
    await accept(database, update(1))
    [row] = await claim(database)
    await close(database, row)
    await accept(database, update(1))
    assert await claim(database) == []


async def test_two_bots_may_use_the_same_number(database: Database) -> None:
    await accept(database, update(1, chat="a"), update(1, chat="b", bot=BOT + 1))
    assert len(await claim(database)) == 2


async def test_each_chat_gives_its_oldest_and_never_two_at_once(database: Database) -> None:
    await accept(database, update(1, "a"), update(2, "a"), update(3, "b"), update(4, "a"))
    first = await claim(database)
    assert numbers(first) == [1, 3]
    assert await claim(database) == []
    await close(database, first[0])
    assert numbers(await claim(database)) == [2]


async def test_no_more_are_taken_than_asked_for(database: Database) -> None:
    await accept(database, update(1, "a"), update(2, "b"), update(3, "c"))
    assert numbers(await claim(database, limit=2)) == [1, 2]
    assert numbers(await claim(database, limit=2)) == [3]


async def test_what_a_killed_process_held_is_taken_up_in_order(database: Database) -> None:
    await accept(database, update(1, "a"), update(2, "a"), update(3, "b"))
    await claim(database, "killed")
    assert numbers(await claim(database, "started")) == [1, 3]


async def test_two_claims_at_the_same_time_never_share_an_update(database: Database, second: Database) -> None:
    await accept(database, *(update(number, f"chat-{number}") for number in range(40)))
    taken = await asyncio.gather(*(claim(one, limit=7) for one in (database, second) * 3))
    together = [row.id for rows in taken for row in rows]
    assert len(together) == len(set(together))


async def test_words_are_forgotten_when_an_update_is_done(database: Database, second: Database) -> None:
    await accept(database, update(1))
    [row] = await claim(database)
    assert row.payload == '{"update_id": 1}'
    await close(database, row)
    [stored] = (await dump(second, "inbox"))["inbox"]
    assert (stored["payload"], stored["status"], stored["leased_by"]) == ("", "done", None)


async def test_an_update_set_aside_keeps_its_words_and_lets_the_chat_go_on(database: Database) -> None:
    await accept(database, update(1), update(2))
    [row] = await claim(database)
    await close(database, row, inbox.ASIDE)
    assert numbers(await claim(database)) == [2]
    async with database.reading() as connection:
        assert await inbox.set_aside_count(connection) == 1
        assert await inbox.open_count(connection) == 1
    [aside, _] = sorted((await dump(database, "inbox"))["inbox"], key=lambda one: one["id"])
    assert aside["payload"] == row.payload


async def test_failures_are_counted_and_seen_at_the_next_try(database: Database) -> None:
    await accept(database, update(1))
    [row] = await claim(database, "first")
    counted = []
    for _ in range(3):
        async with database.transaction() as connection:
            counted.append(await inbox.count_failure(connection, row.id))
    assert (row.failures, counted) == (0, [1, 2, 3])
    [again] = await claim(database, "second")
    assert again.failures == 3


@pytest.mark.parametrize(("status", "left"), [(inbox.DONE, 1), (inbox.ASIDE, 2)])
async def test_only_what_is_done_goes_when_it_is_old(database: Database, status: str, left: int) -> None:
    await accept(database, update(1, "a"), update(2, "b"))
    row = (await claim(database))[0]
    await close(database, row, status)
    async with database.transaction() as connection:
        await inbox.prune(connection, MORNING)
        assert len((await dump(database, "inbox"))["inbox"]) == 2
        await inbox.prune(connection, MORNING + timedelta(seconds=1))
    assert len((await dump(database, "inbox"))["inbox"]) == left
