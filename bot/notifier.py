"""Telegram's end of the outbox: a letter becomes a message, at Telegram's pace."""

import asyncio
from collections import defaultdict
from time import monotonic

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup, Message, ReplyParameters

from mentoring.ports import CAPTION_LIMIT, Attachment, Busy, Letter, Sent, Undeliverable, Unreachable

NETWORK_WAIT = 2.0
GONE = ("chat not found", "user is deactivated", "bot can't initiate conversation", "peer_id_invalid")


class Bucket:
    """A pace: `burst` at once, then one every `interval` seconds (monotonic)."""

    def __init__(self, burst: int, interval: float) -> None:
        self._room = burst * interval
        self._interval = interval
        self._full_at = 0.0

    def take(self) -> float:
        """Take a place and return how many seconds to wait for it."""
        now = monotonic()
        self._full_at = max(self._full_at, now) + self._interval
        return max(0.0, self._full_at - now - self._room)

    @property
    def is_rested(self) -> bool:
        """Tell whether the bucket would not make anybody wait."""
        return self._full_at <= monotonic()


class TelegramNotifier:
    """Sends letters: 30 a second in all, one a second to a chat after a burst of twenty, as Telegram lets pass.

    Not paced, only the server's own «too many» slows it down.
    """

    def __init__(self, bot: Bot, *, is_paced: bool = True) -> None:
        self._bot = bot
        self._is_paced = is_paced
        self._all = Bucket(20, 1 / 30)
        self._chats = defaultdict[str, Bucket](lambda: Bucket(20, 1.0))

    async def send(self, address: str, letter: Letter) -> Sent:
        """Send a letter and return which message it became; see mentoring.ports.Notifier for what it raises."""
        if self._is_paced:
            await asyncio.sleep(max(self._all.take(), self._chats[address].take()))
            self._rest()
        try:
            return await self._send(address, letter)
        except TelegramForbiddenError as error:
            raise Unreachable from error
        except (TelegramBadRequest, TelegramNotFound) as error:
            if any(words in error.message.lower() for words in GONE):
                raise Unreachable from error
            raise Undeliverable(error.message) from error
        except TelegramRetryAfter as error:
            raise Busy(error.retry_after) from error
        except (TelegramNetworkError, TelegramServerError) as error:
            raise Busy(NETWORK_WAIT) from error
        except TelegramAPIError as error:
            raise Undeliverable(str(error)) from error

    async def _send(self, address: str, letter: Letter) -> Sent:
        keyboard = _keyboard(letter)
        if letter.attachment is None:
            sent = await self._bot.send_message(
                address, letter.text, reply_markup=keyboard, disable_notification=letter.silent,
                reply_parameters=_reply(letter),
            )  # fmt: skip
            return Sent(sent.message_id)
        file = _file(letter.attachment)
        if letter.attachment.kind == "video_note" or len(letter.text) > CAPTION_LIMIT:
            # Words that do not fit under a file go before it.
            title = await self._bot.send_message(
                address, letter.text, disable_notification=letter.silent, reply_parameters=_reply(letter)
            )
            below = await self._send_file(address, letter.attachment.kind, file, None, keyboard, letter)
            return Sent(below.message_id, title.message_id)
        whole = await self._send_file(address, letter.attachment.kind, file, letter.text, keyboard, letter)
        return Sent(whole.message_id)

    async def _send_file(
        self, address: str, kind: str, file: BufferedInputFile | str, caption: str | None,
        keyboard: InlineKeyboardMarkup | None, letter: Letter,
    ) -> Message:  # fmt: skip
        send = getattr(self._bot, f"send_{kind}")
        words = {} if caption is None else {"caption": caption}
        sent: Message = await send(
            address, file, reply_markup=keyboard, disable_notification=letter.silent, reply_parameters=_reply(letter),
            **words,
        )  # fmt: skip
        return sent

    def _rest(self) -> None:
        """Forget chats that would not have to wait: the table must not grow with everybody ever written to."""
        if len(self._chats) > 500:
            for address in [address for address, bucket in self._chats.items() if bucket.is_rested]:
                del self._chats[address]


def _keyboard(letter: Letter) -> InlineKeyboardMarkup | None:
    if not letter.buttons:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=button.label, callback_data=f"go:{button.action}") for button in row]
            for row in letter.buttons
        ]
    )


def _reply(letter: Letter) -> ReplyParameters | None:
    if letter.reply_to is None:
        return None
    return ReplyParameters(message_id=letter.reply_to, allow_sending_without_reply=True)


def _file(attachment: Attachment) -> BufferedInputFile | str:
    return attachment.reference or BufferedInputFile(attachment.content, attachment.name)
