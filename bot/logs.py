"""Logs on stderr, as text for people or JSON for machines; never a token, never what somebody wrote."""

import logging
import sys
import traceback
from typing import TextIO

import structlog
from pydantic import ValidationError
from structlog.typing import ExcInfo

from bot.config import Settings


def told(exc_info: ExcInfo) -> str:
    """Return a traceback of places alone: no variables, and none of the words an update of an odd shape carries.

    Left to itself the renderer draws all that is within reach of every frame, for minutes, and what people wrote too.
    """
    error: BaseException | None = exc_info[1]
    whole = "".join(traceback.format_exception(error)).rstrip()
    while error is not None:
        if isinstance(error, ValidationError):
            places = (f"{'.'.join(map(str, one['loc']))}: {one['type']}" for one in error.errors(include_input=False))
            whole = whole.replace(str(error), "; ".join(places))
        error = error.__cause__ or error.__context__
    return whole


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
