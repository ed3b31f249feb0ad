"""Methods that change or remove messages."""

from simulator.botapi.calls import Call, method
from simulator.botapi.contents import caption_of, text_of
from simulator.botapi.media import KINDS
from simulator.botapi.sending import media_content
from simulator.chats import Chat, Entry
from simulator.errors import ApiError, bad_request
from simulator.keyboards import read_markup
from simulator.shapes import Json

SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
DELETABLE_SECONDS = 48 * 3600
MAX_AT_ONCE = 100
CAPTIONED = ("photo", "document", "voice", "audio", "video", "animation")


@method("editMessageText")
def edit_text(call: Call) -> Json:
    """Change the words of a message."""
    chat, entry = _editable(call)
    content = text_of(call, "MESSAGE_TOO_LONG")
    if "text" not in entry.message:
        raise bad_request("there is no text in the message to edit")
    return _changed(call, chat, entry, _without(entry, "text", "entities") | content)


@method("editMessageCaption")
def edit_caption(call: Call) -> Json:
    """Change the words under a file."""
    chat, entry = _editable(call)
    content = caption_of(call.world, call.values, call.data("caption_entities"))
    if not any(kind in entry.message for kind in CAPTIONED):
        raise bad_request("there is no caption in the message to edit")
    return _changed(call, chat, entry, _without(entry, "caption", "caption_entities") | content)


@method("editMessageMedia")
def edit_media(call: Call) -> Json:
    """Put another file, or a file instead of words."""
    chat, entry = _editable(call)
    content = media_content(call, call.data("media"))
    return _changed(
        call, chat, entry, _without(entry, *KINDS, "text", "entities", "caption", "caption_entities") | content
    )


@method("editMessageReplyMarkup")
def edit_markup(call: Call) -> Json:
    """Change the buttons only."""
    chat, entry = _editable(call)
    return _changed(call, chat, entry, dict(entry.message), edited=False)


def _editable(call: Call) -> tuple[Chat, Entry]:
    if call.text("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = call.world.open_chat(call.account, call.values.get("chat_id"))
    entry = chat.entries.get(call.number("message_id"))
    if entry is None:
        raise bad_request("message to edit not found")
    if entry.outgoing or entry.reply_keyboard:
        raise bad_request("message can't be edited")
    return chat, entry


def _without(entry: Entry, *names: str) -> Json:
    return {name: value for name, value in entry.message.items() if name not in names}


def _changed(call: Call, chat: Chat, entry: Entry, message: Json, *, edited: bool = True) -> Json:
    markup = read_markup(call.values.get("reply_markup"))
    if markup and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    message.pop("reply_markup", None)
    if markup and markup["inline_keyboard"]:
        message["reply_markup"] = markup
    if message == entry.message:
        raise bad_request(SAME)
    if edited:
        message["edit_date"] = call.world.stamp()
    entry.message = message
    call.world.touch(chat, entry)
    if edited or markup:  # buttons that go away are no news
        entry.content_version = entry.version
    return message


@method("deleteMessage")
def delete_message(call: Call) -> bool:
    """Remove one message."""
    chat = call.world.known_chat(call.account, call.values.get("chat_id"))
    entry = chat.entries.get(call.number("message_id"))
    if entry is None:
        raise bad_request("message to delete not found")
    if call.world.stamp() - int(entry.message["date"]) > DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    _remove(call, chat, entry)
    return True


@method("deleteMessages")
def delete_messages(call: Call) -> bool:
    """Remove up to a hundred messages, passing over those that are gone."""
    chat = call.world.known_chat(call.account, call.values.get("chat_id"))
    numbers = call.data("message_ids")
    if not isinstance(numbers, list) or not 1 <= len(numbers) <= MAX_AT_ONCE:
        raise ApiError(400, "Bad Request: message identifiers are not specified")
    for number in numbers:
        entry = chat.entries.get(int(number))
        if entry and call.world.stamp() - int(entry.message["date"]) <= DELETABLE_SECONDS:
            _remove(call, chat, entry)
    return True


def _remove(call: Call, chat: Chat, entry: Entry) -> None:
    del chat.entries[entry.id]
    call.world.touch(chat)
