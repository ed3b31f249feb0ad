"""A cause has its effect once, and what it returned the first time is known the second."""

from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from db import receipts
from db.engine import Database
from db.receipts import Result
from tests.builders import MORNING, dump


@pytest.mark.parametrize("result", [None, 7, "код"])
async def test_a_repeat_learns_what_the_first_time_returned(database: Database, result: Result) -> None:
    async with database.transaction() as connection:
        assert await receipts.find(connection, "update:1", "join") is None
        await receipts.leave(connection, "update:1", "join", result, MORNING)
    async with database.reading() as connection:
        assert await receipts.find(connection, "update:1", "join") == (result,)
        assert await receipts.find(connection, "update:1", "leave") is None
        assert await receipts.find(connection, "update:2", "join") is None


async def test_the_same_cause_cannot_leave_two(database: Database) -> None:
    async with database.transaction() as connection:
        await receipts.leave(connection, "update:1", "join", 1, MORNING)
    with pytest.raises(IntegrityError):
        async with database.transaction() as connection:
            await receipts.leave(connection, "update:1", "join", 2, MORNING)


async def test_receipts_of_updates_go_when_old_and_those_of_the_schedule_stay(database: Database) -> None:
    async with database.transaction() as connection:
        for cause in ("update:1", "complete:1", "update_1"):
            await receipts.leave(connection, cause, "complete_pair", None, MORNING)
        await receipts.prune(connection, MORNING + timedelta(seconds=1))
    assert sorted(row["cause"] for row in (await dump(database, "receipt"))["receipt"]) == ["complete:1", "update_1"]
