"""Wrong input at every prompt: a kind answer, nothing lost, the screen stays."""

import re
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, ShowMode, StartMode
from sqlalchemy import String, update
from sqlalchemy import cast as cast_to

from db.engine import Database
from db.tables import ChannelAccountRow
from handlers import states
from handlers.widgets import SCREENS, number_in
from mentoring.actors import Role
from mentoring.application_kinds import ApplicationKind
from services import applications
from services.catalog import Catalog
from simulator.phone import Phone
from simulator.world import FIRST_PERSON
from tests.bot.stage import Stage, staged
from tests.services import test_permissions as everything

Json = dict[str, Any]
UNKIND = ("Что-то сломалось", "Этого здесь уже нет", "Это может сделать только тот", "жду нажатия кнопки")
WORDS_AWAITED = "Здесь нужен ответ словами"

DAYS = ("31 июня", "31.06.2027", "вчера-позавчера", "🙂🙂", "я" * 4000)
PAST = ("01.09.2020",)
HOURS = ("25:00", "🙂", "я" * 4000)
NUMBERS = ("много", "-1", "1e999", "٣", "🙂", "9" * 400)
LONG = ("я" * 4096,)
MINUTES = (*NUMBERS, "0", "100000")
TIMES = ("🙂", "0", "много", "31 июня", "01.09.2020", "я" * 4000)


@dataclass(frozen=True)
class Prompt:
    """A prompt of somebody's: where its dialog begins, what of, which window asks, what is wrong there."""

    who: Role
    base: State
    asks: State
    wrong: tuple[str, ...] = LONG
    start: str = ""
    data: Json = field(default_factory=dict)

    def __str__(self) -> str:
        return str(self.asks.state)


MENTOR, MENTEE, CURATOR, DIRECTOR = Role.MENTOR, Role.MENTEE, Role.CURATOR, Role.DIRECTOR
T, C, S, P = states.Tasks, states.CheckIn, states.Schedule, states.Programs
D, N, A = {"day": "2026-09-21"}, {"day": "2026-09-21", "hour": "10:00"}, states.Applications
PROMPTS = (
    Prompt(MENTOR, T.list, T.words, LONG, data={"whom": "p1"}),
    Prompt(MENTOR, T.card, T.day, (*DAYS, *PAST), "task"),
    Prompt(MENTOR, C.outcome, C.missed, LONG, "held"),
    Prompt(MENTOR, C.outcome, C.note, LONG, "held"),
    Prompt(MENTOR, C.outcome, C.minutes, MINUTES, "held"),
    Prompt(MENTOR, C.outcome, C.topic, LONG, "held"),
    Prompt(MENTOR, C.outcome, C.difficulties, LONG, "held"),
    Prompt(MENTOR, C.outcome, C.agreements, LONG, "held"),
    Prompt(MENTEE, states.Diary.entry, states.Diary.correction, LONG, "held"),
    Prompt(MENTOR, states.Diary.month, states.Diary.period, (*DAYS, "31.12.2026 – 01.01.2026")),
    Prompt(MENTOR, states.Reports.card, states.Reports.section, LONG, "report"),
    Prompt(MENTOR, states.Meetings.card, states.Meetings.cancel, LONG, "meeting"),
    Prompt(MENTOR, S.day, S.day, (*DAYS, *PAST, "завтра с 16 до 15"), "pair"),
    Prompt(MENTOR, S.day, S.hour, HOURS, "pair", D),
    Prompt(MENTOR, S.day, S.place, LONG, "pair", N),
    Prompt(MENTOR, S.day, S.length, MINUTES, "pair", N),
    Prompt(MENTOR, S.day, S.times, TIMES, "pair", N | {"weeks": 1}),
    Prompt(MENTOR, P.card, P.part, LONG, "program", {"part": "goal"}),
    Prompt(MENTOR, P.card, P.day, (*DAYS,), "program", {"part": "ends_on"}),
    Prompt(MENTOR, P.card, P.activities, LONG, "program"),
    Prompt(MENTOR, P.card, P.field, LONG, "program", {"activity": 1, "field": "title"}),
    Prompt(MENTOR, P.card, P.activity_day, DAYS, "program", {"activity": 1, "field": "days_until"}),
    Prompt(MENTOR, P.card, P.responsible, LONG, "program", {"activity": 1, "field": "responsible"}),
    Prompt(MENTOR, P.card, P.extend, (*DAYS, *PAST), "carried"),
    Prompt(MENTOR, P.card, P.reason, LONG, "carried"),
    Prompt(MENTOR, states.Progress.card, states.Progress.comment, LONG, "carried", {"key": 1}),
    Prompt(MENTOR, states.Conclusions.card, states.Conclusions.part, LONG, "conclusion", {"part": "done"}),
    Prompt(MENTOR, states.Conclusions.card, states.Conclusions.report, LONG, "conclusion"),
    Prompt(MENTOR, states.Conclusions.card, states.Conclusions.word, LONG, "conclusion"),
    Prompt(CURATOR, A.card, A.reason, LONG, "asked", {"decision": "refuse"}),
    Prompt(MENTOR, states.Applying.review, states.Applying.question, LONG, "draft:unsent"),
    Prompt(MENTEE, states.Speed.card, states.Speed.goal, LONG, "speed"),
    Prompt(MENTOR, states.Speed.card, states.Speed.cancel, LONG, "speed"),
    Prompt(MENTOR, states.Speed.card, states.Speed.move_hour, HOURS, "speed", D),
    Prompt(MENTEE, states.SpeedAfter.mark, states.SpeedAfter.word, LONG, "past"),
    Prompt(MENTOR, states.SpeedNew.hosts, states.SpeedNew.title, LONG),
    Prompt(MENTOR, states.SpeedNew.hosts, states.SpeedNew.hour, HOURS, data=D),
    Prompt(MENTOR, states.SpeedNew.hosts, states.SpeedNew.place, LONG, data=D),
    Prompt(MENTOR, states.SpeedNew.hosts, states.SpeedNew.places, MINUTES, data=D),
    Prompt(CURATOR, states.Shelf.own, states.Shelf.title, LONG),
    Prompt(CURATOR, states.Shelf.own, states.Shelf.words, LONG, "", {"own": "own", "part": "title"}),
)

EVIDENCE = Prompt(MENTOR, states.Progress.card, states.Progress.show, (), "carried", {"key": 1})


@dataclass(frozen=True)
class Cast:
    """A school in the middle of everything, with phones."""

    stage: Stage
    numbers: dict[str, int]
    phones: dict[Role, Phone]

    def filled(self, prompt: Prompt) -> tuple[Json, Json]:
        """The start data and the dialog's data of a prompt, names turned into numbers."""
        name, _, key = prompt.start.rpartition(":")
        start = {name or ("pair" if key == "pair" else "id"): self.numbers[key]} if key else {}
        start |= {one: value for one, value in prompt.data.items() if isinstance(value, int)}
        return start, {one: self.numbers.get(str(value), value) for one, value in prompt.data.items()}

    async def at(self, prompt: Prompt) -> Phone:
        """Put somebody before a prompt."""
        phone = self.phones[prompt.who]
        await phone.look()
        await phone.forge(f"go:at:{(*PROMPTS, EVIDENCE).index(prompt)}", phone.last.id)
        await self.stage.settle()
        return phone

    async def wrong(self, prompt: Prompt, typed: Iterable[str]) -> list[str]:
        """Send everything that is wrong here, words first; return what the bot says besides the prompt itself.

        After everything but a file that could be for somebody else the prompt stands there again, the same.
        """
        phone = await self.at(prompt)
        await phone.look()
        asked = phone.last
        for words in typed:
            await phone.send(words)
        await phone.sticker()
        await phone.send_kind("location")
        await self.stage.settle()
        await phone.look()
        said = [one.text for one in phone.messages if one.from_bot and one.id > asked.id]
        answers, again = said[::2], said[1::2]
        assert again == [asked.text] * (len(list(typed)) + 2), (str(prompt), asked.text, said)
        return answers

    async def files(self, prompt: Prompt) -> list[str]:
        """Send files where words are awaited, and change words sent before; return what the bot says."""
        phone = await self.at(prompt)
        await phone.look()
        asked = phone.last
        await phone.send_file("video_note")
        await phone.album("photo", "document")
        mine = [one for one in phone.messages if not one.from_bot and one.text]
        await phone.edit(mine[-1], "Правка")
        await self.stage.settle()
        await phone.look()
        return [one.text for one in phone.messages if one.from_bot and one.id > asked.id and one.text != asked.text]


async def an_application(built: everything.Stage) -> int:
    """An application that waits for the curator."""
    app, mentor = built.school.app, built.actor(MENTOR)
    number = await applications.begin_application(app, mentor, ApplicationKind.SUPPORT)
    await applications.fill_application(app, built.actor(MENTOR), number, "what", "Материалы")
    await applications.fill_application(app, built.actor(MENTOR), number, "until", "20.12.2026")
    await applications.send_application(app, built.actor(MENTOR), number)
    return number


@pytest.fixture
async def cast(database: Database, catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Cast]:
    async with staged(database, catalog, started=False) as stage:
        built = await everything.Stage.built(stage.school)
        async with database.transaction() as connection:
            address = cast_to(ChannelAccountRow.person_id + FIRST_PERSON, String)
            await connection.execute(update(ChannelAccountRow).values(address=address))
        for row in await stage.rows("channel_account"):
            await stage.sim.person(f"Номер {row['person_id']}", number=int(row["address"]))
            stage.world.chat(stage.world.account(), stage.world.people[int(row["address"])]).started = True
        holders = {role: built.holders[role].id + FIRST_PERSON for role in (MENTOR, MENTEE, CURATOR, DIRECTOR)}
        phones = {role: await stage.sim.phone(number) for role, number in holders.items()}
        more = {"pair": built.couple.id, "asked": await an_application(built)}
        more["unsent"] = await applications.begin_application(stage.app, built.actor(MENTOR), ApplicationKind.SUPPORT)
        found = Cast(stage, built.numbers | more, phones)

        async def at(manager: DialogManager, argument: str) -> None:
            prompt = (*PROMPTS, EVIDENCE)[number_in(argument)]
            start, data = found.filled(prompt)
            await manager.start(prompt.base, data=start, mode=StartMode.RESET_STACK)
            manager.dialog_data.update(data)
            await manager.switch_to(prompt.asks)
            await manager.show(ShowMode.SEND)

        monkeypatch.setitem(SCREENS, "at", at)
        monkeypatch.setattr("bot.remainders.CUT_SECONDS", -1)  # time stands still: whatever follows comes at once
        await stage.start()
        for phone in phones.values():
            await phone.send("/menu")
            await phone.wait_for("здравствуйте")
        await stage.settle()
        yield found


def kind(prompt: Prompt, answers: list[str]) -> None:
    """Each answer says what was wrong: how much fits where words are too many, a day or a number by example."""
    assert not [one for one in answers if one.startswith(UNKIND) or any(words in one for words in UNKIND)], answers
    *to_words, to_sticker, to_place = answers
    for one in (to_sticker, to_place):
        assert one.startswith((WORDS_AWAITED, "Такое передать не смогу")), (str(prompt), one)
    for one in to_words:
        assert re.search(r"[0-9]", one), (str(prompt), one)


async def test_what_is_wrong_is_answered_kindly_and_the_prompt_stays(cast: Cast) -> None:
    for place, prompt in enumerate(PROMPTS[::4]):
        kind(prompt, await cast.wrong(prompt, [prompt.wrong[place % len(prompt.wrong)]]))
    assert await cast.stage.unwell() == []


async def test_a_file_too_big_or_a_program_shows_no_result(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    phone = await cast.at(EVIDENCE)
    await phone.send_document("Запуск.exe", b"MZ")
    await phone.wait_for("не принимаю")
    monkeypatch.setattr("mentoring.tasks.FILE_LIMIT", 10)
    await phone.send_document("План.docx", b"x" * 11)
    await phone.wait_for("Пришлите поменьше")
    assert await cast.stage.unwell() == []


@pytest.mark.whole
async def test_whatever_is_wrong_is_answered_kindly_at_every_prompt(cast: Cast) -> None:
    for prompt in PROMPTS:
        kind(prompt, await cast.wrong(prompt, prompt.wrong))
        said = await cast.files(prompt)
        assert said, str(prompt)
        assert not [one for one in said if any(words in one for words in UNKIND)], (str(prompt), said)
        assert await cast.stage.unwell() == []
