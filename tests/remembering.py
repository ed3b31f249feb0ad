"""What tests build first is built once: the same school, person or pair comes back from memory.

Most tests of use cases begin with the same dozen of them. A step of the builder is known by all that determines it: the
steps since the empty database, what it was asked for, the hour. Whatever else is written in between, by the test or by
another connection, ends remembering until the database is empty again, and the steps are carried out as ever.
"""

import asyncio
import sqlite3
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

from services.catalog import Catalog

if TYPE_CHECKING:
    from tests.builders import School, Someone

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S", bound="School")
# By the address of the database.
MEMORIES: "dict[str, Memory]" = {}
# A copy takes about a megabyte.
MOST_KEPT = 120


@dataclass(frozen=True)
class Kept:
    """What a step left behind."""

    data: sqlite3.Connection
    result: object
    causes: int
    staff: "dict[Any, Someone]"
    moment: datetime


class Memory:
    """The steps built on one SQLite file, each with a copy of the database after it."""

    def __init__(self, path: Path, catalog: Catalog) -> None:
        self.catalog = catalog
        self._file = sqlite3.connect(path, isolation_level=None)
        self._kept: OrderedDict[int, Kept] = OrderedDict()
        self._at: int | None = None
        self._version = 0
        self._builder: asyncio.Task[Any] | None = None
        self._are_two = False

    def begin(self, template: Path, *, remembers: bool) -> None:
        """Empty the database; steps are remembered from here on, if at all."""
        with closing(sqlite3.connect(template)) as source:
            source.backup(self._file)
        self._go_on_from(0 if remembers else None)
        self._builder, self._are_two = None, False

    def end(self) -> None:
        """End remembering until the database is empty again: a bot that may write at any moment starts."""
        self._at = None

    def close(self) -> None:
        """Let the copies go."""
        for one in self._kept.values():
            one.data.close()
        self._file.close()

    async def carry_out(self, school: "School", asked: object, build: Callable[[], Awaitable[R]]) -> R:
        """Carry a step out, or bring back what it left the last time it began from here."""
        task, outer = asyncio.current_task(), self._builder
        self._are_two = self._are_two or outer not in (None, task)
        if self._are_two or self._at is None or self._data_version() != self._version:
            self._at = None
            return await build()
        here = (self._at, asked, school.id, school.clock.now(), school.causes.given, school.app.is_redacted)
        key = hash(repr((*here, sorted(school.staff.items()))))
        if key in self._kept:
            return cast("R", self._bring_back(key, school))
        self._builder = task
        try:
            result = await build()
        finally:
            self._builder = outer
        if not self._are_two:
            self._keep(key, school, result)
        return result

    def _bring_back(self, key: int, school: "School") -> object:
        kept = self._kept[key]
        self._kept.move_to_end(key)
        kept.data.backup(self._file)
        school.causes.given, school.staff = kept.causes, dict(kept.staff)
        school.clock.to(kept.moment)
        self._go_on_from(key)
        return kept.result

    def _keep(self, key: int, school: "School", result: object) -> None:
        data = sqlite3.connect(":memory:")
        self._file.backup(data)
        self._kept[key] = Kept(data, result, school.causes.given, dict(school.staff), school.clock.moment)
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)[1].data.close()
        self._go_on_from(key)

    def _go_on_from(self, key: int | None) -> None:
        self._at, self._version = key, self._data_version()

    def _data_version(self) -> int:
        """Changes whenever another connection writes to the file."""
        return int(self._file.execute("PRAGMA data_version").fetchone()[0])


def remembered(
    step: Callable[Concatenate[S, P], Awaitable[R]],
) -> Callable[Concatenate[S, P], Awaitable[R]]:
    """Declare a step of the builder that need not be carried out twice."""

    @wraps(step)
    async def carry_out(school: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
        memory = MEMORIES.get(str(school.app.database.url))
        if memory is None or school.app.catalog is not memory.catalog:
            return await step(school, *args, **kwargs)
        asked = (step.__name__, args, sorted(kwargs.items()))
        return await memory.carry_out(school, asked, lambda: step(school, *args, **kwargs))

    return carry_out
