"""The state machines drawn from the tables the code goes by: `python -m mentoring.drawing` writes docs/states.md."""

from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

from mentoring import application_states, pair_states, partings, programs
from mentoring.moves import Machine, Move

S = TypeVar("S", bound=StrEnum)
A = TypeVar("A", bound=StrEnum)

TARGET: Final = Path(__file__).parents[1] / "docs" / "states.md"
FIRST_OF_PARTING: Final = (
    partings.PartingState.OFFERED,
    partings.PartingState.ASKED,
    partings.PartingState.GRANTED,
)
_HEAD: Final = """# States

Generated from the tables in the code by `python -m mentoring.drawing`; a test holds that it is fresh. What a table does
not name is refused in words. `mentor` and `mentee` are those of the pair; `clock` is a day that has come.
"""


def drawing() -> str:
    """Return the whole page."""
    parts = (
        _HEAD,
        _chapter("A pair", "`mentoring/pair_states.py`; the rules are in `mentoring/pairs.py`.",
                 pair_states.MACHINE, pair_states.PairStatus.PROPOSED),
        _chapter("An application to end a pair", "`mentoring/partings.py`. A cancellation by the employer begins "
                 "as `granted`, mutual consent as `offered`, all else as `asked`.",
                 partings.MACHINE, *FIRST_OF_PARTING),
        _asking(),
        _chapter("A version of a personal program", "`mentoring/programs.py`. Whoever decides stands in the profile "
                 "(`approvals.programs`), one after the other.", programs.MACHINE, programs.VersionState.DRAFT),
        _chapter("An application of another kind", "`mentoring/application_states.py`; kinds and their questions in "
                 "`mentoring/application_kinds.py`, who decides in the profile (`applications.offered`). `mentor` and "
                 "`mentee` stand for who applies and whom it concerns, a mediator is one of those who decide.",
                 application_states.MACHINE, application_states.ApplicationState.DRAFT),
    )  # fmt: skip
    return "\n".join(parts)


def _chapter(title: str, about: str, machine: Machine[S, A], *first: S) -> str:
    sources = {one.source for one in machine.moves}
    last = dict.fromkeys(target for one in machine.moves for target in one.targets if target not in sources)
    lines = [
        "```mermaid", "stateDiagram-v2",
        *(f"    [*] --> {one}" for one in first),
        *(f"    {one.source} --> {target}: {one.act}" for one in machine.moves for target in one.targets),
        *(f"    {one} --> [*]" for one in last),
        "```",
    ]  # fmt: skip
    rows = ["| state | act | leads to | who |", "|---|---|---|---|", *(_row(one) for one in machine.moves)]
    return "\n".join((f"## {title}", "", about, "", *lines, "", *rows, ""))


def _row(one: Move[S, A]) -> str:
    return f"| {one.source} | {one.act} | {' or '.join(one.targets)} | {', '.join(one.who)} |"


def _asking() -> str:
    rows = (f"| {kind} | {', '.join(who)} | {_decided(kind)} |" for kind, who in partings.ASKED_BY.items())
    return "\n".join(("| application | asked for by | decision |", "|---|---|---|", *rows, ""))


def _decided(kind: partings.PartingKind) -> str:
    if kind is partings.PartingKind.CANCELLATION:
        return "taken by asking"
    return "it is taken note of" if kind in partings.OF_RIGHT else "granted or refused with a reason"


def main() -> None:
    """Draw the page anew."""
    TARGET.write_text(drawing(), encoding="utf-8")


if __name__ == "__main__":
    main()
