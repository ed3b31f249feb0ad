"""Equal inputs give equal output: in whatever order people are read, the same are matched, for the same reasons."""

from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.matching import Proposal, Situation, remedies, what_if, why
from mentoring.matching.encoding import encode
from tests.mentoring.crowds import situations


def shuffled(situation: Situation, chance: Random) -> Situation:
    mentors, mentees = list(situation.mentors), list(situation.mentees)
    chance.shuffle(mentors)
    chance.shuffle(mentees)
    return replace(situation, mentors=tuple(mentors), mentees=tuple(mentees))


@settings(max_examples=80, deadline=None)
@given(situations(mentors=4, mentees=5), st.randoms(use_true_random=False))
def test_the_order_in_which_people_are_read_changes_nothing(situation: Situation, chance: Random) -> None:
    other = shuffled(situation, chance)
    assert encode(other).task == encode(situation).task
    first, second = (what_if(replace(one, mentees=()), Proposal((), (), 0), one) for one in (situation, other))
    assert second == first
    reasons = [
        [why(one, found, left) for left in found.unserved] for one, found in ((situation, first), (other, second))
    ]
    assert reasons[0] == reasons[1]
    assert remedies(other, second) == remedies(situation, first)
