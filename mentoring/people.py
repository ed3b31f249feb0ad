"""People: names as they are typed, shown and called."""

import re
from dataclasses import dataclass

from mentoring.actors import Language, Role
from mentoring.errors import BadInput
from mentoring.vocabulary import SONS_AND_DAUGHTERS

NAME_LIMIT = 60
# «из канала» is no name; left out are those that are somebody's family name too, as «Ко» or «При».
_PREPOSITIONS = frozenset({"без", "для", "из", "из-за", "из-под", "от", "под", "через"})
_WORD = re.compile(r"[^\W\d_]+(?:[-'’ʼ][^\W\d_]+)*\.?")


@dataclass(frozen=True)
class FullName:
    """Family name, name and, where there is one, patronymic."""

    family: str
    given: str
    patronymic: str = ""

    @property
    def full(self) -> str:
        """«Соколова Мария Петровна», as in an order."""
        return " ".join(filter(None, (self.family, self.given, self.patronymic)))

    @property
    def polite(self) -> str:
        """«Мария Петровна», as one is spoken to."""
        return " ".join(filter(None, (self.given, self.patronymic)))

    @property
    def short(self) -> str:
        """«Соколова М. П.», as on a button."""
        initials = "".join(f" {part[0]}." for part in (self.given, self.patronymic) if part)
        return f"{self.family}{initials}"


@dataclass(frozen=True)
class Person:
    """Somebody who takes part; whoever has no account is entered from paper and reached through the curator."""

    id: int
    organization_id: int
    name: FullName
    language: Language
    roles: frozenset[Role]
    zone: str
    reachable: bool = True
    has_account: bool = True


def read_full_name(typed: str) -> FullName:
    """Read «Фамилия Имя Отчество»; a patronymic may be missing or of two words.

    Raises:
        BadInput: there are no two or more words of letters, one is too long, or one of the first two is a preposition.
    """
    words = typed.split()
    is_phrase = not _PREPOSITIONS.isdisjoint(words[:2])
    is_odd = any(len(word) > NAME_LIMIT or not _WORD.fullmatch(word) for word in words)
    if is_phrase or is_odd or not 2 <= len(words) <= 4:
        raise BadInput("name-expected")
    return FullName(_titled(words[0]), _titled(words[1]), " ".join(_patronymic(word) for word in words[2:]))


def _patronymic(word: str) -> str:
    return word.lower() if word.lower() in SONS_AND_DAUGHTERS else _titled(word)


def _titled(word: str) -> str:
    return word if any(letter.isupper() for letter in word[1:]) and not word.isupper() else word.title()
