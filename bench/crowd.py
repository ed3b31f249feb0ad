"""A district's teachers by chance: as many words as the questionnaires have, fewer seats than seekers would like."""

from random import Random

from mentoring.matching import Liking, Mark, Mentee, Mentor, Situation

GENERAL = [f"general-{number}" for number in range(10)]
LESSON = [f"lesson-{number}" for number in range(11)]
SUBJECTS = [f"subject-{number}" for number in range(17)]
CATEGORIES = ["young_specialist", "returning", "new_workplace", "digital_skills", "burnout", "new_direction"]
KINDS = ["traditional", "group", "short_term", "reverse", "situational", "virtual"]
TIMES = ["before_lessons", "free_periods", "after_lessons", "evening", "saturday", "holidays"]
MODES = ["online", "in_person", "mixed"]


def crowd(mentors: int, mentees: int, seed: int = 1) -> Situation:
    """Return the same people every time."""
    chance = Random(seed)  # noqa: S311 - a sample, no secret
    offering = tuple(_mentor(chance, number) for number in range(1, mentors + 1))
    asking = tuple(_mentee(chance, number) for number in range(mentors + 1, mentors + mentees + 1))
    couples = [(chance.randint(1, mentors), chance.choice(asking).id) for _ in range(6 * mentees)]
    marks = [{one: Mark(chance.choice(list(Liking)), chance.randint(0, 5)) for one in couples[side::2]}
             for side in (0, 1)]  # fmt: skip
    return Situation(offering, asking, mentor_marks=marks[0], mentee_marks=marks[1])


def _mentor(chance: Random, number: int) -> Mentor:
    return Mentor(
        number, _some(chance, GENERAL, 5), _some(chance, LESSON, 4), chance.choice(SUBJECTS), chance.randint(3, 40),
        _some(chance, CATEGORIES, 2) if chance.random() < 0.5 else frozenset(), kinds=_some(chance, KINDS, 3),
        mode=chance.choice(MODES), times=_some(chance, TIMES, 4), capacity=chance.randint(1, 4),
        refusals=int(chance.random() < 0.1),
    )  # fmt: skip


def _mentee(chance: Random, number: int) -> Mentee:
    return Mentee(
        number, _some(chance, GENERAL, 5), _some(chance, LESSON, 4), chance.choice(SUBJECTS), chance.randint(0, 6),
        chance.choice(CATEGORIES), chance.choice(["", "teacher_to_teacher"]), chance.choice(["", *KINDS]),
        chance.choice(MODES), _some(chance, TIMES, 4),
    )  # fmt: skip


def _some(chance: Random, words: list[str], most: int) -> frozenset[str]:
    return frozenset(chance.sample(words, chance.randint(1, most)))
