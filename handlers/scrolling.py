"""Buttons in pages: which page this is, in words, and the pages beside it."""

from aiogram.types import InlineKeyboardButton
from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.widgets.kbd import ScrollingGroup

from texts import plain


class Pages(ScrollingGroup):
    """A group whose last page is followed by the first, so that no arrow is pressed in vain."""

    async def _render_pager(self, pages: int, manager: DialogManager) -> RawKeyboard:
        if pages < 2:
            return []
        here = min(pages - 1, await self.get_page(manager))
        language = manager.middleware_data["actor"].language
        place = plain("page-place", language, page=here + 1, pages=pages)
        return [[self._to("‹", here - 1, pages), self._to(place, here, pages), self._to("›", here + 1, pages)]]

    def _to(self, words: str, page: int, pages: int) -> InlineKeyboardButton:
        return InlineKeyboardButton(text=words, callback_data=self._item_callback_data(page % pages))
