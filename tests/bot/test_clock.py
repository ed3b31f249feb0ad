"""The followed clock lets go when the bot is asked to stop, at whatever moment that comes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, cast

import pytest
from aiohttp import ClientSession

from bot.clock import RemoteClock


class SlowToLetGo:
    """A session whose held request, once given up, takes its time to end."""

    def __init__(self) -> None:
        self.asked, self.given_up, self.may_end = asyncio.Event(), asyncio.Event(), asyncio.Event()

    @asynccontextmanager
    async def post(self, url: str, json: dict[str, Any]) -> AsyncIterator[None]:
        del url, json
        self.asked.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.given_up.set()
            await self.may_end.wait()
        yield


async def test_a_stop_that_comes_while_a_report_is_being_given_up_is_not_lost() -> None:
    clock, session = RemoteClock("http://127.0.0.1:1", "test"), SlowToLetGo()
    holding = asyncio.create_task(clock._held(cast("ClientSession", session), {}))
    await session.asked.wait()
    clock.stir()
    await session.given_up.wait()
    holding.cancel()
    session.may_end.set()
    with pytest.raises(asyncio.CancelledError):
        await holding
