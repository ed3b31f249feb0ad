"""A simulator, a phone and an aiogram bot that talk over loopback; a browser to look at the page with."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from playwright.async_api import Browser, async_playwright

from simulator.client import Simulator
from simulator.phone import Phone
from simulator.process import serve
from simulator.server import Running

TOKEN = "123456789:AAtest-token_0000000000000000000000"
CHROMIUM = Path("/usr/bin/chromium")
PRESENT = CHROMIUM.exists()
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
    if not PRESENT:
        if os.environ.get("CI") == "true":
            pytest.fail(f"{CHROMIUM} is absent: apt-get install chromium")
        pytest.skip(f"{CHROMIUM} is absent: apt-get install chromium to run the browser's tests")
    async with async_playwright() as player:
        started = await player.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        await started.close()


@pytest.fixture
async def running() -> AsyncIterator[Running]:
    async with serve() as started:
        yield started


@pytest.fixture
async def sim(running: Running) -> AsyncIterator[Simulator]:
    async with Simulator(running.url, running.clock_url) as client:
        yield client


@pytest.fixture
async def bot(running: Running) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(running.url))
    yield Bot(TOKEN, session=session)
    if session._session:  # the session's own close() sleeps
        await session._session.close()


@pytest.fixture
async def anna(sim: Simulator) -> Phone:
    """A person who has written to the bot."""
    phone = await sim.person("Anna", "Sample", username="anna_sample")
    await phone.start()
    return phone
