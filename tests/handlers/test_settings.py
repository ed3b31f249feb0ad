"""Settings in chat, and the menus of offices: nobody's is empty."""

import pytest

from mentoring.actors import Role
from tests.bot.stage import Stage


async def test_a_director_fills_in_what_documents_need(stage: Stage) -> None:
    phone = (await stage.director()).phone
    await phone.send("/menu")
    await phone.press("Ещё", await phone.wait_for("здравствуйте"))
    await phone.press("Настройки", await phone.wait_for("Что открыть?"))
    await phone.press("Полное название: не заполнено", await phone.wait_for("Что изменить?"))
    await phone.wait_for("как в уставе")
    await phone.sticker()
    await phone.send("МБОУ «СОШ № 2»")
    shown = await phone.wait_for("Полное название: МБОУ «СОШ № 2»")
    await phone.press("Часовой пояс: Иркутск", shown)
    await phone.wait_for("Часовой пояс сейчас: Иркутск")
    await phone.send("Марс")
    await phone.wait_for("Часового пояса Марс нет")
    await phone.send(" якутск ")
    shown = await phone.wait_for("Часовой пояс: Якутск")
    await phone.press("Полное название: МБОУ «СОШ № 2»", shown)
    await phone.press("Оставить пустым", await phone.wait_for("Сейчас: МБОУ"))
    await phone.wait_for("Полное название: не заполнено")
    [school] = await stage.rows("organization")
    assert (school["full_name"], school["zone"]) == ("", "Asia/Yakutsk")


async def test_a_director_moves_to_another_regulation_before_there_are_pairs(stage: Stage) -> None:
    phone = (await stage.director()).phone
    await phone.send("/menu")
    await phone.press("Ещё", await phone.wait_for("здравствуйте"))
    await phone.press("Настройки", await phone.wait_for("Что открыть?"))
    shown = await phone.wait_for("Что изменить?")
    if "Положение: Школа № 2, Иркутск" not in shown.labels:
        await phone.press("›", shown)
        shown = await phone.wait_for("Положение: Школа № 2, Иркутск")
    await phone.press("Положение: Школа № 2, Иркутск", shown)
    await phone.press("Илсхан-Юртовская школа", await phone.wait_for("На какое перейти?"))
    await phone.wait_for("Положение: Илсхан-Юртовская школа")


async def test_notices_without_names_are_opened_by_their_reader(stage: Stage) -> None:
    director, curator = (await stage.director()).phone, (await stage.curator()).phone
    await director.send("/menu")
    await director.press("Ещё", await director.wait_for("здравствуйте"))
    await director.press("Настройки", await director.wait_for("Что открыть?"))
    await director.press("›", await director.wait_for("Что изменить?"))
    await director.press(
        "Уведомления без имён: нет", await director.wait_for(lambda one: "Уведомления без имён: нет" in one.labels)
    )
    await director.press("Без имён", await director.wait_for("только, о чём оно"))
    await director.wait_for("Уведомления без имён: да")
    await stage.settle()
    await stage.mentee("Зимина Ольга Павловна")
    await stage.settle()
    await curator.look()
    veiled = curator.last
    assert "Зимина" not in "\n".join(one.text for one in curator.messages)
    assert veiled.text == "Есть новость об участниках. Откройте, чтобы прочитать."
    await curator.press("Открыть: участники", veiled)
    await curator.wait_for("Новый участник: Зимина Ольга Павловна")
    await curator.press("Открыть: участники", veiled)
    await stage.settle()
    await curator.look()
    assert curator.last.text.startswith("Новый участник: Зимина")


@pytest.mark.parametrize("role", [Role.COUNCIL, Role.PSYCHOLOGIST, Role.ASSISTANT])
async def test_every_office_has_something_in_its_menu(stage: Stage, role: Role) -> None:
    await stage.mentee()
    phone = (await stage.join(role, "Советова Инна Олеговна")).phone
    await phone.send("/menu")
    await phone.press("Наставничество в цифрах", await phone.wait_for("здравствуйте"))
    await phone.press("‹ Назад", await phone.wait_for("наставляемый: 1"))
    await phone.press("Положение коротко", await phone.wait_for("здравствуйте"))
    await phone.press("Этапы года", await phone.wait_for("Срок программы: от 1 до 12"))
    await phone.press("‹ Назад", await phone.wait_for("Формирование банка наставляемых"))
    menu = await phone.wait_for("здравствуйте")
    if role is Role.ASSISTANT:
        await phone.press("Списки", menu)
        await phone.press("Наставляемые", await phone.wait_for("Какой список"))
        await phone.wait_for("Ангарский Пётр Ильич · анкета готова: да, пар: 0")


async def test_a_list_in_pages_says_which_page_it_is_and_no_arrow_is_in_vain(stage: Stage) -> None:
    phone = (await stage.director()).phone
    await phone.send("/menu")
    await phone.press("Ещё", await phone.wait_for("здравствуйте"))
    await phone.press("Настройки", await phone.wait_for("Что открыть?"))
    first = await phone.wait_for("Что изменить?")
    assert [one.text for one in first.rows[-2]] == ["‹", "1 из 2", "›"]
    await phone.press("‹", first)
    last = await phone.wait_for("2 из 2")
    assert last.labels[0] != first.labels[0]
    await phone.press("›", last)
    again = await phone.wait_for("1 из 2")
    assert again.labels == first.labels


async def test_a_button_of_an_older_screen_and_a_forged_one_say_so(stage: Stage) -> None:
    phone = (await stage.director()).phone
    await phone.send("/menu")
    await phone.press("Ещё", await phone.wait_for("здравствуйте"))
    await phone.press("Настройки", await phone.wait_for("Что открыть?"))
    older = await phone.wait_for("Что изменить?")
    await phone.press("Адрес: не заполнено", older)
    now = await phone.wait_for("Адрес для документов")
    for data in (str(older.button("Адрес").data), "nonsense"):
        assert (await phone.answer(await phone.forge(data, now.id))).text.startswith("Эта кнопка уже не действует")
    await phone.look()
    assert "Адрес для документов" in phone.last.text
