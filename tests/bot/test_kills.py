"""The bot as a process of its own, killed at any request: what people did is there afterwards, once."""

import asyncio
import os
import shutil
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.engine import Database
from mentoring.actors import Role
from mentoring.forms import Question
from mentoring.pairs import PairStatus
from services import agreeing, proposing
from services.catalog import Catalog
from simulator.phone import Phone
from simulator.shown import Shown
from tests.bot.keeper import PATIENCE, environment, kept, spawn
from tests.bot.nursery import LOG, PRINTED, Nursery
from tests.bot.stage import ANSWERED_ALREADY, TOKEN, Player, Stage, staged
from tests.builders import ENDS, STARTS

KILLS = int(os.environ.get("KILLS", "4"))


async def person_does(phone: Phone, catalog: Catalog) -> bool:
    """Do what the newest screen asks for; False when nothing is left to do."""
    await phone.look()
    shown = next((one for one in reversed(phone.messages) if one.from_bot), None)
    if shown is None or "Вы в списке" in shown.text:
        return shown is None
    for words, label in (("Вас приглашают", "Продолжить"), ("Согласие на", "Согласен(на)"), ("Всего 16", "Начать"),
                         ("Ваши ответы сохранены", "Продолжить"), ("Проверьте, всё ли", "Всё верно, отправить"),
                         ("здравствуйте", "анкету")):  # fmt: skip
        if words in shown.text:
            await phone.press(label, shown)
            return True
    if "Как вас зовут" in shown.text:
        await phone.send("Соколова Мария Петровна")
        return True
    question = next(
        (one for one in catalog.form("mentee_intake").questions if f"\n{one.text.ru}\n" in f"{shown.text}\n"), None
    )
    if question is None:
        await phone.send("/menu")
        return True
    await answer(phone, shown, question)
    return True


async def answer(phone: Phone, shown: Shown, question: Question) -> None:
    if question.kind == "multiple":
        ticked = [label for label in shown.labels if label.startswith(("✓", "1. "))]
        await phone.press("Готово" if ticked else question.options[1].text.ru, shown)
    elif question.kind == "single":
        await phone.press(question.options[0].text.ru, shown)
    else:
        await phone.send("3" if question.kind == "number" else f"Ответ {question.id}")


@dataclass(frozen=True)
class End:
    """What is to be the same with kills and without."""

    answers: dict[str, str]
    consents: list[str]
    people: int
    pair: str
    copies: dict[str, int]


async def played(stage: Stage, settle: Callable[[], Any], mentor: Player, curator: Player) -> End:
    """Join, answer every question, agree to a pair."""
    phone = await stage.phone("Мария")
    await phone.start(await stage.link(Role.MENTEE))
    await settle()
    for _ in range(120):
        if not await person_does(phone, stage.app.catalog):
            break
        await settle()
    mentee_id = next(row["id"] for row in await stage.rows("person") if row["family_name"] == "Соколова")
    actor = stage.school.actor(curator.someone)
    pair = await proposing.propose_pair(stage.app, actor, mentee_id, mentor.id, STARTS, ENDS)
    await agreeing.consent_to_pair(stage.app, stage.school.actor(mentor.someone), pair)
    await settle()
    for _ in range(20):
        if (await stage.rows("pair"))[0]["status"] == PairStatus.AGREED:
            break
        await phone.look()
        label = "Согласен(на) на пару" if "Согласен(на) на пару" in phone.last.labels else "Открыть"
        await phone.press(label)
        await settle()
    await settle()
    return await end(stage, phone, mentor, curator)


async def end(stage: Stage, phone: Phone, mentor: Player, curator: Player) -> End:
    mine = {row["id"] for row in await stage.rows("response") if row["form_id"] == "mentee_intake"}
    told = {"Новый участник: Соколова": curator.phone, "Оба согласны": curator.phone,
            "Вам предлагают пару": phone, "Вам предлагают пару: Соколова": mentor.phone}  # fmt: skip
    copies = {}
    for words, whose in told.items():
        await whose.look()
        copies[words] = sum(words in one.text for one in whose.messages if one.from_bot)
    [pair] = await stage.rows("pair")
    answers = {row["question_id"]: row["value"] for row in await stage.rows("answer") if row["response_id"] in mine}
    consents = sorted(row["purpose"] for row in await stage.rows("consent"))
    return End(answers, consents, len(await stage.rows("person")), pair["status"], copies)


async def test_a_bot_killed_again_and_again_ends_where_one_that_lives_does(
    nursery: Nursery, sqlite_template: Path, catalog: Catalog, tmp_path: Path
) -> None:
    ends = []
    for number, kills in enumerate((0, KILLS)):
        shutil.copyfile(sqlite_template, tmp_path / f"{number}.db")
        copy = Database(f"sqlite:///{tmp_path / f'{number}.db'}")
        async with staged(copy, catalog, started=not kills) as stage:
            stage.allowed.add(ANSWERED_ALREADY)
            mentor, curator = await stage.mentor(), await stage.curator()
            if not kills:
                ends.append(await played(stage, stage.settle, mentor, curator))
            else:
                async with kept(stage, nursery, tmp_path, kills) as keeper:
                    ends.append(await played(stage, keeper.settle, mentor, curator))
                assert keeper.kills_left == 0
                assert "Traceback" not in keeper.log, keeper.log
                assert TOKEN not in keeper.log
        await copy.close()
    lived, killed = ends
    assert (killed.answers, killed.consents, killed.people, killed.pair) == (
        lived.answers, lived.consents, lived.people, lived.pair,
    )  # fmt: skip
    for words, once in lived.copies.items():
        assert once <= killed.copies[words] <= once + KILLS, words


async def test_a_second_bot_on_the_same_database_is_refused_in_words_and_a_signal_stops_the_first(
    nursery: Nursery, database: Database, catalog: Catalog, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    async with staged(database, catalog, started=False) as stage:
        anna = await stage.phone("Анна")
        await anna.send("/start")
        first = await spawn(stage, tmp_path)
        await anna.wait_for("ссылку-приглашение", PATIENCE)
        nursery.order(elsewhere, environment(stage))
        assert await asyncio.to_thread(nursery.wait) == 1
        assert (elsewhere / PRINTED).read_text() == ""
        assert "already running" in (elsewhere / LOG).read_text()
        assert (elsewhere / LOG).read_text().count("\n") == 1
        await anna.send("/help")
        await anna.wait_for("ссылку-приглашение")
        await stage.sim.faults("502", "send*", times=None)
        await anna.send("/help")
        while not (await stage.sim.counters())["faults_happened"]:  # noqa: ASYNC110 - in a process of its own
            await asyncio.sleep(0.05)
        # An answer that waits for Telegram to come back holds nothing up: the next start replays it.
        first.send_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE):
            out, err = await first.communicate()
        assert (first.returncode, out) == (0, b"")
        assert "Traceback" not in err.decode()
        assert TOKEN not in err.decode()
        assert not (tmp_path / "data").exists()  # no simulator of its own beside a token
