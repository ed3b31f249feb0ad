"""Meetings and help: what cannot be done says why, and repeats are harmless."""

import asyncio
from datetime import timedelta

import pytest

from db.engine import Database
from mentoring.actors import Role
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.help import Content
from mentoring.meetings import MeetingStatus, Outcome
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from services import check_ins, home, meeting_cards, meetings
from services import help as helping
from services.work import App
from tests.builders import Couple, School, dump
from tests.refusals import refused


@pytest.fixture
async def couple(school: School) -> Couple:
    return await school.pair(PairStatus.ACTIVE)


@pytest.mark.parametrize("status", [one for one in PairStatus if one is not PairStatus.ACTIVE])
async def test_only_an_active_pair_meets(school: School, status: PairStatus) -> None:
    couple = await school.pair(status)
    starts = school.clock.now() + timedelta(days=1)
    call = meetings.propose_meeting(school.app, school.actor(couple.mentor), couple.id, starts)
    await refused(call, WrongState, "pair-not-active")


async def test_a_meeting_that_cannot_be_says_why(school: School, couple: Couple) -> None:
    app, now = school.app, school.clock.now()
    mentor, mentee = school.actor(couple.mentor), school.actor(couple.mentee)
    await refused(meetings.propose_meeting(app, mentor, couple.id, now), BadInput, "meeting-in-past")
    tomorrow = now + timedelta(days=1)
    await refused(meetings.propose_meeting(app, mentor, couple.id, tomorrow, "я" * 201), BadInput, "place-too-long")
    number = await meetings.propose_meeting(app, mentor, couple.id, tomorrow)
    await refused(
        meetings.accept_meeting(app, school.actor(couple.mentor), number), NotAllowed, "meeting-other-answers"
    )
    await refused(meetings.counter_meeting(app, mentee, number, now), BadInput, "meeting-in-past")
    await refused(check_ins.check_in(app, mentee, number, Outcome.HELD), WrongState, "meeting-moved-on")
    await meetings.accept_meeting(app, mentee, number)
    await refused(meetings.accept_meeting(app, school.actor(couple.mentee), number), WrongState, "meeting-moved-on")
    await refused(check_ins.check_in(app, mentee, number, Outcome.HELD), WrongState, "meeting-not-yet")
    await refused(check_ins.note_meeting(app, mentee, number, "Да"), WrongState, "meeting-check-in-first")
    school.clock.move(days=1)
    await refused(check_ins.check_in(app, mentee, number, Outcome.HELD, 6), BadInput, "mark-expected")
    await check_ins.check_in(app, mentee, number, Outcome.HELD, 1)
    await refused(check_ins.note_meeting(app, mentee, number, "я" * 1001), BadInput, "note-too-long")
    await refused(meetings.cancel_meeting(app, mentee, number), WrongState, "meeting-moved-on")


async def test_a_proposal_whose_time_has_passed_cannot_be_accepted(school: School, couple: Couple) -> None:
    starts = school.clock.now() + timedelta(days=1)
    number = await meetings.propose_meeting(school.app, school.actor(couple.mentor), couple.id, starts)
    school.clock.move(days=2)
    call = meetings.accept_meeting(school.app, school.actor(couple.mentee), number)
    await refused(call, BadInput, "meeting-in-past")
    found = await home.home(school.app, school.actor(couple.mentee))
    assert found is not None
    assert "meeting-answer" not in [todo.key for todo in found.todos]


async def test_a_stranger_to_the_pair_sees_no_meeting_and_no_talk(school: School, couple: Couple) -> None:
    app, stranger = school.app, await school.mentee("Чунский Иван")
    starts = school.clock.now() + timedelta(days=1)
    number = await meetings.propose_meeting(app, school.actor(couple.mentor), couple.id, starts)
    request = await helping.ask_help(app, school.actor(couple.mentee), Content("Как быть?"))
    for call in (
        meeting_cards.meeting_card(app, school.actor(stranger), number),
        meeting_cards.pair_meetings(app, school.actor(stranger), couple.id),
        meetings.accept_meeting(app, school.actor(stranger), number),
        meetings.cancel_meeting(app, school.actor(stranger), number),
    ):
        await refused(call, NotFound, "error-not-found")
    for write in (
        helping.help_card(app, school.actor(stranger), request),
        helping.write_help(app, school.actor(stranger), request, Content("Я тоже")),
        helping.write_help(app, school.actor(couple.curator), request, Content("Я тоже")),
        helping.close_help(app, school.actor(stranger), request, 5),
    ):
        await refused(write, NotAllowed, "help-not-yours")


async def test_a_meeting_proposed_twice_by_one_press_is_one(school: School, couple: Couple, outside: Database) -> None:
    press, starts = school.actor(couple.mentor), school.clock.now() + timedelta(days=1)
    numbers = {await meetings.propose_meeting(school.app, press, couple.id, starts) for _ in range(3)}
    assert len(numbers) == 1
    assert len((await dump(outside, "meeting"))["meeting"]) == 1
    assert len(await school.told(Kind.MEETING_PROPOSED)) == 1


async def test_a_yes_and_a_cancellation_at_once_leave_one_truth(
    school: School, couple: Couple, second: Database
) -> None:
    starts = school.clock.now() + timedelta(days=3)
    number = await meetings.propose_meeting(school.app, school.actor(couple.mentor), couple.id, starts)
    other = App(second, school.clock, school.app.catalog)
    await asyncio.gather(
        meetings.accept_meeting(school.app, school.actor(couple.mentee), number),
        meetings.cancel_meeting(other, school.actor(couple.mentor), number),
        return_exceptions=True,
    )
    [row] = (await dump(second, "meeting"))["meeting"]
    assert row["status"] == MeetingStatus.CANCELLED
    await school.deliver()
    school.clock.move(days=4)
    assert [letter for _, _, letter in await school.deliver() if letter] == []


async def test_help_that_cannot_be_passed_on_says_why(school: School, couple: Couple) -> None:
    app, mentee = school.app, school.actor(couple.mentee)
    await refused(helping.ask_help(app, mentee, Content("  ")), BadInput, "help-empty")
    await refused(helping.ask_help(app, mentee, Content("я" * 3001)), BadInput, "help-too-long")
    number = await helping.ask_help(app, mentee, Content("Как быть?"))
    await refused(helping.close_help(app, mentee, number, 0), BadInput, "mark-expected")
    await helping.close_help(app, mentee, number, 5)
    late = helping.write_help(app, school.actor(couple.mentor), number, Content("Поздно"))
    await refused(late, WrongState, "help-closed")
    again = helping.close_help(app, school.actor(couple.mentee), number, 5)
    await refused(again, WrongState, "help-closed")


async def test_who_asks_before_there_is_anybody_to_answer_is_told_so(school: School) -> None:
    mentee = await school.mentee()
    await refused(
        helping.ask_help(school.app, school.actor(mentee), Content("Кто здесь?")), WrongState, "help-nobody-yet"
    )


async def test_a_curator_who_is_also_a_mentee_is_not_asked_for_help_by_themselves(school: School) -> None:
    curator = await school.curator()
    await school.give(curator, Role.MENTEE)
    await refused(
        helping.ask_help(school.app, school.actor(curator), Content("Кто здесь?")), WrongState, "help-nobody-yet"
    )


async def test_two_get_acquainted_before_they_are_asked_for_a_program(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    for someone in (couple.mentor, couple.mentee):
        shown = await home.home(school.app, school.actor(someone))
        assert shown is not None
        keys = [one.key for one in shown.todos]
        assert keys.index("first-meeting") < keys.index("program-begin")
