"""A table somebody sent, read as a staff list: columns by their headers, rows with what is wrong in them."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from mentoring.actors import Role
from mentoring.errors import BadInput
from mentoring.people import FullName, read_full_name
from mentoring.reading import clipped, day_in, tidy
from mentoring.staff import Facts
from mentoring.vocabulary import (
    ANY_FAMILY_NAME,
    ANY_NAME,
    EMPTY_CELL,
    EXAMPLE_PERSON,
    NO_CELL,
    NO_EXPERIENCE,
    ROLES,
    STAFF_HEADERS,
    YEARS,
    YES_CELL,
    YES_OR_NO,
    fold,
)

HEADER_WITHIN = 10
WORDS_LIMIT = 120
FOUND_LIMIT = 60
MOST_EXPERIENCE = 70
EARLIEST = date(1950, 1, 1)


class Formula(str):
    """A cell that holds a formula: it is never worked out, and counts as wrong."""

    __slots__ = ()


Cell = str | int | float | bool | date | datetime | None
Cells = Sequence[Cell]

COLUMNS: Final = tuple(name for name in STAFF_HEADERS if name != "full")
_NAMES: Final = {word: column for column, words in STAFF_HEADERS.items() for word in words}
_YEARS: Final = re.compile(rf"([0-9]{{1,2}})(?:[.,][0-9]{{1,2}})?(?:\s*(?:{YEARS})\.?)?")
_EMAIL: Final = re.compile(r"[^@\s<>,;]{1,64}@[^@\s<>,;]+\.[^@\s<>,;.]{2,}")
_DANGEROUS: Final = "=+-@\t\r "


@dataclass(frozen=True)
class Problem:
    """What is wrong in one cell: what was found there and, by code, what is expected instead."""

    column: str
    code: str
    found: str


@dataclass(frozen=True)
class Row:
    """One row of the table by its number in the file; wrong rows hold problems and no facts.

    `manager` is the line manager's full name as it was read; empty where the cell is.
    """

    number: int
    facts: Facts | None
    problems: tuple[Problem, ...] = ()
    manager: str = ""


class _WrongError(Exception):
    """A cell that cannot be used, by the code of what is expected."""


def read_rows(table: Iterable[Cells], today: date) -> list[Row]:
    """Return the rows below the headers, empty ones and the sample's left out.

    Raises:
        BadInput: the table is empty, has no row of headers with a name in it, one header twice, or nobody below.
    """
    lines = [(number, cells) for number, cells in enumerate(table, 1) if any(map(_words, cells))]
    if not lines:
        raise BadInput("staff-file-empty")
    place, columns = _find_headers(lines)
    rows = [_row(number, cells, columns, today) for number, cells in lines[place + 1 :]]
    found = [one for one in rows if one.facts is None or not _is_example(one.facts)]
    if not found:
        raise BadInput("staff-file-nobody")
    return found


def harmless(words: str) -> str:
    """Return words that no spreadsheet takes for a formula: without signs a formula begins with."""
    return words.lstrip(_DANGEROUS)


def read_field(column: str, cell: Cell, today: date) -> Any:  # noqa: ANN401 - as many types as columns
    """Return one cell's or one message's value; None or empty words where there is nothing.

    Raises:
        BadInput: `staff-expected-<code>` says what is expected.
    """
    try:
        return _READERS[column](cell, today)
    except _WrongError as wrong:
        raise BadInput(f"staff-expected-{wrong}") from None


def _find_headers(lines: Sequence[tuple[int, Cells]]) -> tuple[int, dict[str, int]]:
    """The place of the headers among the first lines, a title above them is passed over, and each column's place."""
    for place, (_, cells) in enumerate(lines[:HEADER_WITHIN]):
        known = [(column, at) for at, cell in enumerate(cells) if (column := _column(cell))]
        columns = dict(known)
        if "full" in columns or {"family", "given"} <= set(columns):
            twice = [column for column, at in known if columns[column] != at]
            if twice:
                raise BadInput("staff-file-column-twice", column=_words(cells[columns[twice[0]]]))
            return place, columns
    seen = ", ".join(filter(None, map(_words, lines[0][1])))
    raise BadInput("staff-file-columns", found=_short(seen))


def _column(cell: Cell) -> str | None:
    words = fold(re.sub(r"[.,:*()«»\"_]", " ", _words(cell)).replace(*YES_OR_NO))
    return _NAMES.get(words)


def _row(number: int, cells: Cells, columns: Mapping[str, int], today: date) -> Row:
    values: dict[str, Any] = {}
    problems = []
    for column, at in columns.items():
        cell = cells[at] if at < len(cells) else None
        try:
            values[column] = _READERS[column](cell, today)
        except _WrongError as wrong:
            problems.append(Problem(column, str(wrong), _short(_words(cell))))
    if problems:
        return Row(number, None, tuple(problems))
    parts = {part: values.pop(part, "") for part in ("family", "given", "patronymic")}
    name = values.pop("full", None) or FullName(**parts)
    manager = values.pop("manager", "")
    return Row(number, Facts(name, **values), manager=manager)


def _is_example(facts: Facts) -> bool:
    return (facts.name.family, facts.name.given, facts.name.patronymic) == EXAMPLE_PERSON


def _words(cell: Cell) -> str:
    """A cell as words on one line; a whole number has no tail of zeros."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, date):
        return cell.strftime("%d.%m.%Y")
    return "" if cell is None else " ".join(tidy(str(cell)).split())


def _short(words: str) -> str:
    return clipped(words, FOUND_LIMIT)


def _checked(cell: Cell) -> str:
    if isinstance(cell, Formula):
        raise _WrongError("formula")
    return _words(cell)


def _full(cell: Cell, _today: date) -> FullName:
    try:
        return read_full_name(harmless(_checked(cell)))
    except BadInput:
        raise _WrongError("full") from None


def _manager(cell: Cell, today: date) -> str:
    """A full name as in «ФИО»; who of that name it is, is looked for when the whole table is read."""
    if _checked(cell).casefold() in EMPTY_CELL:
        return ""
    try:
        return _full(cell, today).full
    except _WrongError:
        raise _WrongError("formula" if isinstance(cell, Formula) else "manager") from None


def _family(cell: Cell, _today: date) -> str:
    return _name_part(cell, "family")


def _given(cell: Cell, _today: date) -> str:
    return _name_part(cell, "given")


def _name_part(cell: Cell, part: str) -> str:
    """A family name or a name by the same rule as in chat, tried beside another word."""
    words = _checked(cell)
    try:
        if not words or len(words.split()) > 1:
            raise _WrongError(part)
        return read_full_name(f"{words} {ANY_NAME}").family
    except BadInput:
        raise _WrongError(part) from None


def _patronymic(cell: Cell, _today: date) -> str:
    words = _checked(cell)
    if words.casefold() in EMPTY_CELL:
        return ""
    try:
        return read_full_name(f"{ANY_FAMILY_NAME} {ANY_NAME} {words}").patronymic
    except BadInput:
        raise _WrongError("patronymic") from None


def _text(cell: Cell, _today: date) -> str:
    words = harmless(_checked(cell))
    if len(words) > WORDS_LIMIT:
        raise _WrongError("text")
    return "" if words.casefold() in EMPTY_CELL else words


def _experience(cell: Cell, _today: date) -> int | None:
    words = _checked(cell)
    if words.casefold() in NO_EXPERIENCE:
        return 0
    if words.casefold() in EMPTY_CELL:
        return None
    found = _YEARS.fullmatch(words.casefold())
    if not found or int(found[1]) > MOST_EXPERIENCE or isinstance(cell, date | bool):
        raise _WrongError("experience")
    return int(found[1])


def _teaches(cell: Cell, _today: date) -> bool | None:
    words = _checked(cell).casefold()
    if words and words not in YES_CELL | NO_CELL:
        raise _WrongError("teaches")
    return words in YES_CELL if words else None


def _day(cell: Cell, today: date) -> date | None:
    words = _checked(cell)
    if words.casefold() in EMPTY_CELL:
        return None
    found = cell.date() if isinstance(cell, datetime) else cell if isinstance(cell, date) else day_in(words, {})
    if found is None or not EARLIEST <= found <= today.replace(year=today.year + 1, day=1):
        raise _WrongError("day")
    return found


def _email(cell: Cell, _today: date) -> str:
    words = _checked(cell)
    if words.casefold() in EMPTY_CELL:
        return ""
    if len(words) > WORDS_LIMIT or not _EMAIL.fullmatch(words) or words[0] in _DANGEROUS:
        raise _WrongError("email")
    return words.lower()


def _role(cell: Cell, _today: date) -> Role | None:
    words = _checked(cell).casefold()
    if words not in ROLES and words not in EMPTY_CELL:
        raise _WrongError("role")
    return ROLES.get(words)


_READERS: Final[Mapping[str, Callable[[Cell, date], Any]]] = {
    "full": _full, "family": _family, "given": _given, "patronymic": _patronymic, "post": _text, "subject": _text,
    "experience": _experience, "teaches": _teaches, "hired_on": _day, "returned_on": _day, "email": _email,
    "role": _role, "manager": _manager,
}  # fmt: skip
