"""What people expect, asked in chat before the first meeting, and shown to them beside what came of it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from db.engine import Database
from handlers.results import differing
from mentoring.actors import Role
from mentoring.expectations import Difference
from mentoring.forms import Question, Wording
from mentoring.pairs import PairStatus
from services import meetings
from services.catalog import Catalog
from services.expectations import RoleDifferences
from tests.bot.stage import Pair, Stage, staged
from tests.builders import School
from tests.handlers.test_journey import fill
from texts import text

REGULATION = "belaya-kalitva-district"


@pytest.fixture(scope="module")
def catalog(catalog: Catalog) -> Catalog:
    """The shipped catalog, but one person is group enough for the results' screen."""
    alone = replace(catalog.profile(REGULATION), small_group=1)
    return replace(catalog, profiles={**catalog.profiles, REGULATION: alone})


@pytest.fixture
async def stage(database: Database, catalog: Catalog) -> AsyncIterator[Stage]:
    async with staged(database, catalog) as found:
        yield found


@pytest.fixture
async def pair(stage: Stage) -> Pair:
    """A pair that has just begun, by the regulation that measures twice."""
    here = stage.school
    stage.school = await School.founded(stage.app, here.clock, "Лицей", here.causes, profile=REGULATION)
    return await stage.pair(PairStatus.ACTIVE)


async def test_one_tells_what_one_expects_and_sees_it_again_beside_what_came_of_it(stage: Stage, pair: Pair) -> None:
    phone = pair.mentee.phone
    await phone.wait_for("Впереди первая встреча", since=0)
    await phone.press("Ответить на вопросы")
    await phone.wait_for("Отдельные ответы увидите только вы")
    await phone.press("Начать")
    await fill(stage, phone, "mentee_entry")
    await phone.wait_for("Хорошей первой встречи!")
    await stage.sim.advance(to=datetime.fromisoformat("2027-05-31T12:00+08:00"))
    await phone.wait_for("Программа завершилась", since=0)
    await phone.press("Ответить на вопросы")
    await phone.press("Начать")
    await fill(stage, phone, "mentee_closing")
    done = await phone.wait_for("На этом программа завершена")
    await phone.press("Чего ждали и что вышло", done)
    shown = await phone.wait_for("Видите только вы")
    assert "Насколько комфортно вам было в программе?\nдо – 10/10, после – 10/10" in shown.text
    assert "Насколько легко вам сейчас в коллективе?\nдо – 10/10, после – 10/10" in shown.text
    await phone.press("Назад", shown)
    await stage.settle()
    await phone.send("/menu")
    await phone.press("Моё наставничество", await phone.wait_for("здравствуйте"))
    await phone.wait_for("завершена")
    await phone.press(next(one for one in phone.last.labels if "завершена" in one))
    card = await phone.wait_for(lambda one: "Чего ждали и что вышло" in one.labels)
    await phone.press("Чего ждали и что вышло", card)
    await phone.wait_for("Видите только вы")


async def test_the_director_sees_by_how_much_it_differs_and_only_from_enough_people(stage: Stage, pair: Pair) -> None:
    school, mentee, director = stage.school, pair.mentee.someone, pair.director.phone
    await school.fill(mentee, "mentee_entry", pair.couple.id, {"mentee_pre.04": 9, "self.03": 4})
    await stage.sim.advance(to=datetime.fromisoformat("2027-05-31T12:00+08:00"))
    await school.fill(mentee, "mentee_closing", pair.couple.id, {"mentee_post.04": 7, "self.03": 6})
    await director.send("/menu")
    await director.press("Итоги опросов", await director.wait_for("здравствуйте"))
    totals = await director.wait_for("ответили 1 из 1")
    assert "увлечены своей работой" not in totals.text
    await director.press("Ожидания и результат", totals)
    shown = await director.wait_for("и до, и после ответил 1 человек")
    mentors, _, mentees = shown.text.partition("Наставляемые")
    assert "и до, и после пока никто не ответил" in mentors
    assert "Разницу покажу, когда ответивших оба раза будет не меньше 1" in mentors
    discrepancy, _, change = mentees.partition("Как изменилось за программу")
    assert "Насколько комфортно вам было в программе? – −2.0" in discrepancy
    assert "Насколько уверенно вы сейчас чувствуете себя в профессии? – +2.0" in change
    await director.press("Назад", shown)
    await director.wait_for("ответили 1 из 1")


def test_a_heading_with_nothing_under_it_is_left_out() -> None:
    words = Wording("Помощь наставника", "The mentor's help")
    asked = Question("mentee_post.03", "scale", words, low_label=words, high_label=words, before="mentee_pre.03")
    said = differing(RoleDifferences(Role.MENTEE, 5, 5, (Difference(asked, -0.5, 5),)), "ru")
    assert "Помощь наставника – <b>−0.5</b>" in said
    assert text("results-discrepancy", "ru") in said
    assert text("results-change", "ru") not in said


async def test_who_is_late_reads_kindly_that_it_is_closed_and_goes_on(stage: Stage, pair: Pair) -> None:
    phone, school = pair.mentee.phone, stage.school
    await phone.wait_for("Впереди первая встреча", since=0)
    await phone.press("Ответить на вопросы")
    await phone.press("Начать")
    question = await phone.wait_for("1 из 18")
    starts = school.clock.now() + timedelta(days=1)
    number = await meetings.propose_meeting(school.app, school.actor(pair.mentor.someone), pair.couple.id, starts)
    await meetings.accept_meeting(school.app, school.actor(pair.mentee.someone), number)
    await stage.sim.advance(to=starts)
    answer = await phone.answer(await phone.press("8", question))
    assert "теперь эти вопросы закрыты" in answer.text
    await stage.settle()
    await phone.send("/menu")
    menu = await phone.wait_for("здравствуйте")
    assert "чего вы ждёте" not in menu.text
