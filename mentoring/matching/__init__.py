"""Who is matched with whom, and why, in words.

`Situation` holds everything one run looks at; `score` says how well two suit each other and `bars` what is against it;
`propose` finds the best whole assignment by a solver; `rematch_one` and `what_if` go on from it without running anew;
`why` and `remedies` say who was left out and what would help.
"""

from mentoring.matching.changes import Difference, difference, rematch_one, require_allowed, swapped, what_if
from mentoring.matching.people import Liking, Mark, Mentee, Mentor
from mentoring.matching.proposal import Proposal, propose
from mentoring.matching.report import Help, Lack, Remedy, Why, broken_locks, remedies, room, why
from mentoring.matching.rules import Bar, bars, form_of
from mentoring.matching.scoring import Reason, Score, Scored, score
from mentoring.matching.situation import Couple, Situation
from mentoring.matching.weights import Matching, Part, Weights

__all__ = [
    "Bar",
    "Couple",
    "Difference",
    "Help",
    "Lack",
    "Liking",
    "Mark",
    "Matching",
    "Mentee",
    "Mentor",
    "Part",
    "Proposal",
    "Reason",
    "Remedy",
    "Score",
    "Scored",
    "Situation",
    "Weights",
    "Why",
    "bars",
    "broken_locks",
    "difference",
    "form_of",
    "propose",
    "rematch_one",
    "remedies",
    "require_allowed",
    "room",
    "score",
    "swapped",
    "what_if",
    "why",
]
