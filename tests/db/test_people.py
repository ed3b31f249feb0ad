"""People in the database: reached or not, and gone as a whole when erased."""

from db import consents, people, responses
from db.engine import Database
from mentoring.actors import Role
from mentoring.consents import Consent, Purpose
from tests.builders import MORNING, dump
from tests.db.conftest import NewPerson


async def test_it_is_news_once_that_somebody_is_unreachable_and_once_that_they_are_back(
    database: Database, new_person: NewPerson
) -> None:
    person = await new_person()
    async with database.transaction() as connection:
        told = [
            await people.set_reachable(connection, person, since=since)
            for since in (None, MORNING, MORNING, None, None)
        ]
        assert told == [False, True, False, True, False]


async def test_a_role_given_twice_is_held_once_and_since_the_first_time(
    database: Database, organization: int, new_person: NewPerson
) -> None:
    first, later = await new_person(), await new_person()
    async with database.transaction() as connection:
        await people.grant(connection, first, organization, Role.CURATOR, MORNING)
        await people.grant(connection, later, organization, Role.CURATOR, MORNING)
        await people.grant(connection, first, organization, Role.CURATOR, MORNING.replace(year=2027))
        await people.grant(connection, first, organization, Role.MENTOR, MORNING.replace(year=2027))
        assert await people.holders(connection, organization, Role.CURATOR, Role.MENTOR) == [first, later]
        found = await people.get(connection, first)
    assert found is not None
    assert found.roles == {Role.CURATOR, Role.MENTOR}


async def test_consents_answers_roles_and_accounts_go_with_the_person(
    database: Database, organization: int, new_person: NewPerson
) -> None:
    person = await new_person()
    async with database.transaction() as connection:
        await people.grant(connection, person, organization, Role.MENTEE, MORNING)
        for _ in range(2):
            consent = Consent(Purpose.PERSONAL_DATA, 1, "f" * 64, MORNING)
            await consents.add(connection, person, organization, consent)
        response = await responses.start(connection, organization, person, ("mentee_intake", 1), 0, MORNING)
        assert await responses.start(connection, organization, person, ("mentee_intake", 1), 0, MORNING) == response
        await responses.save_answer(connection, response, "post", "Учитель", MORNING)
        await responses.save_answer(connection, response, "post", None, MORNING)
        assert await responses.answers(connection, [response]) == {response: {"post": None}}
        assert len(await consents.of(connection, person, organization)) == 1
        await people.erase(connection, person)
    rows = await dump(database)
    assert [name for name, content in rows.items() if content] == ["organization"]


async def test_a_number_once_given_is_never_given_again(database: Database, new_person: NewPerson) -> None:
    first = await new_person()
    async with database.transaction() as connection:
        await people.erase(connection, first)
    assert await new_person() > first
