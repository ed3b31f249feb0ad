"""What goes into the log when something breaks: where, and none of what people wrote; short, and at once."""

import json
import logging
from collections.abc import Iterator

import pytest
import structlog
from aiogram.types import Update

from bot.config import Settings
from bot.logs import set_up

WORDS = "Ольга выгорела"


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, configured = root.handlers[:], root.level, structlog.get_config()
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.configure(**configured)


@pytest.mark.parametrize("log_format", ["text", "json"])
def test_a_fault_is_logged_by_its_places_without_what_people_wrote(
    capsys: pytest.CaptureFixture[str], log_format: str
) -> None:
    set_up(Settings.model_validate({"log_format": log_format}))
    payload = json.dumps({"update_id": 1, "message": WORDS}, ensure_ascii=False)
    try:
        Update.model_validate_json(payload)
    except ValueError:
        structlog.get_logger().exception("update failed", fault="0a1b2c3d")
    out, err = capsys.readouterr()
    assert out == ""
    for found in ("0a1b2c3d", "test_logs.py", "message: model_type"):
        assert found in err
    assert WORDS not in err
    assert err.count("\n") < 30
