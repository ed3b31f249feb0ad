"""The register of partners in chat, and the directors' word about a mentor of another school."""

from mentoring.actors import Role
from mentoring.pairs import PairStatus
from services import joining, partners
from tests.bot.stage import Stage, pressed
from tests.builders import School


async def test_a_curator_enters_a_partner_its_agreement_and_its_mentor(stage: Stage) -> None:
    curator, mentor = await stage.curator(), await stage.mentor()
    phone = curator.phone
    await phone.send("/menu")
    await phone.press("Ещё")
    await phone.press("Партнёры и гости")
    await phone.wait_for("чьи люди становятся наставниками")
    await phone.press("Добавить партнёра")
    await phone.press("Вуз или колледж")
    await phone.wait_for("Как называется партнёр?")
    await phone.send("Колледж <1>")
    await phone.wait_for("Договор не записан")
    await phone.press("Записать договор")
    await phone.wait_for("Какой номер у договора?")
    await phone.send("12/2026")
    await phone.wait_for("До какого дня действует договор?")
    await phone.send("вчера")
    await phone.wait_for("Этот день уже прошёл")
    await phone.send("через год")
    await phone.wait_for("01.09.2026")
    await phone.send("31 мая 2027")
    await phone.wait_for("Договор № 12/2026, действует до 31 мая 2027")
    await phone.press("К кому обращаться")
    await phone.send("Методист, 2-34-56")
    await phone.wait_for("К кому обращаться: Методист, 2-34-56")
    await phone.press("Наставники партнёра")
    await phone.press("Иркутова Анна Олеговна")
    await phone.wait_for("✓ Иркутова Анна Олеговна")
    await phone.press("Готово")
    shown = await phone.wait_for("Наставники: Иркутова Анна Олеговна")
    assert "Колледж <1>" in shown.text
    assert [row["person_id"] for row in await stage.rows("external_mentor")] == [mentor.someone.id]
    await phone.press("Переименовать")
    await phone.wait_for("Как назвать теперь?")
    await phone.send("Колледж <2>")
    await phone.wait_for("Колледж <2>")
    await phone.press("Убрать партнёра")
    await phone.wait_for("Убрать партнёра «Колледж <2>» из списка?")
    assert "от него наставников – 1" in await pressed(phone, "Да, убрать")


async def test_directors_let_a_mentor_of_another_school_in(stage: Stage) -> None:
    ours = stage.school
    director, curator = await stage.director(), await stage.curator()
    stage.school = await School.founded(ours.app, ours.clock, "Гимназия № 5", ours.causes)
    guest, home = await stage.mentor("Гостев Олег Ильич"), await stage.director()
    stage.school = ours
    await joining.join(ours.app, ours.actor(guest.someone), await ours.link(Role.MENTOR))
    await curator.phone.send("/menu")
    for label in ("Ещё", "Партнёры и гости", "Наставники из других школ", "Гостев Олег Ильич"):
        await curator.phone.press(label)
    shown = await curator.phone.wait_for("Ждём согласия обоих директоров")
    assert "Согласен(на)" not in shown.labels
    await director.phone.send("/menu")
    await director.phone.wait_for("решить, работать ли наставнику в другой школе")
    for one in (home, director):
        told = await one.phone.wait_for("Нужно согласие обоих директоров", since=0)
        if one is director:  # a button that leads nowhere any more leaves the notice's words alone
            await one.phone.answer(await one.phone.forge("go:guests:999-999", told.id))
            await one.phone.wait_for("здравствуйте")
        assert "Нужно согласие" in next(shown.text for shown in one.phone.messages if shown.id == told.id)
        if one is home:
            await one.phone.press("Посмотреть", told)
        else:
            await one.phone.press("Наставники и другие школы")
            await one.phone.press("Гостев Олег Ильич")
        await one.phone.wait_for("Ждём согласия обоих директоров" if one is home else "директора: Школа № 2")
        await one.phone.press("Согласен(на)")
    await director.phone.wait_for("Оба директора согласны")
    await guest.phone.wait_for("теперь вы наставник и в другой организации – Школа № 2")
    await guest.phone.send("/privacy")
    await guest.phone.press("Удалить мои данные")
    shown = await guest.phone.wait_for("во всех ваших организациях")
    assert "Гимназия № 5" in shown.text
    assert "Школа № 2" in shown.text


async def test_curator_and_mentee_read_which_school_a_mentor_comes_from(stage: Stage) -> None:
    ours = stage.school
    curator, mentee, host = await stage.curator(), await stage.mentee("Климов Игорь Петрович"), await stage.director()
    elsewhere = await School.founded(ours.app, ours.clock, "Гимназия <5>", ours.causes)
    stage.school = elsewhere
    guest, home = await stage.mentor("Гостев Олег Ильич"), await stage.director()
    await joining.join(ours.app, elsewhere.actor(guest.someone), await ours.link(Role.MENTOR))
    await ours.fill(guest.someone, "mentor_intake", answers={"capacity": 2})
    for place, director in ((elsewhere, home), (ours, host)):
        await partners.admit_guest(ours.app, place.actor(director.someone), guest.someone.id, ours.id)
    stage.school = ours
    await curator.phone.send("/menu")
    await curator.phone.press("Подобрать пару")
    await curator.phone.press("Климов Игорь Петрович")
    assert "• работает в другой школе: Гимназия <5>" in (await curator.phone.wait_for("Наставники для")).text
    await ours.pair(PairStatus.PROPOSED, guest.someone, mentee.someone)
    await mentee.phone.press("Открыть", await mentee.phone.wait_for("Вам предлагают пару", since=0))
    shown = await mentee.phone.wait_for("Сейчас:")
    assert "Наставник работает в другой школе: Гимназия <5>." in shown.text


async def test_a_guest_takes_the_answers_of_home_and_answers_the_rest(stage: Stage) -> None:
    ours = stage.school
    stage.school = await School.founded(ours.app, ours.clock, "Гимназия № 5", ours.causes)
    guest = await stage.mentor("Гостев Олег Ильич")
    await joining.join(ours.app, ours.actor(guest.someone), await ours.link(Role.MENTOR))
    stage.school = ours
    phone = guest.phone
    await phone.send("/menu")
    await phone.press("Заполнить анкету")
    shown = await phone.wait_for("Взять ответы из вашей школы?")
    assert "Гимназия № 5" in shown.text
    await phone.press("Взять мои ответы")
    await phone.wait_for("Сколько наставляемых вы готовы вести")
    await phone.send("2")
    assert "Учитель" in (await phone.wait_for("Проверьте, всё ли верно")).text
    await phone.press("Всё верно, отправить")
    await phone.wait_for("Вы в списке")


async def test_a_mentor_of_one_school_is_offered_nothing_to_take(stage: Stage) -> None:
    mentor = await stage.mentor(filled=False)
    await mentor.phone.send("/menu")
    await mentor.phone.press("Заполнить анкету")
    assert "Взять" not in str((await mentor.phone.wait_for("Анкета наставника")).labels)
