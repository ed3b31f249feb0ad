"""What documents say about an organization."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The organization's details; whatever is not known is None and leaves a place to write by hand.

    `organization` is the full name as documents have it, `short_name` the one in brackets («МБОУ СОШ № 99»), `town`
    with its kind («г. Приозёрск»); the head's name is full, surname first, in the nominative.
    """

    organization: str
    short_name: str | None = None
    address: str | None = None
    town: str | None = None
    head_name: str | None = None
    head_post: str | None = None
