"""How well a mentor answers a mentee, part by part, each with its reason in words.

A part's value is in whole thousandths, so that sums are exact and the same on every machine.
"""

from collections.abc import Callable
from dataclasses import dataclass

from mentoring.matching.people import Liking, Mark, Mentee, Mentor
from mentoring.matching.situation import Couple, Situation
from mentoring.matching.weights import Part

WHOLE = 1000
HALF = 500
FULL_DISTANCE = 5
"""Years of experience more that count in full; further ones add nothing."""
ENOUGH_TIMES = 2
MIXED = "mixed"
OTHER = "other"
DIGITAL_CATEGORY, DIGITAL_SKILL = "digital_skills", "digital"
BURNOUT = "burnout"
MODE_SHARE, TIMES_SHARE = 400, 600
LIKED, RANK_STEP, LAST_RANK = 1000, 80, 6


@dataclass(frozen=True, slots=True)
class Reason:
    """Why, in words: `reason-<key>` with `count` and with `options`, ids of the questionnaires' options."""

    key: str
    count: int = 0
    options: tuple[str, ...] = ()


_ANYBODY = Mentee(0)
Worth = tuple[int, Reason | None]
"""A part's value in thousandths, and its reason where there is something to say."""


@dataclass(frozen=True, slots=True)
class Scored:
    """One part of a score: its value in thousandths of its weight."""

    part: Part
    value: int
    weight: int
    reason: Reason | None

    @property
    def points(self) -> int:
        """What the part adds to the whole."""
        return self.value * self.weight


@dataclass(frozen=True, slots=True)
class Score:
    """All parts of a score in the order of `Part`; `whole` is what everything at its best would make."""

    parts: tuple[Scored, ...]
    whole: int

    @property
    def points(self) -> int:
        """The sum that is compared; a whole number, no rounding."""
        return sum(one.points for one in self.parts)

    @property
    def percent(self) -> int:
        """The score as people read it: 0 to 100, rounded down."""
        return 100 * self.points // self.whole

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What there is to say, the weightiest first."""
        told = sorted((one for one in self.parts if one.reason), key=lambda one: -one.points)
        return tuple(one.reason for one in told if one.reason)

    def of(self, part: Part) -> Scored:
        """Return one part."""
        return next(one for one in self.parts if one.part is part)


def score(situation: Situation, mentor: Mentor, mentee: Mentee) -> Score:
    """Return how well a mentor answers a mentee; hard rules are not looked at."""
    couple = (mentor.id, mentee.id)
    parts = tuple(_scored(situation, part, _worth(situation, part, mentor, mentee, couple)) for part in Part)
    return Score(parts, situation.weights.total * WHOLE)


def points(situation: Situation, mentor: Mentor, mentee: Mentee) -> int:
    """Return the score's sum."""
    return score(situation, mentor, mentee).points


def worth_of(part: Part, mentor: Mentor) -> int:
    """Return the value, in thousandths, of a part that is the same for every mentee."""
    return _WORTH[part](mentor, _ANYBODY)[0]


def asked_of(mentee: Mentee) -> frozenset[tuple[str, str]]:
    """What a mentee asks for, by question; «other» cannot be compared."""
    return _tagged(mentee.difficulties, mentee.lesson_difficulties)


def offered_by(mentor: Mentor) -> frozenset[tuple[str, str]]:
    """What a mentor helps with, by question."""
    return _tagged(mentor.competences, mentor.lesson_competences)


def mark_value(mark: Mark | None) -> int:
    """Return what a mark is worth in thousandths: liked in the first place whole, in later ones a little less."""
    if mark is None or mark.liking is Liking.NO:
        return 0
    if mark.liking is Liking.PERHAPS:
        return HALF
    return LIKED - RANK_STEP * (min(max(mark.rank, 1), LAST_RANK) - 1)


def _scored(situation: Situation, part: Part, worth: Worth) -> Scored:
    value, reason = worth
    return Scored(part, value, situation.weights.of(part), reason if value else None)


def _worth(situation: Situation, part: Part, mentor: Mentor, mentee: Mentee, couple: Couple) -> Worth:
    if part is Part.MENTOR_MARK:
        return _mark(situation.mentor_marks.get(couple), Reason("mentor-likes"), Reason("mentor-perhaps"))
    if part is Part.MENTEE_MARK:
        return _mark(situation.mentee_marks.get(couple), Reason("mentee-likes"), Reason("mentee-perhaps"))
    return _WORTH[part](mentor, mentee)


def _difficulties(mentor: Mentor, mentee: Mentee) -> Worth:
    asked = asked_of(mentee)
    covered = asked & offered_by(mentor)
    options = tuple(option for _, option in sorted(covered))
    return WHOLE * len(covered) // max(len(asked), 1), Reason("covers", len(asked), options)


def _subject(mentor: Mentor, mentee: Mentee) -> Worth:
    is_same = mentee.subject == mentor.subject and mentee.subject not in ("", OTHER)
    return WHOLE * is_same, Reason("same-subject")


def _experience(mentor: Mentor, mentee: Mentee) -> Worth:
    if mentor.experience is None or mentee.experience is None:
        return 0, None
    distance = mentor.experience - mentee.experience
    return WHOLE * min(max(distance, 0), FULL_DISTANCE) // FULL_DISTANCE, Reason("experience", distance)


def _category(mentor: Mentor, mentee: Mentee) -> Worth:
    if not mentee.category:
        return 0, None
    if mentee.category == DIGITAL_CATEGORY and DIGITAL_SKILL in mentor.competences:
        return WHOLE, Reason("category-digital")
    if mentee.category in mentor.categories:
        return WHOLE, Reason("category-burnout") if mentee.category == BURNOUT else Reason("category")
    return (0 if mentor.categories else HALF), None


def _form_and_kind(mentor: Mentor, mentee: Mentee) -> Worth:
    suits_form = not mentee.form or mentee.form in mentor.forms
    suits_kind = not mentee.kind or not mentor.kinds or mentee.kind in mentor.kinds
    wished = tuple(
        wish
        for wish, is_met in ((mentee.form, suits_form), (mentee.kind, suits_kind and bool(mentor.kinds)))
        if wish and is_met
    )
    return HALF * (suits_form + suits_kind), Reason("wish", len(wished), wished) if wished else None


def _meeting(mentor: Mentor, mentee: Mentee) -> Worth:
    common = tuple(sorted(mentor.times & mentee.times))
    suits = bool(mentor.mode and mentee.mode) and (mentor.mode == mentee.mode or MIXED in (mentor.mode, mentee.mode))
    value = MODE_SHARE * suits + TIMES_SHARE * min(len(common), ENOUGH_TIMES) // ENOUGH_TIMES
    return value, Reason("times", len(common), common) if common else Reason("mode")


def _load(mentor: Mentor, mentee: Mentee) -> Worth:
    del mentee
    free = mentor.free
    return WHOLE * free // max(mentor.seats, 1), Reason("room", free)


def _refusals(mentor: Mentor, mentee: Mentee) -> Worth:
    del mentee
    return WHOLE // (1 + mentor.refusals), None


def _mark(mark: Mark | None, likes: Reason, perhaps: Reason) -> Worth:
    if mark is None:
        return 0, None
    return mark_value(mark), likes if mark.liking is Liking.LIKE else perhaps


def _tagged(general: frozenset[str], lesson: frozenset[str]) -> frozenset[tuple[str, str]]:
    return frozenset(
        (question, option)
        for question, options in (("general", general), ("lesson", lesson))
        for option in options
        if option != OTHER
    )


_WORTH: dict[Part, Callable[[Mentor, Mentee], Worth]] = {
    Part.DIFFICULTIES: _difficulties,
    Part.SUBJECT: _subject,
    Part.EXPERIENCE: _experience,
    Part.CATEGORY: _category,
    Part.FORM_AND_KIND: _form_and_kind,
    Part.MEETING: _meeting,
    Part.LOAD: _load,
    Part.REFUSALS: _refusals,
}
