"""A task goes from its mentor to the mentee and back, and says why where it cannot."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from mentoring import tasks
from mentoring.errors import BadInput, DomainError, NotAllowed, WrongState
from mentoring.help import Content
from mentoring.tasks import TO_DO, Task, TaskState

NOW = datetime(2026, 9, 1, 2, tzinfo=UTC)
TODAY = date(2026, 9, 1)
MENTOR, MENTEE = 1, 2
DRAFT = Task(7, 3, MENTOR, MENTEE, Content("Посетить урок"))
OPEN = tasks.date_it(DRAFT, TODAY)


@pytest.mark.parametrize(
    ("words", "key"), [("", "task-words-expected"), ("  \n", "task-words-expected"), ("я" * 1001, "task-too-long")]
)
def test_a_task_needs_words_and_not_too_many(words: str, key: str) -> None:
    with pytest.raises(BadInput, match=key):
        tasks.read_words(Content(words, "document", "file-1", "план.docx"))
    assert tasks.read_words(Content(f" {'я' * 1000} ")).words == "я" * 1000


@pytest.mark.parametrize("name", ["вирус.EXE", "a.docx.js", "план.bat "])
def test_programs_are_not_passed_on(name: str) -> None:
    with pytest.raises(BadInput, match="task-file-refused"):
        tasks.read_part(Content("", "document", "file-1", name))


@pytest.mark.parametrize("name", ["план.docx", "exe", "фото.jpg", ""])
def test_papers_photos_and_recordings_are(name: str) -> None:
    tasks.check_file(name, tasks.FILE_LIMIT)
    with pytest.raises(BadInput, match="task-file-too-big"):
        tasks.check_file(name, tasks.FILE_LIMIT + 1)


def test_a_day_lies_between_today_and_a_year_from_now() -> None:
    assert tasks.read_due(TODAY, TODAY) == TODAY
    for wrong, key in ((-1, "task-day-passed"), (367, "task-day-too-far")):
        with pytest.raises(BadInput, match=key):
            tasks.read_due(TODAY + timedelta(days=wrong), TODAY)


def test_only_the_mentee_reports_and_only_the_mentor_checks() -> None:
    with pytest.raises(NotAllowed, match="task-mentee-reports"):
        tasks.report(OPEN, MENTOR, 1, NOW)
    with pytest.raises(BadInput, match="task-nothing-sent"):
        tasks.report(OPEN, MENTEE, 0, NOW)
    reported = tasks.report(OPEN, MENTEE, 1, NOW)
    with pytest.raises(NotAllowed, match="task-mentor-checks"):
        tasks.accept(reported, MENTEE, NOW)
    with pytest.raises(NotAllowed, match="task-mentor-checks"):
        tasks.give_back(reported, MENTEE)


def test_what_the_mentor_has_seen_needs_no_report() -> None:
    assert tasks.accept(OPEN, MENTOR, NOW).state is TaskState.ACCEPTED
    with pytest.raises(WrongState):
        tasks.accept(DRAFT, MENTOR, NOW)


def test_sending_back_and_opening_again_are_both_counted() -> None:
    back = tasks.give_back(tasks.report(OPEN, MENTEE, 1, NOW), MENTOR)
    assert (back.state, back.returns) == (TaskState.RETURNED, 1)
    done = tasks.accept(tasks.report(back, MENTEE, 1, NOW), MENTOR, NOW)
    again = tasks.give_back(done, MENTOR)
    assert (again.returns, again.closed_at) == (2, None)
    with pytest.raises(WrongState):
        tasks.cancel(done, MENTOR, NOW)


def test_a_task_is_late_from_the_day_after_until_it_is_reported() -> None:
    tomorrow = TODAY + timedelta(days=1)
    assert not OPEN.is_late(TODAY)
    assert OPEN.is_late(tomorrow)
    assert not tasks.report(OPEN, MENTEE, 1, NOW).is_late(tomorrow)
    assert not DRAFT.is_late(tomorrow)


def test_a_late_task_is_spoken_of_on_the_next_day_and_three_mondays_only() -> None:
    days = list(tasks.mornings(date(2026, 9, 1)))
    assert days[:2] == [(date(2026, 9, 1), False), (date(2026, 9, 2), True)]
    assert [day for day, _ in days[2:]] == [date(2026, 9, 7), date(2026, 9, 14), date(2026, 9, 21)]
    assert len({day for day, _ in tasks.mornings(date(2026, 9, 6))}) == 5, "a Sunday's task is not spoken of twice"


class Machine(RuleBasedStateMachine):
    """Whatever is pressed in whatever order, a task stays in one of its states and nothing is counted down."""

    def __init__(self) -> None:
        super().__init__()
        self.task, self.returns = DRAFT, 0

    def attempt(self, act: Callable[[], Task]) -> None:
        try:
            self.task = act()
        except DomainError:
            return

    @rule()
    def date_it(self) -> None:
        self.attempt(lambda: tasks.date_it(self.task, TODAY))

    @rule()
    def report(self) -> None:
        self.attempt(lambda: tasks.report(self.task, MENTEE, 1, NOW))

    @rule()
    def accept(self) -> None:
        self.attempt(lambda: tasks.accept(self.task, MENTOR, NOW))

    @rule()
    def give_back(self) -> None:
        self.attempt(lambda: tasks.give_back(self.task, MENTOR))

    @rule()
    def cancel(self) -> None:
        self.attempt(lambda: tasks.cancel(self.task, MENTOR, NOW))

    @invariant()
    def holds(self) -> None:
        assert self.task.returns >= self.returns
        self.returns = self.task.returns
        assert (self.task.closed_at is not None) == (self.task.state in {TaskState.ACCEPTED, TaskState.CANCELLED})
        assert self.task.state is TaskState.DRAFT or self.task.due_on or self.task.state is TaskState.CANCELLED
        if self.task.state not in TO_DO:
            with pytest.raises(WrongState):
                tasks.require_to_do(self.task, MENTEE)


Machine.TestCase.settings = settings(max_examples=30, stateful_step_count=12)
TestMachine = Machine.TestCase
