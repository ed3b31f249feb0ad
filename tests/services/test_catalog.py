"""The shipped profiles and questionnaires are complete; a mistake in a file is named with its place."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from mentoring.errors import BadInput, NotFound
from mentoring.forms import Form, Question
from mentoring.library import suits
from mentoring.profiles import Activity, Item, Profile, RoleRule
from services.catalog import SHIPPED, Catalog, CatalogError, shipped

CATALOG = shipped()
PROFILE = CATALOG.profile("irkutsk-school-2")
FIVE = {
    "belaya-kalitva-district": "004",
    "ilskhan-yurt-school": "001",
    "irkutsk-school-2": "002",
    "krasny-kut-district": "003",
    "neftyugansk-district": "000",
}
MEASURES = [f"self.{number:02d}" for number in range(1, 5)]
every_profile = pytest.mark.parametrize("profile", CATALOG.profiles.values(), ids=lambda profile: profile.id)


def ids(items: Sequence[Item | RoleRule | Activity]) -> list[str]:
    return [item.id for item in items]


def option_ids(form: str, question: str) -> list[str]:
    return [option.id for option in CATALOG.form(form).question(question).options]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(SHIPPED, tmp_path, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return tmp_path


def test_the_profile_says_what_regulation_002_says() -> None:
    named = {rule.id for rule in PROFILE.roles}
    assert named == {"director", "curator", "council", "psychologist", "mentor", "mentee", "assistant"}
    assert not PROFILE.has_role("coordinator")
    assert [len(part) for part in (PROFILE.forms, PROFILE.kinds, PROFILE.categories)] == [4, 7, 8]
    assert [len(part) for part in (PROFILE.criteria, PROFILE.endings, PROFILE.stages)] == [4, 3, 6]
    assert (PROFILE.regulation, PROFILE.small_group, PROFILE.end_reminder_days) == ("002", 5, 14)
    assert (PROFILE.help.first_reminder_hours, PROFILE.help.escalation_hours) == (4, 24)
    assert (PROFILE.quiet.starts_at, PROFILE.quiet.ends_at, PROFILE.quiet.weekends) == (time(20), time(8), True)
    assert PROFILE.satisfaction.threshold == 7


def test_a_dash_is_written_as_everywhere_else_in_the_product() -> None:
    assert [one.name for one in SHIPPED.rglob("*.toml") if "—" in one.read_text(encoding="utf-8")] == []


def test_there_is_a_profile_for_each_regulation() -> None:
    assert {profile.id: profile.regulation for profile in CATALOG.profiles.values()} == FIVE
    levels = {profile.regulation for profile in CATALOG.profiles.values() if profile.level == "district"}
    assert levels == {"000", "003", "004"}
    assert all(CATALOG.profile(profile).has_role("district") for profile, number in FIVE.items() if number in levels)


@pytest.mark.parametrize(
    ("regulation", "counts"),
    [
        ("000", {"roles": 8, "forms": 4, "kinds": 7, "stages": 7, "activities": 17, "municipal": 0, "local_acts": 5}),
        ("001", {"roles": 9, "forms": 4, "kinds": 7, "stages": 7, "activities": 18, "adoption": 3, "local_acts": 8}),
        ("002", {"roles": 7, "forms": 4, "kinds": 7, "stages": 6, "indicators": 9, "competences": 9, "local_acts": 7}),
        ("003", {"roles": 8, "forms": 4, "stages": 7, "activities": 19, "municipal": 4, "municipal_activities": 11}),
        ("004", {"roles": 6, "forms": 1, "stages": 6, "activities": 16, "variants": 6, "mentor_types": 2}),
    ],
)
def test_each_profile_holds_as_much_as_its_regulation(regulation: str, counts: dict[str, int]) -> None:
    lists = of_regulation(regulation).lists()
    assert {name: len(lists[name]) for name in counts} == counts


def of_regulation(number: str) -> Profile:
    return next(profile for profile in CATALOG.profiles.values() if profile.regulation == number)


@pytest.mark.parametrize(
    ("number", "rights_and_duties"),
    [
        ("000", (4, 7, 5, 9)),
        ("001", (4, 7, 5, 9)),
        ("002", (9, 10, 5, 7)),
        ("003", (4, 7, 5, 9)),
        ("004", (4, 5, 4, 3)),
    ],
)
def test_no_right_and_no_duty_of_mentor_and_mentee_is_left_out(
    number: str, rights_and_duties: tuple[int, int, int, int]
) -> None:
    profile = of_regulation(number)
    counted = [len(powers.of(role)) for role in ("mentor", "mentee") for powers in (profile.rights, profile.duties)]
    assert tuple(counted) == rights_and_duties


def test_where_the_regulations_contradict_each_other_the_profiles_differ() -> None:
    by_number = {profile.regulation: profile for profile in CATALOG.profiles.values()}
    young, full = (one for one in by_number["002"].indicators if one.id in {"young_covered", "young_covered_full"})
    assert [(young.target(year), full.target(year)) for year in (2022, 2023, 2024, 2026)] == [
        (None, None), (50, 100), (70, 100), (70, 100),
    ]  # fmt: skip
    assert {number for number, one in by_number.items() if one.has_role("coordinator")} == {"001", "004"}
    assert {number for number, one in by_number.items() if one.publication.banks} == {"000", "001", "003"}
    assert {number for number, one in by_number.items() if one.publication.permission} == {"002"}
    assert {number for number, one in by_number.items() if one.applications.asks_reason} == {"002"}
    agreements = {number for number, one in by_number.items() if "supplementary_agreements" in ids(one.local_acts)}
    assert agreements == {"002"}
    assert {number: one.statistics_form for number, one in by_number.items() if one.statistics_form} == {"002": "ОО-1"}
    without_mentor_bank = {number for number, one in by_number.items() if "mentor_bank" not in ids(one.stages)}
    assert without_mentor_bank == {"002"}
    council = next(one for one in by_number["003"].activities() if one.id == "final_conference")
    assert "педагогического совета" in council.title.ru
    deputies = {n for n, one in by_number.items() if (curator := one.role("curator")) and curator.expects_deputy}
    assert deputies == {"000", "001", "003"}
    assert {number for number, one in by_number.items() if "student" in ids(one.categories)} == {"002"}
    assert {number for number, one in by_number.items() if one.term.min_months == 3} == {"000", "001", "003"}
    assert {number for number, one in by_number.items() if one.approvals.meeting_first} == {"004"}


def test_both_criteria_of_a_pair_have_their_weight_and_where_people_meet_first_their_marks_weigh_more() -> None:
    shares = {}
    for profile in CATALOG.profiles.values():
        weights = profile.matching.weights
        assert weights.total == 100
        shares[profile.regulation] = weights.mentor_mark + weights.mentee_mark
    assert shares == {"000": 30, "001": 30, "002": 30, "003": 30, "004": 50}


@every_profile
def test_categories_forms_and_kinds_of_a_profile_can_be_chosen_in_its_questionnaires(profile: Profile) -> None:
    mentee = profile.questionnaires.mentee_intake
    assert set(ids(profile.categories)) <= set(option_ids(mentee, "category"))
    assert set(ids(profile.kinds)) <= set(option_ids(mentee, "preferred_kind"))
    assert set(ids(profile.forms)) <= set(option_ids(mentee, "preferred_form"))


def test_the_questionnaires_offer_what_the_regulation_names() -> None:
    assert option_ids("mentee_intake", "category") == ids(PROFILE.categories)
    assert option_ids("mentor_intake", "preferred_categories") == ids(PROFILE.categories)
    every_form = {form: None for profile in CATALOG.profiles.values() for form in ids(profile.forms)}
    assert set(option_ids("mentee_intake", "preferred_form")) == {*every_form, "any"}
    assert option_ids("mentee_intake", "preferred_kind") == [*ids(PROFILE.kinds), "any"]
    assert option_ids("mentor_intake", "kinds") == ids(PROFILE.kinds)


@pytest.mark.parametrize(
    ("mentee", "mentor"),
    [
        ("difficulties", "competences"),
        ("lesson_difficulties", "lesson_competences"),
        ("subject", "subject"),
        ("mode", "mode"),
        ("times", "times"),
    ],
)
def test_what_is_matched_has_the_same_options_on_both_sides(mentee: str, mentor: str) -> None:
    assert option_ids("mentee_intake", mentee) == option_ids("mentor_intake", mentor)


def test_closing_questionnaires_have_the_numbers_of_the_method() -> None:
    for form, prefix, last in (("mentee_closing", "mentee_post", 20), ("mentor_closing", "mentor_post", 18)):
        numbers = [question.id for question in CATALOG.form(form).questions]
        assert numbers == [f"{prefix}.{number:02d}" for number in range(3, last + 1)] + MEASURES


def test_entry_questionnaires_have_the_numbers_of_the_method() -> None:
    for form, prefix, last in (("mentee_entry", "mentee_pre", 16), ("mentor_entry", "mentor_pre", 15)):
        numbers = [question.id for question in CATALOG.form(form).questions]
        assert numbers == [f"{prefix}.{number:02d}" for number in range(3, last + 1)] + MEASURES


@pytest.mark.parametrize(
    ("role", "marks", "choices"),
    [("mentee", range(3, 13), {17: 15, 18: 16}), ("mentor", range(3, 12), {16: 14, 17: 15})],
)
def test_the_end_is_set_beside_the_entry_as_the_method_says(role: str, marks: range, choices: dict[int, int]) -> None:
    beside = {one.id: one.before for one in CATALOG.form(f"{role}_closing").questions if one.kind != "text"}
    expected = {number: number for number in marks} | choices
    named = {f"{role}_post.{after:02d}": f"{role}_pre.{before:02d}" for after, before in expected.items()}
    assert {after: before for after, before in beside.items() if before} == named | {one: one for one in MEASURES}


def test_only_004_measures_before_the_program_and_in_the_same_words_after_it() -> None:
    assert [one.regulation for one in CATALOG.profiles.values() if one.questionnaires.has_entry] == ["004"]
    for role in ("mentee", "mentor"):
        before, after = CATALOG.form(f"{role}_entry"), CATALOG.form(f"{role}_closing")
        for one in MEASURES:
            assert replace(after.question(one), before="") == before.question(one)


def test_the_curators_questionnaire_has_nine_marks_of_two_at_most_and_is_asked_by_004_alone() -> None:
    form = CATALOG.form("curator_review")
    assert [one.id for one in form.questions] == [
        f"curator_review.{number}" for number in (11, 12, 13, 14, 15, 21, 22, 31, 32)
    ]
    assert {tuple(option.id for option in one.options) for one in form.questions} == {("2", "1", "0")}
    named = {one.regulation: one.questionnaires.curator_review for one in CATALOG.profiles.values()}
    assert named == {"000": None, "001": None, "002": None, "003": None, "004": "curator_review"}


@pytest.mark.parametrize("form", CATALOG.forms.values(), ids=lambda form: form.id)
def test_every_question_fits_a_message_and_its_options_differ_in_words(form: Form) -> None:
    for question in form.questions:
        for wordings in ([option.text.ru for option in question.options], [one.text.en for one in question.options]):
            assert len(set(wordings)) == len(wordings)
            assert all(len(wording) <= 60 for wording in wordings)
        assert len(question.text.ru) <= 200
        assert is_answered_by_other(form, question)


def is_answered_by_other(form: Form, question: Question) -> bool:
    """«Другое» always leads to a place to say what."""
    follow_ups = [one for one in form.questions if one.when and one.when.question == question.id]
    return question.option("other") is None or any("other" in one.when.any_of for one in follow_ups if one.when)


def test_an_unknown_profile_or_form_is_refused_in_words() -> None:
    with pytest.raises(NotFound, match="error-profile-unknown") as caught:
        CATALOG.profile("moscow")
    assert caught.value.variables == {"profile": "moscow", "known": ", ".join(FIVE)}
    with pytest.raises(NotFound, match="error-form-unknown"):
        CATALOG.form("swot")


@pytest.mark.parametrize(
    ("file", "old", "new", "key", "expected"),
    [
        ("irkutsk-school-2", "small_group = 5", "smal_group = 5", "smal_group", "no such key"),
        ("irkutsk-school-2", "small_group = 5", 'small_group = "5"', "small_group", "valid integer"),
        ("irkutsk-school-2", 'id = "curator"', 'id = "curater"', "roles[2] (curater).id", "'curator'"),
        ("irkutsk-school-2", "min_months = 1", "min_months = 13", "term", "min_months <= max_months"),
        ("irkutsk-school-2", '= "mentee_intake"', '= "mentee_in"', "questionnaires.mentee_intake", "one of"),
        (
            "belaya-kalitva-district",
            '= "mentee_entry"',
            '= "mentor_entry"',
            "questionnaires.mentee_entry",
            "a form that asks mentee_pre.03",
        ),
        ("belaya-kalitva-district", 'mentor_entry = "mentor_entry"', "", "questionnaires", "both entry forms or none"),
        ("irkutsk-school-2", "mentee_post.12", "mentee_post.13", "satisfaction.mentee_question", "a scale question"),
        ("irkutsk-school-2", "threshold = 7", "threshold = 70", "satisfaction.threshold", "1 to 10"),
        ("irkutsk-school-2", 'id = "irkutsk-school-2"', 'id = "irkutsk"', "id", "as the file is named"),
        ("irkutsk-school-2", "version = 1", "version =", "TOML", "line 5"),
        ("irkutsk-school-2", 'level = "school"', 'level = "region"', "level", "'school' or 'district'"),
        ("irkutsk-school-2", 'pairs = ["director"]', "pairs = []", "approvals", "somebody who approves"),
        ("irkutsk-school-2", 'reports = ["director"]', 'reports = ["coordinator"]', "whole file", "approvals.reports"),
        ("irkutsk-school-2", 'id = "group"', 'id = "traditional"', "whole file", "entry of kinds, not traditional"),
        (
            "belaya-kalitva-district",
            'curator_review = "curator_review"',
            'curator_review = "mentee_closing"',
            "questionnaires.curator_review",
            "single questions",
        ),
        (
            "irkutsk-school-2",
            'id = "monitor"',
            'id = "Monitor"',
            "stages[5] (programs).activities[3] (Monitor)",
            "an id",
        ),
        (
            "irkutsk-school-2",
            'due = "06-30"\nresponsible',
            'due = "06-31"\nresponsible',
            "stages[5] (programs).activities[3] (monitor)",
            "due: MM-DD",
        ),
        (
            "irkutsk-school-2",
            "{ year = 2023, value = 50 }",
            "{ year = 2023, value = 150 }",
            "indicators[1] (young_covered)",
            "from 0 to 100",
        ),
        ("irkutsk-school-2", 'short_kinds = ["speed"]', 'short_kinds = ["fast"]', "whole file", "ids of kinds"),
        ("forms/mentee_intake", 'en = "What is your post?"', 'en = " "', "questions[1] (post).text", "both ru and en"),
        ("forms/mentee_intake", ', en = "What is your post?"', "", "questions[1] (post).text.en", "required"),
        (
            "forms/mentee_intake",
            "max_choices = 3",
            "max_choice = 3",
            "questions[12] (help_forms).max_choice",
            "no such",
        ),
        ("forms/mentee_intake", 'kind = "number"', 'kind = "year"', "questions[4] (experience).kind", "'number'"),
        ("forms/mentee_intake", 'any_of = ["other"]', 'any_of = ["others"]', "whole file", "options of subject"),
    ],
)
def test_a_mistake_is_named_with_file_key_and_what_is_expected(
    folder: Path, file: str, old: str, new: str, key: str, expected: str
) -> None:
    path = folder / f"{file}.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(CatalogError) as caught:
        Catalog.load(folder)
    assert (caught.value.file, caught.value.key) == (path.name, key)
    assert expected in caught.value.expected


def test_the_catalog_loads_from_a_copy_of_its_folder(folder: Path) -> None:
    assert Catalog.load(folder) == CATALOG


@pytest.mark.parametrize(
    ("starts_on", "ends_on"),
    [
        (date(2026, 9, 1), date(2026, 9, 30)),
        (date(2026, 1, 31), date(2026, 2, 27)),
        (date(2026, 9, 1), date(2027, 8, 31)),
        (date(2026, 9, 1), date(2027, 9, 1)),
        (date(9999, 6, 1), date.max),
    ],
)
def test_a_term_of_one_to_twelve_months_is_accepted(starts_on: date, ends_on: date) -> None:
    PROFILE.check_term(starts_on, ends_on)


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "key", "variables"),
    [
        (date(2026, 9, 2), date(2026, 9, 1), "program-ends-before-start", {}),
        (
            date(2026, 9, 1),
            date(2026, 9, 29),
            "program-too-short",
            {"months": 1, "min": 1, "max": 12, "starts": "01.09.2026", "ends": "29.09.2026"},
        ),
        (
            date(2026, 9, 1),
            date(2027, 9, 2),
            "program-too-long",
            {"months": 12, "min": 1, "max": 12, "starts": "01.09.2026", "ends": "02.09.2027"},
        ),
    ],
)
def test_a_term_out_of_bounds_is_refused_in_words(
    starts_on: date, ends_on: date, key: str, variables: dict[str, object]
) -> None:
    with pytest.raises(BadInput) as caught:
        PROFILE.check_term(starts_on, ends_on)
    assert (caught.value.key, caught.value.variables) == (key, variables)


DIFFICULTIES = {*option_ids("mentee_intake", "difficulties"), *option_ids("mentee_intake", "lesson_difficulties")}


@pytest.mark.parametrize("difficulty", sorted(DIFFICULTIES))
def test_every_difficulty_has_at_least_three_ready_activities_in_person_and_two_at_a_distance(difficulty: str) -> None:
    ready = [one for one in CATALOG.library.activities if difficulty in one.difficulties and not one.kinds]
    assert len(ready) >= 3
    assert sum(suits(one, "virtual") for one in ready) >= 2
    assert any(suits(one, "short_term") for one in ready)


def test_the_library_is_large_and_no_activity_repeats_another() -> None:
    activities = CATALOG.library.activities
    assert len(activities) >= 60
    for words in ("title", "about", "result", "evidence"):
        assert len({getattr(one, words) for one in activities}) == len(activities)
    assert {one.direction for one in activities} == {one.id for one in CATALOG.library.directions}
    assert {one.form for one in activities} == {one.id for one in CATALOG.library.forms}
    assert {code for one in activities for code in one.categories} <= set(option_ids("mentee_intake", "category"))


@pytest.mark.parametrize(
    ("was", "becomes", "key", "expected"),
    [
        ('difficulties = ["planning", "goals"]', 'difficulties = ["plans"]', "plan_week_together", "answers to"),
        ('direction = "planning"', 'direction = "sports"', "whole file", "a direction of the list, not sports"),
        ("weeks = 1", "weeks = 99", "plan_week_together", "weeks from 1 to 26"),
        ('responsible = "both"', 'responsible = "nobody"', "responsible", "'both'"),
        ('form = "joint_work"', 'forms = "joint_work"', "form", ""),
    ],
)
def test_a_mistake_in_the_library_is_named_with_its_place(
    folder: Path, was: str, becomes: str, key: str, expected: str
) -> None:
    file = folder / "library" / "activities.toml"
    words = file.read_text("utf-8")
    head, mark, entries = words.partition("[[activities]]")
    assert was in entries
    file.write_text(head + mark + entries.replace(was, becomes, 1), "utf-8")
    with pytest.raises(CatalogError) as error:
        Catalog.load(folder)
    assert key in error.value.key
    assert expected in error.value.expected
