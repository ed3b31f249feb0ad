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


@dataclass(frozen=True, slots=True)
class Term:
    """One part of a couple's worth: what a mentee asks for, what a mentor offers, what they share is worth."""

    asked: Callable[[Mentee], Words]
    offered: Callable[[Mentor], Words]
    value: Value
    weight: int

    def worth(self, size: int, common: int) -> int:
        """Return the points of `common` words shared out of `size` that were asked for."""
        return self.value(size, common) * self.weight


def encode(situation: Situation) -> Encoded:
    """Return the task of everybody who can be matched and is not locked already, in the order of ids."""
    locks = kept_locks(situation)
    settled = {mentee_id for _, mentee_id in locks}
    taken = Counter(mentor_id for mentor_id, _ in locks)
    mentors = open_mentors(situation)
    mentees = tuple(
        one for one in situation.by_mentee.values() if one.id not in settled and not any(rules.mentee_bars(one))
    )
    task = Task(
        seekers=len(mentees),
        served_worth=served_worth(situation),
        seats=tuple(one.free - taken[one.id] for one in mentors),
        base=tuple(base(situation, one) for one in mentors),
        terms=tuple(_overlap(one, mentors, mentees) for one in terms(situation)),
        required=(_overlap(required(situation, mentors), mentors, mentees),),
        seeker_extras=_extras(situation.mentee_marks, situation.weights.mentee_mark, mentors, mentees),
        helper_extras=_extras(situation.mentor_marks, situation.weights.mentor_mark, mentors, mentees),
        barred=_barred(situation, mentors, mentees),
    )
    return Encoded(task, mentors, mentees)


def open_mentors(situation: Situation) -> tuple[Mentor, ...]:
    """Return the mentors who can be matched at all, in the order of ids."""
    return tuple(one for one in situation.by_mentor.values() if not any(rules.mentor_bars(one, situation)))


def base(situation: Situation, mentor: Mentor) -> int:
    """What a mentor is worth to anybody: room and refusals."""
    return sum(scoring.worth_of(part, mentor) * situation.weights.of(part) for part in (Part.LOAD, Part.REFUSALS))


def terms(situation: Situation) -> tuple[Term, ...]:
    """Return what counts between two, marks apart."""
    weights = situation.weights
    kinds = {one.kind for one in situation.mentees} | {ANY}
    modes = {one.mode for people in (situation.mentors, situation.mentees) for one in people}
    categories = {one.category for one in situation.mentees}
    return (
        Term(scoring.asked_of, scoring.offered_by, _share, weights.difficulties),
        Term(_subject, _subject, _whole, weights.subject),
        Term(_years_beyond, _years_had, _years, weights.experience),
        Term(_category_asked, lambda one: _category_offered(one, categories), _halves, weights.category),
        Term(lambda one: {one.form or ANY}, lambda one: one.forms | {ANY}, _half, weights.form_and_kind),
        Term(
            lambda one: {one.kind or ANY}, lambda one: one.kinds | {ANY} if one.kinds else kinds, _half,
            weights.form_and_kind,
        ),
        Term(lambda one: _modes(one, modes), lambda one: _modes(one, modes), _mode, weights.meeting),
        Term(lambda one: one.times, lambda one: one.times, _times, weights.meeting),
    )  # fmt: skip


def required(situation: Situation, mentors: tuple[Mentor, ...]) -> Term:
    """Some form must be possible for both (`rules.form_of`)."""
    every = frozenset(form for one in mentors for form in one.forms)

    def asked(one: Mentee) -> Words:
        possible = rules.possible_forms(situation, one)
        return every if possible is None else possible

    return Term(asked, lambda one: one.forms, lambda *_: 0, 0)


def _overlap(term: Term, mentors: tuple[Mentor, ...], mentees: tuple[Mentee, ...]) -> Overlap:
    # A set is walked as it was filled: words are numbered by what they say, whoever was read first.
    numbers: dict[Hashable, int] = {}
    asked = tuple(
        tuple(numbers.setdefault(word, len(numbers)) for word in sorted(term.asked(one), key=str)) for one in mentees
    )
    offered = tuple(tuple(sorted(numbers[word] for word in term.offered(one) if word in numbers)) for one in mentors)
    sizes = range(max(map(len, asked), default=0) + 1)
    table = tuple(tuple(term.worth(size, min(common, size)) for common in sizes) for size in sizes)
    return Overlap(asked, offered, table)


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
