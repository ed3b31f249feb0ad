"""The director amends the regulation by order: it holds at once for what begins, and not for what is under way."""

from datetime import date, timedelta

import pytest

from db.engine import Database
from mentoring.errors import BadInput, NotAllowed, NotFound
from mentoring.help import Content
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from services import amendments, orders, proposing, results
from services import help as helping
from services.amendments import amend_regulation, preview_amendment, regulation
from tests.builders import ENDS, STARTS, School, dump

ORDERED = date(2026, 9, 1)


async def amend(school: School, setting: str, value: str, number: str = "41-ос", dated: date = ORDERED) -> int:
    director = school.actor(await school.director())
    return await amend_regulation(school.app, director, setting, value, number, dated)


async def holds(school: School, setting: str) -> object:
    found = await regulation(school.app, school.actor(await school.director()))
    return next(one.value for one in found.held if one.setting.id == setting)


async def test_an_order_makes_a_new_version_and_its_history_says_what_was_before(school: School) -> None:
    assert (await regulation(school.app, school.actor(await school.director()))).version == 1
    assert await amend(school, "small-group", "7") == 2
    assert await amend(school, "end-reminder", "10", "42-ос") == 3
    assert (await holds(school, "small-group"), await holds(school, "end-reminder")) == (7, 10)
    newest, oldest = await amendments.amendments(school.app, school.actor(await school.curator()))
    assert newest.version is not None
    assert oldest.version is not None
    assert (newest.version.version, newest.version.number, newest.before, newest.after) == (3, "42-ос", 14, 10)
    assert (oldest.version.version, oldest.version.dated, oldest.before, oldest.after) == (2, ORDERED, 5, 7)


async def test_the_change_shows_where_it_matters(school: School) -> None:
    await amend(school, "small-group", "9")
    shown = (await results.results(school.app, school.actor(await school.curator()))).roles
    assert {one.threshold for one in shown} == {9}


async def test_a_shorter_program_is_refused_once_the_order_is_in_force(school: School) -> None:
    mentor, mentee, curator = await school.mentor(), await school.mentee(), await school.curator()
    await amend(school, "term-min", "6")
    with pytest.raises(BadInput) as caught:
        await proposing.propose_pair(
            school.app, school.actor(curator), mentee.id, mentor.id, STARTS, STARTS + timedelta(days=100)
        )
    assert (caught.value.key, caught.value.variables["months"], caught.value.variables["min"]) == (
        "program-too-short", 6, 6,
    )  # fmt: skip


async def test_a_pair_keeps_the_version_it_began_with(school: School) -> None:
    began = await school.pair(PairStatus.APPROVED)
    await amend(school, "end-reminder", "30")
    later = await school.pair(
        PairStatus.APPROVED, await school.mentor("Поздняя Анна"), await school.mentee("Поздний Олег")
    )
    assert [(await school.stored(one.id)).profile_version for one in (began, later)] == [1, 2]
    for one in (began, later):
        await orders.record_signed_order(school.app, school.actor(one.director), one.id)
    outbox = (await dump(school.app.database, "outbox"))["outbox"]
    due = {row["about"]["pair"]: row["due_at"].date() for row in outbox if row["kind"] == Kind.PROGRAM_ENDING}
    assert due == {began.id: ENDS - timedelta(days=14), later.id: ENDS - timedelta(days=30)}


async def test_help_in_a_pair_at_work_is_reminded_of_as_when_it_began(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await amend(school, "help-first", "12")
    await helping.ask_help(school.app, school.actor(couple.mentee), Content("Как быть?"))
    [request] = (await dump(school.app.database, "help_request"))["help_request"]
    assert request["step_at"] - school.clock.now() == timedelta(hours=4)


async def test_quiet_hours_by_order_take_the_place_of_those_set_in_chat(school: School) -> None:
    from db import organizations  # noqa: PLC0415 - only here

    async with school.app.database.transaction() as connection:
        await organizations.change(connection, school.id, quiet_weekends=True)
    await amend(school, "quiet-weekends", "нет")
    async with school.app.database.reading() as connection:
        found = await organizations.get(connection, school.id)
    assert found is not None
    assert found.quiet.weekends is None
    assert await holds(school, "quiet-weekends") is False


async def test_the_curator_is_told_by_which_order(school: School) -> None:
    curator = await school.curator()
    await amend(school, "target:young_covered", "80")
    sent = await school.deliver()
    [letter] = [one for kind, person, one in sent if (kind, person) == (Kind.REGULATION_AMENDED, curator.id)]
    assert letter is not None
    for words in ("41-ос", "1 сентября 2026", "на 2027 год", "было 70 %, стало 80 %"):
        assert words in letter.text


async def test_an_order_is_carried_out_once_and_stands_in_the_audit_log(school: School, outside: Database) -> None:
    director = school.actor(await school.director())
    first = await amend_regulation(school.app, director, "small-group", "7", "41-ос", ORDERED)
    again = await amend_regulation(school.app, director, "small-group", "7", "41-ос", ORDERED)
    assert first == again == 2
    rows = await dump(outside)
    assert [row["version"] for row in rows["profile_version"]] == [2]
    [entry] = [row for row in rows["audit"] if row["act"] == "amend-regulation"]
    assert entry["about"] == {"version": 2, "setting": "small-group"}


@pytest.mark.parametrize(
    ("setting", "value", "number", "dated", "error"),
    [
        ("small-group", "много", "41-ос", ORDERED, BadInput),
        ("small-group", "5", "41-ос", ORDERED, BadInput),
        ("small-group", "7", " ", ORDERED, BadInput),
        ("small-group", "7", "41-ос", date(2026, 9, 2), BadInput),
        ("forms", "7", "41-ос", ORDERED, NotFound),
        ("target:system_runs", "100", "41-ос", ORDERED, NotFound),
    ],
)
async def test_what_cannot_be_ordered_changes_nothing(
    school: School, outside: Database, setting: str, value: str, number: str, dated: date, error: type[Exception]
) -> None:
    await school.director()
    before = await dump(outside)
    with pytest.raises(error):
        await amend(school, setting, value, number, dated)
    assert await dump(outside) == before


async def test_a_preview_refuses_what_the_order_would_and_changes_nothing(school: School, outside: Database) -> None:
    director = school.actor(await school.director())
    before = await dump(outside)
    seen = await preview_amendment(school.app, director, "target:young_covered", "80%")
    assert (seen.before, seen.after, seen.year) == (70, 80, 2027)
    with pytest.raises(BadInput, match="amend-help-order"):
        await preview_amendment(school.app, director, "help-first", "48")
    assert await dump(outside) == before


async def test_another_school_keeps_its_own_regulation(school: School) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    await amend(school, "small-group", "7")
    assert await holds(elsewhere, "small-group") == 5
    assert await amendments.amendments(school.app, elsewhere.actor(await elsewhere.director())) == []
    assert await amend(elsewhere, "small-group", "8") == 2
    assert await holds(school, "small-group") == 7


async def test_the_curator_looks_and_does_not_change(school: School) -> None:
    curator = school.actor(await school.curator())
    assert (await regulation(school.app, curator)).version == 1
    with pytest.raises(NotAllowed):
        await amend_regulation(school.app, curator, "small-group", "7", "41-ос", ORDERED)


async def test_every_profile_can_be_started_from_and_amended(school: School) -> None:
    for number, profile in enumerate(school.app.catalog.profiles):
        one = await School.founded(school.app, school.clock, f"Школа {number}", school.causes, profile=profile)
        assert await amend(one, "small-group", "6") == 2
