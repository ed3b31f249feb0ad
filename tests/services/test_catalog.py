"""The shipped profile and questionnaires are complete; a mistake in a file is named with its place."""

import shutil
from datetime import date, time
from pathlib import Path

import pytest

from mentoring.errors import BadInput, NotFound
from mentoring.forms import Form, Question
from mentoring.profiles import Item
from services.catalog import SHIPPED, Catalog, CatalogError

CATALOG = Catalog.load()
PROFILE = CATALOG.profile("irkutsk-school-2")


def ids(items: tuple[Item, ...]) -> list[str]:
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


def test_the_questionnaires_offer_what_the_regulation_names() -> None:
    assert option_ids("mentee_intake", "category") == ids(PROFILE.categories)
    assert option_ids("mentor_intake", "preferred_categories") == ids(PROFILE.categories)
    assert option_ids("mentee_intake", "preferred_form") == [*ids(PROFILE.forms), "any"]
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
        assert numbers == [f"{prefix}.{number:02d}" for number in range(3, last + 1)]


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
    assert caught.value.variables == {"profile": "moscow", "known": "irkutsk-school-2"}
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
        ("irkutsk-school-2", "mentee_post.12", "mentee_post.13", "satisfaction.mentee_question", "a scale question"),
        ("irkutsk-school-2", "threshold = 7", "threshold = 70", "satisfaction.threshold", "1 to 10"),
        ("irkutsk-school-2", 'id = "irkutsk-school-2"', 'id = "irkutsk"', "id", "as the file is named"),
        ("irkutsk-school-2", "version = 1", "version =", "TOML", "line 5"),
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
        (date(2026, 9, 1), date(2026, 9, 29), "program-too-short", {"months": 1}),
        (date(2026, 9, 1), date(2027, 9, 2), "program-too-long", {"months": 12}),
    ],
)
def test_a_term_out_of_bounds_is_refused_in_words(
    starts_on: date, ends_on: date, key: str, variables: dict[str, object]
) -> None:
    with pytest.raises(BadInput) as caught:
        PROFILE.check_term(starts_on, ends_on)
    assert (caught.value.key, caught.value.variables) == (key, variables)
