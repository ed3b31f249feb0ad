"""Reasons of a score in words, as screens, letters and files give them."""

from collections.abc import Iterable

from mentoring.actors import Language
from mentoring.matching import Reason
from services.banks import option_names
from services.catalog import Catalog
from texts import plain


def reason_words(catalog: Catalog, reasons: Iterable[Reason], language: Language) -> list[str]:
    """Return reasons in plain words, the weightiest first; options are named as the questionnaire names them."""
    return [
        plain(f"reason-{one.key}", language, count=one.count,
              options=", ".join(option_names(catalog, one.options, language)))
        for one in reasons
    ]  # fmt: skip
