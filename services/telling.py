"""What turns a notice into a letter: the register of tellers, one for every kind."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass

from db import people
from db.outbox import Due
from db.people import Recipient
from mentoring.actors import Role
from mentoring.notices import Kind
from mentoring.ports import Attachment, Button, Letter
from mentoring.reading import clipped
from services.work import Work
from texts import Value, plain, text

Row = tuple[Button, ...]
LABEL_LIMIT = 60


@dataclass(frozen=True)
class Telling:
    """One notice on its way to one person."""

    work: Work
    due: Due
    recipient: Recipient

    @property
    def language(self) -> str:
        """The recipient's language."""
        return self.recipient.language

    def number(self, name: str) -> int:
        """Return a number the notice is about."""
        return int(self.due.about.get(name, 0))

    def say(self, words: Mapping[str, Value], *rows: Row, file: Attachment | None = None) -> Letter:
        """Return a letter in the kind's own words, filled with `words`."""
        return Letter(text(f"notice-{self.due.kind.value}", self.language, **words), rows, file)

    async def is_told_to(self, *roles: Role) -> bool:
        """Tell whether the recipient holds, still, one of some roles where the notice belongs."""
        reader = await people.within(self.work.connection, self.recipient.person_id, self.work.organization_id)
        return reader is not None and bool(reader.roles & set(roles))

    def button(self, key: str, action: str) -> Row:
        """Return a row of one button."""
        return self.button_of(plain(key, self.language), action)

    def button_of(self, words: str, action: str) -> Row:
        """Return a row of one button with words of its own, shortened to what fits."""
        return (Button(clipped(words, LABEL_LIMIT), action),)


Teller = Callable[[Telling], Awaitable[Letter | None]]
TELLERS: dict[Kind, Teller] = {}


def tells(*kinds: Kind, readers: Collection[Role] = ()) -> Callable[[Teller], Teller]:
    """Register who turns notices of some kinds into letters; where `readers` are named, for nobody but these.

    A file that was asked for may wait long, for whoever blocked the bot: it does not come to who left the office.
    """

    def register(teller: Teller) -> Teller:
        async def for_readers(telling: Telling) -> Letter | None:
            return await teller(telling) if await telling.is_told_to(*readers) else None

        TELLERS.update(dict.fromkeys(kinds, for_readers if readers else teller))
        return teller

    return register
