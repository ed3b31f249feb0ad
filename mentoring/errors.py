"""Everything a person can be told about why something did not happen.

DomainError
├── BadInput        what was typed or sent cannot be used: says what is expected, with an example
├── NotAllowed      this person may not do this
├── NotFound        there is no such thing, or not for this person
├── WrongState      the thing has moved on since the screen was drawn
└── LinkRefused     an invitation that cannot be used: used, expired, revoked, unknown
"""


class DomainError(Exception):
    """An expected refusal; `key` names its text in texts/*.ftl and `vars` fill that text."""

    def __init__(self, key: str, **variables: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.variables = variables


class BadInput(DomainError):
    """The words, number, date or file cannot be used as they are."""


class NotAllowed(DomainError):
    """The acting person holds no role that may do this here."""

    def __init__(self, key: str = "error-not-allowed", **variables: str | int) -> None:
        super().__init__(key, **variables)


class NotFound(DomainError):
    """There is no such thing within the acting person's organization."""

    def __init__(self, key: str = "error-not-found", **variables: str | int) -> None:
        super().__init__(key, **variables)


class WrongState(DomainError):
    """The thing is no longer in a state in which this can be done."""


class LinkRefused(DomainError):
    """The invitation link cannot be used."""
