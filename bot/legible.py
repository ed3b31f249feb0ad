"""Reading an update of another version of the Bot API: what cannot be read is left out, the rest counts.

A poll without a field that a later version added is still a message of a person who awaits an answer.
"""

import json
from collections.abc import Iterable
from typing import Any

import structlog
from aiogram import Bot
from aiogram.types import Update
from pydantic import ValidationError

# Messages inside an update: what cannot be read is looked for in them first.
REPLY = "reply_to_message"
CARRIERS = ("message", REPLY)
# Who did something, where and when: without these there is nobody to answer.
NEEDED = ("id", "from", "chat", "message_id", "date")
MOST_CUTS = 8
# As JSON writes the character that PostgreSQL keeps in no text.
NULL = r"\u0000"

log = structlog.get_logger()


def read_update(payload: str, bot: Bot) -> Update:
    """Return the update a payload holds, without parts of no known shape and characters that nobody can keep.

    Raises:
        ValidationError: too little is left to tell whose update it is.
    """
    if NULL in payload:
        payload = json.dumps(_writable(json.loads(payload)))
    for _ in range(MOST_CUTS):
        try:
            return Update.model_validate_json(payload, context={"bot": bot})
        except ValidationError as error:
            held = json.loads(payload)
            kept = _writable(held)
            left_out = _cut(kept, [fault["loc"] for fault in error.errors(include_input=False)])
            if kept == held:
                raise
            log.info("update read in part", update=kept.get("update_id"), left_out=left_out or "characters")
            payload = json.dumps(kept)
    return Update.model_validate_json(payload, context={"bot": bot})


def _writable(value: Any) -> Any:  # noqa: ANN401 - any part of an update
    """Return a part of an update without null characters and halves of characters, which no database takes."""
    if isinstance(value, str):
        return value.replace("\0", "").encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {key: _writable(one) for key, one in value.items()}
    return [_writable(one) for one in value] if isinstance(value, list) else value


def _cut(update: dict[str, Any], faults: Iterable[tuple[int | str, ...]]) -> str:
    """Take out the first part that a fault is in and return its name; other faults may have gone with it."""
    return next(filter(None, (_cut_one(update, fault) for fault in faults)), "")


def _cut_one(update: dict[str, Any], fault: tuple[int | str, ...]) -> str:
    """Take out the part of an update, or of a message inside it, that a fault is in; no part that is needed."""
    node: Any = update.get(str(fault[0])) if fault else None
    replied: tuple[dict[str, Any], str] | None = None
    for name in map(str, fault[1:]):
        if not isinstance(node, dict) or name not in node:
            continue  # a field that is missing, or the name of a kind of message that was tried
        if name in CARRIERS and isinstance(node[name], dict):
            replied, node = (node, name) if name == REPLY else None, node[name]
        elif name not in NEEDED:
            del node[name]
            return name
    if replied is None:
        return ""
    holder, name = replied
    del holder[name]
    return name
