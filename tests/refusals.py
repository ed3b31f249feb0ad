"""What becomes of a call that may be refused."""

from collections.abc import Awaitable

import pytest

from mentoring.errors import DomainError


async def refused(call: Awaitable[object], kind: type[DomainError], key: str) -> None:
    """The call is refused by this error, in these words."""
    with pytest.raises(kind) as caught:
        await call
    assert caught.value.key == key


async def outcome(call: Awaitable[object]) -> object:
    """What the call returned, or the key of its refusal."""
    try:
        return await call
    except DomainError as error:
        return error.key
