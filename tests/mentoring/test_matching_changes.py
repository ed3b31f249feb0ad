"""After one change the assignment is the best again, as good as one made anew; the matcher's own exact path of moves.

The judge is `best`: every way to seat everybody is tried.
"""

from dataclasses import replace
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.matching import Couple, Proposal, Situation, bars, broken_locks, rematch_one, score, what_if
from mentoring.matching.encoding import open_mentors
from mentoring.matching.rows import NEVER, Rows
from mentoring.matching.rules import mentee_bars
from tests.mentoring.crowds import situations

NOTHING = Proposal((), (), 0)


def best(situation: Situation, locked: frozenset[Couple] = frozenset()) -> tuple[int, int]:
    """Return how many can be served and the best total of points, the locked couples among them."""
    settled = {mentee: situation.by_mentor[mentor] for mentor, mentee in locked}
    choices = [
        [settled[mentee.id]]
        if mentee.id in settled
        else [None, *(mentor for mentor in situation.by_mentor.values() if not bars(situation, mentor, mentee))]
        for mentee in situation.by_mentee.values()
    ]
    found = (0, 0)
    for chosen in product(*choices):
        taken = [one.id for one in chosen if one]
        if any(taken.count(one.id) > one.free for one in situation.mentors):
            continue
        pairs = [
            (mentor, mentee) for mentor, mentee in zip(chosen, situation.by_mentee.values(), strict=True) if mentor
        ]
        total = sum(score(situation, mentor, mentee).points for mentor, mentee in pairs)
        found = max(found, (len(pairs), total))
    return found


def one_by_one(situation: Situation) -> Proposal:
    known, there = NOTHING, replace(situation, mentees=())
    for mentee in situation.mentees:
        there = replace(there, mentees=(*there.mentees, mentee))
        known = rematch_one(there, known, mentee.id)
    return known


@settings(max_examples=60, deadline=None)
@given(situations(mentors=4, mentees=4))
def test_a_newcomer_is_served_as_if_everything_were_run_anew(situation: Situation) -> None:
    known = one_by_one(situation)
    assert (known.served, known.points) == best(situation)


@settings(max_examples=60, deadline=None)
@given(situations(mentors=3, mentees=4), st.lists(st.tuples(st.booleans(), st.integers(0, 99)), min_size=1, max_size=4))
def test_locking_and_leaving_out_one_after_another_stays_the_best(
    situation: Situation, changes: list[tuple[bool, int]]
) -> None:
    known = one_by_one(situation)
    couples = [(mentor, mentee) for mentor in situation.by_mentor for mentee in situation.by_mentee]
    for is_lock, number in changes:
        couple = couples[number % len(couples)] if couples else (0, 0)
        after = situation.with_lock(couple) if is_lock else situation.with_ban(couple)
        known = what_if(situation, known, after)
        situation = after
        assert (known.served, known.points) == best(situation, known.locked)
        assert is_allowed(situation, known)
        assert all(has_no_room(situation, known, one) for one in broken_locks(situation, known))


@settings(max_examples=60, deadline=None)
@given(situations(mentors=3, mentees=3))
def test_what_a_change_looks_at_is_what_the_score_and_the_rules_say(situation: Situation) -> None:
    mentors = open_mentors(situation)
    rows = Rows(situation, mentors, 1000)
    for mentee in situation.mentees:
        if not any(mentee_bars(mentee)):
            said = [
                NEVER if bars(situation, mentor, mentee) else 1000 + score(situation, mentor, mentee).points
                for mentor in mentors
            ]
            assert rows.of(mentee).tolist() == said


def has_no_room(situation: Situation, known: Proposal, couple: Couple) -> bool:
    """Whether a lock cannot stand: a rule is against it, or other locks have taken the mentor's places."""
    taken = [mentor for mentor, _ in known.locked].count(couple[0])
    return not is_free(situation, couple) or taken == situation.by_mentor[couple[0]].free


def is_free(situation: Situation, couple: Couple) -> bool:
    mentor, mentee = situation.by_mentor.get(couple[0]), situation.by_mentee.get(couple[1])
    return bool(mentor and mentee and not bars(situation, mentor, mentee))


def is_allowed(situation: Situation, known: Proposal) -> bool:
    taken = [mentor for mentor, _ in known.couples]
    return all(is_free(situation, one) for one in known.couples) and all(
        taken.count(one.id) <= one.free for one in situation.mentors
    )
