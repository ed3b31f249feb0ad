"""The whole local Telegram: people, bots, files, time, trouble. Everything that happens goes through here."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from simulator.accounts import Account
from simulator.chats import Answer, Chat, Entry
from simulator.clock import Clock
from simulator.errors import ControlError, bad_request, forbidden
from simulator.faults import Faults
from simulator.files import Files
from simulator.limits import Flood
from simulator.people import Person
from simulator.shapes import Json
from simulator.signals import Signal
from simulator.walltime import monotonic

FIRST_PERSON = 5_100_000_001  # beyond 32 bits, as real people are
DEFAULT_BOT = 7_000_000_001
TOKEN = re.compile(r"^(\d{1,19}):[A-Za-z0-9_-]{1,64}$")


@dataclass
class World:
    """State shared by the Bot API, the control API and the page."""

    username: str = "simulator_bot"
    title: str = ""
    zone: str = ""
    clock: Clock = field(default_factory=Clock)
    files: Files = field(default_factory=Files)
    flood: Flood = field(default_factory=Flood)
    faults: Faults = field(default_factory=Faults)
    people: dict[int, Person] = field(default_factory=dict)
    accounts: list[Account] = field(default_factory=list)
    version: int = 0
    people_version: int = 0
    signal: Signal = field(default_factory=Signal)

    def __post_init__(self) -> None:
        self.accounts.append(Account(DEFAULT_BOT, self.username, self.title or self.username))

    def account_of(self, token: str) -> Account | None:
        """Return the bot of this token; the first token takes the account people may have written to already."""
        shape = TOKEN.match(token)
        if not shape:
            return None
        for account in self.accounts:
            if account.token in (token, None):
                account.token, account.id = token, int(shape.group(1))
                return account
        number = len(self.accounts) + 1
        name = f"{self.username.removesuffix('_bot')}_{number}_bot"
        self.accounts.append(Account(int(shape.group(1)), name, name, token))
        return self.accounts[-1]

    def account(self, username: str | None = None) -> Account:
        """Return a bot by username, or the first one."""
        for account in self.accounts:
            if username in (None, "", account.username):
                return account
        raise ControlError(f"no bot is called {username}", 404)

    def add_person(self, wanted: Json) -> Person:
        """Make a person with the next free number."""
        number = wanted.get("id") or max([FIRST_PERSON - 1, *self.people]) + 1
        first_name = str(wanted.get("first_name") or "").strip()
        if not first_name:
            raise ControlError("first_name is needed")
        names = {name: str(wanted.get(name) or "") for name in ("last_name", "username", "role")}
        person = Person(int(number), first_name, language_code=str(wanted.get("language_code") or "ru"), **names)
        self.people[person.id] = person
        self.version += 1
        self.people_version = self.version
        self.signal.touch()
        return person

    def person(self, number: int) -> Person:
        """Return a person or say there is none."""
        if number not in self.people:
            raise ControlError(f"nobody has the id {number}", 404)
        return self.people[number]

    def chat(self, account: Account, person: Person) -> Chat:
        """Return the chat of a person with a bot, made when it is first looked at."""
        chat = account.chats.get(person.id)
        if chat is None:
            chat = account.chats[person.id] = Chat(person.id, person.chat())
        chat.info = person.chat()
        return chat

    def open_chat(self, account: Account, raw: object) -> Chat:
        """Return the chat a bot may write to, or refuse as Telegram does."""
        chat = self.known_chat(account, raw)
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        return chat

    def known_chat(self, account: Account, raw: object) -> Chat:
        """Return the chat with this id or refuse."""
        if raw in (None, ""):
            raise bad_request("chat_id is empty")
        number = int(str(raw)) if re.fullmatch(r"-?\d{1,19}", str(raw)) else 0
        if number in self.people:
            return self.chat(account, self.people[number])
        if number not in account.chats:
            raise bad_request("chat not found")
        return account.chats[number]

    def put(self, account: Account, chat: Chat, content: Json, *, outgoing: bool, silent: bool = False) -> Entry:
        """Add a message to a chat; `outgoing` ones are the person's."""
        sender = self.people[chat.id].user() if outgoing else account.user()
        head = {"message_id": account.message_id(), "from": sender, "chat": chat.info, "date": self.stamp()}
        entry = Entry(head | content, outgoing=outgoing, silent=silent)
        chat.entries[entry.id] = entry
        if not outgoing:
            chat.action = ""
        self.touch(chat, entry)
        entry.content_version = entry.version
        return entry

    def stamp(self) -> int:
        """Return the simulated time as messages carry it."""
        return int(self.clock.now().timestamp())

    def touch(self, chat: Chat, item: Entry | Answer | None = None) -> None:
        """Note that the phone shows something new and wake who watches it."""
        self.version += 1
        chat.version = self.version
        if item is not None:
            item.version = self.version
        chat.signal.touch()
        self.signal.touch()

    def typing(self, chat: Chat, action: str) -> None:
        """Show what the bot is doing."""
        chat.action, chat.action_at = action, monotonic()
        self.touch(chat)

    async def changed(self, after: int, seconds: float) -> None:
        """Wait until anything changed since version `after`."""
        deadline = monotonic() + seconds
        while self.version <= after and await self.signal.wait(deadline - monotonic()):
            pass

    def changed_chats(self, account: Account, after: int) -> Iterator[int]:
        """Return the people whose phones show something new since version `after`."""
        return (chat.id for chat in account.chats.values() if chat.version > after)
