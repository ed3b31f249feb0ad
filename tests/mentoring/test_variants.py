"""Which variant and type is suggested to two people first, and why (004, 8.1)."""

from dataclasses import replace
from typing import Final

import pytest

from mentoring.matching import Mentee, Mentor
from mentoring.matching.people import HEAD_FORM
from mentoring.variants import BEGUN_WITH, Ground, in_order, suited_types, suited_variants
from services.catalog import shipped

PROFILE: Final = shipped().profiles["belaya-kalitva-district"]
VARIANTS: Final = [one.id for one in PROFILE.variants]
TYPES: Final = [one.id for one in PROFILE.mentor_types]
MENTOR: Final = Mentor(1, competences=frozenset({"digital", "lessons"}), subject="physics", experience=20)
HEAD: Final = replace(MENTOR, forms=frozenset({HEAD_FORM, "teacher_to_teacher"}))
MENTEE: Final = Mentee(2, subject="physics", experience=10)


@pytest.mark.parametrize(
    ("mentor", "mentee", "first", "ground"),
    [
        (MENTOR, replace(MENTEE, category="young_specialist"), "experienced_to_young", Ground.YOUNG),
        (MENTOR, replace(MENTEE, experience=2), "experienced_to_young", Ground.YOUNG),
        (HEAD, replace(MENTEE, experience=2), "head_to_young", Ground.HEAD_YOUNG),
        (HEAD, replace(MENTEE, experience=2, difficulties=frozenset({"class_teacher"})), "head_to_young_class",
         Ground.HEAD_CLASS),
        (MENTOR, replace(MENTEE, category="burnout"), "leader_to_struggling", Ground.STRUGGLING),
        (MENTOR, replace(MENTEE, category="digital_skills"), "innovator_to_conservative", Ground.DIGITAL),
        (MENTOR, MENTEE, "expert_to_novice", Ground.SUBJECT),
    ],
)  # fmt: skip
def test_the_variant_that_says_most_of_two_people_is_suggested_first(
    mentor: Mentor, mentee: Mentee, first: str, ground: Ground
) -> None:
    assert suited_variants(VARIANTS, mentor, mentee)[0] == (first, ground)


def test_nothing_is_suggested_that_nothing_speaks_for_or_that_the_profile_lacks() -> None:
    stranger = replace(MENTEE, subject="music")
    assert suited_variants(VARIANTS, MENTOR, stranger) == ()
    assert suited_variants((), MENTOR, MENTEE) == ()
    assert suited_variants(VARIANTS, replace(MENTOR, experience=1), replace(stranger, experience=1)) == ()
    assert suited_variants(VARIANTS, MENTOR, replace(stranger, subject="other")) == ()


def test_a_subject_expert_is_for_lessons_and_a_consultant_for_people() -> None:
    lessons = replace(MENTEE, lesson_difficulties=frozenset({"goals"}))
    assert [one for one, _ in suited_types(TYPES, MENTOR, lessons)] == ["subject_expert"]
    lonely = replace(MENTEE, difficulties=frozenset({"colleagues"}))
    assert suited_types(TYPES, MENTOR, lonely) == (("consultant", Ground.PEOPLE),)
    both = replace(lessons, category="burnout")
    assert [one for one, _ in suited_types(TYPES, MENTOR, both)] == ["subject_expert", "consultant"]


def test_what_suits_stands_first_and_the_rest_keeps_the_regulations_order() -> None:
    suited = suited_variants(VARIANTS, MENTOR, MENTEE)
    assert in_order(VARIANTS, suited) == ("expert_to_novice", *(one for one in VARIANTS if one != "expert_to_novice"))


def test_every_variant_and_type_of_the_regulations_has_something_to_begin_with() -> None:
    catalog = shipped()
    for profile in catalog.profiles.values():
        codes = {one.id for one in (*profile.variants, *profile.mentor_types)}
        assert codes <= BEGUN_WITH
        assert len(catalog.library.leanings_of(*codes)) == len(codes)
