"""Text with entities as HTML: what a phone shows."""

from html import escape

from simulator.shapes import Json

TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}


def render(text: str, entities: list[Json]) -> str:
    """Return safe HTML; entities may be nested but not crossed."""
    units = text.encode("utf-16-le")
    edges = {0, len(units) // 2}
    for entity in entities:
        edges |= {entity["offset"], entity["offset"] + entity["length"]}
    order = sorted(edges)
    out: list[str] = []
    for start, end in zip(order, [*order[1:], order[-1]], strict=True):
        out.extend(_closing(entity, _piece(units, entity)) for entity in reversed(entities) if _ends(entity) == start)
        out.extend(_opening(entity, _piece(units, entity)) for entity in entities if entity["offset"] == start)
        out.append(escape(units[start * 2 : end * 2].decode("utf-16-le", "replace"), quote=False))
    return "".join(out)


def _ends(entity: Json) -> int:
    return int(entity["offset"]) + int(entity["length"])


def _piece(units: bytes, entity: Json) -> str:
    return units[entity["offset"] * 2 : _ends(entity) * 2].decode("utf-16-le", "replace")


def _address(entity: Json, piece: str) -> str | None:
    if entity["type"] == "text_link":
        return str(entity["url"])
    if entity["type"] == "url":
        return piece if "://" in piece else f"https://{piece}"
    return f"mailto:{piece}" if entity["type"] == "email" else None


def _opening(entity: Json, piece: str) -> str:
    address = _address(entity, piece)
    if address:
        return f'<a href="{escape(address)}">'
    if entity["type"] == "bot_command":
        return f'<a class="command" data-command="{escape(piece)}">'
    tag = TAGS.get(entity["type"])
    return f"<{tag}>" if tag else ""


def _closing(entity: Json, piece: str) -> str:
    if entity["type"] == "bot_command" or _address(entity, piece):
        return "</a>"
    tag = TAGS.get(entity["type"])
    return f"</{tag}>" if tag else ""
