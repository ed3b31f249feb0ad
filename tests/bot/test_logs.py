"""What goes into the log when something breaks: where, and none of what people wrote; short, and at once."""

import json
import logging
from collections.abc import Iterator

import pytest
import structlog
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import AnswerCallbackQuery
from aiogram.types import Update
from sqlalchemy.exc import OperationalError

from bot.config import Settings
from bot.logs import set_up
from mentoring.errors import WrongState

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


def _fail(kind: type[Exception]) -> None:
    """Fail with somebody's words in the message, because of a failure with the same."""
    try:
        dict[str, int]()[WORDS]
    except KeyError as cause:
        raise kind(WORDS) from cause


def _broken(kind: type[Exception]) -> Exception:
    with pytest.raises(kind) as caught:
        _fail(kind)
    return caught.value


@pytest.mark.parametrize("log_format", ["text", "json"])
def test_the_message_of_a_foreign_exception_stays_out_and_one_of_ours_is_told(
    capsys: pytest.CaptureFixture[str], log_format: str
) -> None:
    set_up(Settings.model_validate({"log_format": log_format}))
    log = structlog.get_logger()
    log.error("update failed", exc_info=_broken(ValueError))
    log.warning("update waits", error=_broken(LookupError))
    log.warning("query refused", error=TelegramBadRequest(AnswerCallbackQuery(callback_query_id="1"), f'tag "{WORDS}"'))
    log.warning("not done", error=WrongState("pair-moved-on"))
    log.warning("database waits", error=OperationalError(f"UPDATE '{WORDS}'", None, OSError("database is locked")))
    err = capsys.readouterr().err
    assert WORDS not in err
    for found in ("KeyError", "ValueError", "_fail", "LookupError", "Telegram server says - tag …", "pair-moved-on",
                  "database is locked"):  # fmt: skip
        assert found in err
