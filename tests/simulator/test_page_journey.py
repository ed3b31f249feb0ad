"""A pair is formed in the page: four people click and type until their pair works."""

import re
from collections.abc import AsyncIterator
from datetime import datetime

import pytest
from docx import Document
from playwright.async_api import Browser, Locator, Page, expect

from mentoring.actors import Role
from tests.bot.stage import Stage, _impatient, backend, stage
from tests.builders import ZONE

__all__ = ["_impatient", "backend", "stage"]
pytestmark = pytest.mark.browser
MORNING = datetime.fromisoformat("2026-09-08T09:00+08:00")
PATIENCE = 45_000
QUESTION = re.compile(r"^(\d+) из \d+")
TICKED = re.compile(r"^(✓|1\. )")
SUBJECT = "Математика"


def below(message: Locator, words: str) -> Locator:
    """Find the newest message with these words after another one: what was there before does not count."""
    return message.locator("xpath=following-sibling::article", has_text=words).last


class Person:
    """Somebody at a phone of the page."""

    def __init__(self, page: Page, name: str, phone: Locator) -> None:
        self.page = page
        self.name = name
        self.phone = phone

    def message(self, words: str | re.Pattern[str]) -> Locator:
        return self.phone.locator(".theirs", has=self.page.locator(".text", has_text=words)).last

    async def sees(self, words: str) -> Locator:
        """Look at the newest message with these words."""
        await expect(self.message(words)).to_be_visible(timeout=PATIENCE)
        return self.message(words)

    async def press(self, label: str, under: Locator | None = None) -> None:
        await (under or self.phone).locator(".key").get_by_text(label, exact=True).last.click()

    async def write(self, words: str) -> None:
        await self.phone.get_by_label("Сообщение").fill(words)
        await self.phone.get_by_label("Отправить").click()

    async def open_menu(self, item: str) -> None:
        said = self.phone.locator(".mine")
        before = await said.count()
        await self.phone.get_by_label("Меню команд").click()
        await self.phone.locator(".popup").get_by_role("button", name="Всё, что можно сделать").click()
        await self.press(item, below(said.nth(before), "здравствуйте!"))

    async def paste_link(self, link: str) -> None:
        await self.phone.get_by_label("Ссылка-приглашение").fill(link)
        await self.phone.get_by_role("button", name="Открыть").click()

    async def give_link(self, role: str, to: "Person") -> None:
        """Click the link of an invitation and choose whose phone opens it."""
        await (await self.sees(f"Приглашение. Роль: {role}.")).locator("a", has_text="t.me").click()
        dialog = self.page.get_by_role("dialog")
        await dialog.locator(".choice", has_text=to.name.split()[0]).click()
        await dialog.get_by_role("button", name="Открыть").click()
        await expect(dialog).to_have_count(0)

    async def agree_and_say_name(self, *consents: str) -> None:
        await self.sees("Вас приглашают")
        await self.press("Продолжить")
        for consent in consents:
            await self.press("Согласен(на)", await self.sees(consent))
        await self.sees("Как вас зовут?")
        await self.write(self.name)

    async def fill_in_questionnaire(self) -> None:
        await self.press("Начать", await self.sees("Всего"))
        screen = self.message(re.compile(rf"{QUESTION.pattern}|Проверьте, всё ли верно"))
        while found := QUESTION.match(words := await screen.locator(".text").inner_text(timeout=PATIENCE)):
            await self.answer(screen, words)
            await expect(screen.locator(".text")).not_to_have_text(re.compile(f"^{found[1]} из"), timeout=PATIENCE)
        await self.press("Всё верно, отправить", screen)
        await self.sees("Вы в списке")

    async def answer(self, screen: Locator, question: str) -> None:
        labels = await screen.locator(".key").all_inner_texts()
        if "Пропустить" in labels:
            await self.press("Пропустить", screen)
        elif "нажмите «Готово»" in question:
            await self.press(labels[0], screen)
            await expect(screen.locator(".key").first).to_have_text(TICKED, timeout=PATIENCE)
            await self.press("Готово", screen)
        elif "\nНапишите" in question:
            await self.write("2" if "Напишите число" in question else "учитель математики")
        else:
            await self.press(SUBJECT if SUBJECT in labels else labels[0], screen)

    async def consent(self, other: "Person") -> None:
        await self.press("Открыть", await self.sees(f"Вам предлагают пару: {other.name}"))
        await self.press("Согласен(на) на пару", await self.sees("Сейчас: ждёт согласия"))
        await self.sees(f"{self.name}: согласие в чате есть")


class People:
    """The picker on the left."""

    def __init__(self, page: Page) -> None:
        self.page = page

    async def add(self, name: str, role: str) -> Person:
        await self.page.get_by_role("button", name="Добавить человека").click()
        dialog = self.page.get_by_role("dialog")
        last, first, _ = name.split()
        for label, words in (("Имя", first), ("Фамилия", last), ("Роль", role)):
            await dialog.get_by_label(label, exact=True).fill(words)
        await dialog.get_by_role("button", name="Добавить").click()
        phone = self.page.locator("section.phone", has=self.page.locator(".owner", has_text=last))
        await expect(phone).to_be_visible(timeout=PATIENCE)
        return Person(self.page, name, phone)


@pytest.fixture
async def page(browser: Browser, stage: Stage) -> AsyncIterator[Page]:
    """The page of a simulator beside a bot and a school without people."""
    stage.world.zone = ZONE
    stage.world.clock.set(MORNING, 0)
    await stage.begin()
    opened = await browser.new_page(
        viewport={"width": 1760, "height": 1000}, accept_downloads=True, reduced_motion="reduce"
    )
    opened.set_default_timeout(PATIENCE)
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    await opened.goto(stage.running.url)
    yield opened
    await opened.close()
    assert errors == []


async def join_staff(director: Person, curator: Person, link: str) -> None:
    await director.paste_link(link)
    await director.agree_and_say_name("Согласие на обработку персональных данных")
    await director.press("Назначить куратора", await director.sees("назначить куратора – с этого всё начинается"))
    await director.give_link("куратор", curator)
    await curator.agree_and_say_name("Согласие на обработку персональных данных")
    await curator.sees("здравствуйте!")


async def invite(curator: Person, guest: Person, role: str) -> None:
    await curator.open_menu("Пригласить")
    await curator.press(role, await curator.sees("Кого приглашаем?"))
    await curator.give_link(role.lower(), guest)
    await guest.agree_and_say_name("Согласие на участие", "Согласие на обработку персональных данных")


async def propose(curator: Person, mentor: Person, mentee: Person) -> None:
    await curator.open_menu("Подобрать пару")
    await curator.press(mentee.name, await curator.sees("Кому подбираем наставника?"))
    candidates = await curator.sees(f"Наставники для: {mentee.name}")
    await expect(candidates).to_contain_text("ведёт тот же предмет")
    await curator.press(f"1. {mentor.name}", candidates)
    await curator.press("Сегодня", await curator.sees("С какого дня начнётся программа?"))
    await curator.press("9 месяцев, до 8 июня 2027", await curator.sees("До какого дня продлится программа?"))
    await curator.press("Предложить пару", await curator.sees("Предлагаем пару?"))


async def record_papers(curator: Person, *signers: str) -> None:
    await curator.press("Открыть", await curator.sees("Оба согласны"))
    for name in signers:
        await curator.press(f"Записать бумагу: {name}", await curator.sees("Сейчас: нужны бумаги"))
        await curator.press("Сегодня", await curator.sees("Когда подписано согласие"))
        await curator.press("В личном деле", await curator.sees("Где хранится подписанный лист"))
    await curator.sees("Сейчас: у директора")


async def approve(director: Person) -> Locator:
    """Approve the pair; return the message with the order."""
    await director.press("Открыть", await director.sees("Пара ждёт вашего решения"))
    await director.press("Утвердить", await director.sees("Сейчас: у директора"))
    return await director.sees("Осталось распечатать, подписать")


async def read(order: Locator) -> str:
    """Open the file by a click, as a browser does: a Word document is downloaded."""
    async with order.page.expect_download() as waited:
        await order.locator("a.file").click()
    download = await waited.value
    assert download.suggested_filename.endswith(".docx")
    document = Document(str(await download.path()))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


async def sign(director: Person, order: Locator) -> None:
    await director.press("Приказ подписан", order)
    await director.press("Подписан под этим номером", await director.sees("Подписан под этим номером?"))
    await director.sees("Сейчас: работает")


async def test_a_whole_pair_is_formed_by_clicking(page: Page, stage: Stage) -> None:
    people = People(page)
    director = await people.add("Ольхонская Вера Львовна", "Директор")
    curator = await people.add("Байкалова Нина Юрьевна", "Куратор")
    mentor = await people.add("Иркутова Анна Олеговна", "Наставник")
    mentee = await people.add("Ангарский Пётр Ильич", "Молодой педагог")
    link = f"https://t.me/{stage.world.username}?start={await stage.link(Role.DIRECTOR)}"
    await join_staff(director, curator, link)
    for guest, role in ((mentee, "Наставляемый"), (mentor, "Наставник")):
        await invite(curator, guest, role)
        await guest.fill_in_questionnaire()
    await propose(curator, mentor, mentee)
    await mentee.consent(mentor)
    await mentor.consent(mentee)
    await record_papers(curator, "Иркутова А. О.", "Ангарский П. И.")
    order = await approve(director)
    words = await read(order)
    assert mentor.name in words
    assert mentee.name in words
    await sign(director, order)
    for one, other in ((mentor, mentee), (mentee, mentor)):
        await one.sees(f"Всё оформлено, приказ № 1. Ваша пара: {other.name}")
