"""Links opened twice, after leaving, by somebody else, and one account in two organizations: each answered in words."""

from mentoring.actors import Role
from services import entering
from simulator.phone import Phone
from tests.bot.stage import Stage
from tests.builders import School
from tests.handlers.test_joining import agree, refused


async def test_ones_own_link_opened_again_says_where_one_stands(stage: Stage) -> None:
    phone = await stage.phone("Мария")
    code = await stage.link(Role.COUNCIL)
    await phone.start(code)
    await agree(phone)
    await phone.send("Соколова Мария Петровна")
    await phone.wait_for("здравствуйте")
    await refused(stage, phone, code, "Эта роль у вас уже есть")
    await phone.wait_for("Мария Петровна, здравствуйте")


async def test_whoever_left_is_told_that_the_link_is_used_and_comes_back_by_a_new_one(stage: Stage) -> None:
    phone = await stage.phone("Мария")
    code = await stage.link(Role.MENTEE)
    await phone.start(code)
    await agree(phone)
    await phone.send("Соколова Мария Петровна")
    await phone.press("Не хочу участвовать", await phone.wait_for("Анкета наставляемого"))
    await phone.press("Да, не участвую", await phone.wait_for("Точно не участвуете?"))
    await phone.wait_for("Удалил ваше имя")
    await refused(stage, phone, code, "одноразовая")
    await phone.start(await stage.link(Role.MENTEE))
    await phone.wait_for("Вас приглашают")
    await agree(phone)


async def test_a_personal_link_opened_by_somebody_who_is_in_says_whose_it_is(stage: Stage) -> None:
    other = (await stage.join(Role.COUNCIL, "Советова Инна Олеговна")).phone
    school, curator = stage.school, await stage.curator()
    school.staff[Role.CURATOR] = curator.someone
    paper = await school.enter("Листова Анна Павловна", Role.MENTEE)
    await entering.invite_person(stage.app, school.actor(curator.someone), paper.id)
    [code] = [row["code"] for row in await stage.rows("invitation") if row["person_id"] == paper.id]
    await refused(stage, other, code, "Эта ссылка для другого человека: Листова Анна Павловна")
    await other.wait_for("здравствуйте")


async def test_in_each_of_two_organizations_only_its_own_is_seen(stage: Stage) -> None:
    here = stage.school
    elsewhere = await School.founded(stage.app, here.clock, "Гимназия № 5", here.causes)
    stage.allowed |= {f"{what}: 400 Bad Request: chat not found" for what in ("sendMessage", "sendDocument")}
    phone = (await stage.curator()).phone
    await stage.mentee()
    await elsewhere.mentee("Чужов Иван Олегович")
    stage.school = elsewhere
    await phone.start(await stage.link(Role.CURATOR))
    stage.school = here
    await phone.press("Продолжить", await phone.wait_for("Гимназия № 5"))
    await phone.press("Согласен(на)", await phone.wait_for("персональных данных"))
    await sees(phone, "Гимназия № 5", "Чужов И. О.")
    for place, name in (("Школа № 2", "Ангарский П. И."), ("Гимназия № 5", "Чужов И. О.")):
        await phone.send("/menu")
        await phone.press("Сменить организацию", await phone.wait_for("здравствуйте"))
        await phone.press(f"{place}: куратор", await phone.wait_for("Куда перейти?"))
        await sees(phone, place, name)


async def sees(phone: Phone, place: str, name: str) -> None:
    """In the menu of a place, its list names its one mentee and nobody else."""
    menu = await phone.wait_for("здравствуйте")
    assert place in menu.text
    await phone.press("Наставники и наставляемые", menu)
    await phone.press("Наставляемые", await phone.wait_for("анкета готова у"))
    shown = await phone.wait_for("Наставляемые: 1")
    assert [one.partition(" ·")[0] for one in shown.labels if " · " in one] == [name]


async def test_who_joins_for_an_office_alone_reads_nothing_of_questionnaires_and_pairs(stage: Stage) -> None:
    read = {}
    for role in (Role.COUNCIL, Role.CURATOR):
        phone = await stage.phone()
        await phone.start(await stage.link(role))
        await phone.press("Продолжить", await phone.wait_for("Школа № 2"))
        read[role] = (await phone.wait_for("персональных данных")).text
    assert "пока у вас есть эта роль" in read[Role.COUNCIL]
    assert "анкет" not in read[Role.COUNCIL]
    assert "ответы анкет" in read[Role.CURATOR]
