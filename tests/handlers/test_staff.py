"""The staff list in chat: a table is sent, checked, saved; links are handed out and people come in by them."""

import io

import pytest
from openpyxl import Workbook, load_workbook

from mentoring.actors import Role
from simulator.phone import Phone
from simulator.shown import Shown
from tests.bot.stage import Player, Stage

HEADERS = "Фамилия;Имя;Отчество;Должность;Предмет;Стаж;Роль;E-mail"
ROWS = (
    "Ушакова;Анна;Олеговна;учитель;химия;12;наставник;anna@example.org",
    "Беринг;Пётр;Ильич;учитель;физика;1;наставляемый;",
    "Лаптева;Вера;Львовна;завуч;;20;;",
)


def csv_of(*rows: str) -> bytes:
    return "\n".join((HEADERS, *rows)).encode("cp1251")


async def send_table(phone: Phone, content: bytes, name: str = "список.csv") -> Shown:
    await phone.send_document(name, content)
    return await phone.wait_for("Вот что в файле")


@pytest.fixture
async def curator(stage: Stage) -> Player:
    return await stage.curator()


async def begin(curator: Player) -> Phone:
    """From the menu of an empty list to the request for a file."""
    phone = curator.phone
    await phone.send("/menu")
    await phone.wait_for("здравствуйте")
    await phone.press("Сотрудники")
    await phone.wait_for("Список пока пуст")
    await phone.press("Загрузить список из файла")
    await phone.wait_for("Пришлите список файлом")
    return phone


async def test_a_table_becomes_the_list_and_its_people_come_in_by_their_links(stage: Stage, curator: Player) -> None:
    phone = await begin(curator)
    await phone.press("Скачать образец")
    sample = await phone.wait_for("Образец: заполните", since=0)
    book = load_workbook(io.BytesIO(await phone.download(sample)))
    assert [cell.value for cell in book.worksheets[0][1]][:3] == ["Фамилия", "Имя", "Отчество"]
    review = await send_table(phone, csv_of(*ROWS, "Хлебников;;;;;много;;"))
    assert "Новых: 3" in review.text
    assert "С ошибками: 1" in review.text
    assert "Строка 5, «Имя»: пусто" in review.text
    assert await stage.rows("staff") == []
    await phone.press("Все ошибки в Excel")
    mistakes = await phone.wait_for("Всё, что не прочиталось", since=0)
    page = load_workbook(io.BytesIO(await phone.download(mistakes))).worksheets[0]
    assert [row[:3] for row in page.iter_rows(min_row=2, values_only=True)] == [
        (5, "Имя", "пусто"),
        (5, "Стаж", "много"),
    ]
    await phone.press("Сохранить: 3 строки")
    await phone.wait_for("Добавлено: 3")
    await phone.press("К списку")
    shown = await phone.wait_for("Сотрудники: 3")
    assert shown.labels[:3] == ["Беринг П. И. – физика", "Лаптева В. Л. – завуч", "Ушакова А. О. – химия"]
    await phone.press("Добавить, выгрузить")
    await phone.press("Ссылки для всех, кто ещё не вошёл")
    asked = await phone.wait_for("С ролью, но ещё не вошли: 2")
    assert "Без роли в списке – 1" in asked.text
    await phone.press("Сделать ссылки")
    file = await phone.wait_for("Личные ссылки. Каждая", since=0)
    links = load_workbook(io.BytesIO(await phone.download(file))).worksheets[0]
    rows = {str(row[0]): row for row in links.iter_rows(min_row=2, values_only=True)}
    assert set(rows) == {"Беринг Пётр Ильич", "Ушакова Анна Олеговна"}
    newcomer = await stage.phone("Пётр")
    await newcomer.open(str(rows["Беринг Пётр Ильич"][3]))
    assert "Ссылка на имя: Беринг П. И." in (await newcomer.wait_for("Вас приглашают")).text
    await newcomer.press("Продолжить")
    for _ in range(2):
        consent = await newcomer.wait_for(lambda one: "Согласен(на)" in one.labels)
        await newcomer.press("Согласен(на)", consent)
        await newcomer.look(1)
    await newcomer.wait_for("Беринг Пётр Ильич – это вы?")
    await newcomer.press("Да, это я")
    await newcomer.wait_for("Анкета")
    staff = {row["family_name"]: row["person_id"] for row in await stage.rows("staff")}
    assert staff["Беринг"] is not None
    assert staff["Ушакова"] is None
    await curator.phone.wait_for("Беринг Пётр Ильич", since=0)
    stranger = await stage.phone("Олег")
    await stranger.open(str(rows["Беринг Пётр Ильич"][3]))
    await stranger.wait_for("уже")


async def test_a_card_is_found_changed_and_marked_as_left(stage: Stage, curator: Player) -> None:
    phone = await begin(curator)
    await send_table(phone, csv_of(*ROWS))
    await phone.press("Сохранить: 3 строки")
    await phone.press("К списку")
    await phone.wait_for("Чтобы найти человека")
    await phone.send("бер")
    card = await phone.wait_for("Беринг Пётр Ильич")
    assert "Стаж: 1 год" in card.text
    assert "стаж до трёх лет" in card.text
    await phone.press("Изменить")
    await phone.press("Стаж")
    await phone.wait_for("Сейчас: 1 год")
    await phone.send("полтора")
    await phone.wait_for("число от 0 до 70")
    await phone.send("7")
    assert "стаж до трёх лет" not in (await phone.wait_for("Стаж: 7 лет")).text
    await phone.press("Изменить")
    await phone.press("Роль")
    await phone.press("наставник")
    await phone.wait_for("Роль: наставник")
    await phone.press("Больше не работает")
    await phone.wait_for("с какого дня")
    await phone.send("31.08.2026")
    await phone.wait_for("31 августа 2026")
    [row] = [one for one in await stage.rows("staff") if one["family_name"] == "Беринг"]
    assert (row["experience"], row["role"], str(row["left_on"])) == (7, Role.MENTOR, "2026-08-31")
    await phone.press("Назад")
    await phone.wait_for("В программах 0 из 2")
    await phone.press("Кого показать")
    await phone.press("Больше не работают: 1")
    assert (await phone.wait_for("Больше не работают: 1")).labels[0] == "Беринг П. И. – физика"


async def test_two_people_with_one_name_are_asked_about(stage: Stage, curator: Player) -> None:
    phone = await begin(curator)
    await send_table(phone, csv_of(ROWS[0], "Ушакова;Анна;Олеговна;воспитатель;музыка;3;;"))
    await phone.press("Ответить про тёзок")
    shown = await phone.wait_for("Строка 3: Ушакова Анна Олеговна")
    assert "Тот же, что в строке 2" in shown.labels
    await phone.press("Другой человек")
    await phone.wait_for("Новых: 2")
    await phone.press("Сохранить: 2 строки")
    await phone.wait_for("Добавлено: 2")
    assert len(await stage.rows("staff")) == 2


def excel(*rows: list[str]) -> bytes:
    book, stream = Workbook(), io.BytesIO()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(stream)
    return stream.getvalue()


@pytest.mark.filterwarnings("ignore:Sending a large body")
@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (b"PK\x03\x04 broken", "список.xlsx", "Файл не читается"),
        (b"\xd0\xcf\x11\xe0 old", "список.xls", "в старом формате"),
        (b"x" * (6 * 1024 * 1024), "большой.csv", "беру до 5 МБ"),
        ("Город;Улица\nОмск;Ленина".encode(), "не то.csv", "Не нашёл столбцов"),
        (b"\n\n", "пусто.csv", "В файле пусто"),
        (b"%PDF-1.7", "скан.pdf", "Это не таблица"),
        (excel(["Фамилия", "Имя"]), "пусто.xlsx", "людей под ними нет"),
    ],
    ids=["broken", "old", "big", "columns", "empty", "pdf", "nobody"],
)
async def test_a_file_that_cannot_be_read_is_refused_kindly(
    stage: Stage, curator: Player, content: bytes, name: str, words: str
) -> None:
    phone = await begin(curator)
    await phone.send_document(name, content)
    await phone.wait_for(words)
    await send_table(phone, csv_of(*ROWS))
    assert await stage.rows("staff") == []


async def test_a_picture_is_no_table(stage: Stage, curator: Player) -> None:
    assert stage
    phone = await begin(curator)
    await phone.send_photo()
    await phone.wait_for("Картинку я прочитать не смогу")


async def test_a_line_manager_is_found_by_name_and_stands_on_the_card(stage: Stage, curator: Player) -> None:
    phone = await begin(curator)
    await send_table(phone, csv_of(*ROWS))
    await phone.press("Сохранить: 3 строки")
    await phone.press("К списку")
    await phone.wait_for("Чтобы найти человека")
    await phone.send("бер")
    await phone.wait_for("Беринг Пётр Ильич")
    await phone.press("Непосредственный руководитель")
    await phone.wait_for("Напишите фамилию или её начало")
    await phone.send("Никого")
    await phone.wait_for("Никого с фамилией на «Никого»")
    await phone.send("Беринг")
    await phone.press("Беринг Пётр Ильич")
    assert (await stage.rows("staff_manager")) == []
    await phone.send("Лапт")
    await phone.press("Лаптева Вера Львовна")
    await phone.wait_for("Непосредственный руководитель: Лаптева Вера Львовна")
    assert len(await stage.rows("staff_manager")) == 1
