"""One thing that waits for somebody: a line of the menu and of the day's message."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Todo:
    """One thing that waits: `key` names its words (`todo-<key>`), `action` the screen it opens.

    `by` is the day it is to be done by, in words.
    """

    key: str
    action: str
    name: str = ""
    count: int = 0
    by: str = ""
