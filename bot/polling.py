"""Long polling that stores updates before it asks for the next ones.

aiogram's own polling confirms a batch while its handlers still run (its issue 1397), and one update of an unknown shape
would fail the whole batch: so the answer is taken as it is.
"""

import asyncio
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramConflictError, TelegramRetryAfter, TelegramUnauthorizedError
from aiogram.methods.base import TelegramMethod

from bot.inbox import Inbox

HOLD_SECONDS = 25
FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0
WEBHOOK = "webhook is active"
KINDS = {"message", "edited_message", "callback_query", "my_chat_member"}

log = structlog.get_logger()


class RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates whose answer is not looked into."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None


async def poll(bot: Bot, inbox: Inbox) -> None:
    """Take updates until cancelled; begins without an offset, so what was not confirmed comes again.

    Raises:
        TelegramUnauthorizedError: the token is not valid.
    """
    offset: int | None = None
    wait = FIRST_WAIT
    while True:
        try:
            request = RawUpdates(offset=offset, timeout=HOLD_SECONDS, allowed_updates=sorted(KINDS))
            updates = await bot(request, request_timeout=HOLD_SECONDS + 15)
            # Some machines between send what nobody asked for; it says nothing to this bot.
            await inbox.accept(update for update in updates if update.keys() & KINDS)
        except TelegramUnauthorizedError:
            raise
        except TelegramRetryAfter as error:
            log.warning("polling waits", seconds=error.retry_after, error=error)
            await asyncio.sleep(error.retry_after)
            continue
        except Exception as error:
            if isinstance(error, TelegramConflictError) and WEBHOOK in error.message and await _unhooked(bot):
                continue
            if not inbox.is_passing(error) and not isinstance(error, TelegramConflictError):
                log.exception("polling failed")
            else:
                log.warning("polling waits", seconds=wait, error=error)
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)
            continue
        wait = FIRST_WAIT
        if updates:
            offset = max(int(update["update_id"]) for update in updates) + 1


async def _unhooked(bot: Bot) -> bool:
    """Take away the webhook that another program left on this token: while it is there nothing can be asked for."""
    try:
        await bot.delete_webhook()
    except TelegramAPIError as error:
        log.warning("webhook stays", error=error)
        return False
    log.warning("webhook of another program taken away")
    return True
