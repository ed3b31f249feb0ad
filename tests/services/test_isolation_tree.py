"""Two districts of two schools: no use case at all shows, tells or changes anything of another organization."""

import inspect
import io
import zipfile
from collections import defaultdict
from dataclasses import asdict
from typing import Any, Final

import pytest

from db.engine import Database
from db.tables import Base
from mentoring.actors import CLOCK, OPERATOR, Role
from mentoring.errors import DomainError, NotFound
from mentoring.pairs import PairStatus
from mentoring.ports import Letter
from services import districts
from services.work import USE_CASES
from tests.builders import District, Dump, School, dump
from tests.services.test_permissions import NAMED, Stage, may, use_case

# What every name of the other school is turned into, so that one look finds any of them.
MARK: Final = "Чужестран"
MARKED: Final = {"person": "family_name", "organization": "name", "staff": "family_name", "partner": "title",
                 "roadmap_item": "title", "help_message": "words", "meeting": "place", "task": "words",
                 "program_version": "goal", "program_activity": "title", "program_edit": "after",
                 "swot_entry": "words"}  # fmt: skip

# A link is for whoever opens it; a message's number is one's own chat's.
FOR_ANYBODY = frozenset({"see_invitation", "join", "replied_request", "correct_help"})


# On one database: who belongs where is asked by the same conditions on both, and the stage takes long.
EACH_PLACE: Final = pytest.mark.parametrize(
    ("place", "backend"),
    [
        ("the same district", "sqlite"),
        ("another district", "sqlite"),
        pytest.param("another district", "postgresql", marks=pytest.mark.whole),
    ],
    indirect=["backend"],
)


def takes_a_number(name: str) -> bool:
    """Whether a use case is told by a number what it is about."""
    parameters = inspect.signature(use_case(name)).parameters.values()
    asked = [one for one in parameters if one.default is inspect.Parameter.empty]
    return any(one.name.endswith("_id") and one.annotation is int for one in asked)


def optional_numbers(name: str, given: int) -> list[str]:
    """What else a use case can be told by a number, besides the arguments it is given by their place."""
    parameters = list(inspect.signature(use_case(name)).parameters.values())[1 + given :]
    return [one.name for one in parameters if one.default is not inspect.Parameter.empty and
            (one.name.endswith("_id") or one.name == "subject")]  # fmt: skip


# These wait for something that has not happened on the stage, such as an erasure, or cannot be done again after others.
RARE = {
    "ask_support", "call_off_erasure", "change_profile", "confirm_template", "introduce_as_listed", "leave",
    "my_erasure_act", "open_notice", "order_erasure_papers", "preview_amendment", "see_invitation",
    "store_draft", "approve_pairs", "return_pairs", "announce_speed", "rest_from_search",
}  # fmt: skip
# The command line and the schedule belong to no organization; a test of theirs says what they do.
MACHINES = {name for name, bearers in USE_CASES.items() if bearers <= {OPERATOR, CLOCK}}
# Those that take people away come last.
INSIDE = sorted(set(USE_CASES) - MACHINES, key=lambda name: (name in ("leave", "erase_me"), name))
NUMBERED = sorted(name for name in USE_CASES if takes_a_number(name) and name not in FOR_ANYBODY)


async def outcome(name: str, ours: Stage, theirs: Stage, role: Role) -> str:
    """What somebody of our school gets for a call with numbers of theirs."""
    try:
        await use_case(name)(ours.school.app, ours.actor(role), *theirs.arguments(name), **NAMED.get(name, {}))
    except DomainError as error:
        return error.key
    return "done"


def test_there_is_something_to_try() -> None:
    assert {"person_card", "pair_card", "revoke_link", "school_totals", "switch_organization"} <= set(NUMBERED)


@EACH_PLACE
async def test_no_number_of_another_school_opens_anything(school: School, second: Database, place: str) -> None:
    district = await District.over(school.app, school.clock, school.causes)
    other = await District.over(school.app, school.clock, school.causes, "Другой район")
    ours = await Stage.built(await district.school("Школа № 3"))
    theirs = await Stage.built(await (district if place == "the same district" else other).school("Школа № 4"))
    before = await dump(second)
    opened = [
        (name, role)
        for name in NUMBERED
        for role in Role
        if may(name, role) and await outcome(name, ours, theirs, role) == "done"
    ]
    assert opened == []
    assert await dump(second) == before


async def test_a_district_reaches_its_own_schools_only(school: School) -> None:
    district = await District.over(school.app, school.clock, school.causes)
    other = await District.over(school.app, school.clock, school.causes, "Другой район")
    below, foreign = await district.school("Школа № 3"), await other.school("Школа № 5")
    head = await district.head()
    assert (await districts.school_totals(school.app, district.actor(head), below.id)).name == "Школа № 3"
    for number in (foreign.id, other.id, district.id, school.id, 0):
        for call in (districts.school_totals, districts.invite_director):
            with pytest.raises(NotFound):
                await call(school.app, district.actor(head), number)


def rows_of(found: Dump, organization_id: int) -> dict[str, list[dict[str, Any]]]:
    """Every row of an organization, and every row that leads to one of those."""
    theirs: dict[str, set[object]] = defaultdict(set, organization={organization_id})
    size = -1
    while size != (size := sum(map(len, theirs.values()))):
        for name, table in Base.metadata.tables.items():
            for row in found[name]:
                leads = any(row[key.parent.name] in theirs[key.column.table.name] for key in table.foreign_keys)
                if leads and "id" in row:
                    theirs[name].add(row["id"])
    keys = {name: [(one.parent.name, one.column.table.name) for one in table.foreign_keys]
            for name, table in Base.metadata.tables.items()}  # fmt: skip
    return {
        name: [row for row in rows if row.get("id") in theirs[name] or any(row[mine] in theirs[to] for mine, to in
                                                                            keys[name])]
        for name, rows in found.items()
    }  # fmt: skip


async def mark(database: Database, school: School) -> None:
    """Give everything of a school that has a name one that is found at once."""
    theirs = rows_of(await dump(database), school.id)
    async with database.transaction() as connection:
        for name, column in MARKED.items():
            table = Base.metadata.tables[name]
            numbers = [school.id] if name == "organization" else [row["id"] for row in theirs[name]]
            assert numbers, name
            change = table.update().where(table.c.id.in_(numbers))
            await connection.execute(change.values({column: f"{MARK}цев"}))


def words_in(letter: Letter | None) -> str:
    """What a letter says, what is in its file included."""
    content = letter.attachment.content if letter and letter.attachment else None
    if content and content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            content = b"".join(packed.read(name) for name in packed.namelist())
    return f"{letter and asdict(letter)}{(content or b'').decode(errors='ignore')}"


@EACH_PLACE
async def test_no_use_case_shows_or_changes_anything_of_another_school(
    school: School, second: Database, place: str
) -> None:
    district = await District.over(school.app, school.clock, school.causes)
    other = await District.over(school.app, school.clock, school.causes, "Другой район")
    ours = await Stage.built(await district.school("Школа № 3"))
    above = district if place == "the same district" else other
    theirs = await Stage.built(await above.school("Школа № 4"))
    await other.school("Школа № 5")
    await mark(school.app.database, theirs.school)
    await ours.school.deliver()  # what waits already is of no interest here
    before = rows_of(await dump(second), theirs.school.id)
    foreign, shown, done = theirs.couple.mentee.id, set(), set()
    for name in INSIDE:
        for role in Role:
            if not may(name, role):
                continue
            placed = ours.arguments(name)
            others = optional_numbers(name, len(placed)) if name not in FOR_ANYBODY else []
            for told in ({}, *({one: foreign} for one in others)):
                try:
                    given = {**NAMED.get(name, {}), **told}
                    got = await use_case(name)(ours.school.app, ours.actor(role), *placed, **given)
                except DomainError as error:
                    got = error.variables
                else:
                    done.add(name)
                shown |= {(name, role)} if MARK in repr(got) else set()
    assert shown == set()
    assert MARK not in "".join([words_in(letter) for _, _, letter in await ours.school.deliver()])
    assert rows_of(await dump(second), theirs.school.id) == before
    assert {name for name in INSIDE if name not in NUMBERED and name not in done} <= RARE


async def test_nobody_of_another_school_opens_a_notice(school: School) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    couple = await elsewhere.pair(PairStatus.ACTIVE)
    director = await school.director()
    rows = [row["id"] for row in (await dump(school.app.database, "outbox"))["outbox"]]
    assert rows
    assert couple.id
    for number in rows:
        with pytest.raises(NotFound):
            await use_case("open_notice")(school.app, school.actor(director), number)


async def test_a_district_gets_the_totals_of_its_two_schools_and_no_name(school: School) -> None:
    numbers = []
    for title in ("Район", "Другой район"):
        district = await District.over(school.app, school.clock, school.causes, title)
        schools = [await district.school(f"{title}: школа {number}") for number in (1, 2)]
        for below in schools[: 1 if title == "Район" else 2]:
            await below.pair(PairStatus.ACTIVE)
        found = await districts.district_totals(school.app, district.actor(await district.head()))
        assert [one.id for one in found] == [one.id for one in schools]
        assert "Ангарск" not in repr(found)
        numbers.append([(one.people.get(Role.MENTEE, 0), one.pairs.get(PairStatus.ACTIVE, 0)) for one in found])
    assert numbers == [[(1, 1), (0, 0)], [(1, 1), (1, 1)]]
