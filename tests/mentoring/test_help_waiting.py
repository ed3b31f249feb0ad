"""What a question is about, how long it waits, by when an answer can be promised, and how that is measured."""

import tomllib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import profiles
from mentoring.help import HelpRequest, HelpStatus, Urgency
from mentoring.help_ladder import Rung, following, gap, moment, promises
from mentoring.help_measures import loud_time, measure
from mentoring.help_topics import AREAS, OTHER, TOPICS, suggest
from mentoring.profile_settings import Help
from mentoring.quiet import QuietHours
from tests.builders import ZONE

STEMS = {
    topic: tuple(stems)
    for topic, stems in tomllib.loads(
        (Path(profiles.__file__).parent / "help" / "topics.toml").read_text(encoding="utf-8")
    ).items()
}
FORM = tomllib.loads((Path(profiles.__file__).parent / "forms" / "mentee_intake.toml").read_text(encoding="utf-8"))
HOURS, QUIET = Help(4, 24), QuietHours()
# Tuesday, ten in the morning and twenty to ten in the evening in Irkutsk.
MORNING, EVENING = datetime(2026, 9, 1, 2, tzinfo=UTC), datetime(2026, 9, 1, 13, 40, tzinfo=UTC)


def test_topics_are_the_difficulties_of_the_questionnaire_and_something_else() -> None:
    asked = {one["id"]: [option["id"] for option in one.get("options", ())] for one in FORM["questions"]}
    both = (*asked["difficulties"], *asked["lesson_difficulties"])
    assert (*dict.fromkeys(one for one in both if one != OTHER), OTHER) == TOPICS
    assert set(STEMS) == set(AREAS) == set(TOPICS) - {OTHER}


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("Дети не слушают, на уроке шум", "discipline"),
        ("Мама ученика пишет жалобу директору", "parents"),
        ("Не сходится журнал за четверть", "documentation"),
        ("Нужна рабочая программа по физике", "work_program"),
        ("Завтра открытый урок, как перестроить план?", "planning"),
        ("Не работает проектор и нет интернета", "digital"),
        ("Что делать на классном часе", "class_teacher"),
        ("Ребята не хотят учиться, им скучно", "motivation"),
        ("Как ставить отметки за контрольную", "feedback"),
        ("Завуч ругает меня при коллегах", "colleagues"),
        ("Ёлки, сорвали урок и дерутся", "discipline"),
        ("My students make noise and fight", "discipline"),
        ("Не знаю, что делать", OTHER),
        ("", OTHER),
        ("?!… 123", OTHER),
    ],
)
def test_a_topic_is_suggested_from_the_words(words: str, topic: str) -> None:
    assert suggest(words, STEMS) == topic
    assert suggest(words.upper(), STEMS) == topic


@given(st.text(max_size=200))
def test_whatever_is_typed_has_a_topic(words: str) -> None:
    assert suggest(words, STEMS) in TOPICS


def test_the_ladder_is_short_for_now_and_long_for_this_week() -> None:
    rungs = (Rung.REMIND, Rung.OFFER, Rung.CURATOR)
    waits = {one: [gap(rung, HOURS, one) for rung in rungs] for one in Urgency}
    assert waits[Urgency.NOW] == [timedelta(minutes=15), timedelta(minutes=15), timedelta(minutes=30)]
    assert waits[Urgency.TODAY] == [timedelta(hours=4), timedelta(hours=4), timedelta(hours=16)]
    assert waits[Urgency.WEEK] == [timedelta(hours=24)] * 3
    assert [gap(one, HOURS, Urgency.TODAY, is_immediate=True) for one in rungs] == waits[Urgency.NOW]
    assert gap(Rung.OFFER, Help(6, 8), Urgency.TODAY) == timedelta(hours=1), "between the reminder and the curator"
    assert [following(one) for one in (Rung.CHOOSE, *rungs)] == [*rungs, Rung.TOP]


def test_at_night_nobody_climbs_but_for_now() -> None:
    wait = timedelta(minutes=15)
    assert moment(EVENING, wait, Urgency.NOW, QUIET, ZONE) == EVENING + wait
    assert moment(EVENING, wait, Urgency.TODAY, QUIET, ZONE) == datetime(2026, 9, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize("day", [1, 4, 5])
def test_an_answer_can_always_be_promised_for_a_loud_hour_ahead(day: int) -> None:
    for hour in range(24):
        now = datetime(2026, 9, day, hour, 20, tzinfo=UTC)
        offered = promises(now, QUIET, ZONE)
        assert 1 <= len(offered) <= 6, now
        assert all(one > now for one in offered), now
        assert all(not QUIET.covers(one - timedelta(minutes=1), ZONE) for one in offered), now
        assert offered == sorted(set(offered)), now


def test_quiet_hours_do_not_count_as_waiting_at_work() -> None:
    assert loud_time(MORNING, MORNING + timedelta(hours=2), QUIET, ZONE) == timedelta(hours=2)
    assert loud_time(MORNING, MORNING + timedelta(days=1), QUIET, ZONE) == timedelta(hours=12)
    friday = datetime(2026, 9, 4, 11, tzinfo=UTC)  # seven in the evening
    assert loud_time(friday, friday + timedelta(days=3), QUIET, ZONE) == timedelta(hours=12)
    assert loud_time(EVENING, EVENING + timedelta(hours=1), QUIET, ZONE) == timedelta()
    assert loud_time(MORNING, MORNING, QUIET, ZONE) == timedelta()
    day_long = QuietHours(QUIET.ends, QUIET.begins, weekends=False)  # quiet by day
    assert loud_time(MORNING, MORNING + timedelta(days=2), day_long, ZONE) == timedelta(hours=24)


def test_times_are_medians_by_topic() -> None:
    asked = HelpRequest(1, 1, 1, 2, MORNING, topic="parents")
    answered = replace(asked, status=HelpStatus.ANSWERED, answered_at=MORNING + timedelta(hours=1))
    slower = replace(answered, answered_at=MORNING + timedelta(hours=3))
    closed = replace(slower, status=HelpStatus.CLOSED, closed_at=MORNING + timedelta(days=1), mark=5)
    [found, other] = measure([asked, answered, closed, replace(asked, topic=OTHER)], QUIET, ZONE)
    assert (found.topic, found.count, found.waiting) == ("parents", 3, 1)
    assert (found.answer, found.answer_working) == (timedelta(hours=2), timedelta(hours=2))
    assert (found.solution, found.solution_working) == (timedelta(days=1), timedelta(hours=12))
    assert (other.count, other.answer, other.solution) == (1, None, None)
