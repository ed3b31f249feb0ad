"""Offices in chat: the director appoints a teacher, limits the curator to a form, and dismisses."""

from tests.bot.stage import Stage


async def test_a_director_appoints_limits_and_dismisses_a_curator(stage: Stage) -> None:
    director = (await stage.director()).phone
    teacher = await stage.mentee()
    await director.send("/menu")
    await director.press("Ещё", await director.wait_for("здравствуйте"))
    await director.press("Роли", await director.wait_for("Что открыть?"))
    await director.press("Ангарский П. И.: наставляемый", await director.wait_for("Кто за что отвечает"))
    await director.press("Дать роль", await director.wait_for("Ангарский Пётр Ильич"))
    await director.press("Куратор", await director.wait_for("Какую роль дать?"))
    await teacher.phone.wait_for("У вас новая роль: куратор")
    shown = await director.wait_for("куратор, наставляемый")
    await director.press("Ограничить формами", shown)
    await director.press("педагог – педагог", await director.wait_for("какие формы"))
    await director.press("‹ Назад", await director.wait_for("✓ педагог – педагог"))
    await director.press("Снять роль", await director.wait_for("Только эти формы: педагог – педагог"))
    await director.press("Куратор", await director.wait_for("Какую роль снять?"))
    await director.press("Да, снять", await director.wait_for("Снять роль «куратор»"))
    await director.wait_for("Ангарский П. И.: наставляемый")
    await teacher.phone.wait_for("больше не")
