"""What can go wrong in a demonstration."""


class Failure(Exception):
    """The demonstration stops: one paragraph that says why."""


class NotSeen(Failure):
    """Somebody waited for something that did not come."""

    def __init__(self, who: str, expected: str, screen: str) -> None:
        super().__init__(f"{who}: {expected}\n{screen}")
        self.who = who
        self.expected = expected
        self.screen = screen


class ProcessFailed(Failure):
    """A process of ours did not do what it was started for."""


def require(condition: object, who: str, expected: str, screen: str = "") -> None:
    """Raise NotSeen unless the condition holds."""
    if not condition:
        raise NotSeen(who, expected, screen)
