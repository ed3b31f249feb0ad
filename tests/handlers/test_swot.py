"""The SWOT in chat: the curator writes the lists and takes suggestions, the director reads and takes the file."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import update

from db.engine import Database
from db.tables import PairRow
from handlers.swot import short_list
from mentoring.actors import Language
from mentoring.forms import Answers
from mentoring.indicators import Year
from mentoring.pairs import PairStatus
from mentoring.swot import MOST_ENTRIES, WORDS_LIMIT, Entry, Quadrant
from services.catalog import Catalog
from services.swot import YearSwot
from tests.bot.stage import Stage, staged
from tests.builders import PROFILE
from texts import Html, Value, plain, text

MESSAGE = 4096


@pytest.fixture
async def telling(database: Database, catalog: Catalog) -> AsyncIterator[Stage]:
    """A stage on which one answer is enough to be shown."""
    profile = replace(catalog.profile(PROFILE), small_group=1)
    async with staged(database, replace(catalog, profiles={**catalog.profiles, PROFILE: profile})) as found:
        yield found


@pytest.mark.parametrize("language", ["ru", "en"])
def test_lists_that_are_full_fit_a_message(language: Language) -> None:
    full = YearSwot(Year(2026), (2026,), tuple(
        Entry(number, 1, 2026, quadrant, "ш" * WORDS_LIMIT)
        for quadrant in Quadrant for number in range(MOST_ENTRIES)
    ))  # fmt: skip
    rows = (text("swot-numbered", language, place=one.id, words=one.words) for one in full.of(Quadrant.OPPORTUNITIES))
    filling: dict[str, Value] = {
        "title": "ш" * 20,
        "year": "2026/2027 учебный год",
        "may_edit": True,
        "max": MOST_ENTRIES,
    }
    about = plain("swot-about-opportunities", language)
    shown = text("swot-list", language, words=Html("\n".join(rows)), about=about, **filling)
    assert len(shown) <= MESSAGE
    short = Html("\n\n".join(short_list(full, one, language) for one in Quadrant))
    assert len(text("swot-screen", language, words=short, **filling)) <= MESSAGE


async def test_the_curator_writes_the_lists_and_the_director_reads_them(stage: Stage) -> None:
    couple = await stage.pair(PairStatus.ACTIVE)
    phone, director = couple.curator.phone, couple.director.phone
    await phone.send("/menu")
    await phone.press("Итоги опросов", await phone.wait_for("здравствуйте"))
    await phone.press("SWOT-анализ", await phone.wait_for("Наставляемые: "))
    shown = await phone.wait_for("Сильные стороны\nпока пусто")
    assert "Файл Word" not in shown.labels
    await phone.press("Черновик по ответам", shown)
    await phone.press("Угрозы", shown)
    await phone.press("Добавить строку", await phone.wait_for("Здесь пока пусто"))
    asked = await phone.wait_for("Напишите одну строку")
    await phone.send("…")
    await phone.wait_for("Напишите строку словами")
    await phone.send("а" * (WORDS_LIMIT + 1))
    await phone.wait_for(f"Получилось {WORDS_LIMIT + 1} знаков")
    await phone.send("Мало <часов> & людей")
    shown = await phone.wait_for("1. Мало <часов> & людей", since=asked.id)
    await phone.press("1. Мало <часов> & людей", shown)
    await phone.press("Изменить", await phone.wait_for("Угрозы\n\nМало <часов> & людей"))
    await phone.wait_for("Сейчас: Мало <часов> & людей")
    await phone.send("Мало часов")
    await phone.wait_for("1. Мало часов")
    await director.send("/menu")
    await director.press("Итоги опросов", await director.wait_for("здравствуйте"))
    await director.press("SWOT-анализ", await director.wait_for("Наставляемые: "))
    shown = await director.wait_for("Угрозы\n• Мало часов")
    assert "Черновик по ответам" not in shown.labels
    await director.press("Файл Word", shown)
    assert (await director.wait_for("SWOT-анализ готов")).media
    await director.press("Угрозы", shown)
    shown = await director.wait_for("1. Мало часов")
    assert shown.labels == ["‹ Назад"]


async def test_what_a_participant_wrote_is_taken_into_a_list_as_it_is_or_in_other_words(telling: Stage) -> None:
    couple = await telling.pair(PairStatus.ACTIVE)
    phone, long = couple.curator.phone, "слово " * 60
    async with telling.database.transaction() as connection:  # its year is over
        await connection.execute(update(PairRow).values(status=PairStatus.COMPLETED, ends_on=date(2026, 9, 1)))
    given: Answers = {"mentee_post.15": "разборы уроков", "mentee_post.16": long.strip(), "mentee_post.07": 3}
    await telling.school.fill(couple.mentee.someone, "mentee_closing", couple.couple.id, given)
    await phone.send("/menu")
    await phone.press("Итоги опросов", await phone.wait_for("здравствуйте"))
    await phone.press("SWOT-анализ", await phone.wait_for("Наставляемые: "))
    shown = await phone.wait_for("Слабые стороны\nпока пусто")
    await phone.press("Черновик по ответам", shown)
    shown = await phone.wait_for("Слабые стороны\n• Наставляемые: «Насколько полезны")
    await phone.press("Сильные стороны", shown)
    await phone.press("Что писали участники", await phone.wait_for("10,0 из 10"))
    await phone.press("разборы уроков", await phone.wait_for("Ответы без имён"))
    await phone.press("Добавить как есть", await phone.wait_for("«разборы уроков»"))
    shown = await phone.wait_for("9. разборы уроков")
    await phone.press("Что писали участники", shown)
    shown = await phone.wait_for("Подсказок нет")
    await phone.press("Назад", shown)
    await phone.press("Назад", await phone.wait_for("9. разборы уроков"))
    await phone.press("Слабые стороны", await phone.wait_for("• разборы уроков"))
    await phone.press("Что писали участники", await phone.wait_for("Чего самой программе не хватает"))
    shown = await phone.wait_for("Ответы без имён")
    await phone.press(next(one for one in shown.labels if one.startswith("слово")), shown)
    shown = await phone.wait_for("Для списка длинновато")
    assert "Добавить как есть" not in shown.labels
    await phone.send("Не хватило открытых уроков")
    await phone.wait_for("2. Не хватило открытых уроков")
