"""Filling in a questionnaire as a person does: read the question, answer it, look at the next one."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from simulator.demo.failures import NotSeen
from simulator.demo.player import Player
from simulator.demo.script import Script
from simulator.shown import Shown

KINDS = ("single", "multiple", "scale", "number", "date")
Pause = Callable[["Question"], Awaitable[None]]


@dataclass(frozen=True)
class Question:
    """A question's screen, read."""

    position: int
    total: int
    words: str
    kind: str
    message: Shown

    @property
    def is_same(self) -> tuple[int, str]:
        """What tells this question from another."""
        return self.position, self.words


@dataclass
class Reader:
    """Knows a question when it sees one, and what somebody answers."""

    script: Script
    forms: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.forms = self.script.raw["form"]

    def question(self, message: Shown) -> Question | None:
        """Return the question a message asks, if it is one."""
        lines = [line for line in message.text.splitlines() if line.strip()]
        found = re.match(self.forms["progress"], lines[0]) if len(lines) > 1 else None
        if found is None:
            return None
        kind = next((kind for kind in KINDS if self.forms[kind] in message.text), "text")
        return Question(int(found[1]), int(found[2]), lines[1], kind, message)

    def is_review(self, message: Shown) -> bool:
        """Tell whether a message asks to look all answers over."""
        return self.forms["review"] in message.text

    def answer(self, player: Player, question: Question) -> str:
        """Return what a person answers: what only they can say, else one of the answers in turn."""
        key = self._key(question)
        if key in player.role.facts:
            return player.role.facts[key]
        answers: list[str] = self.script.raw["answers"].get(key) or [""]
        return answers[(player.role.number + (question.position if key == "scale" else 0)) % len(answers)]

    def _key(self, question: Question) -> str:
        known: dict[str, str] = self.script.raw["questions"]
        fitting = [beginning for beginning in known if question.words.startswith(beginning)]
        return known[max(fitting, key=len)] if fitting else question.kind


async def fill(player: Player, *, pause: Pause | None = None, until: int = 0) -> int:
    """Answer question after question from the first one on screen to the review; return how many were answered.

    Args:
        player: who answers; the question's screen is the newest.
        pause: called at every question before it is answered.
        until: stop at this question without answering it.
    """
    reader, answered = Reader(player.script), 0
    screen = await player.sees(lambda message: bool(reader.question(message)), words="?")
    while (question := reader.question(screen)) is not None:
        if until and question.position >= until:
            return answered
        if pause is not None:
            await pause(question)
        screen = await _give(player, reader, question)
        answered += 1
    player.tally["answers"] += answered
    return answered


async def _give(player: Player, reader: Reader, question: Question) -> Shown:
    """Answer one question; return the next screen."""
    words = reader.answer(player, question)

    def is_next(message: Shown) -> bool:
        asked = reader.question(message)
        return reader.is_review(message) or (asked is not None and asked.is_same != question.is_same)

    if question.kind in ("text", "number", "date") and words:
        return await player.says(words, is_next)
    if question.kind == "multiple" and words:
        await _tick(player, reader, question, words.split("|"))
        return await player.presses(player.script.button("ready"), is_next)
    return await player.presses(_label(player, question, words), is_next)


async def _tick(player: Player, reader: Reader, question: Question, options: list[str]) -> None:
    """Tick the options that this school's questionnaire has, or the first one where it has none of them."""
    offered = [option for option in options if option in question.message.labels]
    for option in offered or question.message.labels[:1]:
        await player.presses(
            option,
            lambda message: (asked := reader.question(message)) is not None and asked.is_same == question.is_same,
        )


def _label(player: Player, question: Question, words: str) -> str:
    """The button to press; a questionnaire of another profile may not have the words, then its first button does."""
    labels = question.message.labels
    skip = player.script.button("skip")
    if not words and skip in labels:
        return skip
    if words in labels:
        return words
    if not labels:
        raise NotSeen(player.name, words, player.phone.screen())
    return labels[0]
