"""Telegram in trouble: nothing is lost, nothing has its effect twice."""

from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import DeleteWebhook, GetMe, Response, TelegramMethod

from bot.app import build_bot
from bot.inbox import Inbox
from bot.polling import RawUpdates, poll
from bot.session import Patience
from db.engine import Database
from mentoring.actors import Role
from mentoring.help import Content
from mentoring.pairs import PairStatus
from services import help as helping
from services.catalog import Catalog
from tests.bot.stage import ANSWERED_ALREADY, TOKEN, Player, Stage, staged

TROUBLES = ["429", "500", "502", "cut_before", "cut_after"]
TIMES = 6  # more than the patience of one request


async def trouble(stage: Stage, kind: str, times: int = TIMES) -> None:
    """Nothing works for a while, whatever the bot asks."""
    stage.allowed.add(ANSWERED_ALREADY)
    await stage.sim.faults(kind, "getUpdates")
    for methods in ("send*", "edit*", "answer*"):
        await stage.sim.faults(kind, methods, times=1 if kind == "429" else times)


async def copies(player: Player, words: str) -> int:
    await player.phone.look()
    return sum(words in one.text for one in player.phone.messages if one.from_bot)


@pytest.mark.parametrize("kind", TROUBLES)
async def test_joining_and_answering_survive_trouble(stage: Stage, kind: str) -> None:
    phone = await stage.phone("Мария")
    await phone.start(await stage.link(Role.MENTEE))
    await phone.press("Продолжить")
    await phone.press("Согласен(на)", await phone.wait_for("Согласие на участие"))
    consent = await phone.wait_for("персональных данных")
    await trouble(stage, kind)
    await phone.press("Согласен(на)", consent)
    await phone.wait_for("Как вас зовут", 20)
    await trouble(stage, kind)
    await phone.send("Соколова Мария Петровна")
    await phone.wait_for("Начать", 20)
    await stage.settle()
    await phone.look()
    await phone.press("Начать")
    await phone.wait_for("Кем вы работаете?")
    await trouble(stage, kind)
    await phone.send("Учитель химии")
    await phone.wait_for("Какой предмет вы ведёте?", 20)
    await stage.settle()
    assert len(await stage.rows("person")) == 1
    assert len(await stage.rows("consent")) == 2
    assert [row["value"] for row in await stage.rows("answer")] == ['"Учитель химии"']


@pytest.mark.parametrize("kind", TROUBLES)
async def test_consent_and_delivery_survive_trouble(stage: Stage, kind: str) -> None:
    await stage.director()
    curator, mentor, mentee = await stage.curator(), await stage.mentor(), await stage.mentee()
    await stage.settle()
    await trouble(stage, kind)
    await stage.school.pair(PairStatus.PROPOSED, mentor.someone, mentee.someone)
    for one in (mentor, mentee):
        await one.phone.wait_for("Вам предлагают пару", 20, since=0)
        await one.phone.press("Открыть")
        await stage.settle()
        card = await one.phone.wait_for("ждёт согласия")
        await trouble(stage, kind)
        await one.phone.press("Согласен(на) на пару", card)
        await stage.settle()
    await curator.phone.wait_for("Оба согласны", 20, since=0)
    assert all(row["consented_at"] for row in await stage.rows("pair_member"))
    cut = TIMES if kind == "cut_after" else 0
    for one in (mentor, mentee):
        assert 1 <= await copies(one, "Вам предлагают пару") <= 1 + cut
    assert 1 <= await copies(curator, "Оба согласны") <= 1 + cut
    assert len(await stage.rows("pair")) == 1


@pytest.mark.parametrize("kind", TROUBLES)
async def test_a_cry_for_help_is_passed_on_once_through_trouble(stage: Stage, kind: str) -> None:
    curator, mentee = await stage.curator(), await stage.mentee()
    await mentee.phone.send("/help_me")
    await mentee.phone.wait_for("Что случилось?")
    await trouble(stage, kind)
    await mentee.phone.send("Не работает доска")
    await curator.phone.wait_for("Не работает доска", 20, since=0)
    await mentee.phone.wait_for("Передал", 20)
    await stage.settle()
    assert len(await stage.rows("help_message")) == 1
    assert await copies(curator, "Не работает доска") <= 1 + (TIMES if kind == "cut_after" else 0)


async def test_updates_delivered_twice_have_their_effect_once(stage: Stage) -> None:
    curator, mentee = await stage.curator(), await stage.mentee()
    await mentee.phone.send("/help_me")
    await mentee.phone.wait_for("Что случилось?")
    await mentee.phone.send("Не работает доска")
    await mentee.phone.wait_for("Передал")
    await stage.settle()
    said = len(mentee.phone.messages)
    for _ in range(3):
        await stage.sim.faults("redeliver")
        await mentee.phone.block()
        await mentee.phone.unblock()
        await stage.settle()
    await mentee.phone.look()
    assert len(mentee.phone.messages) == said
    assert len(await stage.rows("help_message")) == 1
    assert await copies(curator, "Не работает доска") == 1


async def test_the_pace_telegram_asks_for_is_kept(database: Database, catalog: Catalog) -> None:
    async with staged(database, catalog) as stage:
        curator, mentee = await stage.curator(), await stage.mentee()
        await stage.settle()
        await stage.sim.faults("429", "sendMessage", times=1, retry_after=1)
        await helping.ask_help(stage.app, stage.school.actor(mentee.someone), Content("Помогите"))
        await curator.phone.wait_for("Помогите", since=0)
        assert await copies(curator, "Помогите") == 1


async def test_whoever_blocked_the_bot_is_unreachable_the_curator_hears_once_and_coming_back_is_noticed(
    stage: Stage,
) -> None:
    pair = await stage.pair()
    curator, mentor, mentee = pair.curator, pair.mentor, pair.mentee
    await stage.settle()
    await mentor.phone.block()
    for words in ("Первое", "Второе", "Третье"):
        await helping.ask_help(stage.app, stage.school.actor(mentee.someone), Content(words))
        await stage.settle()
    told = await curator.phone.wait_for("сообщения не доходят", since=0)
    assert "Иркутова Анна Олеговна" in told.text
    assert await copies(curator, "сообщения не доходят") == 1
    await mentor.phone.unblock()
    await stage.settle()
    await helping.ask_help(stage.app, stage.school.actor(mentee.someone), Content("Четвёртое"))
    await mentor.phone.wait_for("Четвёртое", since=0)
    chat = stage.world.chat(stage.world.account(), stage.world.people[mentor.phone.id])
    chat.blocked = True
    await helping.ask_help(stage.app, stage.school.actor(mentee.someone), Content("Пятое"))
    await stage.settle()
    chat.blocked = False  # Telegram's news of it got lost
    await mentor.phone.send("/menu")
    await mentor.phone.wait_for("Пятое", since=0)


async def test_somebody_who_blocks_and_presses_on_stops_nothing(stage: Stage) -> None:
    mentee = await stage.mentee()
    await mentee.phone.send("/menu")
    menu = await mentee.phone.wait_for("здравствуйте")
    await stage.sim.freeze()
    await mentee.phone.press("Нужна помощь", menu)
    await mentee.phone.send("Слова")
    await mentee.phone.block()
    await stage.sim.freeze(frozen=False)
    await stage.settle()
    assert {row["status"] for row in await stage.rows("inbox")} == {"done"}
    await mentee.phone.send("/menu")
    await mentee.phone.wait_for("здравствуйте")


async def test_another_process_that_asks_for_updates_is_survived(stage: Stage) -> None:
    await stage.begin()
    assert stage.parts
    other = stage.parts.bot
    phone = await stage.phone("Анна")
    for _ in range(3):
        assert await other.get_updates(timeout=0) == []
    await phone.send("/menu")
    await phone.wait_for("ссылку-приглашение")


async def test_telegram_away_at_the_start_is_waited_for(database: Database, catalog: Catalog) -> None:
    async with staged(database, catalog, started=False) as stage:
        phone = await stage.phone("Анна")
        await phone.send("/start")
        await stage.sim.faults("502", times=15)
        await stage.start()
        await phone.wait_for("ссылку-приглашение", 20)


@pytest.mark.parametrize(
    ("strange", "known"),
    [
        (ClientDecodeError("no JSON", ValueError(), "<html>502 Bad Gateway</html>"), TelegramServerError),
        (TelegramAPIError(GetMe(), "Too Many Requests"), TelegramRetryAfter),
        (TelegramBadRequest(GetMe(), "chat not found"), TelegramBadRequest),
    ],
)
async def test_what_a_machine_on_the_way_says_is_an_outage(strange: Exception, known: type[Exception]) -> None:
    bot = build_bot(TOKEN, "http://127.0.0.1:9")

    async def answer(bot: Bot, method: TelegramMethod[Any]) -> Response[Any]:
        del bot, method
        raise strange

    with pytest.raises(known):
        await Patience()(answer, bot, RawUpdates())


async def test_a_webhook_left_on_the_token_is_taken_away_and_updates_come(stage: Stage) -> None:
    hooked, asked = True, 0

    class Hooked(Bot):
        async def __call__(self, method: TelegramMethod[Any], request_timeout: int | None = None) -> Any:  # noqa: ANN401, ARG002 - aiogram's
            nonlocal hooked, asked
            if isinstance(method, DeleteWebhook):
                hooked = False
                return True
            asked += 1
            if hooked:
                raise TelegramConflictError(method, "Conflict: can't use getUpdates method while webhook is active")
            raise TelegramUnauthorizedError(method, "the test ends here")

    stage.allowed.add("webhook of another program taken away")
    bot = Hooked(TOKEN)
    with pytest.raises(TelegramUnauthorizedError):
        await poll(bot, Inbox(stage.app, bot, Dispatcher(), "ru"))
    assert (hooked, asked) == (False, 2)
