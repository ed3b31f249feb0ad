"""What a person does with the phone: each thing becomes an update for the bot."""

import re
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from simulator.accounts import Account, Query
from simulator.botapi.contents import quoted
from simulator.chats import Chat, Entry
from simulator.detection import detect
from simulator.entities import utf16
from simulator.errors import ControlError
from simulator.people import Person
from simulator.shapes import Json
from simulator.world import World

START_PARAMETER = re.compile(r"^[A-Za-z0-9_-]{1,64}$")
MAX_TEXT = 4096
NOT_FOUND, CONFLICT = 404, 409


class Pressed(NamedTuple):
    """A press that went to the bot, or what the phone did by itself."""

    query_id: str = ""
    sent: Entry | None = None
    url: str = ""


@dataclass
class Hand:
    """A person's hand on the phone, in the chat with one bot."""

    world: World
    account: Account
    person: Person

    @property
    def chat(self) -> Chat:
        """Return the chat with the bot."""
        return self.world.chat(self.account, self.person)

    def say(self, text: str, reply_to: int | None = None) -> Entry:
        """Send words."""
        if not 1 <= utf16(text.strip()) <= MAX_TEXT:
            raise ControlError(f"a text has 1 to {MAX_TEXT} characters")
        return self.send(words(text.strip()), reply_to)

    def send(self, content: Json, reply_to: int | None = None) -> Entry:
        """Send any content."""
        chat = self.chat
        if chat.blocked:
            self.unblock()
        chat.started = True
        if reply_to:
            content = {"reply_to_message": quoted(self.entry(reply_to))} | content
        entry = self.world.put(self.account, chat, content, outgoing=True)
        self.account.enqueue("message", entry.message)
        return entry

    def entry(self, message_id: int) -> Entry:
        """Return a message of the chat or say it is not there."""
        entry = self.chat.entries.get(message_id)
        if entry is None:
            raise ControlError(f"no message {message_id} in this chat", NOT_FOUND)
        return entry

    def edit(self, message_id: int, text: str) -> Entry:
        """Change one's own words."""
        entry = self.entry(message_id)
        if not entry.outgoing or "text" not in entry.message:
            raise ControlError("people edit their own words only", CONFLICT)
        kept = {name: value for name, value in entry.message.items() if name not in ("text", "entities")}
        entry.message = kept | words(text) | {"edit_date": self.world.stamp()}
        self.world.touch(self.chat, entry)
        entry.content_version = entry.version
        self.account.enqueue("edited_message", entry.message)
        return entry

    def open_link(self, address: str) -> Entry:
        """Open https://t.me/<bot>?start=CODE: presses START, which sends the code."""
        parts = urlsplit(address if "://" in address else f"https://{address}")
        query = parse_qs(parts.query)
        bot = query.get("domain", [""])[0] if parts.scheme == "tg" else parts.path.strip("/")
        if bot.lower() != self.account.username.lower():
            raise ControlError(f"the link leads to {bot or 'nobody'}, not to {self.account.username}")
        code = query.get("start", [""])[0]
        if code and not START_PARAMETER.match(code):
            raise ControlError("a start parameter has 1 to 64 characters out of A-Z a-z 0-9 _ -")
        return self.say(f"/start {code}".strip())

    def press_label(self, label: str, message_id: int | None = None) -> Pressed:
        """Press the newest button that says `label`: exactly, or else as a part of it."""
        entry, button = self._find(label, message_id)
        if entry is None:
            return Pressed(sent=self.say(button["text"]))
        if "callback_data" in button:
            return Pressed(self.press(entry.id, button["callback_data"]))
        return self._follow(button)

    def _follow(self, button: Json) -> Pressed:
        address = str(button.get("url", ""))
        try:
            return Pressed(sent=self.open_link(address), url=address)
        except ControlError:
            return Pressed(url=address)

    def _find(self, label: str, message_id: int | None) -> tuple[Entry | None, Json]:
        chosen = [self.entry(message_id)] if message_id else list(reversed(self.chat.entries.values()))
        places = [(entry, button) for entry in chosen for button in _inline(entry)]
        low = [(None, button) for button in self._low_buttons()] if not message_id else []
        for match in (_says, _data_is, _contains):
            for entry, button in [*low, *places]:
                if match(button, label):
                    return entry, button
        seen = ", ".join(repr(button["text"]) for _, button in [*low, *places][:40])
        raise ControlError(f"no button says {label!r}; there are: {seen or 'none'}", NOT_FOUND)

    def _low_buttons(self) -> list[Json]:
        rows = (self.chat.reply_keyboard or {}).get("keyboard", [])
        return [{"text": button} if isinstance(button, str) else button for row in rows for button in row]

    def press(self, message_id: int, data: str) -> str:
        """Press a button with this data, real or forged, even under a message that is gone; return the query's id."""
        chat = self.chat
        entry = chat.entries.get(message_id)
        # Telegram tells of a message that is gone by its number and date 0 only.
        message = entry.message if entry else {"chat": chat.info, "message_id": message_id, "date": 0}
        number = str(self.account.next_update * 4_294_967)
        self.account.queries[number] = Query(number, chat.id, message_id, data)
        self.world.touch(chat)
        base = {"id": number, "from": self.person.user(), "message": message, "data": data}
        self.account.enqueue("callback_query", base | {"chat_instance": str(chat.id * 31)})
        return number

    def block(self) -> None:
        """Block the bot."""
        self._member("member", "kicked", blocked=True)

    def unblock(self) -> None:
        """Let the bot write again."""
        self._member("kicked", "member", blocked=False)

    def _member(self, old: str, new: str, *, blocked: bool) -> None:
        chat = self.chat
        if chat.blocked == blocked:
            return
        chat.blocked = blocked
        self.world.touch(chat)
        base = {"chat": chat.info, "from": self.person.user(), "date": self.world.stamp()}
        states = {"old_chat_member": self._state(old), "new_chat_member": self._state(new)}
        self.account.enqueue("my_chat_member", base | states)

    def _state(self, status: str) -> Json:
        until = {"until_date": 0} if status == "kicked" else {}
        return {"user": self.account.user(), "status": status} | until


def words(text: str) -> Json:
    """Return text with the commands and links that Telegram recognises."""
    entities = detect(text, [])
    return {"text": text} | ({"entities": entities} if entities else {})


def _inline(entry: Entry) -> list[Json]:
    rows = entry.message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


def _says(button: Json, label: str) -> bool:
    return str(button["text"]).strip() == label.strip()


def _data_is(button: Json, label: str) -> bool:
    return button.get("callback_data") == label


def _contains(button: Json, label: str) -> bool:
    return label.casefold() in str(button["text"]).casefold()
