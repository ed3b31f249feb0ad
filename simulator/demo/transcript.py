"""What is told on the way: headings, lines, and two people's phones in full; the same text every time."""

import re
import sys
from dataclasses import dataclass, field

from simulator.shown import Shown

WIDTH = 100
CODE = re.compile(r"(start=)[A-Za-z0-9_-]+")


@dataclass
class Transcript:
    """Lines for people, printed as they come and kept for the file."""

    lines: list[str] = field(default_factory=list)
    quiet: bool = False

    def say(self, words: str = "") -> None:
        """Tell a line."""
        hidden = CODE.sub(r"\1…", words)
        self.lines.append(hidden)
        if not self.quiet:
            sys.stdout.write(f"{hidden}\n")
            sys.stdout.flush()

    def heading(self, words: str) -> None:
        """Begin a step."""
        self.say()
        self.say(f"━━ {words} {'━' * max(3, WIDTH - len(words) - 4)}")

    def point(self, words: str) -> None:
        """Tell what happened; further lines are drawn in."""
        first, *rest = words.splitlines() or [""]
        self.say(f"• {first}")
        for line in rest:
            self.say(f"    {line}" if line else "")

    def story(self, title: str, lines: list[str]) -> None:
        """Tell what one person did and saw."""
        if not lines:
            return
        self.say()
        self.say(f"  ┌ {title}")
        for line in lines:
            self.say(f"  │ {line}".rstrip())
        self.say("  └")


def screen_lines(message: Shown, picture: str) -> list[str]:
    """Return a message as a phone shows it: text, then buttons in rows; a file is named by `picture`."""
    lines = [f"    {line}" for line in ([picture] if picture else []) + message.text.splitlines()]
    return lines + [f"    {' '.join(f'[{button.text}]' for button in row)}" for row in message.rows]
