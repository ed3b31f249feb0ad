"""An inline calendar in the reader's language.

aiogram-dialog's own has no locale and sends buttons with empty data, which a strict Bot API refuses.
"""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery, InlineKeyboardButton, KeyboardButton
from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.api.protocols import DialogProtocol
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Keyboard

from handlers.day_words import day_words
from handlers.widgets import actor_of, app_of, press, typed
from mentoring.actors import Language
from mentoring.breaks import Breaks
from mentoring.errors import BadInput
from mentoring.moments import read_moment
from mentoring.reading import read_day
from texts import plain
from texts.dates import month_numbers, month_title, weekday

NOTHING = "-"
WEEK = 7
PAST, BLANK = "·", "⠀"
# How a day off is written.
SMALL = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
HORIZON_DAYS = 730
MONDAY = date(2024, 1, 1)

OnDay = Callable[[DialogManager, date], Awaitable[None]]
# The first and the last day that can be chosen.
Span = tuple[date, date]
Named = Callable[[DialogManager, date], Awaitable[str]]


class MonthCalendar(Keyboard):
    """A month of days; those before `first` and after `last` cannot be chosen.

    The screen's data may name both: else the first is today, and the last two years on.

    Days that are `off`, or in the breaks that the screen's data name, are written small, as Telegram has no grey: they
    can be chosen all the same; `named` says what is told of a day when it is.
    """

    def __init__(
        self, name: str, on_day: OnDay, off: Callable[[date], bool] | None = None, named: Named | None = None
    ) -> None:
        super().__init__(id=name)
        self._on_day = on_day
        self._off = off
        self._named = named

    async def _render_keyboard(self, data: dict[str, Any], manager: DialogManager) -> RawKeyboard:
        first: date = data.get("first") or today(manager)
        span = first, max(first, data.get("last") or first + timedelta(HORIZON_DAYS))
        shown = self._shown(manager, *span)
        language = actor_of(manager).language
        return [
            self._turning(shown, span, language),
            [self._button(weekday(MONDAY + timedelta(day), language), NOTHING) for day in range(WEEK)],
            *self._weeks(shown, span, data.get("breaks"), language),
        ]

    async def _process_item_callback(
        self, callback: CallbackQuery, data: str, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        del dialog
        if data == NOTHING:
            return True
        if data.startswith("m"):
            self.set_widget_data(manager, data[1:])
            return True
        try:
            day = date.fromisoformat(data)
        except ValueError:
            raise BadInput("day-expected") from None
        await self._on_day(manager, day)
        if self._named and (words := await self._named(manager, day)):
            await callback.answer(words)
        return True

    def _shown(self, manager: DialogManager, first: date, last: date) -> date:
        """The first of the month that is looked at."""
        month = self.get_widget_data(manager, "")
        try:
            shown = date.fromisoformat(str(month)) if month else first.replace(day=1)
        except ValueError:
            shown = first.replace(day=1)
        return min(max(shown, first.replace(day=1)), last.replace(day=1))

    def _turning(self, shown: date, span: Span, language: str) -> list[InlineKeyboardButton | KeyboardButton]:
        before = (shown - timedelta(1)).replace(day=1)
        after = (shown + timedelta(32)).replace(day=1)
        past, far = before < span[0].replace(day=1), after.replace(day=1) > span[1]
        return [
            self._button(PAST if past else "‹", NOTHING if past else f"m{before.isoformat()}"),
            self._button(month_title(shown, language), NOTHING),
            self._button(PAST if far else "›", NOTHING if far else f"m{after.isoformat()}"),
        ]

    def _weeks(self, shown: date, span: Span, breaks: Breaks | None, language: Language) -> RawKeyboard:
        after = (shown + timedelta(32)).replace(day=1)
        days = [shown - timedelta(shown.weekday()) + timedelta(offset) for offset in range(6 * WEEK)]
        rows = [days[start : start + WEEK] for start in range(0, len(days), WEEK)]
        return [
            [
                self._day(day, span, breaks, language) if shown <= day < after else self._button(BLANK, NOTHING)
                for day in row
            ]
            for row in rows
            if any(shown <= day < after for day in row)
        ]

    def _day(self, day: date, span: Span, breaks: Breaks | None, language: Language) -> InlineKeyboardButton:
        if not span[0] <= day <= span[1]:
            return self._button(PAST, NOTHING)
        in_break = breaks is not None and breaks.at(day, language) is not None
        is_off = in_break or (self._off is not None and self._off(day))
        return self._button(str(day.day).translate(SMALL) if is_off else str(day.day), day.isoformat())

    def _button(self, words: str, data: str) -> InlineKeyboardButton:
        return InlineKeyboardButton(text=words, callback_data=self._item_callback_data(data))


def today(manager: DialogManager) -> date:
    """Return the day it is where the actor's school is."""
    return app_of(manager).clock.now().astimezone(ZoneInfo(actor_of(manager).zone)).date()


def typed_day(manager: DialogManager, words: str) -> date:
    """Return a typed day, «сегодня» and «вчера» as the buttons say them; BadInput for anything else."""
    said = words.strip().lower()
    for ago, key in enumerate(("moment-word-today", "moment-word-yesterday", "moment-word-before-yesterday")):
        if said == plain(key, actor_of(manager).language):
            return today(manager) - timedelta(days=ago)
    return read_day(words, month_numbers(actor_of(manager).language))


def coming_day(manager: DialogManager, words: str) -> date:
    """Return a typed day ahead, «завтра», «в пятницу» and «15 сентября» as well; BadInput for anything else."""
    try:
        return typed_day(manager, words)
    except BadInput as error:
        return _near_day(manager, words, error)


def _near_day(manager: DialogManager, words: str, refusal: BadInput) -> date:
    """Return a day that is named without its year; words that name none are refused as a whole date would be."""
    try:
        found = read_moment(words, today(manager), day_words(actor_of(manager).language))
    except BadInput as error:
        raise error if error.key == "moment-no-such-day" else refusal from None
    if found.day is None or found.begins is not None:
        raise refusal
    return found.day


def in_words(on_day: OnDay) -> MessageInput:
    """Return an input for a day ahead in words, beside a calendar."""

    async def on_words(manager: DialogManager, words: str) -> None:
        await on_day(manager, coming_day(manager, words))

    return typed(on_words)


def recent_day(on_day: OnDay) -> tuple[Keyboard, Keyboard, MessageInput]:
    """Return the ways to say a day that has been: today, yesterday, or in words."""

    async def on_today(manager: DialogManager) -> None:
        await on_day(manager, today(manager))

    async def on_yesterday(manager: DialogManager) -> None:
        await on_day(manager, today(manager) - timedelta(days=1))

    async def on_words(manager: DialogManager, words: str) -> None:
        await on_day(manager, typed_day(manager, words))

    return press("button-today", on_today), press("button-yesterday", on_yesterday), typed(on_words)
