"""The activities of a program: what is done, when, by whom, and what came of it.

`methodology.md` 2.1: «№, направление, мероприятие/задание, форма проведения, срок (от–до), ответственный, ожидаемый
результат, факт/дата, отметка наставника, комментарий/ссылка».
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from mentoring.errors import BadInput
from mentoring.reading import tidy

LIMITS: Final = {"title": 300, "direction": 100, "form": 100, "responsible_words": 100, "result": 300}


class Responsible(StrEnum):
    """Who carries an activity out; somebody else is named in words."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    BOTH = "both"
    CURATOR = "curator"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Activity:
    """One row of a version's plan, with what has come of it.

    `key` names the activity through all versions of its program; `source` is the id of the library's activity it was
    taken from, empty for one's own. `done_on`, `mark`, `comment` and `link` are how it went: they are kept with the
    version in force and go over to the next one with the key.
    """

    id: int
    key: int
    title: str
    direction: str = ""
    form: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    responsible: Responsible = Responsible.BOTH
    responsible_words: str = ""
    result: str = ""
    source: str = ""
    done_on: date | None = None
    mark: int | None = None
    comment: str = ""
    link: str = ""

    def is_late(self, today: date) -> bool:
        """Whether its last day has passed and it is not done."""
        return self.done_on is None and self.ends_on is not None and self.ends_on < today


def read_field(name: str, typed: str) -> str:
    """Return one field's words in one line; a title may not be empty.

    Raises:
        BadInput: the words are too many, or a title has none.
    """
    words = " ".join(tidy(typed).split())
    words = "" if words in {"-", "–", "—"} else words
    if len(words) > LIMITS[name]:
        raise BadInput("program-words-too-long", max=LIMITS[name], length=len(words))
    if name == "title" and not words:
        raise BadInput("program-activity-title-expected")
    return words


def check_days(starts_on: date | None, ends_on: date | None, first: date, last: date) -> None:
    """Hold an activity's days against each other and against the program's term.

    Raises:
        BadInput: the last day is before the first, or one lies outside the program.
    """
    if starts_on and ends_on and ends_on < starts_on:
        raise BadInput("program-activity-days-crossed", starts=f"{starts_on:%d.%m.%Y}", ends=f"{ends_on:%d.%m.%Y}")
    wrong = next((one for one in (starts_on, ends_on) if one and not first <= one <= last), None)
    if wrong:
        raise BadInput("program-activity-outside", day=f"{wrong:%d.%m.%Y}", starts=f"{first:%d.%m.%Y}",
                       ends=f"{last:%d.%m.%Y}")  # fmt: skip
