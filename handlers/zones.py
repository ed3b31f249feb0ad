"""Time zones in words."""

from mentoring.organizations import RUSSIAN_ZONES
from texts import LANGUAGES, plain


def zone_words(zone: str, language: str) -> str:
    """Return a zone as people call it; its own name where it is none of those offered."""
    return plain(_key(zone), language) if zone in RUSSIAN_ZONES else zone


def zone_items(language: str, first: str = "") -> list[tuple[str, str]]:
    """Return the zones on offer with their names, one of them before the others."""
    ordered = sorted(RUSSIAN_ZONES, key=lambda zone: zone != first)
    return [(zone_words(zone, language), zone) for zone in ordered]


def zone_typed(words: str) -> str:
    """Return a zone's own name for what people call it, in either language; other words as they are."""
    wanted = " ".join(words.split()).casefold()
    called = {zone_words(zone, language).casefold(): zone for zone in RUSSIAN_ZONES for language in LANGUAGES}
    return called.get(wanted, words)


def _key(zone: str) -> str:
    return f"zone-{zone.lower().replace('/', '-')}"
