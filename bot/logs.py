"""Logs on stderr, as text for people or JSON for machines; never a token, never what somebody wrote."""

import logging
import re
import sys
import traceback
from typing import Final, TextIO

import structlog
from aiogram.exceptions import TelegramAPIError
from aiohttp import ClientError
from pydantic import ValidationError
from sqlalchemy.exc import InterfaceError, OperationalError
from structlog.typing import EventDict, ExcInfo

from bot.config import Settings

# Whose messages are words of ours, or of machines about addresses, locks and limits. All others may carry what somebody
# wrote: a value that fits nowhere, a key, a row. Of those only the type and the places are told.
OURS: Final = frozenset({"bot", "db", "documents", "handlers", "mentoring", "scheduler", "services", "solver", "texts"})
MACHINES: Final = (OSError, ClientError, TelegramAPIError, OperationalError, InterfaceError)
# Telegram quotes what it could not take.
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|«[^»]*»")
_CAUSED = "\nThe above exception was the direct cause of the following exception:\n\n"
_DURING = "\nDuring handling of the above exception, another exception occurred:\n\n"


def described(error: BaseException) -> str:
    """Return an exception in a line: its type, with the message where nobody's words can be in it."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if isinstance(error, ValidationError):
        places = (f"{'.'.join(map(str, one['loc']))}: {one['type']}" for one in error.errors(include_input=False))
        return f"{name}: {'; '.join(places)}"
    if kind.__module__.partition(".")[0] not in OURS and not isinstance(error, MACHINES):
        return name
    # A statement of the database stands in the lines after the first.
    message = next(iter(str(error).splitlines()), "")
    return f"{name}: {_QUOTED.sub('…', message)}" if message else name


def told(exc_info: ExcInfo) -> str:
    """Return a traceback of places: no variables, and no message but those `described` lets through.

    Left to itself the renderer draws all that is within reach of every frame, for minutes, and what people wrote too.
    """
    return _chain(exc_info[1], frozenset()).rstrip()


def _chain(error: BaseException, seen: frozenset[int]) -> str:
    """Return an exception after those it comes from; one that leads back to itself is told once."""
    seen |= {id(error)}
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    words = ""
    if before is not None and id(before) not in seen:
        words = _chain(before, seen) + (_CAUSED if error.__cause__ else _DURING)
    places = "".join(traceback.format_tb(error.__traceback__))
    words += f"Traceback (most recent call last):\n{places}{described(error)}\n"
    parts = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    return words + "".join(_chain(one, seen) for one in parts if id(one) not in seen)


def _describe(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Put what may be told in place of exceptions given as values."""
    return {
        name: described(value) if isinstance(value, BaseException) and name != "exc_info" else value
        for name, value in event.items()
    }


def _tell(stream: TextIO, found: ExcInfo) -> None:
    stream.write("\n" + told(found))


def keep_off_results() -> None:
    """Send what is logged before or without `set_up` to stderr too: a command's stdout is its result."""
    structlog.configure(logger_factory=lambda *_: structlog.PrintLogger(sys.stderr))


def set_up(settings: Settings) -> None:
    """Send our logs and those of the libraries the same way."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _describe,
    ]
    as_json = settings.log_format == "json"
    if as_json:
        shared.append(structlog.processors.ExceptionRenderer(told))
    renderer = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if as_json
        else structlog.dev.ConsoleRenderer(colors=False, exception_formatter=_tell)
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    final = [structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer]
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(foreign_pre_chain=shared, processors=final))
    logging.basicConfig(handlers=[handler], level=settings.log_level, force=True)
    for noisy in ("aiogram", "aiogram_dialog", "apscheduler", "aiosqlite", "alembic", "sqlalchemy"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    # It reports every refusal said in words as an error of a window; ours are logged where they are caught.
    logging.getLogger("aiogram_dialog").setLevel(logging.CRITICAL)
