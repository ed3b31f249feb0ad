"""docs/regulations.md as data: its rows, the frozen first words of every statement, and what is alive to refer to."""

import importlib
import pkgutil
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from aiogram.fsm.state import State

import documents
import services
from handlers import command_list, states
from mentoring.notices import Kind
from services.catalog import Catalog
from services.work import USE_CASES

HERE = Path(__file__).parent
ANNEX = HERE.parents[1] / "docs" / "regulations.md"
HEADING = "# "
VERDICTS = ("Есть", "Частью", "Пока не сделано", "Вне бота", "Термин")
_CHAPTER = re.compile(r"## (?P<number>\d{3})\..* `(?P<profile>[a-z0-9-]+)`")
_ROW = re.compile(r"\| «(?P<words>.*?)…?» \| (?P<verdict>[^|]+) \|(?P<references>[^|]*)\|")
_REFERENCE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True)
class Row:
    """One statement as the annex answers it, and the line of the file it stands on."""

    line: int
    words: str
    verdict: str
    references: tuple[str, ...]

    @property
    def kind(self) -> str:
        """The verdict's first words, up to the colon."""
        return self.verdict.partition(":")[0]


@dataclass(frozen=True)
class Chapter:
    """One regulation: its number, its profile, its section titles and rows in order."""

    number: str
    profile_id: str
    sections: tuple[str, ...]
    rows: tuple[Row, ...]


def chapters(text: str) -> list[Chapter]:
    """The annex's chapters. Raises ValueError naming the line of a table that cannot be read."""
    found: list[Chapter] = []
    sections: list[str] = []
    rows: list[Row] = []
    for number, line in enumerate(text.splitlines(), 1):
        if chapter := _CHAPTER.fullmatch(line):
            found.append(Chapter(chapter["number"], chapter["profile"], (), ()))
            sections, rows = [], []
        elif found and line.startswith("### "):
            sections.append(line.removeprefix("### "))
        elif found and line.startswith("| «"):
            rows.append(_row(number, line))
        if found:
            found[-1] = Chapter(found[-1].number, found[-1].profile_id, tuple(sections), tuple(rows))
    return found


def _row(number: int, line: str) -> Row:
    row = _ROW.fullmatch(line)
    if row is None:
        raise ValueError(f"docs/regulations.md, line {number}: | «words» | verdict | references |")
    return Row(number, row["words"], row["verdict"].strip(), tuple(_REFERENCE.findall(row["references"])))


def frozen(number: str) -> tuple[list[str], list[str]]:
    """The section titles and the statements' first words of a regulation, as they were taken from it."""
    lines = (HERE / "regulations" / f"{number}.txt").read_text(encoding="utf-8").splitlines()
    titles = [line.removeprefix(HEADING) for line in lines if line.startswith(HEADING)]
    return titles, [line for line in lines if not line.startswith(HEADING)]


class Alive:
    """Everything the annex may refer to, by the word before the colon."""

    def __init__(self, catalog: Catalog) -> None:
        for module in pkgutil.iter_modules(services.__path__):
            importlib.import_module(f"services.{module.name}")
        self._catalog = catalog
        self._names: Mapping[str, frozenset[str]] = {
            "use_case": frozenset(USE_CASES),
            "screen": frozenset(_screens()),
            "form": frozenset(catalog.forms),
            "notice": frozenset(kind.value for kind in Kind),
            "document": frozenset(_documents()),
            "command": frozenset(_commands()),
        }

    def knows(self, reference: str, profile_id: str) -> bool:
        """Whether something in the code answers to this reference, in this regulation's profile where it asks."""
        kind, _, name = reference.partition(":")
        if kind == "profile":
            return bool(_walk(self._catalog.profile(profile_id), name.split(".")))
        if kind == "indicator":
            return bool(_walk(self._catalog.profile(profile_id), ["indicators", name]))
        return name in self._names.get(kind, ())


def _screens() -> Iterable[str]:
    groups = [group for group in vars(states).values() if isinstance(group, type)]
    return (
        f"{group.__name__}.{name}" for group in groups for name, one in vars(group).items() if isinstance(one, State)
    )


def _documents() -> Iterable[str]:
    """Templates of Word files, and modules that make files of other kinds."""
    for folder in map(Path, documents.__path__):
        yield from (template.stem for template in folder.glob("templates/*.docx"))
        yield from (module.name for module in pkgutil.iter_modules([str(folder)]))


def _commands() -> Iterable[str]:
    names = {*command_list.COMMON, *(name for more in command_list.BY_ROLE.values() for name in more)}
    return (f"/{name}" for name in names)


def _walk(thing: object, path: list[str]) -> object:
    """Follow a dotted path: an attribute, or the entry of a list with that id; nothing where it breaks off."""
    for step in path:
        if isinstance(thing, tuple):
            thing = next((one for one in thing if getattr(one, "id", None) == step), None)
        else:
            thing = getattr(thing, step, None)
    return thing
