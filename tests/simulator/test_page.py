"""The page in a real browser: what somebody sees and does with phones, people and the clock."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from aiogram import Bot
from aiogram.types import BotCommand, BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup, Message
from playwright.async_api import Browser, Error, Locator, Page, expect

from simulator import samples
from simulator.client import Simulator
from simulator.phone import Phone
from simulator.server import Running

START = datetime(2026, 9, 1, 5, tzinfo=UTC)
pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
async def tab(browser: Browser) -> AsyncIterator[Page]:
    """One tab for all tests: each has a simulator of its own, at an address of its own, of which nothing is kept."""
    opened = await browser.new_page(viewport={"width": 1500, "height": 900}, reduced_motion="reduce")
    yield opened
    await opened.close()


@pytest.fixture
async def page(tab: Page, running: Running, anna: Phone, sim: Simulator) -> AsyncIterator[Page]:
    await sim.set_clock(START, rate=0)
    errors: list[Error] = []

    def note(error: Error) -> None:
        errors.append(error)

    tab.on("pageerror", note)
    await tab.goto(running.url)
    await expect(screen(tab, anna)).to_be_visible()
    yield tab
    await tab.goto("about:blank")
    tab.remove_listener("pageerror", note)
    assert errors == []


def screen(page: Page, phone: Phone) -> Locator:
    return page.locator(f"section.phone[data-person='{phone.id}']")


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    row = [InlineKeyboardButton(text=label, callback_data=label) for label in labels]
    return InlineKeyboardMarkup(inline_keyboard=[row])


async def received(bot: Bot, offset: int = -1) -> Message:
    [update] = await bot.get_updates(offset=offset, timeout=5)
    assert update.message
    return update.message


async def test_words_go_there_and_back(page: Page, bot: Bot, anna: Phone) -> None:
    phone = screen(page, anna)
    last = (await bot.get_updates(offset=-1))[0].update_id
    await phone.get_by_label("Сообщение").fill("Добрый день")
    await phone.get_by_label("Отправить").click()
    assert (await received(bot, last + 1)).text == "Добрый день"
    await bot.send_message(anna.id, "И <b>вам</b> &lt;добрый&gt;", parse_mode="HTML")
    await expect(phone.locator(".theirs .text b")).to_have_text("вам")
    await expect(phone.locator(".theirs .text")).to_have_text("И вам <добрый>")


async def test_a_button_waits_and_the_message_changes_in_place(page: Page, bot: Bot, anna: Phone) -> None:
    phone = screen(page, anna)
    sent = await bot.send_message(anna.id, "Согласны?", reply_markup=keyboard("Да", "Нет"))
    await phone.get_by_role("button", name="Да").click()
    await expect(phone.locator(".key.waiting")).to_have_text("Да")
    [update] = await bot.get_updates(offset=-1, timeout=5)
    assert update.callback_query
    await sent.edit_text("Спасибо")
    await bot.answer_callback_query(update.callback_query.id, "Записано")
    await expect(phone.locator(".toast")).to_have_text("Записано")
    await expect(phone.locator(".theirs .text")).to_have_text("Спасибо")
    await expect(phone.locator(".key")).to_have_count(0)
    await expect(phone.get_by_text("изменено")).to_be_visible()
    await sent.delete()
    await expect(phone.locator(".theirs")).to_have_count(0)


async def test_an_alert_stays_until_read(page: Page, bot: Bot, anna: Phone) -> None:
    phone = screen(page, anna)
    await bot.send_message(anna.id, "Согласны?", reply_markup=keyboard("Да"))
    await phone.get_by_role("button", name="Да").click()
    [update] = await bot.get_updates(offset=-1, timeout=5)
    assert update.callback_query
    await bot.answer_callback_query(update.callback_query.id, "Ещё не время", show_alert=True)
    alert = phone.get_by_role("alertdialog")
    await expect(alert).to_contain_text("Ещё не время")
    await alert.get_by_role("button").click()
    await expect(alert).to_have_count(0)


async def test_files_pictures_and_voices_are_shown(page: Page, bot: Bot, anna: Phone) -> None:
    phone = screen(page, anna)
    await bot.send_document(anna.id, BufferedInputFile(b"a" * 2048, "Приказ.docx"))
    await bot.send_photo(anna.id, BufferedInputFile(samples.picture(), "p.png"), caption="Карта")
    await bot.send_voice(anna.id, BufferedInputFile(samples.voice(2), "v.ogg"), duration=2)
    await expect(phone.locator("a.file")).to_contain_text("Приказ.docx2 КБ")
    width = await phone.locator(".picture img").evaluate("image => image.decode().then(() => image.naturalWidth)")
    assert width == 480
    await expect(phone.locator(".sound")).to_contain_text("0:02")
    address = await phone.locator("a.file").get_attribute("href")
    async with page.expect_download() as waited:
        await page.evaluate("address => { location.href = address }", address)
    download = await waited.value
    assert download.suggested_filename == "Приказ.docx"


async def test_things_to_attach_reach_the_bot(page: Page, bot: Bot, anna: Phone) -> None:
    phone = screen(page, anna)
    for label, kind in (("Голосовое", "voice"), ("Стикер", "sticker"), ("Фото", "photo"), ("Место", "location")):
        last = (await bot.get_updates(offset=-1))[0].update_id
        await phone.get_by_label("Прикрепить").click()
        await phone.locator(".popup").get_by_role("button", name=label).click()
        assert getattr(await received(bot, last + 1), kind)
    last = (await bot.get_updates(offset=-1))[0].update_id
    await phone.locator("input[type=file]").set_input_files(
        {"name": "план.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"}
    )
    message = await received(bot, last + 1)
    assert message.document
    assert message.document.file_name == "план.pdf"


async def test_replies_edits_and_the_menu_of_commands(page: Page, bot: Bot, anna: Phone) -> None:
    phone = screen(page, anna)
    await bot.set_my_commands([BotCommand(command="menu", description="Главное меню")])
    sent = await bot.send_message(anna.id, "Вопрос")
    last = (await bot.get_updates(offset=-1))[0].update_id
    await phone.locator(".theirs").hover()
    await phone.locator(".theirs").get_by_label("Ответить").click()
    await phone.get_by_label("Сообщение").press_sequentially("Ответ")
    await phone.get_by_label("Сообщение").press("Enter")
    message = await received(bot, last + 1)
    assert message.reply_to_message
    assert message.reply_to_message.message_id == sent.message_id
    mine = phone.locator(f".message[data-id='{message.message_id}']")
    await mine.hover()
    await mine.get_by_label("Изменить").click()
    await phone.get_by_label("Сообщение").fill("Ответ точнее")
    await phone.get_by_label("Сообщение").press("Enter")
    await expect(mine.locator(".text")).to_have_text("Ответ точнее")
    await phone.get_by_label("Меню команд").click()
    last = (await bot.get_updates(offset=-1))[0].update_id
    await phone.get_by_role("button", name="Главное меню").click()
    assert (await received(bot, last + 1)).text == "/menu"


async def test_a_link_to_the_bot_opens_in_the_phone_of_somebody_new(page: Page, bot: Bot, anna: Phone) -> None:
    await bot.send_message(anna.id, "Передайте: https://t.me/simulator_bot?start=c0de")
    last = (await bot.get_updates(offset=-1))[0].update_id
    await screen(page, anna).locator(".text a", has_text="t.me").click()
    await page.get_by_role("dialog").get_by_text("Новый человек").click()
    await page.get_by_role("dialog").get_by_role("button", name="Открыть").click()
    message = await received(bot, last + 1)
    assert message.text == "/start c0de"
    assert message.from_user
    assert message.from_user.id != anna.id
    await expect(page.locator("section.phone")).to_have_count(2)


async def test_an_empty_phone_takes_an_invitation(page: Page, bot: Bot, sim: Simulator) -> None:
    boris = await sim.person("Boris")
    phone = screen(page, boris)
    last = (await bot.get_updates(offset=-1))[0].update_id
    await phone.get_by_label("Ссылка-приглашение").fill("https://t.me/simulator_bot?start=inv1te")
    await phone.get_by_role("button", name="Открыть").click()
    assert (await received(bot, last + 1)).text == "/start inv1te"


async def test_a_wrong_link_is_told_in_the_dialog(page: Page) -> None:
    await page.get_by_role("button", name="Открыть ссылку").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Ссылка-приглашение").fill("https://t.me/another_bot?start=1")
    await dialog.get_by_role("button", name="Открыть").click()
    await expect(dialog.get_by_role("alert")).to_contain_text("another_bot")


async def test_people_are_added_put_away_and_counted_when_they_have_news(page: Page, bot: Bot, anna: Phone) -> None:
    await page.get_by_role("button", name="Добавить человека").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Имя").fill("Вера")
    await dialog.get_by_label("Роль").fill("Куратор")
    await dialog.get_by_role("button", name="Добавить").click()
    await expect(page.locator("section.phone")).to_have_count(2)
    row = page.locator("#people li", has_text="Anna Sample")
    await row.get_by_role("button").click()
    await expect(screen(page, anna)).to_have_count(0)
    await bot.send_message(anna.id, "Новость")
    await expect(row.locator(".badge")).to_have_text("1")
    await row.get_by_role("button").click()
    await expect(screen(page, anna).get_by_text("Новость")).to_be_visible()
    await expect(row.locator(".badge")).to_have_count(0)


async def test_on_a_narrow_screen_an_open_phone_out_of_sight_is_brought_and_one_in_sight_put_away(
    page: Page, anna: Phone, sim: Simulator
) -> None:
    boris = await sim.person("Boris", "Second")
    await expect(screen(page, boris)).to_be_visible()
    try:
        await page.set_viewport_size({"width": 400, "height": 800})
        picked = page.locator(".people li button", has_text="Second")
        await expect(screen(page, boris)).not_to_be_in_viewport()
        await picked.click()
        await expect(screen(page, boris)).to_be_in_viewport(ratio=0.9)
        await picked.click()
        await expect(screen(page, boris)).to_have_count(0)
        await expect(screen(page, anna)).to_be_in_viewport(ratio=0.9)
    finally:
        await page.set_viewport_size({"width": 1500, "height": 900})


async def test_the_clock_moves_by_a_day_and_to_the_next_reminder(page: Page, sim: Simulator, running: Running) -> None:
    await page.get_by_role("button", name="+1 день").click()
    await expect(page.locator("#date")).to_contain_text("2 сентября 2026")
    jump = page.get_by_role("button", name="К следующему напоминанию")
    await expect(jump).to_be_disabled()
    clock = running.world.clock
    due = {"process": "bot", "idle": True, "next_due": "2026-09-09T05:00:00Z"}
    await clock.report(due | {"seen": clock.version})
    await expect(jump).to_be_enabled()
    moved = asyncio.create_task(clock.changed.wait(10))
    await jump.click()
    await moved
    await clock.report(due | {"seen": clock.version})
    await expect(page.locator("#date")).to_contain_text("9 сентября 2026")
    assert (await sim.now()).isoformat() == "2026-09-09T05:00:00+00:00"


async def test_the_page_speaks_english_and_remembers_it(page: Page) -> None:
    await page.get_by_role("button", name="EN").click()
    await expect(page.get_by_role("button", name="To the next reminder")).to_be_visible()
    await page.reload()
    await expect(page.get_by_role("button", name="Add a person")).to_be_visible()


async def test_blocked_and_not_yet_started_phones_offer_the_way_on(
    page: Page, bot: Bot, anna: Phone, sim: Simulator
) -> None:
    boris = await sim.person("Boris")
    await screen(page, boris).get_by_role("button", name="Запустить").click()
    assert (await received(bot)).text == "/start"
    phone = screen(page, anna)
    await phone.get_by_label("Ещё").click()
    await phone.get_by_role("button", name="Заблокировать бота").click()
    await phone.get_by_role("button", name="Разблокировать бота").click()
    await expect(phone.get_by_label("Сообщение")).to_be_visible()
