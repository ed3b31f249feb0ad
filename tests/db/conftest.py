"""People to store things about, without use cases."""

from collections.abc import Awaitable, Callable

import pytest

from db import organizations, people
from db.engine import Database
from tests.builders import MORNING, PROFILE, ZONE

NewPerson = Callable[[], Awaitable[int]]


@pytest.fixture
async def organization(database: Database) -> int:
    async with database.transaction() as connection:
        return await organizations.create(connection, "code", "Школа", PROFILE, ZONE, MORNING)


@pytest.fixture
def new_person(database: Database, organization: int) -> NewPerson:
    """Store somebody and return the number."""
    count = 0

    async def add() -> int:
        nonlocal count
        count += 1
        async with database.transaction() as connection:
            return await people.create(connection, organization, f"address-{count}", "ru", MORNING)

    return add
