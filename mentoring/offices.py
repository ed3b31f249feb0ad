"""Offices: roles given to somebody already inside without a new link, and taken away again."""

import re

from mentoring.actors import PARTICIPANTS, Role
from mentoring.vocabulary import DEPUTY

# Whoever takes part says yes to that in chat or on paper: only a link, which asks, leads there.
OFFICES = tuple(role for role in Role if role not in PARTICIPANTS)
_DEPUTY = re.compile(rf"\b(?:{DEPUTY})", re.IGNORECASE)


def is_deputy(post: str) -> bool:
    """Tell whether a post is a deputy head's, by its words («заместитель директора по УВР», «завуч»)."""
    return bool(_DEPUTY.search(post))
