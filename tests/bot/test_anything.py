"""Whatever people send: each update of a private chat is answered, nothing is set aside, the bot goes on serving."""

# ruff: noqa: E501 - samples in rows

import itertools
import os
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from db.engine import Database
from mentoring.actors import Role
from mentoring.help import Content
from mentoring.pairs import PairStatus
from services.catalog import Catalog
from services.help import ask_help
from simulator.phone import Phone
from tests.bot.stage import Stage, staged

EXAMPLES = int(os.environ.get("ANYTHING_EXAMPLES", "12"))
LONGEST = 25
Json = dict[str, Any]

NASTY = [
    "", " ", "<b>", "</b><i>&amp;&lt;", "<a href='tg://user?id=1'>x</a>", "\u202eabc", "\u0000\u0007", "a" * 4096, "🧑‍🏫" * 300,
    "{name}", "{ $name }", "%s", "'; DROP TABLE person; --", "\\", "٣", "１", "-1", "1e999", "9" * 400, "31.02.2026", "\ue000" + "0\ue001",
    "Ö" * 60 + " " + "я" * 60, "Соколова Мария Петровна", "да", "5", "14:15", "99:99", "01.09.2026", "кабинет 12", "1\n2\n3",
]  # fmt: skip
COMMANDS = ["/start", "/menu", "/help", "/cancel", "/language", "/help_me", "/start " + "x" * 64, "/start -", "/menu@simulator_bot",
            "/menu@another_bot", "/nothing", "/", "//", "/start@simulator_bot junk junk", "/MENU", "/ menu", "/cancel\n/menu"]  # fmt: skip
SCREENS = ["ask", "talks", "help", "reply", "solved", "mine", "pairs", "pair", "people", "match", "results", "invite", "menu",
           "language", "form", "meetings", "meeting", "checkin", "nothing", ""]  # fmt: skip
ARGUMENTS = ["", "1", "2", "3", "0", "-1", "999999999", "9" * 40, "abc", "curator", "director", "coordinator", "mentee_intake:0",
             "mentee_closing:1", "mentee_intake:" + "9" * 20, "nobody:0", "1:2", "²", "٣"]  # fmt: skip
KINDS = [
    "sticker",
    "voice",
    "photo",
    "document",
    "audio",
    "video",
    "video_note",
    "animation",
    "location",
    "contact",
    "poll",
]

words = st.sampled_from(NASTY) | st.text(max_size=60)
forged = (
    st.builds("go:{}:{}".format, st.sampled_from(SCREENS), st.sampled_from(ARGUMENTS))
    | st.text(min_size=1, max_size=16)
    | st.sampled_from(["x" * 64, "go:", "\x1d", "a\x1db", "\x1d\x1d", "1|1", "-" * 64, "aaaaaa\x1done:0|red"])
)
acts = st.one_of(
    st.tuples(st.just("text"), words),
    st.tuples(st.just("text"), st.sampled_from(COMMANDS)),
    st.tuples(st.just("reply"), words),
    st.tuples(st.just("kind"), st.sampled_from(KINDS)),
    st.tuples(st.just("press"), st.integers(0, 40)),
    st.tuples(st.just("press"), st.integers(0, 40)),
    st.tuples(st.just("old"), st.integers(0, 60)),
    st.tuples(st.just("forge"), forged),
    st.tuples(st.just("spoil"), st.integers(0, 60)),
    st.tuples(st.just("edit"), words),
    st.tuples(st.just("block"), st.just("")),
    st.tuples(st.just("album"), st.just("")),
    st.tuples(st.just("raw"), st.integers(0, 30)),
)
plays = st.lists(st.tuples(st.integers(0, 6), acts), min_size=5, max_size=LONGEST)


def user_of(phone: Phone) -> Json:
    return {"id": phone.id, "is_bot": False, "first_name": phone.name}


_FRESH = itertools.count(1000)


def raws(phone: Phone, number: int) -> Json:
    """Updates that no phone of ours makes: other chats, kinds of the future, missing fields."""
    user, fresh = user_of(phone), str(next(_FRESH))
    chat = {"id": phone.id, "type": "private", "first_name": phone.name}
    group = {"id": -100500 - phone.id, "type": "supergroup", "title": "Учителя"}
    channel = {"id": -100700, "type": "channel", "title": "Канал"}
    message = {"message_id": 10_000 + number, "date": 0, "chat": chat, "from": user}
    updates: list[Json] = [
        {"message": {**message, "chat": group, "text": "/menu"}},
        {"message": {**message, "chat": group, "text": "привет"}},
        {"channel_post": {"message_id": 1, "date": 0, "chat": channel, "text": "новость"}},
        {"inline_query": {"id": "1", "from": user, "query": "слово", "offset": ""}},
        {"something_new": {"from": user, "value": 1}},
        {"message": {**message, "dice": {"emoji": "🎲", "value": 3}}},
        {"message": message},
        {"message": {**message, "from": None, "chat": group, "text": "без автора"}},
        {"message": {**message, "future_content": {"a": 1}}},
        {"message": {**message, "venue": {"location": {"latitude": 1, "longitude": 1}, "title": "t", "address": "a"}}},
        {"message": {**message, "text": "пересланное", "forward_origin":
                     {"type": "hidden_user", "sender_user_name": "x", "date": 0}}},
        {"message": {**message, "pinned_message": {"message_id": 1, "date": 0, "chat": chat}}},
        {"message": {**message, "text": "тема", "message_thread_id": 5, "is_topic_message": True}},
        {"message": {**message, "text": "ответ", "reply_to_message": {"message_id": 1, "date": 0, "chat": chat}}},
        {"edited_message": {**message, "edit_date": 1, "text": "правка"}},
        {"edited_message": {**message, "chat": group, "edit_date": 1, "text": "правка"}},
        {"callback_query": {"id": fresh, "from": user, "chat_instance": "1", "data": "go:menu:"}},
        {"callback_query": {"id": fresh, "from": user, "chat_instance": "1", "game_short_name": "g"}},
        {"callback_query": {"id": fresh, "from": user, "chat_instance": "1", "game_short_name": "g",
                            "message": {"message_id": 1, "date": 0, "chat": chat}}},
        {"callback_query": {"id": fresh, "from": user, "chat_instance": "1", "inline_message_id": "9", "data": "x"}},
        {"callback_query": {"id": fresh, "from": user, "chat_instance": "1", "data": "go:menu:",
                            "message": {"message_id": 1, "date": 0, "chat": chat}}},
        {"callback_query": {"id": fresh, "from": user, "chat_instance": "1", "data": "go:menu:",
                            "message": {**message, "chat": group}}},
        {"my_chat_member": {"chat": group, "from": user, "date": 0,
                            "old_chat_member": {"user": user, "status": "left"},
                            "new_chat_member": {"user": user, "status": "member"}}},
        {"message": {**message, "web_app_data": {"data": "{}", "button_text": "b"}}},
        {"message": {**message, "text": "/start", "sender_chat": channel}},
        {"message_reaction": {"chat": chat, "message_id": 1, "user": user, "date": 0, "old_reaction": [], "new_reaction": []}},
        {"poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": True,
                  "is_anonymous": True, "type": "regular", "allows_multiple_answers": False}},
        {"poll_answer": {"poll_id": "1", "user": user}},  # not as a poll's answer is told now
        {"message": {**message, "left_chat_member": user, "chat": group}},
        {"message": {**message, "users_shared": {"request_id": 1, "users": [{"user_id": 1}]}}},
    ]  # fmt: skip
    return updates[number % len(updates)]


class Cast:
    """Who plays."""

    def __init__(self, stage: Stage, phones: list[Phone]) -> None:
        self.stage = stage
        self.phones = phones

    def __repr__(self) -> str:
        return "cast"


@pytest.fixture
async def cast(database: Database, catalog: Catalog) -> AsyncIterator[Cast]:
    """A school in the middle of its work: people of every role, an active pair, an open request, a stranger."""
    async with staged(database, catalog) as stage:
        director, curator = await stage.director(), await stage.curator()
        mentor, mentee = await stage.mentor(), await stage.mentee()
        newcomer = await stage.mentee("Братский Илья Олегович", filled=False)
        await stage.school.pair(PairStatus.ACTIVE, mentor.someone, mentee.someone)
        other = await stage.mentee("Тулунова Ия Львовна")
        await stage.school.pair(PairStatus.PROPOSED, mentor.someone, other.someone)
        await ask_help(stage.app, stage.school.actor(mentee.someone), Content("Помогите"))
        invited = await stage.phone("Приглашённая")
        await invited.start(await stage.link(Role.MENTOR))
        stranger = await stage.phone("Чужой", "de")
        yield Cast(stage, [*(one.phone for one in (director, curator, mentor, mentee, newcomer)), invited, stranger])


async def act(stage: Stage, phone: Phone, what: str, how: Any) -> None:  # noqa: ANN401, C901, PLR0912 - one arm an act
    await phone.look()
    shown = phone.messages
    buttons = [(one, button) for one in shown for button in one.buttons if button.data]
    match what:
        case "text" | "reply":
            said = str(how).encode("utf-16", "ignore").decode("utf-16").strip()[:4000]
            if said:
                await phone.send(said, shown[len(said) % len(shown)] if what == "reply" and shown else None)
        case "kind" if how in ("location", "contact", "poll"):
            await phone.send_kind(how)
        case "kind":
            await phone.send_file(how)
        case "press" if buttons:
            newest = buttons[-1][0]
            mine = [button for one, button in buttons if one is newest]
            await phone.forge(str(mine[how % len(mine)].data), newest.id)
        case "old" if buttons:
            message, button = buttons[how % len(buttons)]
            await phone.forge(str(button.data), message.id)
        case "spoil" if buttons:
            message, button = buttons[how % len(buttons)]
            await phone.forge(str(button.data)[: how % 20 + 1] + "9" * (how % 5), message.id)
        case "forge":
            await phone.forge(str(how), shown[-1].id if shown else 1)
        case "edit":
            mine_said = [one for one in shown if not one.from_bot and one.text]
            said = str(how).strip()[:4000]
            if mine_said and said:
                await phone.edit(mine_said[-1], said)
        case "block":
            await phone.block()
            await phone.unblock()
        case "album":
            await phone.album("photo", "document")
        case "raw":
            await stage.sim.update(raws(phone, int(how)))


def is_silent(phone: Phone, before: int, answered: int) -> Callable[[], bool]:
    def silent() -> bool:
        heard = any(one.from_bot and one.content_version > before for one in phone.messages)
        return not heard and len(phone.answers) == answered

    return silent


SILENT = {"block", "raw"}


async def test_updates_no_phone_of_ours_makes_harm_nothing(cast: Cast) -> None:
    for number in range(30):
        for phone in cast.phones[3:]:
            await cast.stage.sim.update(raws(phone, number))
        await cast.stage.settle()
        wrong = await cast.stage.unwell()
        assert not wrong, "\n".join(wrong)


async def test_a_refusal_longer_than_an_alert_holds_is_said_in_a_message(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.errors.ALERT_LIMIT", 10)
    anna = (await stage.mentee()).phone
    message = {"message_id": 1, "date": 0, "chat": {"id": anna.id, "type": "private", "first_name": "Анна"}}
    query = {"id": "77", "from": user_of(anna), "chat_instance": "1", "data": "go:pair:99", "message": message}
    await stage.sim.update({"callback_query": query})
    await anna.wait_for("Этого здесь уже нет", since=0)
    assert not (await stage.sim.counters())["unanswered"]


async def test_an_update_that_cannot_be_read_is_set_aside_and_its_sender_told(stage: Stage) -> None:
    stage.allowed.add("update failed")
    anna = await stage.phone("Анна")
    chat = {"id": anna.id, "type": "private", "first_name": "Анна"}
    await stage.sim.update({"message": {"message_id": 9, "date": "never", "chat": chat, "from": user_of(anna)}})
    first = await anna.wait_for("Что-то сломалось у нас", since=0)
    message = {"message_id": 9, "date": 0, "chat": chat}
    await stage.sim.update({"callback_query": {"id": "77", "from": user_of(anna), "message": message}})
    await anna.wait_for(lambda one: "Что-то сломалось у нас" in one.text and one.id > first.id, since=0)
    await stage.settle()
    assert [row["status"] for row in await stage.rows("inbox")] == ["aside", "aside"]
    assert not (await stage.sim.counters())["unanswered"]
    await anna.send("/menu")
    await anna.wait_for("ссылку-приглашение")
    await forget_aside(stage)


async def forget_aside(stage: Stage) -> None:
    async with stage.database.transaction() as connection:
        await connection.exec_driver_sql("DELETE FROM inbox WHERE status = 'aside'")


# The school lives on from play to play, so a failure could not be made smaller: its last act is what matters.
PHASES = [Phase.generate]


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    phases=PHASES,
    derandomize="ANYTHING_EXAMPLES" not in os.environ,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(play=plays)
async def test_every_update_is_answered_and_nothing_breaks(cast: Cast, play: list[Any]) -> None:
    stage, phones = cast.stage, cast.phones
    for who, (what, how) in play:
        phone = phones[who]
        await phone.look()
        answered, before = len(phone.answers), phone._version
        sent = len([one for one in phone.messages if not one.from_bot])
        await act(stage, phone, what, how)
        await stage.settle()
        await phone.look()
        did = len([one for one in phone.messages if not one.from_bot]) > sent or what in (
            "press",
            "old",
            "forge",
            "spoil",
            "edit",
        )
        silent = is_silent(phone, before, answered)
        buttons = any(one.buttons for one in phone.messages)
        if did and what not in SILENT and (what not in ("press", "old", "spoil") or buttons):
            assert what == "edit" or not silent(), (what, how, phone.screen())
        wrong = await stage.unwell()
        assert not wrong, (phone, what, how, "\n".join(wrong))
    for phone in phones:
        await phone.send("/menu")
        await phone.wait_for()
