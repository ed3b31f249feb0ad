"""The words and the people of the demonstration, out of its two data files."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


class Words:
    """The words of one section by key, filled in where they have places."""

    def __init__(self, section: Mapping[str, str]) -> None:
        self._section = section

    def __call__(self, key: str, **filling: object) -> str:
        """Return the words; a key that is not there is a fault of the demonstration."""
        return self._section[key].format(**filling) if filling else self._section[key]

    def items(self) -> list[tuple[str, str]]:
        """Return all keys with their words, in the file's order."""
        return list(self._section.items())


@dataclass(frozen=True)
class Role:
    """One person as the files describe them; `facts` are answers of theirs that nobody else gives."""

    name: str
    role: str
    number: int
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def family(self) -> str:
        """The first of the names."""
        return self.name.split()[0]

    @property
    def given(self) -> str:
        """The second of the names."""
        return self.name.split()[1]


@dataclass(frozen=True)
class Script:
    """Everything that is said, pressed and expected."""

    raw: Mapping[str, Any]
    button: Words
    seen: Words
    says: Words
    caption: Words
    step: Words
    table: Words

    @property
    def begins(self) -> datetime:
        """The moment at which the year begins."""
        begins: datetime = self.raw["school"]["begins"]
        return begins

    @property
    def school(self) -> str:
        """The school's name."""
        return str(self.raw["school"]["name"])

    @property
    def zone(self) -> str:
        """The school's time zone."""
        return str(self.raw["school"]["zone"])

    def section(self, name: str) -> Words:
        """Return another section."""
        return Words(self.raw[name])

    def profile(self, profile_id: str) -> Mapping[str, Any]:
        """Return what is expected of a profile; nothing of one that is somebody's own."""
        found: Mapping[str, Any] = self.raw["profiles"].get(profile_id, {})
        return found

    def day(self, moment: datetime) -> str:
        """Return a day as the order writes it."""
        months: list[str] = self.raw["ranges"]["months"]
        return f"{moment.day} {months[moment.month - 1]} {moment.year}"


@dataclass(frozen=True)
class Cast:
    """Who takes part."""

    director: Role
    curator: Role
    strangers: Sequence[Role]
    mentors: Sequence[Role]
    mentees: Sequence[Role]
    # By role; each profile has some of them.
    staff: Mapping[str, Role]


@cache
def script() -> Script:
    """Read the words."""
    raw = tomllib.loads((FOLDER / "ru.toml").read_text("utf-8"))
    sections = {name: Words(raw[f"{name}s"]) for name in ("button", "caption", "step")}
    return Script(raw, seen=Words(raw["seen"]), says=Words(raw["says"]), table=Words(raw["table"]), **sections)


def overlaid(*files: str) -> Script:
    """Return the words of the year with those of a scene's files over them, the last one uppermost."""
    found = script()
    for file in files:
        ours, raw = tomllib.loads((FOLDER / file).read_text("utf-8")), dict(found.raw)
        for name, section in ours.items():
            known = raw.get(name)
            raw[name] = {**known, **section} if isinstance(known, Mapping) and isinstance(section, Mapping) else section
        found = replace(found, raw=raw, button=Words(raw["buttons"]), seen=Words(raw["seen"]),
                        says=Words(raw["says"]), caption=Words(raw["captions"]), step=Words(raw["steps"]),
                        table=Words(raw["table"]))  # fmt: skip
    return found


def cast(mentors: int | None = None, mentees: int | None = None) -> Cast:
    """Return the people: all of them, or so many of each bank."""
    raw = tomllib.loads((FOLDER / "people.toml").read_text("utf-8"))
    banks = {"mentors": raw["mentors"][:mentors], "mentees": raw["mentees"][:mentees], "strangers": raw["strangers"]}
    read = {
        name: [_role(entry, name.removesuffix("s"), number) for number, entry in enumerate(entries)]
        for name, entries in banks.items()
    }
    staff = {role: _role(entry, role, 0) for role, entry in raw["staff"].items()}
    return Cast(_role(raw["director"], "director", 0), _role(raw["curator"], "curator", 0), **read, staff=staff)


def _role(entry: Mapping[str, str], role: str, number: int) -> Role:
    facts = {key: value for key, value in entry.items() if key != "name"}
    return Role(entry["name"], role, number, facts)
