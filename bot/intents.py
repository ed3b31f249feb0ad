"""Names of open screens: a replayed update gives them the same names, so buttons sent before a crash still work.

aiogram-dialog's own are made of the second and a number below a hundred: a replay would name a screen anew, and two
screens opened by one chat in one second could share a name.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import count

from aiogram_dialog.api.entities import stack

_names: ContextVar[Iterator[str]] = ContextVar("names")


def install() -> None:
    """Give screens the names of this module; done again, it changes nothing."""
    stack.new_id = _next_name


@contextmanager
def named_after(update_id: int) -> Iterator[None]:
    """Name the screens that are opened inside after an update."""
    token = _names.set(f"{stack.id_to_str(update_id)}-{place}" for place in count())
    try:
        yield
    finally:
        _names.reset(token)


def _next_name() -> str:
    return next(_names.get())
