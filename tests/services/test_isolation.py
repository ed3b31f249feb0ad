"""Two schools in one database: nothing of one can be seen, changed or told in the other."""

from collections.abc import Awaitable
from datetime import timedelta

import pytest

from db.engine import Database
from mentoring.actors import Role
from mentoring.errors import NotAllowed, NotFound
from mentoring.help import Content
from mentoring.meetings import Outcome
from mentoring.pairs import PairStatus
from services import (
    agreeing,
    banks,
    cards,
    check_ins,
    joining,
    meeting_cards,
    meetings,
    orders,
    pairs,
    proposing,
    questionnaires,
    results,
)
from services import help as helping
from tests.builders import ENDS, STARTS, Couple, School, dump


@pytest.fixture
async def theirs(school: School) -> tuple[School, Couple]:
    """Another school with a pair at work."""
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    mentor, mentee = await elsewhere.mentor("Чужов Олег"), await elsewhere.mentee("Чужова Ольга")
    return elsewhere, await elsewhere.pair(PairStatus.ACTIVE, mentor, mentee)


async def test_numbers_of_another_school_open_nothing(
    school: School, theirs: tuple[School, Couple], outside: Database
) -> None:
    elsewhere, foreign = theirs
    ours = await school.pair(PairStatus.ACTIVE)
    app, tomorrow = school.app, school.clock.now() + timedelta(days=1)
    meeting = await meetings.propose_meeting(app, elsewhere.actor(foreign.mentor), foreign.id, tomorrow)
    request = await helping.ask_help(app, elsewhere.actor(foreign.mentee), Content("Тайна"))
    sheet = await questionnaires.begin_form(app, elsewhere.actor(foreign.mentee), "mentee_intake")
    submitted = await elsewhere.pair(PairStatus.SUBMITTED)
    curator, director = school.actor(ours.curator), school.actor(ours.director)
    mentor, mentee = school.actor(ours.mentor), school.actor(ours.mentee)
    before = await dump(outside)
    calls: list[Awaitable[object]] = [
        cards.person_card(app, curator, foreign.mentee.id),
        banks.candidates(app, curator, foreign.mentee.id),
        proposing.propose_pair(app, curator, foreign.mentee.id, ours.mentor.id, STARTS, ENDS),
        proposing.propose_pair(app, curator, ours.mentee.id, foreign.mentor.id, STARTS, ENDS),
        pairs.pair_card(app, curator, foreign.id),
        pairs.pair_card(app, director, foreign.id),
        pairs.pair_card(app, mentor, foreign.id),
        agreeing.consent_to_pair(app, mentor, foreign.id),
        agreeing.decline_pair(app, mentee, foreign.id, "Нет"),
        agreeing.record_pair_paper(app, curator, foreign.id, foreign.mentor.id, STARTS, "Папка"),
        orders.approve_pair(app, director, submitted.id),
        orders.return_pair(app, director, submitted.id, "Нет"),
        orders.record_signed_order(app, director, foreign.id),
        meetings.propose_meeting(app, mentor, foreign.id, tomorrow),
        meetings.counter_meeting(app, mentor, meeting, tomorrow),
        meetings.accept_meeting(app, mentee, meeting),
        meetings.cancel_meeting(app, mentor, meeting),
        check_ins.check_in(app, mentee, meeting, Outcome.HELD, 5),
        check_ins.note_meeting(app, mentee, meeting, "Да"),
        meeting_cards.meeting_card(app, mentor, meeting),
        meeting_cards.pair_meetings(app, mentor, foreign.id),
        helping.write_help(app, mentor, request, Content("Я")),
        helping.close_help(app, mentee, request, 5),
        helping.help_card(app, curator, request),
        questionnaires.open_sheet(app, mentee, sheet),
        questionnaires.answer(app, mentee, sheet, "post", "Я"),
        questionnaires.toggle_option(app, mentee, sheet, "difficulties", "lessons"),
        questionnaires.submit_form(app, mentee, sheet),
        questionnaires.begin_form(app, mentee, "mentee_closing", foreign.id),
    ]
    for call in calls:
        with pytest.raises((NotFound, NotAllowed)):
            await call
    assert await dump(outside) == before


async def test_lists_and_files_name_nobody_of_another_school(school: School, theirs: tuple[School, Couple]) -> None:
    assert theirs[1].id
    ours = await school.pair(PairStatus.ACTIVE)
    app, curator, director = school.app, school.actor(ours.curator), school.actor(ours.director)
    for role in (Role.MENTOR, Role.MENTEE):
        assert len(await banks.bank(app, curator, role)) == 1
    assert await banks.unmatched(app, curator) == []
    assert [card.pair.id for card in await pairs.all_pairs(app, director)] == [ours.id]
    assert [card.pair.id for card in await pairs.my_pairs(app, school.actor(ours.mentee))] == [ours.id]
    assert [one.asked for one in (await results.results(app, director)).roles] == [0, 0]
    free = await school.mentee("Свободный Иван")
    suggested = await banks.candidates(app, school.actor(ours.curator), free.id)
    assert [one.person.id for one in suggested] == [ours.mentor.id]


async def test_notices_stay_in_their_school(school: School, theirs: tuple[School, Couple]) -> None:
    elsewhere, foreign = theirs
    here = {(await school.director()).id, (await school.curator()).id}
    before = len(await school.told())
    await helping.ask_help(elsewhere.app, elsewhere.actor(foreign.mentee), Content("Тайна"))
    await elsewhere.join(Role.MENTEE, "Чужой Иван")
    told = {person for _, person in (await school.told())[before:]}
    assert told
    assert not told & here


async def test_a_role_in_one_school_is_none_in_another(school: School, theirs: tuple[School, Couple]) -> None:
    """A curator who joins another school as a mentee acts there, and keeps no bank."""
    elsewhere, _ = theirs
    curator = await school.curator()
    await joining.join(school.app, school.actor(curator), await elsewhere.link(Role.MENTEE))
    with pytest.raises(NotAllowed):
        await banks.bank(school.app, school.actor(curator), Role.MENTEE)
