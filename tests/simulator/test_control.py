"""The control API refuses the impossible in words, and its smaller doors work."""

from pathlib import Path

import pytest
from aiogram import Bot
from aiogram.types import BufferedInputFile

from simulator.client import Simulator
from simulator.phone import Phone
from simulator.server import Running
from simulator.transport import SimulatorError


async def test_what_nobody_can_do_is_refused_in_words(anna: Phone, sim: Simulator, bot: Bot) -> None:
    sent = await bot.send_message(anna.id, "words of the bot")
    wire, base = sim._wire, f"/sim/people/{anna.id}"
    impossible: list[tuple[str, dict[str, object], str]] = [
        ("/sim/people", {}, "400: first_name is needed"),
        ("/sim/people/1/send", {"text": "a"}, "404: nobody has the id 1"),
        (base + "/send", {"text": " "}, "400: a text has 1 to 4096 characters"),
        (base + "/send", {"kind": "kindness"}, "400: nobody can send a 'kindness'"),
        (base + "/edit", {"message_id": sent.message_id, "text": "a"}, "409: people edit their own words only"),
        (base + "/edit", {"message_id": 999, "text": "a"}, "404: no message 999"),
        (base + "/press", {"data": "a"}, "400: a press by data needs a message_id"),
        (base + "/press", {"label": "a"}, "404: no button says 'a'"),
        (base + "/open", {"url": "https://t.me/another_bot?start=1"}, "400: the link leads to another_bot"),
        (base + "/open", {"url": f"https://t.me/simulator_bot?start={'a' * 65}"}, "400: a start parameter has 1 to 64"),
        (base + "/open", {}, "400: KeyError"),
        ("/sim/updates", {"a": 1}, "400: an update has exactly one content"),
    ]
    for path, body, words in impossible:
        with pytest.raises(SimulatorError) as refused:
            await wire.post(path, body)
        assert str(refused.value).startswith(words)
    with pytest.raises(SimulatorError, match="404: no bot is called nobody"):
        await wire.get("/sim/state", bot="nobody")
    with pytest.raises(SimulatorError, match="404"):
        await wire.get("/sim/files/none")


async def test_links_of_both_kinds_open(anna: Phone) -> None:
    assert (await anna.open("tg://resolve?domain=simulator_bot&start=a")).text == "/start a"
    assert (await anna.open("t.me/Simulator_Bot")).text == "/start"


async def test_a_raw_press_can_be_answered(bot: Bot, anna: Phone, sim: Simulator) -> None:
    person = {"id": 77, "is_bot": False, "first_name": "Raw"}
    message = {"message_id": 5, "date": 0, "chat": {"id": 77, "type": "private"}}
    query = {"id": "q1", "from": person, "message": message, "data": "raw", "chat_instance": "1"}
    await sim.update({"update_id": 3, "callback_query": query})
    assert await bot.answer_callback_query("q1", "done")
    raw = await sim.phone(77)
    assert (await raw.answer("q1")).text == "done"
    assert raw.id != anna.id


async def test_files_are_saved_under_their_names(bot: Bot, anna: Phone, tmp_path: Path) -> None:
    await bot.send_document(anna.id, BufferedInputFile(b"bytes", "план.ics"))
    saved = await anna.save(await anna.wait_for(lambda message: message.media is not None), tmp_path)
    assert (saved.name, saved.read_bytes()) == ("план.ics", b"bytes")


async def test_one_long_poll_tells_of_all_phones(running: Running, anna: Phone, sim: Simulator) -> None:
    before = running.world.version
    boris = await sim.person("Boris")
    await boris.send("hello")
    news = await sim._wire.get("/sim/changes", after=before, timeout=5)
    assert (news["chats"], news["people"]) == ([boris.id], True)
    assert anna.id not in news["chats"]


async def test_waiting_for_a_press_that_nobody_answers_ends_in_words(anna: Phone) -> None:
    query_id = await anna.forge("data", 1)
    with pytest.raises(TimeoutError, match="was not answered within 0 s"):
        await anna.answer(query_id, timeout=0)
    with pytest.raises(LookupError):
        _ = anna.last
