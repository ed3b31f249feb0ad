"""An amendment in words, for screens and letters."""

from mentoring.actors import Language
from mentoring.amendments import Setting, Value
from services.amendments import Amendment
from texts import Value as Filling
from texts import plain
from texts.dates import day


def name_of(one: Setting, language: Language) -> str:
    """Return what a setting is called."""
    if one.indicator:
        return plain("amend-name-target", language, title=one.indicator.title.in_(language))
    return plain(f"amend-name-{one.id}", language)


def value_words(one: Setting, value: Value | None, language: Language) -> str:
    """Return what holds, with its unit."""
    if value is None:
        return plain("amend-not-set", language)
    if one.kind == "yes_no":
        return plain("amend-yes" if value else "amend-no", language)
    if one.indicator and one.indicator.unit == "percent":
        return plain("amend-percent", language, value=int(value))
    return str(value)


def amendment_words(one: Amendment, language: str) -> dict[str, Filling]:
    """Return what fills a message about an amendment: what, before, after, the order and the version."""
    tongue: Language = "en" if language == "en" else "ru"
    return {
        "name": name_of(one.setting, tongue),
        "before": value_words(one.setting, one.before, tongue),
        "after": value_words(one.setting, one.after, tongue),
        "year": str(one.year) if one.year else "none",
        "number": one.version.number if one.version else "",
        "day": day(one.version.dated, tongue) if one.version else "",
        "version": one.version.version if one.version else 0,
    }
