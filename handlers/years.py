"""Looking through school years: which one is on show, buttons for those beside it."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from handlers.widgets import press
from mentoring.indicators import Year

# The calendar year in which the school year on show begins; absent for the one that a use case takes by itself.
YEAR = "year"


class Shown(Protocol):
    """What a use case tells of one school year; `years` can be looked at, the latest first."""

    @property
    def year(self) -> Year:
        """The year it tells of."""

    @property
    def years(self) -> Sequence[int]:
        """The calendar years in which those to look at begin."""


Look = Callable[[DialogManager], Awaitable[Shown]]


def chosen(manager: DialogManager) -> int | None:
    """Return the year somebody turned to."""
    year = manager.dialog_data.get(YEAR)
    return None if year is None else int(year)


def beside(found: Shown) -> dict[str, bool]:
    """Return whether there are years before and after the one on show."""
    place = found.years.index(found.year.begins)
    return {"has_earlier": place + 1 < len(found.years), "has_later": place > 0}


def turning(look: Look) -> tuple[Button, Button]:
    """Return the buttons to the years beside the one on show; a press too many stays at the last of them."""

    async def turn(manager: DialogManager, step: int) -> None:
        found = await look(manager)
        place = found.years.index(found.year.begins) + step
        manager.dialog_data[YEAR] = found.years[min(max(place, 0), len(found.years) - 1)]

    async def earlier(manager: DialogManager) -> None:
        await turn(manager, 1)

    async def later(manager: DialogManager) -> None:
        await turn(manager, -1)

    return (
        press("button-earlier-year", earlier, when="has_earlier"),
        press("button-later-year", later, when="has_later"),
    )
