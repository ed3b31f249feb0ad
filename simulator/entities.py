"""Telegram's HTML: text and entities out of markup, refused in the words of Telegram."""

import re
from dataclasses import dataclass, field
from html import unescape

from simulator.errors import ApiError, bad_request
from simulator.shapes import Json

SIMPLE_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
}
OTHER_TAGS = {"a", "pre", "span", "tg-emoji", "blockquote"}
CHARACTER = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});?")
ATTRIBUTE = re.compile(r"""\s*([^\s=>/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[A-Za-z0-9.\-]+))?""")
LANGUAGE = "language-"


def utf16(text: str) -> int:
    """Return the length Telegram counts: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


@dataclass
class _Open:
    """A tag that waits for its end."""

    tag: str
    attributes: dict[str, str]
    offset: int
    characters: int


@dataclass
class _Parser:
    """Walks over the markup once."""

    source: str
    text: list[str] = field(default_factory=list)
    length: int = 0
    entities: list[Json] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    at: int = 0

    def run(self) -> tuple[str, list[Json]]:
        while self.at < len(self.source):
            if self.source.startswith("</", self.at):
                self._end_tag()
            elif self.source[self.at] == "<":
                self._start_tag()
            else:
                self._words()
        if self.stack:
            raise self._refuse(f'Can\'t find end tag corresponding to start tag "{self.stack[-1].tag}"')
        order = sorted(self.entities, key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.text), order

    def _refuse(self, words: str) -> ApiError:
        return bad_request(f"can't parse entities: {words}")

    def _offset(self) -> int:
        return len(self.source[: self.at].encode())

    def _words(self) -> None:
        end = self.source.find("<", self.at)
        end = len(self.source) if end < 0 else end
        plain = CHARACTER.sub(lambda found: unescape(found.group()), self.source[self.at : end])
        self.text.append(plain)
        self.length += utf16(plain)
        self.at = end

    def _start_tag(self) -> None:
        end = self.source.find(">", self.at)
        inside = self.source[self.at + 1 : end if end >= 0 else len(self.source)]
        tag, *rest = re.split(r"\s", inside.lower(), maxsplit=1)
        if (end >= 0 or rest) and tag not in SIMPLE_TAGS and tag not in OTHER_TAGS:
            raise self._refuse(f'Unsupported start tag "{tag}" at byte offset {self._offset()}')
        if end < 0:
            raise self._refuse(f"Unclosed start tag at byte offset {self._offset()}")
        attributes = self._attributes(tag, inside[len(tag) :])
        self._check(tag, attributes)
        self.stack.append(_Open(tag, attributes, self.length, len(self.text)))
        self.at = end + 1

    def _attributes(self, tag: str, words: str) -> dict[str, str]:
        found: dict[str, str] = {}
        rest = words.strip()
        while rest:
            match = ATTRIBUTE.match(rest)
            if not match or (match.group(2) is None and tag != "blockquote"):
                words = f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
                raise self._refuse(f"{words} at byte offset {self._offset()}")
            found[match.group(1).lower()] = unescape((match.group(2) or "").strip("\"'"))
            rest = rest[match.end() :].strip()
        return found

    def _check(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self._refuse(f'Tag "span" must have class "tg-spoiler" at byte offset {self._offset()}')
        if tag == "tg-emoji" and not attributes.get("emoji-id", "").isdigit():
            raise self._refuse("Invalid custom emoji identifier specified")

    def _end_tag(self) -> None:
        end = self.source.find(">", self.at)
        if end < 0:
            raise self._refuse(f"Unclosed end tag at byte offset {self._offset()}")
        tag = self.source[self.at + 2 : end].strip().lower()
        if not self.stack:
            raise self._refuse(f"Unexpected end tag at byte offset {self._offset()}")
        opened = self.stack.pop()
        if tag not in ("", opened.tag):
            place = f"Unmatched end tag at byte offset {self._offset()}"
            raise self._refuse(f'{place}, expected "</{opened.tag}>", found "</{tag}>"')
        self._close(opened)
        self.at = end + 1

    def _close(self, opened: _Open) -> None:
        length = self.length - opened.offset
        if length == 0:
            return
        entity = self._entity(opened)
        if entity:
            self.entities.append({"offset": opened.offset, "length": length, **entity})

    def _entity(self, opened: _Open) -> Json | None:
        tag, attributes = opened.tag, opened.attributes
        if tag == "a":
            return _link(attributes.get("href") or "".join(self.text[opened.characters :]))
        if tag == "code" and self.stack and self.stack[-1].tag == "pre":
            self.stack[-1].attributes.setdefault("language", attributes.get("class", "").removeprefix(LANGUAGE))
            return None
        if tag == "pre":
            language = attributes.get("language")
            return {"type": "pre", "language": language} if language else {"type": "pre"}
        if tag == "blockquote":
            return {"type": "expandable_blockquote" if "expandable" in attributes else "blockquote"}
        if tag == "tg-emoji":
            return {"type": "custom_emoji", "custom_emoji_id": attributes["emoji-id"]}
        return {"type": SIMPLE_TAGS.get(tag, "spoiler")}


def _link(address: str) -> Json | None:
    person = re.fullmatch(r"tg://user\?id=(\d+)", address)
    if person:
        return {"type": "text_mention", "user_id": int(person.group(1))}
    if not re.match(r"^(https?|tg|ton|mailto|tel):|^[\w-]+(\.[\w-]+)+", address):
        return None
    has_scheme = re.match(r"^[a-z]+:", address)
    return {"type": "text_link", "url": address if has_scheme else f"http://{address}/"}


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Return the plain text and its entities, or refuse as Telegram does."""
    return _Parser(source).run()
