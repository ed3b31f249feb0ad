"""While everybody is matched: the curator sees how far it is, and others go on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from mentoring.ports import Solution, Solve, Task
from solver.process import ProcessSolver
from tests.bot.stage import Player, Stage


class Slow:
    """The real solver, held back until it is let go; it never answers before."""

    def __init__(self) -> None:
        self.let_go = asyncio.Event()
        self.asked = 0

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Solve]:
        async with BEGIN(ProcessSolver()) as answer:

            async def solve(task: Task) -> Solution:
                self.asked += 1
                await self.let_go.wait()
                return await answer(task)

            yield solve


BEGIN = ProcessSolver.begin


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    held = Slow()
    monkeypatch.setattr(ProcessSolver, "begin", held.begin)
    return held


async def begun(curator: Player) -> None:
    """The curator has asked for everybody, and the solver is at it."""
    await curator.phone.send("/menu")
    await curator.phone.press("Подобрать пару")
    await curator.phone.press("Подобрать всем сразу")
    await curator.phone.wait_for("Ждёт наставника 1 человек")
    await curator.phone.press("Подобрать")


async def test_the_stage_is_shown_while_others_go_on(stage: Stage, slow: Slow) -> None:
    curator, _, mentee = await stage.curator(), await stage.mentor(), await stage.mentee()
    await begun(curator)
    shown = await curator.phone.wait_for("считаю")
    assert "▓▓▓▓▓▓▓▓░░░░" in shown.text
    await mentee.phone.send("/menu")
    await mentee.phone.wait_for(lambda one: "Моё наставничество" in one.labels)
    slow.let_go.set()
    await curator.phone.wait_for("Предложение: кого с кем")
    assert slow.asked == 1
