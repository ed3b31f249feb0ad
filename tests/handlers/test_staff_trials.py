"""Tables as schools really have them, and personal links in the wrong hands: each gets words, nothing is lost."""

import io
from collections.abc import Sequence
from datetime import date, datetime

import pytest
from openpyxl import Workbook, load_workbook

from simulator.phone import Phone
from simulator.shown import Shown
from tests.bot.stage import Player, Stage
from tests.handlers.test_staff import ROWS, begin, csv_of, send_table

MEGABYTE = 1024 * 1024
NAME = "Беринг Пётр Ильич"


@pytest.fixture
async def curator(stage: Stage) -> Player:
    return await stage.curator()


def excel(*rows: Sequence[object]) -> bytes:
    book, stream = Workbook(), io.BytesIO()
    for row in rows:
        book.worksheets[0].append(list(row))
    book.save(stream)
    return stream.getvalue()


async def saved(phone: Phone, content: bytes, words: str, name: str = "список.csv") -> None:
    await send_table(phone, content, name)
    await phone.press("Сохранить")
    await phone.wait_for(words)


async def upload(phone: Phone) -> None:
    """From the menu of a list that is not empty to the request for a file."""
    await phone.send("/menu")
    await phone.press("Сотрудники", await phone.wait_for("здравствуйте"))
    await phone.press("Добавить, выгрузить", await phone.wait_for("Чтобы найти человека"))
    await phone.press("Загрузить список из файла")
    await phone.wait_for("Пришлите список файлом")


async def staff(stage: Stage) -> dict[str, dict[str, object]]:
    """Everybody on the list, by family name."""
    return {str(row["family_name"]): row for row in await stage.rows("staff")}


async def test_dates_may_be_written_in_both_ways_or_be_excels_own(stage: Stage, curator: Player) -> None:
    phone = await begin(curator)
    heads = ["Фамилия", "Имя", "Отчество", "Дата приёма"]
    own = datetime(2026, 8, 31)  # noqa: DTZ001 - a cell's wall time
    people: list[list[object]] = [
        ["Беринг", "Пётр", "Ильич", "31.08.2026"],
        ["Ушакова", "Анна", "Олеговна", "2026-08-31"],
        ["Лаптева", "Вера", "Львовна", own],
        ["Хлебников", "Олег", "", "31.31.2026"],
    ]
    review = await send_table(phone, excel(heads, *people), "даты.xlsx")
    assert "Строка 5, «Дата приёма»: 31.31.2026" in review.text
    assert "31.08.2026 или 2026-08-31" in review.text
    await phone.press("Сохранить: 3 строки")
    await phone.wait_for("Добавлено: 3")
    assert {str(row["hired_on"]) for row in (await staff(stage)).values()} == {str(date(2026, 8, 31))}


async def test_a_formula_is_named_not_worked_out_and_leaves_in_no_file(stage: Stage, curator: Player) -> None:
    phone = await begin(curator)
    heads = ["Фамилия", "Имя", "Отчество", "Должность", "Предмет"]
    rows = [["Беринг", "Пётр", "Ильич", '=HYPERLINK("http://example.org";"x")', "физика"],
            ["Ушакова", "Анна", "Олеговна", "учитель", "@химия"]]  # fmt: skip
    review = await send_table(phone, excel(heads, *rows), "формулы.xlsx")
    assert "Строка 2, «Должность»" in review.text
    assert "формулы я не вычисляю" in review.text
    await phone.press("Все ошибки в Excel")
    file = await phone.wait_for("Всё, что не прочиталось", since=0)
    pages = load_workbook(io.BytesIO(await phone.download(file))).worksheets
    assert "f" not in {cell.data_type for page in pages for row in page.iter_rows() for cell in row}
    await phone.press("Сохранить: 1 строка")
    await phone.wait_for("Добавлено: 1")
    assert {name: row["subject"] for name, row in (await staff(stage)).items()} == {"Ушакова": "химия"}


@pytest.mark.filterwarnings("ignore:Sending a large body")
async def test_twenty_megabytes_are_refused_and_what_was_sent_before_waits_on(stage: Stage, curator: Player) -> None:
    phone = await begin(curator)
    await send_table(phone, csv_of(*ROWS))
    await phone.send_document("большой.xlsx", b"PK\x03\x04" + b"x" * (20 * MEGABYTE))
    await phone.wait_for("беру до 5 МБ")
    await phone.press("Сохранить: 3 строки")
    await phone.wait_for("Добавлено: 3")
    assert len(await staff(stage)) == 3


async def test_a_file_with_mistakes_takes_nothing_from_what_was_saved_before(stage: Stage, curator: Player) -> None:
    phone = await begin(curator)
    await saved(phone, csv_of(*ROWS), "Добавлено: 3")
    before = await staff(stage)
    for content, words in ((b"PK\x03\x04 broken", "Файл не читается"),
                           ("Город;Улица\nОмск;Ленина".encode(), "Город")):  # fmt: skip
        await upload(phone)
        await phone.send_document("опять.xlsx", content)
        await phone.wait_for(words)
        assert await staff(stage) == before
    await upload(phone)
    review = await send_table(
        phone, csv_of(ROWS[0], "Ушакова;Анна;Олеговна;учитель;химия;12;наставник;anna@example.org")
    )
    assert "Без изменений: 1" in review.text
    assert "то же, что в строке 2" in review.text
    assert await staff(stage) == before


async def test_namesakes_who_differ_by_nothing_but_an_address_are_told_apart_by_it(
    stage: Stage, curator: Player
) -> None:
    phone = await begin(curator)
    one, other = (f"Беринг;Пётр;Ильич;учитель;физика;1;;{place}@example.org" for place in ("one", "other"))
    review = await send_table(phone, csv_of(one, other))
    assert "Тёзки, нужен ваш ответ: 1" in review.text
    assert "Сохранить без тёзок: 1 строка" in review.labels
    await phone.press("Ответить про тёзок")
    assert "other@example.org" in (await phone.wait_for("Строка 3: Беринг Пётр Ильич")).text
    await phone.press("Другой человек")
    await phone.wait_for("Новых: 2")
    await phone.press("Сохранить: 2 строки")
    await phone.wait_for("Добавлено: 2")
    assert sorted(str(row["email"]) for row in await stage.rows("staff")) == ["one@example.org", "other@example.org"]


async def link_of(phone: Phone, name: str) -> str:
    """The newest personal link made for somebody."""
    await phone.send("/menu")
    await phone.press("Сотрудники", await phone.wait_for("здравствуйте"))
    await phone.press("Добавить, выгрузить", await phone.wait_for("Чтобы найти человека"))
    await phone.press("Ссылки для всех, кто ещё не вошёл")
    await phone.wait_for("С ролью, но ещё не вошли")
    await phone.press("Сделать ссылки")
    file = await phone.wait_for("Личные ссылки. Каждая")
    page = load_workbook(io.BytesIO(await phone.download(file))).worksheets[0]
    return str({row[0]: row[3] for row in page.iter_rows(min_row=2, values_only=True)}[name])


async def enter(phone: Phone, link: str) -> Shown:
    """Open a link and agree, up to the question for the name."""
    await phone.open(link)
    await phone.press("Продолжить", await phone.wait_for("Вас приглашают"))
    for words in ("Согласие на участие", "персональных данных"):
        await phone.press("Согласен(на)", await phone.wait_for(words))
    return await phone.wait_for("это вы?")


async def test_a_link_opened_twice_in_the_wrong_hands_and_after_leaving(stage: Stage, curator: Player) -> None:
    await saved(await begin(curator), csv_of(*ROWS), "Добавлено: 3")
    link = await link_of(curator.phone, NAME)
    colleague = await stage.mentor()
    await colleague.phone.open(link)
    assert "для другого человека: Беринг П. И." in (await colleague.phone.wait_for("Эта ссылка")).text
    person = await stage.phone("Пётр")
    assert NAME in (await enter(person, link)).text
    await person.press("Да, это я")
    await person.wait_for("Анкета наставляемого")
    await person.open(link)
    await person.wait_for("уже вошли как наставляемый")
    stranger = await stage.phone("Олег")
    await stranger.open(link)
    await stranger.wait_for("уже сработала")
    await person.send("/menu")
    await person.press("Заполнить анкету", await person.wait_for("здравствуйте"))
    await person.press("Не хочу участвовать", await person.wait_for("Анкета наставляемого"))
    await person.press("Да, не участвую", await person.wait_for("Точно не участвуете?"))
    await person.wait_for("Удалил ваше имя")
    assert set(await staff(stage)) == {"Ушакова", "Лаптева"}
    await person.open(link)
    await person.wait_for("попросите у куратора новую")
    await upload(curator.phone)
    await saved(curator.phone, csv_of(*ROWS), "Добавлено: 1, изменено: 0")
    again = await link_of(curator.phone, NAME)
    assert again != link
    await enter(person, again)
    await person.press("Да, это я")
    await person.wait_for("Анкета наставляемого")
    assert (await staff(stage))["Беринг"]["person_id"] is not None


async def test_whoever_comes_by_a_strangers_link_says_their_own_name(stage: Stage, curator: Player) -> None:
    await saved(await begin(curator), csv_of(*ROWS), "Добавлено: 3")
    link = await link_of(curator.phone, NAME)
    other = await stage.phone("Олег")
    await enter(other, link)
    await other.send("Хлебников Олег Ильич")
    await other.wait_for("Анкета наставляемого")
    assert (await staff(stage))["Беринг"]["person_id"] is None
    person = await stage.phone("Пётр")
    await person.open(link)
    await person.wait_for("попросите у куратора новую")
    await enter(person, await link_of(curator.phone, NAME))


async def test_everything_wrong_in_a_row_is_told_at_once(curator: Player) -> None:
    phone = await begin(curator)
    heads, row = ["Фамилия", "Имя", "Стаж", "Дата приёма"], ["Беринг", "Пётр", "сто", "01.13.2020"]
    review = await send_table(phone, excel(heads, row), "список.xlsx")
    assert "С ошибками: 1" in review.text
    assert "Строка 2, «Стаж»: сто" in review.text
    assert "Строка 2, «Дата приёма»: 01.13.2020" in review.text
