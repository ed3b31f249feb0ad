"""A person and a bot talk: what aiogram receives and what the phone shows."""

import asyncio

import pytest
from aiogram import Bot
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    KeyboardButton,
    ReactionTypeEmoji,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)

from simulator import samples
from simulator.client import Simulator
from simulator.phone import Phone


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    buttons = [InlineKeyboardButton(text=label, callback_data=f"data-{label}") for label in labels]
    return InlineKeyboardMarkup(inline_keyboard=[buttons])


async def test_a_bot_learns_who_it_is(bot: Bot) -> None:
    me = await bot.get_me()
    assert (me.id, me.username, me.is_bot) == (123456789, "simulator_bot", True)
    assert (await bot.get_webhook_info()).url == ""
    assert await bot.delete_webhook()


async def test_start_with_a_code_arrives_as_a_command(bot: Bot, sim: Simulator) -> None:
    phone = await sim.person("Ivan", language_code="en")
    await phone.open("https://t.me/simulator_bot?start=abc-1")
    [update] = await bot.get_updates()
    assert update.message
    assert update.message.text == "/start abc-1"
    assert update.message.from_user
    assert update.message.from_user.language_code == "en"
    assert [(one.type, one.offset, one.length) for one in update.message.entities or []] == [("bot_command", 0, 6)]


async def test_updates_stay_until_confirmed_by_offset(bot: Bot, anna: Phone) -> None:
    await anna.send("one")
    first, second = await bot.get_updates()
    assert [one.update_id for one in await bot.get_updates()] == [first.update_id, second.update_id]
    assert second.update_id == first.update_id + 1
    assert [one.update_id for one in await bot.get_updates(offset=second.update_id, limit=1)] == [second.update_id]
    assert await bot.get_updates(offset=second.update_id + 1) == []


async def test_a_long_poll_ends_when_somebody_writes(bot: Bot, anna: Phone) -> None:
    [update] = await bot.get_updates()
    poll = asyncio.create_task(bot.get_updates(offset=update.update_id + 1, timeout=20))
    await anna.send("hello")
    [new] = await poll
    assert new.message
    assert new.message.text == "hello"


async def test_words_buttons_and_a_press_with_an_alert(bot: Bot, anna: Phone) -> None:
    sent = await bot.send_message(
        anna.id, "Take <b>one</b> &amp; go", parse_mode="HTML", reply_markup=keyboard("A", "B")
    )
    assert sent.text == "Take one & go"
    shown = await anna.wait_for("Take one")
    assert shown.html == "Take <b>one</b> &amp; go"
    query_id = await anna.press("B")
    query = (await bot.get_updates(offset=-1))[0].callback_query
    assert query
    assert (query.id, query.data) == (query_id, "data-B")
    await bot.edit_message_text("Done", chat_id=anna.id, message_id=sent.message_id)
    await bot.answer_callback_query(query.id, "Saved", show_alert=True)
    answer = await anna.answer(query_id)
    assert (answer.text, answer.alert) == ("Saved", True)
    edited = await anna.wait_for("Done")
    assert edited.edited
    assert edited.labels == []


async def test_waiting_does_not_take_an_old_message_for_a_new_one(bot: Bot, anna: Phone) -> None:
    await bot.send_message(anna.id, "question")
    await anna.wait_for("question")
    await anna.send("answer")
    with pytest.raises(TimeoutError, match="question"):
        await anna.wait_for("question", timeout=0)
    assert (await anna.wait_for("question", since=0)).text == "question"


async def test_a_missing_button_is_named_with_those_that_are_there(bot: Bot, anna: Phone) -> None:
    await bot.send_message(anna.id, "choose", reply_markup=keyboard("Yes"))
    with pytest.raises(LookupError, match="Yes"):
        await anna.press("Maybe", timeout=0)


async def test_a_press_on_a_deleted_message_and_forged_data_reach_the_bot(bot: Bot, anna: Phone) -> None:
    sent = await bot.send_message(anna.id, "choose", reply_markup=keyboard("Yes"))
    await bot.delete_message(anna.id, sent.message_id)
    await anna.look()
    assert sent.message_id not in [message.id for message in anna.messages]
    await anna.forge("no such thing", sent.message_id)
    query = (await bot.get_updates(offset=-1))[0].callback_query
    assert query
    assert query.message
    assert (query.data, query.message.date) == ("no such thing", 0)


@pytest.mark.parametrize("kind", ["photo", "document", "voice", "audio", "video", "video_note", "sticker", "animation"])
async def test_files_of_a_person_arrive_and_can_be_downloaded(bot: Bot, anna: Phone, kind: str) -> None:
    sent = await anna.send_file(kind)
    message = (await bot.get_updates(offset=-1))[0].message
    assert message
    content = getattr(message, kind)
    file_id = content[-1].file_id if kind == "photo" else content.file_id
    loaded = await bot.download(file_id)
    assert loaded
    assert loaded.read() == await anna.download(sent)


@pytest.mark.parametrize("kind", ["location", "contact", "poll"])
async def test_other_things_people_send_arrive(bot: Bot, anna: Phone, kind: str) -> None:
    await anna.send_kind(kind)
    message = (await bot.get_updates(offset=-1))[0].message
    assert message
    assert getattr(message, kind)


async def test_a_document_of_the_bot_keeps_name_and_bytes(bot: Bot, anna: Phone) -> None:
    sent = await bot.send_document(
        anna.id, BufferedInputFile(b"bytes", "приказ.docx"), caption="<i>order</i>", parse_mode="HTML"
    )
    assert sent.document
    assert (sent.document.file_name, sent.document.file_size, sent.caption) == ("приказ.docx", 5, "order")
    shown = await anna.wait_for("order")
    assert await anna.download(shown) == b"bytes"
    again = await bot.send_document(anna.id, sent.document.file_id)
    assert again.document
    assert again.document.file_id == sent.document.file_id


async def test_photos_have_sizes_and_albums_hold_together(bot: Bot, anna: Phone) -> None:
    photo = BufferedInputFile(samples.picture(), "p.png")
    sent = await bot.send_photo(anna.id, photo)
    assert sent.photo
    assert [(size.width, size.height) for size in sent.photo] == [(90, 60), (320, 213), (480, 320)]
    album = await bot.send_media_group(
        anna.id, [InputMediaPhoto(media=photo, caption="first"), InputMediaPhoto(media=photo)]
    )
    assert len({message.media_group_id for message in album}) == 1
    await anna.album("photo", "photo")
    first, second = (await bot.get_updates(offset=-2))[0].message, (await bot.get_updates(offset=-1))[0].message
    assert first
    assert second
    assert first.media_group_id == second.media_group_id


@pytest.mark.parametrize("kind", ["voice", "audio", "video", "video_note", "sticker", "animation"])
async def test_the_bot_sends_each_kind_of_file(bot: Bot, anna: Phone, kind: str) -> None:
    data = {"voice": samples.voice(1), "sticker": samples.STICKER}.get(kind, samples.VIDEO)
    send = getattr(bot, f"send_{kind}")
    sent = await send(anna.id, BufferedInputFile(data, f"file.{kind}"))
    assert getattr(sent, kind).file_size == len(data)


async def test_replies_silence_and_reactions_are_kept(bot: Bot, anna: Phone) -> None:
    question = await anna.send("question")
    sent = await bot.send_message(
        anna.id, "answer", disable_notification=True, reply_parameters=ReplyParameters(message_id=question.id)
    )
    assert sent.reply_to_message
    assert sent.reply_to_message.text == "question"
    shown = await anna.wait_for("answer")
    assert (shown.silent, shown.reply_to) == (True, question.id)
    await bot.set_message_reaction(anna.id, question.id, [ReactionTypeEmoji(emoji="👍")])
    await anna.look()
    assert [one.reactions for one in anna.messages if one.id == question.id] == [["👍"]]
    await anna.send("back", reply_to=shown)
    message = (await bot.get_updates(offset=-1))[0].message
    assert message
    assert message.reply_to_message
    assert message.reply_to_message.message_id == shown.id


async def test_people_edit_their_words(bot: Bot, anna: Phone) -> None:
    sent = await anna.send("tpyo")
    await anna.edit(sent, "typo")
    update = (await bot.get_updates(offset=-1))[0]
    assert update.edited_message
    assert (update.edited_message.text, update.edited_message.message_id) == ("typo", sent.id)


async def test_a_keyboard_below_the_chat_sends_its_words(bot: Bot, anna: Phone) -> None:
    markup = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Menu")]])
    await bot.send_message(anna.id, "here", reply_markup=markup)
    await anna.wait_for("here")
    assert anna.keyboard == [["Menu"]]
    assert await anna.press("Menu") == ""
    message = (await bot.get_updates(offset=-1))[0].message
    assert message
    assert message.text == "Menu"
    await bot.send_message(anna.id, "gone", reply_markup=ReplyKeyboardRemove())
    await anna.wait_for("gone")
    assert anna.keyboard == []


async def test_a_link_button_to_the_bot_starts_it(bot: Bot, anna: Phone) -> None:
    button = InlineKeyboardButton(text="Join", url="https://t.me/simulator_bot?start=c0de")
    await bot.send_message(anna.id, "invited", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]))
    await anna.press("Join")
    message = (await bot.get_updates(offset=-1))[0].message
    assert message
    assert message.text == "/start c0de"


async def test_the_menu_of_commands_follows_scope_and_language(bot: Bot, anna: Phone) -> None:
    def command(name: str) -> list[BotCommand]:
        return [BotCommand(command=name, description=name)]

    await bot.set_my_commands(command("default"))
    await anna.look()
    assert [one["command"] for one in anna.commands] == ["default"]
    await bot.set_my_commands(command("russian"), language_code="ru")
    await anna.look()
    assert [one["command"] for one in anna.commands] == ["russian"]
    scope = BotCommandScopeChat(chat_id=anna.id)
    await bot.set_my_commands(command("mine"), scope=scope)
    await anna.look()
    assert [one["command"] for one in anna.commands] == ["mine"]
    assert [one.command for one in await bot.get_my_commands(scope)] == ["mine"]
    await bot.delete_my_commands(scope)
    await anna.look()
    assert [one["command"] for one in anna.commands] == ["russian"]


async def test_blocking_is_told_and_writing_again_unblocks(bot: Bot, anna: Phone) -> None:
    await anna.block()
    update = (await bot.get_updates(offset=-1))[0]
    assert update.my_chat_member
    assert update.my_chat_member.new_chat_member.status == "kicked"
    await anna.send("sorry")
    unblocked, words = await bot.get_updates(offset=-2)
    assert unblocked.my_chat_member
    assert words.message


async def test_copies_forwards_chat_and_typing(bot: Bot, anna: Phone, sim: Simulator) -> None:
    boris = await sim.person("Boris")
    await boris.start()
    sent = await anna.send("words of Anna")
    await bot.copy_message(boris.id, anna.id, sent.id)
    assert (await boris.wait_for("words of Anna")).from_bot
    forwarded = await bot.forward_message(boris.id, anna.id, sent.id)
    assert forwarded.forward_origin
    assert await bot.send_chat_action(boris.id, "typing")
    assert (await bot.get_chat(boris.id)).first_name == "Boris"


async def test_the_bots_own_card(bot: Bot) -> None:
    assert await bot.set_my_description("long", "ru")
    assert (await bot.get_my_description("ru")).description == "long"
    assert await bot.set_my_short_description("short")
    assert await bot.set_my_name("Name")
    assert await bot.set_chat_menu_button()
    assert (await bot.get_chat_menu_button()).type == "default"


async def test_raw_updates_are_delivered_as_they_are(bot: Bot, sim: Simulator) -> None:
    group = {"id": -100500, "type": "supergroup", "title": "Teachers"}
    update_id = await sim.update({"message": {"message_id": 1, "date": 0, "chat": group, "text": "hi"}})
    [update] = await bot.get_updates(offset=-1)
    assert update.update_id == update_id
    assert (await bot.send_message(-100500, "hello")).chat.title == "Teachers"
