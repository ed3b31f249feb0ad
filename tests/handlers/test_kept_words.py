"""Words where none are awaited: nothing is lost, and their sender says whom they are for."""

import pytest

from simulator.phone import Phone
from tests.bot.stage import Stage, pressed


@pytest.fixture
async def phones(stage: Stage) -> tuple[Phone, Phone]:
    """The phones of an active pair's mentor and mentee."""
    pair = await stage.pair()
    mentor, mentee = pair.mentor, pair.mentee
    return mentor.phone, mentee.phone


async def test_a_mentor_who_just_types_after_a_cry_for_help_is_asked_and_heard(
    stage: Stage, phones: tuple[Phone, Phone]
) -> None:
    mentor, mentee = phones
    await mentee.send("/help_me")
    await mentee.wait_for("Что случилось?")
    await mentee.send("Сорвал урок")
    await mentor.wait_for("Сорвал урок")
    await mentor.send("Зайду после пятого урока")
    asked = await mentor.wait_for("Этих слов я здесь не ждал, но сохранил")
    assert [words for words in asked.labels if words.startswith("Передать: ")]
    assert "Попросить помощи этими словами" not in asked.labels
    await mentor.press(asked.labels[0], asked)
    await mentee.wait_for("Зайду после пятого урока")
    await mentor.wait_for("здравствуйте")
    assert await stage.rows("kept_words") == []


async def test_a_mentee_in_trouble_who_types_anywhere_can_ask_with_these_words(
    stage: Stage, phones: tuple[Phone, Phone]
) -> None:
    mentor, mentee = phones
    await mentee.send("Помогите, класс не слушает")
    asked = await mentee.wait_for("Этих слов я здесь не ждал, но сохранил")
    await mentee.press("Попросить помощи этими словами", asked)
    await mentor.wait_for("Помогите, класс не слушает")
    assert [row["words"] for row in await stage.rows("help_message")] == ["Помогите, класс не слушает"]


async def test_words_are_asked_about_for_a_day_and_passed_on_once(stage: Stage, phones: tuple[Phone, Phone]) -> None:
    _, mentee = phones
    await mentee.send("Спасибо")
    asked = await mentee.wait_for("Этих слов я здесь не ждал, но сохранил")
    await stage.sim.advance(hours=25)
    told = await pressed(mentee, "Попросить помощи этими словами", asked)
    assert "Эти слова я уже передал или храню их больше дня" in told
    assert await stage.rows("help_request") == []
