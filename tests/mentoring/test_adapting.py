"""Nobody is offered a category, form or kind of mentoring that their school's regulation does not know."""

import pytest

from mentoring.adapting import adapted
from mentoring.errors import NotFound
from mentoring.forms import Form
from services.catalog import shipped

CATALOG = shipped()


def form_of(profile: str, form: str = "mentee_intake", **answers: object) -> Form:
    return adapted(CATALOG.form(form), CATALOG.profile(profile), answers)  # type: ignore[arg-type]


def options(form: Form, question: str) -> list[str]:
    return [option.id for option in form.question(question).options]


def test_only_irkutsk_asks_about_students_and_partners_only_the_others_about_lecturers() -> None:
    irkutsk, district = form_of("irkutsk-school-2"), form_of("neftyugansk-district")
    assert "student" in options(irkutsk, "category")
    assert "student" not in options(district, "category")
    assert ("partner_to_teacher" in options(irkutsk, "preferred_form")) is True
    assert "lecturer_to_young_teacher" not in options(irkutsk, "preferred_form")
    assert "lecturer_to_young_teacher" in options(district, "preferred_form")
    assert options(district, "preferred_form")[-1] == "any"


def test_where_there_is_one_form_nobody_is_asked_to_choose_it() -> None:
    form = form_of("belaya-kalitva-district")
    with pytest.raises(NotFound):
        form.question("preferred_form")
    assert options(form, "preferred_kind") == ["traditional", "group", "any"]
    mentor = form_of("belaya-kalitva-district", "mentor_intake")
    assert options(mentor, "kinds") == ["traditional", "group"]
    assert "returning" not in options(mentor, "preferred_categories")


def test_what_was_chosen_under_another_regulation_can_still_be_read() -> None:
    form = form_of("belaya-kalitva-district", preferred_form="partner_to_teacher", category="student")
    assert "partner_to_teacher" in options(form, "preferred_form")
    assert "student" in options(form, "category")


@pytest.mark.parametrize("profile", CATALOG.profiles)
@pytest.mark.parametrize("form", ["mentee_closing", "mentor_closing"])
def test_closing_questionnaires_are_the_same_save_what_is_measured_twice(profile: str, form: str) -> None:
    lost = [one for one in CATALOG.form(form).questions if one not in form_of(profile, form).questions]
    measured = [] if CATALOG.profile(profile).questionnaires.has_entry else ["self.01", "self.02", "self.03", "self.04"]
    assert [one.id for one in lost] == measured


def test_a_measure_answered_under_another_regulation_can_still_be_read() -> None:
    form = form_of("irkutsk-school-2", "mentee_closing", **{"self.02": 7})
    assert [one.id for one in form.questions if one.is_measure] == ["self.02"]


@pytest.mark.parametrize("profile", CATALOG.profiles)
@pytest.mark.parametrize("form", ["mentee_intake", "mentor_intake"])
def test_every_other_question_is_asked_under_every_regulation(profile: str, form: str) -> None:
    lost = {one.id for one in CATALOG.form(form).questions} - {one.id for one in form_of(profile, form).questions}
    assert lost <= {"preferred_form"}
