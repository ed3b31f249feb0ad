"""Logs on stderr, as text for people or JSON for machines; never a token, never what somebody wrote."""

import logging
import sys

import structlog

from bot.config import Settings


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
        shared.append(structlog.processors.format_exc_info)
    renderer = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if as_json
        else structlog.dev.ConsoleRenderer(colors=False)
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
