"""Telegram cuts a text that is too long into pieces: the rest of one that was refused is no answer of its own."""

from typing import Final

from aiogram.filters import BaseFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

# Telegram's own limit is 4096 characters; it cuts earlier where a line ends.
CUT_LENGTH: Final = 3500
# The pieces are sent at once; nobody writes the same shorter by hand as fast.
CUT_SECONDS: Final = 2
_REFUSED = "refused_at"


async def remember_refusal(message: Message, state: FSMContext) -> None:
    """Remember that a text long enough to have been cut was refused, or that a piece of it was."""
    await state.update_data({_REFUSED: message.date.timestamp()})


def may_be_cut(message: Message) -> bool:
    """Tell whether a text is long enough to have been cut."""
    return len(message.text or "") >= CUT_LENGTH


class IsRemainder(BaseFilter):
    """Lets through what came together with a long text that was refused."""

    async def __call__(self, message: Message, state: FSMContext) -> bool:
        """Tell whether it did."""
        refused = (await state.get_data()).get(_REFUSED)
        is_plain = message.text is not None and not message.text.startswith("/")
        return is_plain and refused is not None and 0 <= message.date.timestamp() - refused <= CUT_SECONDS
