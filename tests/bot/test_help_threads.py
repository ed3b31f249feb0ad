"""Twenty open threads of one mentor, interleaved at random, with words and files of every kind: nothing mixes."""

import random
import shutil
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from db.engine import Database
from mentoring.actors import Role
from mentoring.help import Content
from mentoring.pairs import PairStatus
from services import help as helping
from services.catalog import Catalog
from simulator.shown import Shown
from tests.bot.keeper import kept
from tests.bot.nursery import Nursery
from tests.bot.stage import ANSWERED_ALREADY, Player, Stage, staged

MENTEES, THREADS, MESSAGES = 4, 20, 40
FILES = ("photo", "voice", "document", "audio", "video", "video_note", "animation")
WHOLE = pytest.mark.whole
NAMES = ("Ангарский Пётр", "Братский Олег", "Витимов Илья", "Жигалов Юрий")


Settle = Callable[[], Awaitable[None]]


@dataclass(frozen=True)
class Trouble:
    """What happens on the way: lines cut after Telegram has done what was asked, an orderly restart, kill -9."""

    seed: int = 7
    cuts: int = 0
    kills: int = 0
    has_restart: bool = False


@dataclass
class Threads:
    """What was sent into each thread by each side, in order, as it is to be found on the other's phone."""

    mentor: Player
    owner: dict[int, Player] = field(default_factory=dict)
    sent: dict[tuple[int, int], list[str]] = field(default_factory=lambda: defaultdict(list))

    def writer(self, number: int, *, is_mentor: bool) -> tuple[Player, Player]:
        """Who writes and who reads."""
        return (self.mentor, self.owner[number]) if is_mentor else (self.owner[number], self.mentor)


async def opened(stage: Stage, settle: Settle) -> Threads:
    """A mentor of four, each with five open questions."""
    await stage.director()
    await stage.curator()
    mentor = await stage.join(Role.MENTOR, "Иркутова Анна Олеговна", answers={"capacity": 6})
    threads = Threads(mentor)
    mentees = [await stage.mentee(name) for name in NAMES]
    for mentee in mentees:
        await stage.school.pair(PairStatus.ACTIVE, mentor.someone, mentee.someone)
    for place in range(THREADS):
        mentee = mentees[place % MENTEES]
        number = await helping.ask_help(stage.app, stage.school.actor(mentee.someone), Content(f"Вопрос {place}"))
        threads.owner[number] = mentee
        threads.sent[number, mentee.id].append(f"Вопрос {place}")
    await settle()
    for player in (mentor, *mentees):
        await player.phone.look()
    return threads


def copies_of(player: Player, number: int) -> list[Shown]:
    """What a phone shows of a thread."""
    return [one for one in player.phone.messages if one.from_bot and f"(№ {number} " in one.text]


async def say(threads: Threads, number: int, place: int, chance: random.Random, *, is_mentor: bool) -> None:
    """Write into a thread by a reply to one of its messages: words, or a file whose name tells it from all others."""
    author, _ = threads.writer(number, is_mentor=is_mentor)
    body: dict[str, object] = {"reply_to": chance.choice(copies_of(author, number)).id}
    kind = chance.choice(("", *FILES))
    if not kind:
        body |= {"text": f"Слово {place}."}
    elif kind == "video_note":
        body |= {"kind": kind, "file_name": f"{place}.mp4"}
    else:
        body |= {"kind": kind, "file_name": f"{place}.bin", "caption": f"Слово {place}."}
    await author.phone._do("send", body)
    threads.sent[number, author.id].append(f"Слово {place}." if kind != "video_note" else "video_note")


def said(one: Shown) -> str:
    """What a copy carries: its word; a title that says none stands before a video note, which has no caption."""
    found = [word for word in ("Вопрос", "Слово") if word in one.text]
    return one.text[one.text.index(found[0]) :].split("\n")[0] if found else "video_note"


async def arrived(threads: Threads, number: int, *, is_mentor: bool) -> list[str]:
    """What of one side's messages is on the other's phone under a thread's title, in order."""
    _, reader = threads.writer(number, is_mentor=is_mentor)
    await reader.phone.look()
    return [said(one) for one in copies_of(reader, number)]


def without_repeats(found: list[str], wanted: list[str]) -> list[str]:
    """What arrived, each repetition of a message right after itself left out."""
    kept: list[str] = []
    for one in found:
        if not kept or one != kept[-1] or kept.count(one) < wanted.count(one):
            kept.append(one)
    return kept


async def notes(player: Player) -> int:
    """How many video notes came."""
    await player.phone.look()
    return sum(one.from_bot and (one.media or {}).get("kind") == "video_note" for one in player.phone.messages)


async def played(stage: Stage, threads: Threads, settle: Settle, trouble: Trouble) -> None:
    """Say everything and look for it on the other side's phone."""
    chance = random.Random(trouble.seed)
    stage.allowed.add(ANSWERED_ALREADY)
    for place in range(MESSAGES):
        number = chance.choice(list(threads.owner))
        owner = threads.owner[number]
        await owner.phone.look()
        await say(threads, number, place, chance, is_mentor=chance.random() < 0.5 or not copies_of(owner, number))
        if trouble.cuts and place % (MESSAGES // trouble.cuts) == 0:
            await stage.sim.faults("cut_after", "send*", times=1)
        if trouble.has_restart and place == MESSAGES // 2:
            await stage.restart()
        if trouble.kills and place % 10 == 9:
            await settle()
    await settle()
    await settle()
    await found_in_their_threads(threads, trouble.cuts + trouble.kills + trouble.has_restart)
    assert await stage.rows("kept_words") == []


async def found_in_their_threads(threads: Threads, allowed: int) -> None:
    """Every message is in its thread, in order, and no more is repeated than so many times."""
    repeats = 0
    for number in threads.owner:
        for is_mentor in (False, True):
            author, _ = threads.writer(number, is_mentor=is_mentor)
            wanted = threads.sent[number, author.id]
            found = await arrived(threads, number, is_mentor=is_mentor)
            assert without_repeats(found, wanted) == wanted, number
            repeats += len(found) - len(wanted)
    assert repeats <= allowed
    players = [threads.mentor, *{one.id: one for one in threads.owner.values()}.values()]
    wanted_notes = sum(sent.count("video_note") for sent in threads.sent.values())
    assert 0 <= sum([await notes(one) for one in players]) - wanted_notes <= allowed


@pytest.mark.parametrize("trouble", [Trouble(), pytest.param(Trouble(cuts=6, has_restart=True), marks=WHOLE)], ids=str)
async def test_every_message_reaches_its_thread_in_order_and_once(stage: Stage, trouble: Trouble) -> None:
    await played(stage, await opened(stage, stage.settle), stage.settle, trouble)


@pytest.mark.parametrize(
    "trouble",
    [Trouble(cuts=6, kills=4), *(pytest.param(Trouble(seed, cuts=6, kills=8), marks=WHOLE) for seed in range(20, 25))],
    ids=str,
)
async def test_a_bot_killed_amid_twenty_threads_loses_and_mixes_nothing(
    nursery: Nursery, sqlite_template: Path, catalog: Catalog, tmp_path: Path, trouble: Trouble
) -> None:
    shutil.copyfile(sqlite_template, tmp_path / "bot.db")
    database = Database(f"sqlite:///{tmp_path / 'bot.db'}")
    async with staged(database, catalog, started=False) as stage:
        async with kept(stage, nursery, tmp_path, 0, trouble.seed) as keeper:
            threads = await opened(stage, keeper.settle)
            keeper.arm(trouble.kills)
            await played(stage, threads, keeper.settle, trouble)
        assert keeper.kills_left == 0
        assert "Traceback" not in keeper.log, keeper.log
    await database.close()


async def test_a_reply_to_a_copy_whose_arrival_was_never_told_goes_into_its_thread(stage: Stage) -> None:
    pair = await stage.pair()
    mentor, mentee = pair.mentor, pair.mentee
    await stage.settle()
    await stage.sim.faults("cut_after", "sendMessage", times=1)
    asker = stage.school.actor(mentee.someone)
    number = await helping.ask_help(stage.app, asker, Content("Как быть (№ 999 «Другое»)?"))
    await stage.settle()
    await mentor.phone.look()
    first, _again = copies_of(mentor, number)
    await mentor.phone.send("Слово к первой.", first)
    await mentee.phone.wait_for("Слово к первой.")
    told = {row["words"]: row["request_id"] for row in await stage.rows("help_message")}
    assert told["Слово к первой."] == number
