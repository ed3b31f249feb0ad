"""An update that is not wholly of the known shape is answered for what of it can be read."""

import json
from typing import Any

import pytest
from aiogram import Bot
from aiogram.types import InaccessibleMessage, Message
from pydantic import ValidationError

from bot.legible import read_update
from tests.bot.stage import Stage

Json = dict[str, Any]
BOT = Bot("42:TESTTESTTESTTEST")
CHAT: Json = {"id": 7, "type": "private", "first_name": "Анна"}
USER: Json = {"id": 7, "is_bot": False, "first_name": "Анна"}
MESSAGE: Json = {"message_id": 5, "date": 1, "chat": CHAT, "from": USER}
# As servers told of a poll before its later fields were there.
OLD_POLL: Json = {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False,
                  "is_anonymous": True, "type": "regular", "allows_multiple_answers": False}  # fmt: skip


def read(event: Json) -> Any:  # noqa: ANN401 - whatever kind of event it is
    update = read_update(json.dumps({"update_id": 1, **event}), BOT)
    return update.message or update.callback_query


def test_words_beside_what_cannot_be_read_are_kept() -> None:
    message = read(
        {"message": {**MESSAGE, "text": "слова", "forward_origin": {"type": "of tomorrow"}, "poll": OLD_POLL}}
    )
    assert (message.text, message.forward_origin, message.poll) == ("слова", None, None)


def test_a_reply_to_what_cannot_be_read_is_still_a_reply() -> None:
    message = read({"message": {**MESSAGE, "text": "слова", "reply_to_message": {**MESSAGE, "poll": OLD_POLL}}})
    assert message.reply_to_message.message_id == 5
    assert message.reply_to_message.poll is None


def test_a_reply_to_a_message_without_a_number_is_words_alone() -> None:
    message = read({"message": {**MESSAGE, "text": "слова", "reply_to_message": {"chat": CHAT, "date": 1}}})
    assert (message.text, message.reply_to_message) == ("слова", None)


def test_a_press_under_a_message_that_cannot_be_read_keeps_its_message() -> None:
    press = {"id": "1", "from": USER, "chat_instance": "1", "data": "go:menu", "message": {**MESSAGE, "poll": OLD_POLL}}
    query = read({"callback_query": press})
    assert query.data == "go:menu"
    assert isinstance(query.message, Message)
    assert not isinstance(query.message, InaccessibleMessage)


@pytest.mark.parametrize("broken", [{"chat": "nowhere"}, {"date": "never"}, {"from": {"first_name": "?"}}])
def test_an_update_of_nobody_cannot_be_read(broken: Json) -> None:
    with pytest.raises(ValidationError):
        read({"message": {**MESSAGE, "text": "слова", **broken}})


def test_characters_nobody_can_keep_are_left_out_and_what_only_looks_like_them_stays() -> None:
    assert read({"message": {**MESSAGE, "text": "а\0б"}}).text == "аб"
    assert read({"message": {**MESSAGE, "text": r"\u0000"}}).text == r"\u0000"
    assert read({"message": {**MESSAGE, "text": "а\ud83dб"}}).text == "а?б"


async def test_a_poll_of_an_older_server_is_answered_as_any_other(stage: Stage) -> None:
    anna = await stage.phone("Анна")
    chat = {"id": anna.id, "type": "private", "first_name": "Анна"}
    user = {"id": anna.id, "is_bot": False, "first_name": "Анна"}
    await stage.sim.update({"message": {"message_id": 9, "date": 0, "chat": chat, "from": user, "poll": OLD_POLL}})
    await anna.wait_for("ссылку-приглашение", since=0)
    await stage.settle()
    assert [row["status"] for row in await stage.rows("inbox")] == ["done"]
