"""The stage of tests/bot/stage.py, for every test here."""

from tests.bot.stage import _impatient, backend, stage

__all__ = ["_impatient", "backend", "stage"]
