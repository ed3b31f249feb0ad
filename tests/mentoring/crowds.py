"""Random people for the matcher, with few words so that much is shared and many are equal."""

from hypothesis import strategies as st

from mentoring.matching import Liking, Mark, Mentee, Mentor, Situation, Weights

words = st.frozensets(st.sampled_from(["lessons", "parents", "digital", "other"]), max_size=3)
times = st.frozensets(st.sampled_from(["evening", "saturday", "holidays"]))
subjects = st.sampled_from(["", "physics", "music", "other"])
years = st.none() | st.integers(0, 12)
modes = st.sampled_from(["", "online", "in_person", "mixed"])
forms = ["teacher_to_teacher", "head_to_teacher", "employer_to_student", "lecturer_to_young_teacher"]
kinds = ["traditional", "group", "reverse"]
categories = ["young_specialist", "student", "digital_skills", "burnout"]
rarely = st.sampled_from([True] * 7 + [False])
marks = st.builds(Mark, st.sampled_from(Liking), st.integers(0, 7))


def mentees(numbers: st.SearchStrategy[int]) -> st.SearchStrategy[Mentee]:
    return st.builds(
        Mentee, numbers, words, words, subjects, years, st.sampled_from(["", *categories]),
        st.sampled_from(["", *forms]), st.sampled_from(["", *kinds]), modes, times, st.none() | st.integers(1, 12),
        rarely, rarely.map(lambda one: not one),
    )  # fmt: skip


def mentors(numbers: st.SearchStrategy[int], seats: int = 3) -> st.SearchStrategy[Mentor]:
    return st.builds(
        Mentor, numbers, words, words, subjects, years, st.frozensets(st.sampled_from(categories), max_size=2),
        st.frozensets(st.sampled_from(forms), min_size=1, max_size=2) | st.just(frozenset({"teacher_to_teacher"})),
        st.frozensets(st.sampled_from([*kinds, "speed"]), max_size=2), modes, times, st.integers(0, seats),
        st.integers(0, seats), st.integers(0, 1), st.integers(0, 2), rarely, rarely.map(lambda one: not one), rarely,
    )  # fmt: skip


@st.composite
def situations(draw: st.DrawFn, mentors: int = 4, mentees: int = 5) -> Situation:
    """A few people, some of them both, and a little of everything that can stand between them."""
    ids = st.integers(1, 12)
    offering = draw(st.lists(_mentors(ids), max_size=mentors, unique_by=lambda one: one.id))
    asking = draw(st.lists(_mentees(ids), max_size=mentees, unique_by=lambda one: one.id))
    couples = st.tuples(ids, ids)
    few = st.frozensets(couples, max_size=3)
    weights = st.builds(Weights, *[st.integers(1, 20)] * 10)
    return Situation(
        tuple(offering), tuple(asking), draw(weights), draw(st.sampled_from([(), tuple(forms[:2]), tuple(forms)])),
        draw(st.sampled_from([(), tuple(kinds)])), draw(st.booleans()), draw(few), draw(few), draw(few), draw(few),
        frozenset(), draw(few), draw(st.dictionaries(couples, marks, max_size=5)),
        draw(st.dictionaries(couples, marks, max_size=5)),
    )  # fmt: skip


_mentors, _mentees = mentors, mentees
