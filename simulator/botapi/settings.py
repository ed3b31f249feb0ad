"""What a bot tells of itself: commands per scope and language, menu button, name and descriptions."""

import re
from functools import partial

from simulator.botapi.calls import METHODS, Call, method
from simulator.errors import bad_request
from simulator.shapes import Json
from simulator.world import World

COMMAND = re.compile(r"^[a-z0-9_]{1,32}$")
MAX_COMMANDS = 100
MAX_COMMAND_DESCRIPTION = 256
LANGUAGE = re.compile(r"^([a-z]{2})?$")
PLAIN_SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
TEXTS = {"Name": ("name", 64), "Description": ("description", 512), "ShortDescription": ("short_description", 120)}
MENU_KINDS = {"default", "commands", "web_app"}


@method("setMyCommands")
def set_my_commands(call: Call) -> bool:
    """Set the menu of commands for a scope and a language."""
    commands = call.data("commands")
    if not isinstance(commands, list):
        raise bad_request("can't parse commands JSON object")
    if len(commands) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    call.account.commands[_key(call)] = [_checked(command) for command in commands]
    _show_again(call)
    return True


@method("getMyCommands")
def get_my_commands(call: Call) -> list[Json]:
    """Return the menu of a scope and a language, empty when it was never set."""
    return call.account.commands.get(_key(call), [])


@method("deleteMyCommands")
def delete_my_commands(call: Call) -> bool:
    """Remove the menu of a scope and a language."""
    call.account.commands.pop(_key(call), None)
    _show_again(call)
    return True


def _checked(command: object) -> Json:
    if not isinstance(command, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name = str(command.get("command", "")).removeprefix("/")
    description = str(command.get("description", "")).strip()
    if not COMMAND.match(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= MAX_COMMAND_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def _key(call: Call) -> tuple[str, str]:
    scope = call.data("scope") or {"type": "default"}
    kind = str(scope.get("type")) if isinstance(scope, dict) else ""
    if not LANGUAGE.match(call.text("language_code")):
        raise bad_request("LANG_CODE_INVALID")
    if kind in PLAIN_SCOPES:
        return kind, call.text("language_code")
    if kind not in ("chat", "chat_administrators", "chat_member"):
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    chat = call.world.known_chat(call.account, scope.get("chat_id"))
    return f"{kind}:{chat.id}", call.text("language_code")


def _show_again(call: Call) -> None:
    for chat in call.account.chats.values():
        call.world.touch(chat)


@method("setChatMenuButton")
def set_chat_menu_button(call: Call) -> bool:
    """Set what the button beside the field of words does."""
    button = call.data("menu_button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in MENU_KINDS:
        raise bad_request("can't parse menu button: Unsupported type specified")
    call.account.menu_buttons[_menu_chat(call)] = button
    return True


@method("getChatMenuButton")
def get_chat_menu_button(call: Call) -> Json:
    """Return what the button does."""
    buttons = call.account.menu_buttons
    return buttons.get(_menu_chat(call)) or buttons.get(0) or {"type": "default"}


def _menu_chat(call: Call) -> int:
    raw = call.values.get("chat_id")
    return call.world.known_chat(call.account, raw).id if raw else 0


def set_words(field: str, most: int, call: Call) -> bool:
    """Set the name or a description for a language."""
    words = call.text(field)
    if len(words) > most:
        raise bad_request(f"BOT_{field.upper()}_TOO_LONG")
    call.account.descriptions[field, call.text("language_code")] = words
    return True


def get_words(field: str, _most: int, call: Call) -> Json:
    """Return the name or a description for a language."""
    return {field: call.account.descriptions.get((field, call.text("language_code")), "")}


for _name, (_field, _most) in TEXTS.items():
    METHODS[f"setmy{_name.lower()}"] = partial(set_words, _field, _most)
    METHODS[f"getmy{_name.lower()}"] = partial(get_words, _field, _most)


def commands_for(world: World, account_commands: dict[tuple[str, str], list[Json]], person_id: int) -> list[Json]:
    """Return the menu a person sees: the narrowest scope wins, then the language."""
    language = world.people[person_id].language_code if person_id in world.people else ""
    for scope in (f"chat:{person_id}", "all_private_chats", "default"):
        for code in (language, ""):
            if account_commands.get((scope, code)):
                return account_commands[scope, code]
    return []
