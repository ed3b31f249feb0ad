"""Whom people would like, in chat: the mentee chooses, the mentor answers, the curator alone sees both."""

from mentoring.actors import Role
from simulator.phone import Phone
from tests.bot.stage import Stage
from tests.handlers.test_people import lists, see


async def is_marked(phone: Phone, words: str) -> None:
    """Wait until a card shows a mark."""
    await phone.wait_for(lambda one: f"✓ {words}" in one.labels)


async def choose(phone: Phone) -> None:
    """A mentee would like the first of two and not the second, and says why."""
    await phone.send("/menu")
    shown = await see(phone, "отметить, с кем хотелось бы работать")
    await phone.press("Кого мне предложить?", shown)
    shown = await see(phone, "Эти наставники подходят лучше других")
    assert "«Хочу» увидит и этот наставник, вместе с вашим предметом и тем, что трудно" in shown.text
    assert "Вторая А. П. · без отметки" in shown.labels
    await phone.press("Иркутова А. О. · без отметки")
    shown = await see(phone, "1 из 2")
    assert "поможет с тем, что трудно" in shown.text
    assert "Кем вы работаете?" in shown.text
    assert "оцениваете" not in shown.text
    await phone.press("Хочу")
    await is_marked(phone, "Хочу")
    await phone.press("›")
    await see(phone, "2 из 2")
    await phone.press("Нет")
    await see(phone, "Почему «нет»?")
    await phone.send("ё" * 501)
    await see(phone, "помещается")
    await phone.send("Мы <соседи>")
    await is_marked(phone, "Нет")
    await phone.press("Почему нет")
    await see(phone, "Сейчас записано: Мы <соседи>")
    await phone.press("‹ Назад")
    await is_marked(phone, "Нет")
    await phone.press("‹ Назад")
    shown = await see(phone, "Эти наставники")
    assert {"Иркутова А. О. · хочу", "Вторая А. П. · нет"} <= set(shown.labels)


async def answer(stage: Stage, phone: Phone) -> None:
    """A mentor who was asked for would like it too."""
    await stage.settle()
    await stage.sim.advance(minutes=20)
    await see(phone, "С вами хотел бы работать 1 коллега", ever=True)
    await phone.press("Посмотреть, кто просит")
    await see(phone, "Эти коллеги хотели бы работать с вами")
    await phone.press("Ангарский П. И. · без отметки")
    shown = await see(phone, "вы сможете помочь")
    assert "Какой предмет" in shown.text, "as the mentee was told"
    await phone.press("Хочу")
    await is_marked(phone, "Хочу")


async def test_a_mentee_marks_a_mentor_answers_and_the_curator_alone_sees_both(stage: Stage) -> None:
    curator, first, second = await stage.curator(), await stage.mentor(), await stage.mentor("Вторая Анна Павловна")
    mentee = await stage.mentee()
    await choose(mentee.phone)
    await answer(stage, first.phone)
    await stage.settle()
    await stage.sim.advance(minutes=20)
    await see(curator.phone, "Хотят оба: Иркутова Анна Олеговна и Ангарский Пётр Ильич", ever=True)
    others = (*mentee.phone.messages, *first.phone.messages, *second.phone.messages)
    assert not any("Хотят оба" in one.text for one in others)
    await lists(curator)
    await curator.phone.press("Наставляемые")
    await curator.phone.press("Ангарский П. И. · ищет наставника")
    shown = await see(curator.phone, "Отметка: Вторая А. П. – просит не предлагать. Почему: Мы <соседи>")
    assert "Отметка: Иркутова А. О. – хочет больше всех" in shown.text
    await curator.phone.send("/menu")
    await curator.phone.press("Подобрать пару")
    await see(curator.phone, "Кому подбираем наставника")
    await curator.phone.press("Ангарский Пётр Ильич")
    shown = await see(curator.phone, "наставляемый хочет сам(а)")
    assert "наставник хочет сам(а)" in shown.text
    assert shown.text.index("Иркутова") < shown.text.index("наставляемый просил(а) не предлагать")


async def test_the_order_of_the_liked_is_moved(stage: Stage) -> None:
    mentee = await stage.mentee()
    mentors = [await stage.mentor(name) for name in ("Иркутова Анна Олеговна", "Вторая Анна Павловна")]
    phone = mentee.phone
    await phone.send("/menu")
    await phone.press("Кого мне предложить?")
    for place, name in enumerate(("Иркутова А. О.", "Вторая А. П."), 1):
        await see(phone, "Эти наставники")
        await phone.press(f"{name} · без отметки")
        await see(phone, f"{place} из 2")
        await phone.press("Хочу")
        await is_marked(phone, "Хочу")
        await phone.press("‹ Назад")
    await see(phone, "Эти наставники")
    await phone.press("Мой порядок")
    await see(phone, "1. Иркутова А. О.")
    await phone.press("↑ Вторая А. П.")
    await see(phone, "1. Вторая А. П.")
    ranks = {row["about_id"]: row["rank"] for row in await stage.rows("wish")}
    assert ranks == {mentors[1].id: 1, mentors[0].id: 2}


async def test_who_waits_is_told_agrees_to_be_seen_and_takes_it_back(stage: Stage) -> None:
    curator, mentee = await stage.curator(), await stage.mentee()
    helper = await stage.join(Role.PSYCHOLOGIST, "Душина Инна Олеговна")
    await lists(curator)
    await curator.phone.press("Кто ждёт наставника")
    shown = await see(curator.phone, "Ждут наставника: 1")
    assert "Ангарский П. И., с сегодняшнего дня: нет наставников, которых можно предложить" in shown.text
    assert "ещё 1 наставник, предмет: начальные классы" in shown.text
    await curator.phone.press("Сказать им, что поиск идёт")
    await stage.settle()
    await stage.sim.advance(minutes=20)
    await see(mentee.phone, "Вы остаётесь в поиске", ever=True)
    await mentee.phone.press("Поддержка психолога")
    await see(mentee.phone, "Показать психологу, что вы ищете поддержку?")
    await mentee.phone.press("Да, показать")
    await see(mentee.phone, "Что показать психологу, кроме имени?")
    await mentee.phone.press("что бывает трудно")
    await mentee.phone.wait_for(lambda one: "✓ что бывает трудно" in one.labels)
    await mentee.phone.press("Готово")
    await see(mentee.phone, "Хотите что-то сказать психологу сами?")
    await mentee.phone.send("Лучше после <уроков>")
    await see(mentee.phone, "Психолог видит ваше имя, что бывает трудно.")
    await stage.settle()
    await stage.sim.advance(minutes=20)
    await see(helper.phone, "хочет поддержки", ever=True)
    await helper.phone.press("Посмотреть")
    shown = await see(helper.phone, "Свои слова: Лучше после <уроков>")
    assert "В чём бывает трудно?" in shown.text
    assert "С чем вы хотели бы прийти" not in shown.text
    await mentee.phone.press("Больше не показывать")
    await see(mentee.phone, "Показать психологу, что вы ищете поддержку?")
    await helper.phone.send("/menu")
    await helper.phone.press("Ищут поддержки")
    await see(helper.phone, "Сейчас никого")
