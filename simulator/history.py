"""A chat as the phone shows it."""

from dataclasses import asdict

from simulator.accounts import Account
from simulator.botapi.settings import commands_for
from simulator.chats import Chat, Entry
from simulator.contents import FILES
from simulator.rendering import render
from simulator.shapes import Json
from simulator.walltime import monotonic
from simulator.world import World

TYPING_SECONDS = 5.0
OTHERS = ("location", "contact", "poll", "venue", "dice")


def shown_chat(world: World, account: Account, chat: Chat, after: int = 0) -> Json:
    """Return the chat; `messages` and `answers` are those that changed since version `after`, `ids` all there are."""
    return {
        "version": chat.version,
        "started": chat.started,
        "blocked": chat.blocked,
        "ids": list(chat.entries),
        "messages": [shown_entry(entry) for entry in chat.entries.values() if entry.version > after],
        "answers": [asdict(answer) for answer in chat.answers if answer.version > after],
        "waiting": waiting_queries(account, chat),
        "keyboard": _keyboard(chat),
        "action": chat.action if monotonic() - chat.action_at < TYPING_SECONDS else "",
        "commands": commands_for(world, account.commands, chat.id),
        "menu_button": account.menu_buttons.get(chat.id) or account.menu_buttons.get(0) or {"type": "default"},
    }


def waiting_queries(account: Account, chat: Chat | None = None) -> list[Json]:
    """Return presses nobody answered yet, with their age in seconds."""
    return [
        {
            "id": query.id,
            "chat_id": query.chat_id,
            "message_id": query.message_id,
            "data": query.data,
            "age": round(monotonic() - query.asked_at, 2),
        }
        for query in account.queries.values()
        if chat in (None, account.chats.get(query.chat_id))
    ]


def shown_entry(entry: Entry) -> Json:
    """Return one message as the phone shows it."""
    message = entry.message
    text = message.get("text") or message.get("caption") or ""
    entities = message.get("entities") or message.get("caption_entities") or []
    return {
        "id": entry.id,
        "from": "person" if entry.outgoing else "bot",
        "date": message["date"],
        "text": text,
        "html": render(text, entities),
        "buttons": [[_button(button) for button in row] for row in _rows(message)],
        "media": _media(message),
        "reply_to": message.get("reply_to_message", {}).get("message_id"),
        "album": message.get("media_group_id"),
        "edited": "edit_date" in message,
        "silent": entry.silent,
        "forwarded": "forward_origin" in message,
        "reactions": [reaction.get("emoji", "") for reaction in entry.reactions],
        "version": entry.version,
        "content_version": entry.content_version,
    }


def _rows(message: Json) -> list[list[Json]]:
    rows: list[list[Json]] = message.get("reply_markup", {}).get("inline_keyboard", [])
    return rows


def _button(button: Json) -> Json:
    return {"text": button["text"], "data": button.get("callback_data"), "url": button.get("url")}


def _keyboard(chat: Chat) -> Json | None:
    if not chat.reply_keyboard:
        return None
    rows = chat.reply_keyboard["keyboard"]
    texts = [[button if isinstance(button, str) else button["text"] for button in row] for row in rows]
    return {"rows": texts, "placeholder": chat.reply_keyboard.get("input_field_placeholder", "")}


def _media(message: Json) -> Json | None:
    for kind in FILES:
        if kind in message and not (kind == "document" and "animation" in message):
            content: Json = message[kind][-1] if kind == "photo" else message[kind]
            return {"kind": kind, "url": f"/sim/files/{content['file_id']}"} | content
    for kind in OTHERS:
        if kind in message:
            return {"kind": kind, **message[kind]}
    return None
