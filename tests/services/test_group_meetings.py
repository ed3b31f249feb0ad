"""A group meets at one meeting: who comes, who was there, who left; and whom its reminders reach."""

from datetime import UTC, datetime, timedelta

import pytest

from db.engine import Database
from mentoring.errors import DomainError, NotAllowed, NotFound
from mentoring.group_meetings import Answer
from mentoring.meetings import MeetingStatus, Outcome
from mentoring.notices import Kind
from services import check_ins, deciding, group_meetings, home, meeting_cards, meetings, orders
from tests.builders import School, dump
from tests.documents.ics_reader import Shelf
from tests.services.test_groups import Crew, leave

WHY = "Заболела"


async def gathered(school: School, size: int = 3) -> tuple[Crew, int]:
    """A group at work, and its meeting of the day after tomorrow."""
    crew = await Crew.proposed(school, size)
    await crew.start()
    soon = school.clock.now() + timedelta(days=2)
    actor = school.actor(crew.mentor)
    return crew, await group_meetings.propose_group_meeting(school.app, actor, crew.id, soon, "Кабинет 5")


async def test_each_says_whether_they_come_and_the_mentor_sees_it(school: School) -> None:
    crew, number = await gathered(school)
    first, second, third = crew.mentees
    found = await home.home(school.app, school.actor(first))
    assert found is not None
    assert "group-meeting" in [todo.key for todo in found.todos]
    await group_meetings.answer_group_meeting(school.app, school.actor(first), number, is_coming=True)
    await group_meetings.answer_group_meeting(school.app, school.actor(second), number, WHY, is_coming=False)
    assert await school.told(Kind.GROUP_MEETING_ABSENT) == [(Kind.GROUP_MEETING_ABSENT, crew.mentor.id)]
    card = await meeting_cards.meeting_card(school.app, school.actor(crew.mentor), number)
    assert [(member.person_id, member.answer, member.reason) for member, _ in card.guests] == [
        (first.id, Answer.COMING, ""), (second.id, Answer.ABSENT, WHY), (third.id, Answer.SILENT, ""),
    ]  # fmt: skip
    [listed] = await meeting_cards.whole_group_meetings(school.app, school.actor(crew.mentor), crew.id)
    assert listed == card
    of_mentee = await meeting_cards.meeting_card(school.app, school.actor(first), number)
    assert (of_mentee.guests, of_mentee.my_answer) == ((), Answer.COMING)
    told = [letter.text for kind, _, letter in await school.deliver() if letter and kind is Kind.GROUP_MEETING_ABSENT]
    assert WHY in told[0]


async def test_the_kind_foretold_is_the_kind_that_is_set(school: School) -> None:
    crew = await Crew.proposed(school, 2)
    await crew.start()
    kinds = []
    for days in (2, 9):
        mentor = school.actor(crew.mentor)
        foretold = await group_meetings.next_group_meeting(school.app, mentor, crew.id)
        moment = school.clock.now() + timedelta(days=days)
        number = await group_meetings.propose_group_meeting(school.app, mentor, crew.id, moment, "Кабинет 5")
        assert (await meeting_cards.meeting_card(school.app, mentor, number)).meeting.kind == foretold.kind
        kinds.append(foretold.kind)
    assert kinds == ["acquaintance", "trial"]
    assert set(kinds) <= set(foretold.kinds)
    with pytest.raises(NotAllowed):
        await group_meetings.next_group_meeting(school.app, school.actor(crew.mentees[0]), crew.id)


async def test_who_began_later_is_asked_to_what_is_ahead_and_reminded_of_it(school: School) -> None:
    crew = await Crew.proposed(school, 2)
    await crew.all_agree()
    for place, someone in enumerate((crew.mentor, *crew.mentees)):
        await crew.sign(someone, max(0, place - 1))
    director = await school.director()
    for number in crew.pairs:
        await orders.approve_pair(school.app, school.actor(director), number)
    await orders.record_signed_order(school.app, school.actor(director), crew.pairs[0])
    actor, soon = school.actor(crew.mentor), school.clock.now() + timedelta(days=2)
    meeting = await group_meetings.propose_group_meeting(school.app, actor, crew.id, soon)
    late = crew.mentees[1]
    with pytest.raises(NotFound):
        await group_meetings.answer_group_meeting(school.app, school.actor(late), meeting, is_coming=True)
    assert await meeting_cards.whole_group_meetings(school.app, school.actor(late), crew.id) == []
    await school.deliver()
    await orders.record_signed_order(school.app, school.actor(director), crew.pairs[1])
    told = [(who, letter) for kind, who, letter in await school.deliver() if kind is Kind.GROUP_MEETING]
    assert [who for who, _ in told] == [late.id]
    [seen] = await meeting_cards.whole_group_meetings(school.app, school.actor(late), crew.id)
    assert seen.my_answer is Answer.SILENT
    letter = told[0][1]
    assert letter is not None
    assert letter.attachment is not None
    assert "Новички" in letter.text
    assert "круг: по одному вопросу" in "".join((letter.attachment.content or b"").decode().split("\r\n "))
    await group_meetings.answer_group_meeting(school.app, school.actor(late), meeting, is_coming=True)
    for kind in (Kind.MEETING_TOMORROW, Kind.MEETING_SOON, Kind.MEETING_CHECK_IN):
        planned = [who for _, who in await school.told(kind)]
        assert sorted(planned) == sorted([crew.mentor.id, *(one.id for one in crew.mentees)]), kind


async def test_notices_speak_of_the_group_and_its_mentor_hears_once_that_it_works(school: School) -> None:
    crew, director = await Crew.proposed(school, 2), await school.director()
    await crew.all_agree()
    for place, someone in enumerate((crew.mentor, *crew.mentees)):
        await crew.sign(someone, max(0, place - 1))
    said = [letter.text for kind, _, letter in await school.deliver() if letter and kind is Kind.PAIR_TO_APPROVE]
    assert len(said) == 1
    assert "Группа ждёт вашего решения: <b>Новички</b>" in said[0]
    assert "наставляемых: 2" in said[0]
    order = await deciding.approve_pairs(school.app, school.actor(director), crew.pairs)
    await orders.sign_order(school.app, school.actor(director), order)
    told = [(who, letter) for kind, who, letter in await school.deliver() if letter and kind is Kind.PAIR_ACTIVE]
    assert sorted(who for who, _ in told) == sorted([crew.mentor.id, *(one.id for one in crew.mentees)])
    words = {who: letter.text for who, letter in told}
    assert "человек уже в работе: 2" in words[crew.mentor.id]
    assert "Общие встречи назначает наставник" in words[crew.mentees[0].id]


async def test_whoever_does_not_come_is_neither_reminded_nor_asked_how_it_went(school: School) -> None:
    crew, number = await gathered(school)
    await group_meetings.answer_group_meeting(school.app, school.actor(crew.mentees[1]), number, is_coming=False)
    await leave(school, crew.mentees[2])
    await school.deliver()
    school.clock.move(days=3)
    kinds = {Kind.MEETING_TOMORROW, Kind.MEETING_SOON, Kind.MEETING_CHECK_IN}
    told = {who for kind, who, letter in await school.deliver() if letter and kind in kinds}
    assert told == {crew.mentor.id, crew.mentees[0].id}


async def test_only_the_mentor_moves_it_and_everybody_is_asked_anew(school: School) -> None:
    crew, number = await gathered(school, 2)
    await group_meetings.answer_group_meeting(school.app, school.actor(crew.mentees[0]), number, is_coming=True)
    later = school.clock.now() + timedelta(days=4)
    with pytest.raises(NotAllowed, match="group-mentor-moves"):
        await meetings.counter_meeting(school.app, school.actor(crew.mentees[0]), number, later)
    await school.deliver()
    await meetings.counter_meeting(school.app, school.actor(crew.mentor), number, later, reason="Педсовет")
    letters = [letter for kind, _, letter in await school.deliver() if kind is Kind.GROUP_MEETING]
    assert len(letters) == 2
    for letter in letters:
        assert letter is not None
        assert "перенесена" in letter.text
        assert "Педсовет" in letter.text
        assert letter.attachment is not None
        assert b"SEQUENCE:1" in (letter.attachment.content or b"")
    card = await meeting_cards.meeting_card(school.app, school.actor(crew.mentor), number)
    assert card.meeting.status is MeetingStatus.AGREED
    assert {member.answer for member, _ in card.guests} == {Answer.SILENT}


async def test_who_was_there_is_noted_by_the_mentor_alone(school: School, outside: Database) -> None:
    crew, number = await gathered(school)
    actor = school.actor(crew.mentor)
    with pytest.raises(DomainError, match="meeting-not-yet"):
        await group_meetings.mark_attendance(school.app, actor, number, [crew.mentees[0].id])
    school.clock.move(days=3)
    with pytest.raises(NotAllowed, match="group-mentor-notes"):
        await group_meetings.mark_attendance(school.app, school.actor(crew.mentees[0]), number, [crew.mentees[0].id])
    with pytest.raises(NotAllowed):
        await group_meetings.mark_attendance(school.app, school.actor(crew.mentor), number, [crew.mentor.id])
    await group_meetings.mark_attendance(school.app, school.actor(crew.mentor), number, [crew.mentees[0].id])
    await check_ins.check_in(school.app, school.actor(crew.mentor), number, Outcome.HELD, 5)
    tables = await dump(outside)
    assert [row["status"] for row in tables["meeting"]] == ["held"]
    there = {row["person_id"]: row["attended"] for row in tables["meeting_member"]}
    assert there == {one.id: one is crew.mentees[0] for one in crew.mentees}


async def test_it_goes_on_without_who_left_and_ends_with_the_last(school: School, outside: Database) -> None:
    crew, _ = await gathered(school, 2)
    await leave(school, crew.mentees[1])
    tables = await dump(outside)
    assert [row["status"] for row in tables["meeting"]] == ["agreed"]
    assert [row["person_id"] for row in tables["meeting_member"]] == [crew.mentees[0].id]
    await leave(school, crew.mentor)
    assert [row["status"] for row in (await dump(outside, "meeting"))["meeting"]] == ["cancelled"]
    told = {who for kind, who, letter in await school.deliver() if kind is Kind.MEETING_CANCELLED and letter}
    assert crew.mentees[0].id in told


async def test_a_series_of_a_group_is_one_invitation_and_a_file_of_all(school: School) -> None:
    crew = await Crew.proposed(school, 2)
    await crew.start()
    first = datetime(2026, 10, 21, 7, tzinfo=UTC)
    days = await group_meetings.group_series_days(
        school.app, school.actor(crew.mentor), crew.id, first.date(), 1, 3
    )  # fmt: skip
    assert [f"{one:%d.%m}" for one in (*days.days, *days.skipped)] == ["21.10", "28.10", "11.11", "04.11"]
    await school.deliver()
    number = await group_meetings.set_group_series(school.app, school.actor(crew.mentor), crew.id, first, 1, 3)
    letters = {who: letter for kind, who, letter in await school.deliver() if kind is Kind.GROUP_MEETING}
    assert set(letters) == {crew.mentor.id, *(one.id for one in crew.mentees)}
    for letter in letters.values():
        assert letter is not None
        assert letter.attachment is not None
        shelf = Shelf()
        shelf.take(letter.attachment.content or b"")
        assert [one.date() for one in shelf.moments()] == list(days.days)
    later = first + timedelta(hours=1)
    await meetings.counter_meeting(school.app, school.actor(crew.mentor), number, later, and_rest=True)
    theirs = await meeting_cards.pair_meetings(school.app, school.actor(crew.mentees[0]), crew.pairs[0])
    assert {(one.meeting.starts_at.hour, one.meeting.status) for one in theirs} == {(8, MeetingStatus.AGREED)}
    await meetings.cancel_meeting(school.app, school.actor(crew.mentor), number, reason="Каникулы", and_rest=True)
    assert await meeting_cards.pair_meetings(school.app, school.actor(crew.mentees[0]), crew.pairs[0]) == []
