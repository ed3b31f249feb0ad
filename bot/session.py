"""The wire to Telegram: patient with outages, and a query is answered once."""

import asyncio
from collections import OrderedDict
from typing import Any

import structlog
from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import AnswerCallbackQuery, Response, TelegramMethod
from aiogram.types import File, Message, User

from bot.polling import RawUpdates

TRIES = 4
FIRST_WAIT = 0.3
LONGEST_WAIT = 30.0
REMEMBERED = 2000
# pydantic forgets generic models nobody holds and would build them anew for every answer: a tenth of the bot's time.
ANSWERS = (
    Response[bool],
    Response[Message],
    Response[Message | bool],
    Response[User],
    Response[File],
    Response[list[dict[str, Any]]],
)

log = structlog.get_logger()


class Patience(BaseRequestMiddleware):
    """Repeat a request while Telegram is busy or out of reach; give up after a few tries and let the caller wait."""

    async def __call__(
        self, make_request: NextRequestMiddlewareType[Any], bot: Bot, method: TelegramMethod[Any]
    ) -> Response[Any]:
        """Carry a request out."""
        if isinstance(method, RawUpdates):
            return await _asked(make_request, bot, method)
        for attempt in range(1, TRIES):
            try:
                return await _asked(make_request, bot, method)
            except TelegramRetryAfter as error:
                if error.retry_after > LONGEST_WAIT:
                    raise
                await asyncio.sleep(error.retry_after)
            except (TelegramNetworkError, TelegramServerError) as error:
                log.info("telegram out of reach", method=method.__api_method__, attempt=attempt, error=error)
                await asyncio.sleep(FIRST_WAIT * 2**attempt)
        return await _asked(make_request, bot, method)


async def _asked(make_request: NextRequestMiddlewareType[Any], bot: Bot, method: TelegramMethod[Any]) -> Response[Any]:
    """Carry a request out; what a machine on the way says in Telegram's place is an outage too."""
    try:
        return await make_request(bot, method)
    except ClientDecodeError as error:
        raise TelegramServerError(method, "the answer is not Telegram's") from error
    except TelegramAPIError as error:
        if type(error) is TelegramAPIError and "Too Many Requests" in error.message:
            raise TelegramRetryAfter(method, error.message, 1) from error
        raise


class AnswerOnce(BaseRequestMiddleware):
    """Answer each callback query once, and take «too late» for an answer: the press has had its effect."""

    def __init__(self) -> None:
        self._answered = OrderedDict[str, None]()

    async def __call__(
        self, make_request: NextRequestMiddlewareType[Any], bot: Bot, method: TelegramMethod[Any]
    ) -> Response[Any]:
        """Carry a request out, or leave out a second answer."""
        if not isinstance(method, AnswerCallbackQuery):
            return await make_request(bot, method)
        if method.callback_query_id in self._answered:
            return Response(ok=True, result=True)
        self._answered[method.callback_query_id] = None
        if len(self._answered) > REMEMBERED:
            self._answered.popitem(last=False)
        try:
            return await make_request(bot, method)
        except TelegramBadRequest as error:
            log.info("query answered too late", error=error)
            return Response(ok=True, result=True)
        except BaseException:
            self._answered.pop(method.callback_query_id, None)  # nobody heard it: a replay answers again
            raise
