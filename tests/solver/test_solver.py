"""The solver: the vectorised worth is the definition's, the assignment the best, proven by prices."""

from dataclasses import replace
from io import BytesIO
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.matching import Proposal, Situation, bars, propose, rematch_one, score, why
from mentoring.matching.encoding import encode, served_worth
from mentoring.matching.proposal import read_solution
from mentoring.ports import Overlap, Solution, Task
from solver.assignment import solve
from solver.process import ProcessSolver, SolverFailed
from solver.wire import SIZE, read_task, solution_piece, task_pieces
from solver.wire import read_solution as read_piece
from solver.worth import BARRED, Worth
from tests.mentoring.crowds import situations
from tests.mentoring.crowds import small as crowd
from tests.mentoring.test_matching_changes import best, one_by_one


def proposed(situation: Situation) -> Proposal:
    encoded = encode(situation)
    return read_solution(situation, encoded, solve(encoded.task))


@settings(max_examples=200, deadline=None)
@given(situations())
def test_every_couple_is_worth_what_its_score_says_and_barred_where_a_rule_is(situation: Situation) -> None:
    encoded = encode(situation)
    worth = Worth(encoded.task).matrix
    seen = {(mentor.id, mentee.id) for mentor in encoded.mentors for mentee in encoded.mentees}
    for row, mentee in enumerate(encoded.mentees):
        for column, mentor in enumerate(encoded.mentors):
            is_barred = bool(bars(situation, mentor, mentee))
            assert worth[row, column] == (BARRED if is_barred else score(situation, mentor, mentee).points)
    left_out = {(one.id, two.id) for one in situation.mentors for two in situation.mentees} - seen
    assert all(bars(situation, situation.by_mentor[one], situation.by_mentee[two]) for one, two in left_out)


@settings(max_examples=150, deadline=None)
@given(situations(mentors=4, mentees=4))
def test_nobody_could_be_served_more_and_no_total_is_better(situation: Situation) -> None:
    found = proposed(situation)
    assert (found.served, found.points) == best(situation)
    taken = [mentor for mentor, _ in found.couples]
    assert all(taken.count(one.id) <= one.free for one in situation.mentors)
    assert not any(bars(situation, situation.by_mentor[one], situation.by_mentee[two]) for one, two in found.couples)
    assert sorted([*found.unserved, *(mentee for _, mentee in found.couples)]) == list(situation.by_mentee)
    assert all(why(situation, found, one).lack for one in found.unserved)


@settings(max_examples=100, deadline=None)
@given(situations(mentors=5, mentees=6), st.randoms(use_true_random=False))
def test_the_order_people_are_listed_in_changes_nothing(situation: Situation, chance: Random) -> None:
    mentors = tuple(chance.sample(situation.mentors, len(situation.mentors)))
    mentees = tuple(chance.sample(situation.mentees, len(situation.mentees)))
    assert proposed(replace(situation, mentors=mentors, mentees=mentees)) == proposed(situation)


@settings(max_examples=100, deadline=None)
@given(situations(mentors=5, mentees=6), st.data())
def test_without_a_mentor_no_more_are_served(situation: Situation, data: st.DataObject) -> None:
    kept = data.draw(st.lists(st.sampled_from(situation.mentors), unique=True)) if situation.mentors else []
    assert proposed(replace(situation, mentors=tuple(kept))).served <= proposed(situation).served


@settings(max_examples=100, deadline=None)
@given(situations(mentors=4, mentees=5))
def test_couples_who_would_both_rather_have_each_other_are_named(situation: Situation) -> None:
    found = proposed(situation)
    assert set(found.blocking) == blocking(situation, found)
    assert found.blocking_count == len(found.blocking)


def blocking(situation: Situation, found: Proposal) -> set[tuple[int, int]]:
    """Try every couple; each side judges without the other's mark."""
    theirs = {mentee: mentor for mentor, mentee in found.couples}

    def wish(mentor_id: int, mentee_id: int, without: str) -> int:
        mentor, mentee = situation.by_mentor[mentor_id], situation.by_mentee[mentee_id]
        return sum(one.points for one in score(situation, mentor, mentee).parts if one.part.value != without)

    unhappy = set()
    for mentor in situation.mentors:
        members = [mentee for mentee, one in theirs.items() if one == mentor.id]
        for mentee in situation.mentees:
            if bars(situation, mentor, mentee) or theirs.get(mentee.id) == mentor.id:
                continue
            has = theirs.get(mentee.id)
            mine = wish(mentor.id, mentee.id, "mentor_mark")
            rather = has is None or mine > wish(has, mentee.id, "mentor_mark")
            offered = wish(mentor.id, mentee.id, "mentee_mark")
            worst = min((wish(mentor.id, one, "mentee_mark") for one in members), default=0)
            if rather and (len(members) < mentor.free or offered > worst):
                unhappy.add((mentor.id, mentee.id))
    return unhappy


@pytest.mark.parametrize("seed", range(6))
def test_with_many_people_it_agrees_with_the_chains_of_moves(seed: int) -> None:
    situation = crowd(Random(seed), mentors=18, mentees=40)
    whole, steps = proposed(situation), one_by_one(situation)
    assert (whole.served, whole.points) == (steps.served, steps.points)


@pytest.mark.parametrize("seed", range(4))
def test_a_newcomer_after_a_whole_run_is_served_as_by_another_whole_run(seed: int) -> None:
    situation = crowd(Random(seed), mentors=12, mentees=26)
    newcomer = situation.mentees[-1]
    known = proposed(replace(situation, mentees=situation.mentees[:-1]))
    after = rematch_one(situation, known, newcomer.id)
    again = proposed(situation)
    assert (after.served, after.points) == (again.served, again.points)


@pytest.mark.parametrize("seed", range(3))
def test_the_prices_prove_the_whole_over_every_couple(seed: int) -> None:
    situation = crowd(Random(seed), mentors=60, mentees=150)
    encoded = encode(situation)
    task, solution = encoded.task, solve(encoded.task)
    worth = Worth(task).matrix.tolist()
    bonus = served_worth(situation)
    primal = sum(bonus + worth[seeker][one] for seeker, one in enumerate(solution.helpers) if one is not None)
    gains = [
        max([0, *(bonus + points - price for points, price in zip(row, solution.prices, strict=True) if points >= 0)])
        for row in worth
    ]
    dual = sum(gains) + sum(price * seats for price, seats in zip(solution.prices, task.seats, strict=True))
    assert primal == dual  # weak duality: no assignment is worth more than any prices say


@settings(max_examples=50, deadline=None)
@given(situations())
def test_a_task_and_a_solution_survive_the_way_to_the_other_process(situation: Situation) -> None:
    task = encode(situation).task
    assert read_task(BytesIO(b"".join(task_pieces(task)))) == task
    solution = solve(task)
    assert read_piece(solution_piece(solution)[SIZE:]) == solution


async def test_the_process_answers_as_the_solver_does() -> None:
    situation = crowd(Random(1), mentors=10, mentees=20)
    assert await propose(situation, ProcessSolver()) == proposed(situation)


async def test_a_process_that_cannot_answer_says_why() -> None:
    torn = Task(1, 10, (1,), (0,), (Overlap(((0,),), ((0,), (0,)), ((0,),)),))
    with pytest.raises(SolverFailed, match="Error"):
        async with ProcessSolver().begin() as solve_there:
            await solve_there(torn)


async def test_a_process_that_gets_no_task_ends_with_the_block() -> None:
    with pytest.raises(ZeroDivisionError):
        async with ProcessSolver().begin():
            raise ZeroDivisionError


def test_with_nobody_to_assign_nobody_is() -> None:
    assert solve(Task(0, 10, (1, 2), (0, 0))) == Solution((), (0, 0))
    assert solve(Task(2, 10, (), ())) == Solution((None, None), ())


@pytest.mark.parametrize("seats", [1, 2, 5])
def test_people_whom_nothing_tells_apart_are_matched_at_once(seats: int) -> None:
    """An organization that has just begun: nobody has filled in a questionnaire."""
    found = solve(Task(600, 10**11, (seats,) * 200, (100,) * 200))
    assert sum(one is not None for one in found.helpers) == min(600, 200 * seats)
    assert found.rounds <= 3


def test_among_equals_nobody_is_left_empty_while_another_is_full() -> None:
    found = solve(Task(7, 10**6, (5, 5, 5), (100,) * 3))
    assert sorted(found.helpers.count(one) for one in range(3)) == [2, 2, 3]
    better = solve(Task(3, 10**6, (3, 3, 3), (101, 100, 100)))
    assert better.helpers == (0, 0, 0), "a point more outweighs evenness"


def test_evenness_comes_also_by_a_chain_of_people_and_changes_no_price() -> None:
    """The first can have the first helper alone, each other one that one's neighbour and the next."""
    closed = ((0, 1), (0, 2), (1, 2), (2, 0))
    found = solve(Task(3, 10**6, (2, 1, 1), (100,) * 3, barred=closed))
    assert found.helpers == (0, 1, 2)
    assert found.prices == (0, 0, 0)


@settings(max_examples=100, deadline=None)
@given(situations(mentors=4, mentees=5))
def test_no_move_of_one_person_is_as_good_and_more_even(situation: Situation) -> None:
    encoded = encode(situation)
    found, worth = solve(encoded.task), Worth(encoded.task).matrix.tolist()
    for seeker, own in enumerate(found.helpers):
        for other, seats in enumerate(encoded.task.seats):
            if own is None or worth[seeker][other] == BARRED or worth[seeker][other] != worth[seeker][own]:
                continue
            load = found.helpers.count(other)
            assert load == seats or found.helpers.count(own) - load < 2
