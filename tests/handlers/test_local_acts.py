"""The register of local acts in chat: gaps named, a document recorded one question at a time."""

from tests.bot.stage import Stage


async def test_the_curator_sees_what_is_lacking_and_records_a_document_with_its_file(stage: Stage) -> None:
    curator = await stage.curator()
    await curator.phone.send("/menu")
    await curator.phone.press("Документы и согласия", await curator.phone.wait_for("здравствуйте"))
    await curator.phone.press("Локальные акты", await curator.phone.wait_for("Что открыть?"))
    shown = await curator.phone.wait_for("не хватает документов")
    assert "нет: положение об оплате труда" in shown.text
    await curator.phone.press("Записать документ", shown)
    await curator.phone.press("положение об оплате труда", await curator.phone.wait_for("Какой документ"))
    await curator.phone.wait_for("Номер документа")
    await curator.phone.send("7" * 31)
    await curator.phone.wait_for("помещается 30")
    await curator.phone.send("01-10-108/2")
    await curator.phone.wait_for("Какого числа")
    await curator.phone.send("08.09.2027")
    await curator.phone.wait_for("ещё не наступил")
    await curator.phone.send("31 августа 2026")
    await curator.phone.wait_for("Пришлите файл или фото")
    await curator.phone.send("потом")
    await curator.phone.wait_for("Нужен файл")
    await curator.phone.send_photo()
    card = await curator.phone.wait_for("Файл приложен")
    assert "Номер: 01-10-108/2" in card.text
    assert "Дата: 31 августа 2026" in card.text
    await curator.phone.press("Показать файл", card)
    assert (await curator.phone.wait_for("Документ из реестра, № 01-10-108/2")).media
    await curator.phone.press("Назад", card)
    shown = await curator.phone.wait_for("Всего в реестре записей: 1")
    assert "✓ положение об оплате труда" in shown.text


async def test_nothing_is_recorded_before_its_number_and_a_record_can_be_taken_out(stage: Stage) -> None:
    await stage.mentor()
    director = await stage.director()
    await director.phone.send("/menu")
    await director.phone.press("Документы и согласия", await director.phone.wait_for("здравствуйте"))
    await director.phone.press("Локальные акты", await director.phone.wait_for("Что открыть?"))
    shown = await director.phone.wait_for("не хватает документов")
    await director.phone.press("Записать документ", shown)
    await director.phone.press("дополнительные соглашения", await director.phone.wait_for("Какой документ"))
    await director.phone.press("Иркутова", await director.phone.wait_for("Для кого этот документ"))
    await director.phone.press("Назад", await director.phone.wait_for("Номер документа"))
    await director.phone.press("Иркутова", await director.phone.wait_for("Для кого этот документ"))
    assert await stage.rows("local_act") == []
    await director.phone.wait_for("Номер документа")
    await director.phone.send("17")
    await director.phone.press("Назад", await director.phone.wait_for("Какого числа"))
    card = await director.phone.wait_for("Для кого: Иркутова Анна Олеговна")
    assert "Номер: 17" in card.text
    await director.phone.press("Убрать из реестра", card)
    await director.phone.press("Да, убрать", await director.phone.wait_for("Убрать из реестра:"))
    await director.phone.wait_for("Всего в реестре записей: 0")
    assert await stage.rows("local_act") == []


async def test_another_document_gets_a_title_first(stage: Stage) -> None:
    curator = await stage.curator()
    await curator.phone.send("/menu")
    await curator.phone.press("Документы и согласия", await curator.phone.wait_for("здравствуйте"))
    await curator.phone.press("Локальные акты", await curator.phone.wait_for("Что открыть?"))
    await curator.phone.press("Записать документ", await curator.phone.wait_for("не хватает документов"))
    await curator.phone.wait_for("Какой документ")
    await curator.phone.press("Другой документ")
    await curator.phone.wait_for("Как называется документ")
    await curator.phone.send("Приказ о доплатах")
    await curator.phone.press("Без номера", await curator.phone.wait_for("Номер документа: Приказ о доплатах"))
    await curator.phone.press("Сегодня", await curator.phone.wait_for("Какого числа"))
    await curator.phone.press("Без файла", await curator.phone.wait_for("Пришлите файл"))
    card = await curator.phone.wait_for("Файла пока нет")
    assert "Номер: б/н" in card.text
    await curator.phone.press("Назад", card)
    await curator.phone.press("Все документы", await curator.phone.wait_for("Всего в реестре записей: 1"))
    shown = await curator.phone.wait_for("Реестр, по датам")
    assert "б/н от 01.09.2026 · Приказ о доплатах" in shown.labels
