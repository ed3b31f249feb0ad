"""What Telegram refuses, in its own words and as aiogram's exceptions."""

from collections.abc import Awaitable, Callable

import aiohttp
import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.types import BotCommand, BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto

from simulator import samples
from simulator.botapi import media, replies
from simulator.client import Simulator
from simulator.phone import Phone
from simulator.server import Running

Send = Callable[[Bot, int], Awaitable[object]]


def rows(*sizes: int, **button: str) -> InlineKeyboardMarkup:
    one = InlineKeyboardButton.model_validate({"text": "x", "callback_data": "x"} | button)
    return InlineKeyboardMarkup(inline_keyboard=[[one] * size for size in sizes])


def text(words: str, mode: str | None = None) -> Send:
    return lambda bot, chat: bot.send_message(chat, words, parse_mode=mode)


def buttons(markup: InlineKeyboardMarkup) -> Send:
    return lambda bot, chat: bot.send_message(chat, "text", reply_markup=markup)


def photo(data: bytes, caption: str | None = None) -> Send:
    return lambda bot, chat: bot.send_photo(chat, BufferedInputFile(data, "p.png"), caption=caption)


REFUSED: list[tuple[Send, str]] = [
    (text("a" * 4097), "message is too long"),
    (text("😀" * 2049), "message is too long"),
    (text("   "), "message text is empty"),
    (text("<b></b>", "HTML"), "message text is empty"),
    (text("<big>a</big>", "HTML"), 'Unsupported start tag "big" at byte offset 0'),
    (text("a < b", "HTML"), 'Unsupported start tag "" at byte offset 2'),
    (text("я <b>a", "HTML"), 'Can\'t find end tag corresponding to start tag "b"'),
    (text("a</b>", "HTML"), "Unexpected end tag at byte offset 1"),
    (text("<b>a</i>", "HTML"), 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    (text("<b", "HTML"), "Unclosed start tag at byte offset 0"),
    (text("<span>a</span>", "HTML"), 'must have class "tg-spoiler"'),
    (text("<a href>a</a>", "HTML"), "Expected equal sign"),
    (text("a", "Fancy"), "unsupported parse_mode"),
    (buttons(rows(1, callback_data="й" * 33)), "BUTTON_DATA_INVALID"),
    (buttons(rows(1, callback_data="")), "BUTTON_DATA_INVALID"),
    (buttons(rows(9)), "REPLY_MARKUP_TOO_LONG"),
    (buttons(rows(*[8] * 12, 5)), "REPLY_MARKUP_TOO_LONG"),
    (buttons(rows(1, text=" ")), 'Field "text" must be'),
    (buttons(rows(1, url="https://example.org")), "Exactly one action"),
    (buttons(InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="x")]])), "Text buttons are unallowed"),
    (
        buttons(InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="x", url="no address")]])),
        "Wrong HTTP URL",
    ),
    (photo(samples.picture(), "a" * 1025), "message caption is too long"),
    (photo(b"not a picture"), "IMAGE_PROCESS_FAILED"),
    (photo(b""), "file must be non-empty"),
    (photo(samples.picture(300, 4)), "PHOTO_INVALID_DIMENSIONS"),
    (lambda bot, chat: bot.send_document(chat, "no-such-file-id"), "wrong file identifier"),
    (lambda bot, chat: bot.send_document(chat, "http://example.org/a.pdf"), "failed to get HTTP URL content"),
    (lambda bot, chat: bot.send_media_group(chat, [InputMediaPhoto(media="x")]), "media group must include 2-10 items"),
    (lambda bot, chat: bot.edit_message_text("a", chat_id=chat, message_id=999), "message to edit not found"),
    (lambda bot, chat: bot.edit_message_text("a", chat_id=chat, message_id=1), "message can't be edited"),
    (lambda bot, chat: bot.delete_message(chat, 999), "message to delete not found"),
    (lambda bot, chat: bot.forward_message(chat, chat, 999), "message to forward not found"),
    (lambda bot, chat: bot.copy_message(chat, chat, 999), "message to copy not found"),
    (lambda bot, chat: bot.send_message(chat, "a", reply_to_message_id=999), "message to be replied not found"),
    (lambda bot, _: bot.send_message(1, "a"), "chat not found"),
    (lambda bot, _: bot.send_message("@nobody", "a"), "chat not found"),
    (
        lambda bot, _: bot.answer_callback_query("1"),
        "query is too old and response timeout expired or query ID is invalid",
    ),
    (lambda bot, _: bot.get_file("no-such-file-id"), "wrong file_id"),
    (lambda bot, chat: bot.send_chat_action(chat, "dancing"), "wrong parameter action"),
    (lambda bot, _: bot.set_my_commands([BotCommand(command="Start", description="a")]), "BOT_COMMAND_INVALID"),
    (
        lambda bot, _: bot.set_my_commands([BotCommand(command="a", description="a" * 257)]),
        "COMMAND_DESCRIPTION_INVALID",
    ),
    (lambda bot, _: bot.set_my_commands([BotCommand(command="a", description="a")] * 101), "BOT_COMMANDS_TOO_MUCH"),
    (lambda bot, _: bot.set_my_commands([], language_code="russian"), "LANG_CODE_INVALID"),
]


@pytest.mark.parametrize(
    ("send", "words"), REFUSED, ids=[f"{number}-{words}" for number, (_, words) in enumerate(REFUSED)]
)
async def test_what_telegram_refuses(bot: Bot, anna: Phone, send: Send, words: str) -> None:
    with pytest.raises(TelegramBadRequest) as refused:
        await send(bot, anna.id)
    assert words in refused.value.message


ACCEPTED: list[Send] = [
    text("a" * 4096),
    text("😀" * 2048),
    text("<b>" + "a" * 4096 + "</b>", "HTML"),
    text('R&D &lt;tag&gt; &nbsp; <a href="https://example.org/?a=1&amp;b=2">link</a>', "HTML"),
    text('<pre><code class="language-python">1</code></pre><blockquote expandable>q</blockquote>', "HTML"),
    text('<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span><tg-emoji emoji-id="5">c</tg-emoji>', "HTML"),
    buttons(rows(*[8] * 12, 4)),
    buttons(rows(1, callback_data="й" * 32)),
    photo(samples.picture(), "a" * 1024),
]


@pytest.mark.parametrize("send", ACCEPTED)
async def test_what_just_fits_is_accepted(bot: Bot, anna: Phone, send: Send) -> None:
    assert await send(bot, anna.id)


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot, anna: Phone) -> None:
    sent = await bot.send_message(anna.id, "same", reply_markup=rows(1))
    for _ in range(2):
        with pytest.raises(TelegramBadRequest, match="message is not modified"):
            await sent.edit_text("<b></b> same", parse_mode="HTML", reply_markup=rows(1))
    await sent.edit_text("other", reply_markup=rows(1))
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await sent.edit_text("other", reply_markup=rows(1))
    await sent.edit_reply_markup()
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await sent.edit_reply_markup()


async def test_text_and_caption_are_edited_each_in_its_place(bot: Bot, anna: Phone) -> None:
    words = await bot.send_message(anna.id, "words")
    picture = await bot.send_photo(anna.id, BufferedInputFile(samples.picture(), "p.png"))
    with pytest.raises(TelegramBadRequest, match="there is no caption in the message to edit"):
        await words.edit_caption(caption="c")
    with pytest.raises(TelegramBadRequest, match="there is no text in the message to edit"):
        await picture.edit_text("t")
    await picture.edit_caption(caption="c")
    again = InputMediaPhoto(media=BufferedInputFile(samples.picture(40, 40), "q.png"), caption="new")
    await picture.edit_media(again)
    assert (await anna.wait_for("new")).media


async def test_old_messages_stay_and_young_ones_can_be_removed(bot: Bot, anna: Phone, sim: Simulator) -> None:
    old = await bot.send_message(anna.id, "old")
    await sim.advance(days=3)
    young = await bot.send_message(anna.id, "young")
    with pytest.raises(TelegramBadRequest, match="message can't be deleted"):
        await bot.delete_message(anna.id, old.message_id)
    assert await bot.delete_messages(anna.id, [old.message_id, young.message_id])
    await anna.look()
    assert [message.text for message in anna.messages if message.from_bot] == ["old"]


async def test_a_bot_cannot_write_first(bot: Bot, sim: Simulator) -> None:
    stranger = await sim.person("Stranger")
    with pytest.raises(TelegramForbiddenError, match="bot can't initiate conversation with a user"):
        await bot.send_message(stranger.id, "hello")


async def test_a_bot_cannot_write_to_who_blocked_it(bot: Bot, anna: Phone) -> None:
    await anna.block()
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(anna.id, "hello")
    await anna.unblock()
    assert await bot.send_message(anna.id, "hello")


async def test_a_press_is_answered_once(bot: Bot, anna: Phone) -> None:
    query_id = await anna.forge("data", 1)
    with pytest.raises(TelegramBadRequest, match="MESSAGE_TOO_LONG"):
        await bot.answer_callback_query(query_id, "a" * 201)
    await bot.answer_callback_query(query_id, "a" * 200)
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await bot.answer_callback_query(query_id)


async def test_a_press_is_answered_in_time(bot: Bot, anna: Phone, monkeypatch: pytest.MonkeyPatch) -> None:
    query_id = await anna.forge("data", 1)
    monkeypatch.setattr(replies, "ANSWER_SECONDS", -1.0)
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await bot.answer_callback_query(query_id)


async def test_files_too_big_are_refused(bot: Bot, anna: Phone, monkeypatch: pytest.MonkeyPatch) -> None:
    sent = await bot.send_document(anna.id, BufferedInputFile(b"1234", "a.bin"))
    assert sent.document
    monkeypatch.setattr(replies, "MAX_DOWNLOAD", 3)
    with pytest.raises(TelegramBadRequest, match="file is too big"):
        await bot.get_file(sent.document.file_id)
    monkeypatch.setattr(media, "MAX_UPLOAD", 3)
    with pytest.raises(TelegramEntityTooLarge):
        await bot.send_document(anna.id, BufferedInputFile(b"1234", "a.bin"))


async def test_a_file_id_of_another_kind_is_refused(bot: Bot, anna: Phone) -> None:
    sent = await bot.send_document(anna.id, BufferedInputFile(b"1234", "a.bin"))
    assert sent.document
    with pytest.raises(TelegramBadRequest, match="can't use file of type Document as VideoNote"):
        await bot.send_video_note(anna.id, sent.document.file_id)


async def test_a_voice_that_is_no_sound_arrives_as_a_document(bot: Bot, anna: Phone) -> None:
    sent = await bot.send_voice(anna.id, BufferedInputFile(b"no sound", "a.ogg"))
    assert (sent.voice, sent.document is not None) == (None, True)


async def test_a_burst_passes_and_a_flood_waits(bot: Bot, anna: Phone, sim: Simulator) -> None:
    await sim.limits(enabled=True, chat_burst=3, chat_rate=0.5)
    for _ in range(3):
        await bot.send_message(anna.id, "hello")
    with pytest.raises(TelegramRetryAfter) as refused:
        await bot.send_message(anna.id, "hello")
    assert refused.value.retry_after in (1, 2)
    boris = await sim.person("Boris")
    await boris.start()
    assert await bot.send_message(boris.id, "another chat")


async def test_thirty_a_second_in_all(bot: Bot, anna: Phone, sim: Simulator) -> None:
    await sim.limits(enabled=True, total_rate=2)
    await bot.send_message(anna.id, "1")
    await bot.send_message(anna.id, "2")
    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(anna.id, "3")
    await sim.limits(enabled=False)
    assert await bot.send_message(anna.id, "3")


async def test_what_is_no_json_is_refused(bot: Bot, running: Running, anna: Phone) -> None:
    async with aiohttp.ClientSession() as http:
        for markup, words in (
            ("{", "can't parse reply keyboard markup JSON object"),
            ("[]", "object expected as reply markup"),
        ):
            form = {"chat_id": str(anna.id), "text": "a", "reply_markup": markup}
            async with http.post(f"{running.url}/bot{bot.token}/sendMessage", data=form) as response:
                answer = await response.json()
                assert (response.status, answer["ok"], answer["error_code"]) == (400, False, 400)
                assert answer["description"] == f"Bad Request: {words}"
        async with http.get(f"{running.url}/bot{bot.token}/SENDmessage?chat_id={anna.id}&text=query") as response:
            assert (await response.json())["result"]["text"] == "query"
        async with http.post(
            f"{running.url}/bot{bot.token}/sendMessage", json={"chat_id": anna.id, "text": "json"}
        ) as response:
            assert (await response.json())["result"]["text"] == "json"
        async with http.post(
            f"{running.url}/bot{bot.token}/sendMessage", json={"chat_id": [1], "text": "json"}
        ) as response:
            assert response.status == 400


async def test_unknown_methods_and_tokens_that_are_none(bot: Bot, running: Running) -> None:
    async with aiohttp.ClientSession() as http, http.get(f"{running.url}/bot{bot.token}/sendKindness") as response:
        assert (response.status, (await response.json())["description"]) == (404, "Not Found")
    async with aiohttp.ClientSession() as http, http.get(f"{running.url}/botnonsense/getMe") as response:
        assert response.status == 401
    with pytest.raises(TelegramNotFound):
        await bot.create_forum_topic(1, "none")
    assert issubclass(TelegramUnauthorizedError, TelegramAPIError)


async def test_each_token_is_a_bot_of_its_own(bot: Bot, running: Running) -> None:
    first = (await bot.get_me()).username
    async with aiohttp.ClientSession() as http, http.get(f"{running.url}/bot987:other/getMe") as response:
        other = (await response.json())["result"]
    assert (first, other["username"], other["id"]) == ("simulator_bot", "simulator_2_bot", 987)
