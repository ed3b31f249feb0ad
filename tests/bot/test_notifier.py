"""Letters leave at the pace Telegram lets pass, or as fast as they come."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
from aiogram import Bot

from bot.notifier import TelegramNotifier
from mentoring.ports import Letter


class Post:
    """A server that takes everything."""

    def __init__(self) -> None:
        self.taken: list[str] = []

    async def send_message(self, address: str, _text: str, **_about: Any) -> SimpleNamespace:  # noqa: ANN401 - aiogram's own
        self.taken.append(address)
        return SimpleNamespace(message_id=len(self.taken))


@pytest.mark.parametrize("is_paced", [True, False])
async def test_a_chat_gets_a_burst_and_then_one_letter_a_second(
    monkeypatch: pytest.MonkeyPatch, *, is_paced: bool
) -> None:
    waits: list[float] = []

    async def wait(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr("bot.notifier.asyncio", SimpleNamespace(sleep=wait))
    monkeypatch.setattr("bot.notifier.monotonic", lambda: 1000.0)
    post = Post()
    notifier = TelegramNotifier(cast("Bot", post), is_paced=is_paced)
    for address in ("one",) * 23 + ("another",):
        await notifier.send(address, Letter("Добрый день"))
    assert post.taken == ["one"] * 23 + ["another"]
    expected = [0.0] * 20 + [1.0, 2.0, 3.0, pytest.approx(4 / 30)]
    assert waits == (expected if is_paced else [])
