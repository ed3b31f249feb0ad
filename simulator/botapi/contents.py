"""What goes into a message: checked text, captions, replies, keyboards, people mentioned."""

from simulator.botapi.calls import Call
from simulator.chats import Chat, Entry
from simulator.detection import read_text
from simulator.entities import utf16
from simulator.errors import bad_request
from simulator.keyboards import read_markup
from simulator.shapes import Json
from simulator.world import World

MAX_TEXT = 4096
MAX_CAPTION = 1024


def text_of(call: Call, too_long: str = "message is too long") -> Json:
    """Return text and entities of a message that must have words."""
    source = call.text("text")
    text, entities = read_text(source, call.text("parse_mode"), call.data("entities"))
    if not text:
        raise bad_request("message text is empty")
    if utf16(text) > MAX_TEXT:
        raise bad_request(too_long)
    return _with_entities("text", "entities", text, mentioned(call.world, entities))


def caption_of(world: World, values: Json, entities: object) -> Json:
    """Return caption and entities; nothing when there is no caption."""
    given = entities if isinstance(entities, list) else None
    text, found = read_text(str(values.get("caption") or ""), values.get("parse_mode"), given)
    if utf16(text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    content = _with_entities("caption", "caption_entities", text, mentioned(world, found)) if text else {}
    if text and str(values.get("show_caption_above_media", "")).lower() == "true":
        content["show_caption_above_media"] = True
    return content


def _with_entities(name: str, entities_name: str, text: str, entities: list[Json]) -> Json:
    return {name: text} | ({entities_name: entities} if entities else {})


def mentioned(world: World, entities: list[Json]) -> list[Json]:
    """Put people into entities that mention them by number; a stranger's mention is plain text."""
    kept = []
    for entity in entities:
        if entity["type"] != "text_mention" or "user" in entity:
            kept.append(entity)
        elif entity["user_id"] in world.people:
            rest = {name: value for name, value in entity.items() if name != "user_id"}
            kept.append(rest | {"user": world.people[entity["user_id"]].user()})
    return kept


def reply_of(call: Call, chat: Chat) -> Json:
    """Return reply_to_message for reply_parameters or the older reply_to_message_id."""
    wanted = call.data("reply_parameters") or {}
    number = int(wanted.get("message_id") or call.number("reply_to_message_id"))
    if not number:
        return {}
    entry = chat.entries.get(number)
    if entry is None:
        if wanted.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    return {"reply_to_message": quoted(entry)}


def quoted(entry: Entry) -> Json:
    """Return a message as it stands inside of an answer to it: one level deep."""
    return {name: value for name, value in entry.message.items() if name != "reply_to_message"}


def send(call: Call, chat: Chat, content: Json, markup: Json | None = None) -> Entry:
    """Put the bot's message into the chat together with its keyboard."""
    markup = read_markup(call.values.get("reply_markup")) if markup is None else markup
    content = reply_of(call, chat) | content
    if call.flag("protect_content"):
        content["has_protected_content"] = True
    call.world.flood.spend(call.account.id, chat.id)
    if markup and "inline_keyboard" in markup and markup["inline_keyboard"]:
        content["reply_markup"] = markup
    entry = call.world.put(call.account, chat, content, outgoing=False, silent=call.flag("disable_notification"))
    _place_keyboard(chat, entry, markup)
    return entry


def _place_keyboard(chat: Chat, entry: Entry, markup: Json | None) -> None:
    if not markup or "inline_keyboard" in markup:
        return
    entry.reply_keyboard = True
    if "keyboard" in markup:
        chat.reply_keyboard = markup
    elif markup.get("remove_keyboard"):
        chat.reply_keyboard = None
