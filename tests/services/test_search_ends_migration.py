"""Whose program was over before anybody was asked whether a mentor is needed still is asked after the migration."""

import pytest
import sqlalchemy as sa
from alembic import command
from sqlalchemy import Connection

from db.engine import Database
from db.migrate import config
from db.tables import Base, OutboxRow
from mentoring.errors import WrongState
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.partings import PartingKind
from services import search_ends
from services.parting_decisions import finish_due, grant_parting
from services.partings import agree_to_part, ask_parting
from tests.builders import Couple, School, dump

NAMES = {
    PartingKind.STOP: ("Братская Ольга Петровна", "Тулунский Олег Ильич"),
    PartingKind.MUTUAL: ("Зимина Вера Павловна", "Усольский Иван Ильич"),
    PartingKind.REPLACEMENT: ("Саянская Нина Олеговна", "Черемхов Павел Ильич"),
}


def _to_before(connection: Connection) -> None:
    command.downgrade(config(connection), "0035")
    connection.execute(sa.delete(OutboxRow).where(OutboxRow.kind == Kind.MENTOR_NEEDED.value))


def _forth(connection: Connection) -> None:
    command.upgrade(config(connection), "head")


async def parted(school: School, kind: PartingKind) -> Couple:
    mentor, mentee = NAMES[kind]
    couple = await school.pair(PairStatus.ACTIVE, await school.mentor(mentor), await school.mentee(mentee))
    number = await ask_parting(school.app, school.actor(couple.mentee), couple.id, kind)
    if kind is PartingKind.MUTUAL:
        await agree_to_part(school.app, school.actor(couple.mentor), number)
    for someone in (couple.curator, couple.director) if kind is not PartingKind.STOP else ():
        await grant_parting(school.app, school.actor(someone), number)
    return couple


async def another(school: School) -> Couple:
    mentor, mentee = await school.mentor("Ангарова Инна Ильинична"), await school.mentee("Чунский Юрий Львович")
    return await school.pair(PairStatus.COMPLETED, mentor, mentee)


async def test_programs_over_before_the_question_was_thought_of_lead_to_it(school: School, second: Database) -> None:
    of = {kind: (await parted(school, kind)).mentee.id for kind in NAMES}
    school.clock.move(days=10)
    assert await finish_due(school.app)
    done = await school.pair(PairStatus.COMPLETED)
    again = await another(school)
    await search_ends.seek_again(school.app, school.actor(again.mentee))
    async with school.app.database.transaction() as connection:
        await connection.run_sync(_to_before)
        await connection.run_sync(_forth)
    rows = (await dump(second, "search_end"))["search_end"]
    assert {(row["person_id"], row["over_by"], row["has_answered"]) for row in rows} == {
        (of[PartingKind.STOP], "stop", False), (of[PartingKind.MUTUAL], "mutual", False),
        (done.mentee.id, "completed", False),
    }  # fmt: skip
    assert {row["organization_id"] for row in rows} == {school.id}
    school.clock.move(days=1)
    asked = [(person, letter) for kind, person, letter in await school.deliver() if kind is Kind.MENTOR_NEEDED]
    assert {person for person, _ in asked} == {of[PartingKind.MUTUAL], done.mentee.id}
    assert all("Нужен ли вам наставник ещё" in str(letter) for _, letter in asked)
    await search_ends.rest_from_search(school.app, school.actor(done.mentee))
    await search_ends.seek_again(school.app, school.actor(done.mentee))


async def test_who_came_again_or_is_led_by_somebody_is_left_alone(school: School, second: Database) -> None:
    done = await school.pair(PairStatus.COMPLETED)
    other = await another(school)
    membership, pair = (Base.metadata.tables[name] for name in ("membership", "pair"))
    async with school.app.database.transaction() as connection:
        await connection.run_sync(_to_before)
        came_again = sa.update(membership).where(membership.c.person_id == done.mentee.id)
        await connection.execute(came_again.values(since=school.clock.move(days=20)))
        led = {**(await connection.execute(sa.select(pair).where(pair.c.id == other.id))).one()._asdict()}
        led.update(id=990, status=PairStatus.AGREED.value)
        await connection.execute(sa.insert(pair), led)
        await connection.run_sync(_forth)
    assert (await dump(second, "search_end"))["search_end"] == []
    for mentee in (done.mentee, other.mentee):
        with pytest.raises(WrongState) as refused:
            await search_ends.rest_from_search(school.app, school.actor(mentee))
        assert refused.value.key == "search-goes-on"
