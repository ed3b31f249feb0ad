"""The roadmap in chat: made, filled, approved by the director, reminded of, marked done with a photo."""

import io

from docx import Document

from mentoring.actors import Role
from simulator.phone import Phone
from simulator.shown import Shown
from tests.bot.stage import Player, Stage, pressed


async def opened(phone: Phone) -> Shown:
    """The roadmap, opened from the menu."""
    await phone.send("/menu")
    await phone.wait_for("здравствуйте")
    await phone.press("Дорожная карта")
    return await phone.wait_for("Дорожная карта 2026/2027")


async def fill(phone: Phone, stages: int) -> None:
    """Fill the blanks of every stage, as the buttons offer it."""
    for place in range(stages):
        shown = await phone.wait_for("Дорожная карта 2026/2027")
        label = [one for one in shown.labels if " · " in one and one[0].isdigit()][place]
        await phone.press(label, shown)
        shown = await phone.wait_for(lambda one: "Добавить пункт" in one.labels)
        if "Срок всем, у кого пусто" in shown.labels:
            await phone.press("Срок всем, у кого пусто", shown)
            await phone.wait_for("До какого дня?")
            await phone.send("15.12.2026")
            shown = await phone.wait_for(lambda one: "Добавить пункт" in one.labels)
        if "Ответственный всем, у кого пусто" in shown.labels:
            await phone.press("Ответственный всем, у кого пусто", shown)
            shown = await phone.wait_for("Кто отвечает за пункты этапа")
            await phone.press("куратор", shown)
            shown = await phone.wait_for(lambda one: "Добавить пункт" in one.labels)
        await phone.press("Назад", shown)


async def add(phone: Phone, title: str) -> None:
    """Add an item to the first stage, refusing nothing that is typed."""
    shown = await opened(phone)
    await phone.press(next(one for one in shown.labels if " · " in one), shown)
    await phone.press("Добавить пункт", await phone.wait_for(lambda one: "Добавить пункт" in one.labels))
    await phone.wait_for("Что нужно сделать?")
    await phone.send("я" * 301)
    await phone.wait_for("помещается 300")
    await phone.send(title)
    await phone.wait_for(lambda one: any(title in label for label in one.labels))


async def approved(stage: Stage, title: str) -> tuple[Player, Player]:
    """A roadmap with an item of the director's for 30 September, approved in chat."""
    director, curator = await stage.director(), await stage.curator()
    shown = await opened(curator.phone)
    await curator.phone.press("Составить по положению", shown)
    await curator.phone.wait_for("Черновик")
    await add(curator.phone, title)
    await curator.phone.press(title)
    await curator.phone.press("Изменить срок", await curator.phone.wait_for("Срок: не указано"))
    await curator.phone.wait_for("До какого дня")
    await curator.phone.send("30.09.2028")
    await curator.phone.wait_for("не из учебного года")
    await curator.phone.send("30.09.2026")
    await curator.phone.press("Кто отвечает", await curator.phone.wait_for("30 сентября 2026"))
    await curator.phone.press("директор", await curator.phone.wait_for("Отметьте роли"))
    await curator.phone.press("Готово", await curator.phone.wait_for(lambda one: "✓ директор" in one.labels))
    await curator.phone.press("Назад", await curator.phone.wait_for("Отвечает: директор"))
    await curator.phone.press("Назад", await curator.phone.wait_for(lambda one: "Добавить пункт" in one.labels))
    stages = len(stage.app.catalog.profile("irkutsk-school-2").stages)
    await fill(curator.phone, stages)
    await curator.phone.press("Отправить на утверждение", await curator.phone.wait_for("Дорожная карта 2026/2027"))
    await curator.phone.wait_for("Ждёт утверждения")
    await director.phone.press("Открыть дорожную карту", await director.phone.wait_for("ждёт вашего решения"))
    assert "утверждена" in await pressed(director.phone, "Утвердить", await director.phone.wait_for("Ждёт утверждения"))
    await curator.phone.wait_for("утверждена 1 сентября 2026")
    return director, curator


async def test_the_curator_writes_it_the_director_approves_it_and_marks_an_item_done_with_a_photo(stage: Stage) -> None:
    director, curator = await approved(stage, "Приказ о кураторе")
    shown = await director.phone.wait_for("Утверждена.")
    await director.phone.press("Файл Word", shown)
    sent = await director.phone.wait_for("Дорожная карта готова")
    assert "УТВЕРЖДАЮ" in [one.text for one in Document(io.BytesIO(await director.phone.download(sent))).paragraphs]
    await stage.sim.advance(days=22)
    await director.phone.press("Открыть пункт", await director.phone.wait_for("до 30 сентября 2026 нужно сделать"))
    await director.phone.press("Сделано", await director.phone.wait_for("Отвечает: директор"))
    await director.phone.wait_for("Добавьте заметку")
    await director.phone.send_voice()
    await director.phone.wait_for("фото или документ. Голосовые")
    await director.phone.send_photo(caption="Подписан")
    done = await director.phone.wait_for("Сделано 23 сентября 2026")
    assert "Заметка: Подписан" in done.text
    await director.phone.press("Показать файл", done)
    assert (await director.phone.wait_for("К пункту дорожной карты")).media
    shown = await opened(curator.phone)
    assert any(label.startswith("1/") for label in shown.labels)


async def test_the_director_returns_it_with_a_remark_and_the_curator_reads_it(stage: Stage) -> None:
    director, curator = await stage.director(), await stage.curator()
    await curator.phone.press("Составить по положению", await opened(curator.phone))
    await curator.phone.wait_for("Черновик")
    await add(curator.phone, "Приказ о кураторе")
    await curator.phone.press("Назад")
    await curator.phone.press("Отправить на утверждение", await curator.phone.wait_for("Без срока или ответственного"))
    await curator.phone.press("Отправить на утверждение")
    stages = len(stage.app.catalog.profile("irkutsk-school-2").stages)
    await opened(curator.phone)
    await fill(curator.phone, stages)
    await curator.phone.press("Отправить на утверждение", await curator.phone.wait_for("Дорожная карта 2026/2027"))
    await curator.phone.wait_for("Ждёт утверждения")
    shown = await opened(director.phone)
    await director.phone.press("Вернуть с замечанием", shown)
    await director.phone.wait_for("Что поправить")
    await director.phone.send("Добавьте обучение")
    await director.phone.wait_for("Вернулась с замечанием")
    await curator.phone.press("Открыть дорожную карту", await curator.phone.wait_for("Замечание: Добавьте обучение"))
    shown = await curator.phone.wait_for("Вернулась с замечанием")
    await curator.phone.press("История", shown)
    assert "возвращена – Ольхонская Вера Львовна" in (await curator.phone.wait_for("Как её утверждали")).text


async def test_a_district_has_a_municipal_roadmap_of_its_own(stage: Stage) -> None:
    async with stage.database.transaction() as connection:
        await connection.exec_driver_sql(
            "UPDATE organization SET profile_id = 'krasny-kut-district', kind = 'district'"
        )
    district = await stage.join(Role.DISTRICT, "Степная Вера Львовна")
    await district.phone.send("/menu")
    await district.phone.press("Муниципальная дорожная карта", await district.phone.wait_for("здравствуйте"))
    await district.phone.press("Составить по положению", await district.phone.wait_for("дорожной карты пока нет"))
    shown = await district.phone.wait_for("Черновик")
    assert any("Подготовительный этап" in label for label in shown.labels)


async def test_a_forged_button_opens_nothing(stage: Stage) -> None:
    curator = await stage.curator()
    await curator.phone.press("Составить по положению", await opened(curator.phone))
    shown = await curator.phone.wait_for("Черновик")
    stage_button = next(button for button in shown.buttons if " · " in button.text and button.data)
    for data in (f"{str(stage_button.data)[:-1]}99", f"{str(stage_button.data)[:-1]}-1", "go:item:999", "go:roadmap:x"):
        await curator.phone.forge(data, shown.id)
    await stage.settle()
    await opened(curator.phone)
