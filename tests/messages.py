"""What Telegram accepts: markup that parses, lengths, buttons. Anything else fails the test that made it."""

from html.parser import HTMLParser
from typing import Final

from mentoring.ports import Letter

TAGS: Final = frozenset({"b", "i", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler"})
TEXT_LIMIT, CAPTION_LIMIT, ACTION_LIMIT = 4096, 1024, 60


class _Reader(HTMLParser):
    """Reads a message as Telegram does: every tag known, closed in order, nothing left open."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS, f"<{tag}> is not a tag Telegram knows"
        assert not attrs or (tag == "a" and [name for name, _ in attrs] == ["href"]), f"<{tag}> has attributes"
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> closes another tag"

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def visible(html: str) -> str:
    """What people see of a message; fails where Telegram would refuse it."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert not reader.open, f"<{reader.open[-1]}> is never closed"
    return "".join(reader.words)


def length(words: str) -> int:
    """Length as Telegram counts it."""
    return len(words.encode("utf-16-le")) // 2


def require_sendable(letter: Letter) -> None:
    """Fail unless Telegram would take the letter as it is."""
    words = visible(letter.text)
    assert words.strip()
    ours = letter.attachment is not None and letter.attachment.content
    assert length(words) <= (CAPTION_LIMIT if ours else TEXT_LIMIT)
    if letter.attachment:
        assert bool(letter.attachment.content) != bool(letter.attachment.reference)
        assert "/" not in letter.attachment.name
    buttons = [button for row in letter.buttons for button in row]
    assert len(buttons) <= 100
    for button in buttons:
        assert button.label.strip()
        assert 0 < len(button.action.encode()) <= ACTION_LIMIT
