"""A group in chat, and a short-term pair whose goals and dates are written down."""

from mentoring.pairs import PairStatus
from tests.bot.stage import Player, Stage, pressed


async def propose_group(curator: Player) -> None:
    """From the menu to the proposal, as the screens lead."""
    phone = curator.phone
    await phone.send("/menu")
    await phone.press("Подобрать пару")
    await phone.wait_for("Группы")
    await phone.press("Группы")
    await phone.wait_for("Групп пока нет")
    await phone.press("Собрать группу")
    await phone.wait_for("Кто будет наставником группы?")
    await phone.press("Иркутова Анна Олеговна")
    await phone.wait_for("Отмечено: 0")
    assert "должно быть от 2 до 12" in await pressed(phone, "Готово")
    for name in ("Ангарский Пётр Ильич", "Братский Олег Ильич"):
        await phone.press(name)
        await phone.wait_for(f"✓ {name}")
    await phone.press("Готово")
    await phone.wait_for("Как назовём группу?")
    await phone.send("Молодые <учителя>")
    await phone.wait_for("С какого дня начнётся")
    await phone.press("Сегодня")
    await phone.press("3 месяца")
    shown = await phone.wait_for("Предложение придёт каждому")
    assert "Молодые <учителя>" in shown.text
    assert "Ангарский Пётр Ильич, Братский Олег Ильич" in shown.text
    assert await pressed(phone, "Предложить группу") == "Предложение отправлено всем."


async def test_a_group_is_put_together_agreed_to_and_left_to_the_curator_when_one_declines(stage: Stage) -> None:
    curator, mentor = await stage.curator(), await stage.mentor()
    first, second = await stage.mentee(), await stage.mentee("Братский Олег Ильич")
    await propose_group(curator)
    await mentor.phone.wait_for("одно ваше «да» – для всей группы")
    await mentor.phone.press("Открыть")
    await mentor.phone.wait_for("Вид: в группе")
    assert await pressed(mentor.phone, "Согласен(на) на пару") == "Записал ваше согласие."
    await first.phone.wait_for("Вас зовут в группу «Молодые <учителя>»")
    await first.phone.press("Открыть")
    assert await pressed(first.phone, "Согласен(на) на пару") == "Записал ваше согласие."
    await second.phone.wait_for("Вас зовут в группу")
    await second.phone.press("Открыть")
    await second.phone.press("Отказаться")
    await second.phone.press("Без объяснения")
    await curator.phone.wait_for("остался один человек")
    await curator.phone.press("Группа")
    await curator.phone.wait_for("Решите, пожалуйста")
    assert await pressed(curator.phone, "Продолжить вдвоём") == "Теперь это обычная пара."
    assert sorted((row["kind"], row["status"]) for row in await stage.rows("pair")) == [
        ("group", PairStatus.DECLINED), ("traditional", PairStatus.AGREED),
    ]  # fmt: skip


async def test_a_short_term_pair_says_what_it_waits_for_and_takes_it(stage: Stage) -> None:
    curator, mentor, mentee = await stage.curator(), await stage.mentor(), await stage.mentee()
    phone = curator.phone
    await phone.send("/menu")
    await phone.press("Подобрать пару")
    await phone.press("Ангарский Пётр Ильич")
    await phone.press("1. Иркутова Анна Олеговна")
    await phone.wait_for("С какого дня начнётся")
    await phone.press("Сегодня")
    await phone.press("3 месяца")
    await phone.press("Вид: традиционное, один на один")
    await phone.wait_for("Какой вид наставничества?")
    await phone.press("краткосрочное, под конкретную цель")
    await phone.wait_for("Вид: краткосрочное, под конкретную цель")
    await phone.press("Предложить пару")
    await mentee.phone.wait_for("Вам предлагают пару")
    await mentor.phone.wait_for("Вам предлагают пару")
    await mentor.phone.press("Открыть")
    await mentor.phone.wait_for("нужны цели и график встреч")
    await mentor.phone.press("Цели")
    await mentor.phone.wait_for("К чему программа должна привести?")
    await mentor.phone.send("мало")
    await mentor.phone.wait_for("слишком коротко")
    await mentor.phone.send("Вести электронный журнал без помощи")
    await mentor.phone.wait_for("нужен график встреч")
    await mentor.phone.press("График встреч")
    await mentor.phone.wait_for("По каким дням встречаетесь?")
    await mentor.phone.send("когда-нибудь")
    await mentor.phone.wait_for("Не узнаю дату: когда-нибудь")
    await mentor.phone.wait_for("По каким дням встречаетесь?")
    await mentor.phone.press("Раз в две недели")
    shown = await mentor.phone.wait_for("Встречи по графику: 7 дней")
    assert "Цели: Вести электронный журнал без помощи" in shown.text
    assert "нужен график" not in shown.text
