# ruff: noqa: INP001 - a script beside its picture
"""Makes simulator.png (.venv/bin/python docs/images/make.py): a school's autumn, played and taken in Chromium."""

import asyncio
import json
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from playwright.async_api import async_playwright

from simulator.client import Simulator
from simulator.demo.forms import fill
from simulator.demo.joining import Turns, join, link_in, school, submit
from simulator.demo.player import Player
from simulator.demo.processes import Bot, bot_environment
from simulator.demo.script import cast, script
from simulator.demo.show import Show, together
from simulator.demo.transcript import Transcript
from simulator.process import start

PICTURE = Path(__file__).with_name("simulator.png")
CHROMIUM = "/usr/bin/chromium"
SIZE = {"width": 1600, "height": 1000}
PROFILE = "irkutsk-school-2"
TITLE = "Наставничество"
MENTORS, MENTEES = 4, 5
TERM = ("Сегодня", "9 месяцев")
CRY = "Завтра открытый урок, а половина класса на олимпиаде. Как перестроить план?"
ANSWER = "Возьмите работу в парах: карточки лежат в кабинете 12, после шестого урока покажу."


async def make(folder: Path) -> None:
    """Start everything, play, take the picture."""
    words = script()
    process = await start(flood=False, title=TITLE, zone=words.zone)
    bot = Bot(folder, bot_environment(process, f"sqlite:///{folder / 'bot.db'}"), folder / "bot.log")
    try:
        async with Simulator(process.url, process.clock_url) as sim:
            show = Show(words, cast(MENTORS, MENTEES), sim, bot, Transcript(quiet=True), folder, PROFILE)
            await sim.set_clock(words.begins, rate=0)
            create = ("create-school", words.school, "--profile", PROFILE, "--timezone", words.zone)
            await together([bot.command(*create), bot.run()])
            await play(show)
            four = (show.mentees[0], show.mentors[0], show.curator, show.director)
            await take(process.url, [player.phone.id for player in four])
    finally:
        await bot.stop()
        await process.stop()


async def play(show: Show) -> None:
    """From the director's link to the moment of the picture."""
    await school(show)
    await everybody_joins(show)
    first, second = zip(show.mentors[:2], show.mentees[:2], strict=True)
    await at(show, "2026-09-09T10:20")
    await order(show, *first)
    await signs(show)
    await at(show, "2026-09-15T11:40")
    await helps(show, *first)
    await at(show, "2026-09-15T11:52")
    await order(show, *second)
    await at(show, "2026-09-15T12:05")
    await candidates(show, show.mentees[2])


async def at(show: Show, moment: str) -> None:
    """Move the clock."""
    await show.sim.advance(to=datetime.fromisoformat(f"{moment}+08:00"))


async def everybody_joins(show: Show) -> None:
    """The curator invites everybody; they answer their questionnaires."""
    links = []
    await show.curator.says("/menu", show.script.seen("menu"))
    await show.curator.press("Пригласить")
    for role, guests in (("Наставник", show.cast.mentors), ("Наставляемый", show.cast.mentees)):
        for guest in guests:
            await show.curator.sees("Кого приглашаем?")
            links.append((guest, link_in(await show.curator.presses(role, "Приглашение. Роль"))))
            await show.curator.press("Ещё одна ссылка")
    players = [(await show.player(guest), link) for guest, link in links]
    await together(joins(player, link) for player, link in players)


async def joins(player: Player, link: str) -> None:
    """One person's way into the bank."""
    await join(player, link, Turns(()), player.script.seen("form_intro"))
    await player.press("Начать")
    await fill(player)
    await submit(player, "form_done_intake")


async def candidates(show: Show, mentee: Player) -> None:
    """The curator looks who could help somebody."""
    await show.curator.says("/menu", show.script.seen("menu"))
    await show.curator.presses("Подобрать пару", "Кому подбираем наставника?")
    await show.curator.presses(mentee.name, "Наставники для")


async def order(show: Show, mentor: Player, mentee: Player) -> None:
    """A pair from the proposal to the order in the director's hands."""
    await candidates(show, mentee)
    await show.curator.presses(mentor.name, "С какого дня")
    for label, expected in zip(TERM, ("До какого дня", "Предлагаем пару?"), strict=True):
        await show.curator.presses(label, expected)
    await show.curator.press("Предложить пару")
    for player in (mentor, mentee):
        notice = await player.receives("Вам предлагают пару")
        await player.presses("Открыть", "Согласен(на) на пару", under=notice)
        await player.presses("Согласен(на) на пару", f"{player.name}: согласие")
    await papers(show.curator)
    await show.director.presses("Открыть", "Утвердить", under=await show.director.receives("Пара ждёт вашего решения"))
    await show.director.press("Утвердить")
    await show.director.receives("Осталось распечатать")


async def papers(curator: Player) -> None:
    """The curator records both sheets."""
    await curator.presses("Открыть", "нужны бумаги", under=await curator.receives("Оба согласны"))
    for state in ("нужны бумаги", "у директора"):
        await curator.presses("Записать бумагу", "Когда подписано")
        await curator.presses("Сегодня", "Где хранится")
        await curator.presses("В личном деле", state)


async def signs(show: Show) -> None:
    """The director has signed."""
    director = show.director
    notice = await director.receives("Осталось распечатать")
    await director.presses("Приказ подписан", "Подписан под этим номером?", under=notice)
    await director.presses("Подписан под этим номером", "Сейчас: работает")


async def helps(show: Show, mentor: Player, mentee: Player) -> None:
    """Somebody asks for help and is answered."""
    await show.checkpoint()
    await mentee.says("/menu", "здравствуйте!")
    await mentee.presses("Нужна помощь", "Что случилось?")
    await mentee.says(CRY, "Ответ придёт сюда")
    asked = await mentor.receives("просит о помощи")
    await at(show, "2026-09-15T11:46")
    await mentor.presses("Ответить", "Обращение №", under=asked)
    await mentor.says(ANSWER, "Передал.")
    await mentee.receives("отвечает (№")


async def take(url: str, people: Sequence[int]) -> None:
    """Open these people's phones in the page and take the picture."""
    async with async_playwright() as player:
        browser = await player.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = await browser.new_page(viewport={"width": SIZE["width"], "height": SIZE["height"]}, locale="ru-RU")
        await page.add_init_script(f"sessionStorage.opened = '{json.dumps(people)}'; sessionStorage.known = '[]'")
        await page.goto(url)
        await page.locator("section.phone").nth(len(people) - 1).wait_for()
        await page.locator(".status.on").wait_for()
        await page.locator("#due:not(:empty)").wait_for()
        await page.wait_for_function("document.getAnimations().length === 0")
        await page.screenshot(path=PICTURE)
        await browser.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        asyncio.run(make(Path(place)))
