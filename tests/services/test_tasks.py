"""Tasks: given, reported on in several messages, sent back, accepted; the day's message in place of pings."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from db import groups, pairs
from db.engine import Database
from db.groups import Group
from mentoring.consents import Purpose
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.help import Content
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.tasks import MOST_PARTS
from services import home, task_reports, tasks, withdrawals
from tests.builders import Couple, School, Someone, dump
from tests.refusals import refused


@pytest.fixture
async def couple(school: School) -> Couple:
    return await school.pair(PairStatus.ACTIVE)


async def given(school: School, couple: Couple, days: int = 0, words: str = "Посетить урок") -> int:
    number = await tasks.draft_task(school.app, school.actor(couple.mentor), couple.id, Content(words))
    due = school.clock.now().date() + timedelta(days=days)
    await tasks.date_task(school.app, school.actor(couple.mentor), number, due)
    return number


async def report(school: School, couple: Couple, number: int, *contents: Content) -> None:
    for content in contents:
        await task_reports.add_task_part(school.app, school.actor(couple.mentee), number, content)
    await task_reports.report_task(school.app, school.actor(couple.mentee), number)


async def todos(school: School, someone: Someone) -> list[str]:
    found = await home.home(school.app, school.actor(someone))
    assert found is not None
    return [one.key for one in found.todos if one.key.startswith("task")]


async def test_a_task_goes_to_and_fro_until_it_is_accepted(school: School, couple: Couple, outside: Database) -> None:
    app = school.app
    number = await given(school, couple, days=2)
    await school.deliver()
    await refused(task_reports.report_task(app, school.actor(couple.mentee), number), BadInput, "task-nothing-sent")
    await report(school, couple, number, Content("Была на уроке"), Content("", "photo", "photo-1", "photo.jpg"))
    told = await school.deliver()
    assert [(kind, person) for kind, person, _ in told] == [
        (Kind.TASK_REPORTED, couple.mentor.id), (Kind.TASK_PART, couple.mentor.id), (Kind.TASK_PART, couple.mentor.id),
    ]  # fmt: skip
    assert told[2][2]
    assert told[2][2].attachment
    assert told[2][2].attachment.reference == "photo-1"
    assert await todos(school, couple.mentor) == ["task-check"]
    await refused(
        task_reports.add_task_part(app, school.actor(couple.mentee), number, Content("И ещё")),
        WrongState, "task-moved-on",
    )  # fmt: skip
    await task_reports.return_task(app, school.actor(couple.mentor), number, "Запишите приёмы")
    [(_, _, letter)] = await school.deliver()
    assert letter
    assert "Запишите приёмы" in letter.text
    assert await todos(school, couple.mentee) == ["task-returned"]
    await report(school, couple, number, Content("https://example.org/priemy"))
    await task_reports.accept_task(app, school.actor(couple.mentor), number)
    [row] = (await dump(outside, "task"))["task"]
    assert (row["state"], row["returns"]) == ("accepted", 1)
    assert [one["attempt"] for one in (await dump(outside, "task_part"))["task_part"]] == [0, 0, 0, 1]
    assert await todos(school, couple.mentee) == await todos(school, couple.mentor) == []
    closed = await tasks.my_tasks(app, school.actor(couple.mentee), closed=True)
    assert [one.task.id for one in closed] == [number]


async def test_the_mentor_does_not_read_over_the_shoulder(school: School, couple: Couple) -> None:
    number = await given(school, couple)
    await task_reports.add_task_part(school.app, school.actor(couple.mentee), number, Content("Черновик"))
    assert await task_reports.order_task_parts(school.app, school.actor(couple.mentor), number) == 0
    assert await task_reports.order_task_parts(school.app, school.actor(couple.mentee), number) == 1
    await task_reports.drop_task_parts(school.app, school.actor(couple.mentee), number)
    card = await tasks.task_card(school.app, school.actor(couple.mentee), number)
    assert card.parts == ()


async def test_late_tasks_come_in_one_message_a_day_and_not_each_by_itself(school: School, couple: Couple) -> None:
    for words in ("Первое", "Второе", "Третье"):
        await given(school, couple, days=1, words=words)
    await school.deliver()
    said = dict[date, list[int]]()
    for _ in range(32):
        school.clock.move(days=1)
        told = await school.deliver()
        said[school.clock.now().date()] = [person for kind, person, letter in told if kind is Kind.TODAY and letter]
    mentee = [day for day, people in said.items() if couple.mentee.id in people]
    mentor = [day for day, people in said.items() if couple.mentor.id in people]
    assert [f"{day:%d.%m}" for day in mentee] == ["02.09", "03.09", "07.09", "14.09", "21.09"]
    assert mentor == mentee[1:]
    assert all(people.count(couple.mentee.id) < 2 for people in said.values())


async def test_the_days_message_is_silent_when_all_is_done_and_waits_for_a_working_morning(
    school: School, couple: Couple
) -> None:
    number = await given(school, couple, days=4)  # a Saturday
    await school.deliver()
    school.clock.move(days=4)
    assert await school.deliver() == []
    school.clock.move(days=2)
    [(kind, person, letter), *_] = await school.deliver()
    assert (kind, person) == (Kind.TODAY, couple.mentee.id)
    assert letter
    assert "срок прошёл" in letter.text
    await report(school, couple, number, Content("Готово"))
    await task_reports.accept_task(school.app, school.actor(couple.mentor), number)
    await school.deliver()
    school.clock.move(weeks=4)
    assert [kind for kind, _, letter in await school.deliver() if letter and kind is Kind.TODAY] == []


async def test_a_task_given_to_a_group_is_one_for_each(school: School, outside: Database) -> None:
    mentor = await school.mentor()
    mentees = [await school.mentee(f"{name} Олег") for name in ("Первых", "Вторых")]
    couples = [await school.pair(PairStatus.ACTIVE, mentor, one) for one in mentees]
    async with school.app.database.transaction() as connection:
        group = await groups.create(connection, Group(0, school.id, mentor.id, "Молодые"), school.clock.now())
        for one in couples:
            pair = await pairs.get(connection, one.id)
            assert pair
            await pairs.save(connection, replace(pair, group_id=group, kind="group"), school.clock.now())
    actor = school.actor(mentor)
    number = await tasks.draft_task(school.app, actor, couples[0].id, Content("Открытый урок"), for_group=True)
    await tasks.attach_task(school.app, school.actor(mentor), number, Content("", "document", "file-1", "план.docx"))
    assert (await tasks.task_card(school.app, school.actor(mentor), number)).shared == 2
    await tasks.date_task(school.app, school.actor(mentor), number, school.clock.now().date())
    rows = (await dump(outside, "task"))["task"]
    assert [(row["state"], row["file_reference"]) for row in rows] == [("open", "file-1")] * 2
    both = [one.id for one in mentees]
    assert [row["mentee_id"] for row in rows] == both
    assert [person for _, person in await school.told(Kind.TASK_GIVEN)] == both


async def test_what_cannot_be_says_why(school: School, couple: Couple) -> None:
    app, mentor, mentee = school.app, couple.mentor, couple.mentee
    stranger = await school.mentor("Чужая Анна")
    draft = tasks.draft_task(app, school.actor(mentee), couple.id, Content("Сам себе"))
    await refused(draft, NotFound, "error-not-found")
    number = await tasks.draft_task(app, school.actor(mentor), couple.id, Content("Посетить урок"))
    await refused(tasks.task_card(app, school.actor(mentee), number), NotFound, "error-not-found")
    yesterday = school.clock.now().date() - timedelta(days=1)
    await refused(tasks.date_task(app, school.actor(mentor), number, yesterday), BadInput, "task-day-passed")
    await tasks.date_task(app, school.actor(mentor), number, school.clock.now().date())
    await refused(tasks.task_card(app, school.actor(stranger), number), NotFound, "error-not-found")
    await refused(tasks.cancel_task(app, school.actor(mentee), number), NotAllowed, "task-mentor-checks")
    exe = Content("", "document", "file-1", "игра.exe")
    await refused(task_reports.add_task_part(app, school.actor(mentee), number, exe), BadInput, "task-file-refused")
    for _ in range(MOST_PARTS):
        await task_reports.add_task_part(app, school.actor(mentee), number, Content("Ещё"))
    more = task_reports.add_task_part(app, school.actor(mentee), number, Content("Ещё"))
    await refused(more, BadInput, "task-too-many-parts")
    await tasks.cancel_task(app, school.actor(mentor), number)
    assert (Kind.TASK_CANCELLED, mentee.id) in await school.told()
    await refused(task_reports.report_task(app, school.actor(mentee), number), WrongState, "task-moved-on")


async def test_a_pair_that_is_over_has_nobody_reminded(school: School, couple: Couple) -> None:
    await given(school, couple)
    await withdrawals.withdraw_consent(school.app, school.actor(couple.mentee), Purpose.PARTICIPATION)
    school.clock.move(days=1)
    assert Kind.TODAY not in [kind for kind, _, letter in await school.deliver() if letter]
    assert await todos(school, couple.mentor) == []
    again = tasks.draft_task(school.app, school.actor(couple.mentor), couple.id, Content("Ещё"))
    await refused(again, WrongState, "pair-not-active")


async def test_a_press_that_comes_twice_is_one_task(school: School, couple: Couple, outside: Database) -> None:
    press = school.actor(couple.mentor)
    numbers = {await tasks.draft_task(school.app, press, couple.id, Content("Один раз")) for _ in range(2)}
    assert len(numbers) == len((await dump(outside, "task"))["task"]) == 1
