"""The stage of tests/bot/stage.py, for every test here, and bots that can be killed."""

from collections.abc import Iterator

import pytest

from tests.bot.nursery import Nursery, opened
from tests.bot.stage import _impatient, backend, stage

__all__ = ["_impatient", "backend", "stage"]


@pytest.fixture
def nursery(_impatient: None) -> Iterator[Nursery]:
    """To be asked for before anything that opens a database."""
    with opened() as found:
        yield found
