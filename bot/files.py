"""Files people sent, fetched from Telegram."""

from io import BytesIO

from aiogram import Bot


class TelegramFiles:
    """The files Telegram keeps for the bot; see mentoring.ports.Files."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def fetch(self, reference: str) -> bytes:
        """Return the content of a file by its file_id."""
        content = BytesIO()
        await self._bot.download(reference, content)
        return content.getvalue()
