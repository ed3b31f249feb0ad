"""What templates may ask for: fields by name, each a text, a date, a yes, or a list of rows with fields of their own.

What a field means stands in texts/*.ftl as `paper-field-<name>`; the user guide lists them for schools that put a
template of their own in place of ours.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

TEMPLATES = Path(__file__).parent / "templates"
Kind = Literal["text", "day", "flag", "number", "rows"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field; `rows` have `parts`."""

    name: str
    kind: Kind = "text"
    parts: tuple["Field", ...] = ()

    def sample(self) -> object:
        """Return a value to try a template with."""
        samples: dict[Kind, object] = {
            "text": "Пример", "day": date(2026, 9, 8), "flag": True, "number": 12,
            "rows": [{part.name: part.sample() for part in self.parts}] * 2,
        }  # fmt: skip
        return samples[self.kind]

    def absent(self) -> object:
        """Return what stands for a value that is not known."""
        absences: dict[Kind, object] = {"text": None, "day": None, "flag": False, "number": None, "rows": []}
        return absences[self.kind]

    def whole(self, value: object) -> object:
        """Return a value whose rows have all their parts: a row may know less than a template asks."""
        if self.kind != "rows" or not isinstance(value, list):
            return value
        return [{**{part.name: part.absent() for part in self.parts}, **row} for row in value]


@dataclass(frozen=True, slots=True)
class Template:
    """One document of ours: its id, which is also the file's name, and all its fields."""

    id: str
    fields: tuple[Field, ...]

    @property
    def path(self) -> Path:
        """Where our own template is."""
        return TEMPLATES / f"{self.id}.docx"

    def names(self) -> frozenset[str]:
        """Return the names of the fields."""
        return frozenset(field.name for field in self.fields)

    def samples(self) -> dict[str, object]:
        """Return facts to try a template with."""
        return {field.name: field.sample() for field in self.fields}

    def absences(self) -> dict[str, object]:
        """Return facts of which nothing is known."""
        return self.complete({})

    def complete(self, facts: Mapping[str, object]) -> dict[str, object]:
        """Return the facts with what stands for those that are not known."""
        return {field.name: field.whole(facts.get(field.name, field.absent())) for field in self.fields}


def texts(*names: str) -> tuple[Field, ...]:
    """Return text fields."""
    return tuple(Field(name) for name in names)


def days(*names: str) -> tuple[Field, ...]:
    """Return date fields."""
    return tuple(Field(name, "day") for name in names)


def flags(*names: str) -> tuple[Field, ...]:
    """Return fields that are yes or no."""
    return tuple(Field(name, "flag") for name in names)


def rows(name: str, *parts: Field) -> Field:
    """Return a list of rows."""
    return Field(name, "rows", parts)


LETTERHEAD = texts("organization", "short_name", "address", "town", "head_name", "head_post")
