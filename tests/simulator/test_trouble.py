"""Trouble on demand, as a bot lives through it."""

import asyncio

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramConflictError, TelegramNetworkError, TelegramRetryAfter, TelegramServerError

from simulator.client import Simulator
from simulator.phone import Phone
from simulator.server import Running
from simulator.transport import SimulatorError


async def test_429_carries_retry_after_and_happens_as_often_as_asked(bot: Bot, anna: Phone, sim: Simulator) -> None:
    await sim.faults("429", "sendMessage", times=2, retry_after=7)
    for _ in range(2):
        with pytest.raises(TelegramRetryAfter) as refused:
            await bot.send_message(anna.id, "hello")
        assert refused.value.retry_after == 7
    assert await bot.send_message(anna.id, "hello")


@pytest.mark.parametrize("kind", ["500", "502"])
async def test_server_errors_have_no_effect(bot: Bot, anna: Phone, sim: Simulator, kind: str) -> None:
    await sim.faults(kind, "send*")
    with pytest.raises(TelegramServerError):
        await bot.send_message(anna.id, "hello")
    await anna.look()
    assert [message.text for message in anna.messages] == ["/start"]
    assert (await bot.get_me()).is_bot


async def test_a_line_cut_before_the_effect(bot: Bot, anna: Phone, sim: Simulator) -> None:
    await sim.faults("cut_before", "sendMessage")
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(anna.id, "hello")
    await anna.look()
    assert len(anna.messages) == 1


async def test_a_line_cut_after_the_effect(bot: Bot, anna: Phone, sim: Simulator) -> None:
    await sim.faults("cut_after", "sendMessage")
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(anna.id, "hello")
    assert (await anna.wait_for("hello")).text == "hello"


async def test_confirmed_updates_come_again_when_asked(bot: Bot, anna: Phone, sim: Simulator) -> None:
    [update] = await bot.get_updates()
    assert await bot.get_updates(offset=update.update_id + 1) == []
    poll = asyncio.create_task(bot.get_updates(offset=update.update_id + 1, timeout=20))
    await sim.faults("redeliver")
    assert [one.update_id for one in await poll] == [update.update_id]
    assert await bot.get_updates(offset=update.update_id + 1) == []
    assert anna.messages == []


async def test_trouble_lasts_until_cleared_and_may_be_a_matter_of_chance(bot: Bot, sim: Simulator) -> None:
    await sim.faults("500", "getMe", times=None, probability=0.5)
    failures = 0
    for _ in range(40):
        try:
            await bot.get_me()
        except TelegramServerError:
            failures += 1
    assert 5 < failures < 35
    await sim.clear_faults()
    for _ in range(10):
        await bot.get_me()
    assert (await sim.counters())["faults_happened"] == {"500": failures}


async def test_unknown_trouble_is_refused_in_words(sim: Simulator) -> None:
    with pytest.raises(SimulatorError, match="kind must be one of"):
        await sim.faults("earthquake")


async def test_the_second_of_two_polls_ends_the_first(bot: Bot, anna: Phone, running: Running) -> None:
    [update] = await bot.get_updates()
    first = asyncio.create_task(bot.get_updates(offset=update.update_id + 1, timeout=20))
    await running.world.account().signal.wait(5)
    second = asyncio.create_task(bot.get_updates(offset=update.update_id + 1, timeout=20))
    with pytest.raises(TelegramConflictError, match="terminated by other getUpdates request"):
        await first
    await anna.send("hello")
    assert len(await second) == 1


async def test_a_dead_poll_takes_nothing_with_it(bot: Bot, anna: Phone) -> None:
    [update] = await bot.get_updates()
    poll = asyncio.create_task(bot.get_updates(offset=update.update_id + 1, timeout=20))
    await asyncio.sleep(0)
    poll.cancel()
    await anna.send("hello")
    assert len(await bot.get_updates(offset=update.update_id + 1, timeout=20)) == 1


async def test_frozen_delivery_holds_updates_back(bot: Bot, anna: Phone, sim: Simulator) -> None:
    await sim.freeze()
    assert await bot.get_updates() == []
    poll = asyncio.create_task(bot.get_updates(timeout=20))
    await anna.send("hello")
    await sim.freeze(frozen=False)
    assert len(await poll) == 2


async def test_kinds_of_updates_nobody_asked_for_stay_away(bot: Bot, anna: Phone) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    await anna.send("hello")
    await anna.forge("data", 1)
    updates = await bot.get_updates(offset=-1)
    assert [one.callback_query is not None for one in updates] == [True]
    assert len(await bot.get_updates()) == 1


async def test_counters_name_presses_left_unanswered(bot: Bot, anna: Phone, sim: Simulator) -> None:
    query_id = await anna.forge("data", 1)
    counters = await sim.counters()
    assert [one["id"] for one in counters["unanswered"]] == [query_id]
    await bot.answer_callback_query(query_id)
    counters = await sim.counters()
    assert counters["unanswered"] == []
    assert counters["requests"]["answerCallbackQuery"] == 1
