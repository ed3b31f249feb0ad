"""Offices given without a link, limited, taken away; each is told and in the log."""

import asyncio
import io
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial

import docx
import pytest

from db import memberships as stored
from db import people
from db.engine import Database
from mentoring.actors import Role
from mentoring.consents import Purpose
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from services import (
    agreeing,
    auditing,
    bank_export,
    banks,
    erasing,
    home,
    indicators,
    local_acts,
    memberships,
    offices,
    pairs,
    partners,
    preparation,
    proposing,
    results,
    settings,
    staff,
    swot,
    withdrawals,
)
from services.cards import person_card
from services.work import App
from tests.builders import ENDS, STARTS, District, School, Someone, dump


async def log_of(school: School, act: str) -> list[tuple[int | None, int | None, object]]:
    rows = (await dump(school.app.database, "audit"))["audit"]
    return [(row["actor_id"], row["about_person_id"], row["about"]) for row in rows if row["act"] == act]


async def test_a_director_appoints_somebody_inside_and_dismisses_them(school: School) -> None:
    director, teacher = await school.director(), await school.mentee()
    await offices.grant_role(school.app, school.actor(director), teacher.id, Role.CURATOR)
    assert await banks.bank(school.app, school.actor(teacher), Role.MENTOR) == []
    assert await log_of(school, "grant-role") == [(director.id, teacher.id, {"role": "curator"})]
    told = {kind: letter for kind, person, letter in await school.deliver() if person == teacher.id}
    assert Kind.ORDER_DRAFT not in told
    letter = told[Kind.ROLE_GRANTED]
    assert letter is not None
    assert "куратор" in letter.text
    with pytest.raises(WrongState, match="office-held"):
        await offices.grant_role(school.app, school.actor(director), teacher.id, Role.CURATOR)
    await offices.take_role(school.app, school.actor(director), teacher.id, Role.CURATOR)
    with pytest.raises(NotAllowed):
        await banks.bank(school.app, school.actor(teacher), Role.MENTOR)
    assert await log_of(school, "take-role") == [(director.id, teacher.id, {"role": "curator"})]
    with pytest.raises(WrongState, match="office-not-held"):
        await offices.take_role(school.app, school.actor(director), teacher.id, Role.CURATOR)


async def test_reminders_planned_for_a_curator_reach_whoever_is_one_when_they_fall_due(school: School) -> None:
    app, director, couple = school.app, await school.director(), await school.pair(PairStatus.ACTIVE)
    await offices.take_role(app, school.actor(director), couple.curator.id, Role.CURATOR)
    await school.deliver()
    school.clock.move(days=1)
    newcomer = await school.join(Role.CURATOR, "Новикова Анна Юрьевна")
    school.clock.move(days=40)
    told = {(kind, who) for kind, who, letter in await school.deliver() if letter}
    assert couple.curator.id not in {who for _, who in told}, "no names for somebody who has no office here any more"
    assert {(Kind.PROGRAM_LATE, newcomer.id), (Kind.MEETING_IDLE, newcomer.id)} <= told
    assert {(Kind.PROGRAM_LATE, one.id) for one in (couple.mentor, couple.mentee)} <= told
    school.clock.move(days=(ENDS - school.clock.now().date()).days - 1)
    ending = [who for kind, who, letter in await school.deliver() if letter and kind is Kind.PROGRAM_ENDING]
    assert sorted(ending) == sorted([couple.mentor.id, couple.mentee.id, newcomer.id])


async def test_reminders_of_an_office_that_nobody_holds_outlive_who_is_erased(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await erasing.erase_me(school.app, school.actor(couple.curator))
    director = await school.join(Role.DIRECTOR, "Новый Игорь Олегович")
    await erasing.erase_me(school.app, school.actor(couple.director))
    newcomer = await school.join(Role.CURATOR, "Новикова Анна Юрьевна")
    school.clock.move(days=40)
    told = [(kind, who) for kind, who, letter in await school.deliver() if letter]
    assert told.count((Kind.PROGRAM_LATE, newcomer.id)) == 1
    assert (Kind.PROGRAM_LATE, director.id) not in told


async def test_what_a_curator_who_leaves_would_be_told_the_other_one_is_told_once(school: School) -> None:
    app, director, couple = school.app, await school.director(), await school.pair(PairStatus.APPROVED)
    other = await school.join(Role.CURATOR, "Вторая Анна Юрьевна")
    await withdrawals.withdraw_consent(app, school.actor(couple.curator), Purpose.PERSONAL_DATA)
    school.clock.move(days=5)
    told = [who for kind, who, letter in await school.deliver() if letter and kind is Kind.ORDER_UNSIGNED]
    assert sorted(told) == sorted([other.id, director.id])
    assert (await school.stored(couple.id)).curator_id is None


async def test_a_pairs_own_people_are_reminded_as_before_when_they_lose_an_office(school: School) -> None:
    app, director, couple = school.app, await school.director(), await school.pair(PairStatus.ACTIVE)
    await offices.grant_role(app, school.actor(director), couple.mentor.id, Role.CURATOR)
    await offices.take_role(app, school.actor(director), couple.mentor.id, Role.CURATOR)
    school.clock.move(days=40)
    told = [(kind, who) for kind, who, letter in await school.deliver() if letter]
    assert told.count((Kind.PROGRAM_LATE, couple.mentor.id)) == 1


async def test_a_new_director_takes_the_office_from_the_former_one_and_nobody_else_does(school: School) -> None:
    app, former, curator = school.app, await school.director(), await school.curator()
    await school.deliver()
    newcomer = await school.join(Role.DIRECTOR, "Новый Игорь Олегович")
    assert {who for kind, who, one in await school.deliver() if kind is Kind.NEWCOMER and one} == {
        former.id,
        curator.id,
    }
    with pytest.raises(NotAllowed):
        await offices.take_role(app, school.actor(curator), former.id, Role.DIRECTOR)
    card = await offices.office_card(app, school.actor(newcomer), former.id)
    assert card.removable == (Role.DIRECTOR,)
    assert Role.DIRECTOR not in card.grantable
    with pytest.raises(NotAllowed, match="office-own"):
        await offices.take_role(app, school.actor(newcomer), newcomer.id, Role.DIRECTOR)
    await offices.take_role(app, school.actor(newcomer), former.id, Role.DIRECTOR)
    with pytest.raises(NotAllowed):
        await offices.office_holders(app, school.actor(former))
    with pytest.raises(NotFound):
        await offices.take_role(app, school.actor(newcomer), former.id, Role.DIRECTOR)
    assert [who for kind, who in await school.told(Kind.ROLE_TAKEN)] == [former.id]


@pytest.mark.parametrize(
    ("order", "kind"),
    [
        (results.order_summary, Kind.SUMMARY),
        (partial(indicators.order_indicators, year=2026), Kind.INDICATORS_FILE),
        (partial(swot.order_swot, year=2026), Kind.SWOT_FILE),
        (bank_export.order_bank_export, Kind.BANK_EXPORT),
        (auditing.order_audit_export, Kind.AUDIT_EXPORT),
        (staff.order_staff_list, Kind.STAFF_LIST),
        (local_acts.order_register, Kind.ACT_REGISTER),
    ],
    ids=lambda one: one.value if isinstance(one, Kind) else "",
)
async def test_a_file_that_was_asked_for_does_not_come_to_who_has_left_the_office_since(
    school: School, order: Callable[..., Awaitable[None]], kind: Kind
) -> None:
    director, curator = await school.director(), await school.curator()
    await school.deliver()
    await order(school.app, school.actor(curator))
    assert [letter is not None for one, _, letter in await school.deliver() if one is kind] == [True]
    await order(school.app, school.actor(curator))
    await offices.take_role(school.app, school.actor(director), curator.id, Role.CURATOR)
    assert [letter for one, _, letter in await school.deliver() if one is kind] == [None]


async def test_of_two_directors_who_take_the_office_from_each_other_at_once_one_keeps_it(
    school: School, second: Database
) -> None:
    one, other = await school.director(), await school.join(Role.DIRECTOR, "Новый Игорь Олегович")
    elsewhere = App(second, school.clock, school.app.catalog)
    await offices.office_holders(elsewhere, school.actor(other))  # so that neither has to connect first
    found = await asyncio.gather(
        offices.take_role(school.app, school.actor(one), other.id, Role.DIRECTOR),
        offices.take_role(elsewhere, school.actor(other), one.id, Role.DIRECTOR),
        return_exceptions=True,
    )
    assert [type(error) for error in found if error is not None] == [NotAllowed]
    async with school.app.database.reading() as connection:
        assert len(await people.holders(connection, school.id, Role.DIRECTOR)) == 1


async def test_of_the_last_two_directors_who_go_at_once_one_stays(school: School, second: Database) -> None:
    one, other = await school.director(), await school.join(Role.DIRECTOR, "Новый Игорь Олегович")
    elsewhere = App(second, school.clock, school.app.catalog)
    found = await asyncio.gather(
        withdrawals.withdraw_consent(school.app, school.actor(one), Purpose.PERSONAL_DATA),
        withdrawals.withdraw_consent(elsewhere, school.actor(other), Purpose.PERSONAL_DATA),
        return_exceptions=True,
    )
    assert [type(error) for error in found if error is not None] == [WrongState]
    async with school.app.database.reading() as connection:
        assert len(await people.holders(connection, school.id, Role.DIRECTOR)) == 1


async def test_the_order_on_a_curator_comes_to_the_director_by_itself_with_the_post_of_the_staff_list(
    school: School,
) -> None:
    director = await school.director()
    await school.curator()
    teacher = await school.mentee("Лебедева Ирина")
    # The number of the order before is nothing of this one's.
    await preparation.answer_paper(school.app, school.actor(director), "order_curator", "order_number", "7-о")
    await school.deliver()
    await offices.grant_role(school.app, school.actor(director), teacher.id, Role.CURATOR)
    [(to, letter)] = [(to, letter) for kind, to, letter in await school.deliver() if kind is Kind.ORDER_DRAFT]
    assert to == director.id
    assert letter
    assert letter.attachment
    words = "\n".join(one.text for one in docx.Document(io.BytesIO(letter.attachment.content)).paragraphs)
    assert "куратора реализации программ наставничества: Лебедева Ирина" in words
    assert "Байкалова" not in words
    assert "7-о" not in words


async def test_without_a_director_the_order_comes_to_the_education_office_or_to_who_keeps_the_program(
    school: School,
) -> None:
    district = await District.over(school.app, school.clock, school.causes, profile="belaya-kalitva-district")
    curator = await district.curator()
    [(to, letter)] = [(to, letter) for kind, to, letter in await district.deliver() if kind is Kind.ORDER_DRAFT]
    assert to == curator.id
    assert letter
    assert "Передайте его тому, кто у вас подписывает приказы" in letter.text
    assert letter.buttons
    office, teacher = await district.head(), await district.mentee()
    await offices.grant_role(school.app, district.actor(office), teacher.id, Role.CURATOR)
    [(to, letter)] = [(to, letter) for kind, to, letter in await district.deliver() if kind is Kind.ORDER_DRAFT]
    assert to == office.id
    assert letter
    assert letter.attachment
    assert "Осталось проверить и подписать" in letter.text
    assert letter.buttons == (), "the documents' screen is not the office's"


async def test_an_order_on_somebody_who_lost_the_office_meanwhile_is_not_sent(school: School) -> None:
    director, teacher = await school.director(), await school.mentee()
    await offices.grant_role(school.app, school.actor(director), teacher.id, Role.CURATOR)
    await offices.take_role(school.app, school.actor(director), teacher.id, Role.CURATOR)
    assert [letter for kind, _, letter in await school.deliver() if kind is Kind.ORDER_DRAFT] == [None]


@pytest.mark.parametrize(
    ("role", "key"),
    [("mentor", "office-by-link"), ("mentee", "office-by-link"), ("wizard", "office-by-link"),
     ("coordinator", "role-not-in-profile"), ("director", "role-not-yours-to-grant")],
)  # fmt: skip
async def test_only_offices_that_are_the_directors_to_give(school: School, role: str, key: str) -> None:
    director, teacher = await school.director(), await school.mentee()
    for call in (offices.grant_role, offices.take_role):
        with pytest.raises(NotAllowed, match=key):
            await call(school.app, school.actor(director), teacher.id, role)


async def test_nobody_of_another_school_is_appointed(school: School) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    stranger = await elsewhere.mentee("Чужова Ольга")
    director = await school.director()
    calls = (
        lambda: offices.grant_role(school.app, school.actor(director), stranger.id, Role.CURATOR),
        lambda: offices.take_role(school.app, school.actor(director), stranger.id, Role.CURATOR),
        lambda: offices.office_card(school.app, school.actor(director), stranger.id),
        lambda: offices.toggle_form(school.app, school.actor(director), stranger.id, "teacher_to_teacher"),
    )
    for call in calls:
        with pytest.raises(NotFound):
            await call()
    names = [one.person.id for one in await offices.office_holders(school.app, school.actor(director))]
    assert stranger.id not in names


async def test_pairs_of_a_dismissed_curator_are_every_curators(school: School) -> None:
    couple = await school.pair(PairStatus.PROPOSED)
    await offices.take_role(school.app, school.actor(couple.director), couple.curator.id, Role.CURATOR)
    assert (await school.stored(couple.id)).curator_id is None
    successor = await school.join(Role.CURATOR, "Новая Ольга")
    await agreeing.decline_pair(school.app, school.actor(couple.mentor), couple.id, "Нет")
    assert (Kind.PAIR_DECLINED, successor.id) in await school.told(Kind.PAIR_DECLINED)


async def test_somebody_left_without_a_role_goes_where_they_have_one(school: School) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    director = await school.director()
    council = await elsewhere.join(Role.COUNCIL, "Советова Инна")
    async with school.app.database.transaction() as connection:
        await stored.grant(connection, council.id, school.id, Role.COUNCIL, school.clock.now())
    await memberships.switch_organization(school.app, school.actor(council), school.id)
    await offices.take_role(school.app, school.actor(director), council.id, Role.COUNCIL)
    facts = await home.home(school.app, school.actor(council))
    assert facts is not None
    assert (facts.organization, facts.places) == ("Гимназия № 5", 1)


async def test_a_curator_that_the_regulation_wants_a_deputy_is_appointed_with_a_warning(school: School) -> None:
    director = await school.director()
    await settings.change_profile(school.app, school.actor(director), "ilskhan-yurt-school")
    curator = await school.curator()
    card = await offices.office_card(school.app, school.actor(director), curator.id)
    assert card.no_deputies == (Role.CURATOR,)
    await settings.change_profile(school.app, school.actor(director), "irkutsk-school-2")
    assert (await offices.office_card(school.app, school.actor(director), curator.id)).no_deputies == ()


async def limited(school: School, curator: Someone, form: str) -> None:
    director = await school.director()
    await offices.toggle_form(school.app, school.actor(director), curator.id, form)


async def student(school: School) -> Someone:
    someone = await school.join(Role.MENTEE, "Студентова Ольга")
    await school.fill(someone, "mentee_intake", answers={"preferred_form": "employer_to_student"})
    return someone


async def employed_elsewhere(school: School, curator: Someone, mentor: Someone) -> None:
    """The mentor comes from an enterprise whose agreement is in force."""
    factory = await partners.add_partner(school.app, school.actor(curator), "Завод «Заря»", "enterprise")
    await partners.add_external(school.app, school.actor(curator), factory, mentor.id)
    await partners.record_agreement(school.app, school.actor(curator), factory, "7", STARTS + timedelta(days=300))


async def test_a_curator_limited_to_forms_sees_and_matches_only_those(school: School) -> None:
    curator, mentor = await school.curator(), await school.mentor()
    teacher, other = await school.mentee(), await student(school)
    await employed_elsewhere(school, curator, mentor)
    await limited(school, curator, "employer_to_student")
    actor = school.actor(curator)
    assert [one.person.id for one in await banks.bank(school.app, actor, Role.MENTEE)] == [other.id]
    assert [one.person.id for one in await banks.unmatched(school.app, actor)] == [other.id]
    for call in (person_card, banks.candidates, banks.bank_person):
        with pytest.raises(NotFound):
            await call(school.app, school.actor(curator), teacher.id)
    with pytest.raises(NotFound):
        await proposing.propose_pair(school.app, school.actor(curator), teacher.id, mentor.id, STARTS, ENDS)
    number = await proposing.propose_pair(school.app, school.actor(curator), other.id, mentor.id, STARTS, ENDS)
    assert (await school.stored(number)).form == "employer_to_student"
    await limited(school, curator, "teacher_to_teacher")
    await limited(school, curator, "employer_to_student")
    assert await pairs.all_pairs(school.app, school.actor(curator)) == []
    with pytest.raises(NotFound):
        await pairs.pair_card(school.app, school.actor(curator), number)
    await limited(school, curator, "teacher_to_teacher")
    assert [one.pair.id for one in await pairs.all_pairs(school.app, school.actor(curator))] == [number]


async def test_a_form_the_regulation_lacks_limits_nobody(school: School) -> None:
    director, curator, mentee = await school.director(), await school.curator(), await school.mentee()
    for person, form in ((curator, "magic"), (mentee, "teacher_to_teacher")):
        with pytest.raises(NotFound):
            await offices.toggle_form(school.app, school.actor(director), person.id, form)


async def test_a_district_gives_its_own_office_only(school: School) -> None:
    district = await District.over(school.app, school.clock, school.causes)
    head = await district.head()
    card = await offices.office_card(school.app, district.actor(head), head.id)
    assert (card.grantable, card.removable, card.forms) == ((), (), ())
