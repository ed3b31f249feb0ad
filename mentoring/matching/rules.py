"""Hard rules: what keeps a mentor and a mentee from being matched at all, each with its reason in words.

Voluntary and by consent (002, 4.2; the law on personal data); nobody is matched against a declared «no».
"""

from collections.abc import Iterator
from enum import StrEnum

from mentoring.matching.people import HEAD_FORM, Liking, Mark, Mentee, Mentor
from mentoring.matching.situation import Couple, Situation

# Whom these forms are for (002, 4.3; 000, 2.3); the others are for anybody who teaches.
FORM_FOR = {"employer_to_student": frozenset({"student"}), "lecturer_to_young_teacher": frozenset({"young_specialist"})}


class Bar(StrEnum):
    """Why two are not matched: `match-bar-<value>`. Those of a single person come first."""

    MENTOR_PAUSED = "mentor-paused"
    MENTEE_PAUSED = "mentee-paused"
    NOT_LOOKING = "not-looking"
    MENTOR_CONSENT = "mentor-consent"
    MENTEE_CONSENT = "mentee-consent"
    NOT_ADMITTED = "not-admitted"
    NO_CAPACITY = "no-capacity"
    SAME_PERSON = "same-person"
    KEPT_APART = "kept-apart"
    CONFLICT = "conflict"
    LINE_MANAGER = "line-manager"
    REFUSED = "refused"
    PAIRED = "paired"
    MENTOR_SAID_NO = "mentor-said-no"
    MENTEE_SAID_NO = "mentee-said-no"
    FORM = "form"
    KIND = "kind"
    FORBIDDEN = "forbidden"


def bars(situation: Situation, mentor: Mentor, mentee: Mentee) -> tuple[Bar, ...]:
    """Return everything that keeps two from being matched, in the order of `Bar`; nothing where they may be."""
    found = {*mentor_bars(mentor, situation), *mentee_bars(mentee), *_between(situation, mentor, mentee)}
    return tuple(one for one in Bar if one in found)


def mentor_bars(mentor: Mentor, situation: Situation) -> Iterator[Bar]:
    """Yield what keeps a mentor from every mentee."""
    if mentor.is_paused:
        yield Bar.MENTOR_PAUSED
    if not mentor.has_consented:
        yield Bar.MENTOR_CONSENT
    if not mentor.is_admitted:
        yield Bar.NOT_ADMITTED
    if not mentor.free:
        yield Bar.NO_CAPACITY
    if mentor.kinds and situation.kinds and mentor.kinds.isdisjoint(situation.kinds):
        yield Bar.KIND


def mentee_bars(mentee: Mentee) -> Iterator[Bar]:
    """Yield what keeps a mentee from every mentor."""
    if mentee.is_paused:
        yield Bar.MENTEE_PAUSED
    if not mentee.is_looking:
        yield Bar.NOT_LOOKING
    if not mentee.has_consented:
        yield Bar.MENTEE_CONSENT


def possible_forms(situation: Situation, mentee: Mentee) -> frozenset[str] | None:
    """Return the forms a mentee can be mentored in that the profile has; None where it has any."""
    if not situation.forms:
        return None
    return frozenset(one for one in situation.forms if mentee.category in FORM_FOR.get(one, {mentee.category}))


def form_of(situation: Situation, mentor: Mentor, mentee: Mentee) -> str:
    """Return the form a pair would have: the mentee's wish where it can be, else the profile's first that can."""
    possible = possible_forms(situation, mentee)
    shared = mentor.forms if possible is None else mentor.forms & possible
    if mentee.form in shared:
        return mentee.form
    return next((one for one in situation.forms if one in shared), min(shared, default=""))


def separations(situation: Situation) -> Iterator[tuple[Couple, Bar]]:
    """Yield every couple some list or mark keeps apart, and why; ids that are not here are left out by who reads it."""
    for bar, couples in ((Bar.KEPT_APART, situation.apart), (Bar.CONFLICT, situation.conflicts)):
        for first, second in couples:
            yield (first, second), bar
            yield (second, first), bar
    for bar, couples in ((Bar.REFUSED, situation.refused), (Bar.PAIRED, situation.paired),
                         (Bar.FORBIDDEN, situation.forbidden)):  # fmt: skip
        for couple in couples:
            yield couple, bar
    for bar, marks in ((Bar.MENTOR_SAID_NO, situation.mentor_marks), (Bar.MENTEE_SAID_NO, situation.mentee_marks)):
        for couple, mark in marks.items():
            if _is_no(mark):
                yield couple, bar
    for mentee in situation.mentees:
        yield (mentee.id, mentee.id), Bar.SAME_PERSON
        mentor = situation.by_mentor.get(mentee.manager_id or 0)
        if mentor and _is_line_manager(situation, mentor, mentee):
            yield (mentor.id, mentee.id), Bar.LINE_MANAGER


def _between(situation: Situation, mentor: Mentor, mentee: Mentee) -> Iterator[Bar]:
    couple = (mentor.id, mentee.id)
    backwards = couple[::-1]
    holds = {
        Bar.SAME_PERSON: mentor.id == mentee.id,
        Bar.KEPT_APART: couple in situation.apart or backwards in situation.apart,
        Bar.CONFLICT: couple in situation.conflicts or backwards in situation.conflicts,
        Bar.LINE_MANAGER: _is_line_manager(situation, mentor, mentee),
        Bar.REFUSED: couple in situation.refused,
        Bar.PAIRED: couple in situation.paired,
        Bar.MENTOR_SAID_NO: _is_no(situation.mentor_marks.get(couple)),
        Bar.MENTEE_SAID_NO: _is_no(situation.mentee_marks.get(couple)),
        Bar.FORM: not form_of(situation, mentor, mentee),
        Bar.FORBIDDEN: couple in situation.forbidden,
    }
    return (bar for bar, is_so in holds.items() if is_so)


def _is_line_manager(situation: Situation, mentor: Mentor, mentee: Mentee) -> bool:
    """Lifted where the mentee asks for a head of the school and the mentor is one."""
    asks_for_head = mentee.form == HEAD_FORM and HEAD_FORM in mentor.forms
    return situation.excludes_line_manager and mentee.manager_id == mentor.id and not asks_for_head


def _is_no(mark: Mark | None) -> bool:
    return mark is not None and mark.liking is Liking.NO
