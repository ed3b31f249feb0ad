"""Changes of a program put together: one person's steps on the same words are one change."""

from db.program_notes import Edit, joined
from mentoring.program_parts import Part
from tests.builders import MORNING


def edit(number: int, person: int, before: str, after: str, activity: int = 0) -> Edit:
    return Edit(number, 1, person, Part.ACTIVITIES if activity else Part.GOAL, activity, number, before, after, MORNING)


def told(*edits: Edit) -> list[tuple[int, int | None, str, str]]:
    return [(one.id, one.person_id, one.before, one.after) for one in joined(edits)]


def test_one_persons_steps_on_the_same_words_are_one_change_with_the_number_of_the_last() -> None:
    assert told(edit(1, 7, "", "а"), edit(2, 7, "", "x", 5), edit(3, 7, "а", "б")) == [(2, 7, "", "x"), (3, 7, "", "б")]


def test_what_somebody_else_wrote_in_between_is_not_hidden() -> None:
    steps = edit(1, 7, "", "а"), edit(2, 8, "а", "б"), edit(3, 7, "б", "в")
    assert told(*steps) == [(1, 7, "", "а"), (2, 8, "а", "б"), (3, 7, "б", "в")]
    assert told(edit(1, 7, "а", "б"), edit(2, 7, "б", "а")) == [], "ticked and unticked"
    assert told(steps[0], steps[2]) == [(1, 7, "", "а"), (3, 7, "б", "в")], "the reader's own words were between"
