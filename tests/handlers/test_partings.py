"""A change of mentor in chat: asked for privately, decided by curator and director, over on its day."""

from datetime import timedelta

from mentoring.pairs import PairStatus
from simulator.phone import Phone
from tests.bot.stage import Stage


async def changes_the_words(phone: Phone) -> None:
    """What is written is shown before it goes, and can be written otherwise."""
    await phone.send("Хочется наставника")
    asked = await phone.wait_for("Просите другого наставника в паре Иркутова Анна Олеговна – Ангарский Пётр Ильич")
    assert "Причина: Хочется наставника" in asked.text
    await phone.press("Написать иначе")
    await phone.wait_for("Наставник этого не увидит")
    await phone.send("Хочется наставника по физике")
    await phone.wait_for("Причина: Хочется наставника по физике")


async def test_a_mentee_gets_another_mentor_and_the_old_one_learns_only_the_day(stage: Stage) -> None:
    pair = await stage.pair()
    director, curator, mentor, mentee, couple = pair.director, pair.curator, pair.mentor, pair.mentee, pair.couple
    await stage.settle()
    phone = mentee.phone
    await phone.send("/menu")
    await phone.press("Моё наставничество")
    await phone.press("Иркутова А. О. – Ангарский П. И. · работает")
    await phone.wait_for("Наставник: Иркутова Анна Олеговна")
    await phone.press("Завершить или сменить")
    await phone.wait_for("Если что-то не складывается")
    await phone.press("Попросить другого наставника")
    await phone.wait_for("Наставник этого не увидит")
    await phone.send("я" * 501)
    await phone.wait_for("501")
    await changes_the_words(phone)
    assert await stage.rows("parting") == []
    await phone.press("Да, отправить")
    shown = await phone.wait_for("на рассмотрении у куратора, ответ до 4 сентября")
    assert "Отозвать заявление" in shown.labels
    await curator.phone.wait_for("Новое заявление: Замена наставника")
    await curator.phone.press("Посмотреть")
    await curator.phone.wait_for("Причина: Хочется наставника по физике")
    await curator.phone.press("Согласовать")
    await director.phone.wait_for("Новое заявление: Замена наставника")
    await director.phone.press("Посмотреть")
    await director.phone.press("Согласовать")
    await phone.wait_for("Решено: куратор подберёт вам другого наставника")
    told = await mentor.phone.wait_for("завершает работу")
    assert "4 сентября" in told.text
    await mentor.phone.press("Посмотреть", told)
    card = await mentor.phone.wait_for("Последний день пары – 4 сентября")
    assert "физик" not in card.text
    assert "Замена" not in card.text
    await director.phone.press("Приказ подписан: записать")
    await director.phone.wait_for("Какой номер у подписанного приказа?")
    await director.phone.send("12-к")
    await director.phone.wait_for("Какого числа подписан приказ?")
    await director.phone.press("Сегодня")
    await director.phone.wait_for("приказ № 12-к от 1 сентября")
    await stage.sim.advance(timedelta(days=4))
    await phone.wait_for("Вы снова в поиске")
    assert [row["status"] for row in await stage.rows("pair")] == [PairStatus.ENDED.value]
    assert couple.id


async def test_a_curator_refuses_with_an_answer_and_a_mentor_lays_mentoring_down(stage: Stage) -> None:
    pair = await stage.pair()
    curator, mentor, mentee, couple = pair.curator, pair.mentor, pair.mentee, pair.couple
    await stage.settle()
    await mentee.phone.send("/menu")
    await mentee.phone.press("Моё наставничество")
    await mentee.phone.press("Иркутова А. О. – Ангарский П. И. · работает")
    await mentee.phone.press("Завершить или сменить")
    await mentee.phone.press("Попросить другого наставника")
    await mentee.phone.press("Отправить без причины")
    await mentee.phone.press("Да, отправить")
    await mentee.phone.wait_for("на рассмотрении у куратора")
    await curator.phone.send("/menu")
    await curator.phone.wait_for("решить по заявлениям о парах: 1")
    await curator.phone.press("Заявления о парах")
    await curator.phone.wait_for("Сверху те, что ждут вас")
    await curator.phone.press(next(one for one in curator.phone.last.labels if one.startswith("Замена наставника")))
    await curator.phone.press("Отказать с ответом")
    await curator.phone.wait_for("Почему нет?")
    await curator.phone.send("Давайте сначала встретимся втроём")
    await curator.phone.wait_for("Ответ: Давайте сначала встретимся втроём")
    await mentee.phone.wait_for("Давайте сначала встретимся втроём")
    await curator.phone.send("/menu")
    await curator.phone.press("Пары и приказы")
    await curator.phone.press("Иркутова А. О. – Ангарский П. И. · работает")
    await curator.phone.press("Завершить или сменить")
    await curator.phone.press("Завершить по инициативе куратора")
    shown = await curator.phone.wait_for("Почему программу нужно завершить?")
    assert "Отправить без причины" not in shown.labels, "the reason is needed"
    await mentor.phone.send("/menu")
    await mentor.phone.press("Моё наставничество")
    await mentor.phone.press("Иркутова А. О. – Ангарский П. И. · работает")
    await mentor.phone.press("Завершить или сменить")
    await mentor.phone.press("Сложить наставничество совсем")
    await mentor.phone.wait_for("последний день через три рабочих дня")
    await mentor.phone.press("Отправить без причины")
    await mentor.phone.wait_for("Складываете наставничество совсем")
    await mentor.phone.press("Да, отправить")
    await mentor.phone.wait_for("Отказ от наставничества совсем): на рассмотрении у куратора")
    await curator.phone.wait_for("Новое заявление: Отказ от наставничества совсем", since=0)
    await stage.sim.advance(timedelta(days=4))
    await mentor.phone.wait_for("Спасибо за вашу работу")
    told = await curator.phone.wait_for("Пара завершена", since=0)
    assert "наставник завершает наставничество совсем" in told.text
    assert "освободилось место" not in told.text, "there is no mentor to give a mentee to"
    assert [row["is_whole"] for row in await stage.rows("parting")] == [False, True]
    assert couple.id
