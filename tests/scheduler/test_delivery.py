"""Delivery: merged, in order, one at a time to a person, quiet at night; nothing is lost in trouble."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event

from db import outbox, people
from db.engine import Database
from mentoring.actors import Role
from mentoring.help import Content
from mentoring.notices import Kind, Notice
from mentoring.pairs import PairStatus
from mentoring.people import Person
from mentoring.ports import Busy, Letter, Sent, Undeliverable, Unreachable
from mentoring.retention import LEAVING_DAYS
from scheduler.delivery import Delivery
from scheduler.due import find_due, next_moment_due
from scheduler.setup import Schedule
from services import delivery as service
from services import help as helping
from services import inviting, meetings, offices
from services.work import App
from tests.builders import FakeClock, School, Someone, dump
from tests.messages import require_sendable

NIGHT = datetime(2026, 9, 1, 15, tzinfo=UTC)  # 23:00 in Irkutsk
SATURDAY = datetime(2026, 9, 5, 4, tzinfo=UTC)


@dataclass
class Post:
    """A messenger that remembers what it sent, and fails where it is told to."""

    sent: list[tuple[str, Letter]] = field(default_factory=list)
    trouble: Callable[[str, Letter], Exception | None] = lambda _address, _letter: None
    at_once: dict[str, int] = field(default_factory=dict)
    crowd: int = 0

    async def send(self, address: str, letter: Letter) -> Sent:
        require_sendable(letter)
        self.at_once[address] = self.at_once.get(address, 0) + 1
        self.crowd = max(self.crowd, *self.at_once.values())
        for _ in range(3):
            await asyncio.sleep(0)
        self.at_once[address] -= 1
        error = self.trouble(address, letter)
        if error is not None:
            raise error
        self.sent.append((address, letter))
        return Sent(len(self.sent))

    def to(self, someone: Someone) -> list[Letter]:
        return [letter for address, letter in self.sent if address == someone.address]


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def delivery(app: App, post: Post) -> Delivery:
    return Delivery(app, post)


async def statuses(database: Database) -> dict[str, int]:
    found: dict[str, int] = {}
    for row in (await dump(database, "outbox"))["outbox"]:
        found[row["status"]] = found.get(row["status"], 0) + 1
    return found


async def ask(school: School, mentee: Someone, words: str) -> int:
    return await helping.ask_help(school.app, school.actor(mentee), Content(words))


async def test_news_that_wait_together_come_as_one_message(school: School, delivery: Delivery, post: Post) -> None:
    await school.director()
    curator = await school.curator()
    for name in ("Ангарский Пётр Ильич", "Братский Илья Олегович", "Зимина Ольга Павловна"):
        await school.mentee(name)
    await delivery.tick()
    [letter] = post.to(curator)
    assert "3" in letter.text.split("\n")[0]
    for name in ("Ангарский", "Братский", "Зимина"):
        assert name in letter.text
    assert len(letter.buttons) == 1


async def test_a_hundred_news_fit_into_messages_telegram_takes(school: School, delivery: Delivery, post: Post) -> None:
    curator = await school.curator()
    mentee = await school.mentee("Я" * 50 + " " + "Ю" * 50 + " " + "Э" * 50)
    async with school.app.database.transaction() as connection:
        notices = [
            Notice(Kind.NEWCOMER, curator.id, school.clock.now(), f"n{number}", {"person": mentee.id})
            for number in range(100)
        ]
        await outbox.add(connection, notices, school.clock.now())
    await delivery.tick()
    assert 3 <= len(post.to(curator)) <= 20


async def test_words_of_help_stand_alone_and_keep_their_order(school: School, delivery: Delivery, post: Post) -> None:
    curator, mentee = await school.curator(), await school.mentee()
    await delivery.tick()
    post.sent.clear()
    number = await ask(school, mentee, "Первое")
    for words in ("Второе", "Третье", "Четвёртое"):
        await helping.write_help(school.app, school.actor(mentee), number, Content(words))
    await delivery.tick()
    assert [letter.text.split("\n")[-1] for letter in post.to(curator)] == ["Первое", "Второе", "Третье", "Четвёртое"]
    assert post.crowd == 1


async def test_reminders_wait_for_the_morning_and_answers_come_at_night_without_a_sound(
    school: School, delivery: Delivery, post: Post, clock: FakeClock
) -> None:
    await school.director()
    curator = await school.curator()
    clock.to(NIGHT)
    mentee = await school.mentee()
    await ask(school, mentee, "Ночью")
    await delivery.tick()
    [letter] = post.to(curator)
    assert letter.silent
    assert "Ночью" in letter.text
    # The reminder of the four hours that help waits would come at night: it comes in the morning with the newcomer.
    assert await next_moment_due(school.app) == datetime(2026, 9, 2, 0, tzinfo=UTC)
    clock.to(datetime(2026, 9, 2, 0, 0, tzinfo=UTC))
    await delivery.tick()
    assert len(post.to(curator)) == 2
    assert not post.to(curator)[1].silent
    assert "Новый участник" in post.to(curator)[1].text


async def test_a_weekend_is_quiet_till_monday(school: School, delivery: Delivery, post: Post, clock: FakeClock) -> None:
    await school.director()
    curator = await school.curator()
    clock.to(SATURDAY)
    await school.mentee()
    await delivery.tick()
    assert post.to(curator) == []
    assert await next_moment_due(school.app) == datetime(2026, 9, 7, 0, tzinfo=UTC)
    clock.to(datetime(2026, 9, 7, 0, tzinfo=UTC))
    await delivery.tick()
    assert len(post.to(curator)) == 1


async def test_while_the_messenger_is_busy_notices_wait_and_go_afterwards(
    school: School, delivery: Delivery, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    curator, mentee = await school.curator(), await school.mentee()
    await delivery.tick()
    post.sent.clear()
    now = [100.0]
    monkeypatch.setattr("scheduler.delivery.monotonic", lambda: now[0])
    post.trouble = lambda _address, _letter: Busy(5)
    await ask(school, mentee, "Помогите")
    await delivery.tick()
    post.trouble = lambda _address, _letter: None
    await delivery.tick()
    assert post.to(curator) == []
    now[0] += 5
    await delivery.tick()
    assert len(post.to(curator)) == 1
    await delivery.tick()
    assert len(post.to(curator)) == 1


async def test_a_letter_telegram_refuses_is_closed_and_the_next_one_goes(
    school: School, delivery: Delivery, post: Post, database: Database
) -> None:
    curator, mentee = await school.curator(), await school.mentee()
    await delivery.tick()
    post.sent.clear()
    post.trouble = lambda _address, letter: Undeliverable("no") if "Первое" in letter.text else None
    number = await ask(school, mentee, "Первое")
    await helping.write_help(school.app, school.actor(mentee), number, Content("Второе"))
    await delivery.tick()
    assert [letter.text.split("\n")[-1] for letter in post.to(curator)] == ["Второе"]
    assert (await statuses(database))["refused"] == 1


async def test_words_outlive_a_file_that_telegram_refuses(
    school: School, delivery: Delivery, post: Post, database: Database
) -> None:
    curator, mentee = await school.curator(), await school.mentee()
    await delivery.tick()
    post.sent.clear()
    post.trouble = lambda _address, letter: Undeliverable("voice messages forbidden") if letter.attachment else None
    voice = Content("Коротко: <как> быть?", "voice", "file-1", "voice.ogg")
    await helping.ask_help(school.app, school.actor(mentee), voice)
    await helping.ask_help(school.app, school.actor(mentee), replace(voice, words="я" * 1100))
    await delivery.tick()
    short, long = (letter.text for letter in post.to(curator))
    assert "Коротко: &lt;как&gt; быть?" in short
    assert "[голосовое] – Telegram не дал передать вложение" in short
    assert long.startswith("[голосовое] – Telegram")  # the words went before the file
    assert "refused" not in await statuses(database)


async def test_somebody_unreachable_gets_nothing_until_they_are_back_and_the_curator_hears_once(
    school: School, delivery: Delivery, post: Post, clock: FakeClock
) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await delivery.tick()
    post.sent.clear()
    tries = []

    def gone(address: str, letter: Letter) -> Exception | None:
        if address == couple.mentor.address:
            tries.append(letter)
            return Unreachable()
        return None

    post.trouble = gone
    for words in ("Первое", "Второе", "Третье"):
        await ask(school, couple.mentee, words)
        await delivery.tick()
    clock.move(days=3)
    await ask(school, couple.mentee, "Четвёртое")
    await delivery.tick()
    assert len(tries) == 1
    told = [letter for letter in post.to(couple.curator) if "не доходят" in letter.text]
    assert len(told) == 1
    post.trouble = lambda _address, _letter: None
    await service.mark_reachable(school.app, couple.mentor.id)
    await ask(school, couple.mentee, "Пятое")
    await delivery.tick()
    texts = ["Первое", "Второе", "Третье", "Четвёртое", "Пятое"]
    assert [letter.text.split("\n")[-1] for letter in post.to(couple.mentor)] == texts


async def test_what_matters_no_more_is_dropped(
    school: School, delivery: Delivery, post: Post, database: Database
) -> None:
    director = await school.director()
    number = await inviting.invite(school.app, school.actor(director), "curator")
    async with school.app.database.transaction() as connection:
        used = "UPDATE invitation SET used_at = '2026-09-01 00:00:00' WHERE id = ?"
        await connection.exec_driver_sql(used, (number,))
    await delivery.tick()
    assert post.to(director) == []
    assert await statuses(database) == {"dropped": 1}


async def meeting(school: School, couple_id: int, mentor: Someone, mentee: Someone, starts_at: datetime) -> int:
    number = await meetings.propose_meeting(school.app, school.actor(mentor), couple_id, starts_at)
    await meetings.accept_meeting(school.app, school.actor(mentee), number)
    return number


async def test_after_a_week_of_downtime_one_message_sums_up_and_no_meeting_of_the_past_is_announced(
    school: School, delivery: Delivery, post: Post, clock: FakeClock
) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    for days in (2, 3, 4):
        await meeting(school, couple.id, couple.mentor, couple.mentee, clock.now() + timedelta(days=days, hours=3))
    await delivery.tick()
    post.sent.clear()
    clock.move(days=8)
    await find_due(school.app)
    await delivery.tick()
    for one in couple.members:
        [letter] = post.to(one)
        assert letter.text.count("Как прошла встреча") == 3
        assert "Напоминаю" not in letter.text
        assert "Скоро" not in letter.text


async def test_a_meetings_moments_are_all_stopped_at(
    school: School, delivery: Delivery, post: Post, clock: FakeClock
) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await meeting(school, couple.id, couple.mentor, couple.mentee, datetime(2026, 9, 16, 6, tzinfo=UTC))
    await delivery.tick()
    post.sent.clear()
    stops = []
    end = clock.now() + timedelta(days=20)
    while (moment := await next_moment_due(school.app)) is not None and moment < end:
        stops.append(moment)
        clock.to(moment)
        await find_due(school.app)
        await delivery.tick()
    words = [letter.text for letter in post.to(couple.mentee)]
    assert ["Напоминаю" in words[0], "Скоро" in words[1], "Как прошла" in words[2]] == [True] * 3
    assert stops[0] == datetime(2026, 9, 15, 6, tzinfo=UTC)
    assert stops[1] == datetime(2026, 9, 16, 5, tzinfo=UTC)


async def test_a_tick_with_nothing_due_asks_one_cheap_question(school: School, delivery: Delivery) -> None:
    await delivery.tick()
    asked: list[tuple[str, object]] = []

    def note(_connection: object, _cursor: object, statement: str, parameters: object, *_: object) -> None:
        asked.append((statement, parameters))

    event.listen(school.app.database.engine.sync_engine, "before_cursor_execute", note)
    try:
        await delivery.tick()
    finally:
        event.remove(school.app.database.engine.sync_engine, "before_cursor_execute", note)
    [(statement, parameters)] = [one for one in asked if not one[0].startswith(("BEGIN", "PRAGMA"))]
    async with school.app.database.reading() as connection:
        plan = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)  # type: ignore[arg-type]
        lines = [row.detail for row in plan]
    assert any("ix_outbox_status_due_at" in line for line in lines), lines
    assert not any(line.startswith("SCAN outbox") and "INDEX" not in line for line in lines), lines


async def test_a_fault_of_ours_in_one_letter_keeps_nobody_else_waiting(
    school: School, delivery: Delivery, post: Post, database: Database
) -> None:
    curator, mentee = await school.curator(), await school.mentee()
    director = await school.director()
    await inviting.invite(school.app, school.actor(director), "curator")
    await ask(school, mentee, "Помогите")
    async with database.transaction() as connection:
        await connection.exec_driver_sql("INSERT INTO bot_account VALUES (1, 'a_bot')")

    def wrong(address: str, _letter: Letter) -> Exception | None:
        return ValueError("ours") if address == curator.address else None

    post.trouble = wrong
    await delivery.tick()
    assert len(post.to(director)) == 1


async def test_what_has_served_its_term_goes_though_the_clock_was_moved_past_every_tick(
    school: School, app: App, post: Post, clock: FakeClock
) -> None:
    director, expert = await school.director(), await school.join(Role.COUNCIL, "Советова Инна Олеговна")
    schedule = Schedule(app, post)
    await schedule.catch_up()
    await offices.take_role(app, school.actor(director), expert.id, Role.COUNCIL)
    clock.move(days=29)
    await schedule.catch_up()
    assert len([one for one in post.to(expert) if "данные будут удалены" in one.text]) == 1
    clock.move(days=LEAVING_DAYS + 1)
    await schedule.catch_up()
    found = await people_of(app, expert.id)
    assert found is None or not found.name.family


async def people_of(app: App, person_id: int) -> Person | None:
    async with app.database.reading() as connection:
        return await people.get(connection, person_id)


async def test_programs_end_on_time_and_closing_questions_are_asked_once(
    school: School, app: App, post: Post, clock: FakeClock
) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    schedule = Schedule(app, post)
    await schedule.catch_up()
    clock.to(datetime(2027, 5, 31, 1, 59, tzinfo=UTC))
    await schedule.catch_up()
    post.sent.clear()
    assert not await schedule.is_idle() or await schedule.next_due() is not None
    clock.to(datetime(2027, 5, 31, 2, 0, tzinfo=UTC))
    for _ in range(2):
        await schedule.catch_up()
    for one in couple.members:
        assert len([letter for letter in post.to(one) if "Программа завершилась" in letter.text]) == 1
    assert await schedule.is_idle()
