"""Heads by office, line managers by the staff list, and what suits two people by a profile with variants."""

import pytest

from mentoring.actors import Role
from mentoring.errors import BadInput, NotFound, WrongState
from services import banks, kinds, staff, suiting
from services.amendments import amend_regulation
from services.kinds import Wish, kind_words
from services.proposing import propose_pair
from tests.builders import ENDS, STARTS, School, Someone

MENTOR, MENTEE = "Иркутова Анна Олеговна", "Ангарский Пётр Ильич"


async def propose(school: School, mentor: Someone, mentee: Someone, wish: Wish) -> int:
    curator = school.actor(await school.curator())
    return await propose_pair(school.app, curator, mentee.id, mentor.id, STARTS, ENDS, wish)


async def managed(school: School) -> tuple[int, int]:
    """Both in the staff list, the mentor as the mentee's line manager."""
    curator = await school.curator()
    boss = await staff.add_staff(school.app, school.actor(curator), f"{MENTOR}, заместитель директора")
    number = await staff.add_staff(school.app, school.actor(curator), f"{MENTEE}, учитель")
    await staff.name_manager(school.app, school.actor(curator), number, boss)
    return number, boss


async def test_a_line_manager_mentors_in_the_form_of_heads_only_and_is_no_candidate_otherwise(school: School) -> None:
    mentor, mentee = await school.mentor(MENTOR), await school.mentee(MENTEE)
    number, boss = await managed(school)
    curator = school.actor(await school.curator())
    assert (await staff.staff_card(school.app, curator, number)).manager is not None
    assert await banks.candidates(school.app, school.actor(await school.curator()), mentee.id) == []
    for wish in (Wish(), Wish(kind="reverse")):
        with pytest.raises(WrongState, match="pair-line-manager"):
            await propose(school, mentor, mentee, wish)
    with pytest.raises(BadInput, match="staff-manager-cannot"):
        await staff.name_manager(school.app, school.actor(await school.curator()), boss, number)
    assert await propose(school, mentor, mentee, Wish(form="head_to_teacher"))


async def test_reverse_mentoring_does_not_let_a_manager_in_by_the_back_door(school: School) -> None:
    boss, below = await school.mentee(MENTOR), await school.mentor(MENTEE)
    await managed(school)
    with pytest.raises(WrongState, match="pair-line-manager"):
        await propose(school, below, boss, Wish(kind="reverse"))
    assert await propose(school, below, boss, Wish())


async def test_the_rule_ends_where_the_director_ends_it_and_a_manager_who_is_named_no_more_is_none(
    school: School,
) -> None:
    mentor, mentee = await school.mentor(MENTOR), await school.mentee(MENTEE)
    number, _ = await managed(school)
    today = school.clock.now().date()
    director = school.actor(await school.director())
    await amend_regulation(school.app, director, "line-manager", "нет", "41-ос", today)
    assert await propose(school, mentor, mentee, Wish())
    other = await school.mentee("Братский Олег Ильич")
    with pytest.raises(WrongState, match="kind-head-expected"):
        await propose(school, await school.mentor("Саянская Инна"), other, Wish(form="head_to_teacher"))
    await staff.name_manager(school.app, school.actor(await school.curator()), number)
    assert (await staff.staff_card(school.app, school.actor(await school.curator()), number)).manager is None
    with pytest.raises(WrongState, match="kind-head-expected"):
        await propose(school, mentor, other, Wish(form="head_to_teacher"))


async def test_the_director_is_a_head_by_office_whatever_the_post_says(school: School) -> None:
    mentee = await school.join(Role.MENTEE, MENTEE)
    await school.fill(mentee, "mentee_intake", answers={"preferred_form": "head_to_teacher"})
    by_words = await school.join(Role.MENTOR, "Словесная Анна Олеговна")
    await school.fill(by_words, "mentor_intake", answers={"capacity": 2, "post": "Директор по развитию"})
    head = await school.mentor(MENTOR)
    await school.give(head, Role.DIRECTOR)
    curator = await school.curator()
    found = await banks.candidates(school.app, school.actor(curator), mentee.id)
    assert found[0].person.id == head.id
    assert (await kinds.pair_offer(school.app, school.actor(curator), mentee.id)).usual_form == "head_to_teacher"


async def test_what_suits_two_people_comes_from_the_profile_and_is_kept_with_the_pair(school: School) -> None:
    place = await School.founded(
        school.app, school.clock, "Управление", school.causes, profile="belaya-kalitva-district"
    )
    curator, mentor = await place.curator(), await place.join(Role.MENTOR, MENTOR)
    await place.fill(mentor, "mentor_intake", answers={"capacity": 2, "experience": 20})
    mentee = await place.join(Role.MENTEE, MENTEE)
    await place.fill(mentee, "mentee_intake", answers={"category": "young_specialist", "experience": 1})
    suits = await suiting.what_suits(place.app, place.actor(curator), mentee.id, mentor.id)
    assert "experienced_to_young" in dict(suits.variants)
    wish = Wish(variant="experienced_to_young", mentor_type="consultant")
    number = await propose(place, mentor, mentee, wish)
    assert (await place.stored(number)).mentor_type == "consultant"
    words = await kind_words(place.app, place.actor(mentor), number)
    assert words.mentor_type is not None
    assert words.mentor_type.ru == "наставник-консультант"
    elsewhere = await school.mentor()
    with pytest.raises(NotFound):
        await suiting.what_suits(place.app, place.actor(curator), mentee.id, elsewhere.id)
    with pytest.raises(NotFound):
        await propose(school, elsewhere, await school.mentee(), Wish(mentor_type="consultant"))
