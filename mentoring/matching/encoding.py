"""A situation as a solver's task: people as places in lists, words as small numbers.

`scoring` and `rules` are the definition; what stands here says the same in numbers, and a property test holds it to
them.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass

from mentoring.matching import rules, scoring
from mentoring.matching.people import Mark, Mentee, Mentor
from mentoring.matching.situation import Couple, Situation
from mentoring.matching.weights import Part
from mentoring.ports import Extra, Overlap, Task

ANY = "any"
MOST_PEOPLE = 2**20
Words = Iterable[Hashable]
Value = Callable[[int, int], int]
"""What a term is worth in thousandths, by how much was asked for and how much of it is there."""


@dataclass(frozen=True)
class Encoded:
    """A task, and whose places are whose: only those who can be matched at all have one."""

    task: Task
    mentors: tuple[Mentor, ...]
    mentees: tuple[Mentee, ...]


def kept_locks(situation: Situation) -> tuple[Couple, ...]:
    """Return the locked couples no hard rule is against, the first of a mentee and as many as a mentor has room for."""
    kept: dict[int, Couple] = {}
    room: dict[int, int] = {}
    for couple in sorted(situation.locked):
        mentor, mentee = situation.by_mentor.get(couple[0]), situation.by_mentee.get(couple[1])
        if mentor is None or mentee is None or rules.bars(situation, mentor, mentee):
            continue
        if mentee.id not in kept and room.setdefault(mentor.id, mentor.free):
            kept[mentee.id] = couple
            room[mentor.id] -= 1
    return tuple(sorted(kept.values()))


def served_worth(situation: Situation) -> int:
    """Return what serving one more counts for: more than any `MOST_PEOPLE` couples are worth together."""
    return situation.weights.total * scoring.WHOLE * MOST_PEOPLE


def encode(situation: Situation) -> Encoded:
    """Return the task of everybody who can be matched and is not locked already, in the order of ids."""
    locks = kept_locks(situation)
    settled = {mentee_id for _, mentee_id in locks}
    taken = Counter(mentor_id for mentor_id, _ in locks)
    mentors = tuple(one for one in situation.by_mentor.values() if not any(rules.mentor_bars(one, situation)))
    mentees = tuple(
        one for one in situation.by_mentee.values() if one.id not in settled and not any(rules.mentee_bars(one))
    )
    task = Task(
        seekers=len(mentees),
        served_worth=served_worth(situation),
        seats=tuple(one.free - taken[one.id] for one in mentors),
        base=tuple(_base(situation, one) for one in mentors),
        terms=tuple(_terms(situation, mentors, mentees)),
        required=tuple(_required(situation, mentors, mentees)),
        seeker_extras=_extras(situation.mentee_marks, situation.weights.mentee_mark, mentors, mentees),
        helper_extras=_extras(situation.mentor_marks, situation.weights.mentor_mark, mentors, mentees),
        barred=_barred(situation, mentors, mentees),
    )
    return Encoded(task, mentors, mentees)


def _base(situation: Situation, mentor: Mentor) -> int:
    """What a mentor is worth to anybody: room and refusals."""
    return sum(scoring.worth_of(part, mentor) * situation.weights.of(part) for part in (Part.LOAD, Part.REFUSALS))


def _terms(situation: Situation, mentors: tuple[Mentor, ...], mentees: tuple[Mentee, ...]) -> Iterable[Overlap]:
    weights = situation.weights
    kinds = {one.kind for one in mentees} | {ANY}
    modes = {one.mode for people in (mentors, mentees) for one in people}
    categories = {one.category for one in mentees}

    def term(
        asked: Callable[[Mentee], Words], offered: Callable[[Mentor], Words], value: Value, weight: int
    ) -> Overlap:
        return _overlap(map(asked, mentees), map(offered, mentors), lambda *sizes: value(*sizes) * weight)

    yield term(scoring.asked_of, scoring.offered_by, _share, weights.difficulties)
    yield term(_subject, _subject, _whole, weights.subject)
    yield term(_years_beyond, _years_had, _years, weights.experience)
    yield term(_category_asked, lambda one: _category_offered(one, categories), _halves, weights.category)
    yield term(lambda one: {one.form or ANY}, lambda one: one.forms | {ANY}, _half, weights.form_and_kind)
    yield term(
        lambda one: {one.kind or ANY}, lambda one: one.kinds | {ANY} if one.kinds else kinds, _half,
        weights.form_and_kind,
    )  # fmt: skip
    yield term(lambda one: _modes(one, modes), lambda one: _modes(one, modes), _mode, weights.meeting)
    yield term(lambda one: one.times, lambda one: one.times, _times, weights.meeting)


def _required(situation: Situation, mentors: tuple[Mentor, ...], mentees: tuple[Mentee, ...]) -> Iterable[Overlap]:
    """Some form must be possible for both (`rules.form_of`)."""
    every = frozenset(form for one in mentors for form in one.forms)
    asked = [rules.possible_forms(situation, one) for one in mentees]
    yield _overlap([every if one is None else one for one in asked], [one.forms for one in mentors], lambda *_: 0)


def _overlap(asked: Iterable[Words], offered: Iterable[Words], worth: Value) -> Overlap:
    numbers: dict[Hashable, int] = {}
    asked_numbers = tuple(tuple(numbers.setdefault(one, len(numbers)) for one in some) for some in asked)
    offered_numbers = tuple(tuple(numbers[one] for one in some if one in numbers) for some in offered)
    largest = max(map(len, asked_numbers), default=0)
    table = tuple(tuple(worth(size, min(common, size)) for common in range(largest + 1)) for size in range(largest + 1))
    return Overlap(asked_numbers, offered_numbers, table)


def _share(size: int, common: int) -> int:
    return scoring.WHOLE * common // max(size, 1)


def _whole(size: int, common: int) -> int:
    del size
    return scoring.WHOLE * (common > 0)


def _half(size: int, common: int) -> int:
    del size
    return scoring.HALF * (common > 0)


def _years(size: int, common: int) -> int:
    del size
    return scoring.WHOLE * common // scoring.FULL_DISTANCE


def _halves(size: int, common: int) -> int:
    del size
    return scoring.HALF * common


def _mode(size: int, common: int) -> int:
    del size
    return scoring.MODE_SHARE * (common > 0)


def _times(size: int, common: int) -> int:
    del size
    return scoring.TIMES_SHARE * min(common, scoring.ENOUGH_TIMES) // scoring.ENOUGH_TIMES


def _subject(one: Mentee | Mentor) -> Words:
    return {one.subject} - {"", scoring.OTHER}


def _years_beyond(mentee: Mentee) -> Words:
    """The next few years after a mentee's own: a mentor who has them all counts in full."""
    return () if mentee.experience is None else range(mentee.experience, mentee.experience + scoring.FULL_DISTANCE)


def _years_had(mentor: Mentor) -> Words:
    return range(mentor.experience or 0)


def _category_asked(mentee: Mentee) -> Words:
    return {mentee.category, f"{mentee.category}?"} if mentee.category else ()


def _category_offered(mentor: Mentor, categories: set[str]) -> Words:
    """Both tokens of a category somebody would rather have, one of each where anybody is welcome, none otherwise."""
    digital = {scoring.DIGITAL_CATEGORY} if scoring.DIGITAL_SKILL in mentor.competences else set[str]()
    liked = mentor.categories | digital
    welcome = liked if mentor.categories else liked | categories
    return {*liked, *(f"{one}?" for one in welcome)}


def _modes(one: Mentee | Mentor, modes: set[str]) -> Words:
    """Two ways of meeting go together where they share a token: mixed goes with every other."""
    return (modes | {scoring.MIXED} if one.mode == scoring.MIXED else {one.mode}) - {""}


def _extras(
    marks: Mapping[Couple, Mark], weight: int, mentors: tuple[Mentor, ...], mentees: tuple[Mentee, ...]
) -> tuple[Extra, ...]:
    columns, rows = _places(mentors), _places(mentees)
    found = (
        (rows[mentee_id], columns[mentor_id], scoring.mark_value(mark) * weight)
        for (mentor_id, mentee_id), mark in marks.items()
        if mentor_id in columns and mentee_id in rows
    )
    return tuple(sorted(one for one in found if one[2]))


def _barred(
    situation: Situation, mentors: tuple[Mentor, ...], mentees: tuple[Mentee, ...]
) -> tuple[tuple[int, int], ...]:
    columns, rows = _places(mentors), _places(mentees)
    apart = (couple for couple, _ in rules.separations(situation))
    found = {(rows[mentee], columns[mentor]) for mentor, mentee in apart if mentor in columns and mentee in rows}
    return tuple(sorted(found))


def _places(people: Iterable[Mentor | Mentee]) -> dict[int, int]:
    return {one.id: place for place, one in enumerate(people)}
