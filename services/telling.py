"""What turns a notice into a letter: the register of tellers, one for every kind."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from db.outbox import Due
from db.people import Recipient
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

    def button(self, key: str, action: str) -> Row:
        """Return a row of one button."""
        return self.button_of(plain(key, self.language), action)

    def button_of(self, words: str, action: str) -> Row:
        """Return a row of one button with words of its own, shortened to what fits."""
        return (Button(clipped(words, LABEL_LIMIT), action),)


Teller = Callable[[Telling], Awaitable[Letter | None]]
TELLERS: dict[Kind, Teller] = {}


def tells(*kinds: Kind) -> Callable[[Teller], Teller]:
    """Register who turns notices of some kinds into letters."""

    def register(teller: Teller) -> Teller:
        TELLERS.update(dict.fromkeys(kinds, teller))
        return teller

    return register
