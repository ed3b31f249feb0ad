"""The commands Telegram lists beside the field where people type: common ones, and more by role."""

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat

from mentoring.actors import Actor, Language, Role
from texts import LANGUAGES, plain

COMMON = ("menu", "help", "cancel", "language", "privacy")
BY_ROLE = {Role.MENTEE: ("help_me",)}

log = structlog.get_logger()


async def publish(bot: Bot) -> None:
    """List the common commands for everybody, Russian unless Telegram is in English."""
    for one in LANGUAGES:
        code = None if one == "ru" else one
        await bot.set_my_commands(_listed(COMMON, one), scope=BotCommandScopeAllPrivateChats(), language_code=code)


async def publish_for(bot: Bot, actor: Actor) -> None:
    """List what this person's roles add, in the language they picked; a list that fails keeps nobody from going on."""
    names = [name for role, more in BY_ROLE.items() if role in actor.roles for name in more]
    try:
        scope = BotCommandScopeChat(chat_id=int(actor.address))
        await bot.set_my_commands(_listed((COMMON[0], *names, *COMMON[1:]), actor.language), scope=scope)
    except TelegramAPIError as error:
        log.info("commands not listed", cause=actor.cause, error=error)


def _listed(names: tuple[str, ...], language: Language) -> list[BotCommand]:
    return [
        BotCommand(command=name, description=plain(f"command-{name.replace('_', '-')}", language)) for name in names
    ]
