"""Everybody matched at once, in chat: from the menu to proposals, with a change on the way."""

import io

from openpyxl import load_workbook

from mentoring.actors import Role
from services import proposing
from simulator.phone import Phone
from tests.bot.stage import Stage, labels_of
from tests.builders import ENDS, STARTS


async def read_sheet(phone: Phone) -> None:
    """The proposal as Excel: a row for each of two couples, with both names."""
    await phone.press("Таблица Excel")
    notice = await phone.wait_for("Предложение пар – в таблице")
    page = load_workbook(io.BytesIO(await phone.download(notice))).worksheets[0]
    listed = {str(cell.value) for row in page.iter_rows(min_row=2) for cell in row}
    assert {"Ангарский Пётр Ильич", "Бодайбинский Олег Ильич"} <= listed
    assert page.max_row == 3


async def test_a_curator_matches_everybody_changes_a_pair_and_proposes(stage: Stage) -> None:
    curator, mentor = await stage.curator(), await stage.mentor()
    other = await stage.mentor("Ленина Вера Павловна")
    first, second = await stage.mentee(), await stage.mentee("Бодайбинский Олег Ильич")
    phone = curator.phone
    await phone.send("/menu")
    await phone.press("Подобрать пару")
    await phone.press("Подобрать всем сразу")
    shown = await phone.wait_for("Ждут наставника 2 человека")
    assert "Готовы взять ещё: 2, свободных мест у них 6" in shown.text

    await phone.press("Что важнее")
    await phone.wait_for("Получится: 2 из 2 с наставником")
    await phone.press("Тот же предмет: 3")
    await phone.wait_for("Насколько важно: Тот же предмет?")
    await phone.press("5")
    await phone.wait_for("Получится: 2 из 2 с наставником")
    assert "Тот же предмет: 5" in await labels_of(phone)
    await phone.press("Подобрать")
    shown = await phone.wait_for("Предложение: кого с кем")
    assert "Пар: 2, отмечено 2, без наставника 0" in shown.text
    assert "Готовил(а) Байкалова Н. Ю." in shown.text
    line = next(one for one in await labels_of(phone) if one.startswith("✓"))
    assert "%" in line
    assert line.endswith(("1/3", "2/3"))

    await phone.press(line)
    shown = await phone.wait_for("Просит ↔ предлагает")
    assert "Почему вместе:" in shown.text
    assert "●" in shown.text
    await phone.press("Исключить пару")
    shown = await phone.wait_for("Если исключить пару")
    assert "Станет: 2 из 2 с наставником" in shown.text
    assert "− " in shown.text
    assert "+ " in shown.text
    assert [row["standing"] for row in await stage.rows("draft_pair")] == ["offered"] * 2
    await phone.press("Применить")
    await phone.wait_for("Предложение: кого с кем")
    rows = await stage.rows("draft_pair")
    assert sorted(row["standing"] for row in rows) == ["forbidden", "offered", "offered"]

    await read_sheet(phone)

    await phone.press("Предложить отмеченные")
    await phone.wait_for("Предлагаем 2 пары")
    await phone.send("сегодня")
    shown = await phone.wait_for("Программы начнутся 1 сентября 2026")
    await phone.press(next(one for one in shown.labels if one.startswith("9 месяцев")))
    shown = await phone.wait_for("Отправлены 2 предложения")
    assert "Всё, что отмечено, ушло" in shown.text
    for mentee in (first, second):
        await mentee.phone.wait_for("Вам предлагают пару")
    pairs = {(row["mentor_id"], row["mentee_id"]) for row in await stage.rows("pair")}
    forbidden = {(row["mentor_id"], row["mentee_id"]) for row in rows if row["standing"] == "forbidden"}
    assert len(pairs) == len(pairs - forbidden) == 2
    assert {one for one, _ in pairs} <= {mentor.id, other.id}


async def test_a_refusal_brings_the_next_choice_and_one_tap_proposes_it(stage: Stage) -> None:
    curator, mentor = await stage.curator(), await stage.mentor()
    mentee = await stage.mentee()
    keeper = stage.school.actor(curator.someone)
    await proposing.propose_pair(stage.app, keeper, mentee.id, mentor.id, STARTS, ENDS)
    other = await stage.mentor("Ленина Вера Павловна")
    await mentor.phone.wait_for("Вам предлагают")
    await mentor.phone.press("Открыть")
    await mentor.phone.press("Отказаться")
    await mentor.phone.send("Нет времени")
    shown = await curator.phone.wait_for("Можно предложить следующего: Ленина Вера Павловна")
    assert "Нет времени" in shown.text
    await curator.phone.press("Предложить следующего")
    await other.phone.wait_for("Вам предлагают пару: Ангарский Пётр Ильич")
    assert [row["status"] for row in await stage.rows("pair")] == ["declined", "proposed"]
    assert await stage.rows("draft_run") == []


async def test_nobody_waits_and_there_is_a_way_back(stage: Stage) -> None:
    curator = await stage.curator()
    await stage.join(Role.MENTEE, "Витимская Инна Павловна", filled=False)
    await curator.phone.send("/menu")
    await curator.phone.press("Подобрать пару")
    await curator.phone.wait_for("Анкет наставляемых пока нет")
    await curator.phone.press("Подобрать всем сразу")
    await curator.phone.wait_for("Сейчас наставника никто не ждёт")
    labels = await labels_of(curator.phone)
    assert "Подобрать" not in labels
    await curator.phone.press("Чему поучить наставников")
    await curator.phone.wait_for("есть кому показать")
    await curator.phone.press("Назад")
    await curator.phone.wait_for("Сейчас наставника никто не ждёт")


async def test_several_mentees_are_put_together_with_one_mentor_in_the_draft(stage: Stage) -> None:
    curator = await stage.curator()
    mentor = await stage.join(Role.MENTOR, "Иркутова Анна Олеговна", answers={"capacity": 1})
    first, second = await stage.mentee(), await stage.mentee("Бодайбинский Олег Ильич")
    phone = curator.phone
    await phone.send("/menu")
    await phone.press("Подобрать пару")
    await phone.press("Подобрать всем сразу")
    await phone.wait_for("Ждут наставника 2 человека")
    await phone.press("Подобрать")
    await phone.wait_for("Пар: 1, отмечено 1, без наставника 1")
    await phone.press(next(one for one in await labels_of(phone) if one.startswith("✓")))
    await phone.wait_for("Просит ↔ предлагает")
    await phone.press("Собрать группу")
    await phone.wait_for("Кто будет в группе? Наставник – Иркутова Анна Олеговна, отмечено: 1")
    await phone.press(next(one for one in await labels_of(phone) if one.startswith("·") and "без наставника" in one))
    await phone.wait_for("отмечено: 2")
    await phone.press("Посмотреть, что получится")
    await phone.wait_for("Станет: 2 из 2 с наставником")
    await phone.press("Применить")
    await phone.wait_for("Из пар собрана 1 группа")
    line = next(one for one in await labels_of(phone) if one.startswith("&"))
    await phone.press(line)
    await phone.wait_for("в группе этого наставника")
    assert {"Изменить группу", "Разобрать группу"} < set(await labels_of(phone))
    await phone.press("Назад")
    await phone.press("Предложить отмеченные")
    await phone.press("Сегодня")
    await phone.wait_for("Программы начнутся")
    await phone.press(next(one for one in await labels_of(phone) if one.startswith("9 месяцев")))
    await phone.wait_for("Отправлены 2 предложения")
    for member in (mentor, first, second):
        await member.phone.wait_for("Группа. Наставник Иркутова А. О.")
    assert {row["kind"] for row in await stage.rows("pair")} == {"group"}
