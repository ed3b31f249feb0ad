"""The documents of preparation (stage 1 of the roadmaps): what each asks for, and reading what is typed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from mentoring.errors import BadInput, NotFound
from mentoring.reading import Months, read_day, tidy

LINE_LIMIT = 120
MOST_PEOPLE = 20
# Years a document of today can speak of.
EARLIEST, LATEST = date(2015, 1, 1), date(2100, 12, 31)
AskKind = Literal["line", "day", "people"]


@dataclass(frozen=True)
class Ask:
    """One question before a document can be printed whole.

    `name` is the template's field and the question's text; `key` is where the answer is kept: documents that speak of
    the same thing share it. An answer is asked for once a school year.
    """

    name: str
    key: str
    kind: AskKind = "line"


def _of_members(of: str) -> tuple[Ask, Ask]:
    return Ask("leader", f"{of}.leader"), Ask("members", f"{of}.members", "people")


def _of_order(of: str) -> tuple[Ask, Ask]:
    return Ask("order_number", f"{of}.number"), Ask("order_date", f"{of}.date", "day")


_ADOPTION = _of_order("adoption")
_COUNCIL, _ASSOCIATION, _UNION = (
    Ask(f"{body}_protocol", f"{body}.protocol") for body in ("council", "association", "union")
)
_CURATOR = Ask("curator_post", "curator.post")

# Which documents there are, in the order in which a school needs them.
ASKS: Mapping[str, tuple[Ask, ...]] = {
    "regulation": (*_ADOPTION, _COUNCIL, _ASSOCIATION, _UNION),
    "order_regulation": (*_ADOPTION, Ask("effective_on", "adoption.effective", "day"), _COUNCIL, _UNION),
    "order_coordinator": (
        *_of_order("coordinator"), Ask("effective_on", "coordinator.effective", "day"),
        Ask("coordinator_post", "coordinator.post"),
    ),
    "order_curator": (*_of_order("curator"), Ask("effective_on", "curator.effective", "day"), _CURATOR),
    "order_mentors": _of_order("appointment"),
    "order_working_group": (*_of_order("group"), *_of_members("group")),
    "order_council": (*_of_order("mentors"), *_of_members("mentors")),
    "working_program": (*_ADOPTION, _COUNCIL, _ASSOCIATION, _CURATOR),
}  # fmt: skip


def asks(paper: str) -> tuple[Ask, ...]:
    """Return what a document asks for; a blank form of consent or statement asks for nothing."""
    return ASKS.get(paper, ())


def ask(paper: str, name: str) -> Ask:
    """Return one question of a document; NotFound where it has none of that name."""
    found = next((one for one in asks(paper) if one.name == name), None)
    if found is None:
        raise NotFound
    return found


def open_asks(paper: str, answers: Mapping[str, str]) -> tuple[Ask, ...]:
    """Return the questions still without an answer; an empty one counts, for it says «written by hand»."""
    return tuple(one for one in asks(paper) if one.key not in answers)


def read(one: Ask, typed: str, months: Months) -> str:
    """Return an answer as it is kept: words, an ISO day, or people a line each.

    Raises:
        BadInput: says what is expected.
    """
    readers: Mapping[AskKind, Callable[[str], str]] = {"line": _line, "people": _people}
    return _day(typed, months) if one.kind == "day" else readers[one.kind](typed)


def _line(typed: str) -> str:
    words = " ".join(tidy(typed).split())
    if not words:
        raise BadInput("paper-line-expected", max=LINE_LIMIT)
    if len(words) > LINE_LIMIT:
        raise BadInput("paper-line-too-long", max=LINE_LIMIT, length=len(words))
    return words


def _day(typed: str, months: Months) -> str:
    day = read_day(tidy(typed), months)
    if not EARLIEST <= day <= LATEST:
        raise BadInput("paper-day-expected")
    return day.isoformat()


def _people(typed: str) -> str:
    lines = [line.strip(" ;,.–-") for line in tidy(typed).split("\n")]
    lines = [line for line in lines if line]
    if len(lines) > MOST_PEOPLE:
        raise BadInput("paper-too-many-people", max=MOST_PEOPLE, count=len(lines))
    if not lines:
        raise BadInput("paper-people-expected")
    return "\n".join(_line(line) for line in lines)
