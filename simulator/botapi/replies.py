"""Answers to presses, reactions, «typing…», what the bot may learn of a chat or a file."""

from simulator.botapi.calls import Call, method
from simulator.chats import Answer
from simulator.entities import utf16
from simulator.errors import bad_request
from simulator.shapes import Json
from simulator.walltime import monotonic

ANSWER_SECONDS = 15.0
MAX_ANSWER = 200
MAX_DOWNLOAD = 20 * 1024 * 1024
ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


@method("answerCallbackQuery")
def answer_callback_query(call: Call) -> bool:
    """Answer a press once, in time, with a toast, an alert or nothing to say."""
    query = call.account.queries.get(call.text("callback_query_id"))
    if query is None or monotonic() - query.asked_at > ANSWER_SECONDS:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = call.text("text")
    if utf16(text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    del call.account.queries[query.id]
    chat = call.account.chats[query.chat_id]
    answer = Answer(query.id, query.message_id, text, call.flag("show_alert"), call.text("url"))
    chat.answers.append(answer)
    call.world.touch(chat, answer)
    return True


@method("sendChatAction")
def send_chat_action(call: Call) -> bool:
    """Show what the bot is doing."""
    chat = call.world.open_chat(call.account, call.values.get("chat_id"))
    if call.text("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    call.world.typing(chat, call.text("action"))
    return True


@method("setMessageReaction")
def set_message_reaction(call: Call) -> bool:
    """Put at most one reaction on a message, or take it off."""
    chat = call.world.open_chat(call.account, call.values.get("chat_id"))
    entry = chat.entries.get(call.number("message_id"))
    if entry is None:
        raise bad_request("message to react not found")
    reactions = call.data("reaction") or []
    if not isinstance(reactions, list) or len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    entry.reactions = reactions
    call.world.touch(chat, entry)
    return True


@method("getChat")
def get_chat(call: Call) -> Json:
    """Tell what is known of a chat."""
    chat = call.world.known_chat(call.account, call.values.get("chat_id"))
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    accepted = dict.fromkeys(gifts, False)
    return chat.info | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": accepted}


@method("getFile")
def get_file(call: Call) -> Json:
    """Tell where a file can be downloaded from."""
    file_id = call.text("file_id")
    if file_id not in call.world.files.by_id:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    file = call.world.files.by_id[file_id]
    if len(file.data) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return file.base() | {"file_path": file.path}
