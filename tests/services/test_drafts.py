"""Everybody matched at once: drafted, changed, proposed; what becomes impossible, grows old, or is another's."""

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import openpyxl
import pytest

from db import drafts as stored
from db import people
from db.engine import Database
from mentoring.actors import Role
from mentoring.draft_changes import Change, Turn
from mentoring.drafts import COUNTED_WITHIN, KEPT_FOR, USUAL_LEVELS, Standing
from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.ports import Solution, Solve, Task
from scheduler.due import find_due, next_calendar_moment
from services import (
    agreeing,
    banks,
    draft_proposing,
    drafting,
    drafts,
    groups,
    offices,
    pairs,
    pauses,
    proposing,
    searching,
)
from services.draft_export import order_draft_export, training_list
from services.drafting import STAGES
from services.drafts import DraftView
from solver.process import SolverFailed
from tests.builders import ENDS, STARTS, School, Someone, dump


class Broken:
    """A solver that fails."""

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Solve]:
        async def solve(task: Task) -> Solution:
            raise SolverFailed("out of memory", task.seekers)

        yield solve


async def nobody(stage: str) -> None:
    """Nobody is told how far it is."""
    assert stage in STAGES


async def crowd(school: School) -> tuple[list[Someone], list[Someone]]:
    """Two mentors, one with a single place, and three mentees."""
    mentors = [await school.mentor("Иркутова Анна", 1), await school.mentor("Ленина Вера", 1)]
    mentees = [await school.mentee(name) for name in ("Ангарский Пётр", "Бодайбинский Олег", "Витимская Инна")]
    return mentors, mentees


async def drafted(school: School, by: Someone | None = None) -> int:
    curator = by or await school.curator()
    run_id = await drafting.begin_draft(school.app, school.actor(curator))
    await drafting.carry_out(school.app, school.actor(curator), run_id, nobody)
    return run_id


async def view(school: School, run_id: int) -> DraftView:
    return await drafts.draft_view(school.app, school.actor(await school.curator()), run_id)


async def change(school: School, run_id: int, wanted: Change) -> None:
    await drafting.apply(school.app, school.actor(await school.curator()), run_id, wanted)


async def test_as_many_as_there_are_places_are_drafted_and_who_is_left_learns_why(school: School) -> None:
    await crowd(school)
    curator = await school.curator()
    before = await drafts.draft_prospect(school.app, school.actor(curator))
    assert (before.waiting, before.mentors, before.seats, before.run_id) == (3, 2, 2, 0)
    run_id = await drafted(school)
    found = await view(school, run_id)
    assert (len(found.drafted), found.ticked, found.unserved, found.newcomers, found.is_stale) == (2, 2, 1, 0, False)
    assert [(one.load, one.seats) for one in found.drafted] == [(1, 1), (1, 1)]
    assert found.blocking is not None
    left = await drafts.draft_left_out(school.app, school.actor(curator), run_id)
    assert [one.why.lack for one in left.left] == ["full"]
    assert [one.count for one in left.helps] == [1]
    card = await drafts.draft_card(school.app, school.actor(curator), found.drafted[0].draft.id)
    assert card.bars == ()
    assert card.percent == card.line.draft.percent
    assert {one.key for one in card.reasons} >= {"covers", "same-subject"}


async def test_a_second_curator_sees_the_first_ones_run_and_cannot_overwrite_a_change(school: School) -> None:
    await crowd(school)
    second = await school.join(Role.CURATOR, "Вторая Инна")
    run_id = await drafted(school)
    assert await drafting.begin_draft(school.app, school.actor(second)) == run_id
    first = (await view(school, run_id)).drafted[0].draft
    wanted = Change(Turn.LOCK, first.id)
    late = await drafting.preview(school.app, school.actor(second), run_id, wanted)
    await change(school, run_id, wanted)
    with pytest.raises(WrongState, match="draft-changed"):
        await drafting.store_draft(school.app, school.actor(second), late.run, late.drafts)


async def test_what_if_shows_what_applying_does_and_stores_nothing_by_itself(school: School, second: Database) -> None:
    await crowd(school)
    run_id = await drafted(school)
    one, other = (await view(school, run_id)).drafted
    before = await dump(second)
    curator = school.actor(await school.curator())
    for wanted in (
        Change(Turn.LOCK, one.draft.id), Change(Turn.FORBID, one.draft.id),
        Change(Turn.SWAP, one.draft.id, other.draft.id), Change(Turn.WEIGHTS, levels="5" + USUAL_LEVELS[1:]),
    ):  # fmt: skip
        outcome = await drafting.preview(school.app, curator, run_id, wanted)
        assert outcome.served == 2
    assert await dump(second) == before
    outcome = await drafting.preview(school.app, curator, run_id, Change(Turn.SWAP, one.draft.id, other.draft.id))
    await change(school, run_id, Change(Turn.SWAP, one.draft.id, other.draft.id))
    found = await view(school, run_id)
    assert {line.draft.couple for line in found.drafted} == {
        (one.mentor.id, other.mentee.id), (other.mentor.id, one.mentee.id)
    }  # fmt: skip
    assert {line.draft.couple for line in found.drafted} >= set(outcome.difference.added)
    assert {line.draft.standing for line in found.drafted} == {Standing.LOCKED}
    assert found.blocking is None
    await change(school, run_id, Change(Turn.RECOUNT))
    recounted = await view(school, run_id)
    assert recounted.blocking is not None
    assert {line.draft.couple for line in recounted.drafted} == {line.draft.couple for line in found.drafted}


async def test_a_forbidden_pair_gives_way_and_comes_back_when_it_is_allowed(school: School) -> None:
    await crowd(school)
    run_id = await drafted(school)
    one = (await view(school, run_id)).drafted[0]
    await change(school, run_id, Change(Turn.FORBID, one.draft.id))
    found = await view(school, run_id)
    assert one.draft.couple not in {line.draft.couple for line in found.drafted}
    assert len(found.drafted) == 2
    [out] = [line for line in found.lines if line.draft.standing is Standing.FORBIDDEN]
    await change(school, run_id, Change(Turn.ALLOW, out.draft.id))
    assert not [line for line in (await view(school, run_id)).lines if line.draft.standing is Standing.FORBIDDEN]


async def test_a_newcomer_is_taken_in_without_a_new_run(school: School) -> None:
    mentor, first = await school.mentor(capacity=2), await school.mentee()
    run_id = await drafted(school)
    newcomer = await school.mentee("Новичкова Инна")
    found = await view(school, run_id)
    assert (found.newcomers, found.is_stale, found.unserved) == (1, False, 0)
    curator = school.actor(await school.curator())
    outcome = await drafting.preview(
        replace(school.app, solver=Broken()), curator, run_id, Change(Turn.ANEW)
    )  # fmt: skip
    assert outcome.difference.added == ((mentor.id, newcomer.id),)
    await change(school, run_id, Change(Turn.ANEW))
    assert {line.mentee.id for line in (await view(school, run_id)).drafted} == {first.id, newcomer.id}


async def test_only_ticked_pairs_are_proposed_and_what_became_impossible_is_said(school: School) -> None:
    await crowd(school)
    run_id = await drafted(school)
    one, other = (await view(school, run_id)).drafted
    curator = await school.curator()
    await draft_proposing.tick_draft(school.app, school.actor(curator), one.draft.id)
    assert (await view(school, run_id)).ticked == 1
    await draft_proposing.tick_drafts(school.app, school.actor(curator), run_id, is_ticked=True)
    pausing = Someone(other.mentee.id, await _address(school, other.mentee.id))
    await pauses.pause_matching(school.app, school.actor(pausing), ENDS)
    sent = await draft_proposing.propose_drafts(school.app, school.actor(curator), run_id, STARTS, ENDS)
    assert sent == 1
    standings = {line.draft.couple: line.draft for line in (await view(school, run_id)).lines}
    assert standings[one.draft.couple].standing is Standing.PROPOSED
    assert standings[other.draft.couple].standing is Standing.FAILED
    assert "pair-person-paused" in standings[other.draft.couple].problem
    [card] = await pairs.all_pairs(school.app, school.actor(curator))
    assert card.pair.members == one.draft.couple
    assert card.pair.status is PairStatus.PROPOSED
    told = await school.told(Kind.PAIR_PROPOSED)
    assert {person for _, person in told} == set(one.draft.couple)
    with pytest.raises(WrongState, match="draft-nothing-ticked"):
        await draft_proposing.propose_drafts(school.app, school.actor(curator), run_id, STARTS, ENDS)


async def _address(school: School, person_id: int) -> str:
    rows = (await dump(school.app.database, "channel_account"))["channel_account"]
    return next(str(row["address"]) for row in rows if row["person_id"] == person_id)


async def test_after_a_refusal_the_next_choice_is_one_tap_away_and_the_refused_pair_never_comes_back(
    school: School,
) -> None:
    couple = await school.pair()
    second = await school.mentor("Ленина Вера", 2)
    await school.deliver()
    await agreeing.decline_pair(school.app, school.actor(couple.mentor), couple.id, "Нет времени")
    letters = {(kind, person): letter for kind, person, letter in await school.deliver()}
    letter = letters[Kind.PAIR_DECLINED, couple.curator.id]
    assert letter is not None
    assert "Ленина Вера" in letter.text
    assert "Нет времени" in letter.text
    action = letter.buttons[-1][0].action
    draft_id = int(action.removeprefix("draftnext:"))
    cause = school.cause()
    pair_id = await draft_proposing.propose_next(school.app, school.actor(couple.curator, cause), draft_id)
    assert await draft_proposing.propose_next(school.app, school.actor(couple.curator, cause), draft_id) == pair_id
    pair = await school.stored(pair_id)
    assert (pair.members, pair.starts_on, pair.ends_on) == ((second.id, couple.mentee.id), STARTS, ENDS)
    with pytest.raises(WrongState, match="draft-next-gone"):
        await draft_proposing.propose_next(school.app, school.actor(couple.curator), draft_id)
    await agreeing.decline_pair(school.app, school.actor(couple.mentee), pair_id, "")
    suggested = await banks.candidates(school.app, school.actor(couple.curator), couple.mentee.id)
    assert suggested == []
    letters = {(kind, person): letter for kind, person, letter in await school.deliver()}
    last = letters[Kind.PAIR_DECLINED, couple.curator.id]
    assert last is not None
    assert len(last.buttons) == 1


async def test_a_draft_grows_old_with_a_word_and_one_cut_short_is_said_to_have_stopped(school: School) -> None:
    await crowd(school)
    curator = await school.curator()
    await drafted(school)
    assert await next_calendar_moment(school.app) == school.clock.now() + KEPT_FOR
    school.clock.moment += KEPT_FOR - timedelta(minutes=1)
    await find_due(school.app)
    assert await school.told(Kind.DRAFT_EXPIRED) == []
    school.clock.moment += timedelta(minutes=1)
    for _ in range(2):
        await find_due(school.app)
    assert await school.told(Kind.DRAFT_EXPIRED) == [(Kind.DRAFT_EXPIRED, curator.id)]
    tables = await dump(school.app.database)
    assert (tables["draft_run"], tables["draft_pair"]) == ([], [])
    await drafting.begin_draft(school.app, school.actor(curator))
    school.clock.moment += COUNTED_WITHIN
    await find_due(school.app)
    assert await school.told(Kind.DRAFT_STOPPED) == [(Kind.DRAFT_STOPPED, curator.id)]
    assert all(letter is not None for _, _, letter in await school.deliver())


async def test_a_run_whose_solver_fails_can_be_begun_again_and_one_cut_short_is_carried_on(school: School) -> None:
    await crowd(school)
    curator = await school.curator()
    run_id = await drafting.begin_draft(school.app, school.actor(curator))
    with pytest.raises(WrongState, match="draft-still-counting"):
        await drafting.preview(school.app, school.actor(curator), run_id, Change(Turn.ANEW))
    with pytest.raises(WrongState, match="draft-stopped"):
        await drafting.carry_out(replace(school.app, solver=Broken()), school.actor(curator), run_id, nobody)
    cause = school.cause()
    again = await drafting.begin_draft(school.app, school.actor(curator, cause))
    assert await drafting.begin_draft(school.app, school.actor(curator, cause)) == again
    for _ in range(2):
        await drafting.carry_out(school.app, school.actor(curator, cause), again, nobody)
    assert len((await view(school, again)).drafted) == 2


async def test_nobody_to_match_and_weights_of_nothing_are_refused_in_words(school: School) -> None:
    curator = await school.curator()
    with pytest.raises(WrongState, match="draft-nobody-waits"):
        await drafting.begin_draft(school.app, school.actor(curator))
    for levels, key in (
        ("0" * 10, "draft-levels-zero"),
        ("9" * 10, "draft-levels-unknown"),
        ("3", "draft-levels-unknown"),
    ):
        with pytest.raises(BadInput, match=key):
            await drafting.begin_draft(school.app, school.actor(curator), levels)


async def test_a_curator_limited_to_some_forms_drafts_and_sees_only_theirs(school: School) -> None:
    await school.mentor(capacity=3)
    teacher = await school.mentee()
    head = await school.join(Role.MENTEE, "Завучева Инна")
    await school.fill(head, "mentee_intake", answers={"preferred_form": "head_to_teacher"})
    whole = await drafted(school)
    assert {line.mentee.id for line in (await view(school, whole)).drafted} <= {teacher.id, head.id}
    limited = await school.join(Role.CURATOR, "Вторая Инна")
    await offices.toggle_form(school.app, school.actor(await school.director()), limited.id, "head_to_teacher")
    with pytest.raises(NotFound):
        await drafts.draft_view(school.app, school.actor(limited), whole)
    with pytest.raises(NotFound):
        await draft_proposing.propose_drafts(school.app, school.actor(limited), whole, STARTS, ENDS)
    everybody = await drafting.draft_everybody(school.app, school.actor(limited))
    assert [one.id for one in everybody.mentees] == [head.id]


async def test_a_draft_of_one_school_is_nothing_to_another(school: School, outside: Database) -> None:
    await crowd(school)
    run_id = await drafted(school)
    draft_id = (await view(school, run_id)).drafted[0].draft.id
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    await elsewhere.mentor("Чужов Олег")
    await elsewhere.mentee("Чужова Ольга")
    stranger = await elsewhere.curator()
    app, before = school.app, await dump(outside)
    outcome = await drafting.preview(app, school.actor(await school.curator()), run_id, Change(Turn.ANEW))
    for call in (
        drafts.draft_view(app, elsewhere.actor(stranger), run_id),
        drafts.draft_card(app, elsewhere.actor(stranger), draft_id),
        drafts.draft_left_out(app, elsewhere.actor(stranger), run_id),
        drafts.draft_blocking(app, elsewhere.actor(stranger), run_id),
        drafting.draft_ingredients(app, elsewhere.actor(stranger), run_id),
        drafting.store_draft(app, elsewhere.actor(stranger), outcome.run, []),
        drafting.drop_draft(app, elsewhere.actor(stranger), run_id),
        draft_proposing.tick_draft(app, elsewhere.actor(stranger), draft_id),
        draft_proposing.tick_drafts(app, elsewhere.actor(stranger), run_id, is_ticked=False),
        draft_proposing.propose_drafts(app, elsewhere.actor(stranger), run_id, STARTS, ENDS),
        draft_proposing.propose_next(app, elsewhere.actor(stranger), draft_id),
        order_draft_export(app, elsewhere.actor(stranger), run_id),
    ):
        with pytest.raises(NotFound):
            await call
    assert await drafting.draft_names(app, elsewhere.actor(stranger), frozenset(outcome.names)) == {}
    assert await dump(outside) == before
    assert await drafted(elsewhere, stranger) != run_id
    prospect = await drafts.draft_prospect(app, elsewhere.actor(stranger))
    assert (prospect.waiting, prospect.mentors) == (1, 1)


async def test_the_table_has_both_sides_the_load_and_the_reasons_and_no_formula(school: School) -> None:
    mentor = await school.join(Role.MENTOR, "Иркутова Анна")
    await school.fill(mentor, "mentor_intake", answers={"capacity": 2, "post": "=HYPERLINK(1)"})
    await school.mentee()
    run_id = await drafted(school)
    curator = await school.curator()
    await order_draft_export(school.app, school.actor(curator), run_id)
    [letter] = [letter for kind, _, letter in await school.deliver() if kind is Kind.DRAFT_EXPORT]
    assert letter is not None
    assert letter.attachment is not None
    book = openpyxl.load_workbook(io.BytesIO(letter.attachment.content))
    sheet, training = book.worksheets
    cells = [cell.value for cell in sheet[2]]
    assert cells[0] == "Ангарский Пётр Ильич"
    assert cells[4] == "Иркутова Анна"
    assert sheet.cell(2, 6).data_type == "s"
    assert cells[7] == "1 из 2"
    assert cells[8] == "пара"
    assert isinstance(cells[9], int)
    assert "предмет" in str(cells[10])
    assert training.cell(1, 1).value == "Чему поучить"


async def test_the_training_list_names_what_is_asked_for_more_than_offered(school: School) -> None:
    mentor = await school.join(Role.MENTOR, "Иркутова Анна")
    await school.fill(mentor, "mentor_intake", answers={"competences": ["lessons"]})
    mentee = await school.join(Role.MENTEE, "Ангарский Пётр")
    await school.fill(mentee, "mentee_intake", answers={"difficulties": ["discipline", "lessons"]})
    found = await training_list(school.app, school.actor(await school.curator()))
    lacking = {one.words: [person.id for person in one.mentors] for one in found}
    assert [mentor.id] in lacking.values()
    assert all(one.asked > one.offered for one in found)


async def test_a_proposal_by_hand_meanwhile_makes_the_drafted_one_impossible_and_no_half_pair(school: School) -> None:
    await crowd(school)
    run_id = await drafted(school)
    curator = await school.curator()
    one, _ = (await view(school, run_id)).drafted
    await proposing.propose_pair(school.app, school.actor(curator), one.mentee.id, one.mentor.id, STARTS, ENDS)
    assert (await view(school, run_id)).is_stale
    sent = await draft_proposing.propose_drafts(school.app, school.actor(curator), run_id, STARTS, ENDS)
    assert sent == 1
    tables = await dump(school.app.database)
    assert len(tables["pair"]) == 2
    assert len(tables["pair_member"]) == 4


async def test_the_seat_of_somebody_who_was_erased_is_given_to_who_had_none(school: School) -> None:
    await crowd(school)
    run_id = await drafted(school)
    gone = (await view(school, run_id)).drafted[0]
    async with school.app.database.transaction() as connection:
        kept = [one for one in await stored.of_run(connection, run_id) if one.id != gone.draft.id]
        run = await stored.get(connection, run_id)
        assert run is not None
        await stored.save(connection, run, kept)
        await people.revoke(connection, gone.mentee.id, school.id, (Role.MENTEE,))
    found = await view(school, run_id)
    assert (len(found.drafted), found.unserved, found.is_stale) == (1, 1, True)
    await change(school, run_id, Change(Turn.ANEW))
    found = await view(school, run_id)
    assert (len(found.drafted), found.unserved) == (2, 0)
    assert gone.mentee.id not in {line.mentee.id for line in found.lines}


async def test_of_equals_the_less_loaded_comes_first_and_who_is_full_is_left_out(
    school: School,
) -> None:
    couple = await school.pair(mentor=await school.mentor(capacity=2))
    free, full = await school.mentor("Ленина Вера", 2), await school.mentor("Мостова Инна", 1)
    await school.pair(mentor=full, mentee=await school.mentee("Занятов Пётр"))
    mentee = await school.mentee("Бодайбинский Олег")
    curator = school.actor(await school.curator())
    found = await banks.candidates(school.app, curator, mentee.id)
    assert [one.person.id for one in found] == [free.id, couple.mentor.id]
    assert [(one.load, one.seats) for one in found] == [(0, 2), (1, 2)]


async def test_the_same_score_is_shown_for_one_and_for_everybody(school: School) -> None:
    await school.mentor()
    mentee = await school.mentee()
    curator = school.actor(await school.curator())
    [one] = await banks.candidates(school.app, curator, mentee.id)
    [line] = (await view(school, await drafted(school))).drafted
    assert one.score.percent == line.draft.percent


async def test_a_group_takes_one_place_of_its_mentor_when_everybody_else_is_matched(school: School) -> None:
    mentor = await school.mentor("Иркутова Анна", 2)
    members = [await school.mentee(name) for name in ("Ангарский Пётр", "Бодайбинский Олег", "Витимская Инна")]
    curator = await school.curator()
    await groups.propose_group(
        school.app, school.actor(curator), mentor.id, [one.id for one in members], "Молодые учителя", STARTS, ENDS
    )
    await school.mentee("Позднова Инна")
    found = await drafts.draft_prospect(school.app, school.actor(curator))
    assert (found.waiting, found.mentors, found.seats) == (1, 1, 1)
    assert len((await view(school, await drafted(school))).drafted) == 1


async def test_where_nobody_else_is_free_the_refusal_says_so_and_the_next_one_is_told_why(school: School) -> None:
    couple = await school.pair()
    await school.deliver()
    await agreeing.decline_pair(school.app, school.actor(couple.mentor), couple.id, "Нет времени")
    letters = {(kind, person): letter for kind, person, letter in await school.deliver()}
    refusal = letters[Kind.PAIR_DECLINED, couple.curator.id]
    assert refusal is not None
    assert "Другого подходящего наставника со свободным местом сейчас нет" in refusal.text
    other = await school.mentor("Ленина Вера", 2)
    await proposing.propose_pair(school.app, school.actor(couple.curator), couple.mentee.id, other.id, STARTS, ENDS)
    letters = {(kind, person): letter for kind, person, letter in await school.deliver()}
    offer, asked = letters[Kind.PAIR_PROPOSED, couple.mentee.id], letters[Kind.PAIR_PROPOSED, other.id]
    assert offer is not None
    assert asked is not None
    assert offer.text.startswith("Прежняя пара не сложилась")
    assert "Прежняя пара" not in asked.text


async def test_who_waits_and_the_draft_give_one_reason_and_a_sent_draft_gives_way(school: School) -> None:
    await crowd(school)
    curator = school.actor(await school.curator())
    run_id = await drafted(school)
    [left] = (await drafts.draft_left_out(school.app, curator, run_id)).left
    found = {one.person.id: one for one in (await searching.searching(school.app, curator)).people}
    assert found[left.person.id].why == left.why
    assert [one.is_drafted for one in found.values()].count(True) == 2
    assert (await drafts.draft_prospect(school.app, curator)).run_id == run_id
    await draft_proposing.propose_drafts(school.app, school.actor(await school.curator()), run_id, STARTS, ENDS)
    assert (await drafts.draft_prospect(school.app, curator)).run_id == 0


@pytest.mark.parametrize("ticked", [(0,), (1,), (0, 1)])
async def test_two_curators_who_propose_at_once_propose_everybody_once(
    school: School, second: Database, ticked: tuple[int, ...]
) -> None:
    await crowd(school)
    other = await school.join(Role.CURATOR, "Вторая Инна")
    run_id = await drafted(school)
    lines = (await view(school, run_id)).drafted
    for place, line in enumerate(lines):
        if place not in ticked:
            await draft_proposing.tick_draft(school.app, school.actor(other), line.draft.id)
    elsewhere = replace(school.app, database=second)
    results = await asyncio.gather(
        draft_proposing.propose_drafts(school.app, school.actor(await school.curator()), run_id, STARTS, ENDS),
        draft_proposing.propose_drafts(elsewhere, school.actor(other), run_id, STARTS, ENDS),
        return_exceptions=True,
    )
    assert sorted(one for one in results if isinstance(one, int)) == [len(ticked)]
    [refused] = [one for one in results if not isinstance(one, int)]
    assert isinstance(refused, WrongState)
    assert refused.key == "draft-nothing-ticked"
    proposed = [card.pair.members for card in await pairs.all_pairs(school.app, school.actor(other))]
    assert sorted(proposed) == sorted(lines[place].draft.couple for place in ticked)


class Slow:
    """A solver that is cut short while it counts."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Solve]:
        async def solve(task: Task) -> Solution:
            self.begun.set()
            await asyncio.sleep(3600)
            raise SolverFailed("never", task.seekers)

        yield solve


async def test_counting_that_is_killed_is_taken_up_again_and_comes_to_the_same(school: School) -> None:
    await crowd(school)
    curator, slow = await school.curator(), Slow()
    run_id = await drafting.begin_draft(school.app, school.actor(curator))
    counting = asyncio.ensure_future(
        drafting.carry_out(replace(school.app, solver=slow), school.actor(curator), run_id, nobody)
    )
    await slow.begun.wait()
    counting.cancel()
    await asyncio.gather(counting, return_exceptions=True)
    assert (await drafts.draft_prospect(school.app, school.actor(curator))).is_counting
    assert await drafting.begin_draft(school.app, school.actor(curator)) == run_id
    await drafting.carry_out(school.app, school.actor(curator), run_id, nobody)
    found = await view(school, run_id)
    assert (len(found.drafted), found.unserved) == (2, 1)
    assert not (await drafts.draft_prospect(school.app, school.actor(curator))).is_counting
