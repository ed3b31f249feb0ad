"""Random people for the matcher, with few words so that much is shared and many are equal."""

from random import Random

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


def small(chance: Random, mentors: int, mentees: int) -> Situation:
    """More people than can all be tried, a few of them kept from each other."""

    def some(words: list[str]) -> frozenset[str]:
        return frozenset(chance.sample(words, chance.randint(0, len(words) // 2)))

    skills = [f"skill{number}" for number in range(8)]
    offering = tuple(
        Mentor(number, some(skills), some(skills), chance.choice(["physics", "music"]), chance.randint(0, 30),
               some(categories), kinds=some(kinds), mode="mixed", times=some(["a", "b", "c"]),
               capacity=chance.randint(1, 3), refusals=chance.randint(0, 1))
        for number in range(1, mentors + 1)
    )  # fmt: skip
    asking = tuple(
        Mentee(number, some(skills), some(skills), chance.choice(["physics", "music"]), chance.randint(0, 9),
               chance.choice(categories), kind=chance.choice(kinds), mode="online", times=some(["a", "b", "c"]))
        for number in range(101, 101 + mentees)
    )  # fmt: skip
    couples = [(one.id, two.id) for one in offering for two in asking]
    refused = frozenset(chance.sample(couples, len(couples) // 4))
    liked = {one: Mark(Liking.LIKE, 1) for one in chance.sample(couples, mentees)}
    return Situation(offering, asking, refused=refused, mentee_marks=liked)
