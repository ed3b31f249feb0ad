"""The director gets an order and puts the school's own template in place, all in chat."""

import io

import docx

from simulator.shown import Shown
from tests.bot.stage import Stage
from tests.papers import words_of


def is_file(shown: Shown) -> bool:
    return bool(shown.media and str(shown.media.get("file_name")).endswith(".docx"))


async def test_an_order_is_asked_for_answered_and_comes_as_a_file(stage: Stage) -> None:
    director = (await stage.director()).phone
    await director.send("/menu")
    await director.press("Документы и согласия", await director.wait_for("здравствуйте"))
    await director.press("Документы", await director.wait_for("Что открыть?"))
    await director.wait_for("Выберите, какой нужен")
    await director.press("Приказ о совете наставников")
    card = await director.wait_for("Состав: ещё не указано")
    assert "Шаблон: обычный" in card.text
    await director.press("Получить файл")
    await director.wait_for("1 из 4\n\nКакой номер у приказа?")
    await director.send("15-н")
    await director.wait_for("Какого числа подписан приказ?")
    await director.send("вчера или позавчера")
    await director.wait_for("Не узнаю дату")
    await director.press("Сегодня")
    await director.wait_for("Кто возглавляет?")
    await director.press("Впишу от руки")
    await director.wait_for("Кто ещё входит?")
    await director.send("Климов Игорь Петрович, учитель\nЛи Ян, учитель")
    file = await director.wait_for(is_file)
    page = words_of(await director.download(file))
    for words in ("№ 15-н", "1 сентября 2026 г.", "Климов Игорь Петрович, учитель", "В.Л. Ольхонская"):
        assert words in page
    await director.press("Открыть документ", file)
    await director.wait_for("Номер приказа: 15-н")
    await director.press("Изменить ответы")
    await director.press("Номер приказа")
    await director.wait_for("Какой номер у приказа?")
    await director.send("16-н")
    await director.wait_for("Номер приказа: 16-н")


async def test_an_own_template_is_refused_with_words_then_shown_and_put_in_place(stage: Stage) -> None:
    director = (await stage.director()).phone
    await director.send("/menu")
    await director.press("Документы и согласия", await director.wait_for("здравствуйте"))
    await director.press("Документы", await director.wait_for("Что открыть?"))
    await director.press("Положение о системе наставничества")
    await director.press("Свой шаблон")
    await director.wait_for("пришлите сюда: .docx, до 2 МБ")
    await director.press("Скачать шаблон")
    ours = await director.wait_for(is_file)
    document = docx.Document(io.BytesIO(await director.download(ours)))
    document.paragraphs[0].insert_paragraph_before("Наши слова: {{ birthday }}")
    stream = io.BytesIO()
    document.save(stream)
    await director.send("вот")
    await director.wait_for("Это не похоже на документ Word")
    await director.send_document("наш.docx", stream.getvalue())
    await director.wait_for("Поля «birthday» в этом документе нет")
    document.paragraphs[0].text = "Наши слова: {{ short_name }}"
    stream = io.BytesIO()
    document.save(stream)
    await director.send_document("наш.docx", stream.getvalue())
    sample = await director.wait_for(lambda one: is_file(one) and "образец" in one.text)
    assert "Наши слова" in words_of(await director.download(sample))
    asked = await director.wait_for("Заменить обычный шаблон вашим?")
    await director.press("Да, заменить", asked)
    await director.wait_for("Шаблон: ваш, «наш.docx»")
    await director.press("Свой шаблон")
    await director.press("Вернуть обычный шаблон")
    await director.wait_for("Шаблон: обычный")
