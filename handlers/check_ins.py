"""What became of a meeting: one tap, a mark, a note."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager, StartMode
from aiogram_dialog.widgets.kbd import Column, Group

from handlers import diary_notes
from handlers.marks import MARK_ITEMS, MARKS
from handlers.meeting_words import facts_of_card
from handlers.states import CheckIn, Schedule
from handlers.widgets import (
    T,
    back,
    begin,
    both,
    choices,
    go,
    go_back,
    number_in,
    open_screen,
    opens,
    press,
    screen,
    start_number,
    typed,
)
from mentoring.meetings import Outcome
from services import check_ins, diary, meeting_cards


@opens("checkin")
async def open_check_in(manager: DialogManager, argument: str) -> None:
    """Ask what became of a meeting."""
    await begin(manager, CheckIn.outcome, id=number_in(argument))


@opens("note")
async def open_note(manager: DialogManager, argument: str) -> None:
    """Write on what was done and the rest; what is there stays until it is replaced."""
    await begin(manager, CheckIn.note, id=number_in(argument), alone=1)


async def facts_of_marks(**_: Any) -> dict[str, Any]:
    """Return marks from 1 to 5."""
    return {"items": MARK_ITEMS}


async def facts_of_note(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whether it is the mentor who writes, whose words the mentee is asked about."""
    card = await diary.diary_entry(*both(dialog_manager), meeting_id=start_number(dialog_manager))
    return {"mine": "yes" if card.mine else "no"}


async def back_from_note(manager: DialogManager) -> None:
    """Return to the mark, or to where the note alone was opened from."""
    if start_number(manager, "alone"):
        await go_back(manager)
    else:
        await manager.switch_to(CheckIn.mark)


async def took_place(manager: DialogManager) -> None:
    """It took place: ask for a mark."""
    await manager.switch_to(CheckIn.mark)


async def to_attendance(manager: DialogManager) -> None:
    """A group's mentor notes who was there."""
    await open_screen(manager, f"attendance:{start_number(manager)}")


async def moved(manager: DialogManager) -> None:
    """It was moved: note that and choose another time."""
    meeting_id = start_number(manager)
    card = await meeting_cards.meeting_card(*both(manager), meeting_id=meeting_id)
    await check_ins.check_in(*both(manager), meeting_id=meeting_id, outcome=Outcome.MOVED)
    whose = {"pair": card.meeting.pair_id} if card.meeting.pair_id else {"group": card.meeting.group_id}
    await manager.start(Schedule.day, data=whose, mode=StartMode.RESET_STACK)


async def did_not(manager: DialogManager) -> None:
    """It did not take place."""
    await check_ins.check_in(*both(manager), meeting_id=start_number(manager), outcome=Outcome.MISSED)
    await manager.switch_to(CheckIn.missed)


async def choose_mark(manager: DialogManager, mark: str) -> None:
    """Take the mark."""
    await check_ins.check_in(
        *both(manager), meeting_id=start_number(manager), outcome=Outcome.HELD, mark=number_in(mark)
    )
    await _go_on(manager)


async def without_mark(manager: DialogManager) -> None:
    """It took place, and no mark is given."""
    await check_ins.check_in(*both(manager), meeting_id=start_number(manager), outcome=Outcome.HELD)
    await _go_on(manager)


async def _go_on(manager: DialogManager) -> None:
    """Ask a mentee whose mentor has written already whether it is right; anybody else, what was done."""
    card = await diary.diary_entry(*both(manager), meeting_id=start_number(manager))
    if card.to_confirm:
        await manager.done()
        await open_screen(manager, f"diaryentry:{card.entry.meeting.id}")
    else:
        await manager.switch_to(CheckIn.note)


async def take_note(manager: DialogManager, words: str) -> None:
    """Keep what was done and ask how long it took."""
    await check_ins.note_meeting(*both(manager), meeting_id=start_number(manager), note=words)
    await manager.switch_to(CheckIn.minutes)


async def take_excuse(manager: DialogManager, words: str) -> None:
    """Keep a word on why it did not take place."""
    await check_ins.note_meeting(*both(manager), meeting_id=start_number(manager), note=words)
    await open_screen(manager, "menu")


dialog = Dialog(
    screen(
        CheckIn.outcome,
        T("check-in-outcome"),
        press("group-attendance", to_attendance, when="can_note"),
        Column(press("outcome-held", took_place), press("outcome-moved", moved), press("outcome-missed", did_not)),
        back(),
        getter=facts_of_card,
    ),
    screen(
        CheckIn.mark,
        T("check-in-mark"),
        Group(choices("mark", choose_mark), width=len(MARKS)),
        press("button-skip", without_mark),
        go("button-back", CheckIn.outcome),
        getter=facts_of_marks,
    ),
    screen(
        CheckIn.note,
        T("check-in-note"),
        go("button-skip", CheckIn.minutes),
        press("button-enough", diary_notes.enough),
        press("button-back", back_from_note),
        typed(take_note),
        getter=facts_of_note,
    ),
    screen(
        CheckIn.missed,
        T("check-in-missed"),
        press("button-skip", diary_notes.enough),
        go("button-back", CheckIn.outcome),
        typed(take_excuse),
    ),
    *diary_notes.WINDOWS,
)
