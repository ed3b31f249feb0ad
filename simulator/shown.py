"""What a phone shows, typed."""

from dataclasses import dataclass, field

from simulator.shapes import Json


@dataclass(frozen=True)
class Button:
    """A button under a message: `data` or `url`, or neither for other kinds."""

    text: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class Shown:
    """A message on a phone; `media` tells kind, file_id, file_name, mime_type, file_size, url when there is a file."""

    id: int
    sender: str
    text: str
    html: str
    date: int
    rows: list[list[Button]] = field(default_factory=list)
    media: Json | None = None
    reply_to: int | None = None
    edited: bool = False
    silent: bool = False
    reactions: list[str] = field(default_factory=list)
    version: int = 0
    content_version: int = 0

    @property
    def from_bot(self) -> bool:
        """Tell whether the bot wrote it."""
        return self.sender == "bot"

    @property
    def buttons(self) -> list[Button]:
        """Return all buttons in reading order."""
        return [button for row in self.rows for button in row]

    @property
    def labels(self) -> list[str]:
        """Return what the buttons say."""
        return [button.text for button in self.buttons]

    def button(self, label: str) -> Button:
        """Return the button that says `label`, exactly or as a part."""
        for button in self.buttons:
            if label == button.text:
                return button
        for button in self.buttons:
            if label.casefold() in button.text.casefold():
                return button
        raise LookupError(f"no button says {label!r}; there are: {self.labels}")


@dataclass(frozen=True)
class Answer:
    """The bot's answer to a press: a toast, or an alert; text is empty when it only stopped the hour-glass."""

    query_id: str
    message_id: int
    text: str
    alert: bool
    url: str
    version: int


def shown_of(raw: Json) -> Shown:
    """Read a message of the control API."""
    rows = [[Button(button["text"], button["data"], button["url"]) for button in row] for row in raw["buttons"]]
    names = ("id", "text", "html", "date", "media", "reply_to", "edited", "silent", "reactions")
    rest = {name: raw[name] for name in (*names, "version", "content_version")}
    return Shown(sender=raw["from"], rows=rows, **rest)
