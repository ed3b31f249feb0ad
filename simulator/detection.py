"""What Telegram finds in a text by itself (commands, links, mentions) and how it trims a text."""

import re

from simulator.entities import parse_html, utf16
from simulator.errors import bad_request
from simulator.shapes import Json

PATTERNS = (
    ("url", re.compile(r"(?:https?|tg)://[^\s<>\"]*[^\s<>\".,;:!?()\[\]'»]|\bt\.me/[\w/?=&\-+]*\w")),
    ("email", re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")),
    ("mention", re.compile(r"(?<![\w/@])@[A-Za-z]\w{3,31}")),
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")),
    ("hashtag", re.compile(r"(?<!\w)#\w*[^\W\d]\w*")),
)


def detect(text: str, known: list[Json]) -> list[Json]:
    """Add what Telegram recognises by itself outside of the `known` entities."""
    found = list(known)
    for kind, pattern in PATTERNS:
        for match in pattern.finditer(text):
            entity = {"type": kind, "offset": utf16(text[: match.start()]), "length": utf16(match.group())}
            if not any(_overlap(entity, other) for other in found if _excludes(other)):
                found.append(entity)
    return sorted(found, key=lambda entity: (entity["offset"], -entity["length"]))


def _excludes(entity: Json) -> bool:
    return entity["type"] not in {"bold", "italic", "underline", "strikethrough", "spoiler", "blockquote"}


def _overlap(one: Json, two: Json) -> bool:
    before = one["offset"] + one["length"] <= two["offset"]
    return not (before or two["offset"] + two["length"] <= one["offset"])


def trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Cut white space at both ends and move the entities along."""
    trimmed = text.strip()
    shift, size = utf16(text[: len(text) - len(text.lstrip())]), utf16(trimmed)
    kept = []
    for entity in entities:
        start, end = max(0, entity["offset"] - shift), min(size, entity["offset"] + entity["length"] - shift)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return trimmed, kept


def read_text(source: str, parse_mode: str | None, given: list[Json] | None) -> tuple[str, list[Json]]:
    """Return text and entities of what a bot sends, whatever way it marked them."""
    mode = (parse_mode or "").lower()
    if mode not in ("", "html"):
        raise bad_request("unsupported parse_mode")
    text, entities = parse_html(source) if mode else (source, [])
    if not mode:
        entities = [_checked(entity, utf16(source)) for entity in given or []]
    text, entities = trim(text.replace("\r", ""), entities)
    return text, detect(text, entities)


def _checked(entity: Json, size: int) -> Json:
    if not isinstance(entity, dict) or not {"type", "offset", "length"} <= entity.keys():
        raise bad_request("can't parse entities: MessageEntity must have type, offset and length")
    end = int(entity["offset"]) + int(entity["length"])
    if end > size or int(entity["offset"]) < 0:
        place = f"entity beginning at UTF-16 offset {entity['offset']}"
        raise bad_request(f"{place} ends after the end of the text at UTF-16 offset {end}")
    return entity
