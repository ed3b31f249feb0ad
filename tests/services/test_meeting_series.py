"""A series is answered once; each of its meetings can be moved or called off by itself or with those that follow."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from mentoring.errors import BadInput, DomainError, WrongState
from mentoring.meetings import Changed, MeetingStatus, Outcome
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from services import breaks, check_ins, free_hours, home, kinds, meeting_cards, meeting_series, meetings, proposing
from services.kinds import Wish
from services.meeting_cards import MeetingCard
from tests.builders import ENDS, STARTS, Couple, School, Someone
from tests.documents.ics_reader import Shelf

# A Wednesday, three in the afternoon in Irkutsk; the fourth of November is a Wednesday too.
FIRST = datetime(2026, 10, 21, 7, tzinfo=UTC)


@pytest.fixture
async def couple(school: School) -> Couple:
    return await school.pair(PairStatus.ACTIVE)


async def theirs(school: School, couple: Couple, who: Someone | None = None) -> list[MeetingCard]:
    return await meeting_cards.pair_meetings(school.app, school.actor(who or couple.mentor), couple.id)


async def agreed(school: School, couple: Couple, count: int = 4) -> list[int]:
    number = await meeting_series.propose_series(school.app, school.actor(couple.mentor), couple.id, FIRST, 1, count)
    await meetings.accept_meeting(school.app, school.actor(couple.mentee), number)
    return [one.meeting.id for one in await theirs(school, couple)]


async def shelves(school: School) -> dict[int, Shelf]:
    """What stands in everybody's calendar once they have opened every file, in the order of its coming."""
    found: dict[int, Shelf] = {}
    for _, who, letter in await school.deliver():
        if letter and letter.attachment and letter.attachment.name.endswith(".ics"):
            found.setdefault(who, Shelf()).take(letter.attachment.content or b"")
    return found


async def test_one_proposal_and_one_answer_make_a_series_without_holidays(school: School, couple: Couple) -> None:
    actor = school.actor(couple.mentor)
    days = await meeting_series.series_days(school.app, actor, couple.id, FIRST.date(), 1, 4)
    actor = school.actor(couple.mentor)
    number = await meeting_series.propose_series(school.app, actor, couple.id, FIRST, 1, 4, kind="planning")
    found = await theirs(school, couple, couple.mentee)
    assert {one.meeting.kind for one in found} == {"planning"}
    assert [one.meeting.starts_at.date() for one in found] == list(days.days)
    assert {one.meeting.starts_at.hour for one in found} == {7}
    assert [one.isoformat() for one in days.skipped] == ["2026-11-04"]
    assert await school.told(Kind.MEETING_PROPOSED) == [(Kind.MEETING_PROPOSED, couple.mentee.id)]
    seen = await home.home(school.app, school.actor(couple.mentee))
    assert seen is not None
    assert [todo.action for todo in seen.todos if todo.key == "meeting-answer"] == [f"meeting:{number}"]
    await meetings.accept_meeting(school.app, school.actor(couple.mentee), number)
    assert {one.meeting.status for one in await theirs(school, couple)} == {MeetingStatus.AGREED}
    for shelf in (await shelves(school)).values():
        assert sorted(shelf.moments()) == [one.meeting.starts_at for one in found]


async def test_one_is_moved_and_the_others_stay(school: School, couple: Couple) -> None:
    numbers = await agreed(school, couple)
    later = FIRST + timedelta(days=8)
    await meetings.counter_meeting(school.app, school.actor(couple.mentee), numbers[1], later, reason="Олимпиада")
    found = {one.meeting.id: one for one in await theirs(school, couple)}
    assert [found[one].meeting.status.value for one in numbers] == ["agreed", "proposed", "agreed", "agreed"]
    assert [(one.change, one.reason) for one in found[numbers[1]].changes] == [(Changed.MOVED, "Олимпиада")]
    letters = [letter.text for _, who, letter in await school.deliver() if letter and who == couple.mentor.id]
    assert any("перенести" in words and "Олимпиада" in words for words in letters)
    await meetings.accept_meeting(school.app, school.actor(couple.mentor), numbers[1])
    assert {one.meeting.status for one in await theirs(school, couple)} == {MeetingStatus.AGREED}


async def test_the_rest_is_moved_by_the_same_stretch_past_holidays(school: School, couple: Couple) -> None:
    numbers = await agreed(school, couple)
    await shelves(school)
    tuesday = FIRST + timedelta(days=6, hours=1)
    await meetings.counter_meeting(school.app, school.actor(couple.mentor), numbers[1], tuesday, and_rest=True)
    await meetings.accept_meeting(school.app, school.actor(couple.mentee), numbers[1])
    found = [one.meeting for one in await theirs(school, couple)]
    assert [f"{one.starts_at:%d.%m %H}" for one in found] == ["21.10 07", "27.10 08", "10.11 08", "17.11 08"]
    assert [one.sequence for one in found] == [0, 1, 1, 1]
    assert len(await school.told(Kind.MEETING_TOMORROW)) == 2 * len(found)


async def test_the_rest_is_called_off_with_a_reason_and_leaves_all_calendars(school: School, couple: Couple) -> None:
    numbers = await agreed(school, couple)
    await meetings.cancel_meeting(school.app, school.actor(couple.mentor), numbers[1], reason="Отпуск", and_rest=True)
    assert [one.meeting.id for one in await theirs(school, couple)] == numbers[:1]
    found = await shelves(school)
    assert set(found) == {couple.mentor.id, couple.mentee.id}
    for shelf in found.values():
        assert shelf.moments() == [FIRST]
    school.clock.to(FIRST + timedelta(days=60))
    told = {letter.text for kind, _, letter in await school.deliver() if letter and kind is Kind.MEETING_TOMORROW}
    assert len(told) <= 1


async def test_a_moved_meeting_that_is_called_off_leaves_the_calendar_too(school: School, couple: Couple) -> None:
    numbers = await agreed(school, couple)
    later = FIRST + timedelta(days=1)
    await meetings.counter_meeting(school.app, school.actor(couple.mentee), numbers[0], later)
    await meetings.cancel_meeting(school.app, school.actor(couple.mentor), numbers[0])
    for shelf in (await shelves(school)).values():
        assert FIRST not in shelf.moments()
        assert later not in shelf.moments()


@pytest.mark.parametrize(
    ("weeks", "count", "key"), [(3, 4, "series-count-expected"), (1, 1, "series-count-expected"), (1, 99, "series-")]
)
async def test_a_series_that_cannot_be_says_why(
    school: School, couple: Couple, weeks: int, count: int, key: str
) -> None:
    with pytest.raises(BadInput, match=key):
        await meeting_series.propose_series(school.app, school.actor(couple.mentor), couple.id, FIRST, weeks, count)
    late = datetime(2027, 5, 26, 7, tzinfo=UTC)
    with pytest.raises(BadInput, match="series-too-short"):
        await meeting_series.series_days(school.app, school.actor(couple.mentor), couple.id, late.date(), 1)
    found = await meeting_series.series_days(school.app, school.actor(couple.mentor), couple.id, FIRST.date(), 2)
    assert found.days[-1] <= ENDS


async def test_the_cycle_goes_on_with_every_meeting_held(school: School, couple: Couple) -> None:
    seen = []
    for _ in range(4):
        starts = school.clock.now() + timedelta(days=1)
        number = await meetings.propose_meeting(school.app, school.actor(couple.mentor), couple.id, starts)
        seen.append((await theirs(school, couple))[-1].meeting.kind)
        await meetings.accept_meeting(school.app, school.actor(couple.mentee), number)
        school.clock.move(days=2)
        await check_ins.check_in(school.app, school.actor(couple.mentee), number, Outcome.HELD, 5)
    assert seen == ["acquaintance", "trial", "planning", "series"]
    school.clock.to(datetime(2027, 5, 25, 2, tzinfo=UTC))
    coming = await meeting_cards.next_meeting(school.app, school.actor(couple.mentor), couple.id)
    assert (coming.kind, coming.is_ahead) == ("closing", False)
    with pytest.raises(DomainError):
        await meetings.propose_meeting(
            school.app, school.actor(couple.mentor), couple.id, school.clock.now() + timedelta(1), kind="party"
        )


async def test_who_has_not_met_for_two_weeks_is_asked_once_and_whoever_meets_is_not(
    school: School, couple: Couple
) -> None:
    await school.deliver()
    school.clock.move(days=15)
    told = [(who, letter.text) for kind, who, letter in await school.deliver() if letter and kind is Kind.MEETING_IDLE]
    assert {who for who, _ in told} == {couple.mentor.id, couple.mentee.id}
    assert "Уже 14 дней новой встречи нет" in told[0][1]
    assert "По порядку следующая – знакомство" in told[0][1]
    school.clock.move(days=14)
    [(keeper, words)] = [
        (who, letter.text) for kind, who, letter in await school.deliver() if letter and kind is Kind.MEETING_IDLE
    ]
    assert keeper == couple.curator.id
    assert "Уже 28 дней пара не встречается" in words
    starts = school.clock.now() + timedelta(days=13)
    number = await meetings.propose_meeting(school.app, school.actor(couple.mentor), couple.id, starts)
    await meetings.accept_meeting(school.app, school.actor(couple.mentee), number)
    school.clock.to(starts + timedelta(days=8))
    found = await home.home(school.app, school.actor(couple.mentor))
    assert found is not None
    assert "next-meeting" in [todo.key for todo in found.todos]
    assert Kind.MEETING_IDLE not in [kind for kind, _, letter in await school.deliver() if letter]
    school.clock.to(starts + timedelta(days=15))
    told = [(who, letter.text) for kind, who, letter in await school.deliver() if letter and kind is Kind.MEETING_IDLE]
    assert len(told) == 2
    assert "пробная рабочая встреча" in told[0][1]


async def test_hours_both_marked_are_offered_and_nobody_sees_whose_they_are(school: School, couple: Couple) -> None:
    for who, hours in ((couple.mentor, ((2, 15), (4, 9))), (couple.mentee, ((2, 15), (3, 9)))):
        for weekday, hour in hours:
            await free_hours.toggle_free_hour(school.app, school.actor(who), weekday, hour)
    free = await free_hours.free_times(school.app, school.actor(couple.mentee), couple.id)
    assert free.hours == {(2, 15)}
    assert [f"{one:%d.%m %H:%M}" for one in free.moments] == ["02.09 15:00", "09.09 15:00", "16.09 15:00"]
    await meetings.propose_meeting(school.app, school.actor(couple.mentor), couple.id, free.moments[0])
    again = await free_hours.free_times(school.app, school.actor(couple.mentee), couple.id)
    assert again.moments[0] == free.moments[1]
    await breaks.set_breaks(school.app, school.actor(couple.curator), "Сентябрьские: 07.09 – 11.09")
    again = await free_hours.free_times(school.app, school.actor(couple.mentee), couple.id)
    assert again.moments == free.moments[2:], "a week of a break is passed over"
    await free_hours.toggle_free_hour(school.app, school.actor(couple.mentee), 2, 15)
    empty = await free_hours.free_times(school.app, school.actor(couple.mentor), couple.id)
    assert (empty.hours, empty.moments, empty.has_marked) == (frozenset(), (), True)


async def short_term(
    school: School, schedule: str, mentor: Someone | None = None, mentee: Someone | None = None
) -> Couple:
    """A working pair with a schedule."""
    mentor, mentee = mentor or await school.mentor(), mentee or await school.mentee()
    curator, director = await school.curator(), await school.director()
    number = await proposing.propose_pair(
        school.app, school.actor(curator), mentee.id, mentor.id, STARTS, ENDS, Wish("short_term")
    )  # fmt: skip
    couple = Couple(number, mentor, mentee, curator, director)
    await kinds.set_schedule(school.app, school.actor(mentor), number, schedule)
    await kinds.set_goals(school.app, school.actor(mentor), number, "Вести журнал без помощи")
    await school.lead(couple, PairStatus.ACTIVE)
    return couple


async def test_all_days_of_a_schedule_are_proposed_and_answered_at_once(school: School) -> None:
    couple = await short_term(school, "05.10.2026, 19.10.2026, 04.11.2026, 16.11.2026")
    mentor, mentee, number = couple.mentor, couple.mentee, couple.id
    await meetings.propose_meeting(school.app, school.actor(mentor), number, datetime(2026, 10, 19, 3, tzinfo=UTC))
    await school.deliver()
    school.clock.to(datetime(2026, 10, 5, 8, tzinfo=UTC))  # four in the afternoon there
    days = await meeting_series.planned_days(school.app, school.actor(mentor), number, time(15))
    assert days == (date(2026, 11, 4), date(2026, 11, 16)), (
        "what is over or arranged is left out, a chosen holiday is not"
    )
    later = await meeting_series.planned_days(school.app, school.actor(mentor), number, time(17))
    assert later[0] == date(2026, 10, 5)
    first = await meeting_series.propose_plan(school.app, school.actor(mentor), number, time(15), "Кабинет 7")
    told = [(who, str(one)) for kind, who, one in await school.deliver() if kind is Kind.MEETING_PROPOSED]
    assert [who for who, _ in told] == [mentee.id]
    await meetings.accept_meeting(school.app, school.actor(mentee), first)
    agreed_on = [one.meeting for one in await theirs(school, couple) if one.meeting.status is MeetingStatus.AGREED]
    assert [one.starts_at for one in agreed_on] == [
        datetime(2026, 11, day, 7, tzinfo=UTC) for day in (4, 16)
    ]  # fmt: skip
    assert {one.place for one in agreed_on} == {"Кабинет 7"}
    with pytest.raises(WrongState, match="series-plan-short"):
        await meeting_series.propose_plan(school.app, school.actor(mentor), number, time(17))


async def test_the_days_of_a_schedule_are_offered_until_a_meeting_stands_on_them(school: School) -> None:
    couple = await short_term(school, "05.10.2026, 19.10.2026")
    mentee, mentor, number = couple.mentee, couple.mentor, couple.id
    listed = (date(2026, 10, 5), date(2026, 10, 19))
    assert (await free_hours.free_times(school.app, school.actor(mentee), number)).scheduled == listed
    starts = datetime(2026, 10, 5, 7, tzinfo=UTC)
    await meetings.propose_meeting(school.app, school.actor(mentee), number, starts)
    assert (await free_hours.free_times(school.app, school.actor(mentor), number)).scheduled == listed[1:]
