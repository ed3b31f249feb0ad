"""The outbox: nothing is told twice or out of order, and what was called off is not told."""

from datetime import datetime, timedelta

import pytest

from db import outbox, people
from db.engine import Database
from db.outbox import Due
from mentoring.notices import Kind, Notice
from tests.builders import MORNING, dump
from tests.db.conftest import NewPerson


def notice(recipient: int, key: str, minutes: int = 0, kind: Kind = Kind.NEWCOMER) -> Notice:
    return Notice(kind, recipient, MORNING + timedelta(minutes=minutes), key, {"person": 1})


async def add(database: Database, *notices: Notice) -> None:
    async with database.transaction() as connection:
        await outbox.add(connection, notices, MORNING)


async def claim(
    database: Database, now: datetime = MORNING + timedelta(days=1), worker: str = "worker", recipients: int = 100
) -> list[Due]:
    async with database.transaction() as connection:
        return await outbox.claim(connection, worker, now, recipients)


async def keys(database: Database, **wanted: object) -> list[str]:
    rows = (await dump(database, "outbox"))["outbox"]
    return sorted(str(row["key"]) for row in rows if all(row[name] == value for name, value in wanted.items()))


async def test_a_notice_planned_twice_is_told_once(database: Database, new_person: NewPerson) -> None:
    person = await new_person()
    await add(database, notice(person, "a"))
    await add(database, notice(person, "a", minutes=5), notice(person, "b"))
    await add(database)
    rows = (await dump(database, "outbox"))["outbox"]
    assert {row["key"]: row["due_at"] for row in rows} == {"a": MORNING, "b": MORNING}


async def test_what_is_due_comes_oldest_first_with_what_it_is_about(database: Database, new_person: NewPerson) -> None:
    person = await new_person()
    await add(database, notice(person, "late", 9), notice(person, "early", 1), notice(person, "too-late", 11))
    due = await claim(database, MORNING + timedelta(minutes=10))
    assert [one.due_at for one in due] == [MORNING + timedelta(minutes=1), MORNING + timedelta(minutes=9)]
    assert (due[0].kind, due[0].recipient_id, due[0].about) == (Kind.NEWCOMER, person, {"person": 1})


async def test_what_an_outage_left_leased_is_claimed_again_with_what_came_since(
    database: Database, new_person: NewPerson
) -> None:
    first = await new_person()
    await add(database, notice(first, "1"))
    [left] = await claim(database)
    await add(database, notice(first, "2"))
    assert next(one.id for one in await claim(database)) == left.id
    assert len(await claim(database)) == 2


async def test_who_has_waited_longest_comes_first(database: Database, new_person: NewPerson) -> None:
    people_there = [await new_person() for _ in range(3)]
    await add(database, *(notice(one, str(one), 3 - place) for place, one in enumerate(people_there)))
    assert [one.recipient_id for one in await claim(database, recipients=2)] == [people_there[2], people_there[1]]


async def test_what_a_killed_process_was_sending_is_sent_again(database: Database, new_person: NewPerson) -> None:
    await add(database, notice(await new_person(), "a"))
    assert len(await claim(database, worker="killed")) == 1
    assert len(await claim(database, worker="started")) == 1


async def test_a_notice_given_back_waits_for_its_new_moment(database: Database, new_person: NewPerson) -> None:
    await add(database, notice(await new_person(), "a"))
    [due] = await claim(database, MORNING)
    later = MORNING + timedelta(hours=12)
    async with database.transaction() as connection:
        await outbox.release(connection, [due.id], later)
        assert await outbox.next_due(connection) == later
    assert await claim(database, later - timedelta(seconds=1)) == []
    assert [one.id for one in await claim(database, later)] == [due.id]


async def test_a_notice_given_back_as_it_is_comes_again_at_once(database: Database, new_person: NewPerson) -> None:
    await add(database, notice(await new_person(), "a"))
    [due] = await claim(database, MORNING)
    async with database.transaction() as connection:
        await outbox.release(connection, [due.id])
    assert [one.id for one in await claim(database, MORNING)] == [due.id]


@pytest.mark.parametrize("status", [outbox.SENT, outbox.DROPPED, outbox.UNREACHABLE, outbox.REFUSED])
async def test_a_closed_notice_is_never_told_again(database: Database, new_person: NewPerson, status: str) -> None:
    await add(database, notice(await new_person(), "a"))
    [due] = await claim(database)
    async with database.transaction() as connection:
        await outbox.close(connection, [due.id], status, MORNING)
        assert await outbox.next_due(connection) is None
    assert await claim(database, worker="started") == []


@pytest.mark.parametrize("prefix", ["meeting:1:", "a%:", "a_c:", "100%_\\:"])
async def test_only_waiting_notices_of_the_event_called_off_are_forgotten(
    database: Database, new_person: NewPerson, prefix: str
) -> None:
    person = await new_person()
    others = ["meeting:12:soon", "ab:1", "abc:1", "100abc:1"]
    await add(database, notice(person, f"{prefix}sent"))
    async with database.transaction() as connection:
        [due] = await outbox.claim(connection, "worker", MORNING, 1)
        await outbox.close(connection, [due.id], outbox.SENT, MORNING)
    await add(database, notice(person, f"{prefix}soon"), *(notice(person, one) for one in others))
    async with database.transaction() as connection:
        await outbox.forget(connection, prefix)
    assert await keys(database) == sorted([f"{prefix}sent", *others])


async def test_a_reply_finds_what_the_message_was_about(database: Database, new_person: NewPerson) -> None:
    person, other = await new_person(), await new_person()
    await add(database, notice(person, "a", kind=Kind.HELP_MESSAGE))
    [due] = await claim(database)
    async with database.transaction() as connection:
        await outbox.close(connection, [due.id], outbox.SENT, MORNING, message_id=2**40)
        assert await outbox.told(connection, person, 2**40) == (Kind.HELP_MESSAGE, {"person": 1})
        assert await outbox.told(connection, other, 2**40) is None


async def test_old_notices_go_and_waiting_ones_stay(database: Database, new_person: NewPerson) -> None:
    person = await new_person()
    await add(database, notice(person, "told"))
    [due] = await claim(database)
    await add(database, notice(person, "waiting"))
    async with database.transaction() as connection:
        await outbox.close(connection, [due.id], outbox.SENT, MORNING)
        await outbox.prune(connection, MORNING)
        await outbox.prune(connection, MORNING + timedelta(days=400))
    assert await keys(database) == ["waiting"]


async def test_notices_to_somebody_erased_go_with_them(database: Database, new_person: NewPerson) -> None:
    person, other = await new_person(), await new_person()
    await add(database, notice(person, "a"), notice(other, "b"))
    async with database.transaction() as connection:
        await people.erase(connection, person)
    assert await keys(database) == ["b"]
