"""The questionnaire in chat: every kind of question, the way through and back, and whatever else people send."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from db.engine import Database
from mentoring.actors import Role
from mentoring.forms import Condition, Form, Option, Question, Wording
from services.catalog import Catalog
from simulator.shown import Shown
from tests.bot.stage import Player, Stage, pressed, staged


def say(words: str) -> Wording:
    return Wording(ru=words, en=f"{words} EN")


SINGLE = Question("colour", "single", say("Какой цвет?"),
                  options=(Option("red", say("Красный")), Option("other", say("Другой"))))  # fmt: skip
FORM = Form(
    "mentee_intake", 1, say("Проба"), say("Вступление"), say("Конец"),
    (
        Question("post", "text", say("Кем работаете?"), max_length=100),
        SINGLE,
        Question("colour_other", "text", say("Какой именно?"), when=Condition("colour", ("other",))),
        Question("wishes", "multiple", say("Чего хочется?"), max_choices=2, ordered=True,
                 options=tuple(Option(f"w{n}", say(f"Желание {n}")) for n in range(4))),
        Question("mark", "scale", say("Какая оценка?"), low=1, high=5, low_label=say("мало"), high_label=say("много")),
        Question("years", "number", say("Сколько лет?"), minimum=0, maximum=60),
        Question("born", "date", say("Когда начали?"), minimum="1950-01-01", maximum="2026-12-31"),
        Question("diploma", "file", say("Пришлите диплом")),
        Question("more", "text", say("Что ещё?"), required=False),
        Question("free", "multiple", say("Когда свободны?"), required=False,
                 options=(Option("day", say("Днём")), Option("night", say("Вечером")))),
        Question("last", "text", say("И последнее?"), required=False),
    ),
)  # fmt: skip


@pytest.fixture
def catalog(catalog: Catalog) -> Catalog:
    """The shipped catalog with a mentee's questionnaire of every kind of question."""
    return replace(catalog, forms={**catalog.forms, FORM.id: FORM})


@pytest.fixture
async def stage(database: Database, catalog: Catalog) -> AsyncIterator[Stage]:
    async with staged(database, catalog) as found:
        yield found


@pytest.fixture
async def anna(stage: Stage) -> Player:
    """A mentee who has opened the questionnaire at its first question."""
    player = await stage.mentee("Соколова Анна Петровна", filled=False)
    await player.phone.send("/menu")
    await player.phone.press("Заполнить анкету")
    await player.phone.wait_for("Всего 10 вопросов")
    await player.phone.press("Начать")
    await player.phone.wait_for("1 из 10")
    return player


async def answers(stage: Stage) -> dict[str, str]:
    await stage.settle()
    return {row["question_id"]: row["value"] for row in await stage.rows("answer")}


async def to(player: Player, question: str, since: str = "post") -> Shown:
    """Answer whatever comes before a question, from the one that is asked now."""
    phone = player.phone
    for asked in FORM.questions[FORM.index(since) :]:
        if asked.id == question:
            return await phone.wait_for(asked.text.ru)
        if asked.when:
            continue
        shown = await phone.wait_for(asked.text.ru)
        match asked.kind:
            case "single":
                await phone.press("Красный", shown)
            case "multiple":
                await phone.press(asked.options[0].text.ru, shown)
                await phone.wait_for("✓" if not asked.ordered else "1. ")
                await phone.press("Готово")
            case "scale":
                await phone.press("4", shown)
            case "file":
                await phone.send_photo()
            case "number":
                await phone.send("7")
            case "date":
                await phone.send("1.9.2020")
            case _:
                await phone.send(f"Ответ {asked.id}")
    return await phone.wait_for("Проверьте, всё ли верно")


async def test_every_kind_of_question_is_answered_shown_in_review_and_handed_in(stage: Stage, anna: Player) -> None:
    phone = anna.phone
    review = await to(anna, "review")
    for words in ("Ответ post", "Красный", "Желание 0", "4", "7", "01.09.2020", "Ответ more"):
        assert words in review.text
    await phone.press("Всё верно, отправить")
    assert "Вы в списке" in (await phone.wait_for("Конец")).text
    [response] = await stage.rows("response")
    assert response["submitted_at"]
    assert set(await answers(stage)) == {one.id for one in FORM.questions} - {"colour_other"}


async def test_progress_counts_questions_that_an_answer_opens(anna: Player) -> None:
    phone = anna.phone
    await to(anna, "colour")
    await phone.press("Другой")
    shown = await phone.wait_for("Какой именно?")
    assert shown.text.startswith("3 из 11")
    await phone.send("Бирюзовый")
    assert (await phone.wait_for("Чего хочется?")).text.startswith("4 из 11")


BAD = [
    ("post", "ё" * 4000, "помещается не больше 100"),
    ("colour", "Фиолетовый", "Такого варианта здесь нет"),
    ("wishes", "что угодно", "Такого варианта здесь нет"),
    ("mark", "6", "оценка от 1 до 5"),
    ("mark", "отлично", "оценка от 1 до 5"),
    ("years", "61", "целое от 0 до 60"),
    ("years", "-1", "целое от 0 до 60"),
    ("years", "семь", "целое число от 0 до 60"),
    ("years", "7" * 300, "целое число от 0 до 60"),
    ("born", "32.01.2020", "Такого дня в календаре нет"),
    ("born", "31.12.1949", "нужна с 01.01.1950"),
    ("diploma", "нет диплома", "Здесь нужен файл"),
]


async def test_an_answer_that_cannot_be_used_is_explained_and_asked_again(stage: Stage, anna: Player) -> None:
    now = "post"
    for question, words, reply in BAD:
        await to(anna, question, now)
        before, now = await answers(stage), question
        await anna.phone.send(words)
        await anna.phone.wait_for(reply)
        await anna.phone.wait_for(FORM.question(question).text.ru)
        await stage.sim.advance(seconds=10)  # what follows at once would be the rest of a text that was cut
        assert await answers(stage) == before, question


async def send_kind(player: Player, kind: str) -> None:
    if kind == "sticker":
        await player.phone.sticker()
    elif kind == "voice":
        await player.phone.send_voice()
    else:
        await player.phone.send_kind(kind)


async def test_what_is_no_answer_is_answered_kindly_and_the_question_comes_again(stage: Stage, anna: Player) -> None:
    now = "post"
    for question in ("post", "colour", "wishes", "mark", "years", "born", "diploma", "more"):
        await to(anna, question, now)
        before, now = await answers(stage), question
        for kind in ("sticker", "location", "contact", "poll", "voice"):
            if (question, kind) == ("diploma", "voice"):  # a recording is a file as good as any
                continue
            await send_kind(anna, kind)
            await anna.phone.wait_for(FORM.question(question).text.ru)
            assert any("нуж" in one.text or "не смогу" in one.text for one in anna.phone.messages[-2:]), kind
        assert await answers(stage) == before, question


async def test_an_album_answers_one_question_and_is_not_taken_for_the_next(stage: Stage, anna: Player) -> None:
    await to(anna, "diploma")
    await anna.phone.album("photo", "photo", "photo")
    kept = await answers(stage)
    assert "diploma" in kept
    assert "more" not in kept
    await anna.phone.wait_for("Что ещё?")


async def test_typing_the_words_of_a_button_is_as_good_as_pressing_it(stage: Stage, anna: Player) -> None:
    await to(anna, "colour")
    await anna.phone.send("красный")
    await anna.phone.wait_for("Чего хочется?")
    assert (await answers(stage))["colour"] == '"red"'
    await anna.phone.press("Желание 2")
    await anna.phone.wait_for("1. Желание 2")
    await anna.phone.send("Готово.")
    await to(anna, "more", "mark")
    await anna.phone.send("пропустить")
    await anna.phone.wait_for("Когда свободны?")
    assert (await answers(stage))["wishes"] == '["w2"]'
    assert (await answers(stage))["more"] == "null"


async def test_too_many_choices_are_explained_and_the_order_of_pressing_is_kept(stage: Stage, anna: Player) -> None:
    phone = anna.phone
    await to(anna, "wishes")
    await phone.press("Желание 3")
    await phone.wait_for("1. Желание 3")
    await phone.press("Желание 1")
    await phone.wait_for("2. Желание 1")
    assert "не больше 2 вариантов" in await pressed(phone, "Желание 0")
    await phone.wait_for("2. Желание 1", since=0)
    assert (await answers(stage))["wishes"] == '["w3", "w1"]'


async def test_ready_without_a_choice_says_that_one_is_needed(stage: Stage, anna: Player) -> None:
    await to(anna, "wishes")
    assert "ничего не выбрано" in await pressed(anna.phone, "Готово")
    assert "wishes" not in await answers(stage)


async def test_back_leads_through_the_answers_given_and_to_the_beginning(anna: Player) -> None:
    phone = anna.phone
    await to(anna, "wishes")
    await phone.press("‹ Прошлый вопрос")
    shown = await phone.wait_for("Какой цвет?")
    assert "Сейчас: Красный" in shown.text
    await phone.press("‹ Прошлый вопрос")
    await phone.wait_for("Сейчас: Ответ post")
    await phone.press("Оставить как есть")
    await phone.wait_for("Какой цвет?")
    await phone.press("‹ Прошлый вопрос")
    await phone.wait_for("Кем работаете?")
    await phone.press("‹ Прошлый вопрос")
    await phone.wait_for("Ваши ответы сохранены")


async def test_an_answer_changed_in_the_review_opens_its_questions_and_leads_back(stage: Stage, anna: Player) -> None:
    phone = anna.phone
    review = await to(anna, "review")
    await phone.press("2", review)
    await phone.wait_for("Какой цвет?")
    await phone.press("Другой")
    await phone.wait_for("Какой именно?")
    await phone.send("Бирюзовый")
    review = await phone.wait_for("Проверьте")
    assert "Бирюзовый" in review.text
    await phone.press("1", review)
    await phone.wait_for("Кем работаете?")
    await phone.send("Учитель")
    await phone.wait_for("Проверьте")
    assert (await answers(stage))["post"] == '"Учитель"'


async def test_a_required_question_emptied_from_the_review_is_asked_again(stage: Stage, anna: Player) -> None:
    phone = anna.phone
    review = await to(anna, "review")
    await phone.press("3", review)
    await phone.wait_for("Чего хочется?")
    await phone.press("1. Желание 0")
    await stage.settle()
    await phone.send("/menu")
    await phone.press("Закончить анкету")
    await phone.press("Продолжить")
    await phone.wait_for("Чего хочется?")


@pytest.mark.parametrize("taps", [
    (("colour", "Красный"), ("mark", "4"), ("more", "Пропустить"), ("free", "Пропустить")), (("free", "Готово"),),
], ids=["by-one-press", "by-ready"])  # fmt: skip
async def test_a_double_tap_never_answers_the_next_question(
    stage: Stage, anna: Player, taps: tuple[tuple[str, str], ...]
) -> None:
    now = "post"
    for question, label in taps:
        shown = await to(anna, question, now)
        if label == "Готово":
            await anna.phone.press("Днём", shown)
            shown = await anna.phone.wait_for("✓ Днём")
        before = set(await answers(stage))
        await stage.sim.freeze()
        data = shown.button(label).data
        assert data
        queries = [await anna.phone.forge(data, shown.id) for _ in range(3)]
        await stage.sim.freeze(frozen=False)
        for query in queries:
            await anna.phone.answer(query)
        assert set(await answers(stage)) - before <= {question}
        asked = FORM.questions[FORM.index(question) + (2 if question == "colour" else 1)]
        assert asked.text.ru in (await anna.phone.wait_for(asked.text.ru)).text
        now = asked.id


async def test_a_double_tap_on_keep_skips_no_question(stage: Stage, anna: Player) -> None:
    phone = anna.phone
    await to(anna, "years")
    for words in ("Какая оценка?", "Чего хочется?", "Какой цвет?", "Кем работаете?"):
        await phone.press("‹ Прошлый вопрос")
        shown = await phone.wait_for(words)
    data = shown.button("Оставить как есть").data
    assert data
    await stage.sim.freeze()
    for _ in range(2):
        await phone.forge(data, shown.id)
    await stage.sim.freeze(frozen=False)
    await stage.settle()
    await phone.look()
    assert "Какой цвет?" in phone.last.text


async def test_a_button_of_an_older_message_says_so_and_shows_the_present_question(stage: Stage, anna: Player) -> None:
    phone = anna.phone
    old = await to(anna, "colour")
    data = old.button("Другой").data
    assert data
    await phone.send("Красный")
    await phone.wait_for("Чего хочется?")
    before = await answers(stage)
    query = await phone.forge(data, old.id)
    assert "прошлого вопроса" in (await phone.answer(query)).text
    await phone.wait_for("Чего хочется?")
    assert await answers(stage) == before


async def test_a_pause_keeps_the_answers_and_goes_on_at_the_same_question(anna: Player) -> None:
    phone = anna.phone
    await to(anna, "mark")
    for way in ("/menu", "/cancel", "/start", "Продолжу позже"):
        if way.startswith("/"):
            await phone.send(way)
        else:
            await phone.press(way)
        menu = await phone.wait_for("Закончить анкету")
        await phone.press("Закончить анкету", menu)
        await phone.wait_for("Ваши ответы сохранены")
        await phone.press("Продолжить")
        assert (await phone.wait_for("Какая оценка?")).text.startswith("4 из 10"), way


async def test_a_restart_of_the_bot_goes_on_at_the_same_question(stage: Stage, anna: Player) -> None:
    phone = anna.phone
    shown = await to(anna, "mark")
    await stage.settle()
    await stage.restart()
    await phone.press("4", shown)
    await phone.wait_for("Сколько лет?")
    await stage.settle()
    await stage.restart()
    await phone.send("12")
    await phone.wait_for("Когда начали?")
    assert (await answers(stage))["years"] == "12"


async def test_another_language_in_the_middle_keeps_the_answers(stage: Stage, anna: Player) -> None:
    phone = anna.phone
    await to(anna, "mark")
    await phone.send("/language")
    await phone.press("English")
    await phone.wait_for("Finish")
    await phone.press("Finish")
    await phone.press("Continue")
    shown = await phone.wait_for("Какая оценка? EN")
    assert "4 of 10" in shown.text
    assert "mark" not in await answers(stage)


async def test_five_thousand_characters_arrive_as_two_messages_and_the_second_is_no_answer(
    stage: Stage, anna: Player
) -> None:
    await to(anna, "more")
    await anna.phone.send("а" * 4096)
    await anna.phone.send("б" * 904)
    await anna.phone.wait_for("продолжение слишком длинного")
    assert "Что ещё?" in (await anna.phone.wait_for("Что ещё?")).text
    await stage.sim.advance(seconds=10)
    assert "more" not in await answers(stage)
    await anna.phone.send("Короче")
    await anna.phone.wait_for("Когда свободны?")


async def test_a_questionnaire_handed_in_can_be_corrected_until_a_pair_is_made(stage: Stage, anna: Player) -> None:
    await to(anna, "review")
    done = await anna.phone.press("Всё верно, отправить")
    await anna.phone.answer(done)
    await anna.phone.wait_for("Вы в списке")
    await stage.sim.advance(timedelta(days=1))
    await anna.phone.press("В меню")
    shown = await anna.phone.wait_for("Анна Петровна, здравствуйте")
    assert "анкет" not in shown.text
    assert Role.MENTEE in {Role(row["role"]) for row in await stage.rows("membership")}


async def test_no_word_of_an_edited_message_changes_an_answer(stage: Stage, anna: Player) -> None:
    sent = await anna.phone.send("Учитель")
    await anna.phone.wait_for("Какой цвет?")
    await anna.phone.edit(sent, "Директор")
    await anna.phone.wait_for("прежние слова уже приняты")
    assert (await answers(stage))["post"] == '"Учитель"'
