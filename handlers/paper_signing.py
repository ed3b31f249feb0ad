"""A sheet that somebody signed, on two screens: on which day, and where it is kept."""

from collections.abc import Awaitable, Callable
from datetime import date

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from handlers.calendar import recent_day, today
from handlers.widgets import Getter, T, go, press, say, screen, typed
from mentoring.consents import read_day

OnSigned = Callable[[DialogManager, date, str], Awaitable[None]]


def paper_signing(
    day: tuple[State, str], place: tuple[State, str], *, before: State, getter: Getter, on_signed: OnSigned,
    above: tuple[Button, ...] = (),
) -> list[Window]:  # fmt: skip
    """Return the two windows, each of a state and its text; `on_signed` gets the day and the place.

    Buttons `above` stand on the first one; its way back leads to `before`.
    """
    (day_state, day_text), (place_state, place_text) = day, place

    async def take_day(manager: DialogManager, found: date) -> None:
        manager.dialog_data["signed_on"] = read_day(found, today(manager)).isoformat()
        await manager.switch_to(place_state)

    async def take_place(manager: DialogManager, kept_at: str) -> None:
        await on_signed(manager, date.fromisoformat(str(manager.dialog_data["signed_on"])), kept_at)

    async def usual_place(manager: DialogManager) -> None:
        await take_place(manager, say(manager, "paper-in-file"))

    return [
        screen(day_state, T(day_text), *above, *recent_day(take_day), go("button-back", before), getter=getter),
        screen(
            place_state,
            T(place_text),
            press("paper-usual-place", usual_place),
            go("button-back", day_state),
            typed(take_place),
            getter=getter,
        ),
    ]
