"""Methods that put new messages into a chat."""

from functools import partial

from simulator.botapi.calls import METHODS, Call, method
from simulator.botapi.contents import caption_of, quoted, send, text_of
from simulator.botapi.media import KINDS, described, details_of, stored
from simulator.chats import Chat, Entry
from simulator.errors import bad_request
from simulator.shapes import Json

WITHOUT_CAPTION = ("sticker", "video_note")
ALBUM = range(2, 11)
ALBUM_KINDS = {"photo", "video", "document", "audio", "animation"}
SERVICE = ("message_id", "from", "chat", "date", "edit_date", "reply_to_message", "reply_markup", "media_group_id")


@method("sendMessage")
def send_message(call: Call) -> Json:
    """Send words."""
    chat = call.world.open_chat(call.account, call.values.get("chat_id"))
    return send(call, chat, text_of(call)).message


def send_file(kind: str, call: Call) -> Json:
    """Send a file of the kind, with a caption where the kind has one."""
    chat = call.world.open_chat(call.account, call.values.get("chat_id"))
    file = stored(call, kind, call.values.get(kind))
    content = described(file, details_of(call.values))
    if kind not in WITHOUT_CAPTION:
        content |= caption_of(call.world, call.values, call.data("caption_entities"))
    return send(call, chat, content).message


for _kind in KINDS:
    METHODS[f"send{_kind.replace('_', '')}"] = partial(send_file, _kind)


@method("sendMediaGroup")
def send_media_group(call: Call) -> list[Json]:
    """Send an album of two to ten files."""
    chat = call.world.open_chat(call.account, call.values.get("chat_id"))
    items = call.data("media")
    if not isinstance(items, list) or len(items) not in ALBUM:
        raise bad_request("media group must include 2-10 items")
    contents = [media_content(call, item) for item in items]
    kinds = {item["type"] for item in items}
    if len(kinds) > 1 and not kinds <= {"photo", "video"}:
        raise bad_request("documents and audios can't be mixed with other media types")
    group = {"media_group_id": str(call.account.next_message)}
    return [send(call, chat, group | content).message for content in contents]


def media_content(call: Call, item: object) -> Json:
    """Return the content of one InputMedia."""
    if not isinstance(item, dict) or item.get("type") not in ALBUM_KINDS:
        raise bad_request("can't parse InputMedia: unknown type")
    file = stored(call, item["type"], item.get("media"))
    return described(file, details_of(item)) | caption_of(call.world, item, item.get("caption_entities"))


@method("copyMessage")
def copy_message(call: Call) -> Json:
    """Send the same content as the bot's own."""
    chat = call.world.open_chat(call.account, call.values.get("chat_id"))
    content = _body(_source(call, "copy"))
    if "caption" in call.values:
        content = {name: value for name, value in content.items() if not name.startswith("caption")}
        content |= caption_of(call.world, call.values, call.data("caption_entities"))
    return {"message_id": send(call, chat, content).id}


@method("forwardMessage")
def forward_message(call: Call) -> Json:
    """Send the same content with its author named."""
    chat = call.world.open_chat(call.account, call.values.get("chat_id"))
    source = _source(call, "forward")
    origin = {"type": "user", "sender_user": source.message["from"], "date": source.message["date"]}
    return send(call, chat, _body(source) | {"forward_origin": origin}).message


def _source(call: Call, verb: str) -> Entry:
    chat: Chat = call.world.known_chat(call.account, call.values.get("from_chat_id"))
    entry = chat.entries.get(call.number("message_id"))
    if entry is None:
        raise bad_request(f"message to {verb} not found")
    return entry


def _body(entry: Entry) -> Json:
    return {name: value for name, value in quoted(entry).items() if name not in SERVICE}
