"""Time zones in words."""

from mentoring.organizations import RUSSIAN_ZONES
from texts import plain


def zone_words(zone: str, language: str) -> str:
    """Return a zone as people call it; its own name where it is none of those offered."""
    return plain(_key(zone), language) if zone in RUSSIAN_ZONES else zone


def zone_items(language: str, first: str = "") -> list[tuple[str, str]]:
    """Return the zones on offer with their names, one of them before the others."""
    ordered = sorted(RUSSIAN_ZONES, key=lambda zone: zone != first)
    return [(zone_words(zone, language), zone) for zone in ordered]


def _key(zone: str) -> str:
    return f"zone-{zone.lower().replace('/', '-')}"
