"""Joining: consents first, then a name, one person to a link; leaving leaves nothing behind."""

from db.engine import Database
from mentoring.actors import Role
from mentoring.pairs import PairStatus
from tests.builders import School, dump


async def test_somebody_who_joined_is_known_with_role_name_and_consents(school: School, second: Database) -> None:
    mentee = await school.join(Role.MENTEE, "соколова мария петровна")
    rows = await dump(second)
    assert [(row["family_name"], row["given_name"], row["patronymic"]) for row in rows["person"]] == [
        ("Соколова", "Мария", "Петровна")
    ]
    assert [row["role"] for row in rows["membership"]] == ["mentee"]
    assert sorted(row["purpose"] for row in rows["consent"]) == ["participation", "personal_data"]
    assert [row["address"] for row in rows["channel_account"]] == [mentee.address]


async def test_pairs(school: School) -> None:
    couple = await school.pair(PairStatus.COMPLETED)
    assert (await school.stored(couple.id)).status is PairStatus.COMPLETED
    print(await school.deliver())
