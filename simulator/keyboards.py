"""Keyboards under messages: what Telegram accepts and how it refuses the rest."""

import json
import re
from typing import Any

from simulator.errors import bad_request
from simulator.shapes import Json

ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
)
MAX_BUTTONS = 100
MAX_IN_ROW = 8
MAX_REPLY_BUTTONS = 300
MAX_REPLY_IN_ROW = 12
MAX_DATA_BYTES = 64
ADDRESS = re.compile(r"^(?:(?:https?://)?(?:[\w-]+\.)+[\w-]{2,}|https?://\d+(?:\.\d+){3}|tg://\w+|ton://\w+)\S*$")


def read_markup(raw: object) -> Json | None:
    """Return a checked reply_markup, or None when there is none."""
    if raw in (None, "", "null"):
        return None
    markup = _parsed(raw) if isinstance(raw, str) else raw
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return {"inline_keyboard": _inline(markup["inline_keyboard"])}
    if "keyboard" in markup:
        _reply(markup["keyboard"])
    return markup


def _parsed(raw: str) -> Any:  # noqa: ANN401 - JSON is anything
    try:
        return json.loads(raw)
    except ValueError:
        raise bad_request("can't parse reply keyboard markup JSON object") from None


def _rows(raw: object, name: str, most: int, in_row: int) -> list[list[Json]]:
    if not isinstance(raw, list) or not all(isinstance(row, list) for row in raw):
        raise bad_request(f'field "{name}" of the ReplyMarkup must be an Array of Arrays')
    rows = [row for row in raw if row]
    if sum(map(len, rows)) > most or any(len(row) > in_row for row in rows):
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return rows


def _inline(raw: object) -> list[list[Json]]:
    rows = _rows(raw, "inline_keyboard", MAX_BUTTONS, MAX_IN_ROW)
    for row in rows:
        for button in row:
            _check_inline(button)
    return rows


def _check_inline(button: object) -> None:
    prefix = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad_request(prefix + "InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad_request(prefix + 'Field "text" must be of type String and non-empty')
    actions = [name for name in ACTIONS if button.get(name) is not None]
    if not actions:
        raise bad_request(prefix + "Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request(prefix + "Exactly one action must be used in the inline keyboard button")
    if "callback_data" in actions:
        _check_data(button["callback_data"])
    if "url" in actions and not ADDRESS.match(str(button["url"])):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    if "web_app" in actions and not str(button["web_app"].get("url", "")).startswith("https://"):
        raise bad_request("inline keyboard button web app URL is invalid: Only HTTPS links are allowed")


def _check_data(data: object) -> None:
    if not isinstance(data, str) or not 1 <= len(data.encode()) <= MAX_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def _reply(raw: object) -> None:
    for row in _rows(raw, "keyboard", MAX_REPLY_BUTTONS, MAX_REPLY_IN_ROW):
        for button in row:
            words = button if isinstance(button, str) else button.get("text") if isinstance(button, dict) else None
            if not isinstance(words, str) or not words.strip():
                raise bad_request("can't parse keyboard button: KeyboardButton must have a non-empty text")
