"""Checks a list of statements' first words against the regulation itself, which is not part of this repository.

`python -m tests.docs.statements 002 REGULATION.txt` prints every paragraph, bullet and table cell with which no
statement of regulations/002.txt begins: it should print letterheads, signatures, phrases that begin with a person's
name, and the ends of cells that the source breaks over two lines.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.docs.annex import HEADING, HERE

_WORD = re.compile(r"[\w%№]+")
_TAG = re.compile(r"</?[a-z]+>")
_ENDED = re.compile(r"[.;:!?]$")
_BULLET = re.compile(r"^[-–—•✓]\s*")


def pieces(source: str) -> Iterator[str]:
    """Paragraphs, bullets and table cells; a sentence that a page break or a hard line break cut is one piece again."""
    held = ""
    for line in _plain(source):
        for piece in filter(None, map(str.strip, line.split("\t"))):
            if held and "\t" not in line and _goes_on(held, piece):
                held = f"{held} {piece}"
                continue
            if held:
                yield held
            held = _BULLET.sub("", piece)
    if held:
        yield held


def _plain(source: str) -> list[str]:
    return [_TAG.sub("\t", line.replace("*", "")).lstrip("# ") for line in source.splitlines()]


def _goes_on(held: str, piece: str) -> bool:
    return not _ENDED.search(held) and (piece[0].islower() or piece[0] in "«(")


def unaccounted(source: str, first_words: Sequence[str]) -> list[str]:
    """The pieces with which none of `first_words` begins. Raises ValueError for words that are not there in order."""
    text = [word for line in _plain(source) for word in _WORD.findall(line)]
    begins, at = set[int](), 0
    for wanted in map(_WORD.findall, first_words):
        at = _place(text, wanted, at)
        begins.update(range(at, at + len(wanted)))
    left, at = [], 0
    for piece in pieces(source):
        if at not in begins:
            left.append(piece)
        at += len(_WORD.findall(piece))
    return left


def _place(text: list[str], wanted: list[str], start: int) -> int:
    for at in range(start, len(text) - len(wanted) + 1):
        if text[at : at + len(wanted)] == wanted:
            return at
    raise ValueError(f"не найдено: {' '.join(wanted)}")


def main() -> None:
    number, path = sys.argv[1:]
    lines = (HERE / "regulations" / f"{number}.txt").read_text(encoding="utf-8").splitlines()
    words = [line.removeprefix(HEADING) for line in lines]
    for piece in unaccounted(Path(path).read_text(encoding="utf-8"), words):
        sys.stdout.write(f"{piece}\n")


if __name__ == "__main__":
    main()
