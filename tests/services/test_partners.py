"""The register of partners and mentors of other schools, on both databases."""

from datetime import timedelta
from io import BytesIO

import pytest
from docx import Document

from db.engine import Database
from mentoring.actors import Role
from mentoring.consents import Purpose
from mentoring.errors import NotFound, WrongState
from mentoring.forms import Answers, missing
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from services import (
    banks,
    cards,
    consents,
    home_answers,
    joining,
    orders,
    pairs,
    partners,
    proposing,
    questionnaires,
    sheet_forms,
)
from tests.builders import ENDS, STARTS, School, Someone, dump


async def offered(school: School, mentee: Someone) -> set[int]:
    found = await banks.candidates(school.app, school.actor(await school.curator()), mentee.id)
    return {one.person.id for one in found}


async def test_a_mentor_of_a_partner_takes_part_while_the_agreement_is_in_force(school: School) -> None:
    app, mentor, mentee = school.app, await school.mentor(), await school.mentee()
    curator = await school.curator()
    college = await partners.add_partner(app, school.actor(curator), "Педагогический колледж", "university")
    for _ in range(2):
        await partners.add_external(app, school.actor(curator), college, mentor.id)
    told = [(person, str(one)) for kind, person, one in await school.deliver() if kind is Kind.PARTNER_NAMED]
    assert [person for person, _ in told] == [mentor.id], "once, however often it is said"
    assert "Педагогический колледж" in told[0][1]
    assert await offered(school, mentee) == set()
    with pytest.raises(WrongState, match="partner-agreement-missing"):
        await proposing.propose_pair(app, school.actor(curator), mentee.id, mentor.id, STARTS, ENDS)
    today = school.clock.now().date()
    await partners.record_agreement(app, school.actor(curator), college, "12/2026", today)
    await partners.record_contact(app, school.actor(curator), college, "Методист, 2-34-56")
    assert await offered(school, mentee) == {mentor.id}
    card = await partners.partner_card(app, school.actor(curator), college)
    assert (card.is_valid, [one.id for one in card.mentors]) == (True, [mentor.id])
    await partners.rename_partner(app, school.actor(curator), college, "Колледж имени Вампилова")
    with pytest.raises(WrongState, match="partner-has-mentors"):
        await partners.remove_partner(app, school.actor(curator), college)
    school.clock.move(days=1)
    assert await offered(school, mentee) == set()
    await partners.drop_external(app, school.actor(curator), college, mentor.id)
    assert await offered(school, mentee) == {mentor.id}
    [kept] = await partners.partner_list(app, school.actor(curator))
    assert (kept.title, kept.agreement) == ("Колледж имени Вампилова", "12/2026")
    await partners.remove_partner(app, school.actor(curator), college)
    assert await partners.partner_list(app, school.actor(curator)) == []
    factory = await partners.add_partner(app, school.actor(curator), "Завод", "enterprise")
    await partners.record_agreement(app, school.actor(curator), factory, "3", ENDS)
    with pytest.raises(WrongState, match="partner-has-agreement"):
        await partners.remove_partner(app, school.actor(curator), factory)


async def test_an_external_mentor_signs_their_own_sheet_and_the_labour_code_is_not_asked(
    school: School, outside: Database
) -> None:
    app, mentor, curator = school.app, await school.mentor(), await school.curator()
    college = await partners.add_partner(app, school.actor(curator), "Педагогический колледж", "university")
    await partners.record_agreement(app, school.actor(curator), college, "12/2026", ENDS)
    await partners.add_external(app, school.actor(curator), college, mentor.id)
    couple = await school.pair(PairStatus.AGREED, mentor)
    assert Purpose.LABOUR not in {one.purpose for one in await consents.my_consents(app, school.actor(mentor))}
    card = await consents.consent_card(app, school.actor(curator), mentor.id)
    assert Purpose.LABOUR not in {one.purpose for one in card.wanting}
    for one, words in ((mentor, "внешнего наставника"), (couple.mentee, "в качестве наставляемого")):
        await sheet_forms.order_pair_sheet(app, school.actor(one), couple.id)
        letter = next(letter for kind, _, letter in await school.deliver() if kind is Kind.PAIR_SHEET)
        assert letter is not None
        assert letter.attachment is not None
        page = "\n".join(one.text for one in Document(BytesIO(letter.attachment.content or b"")).paragraphs)
        assert words in page
        assert ("12/2026" in page) is (one is mentor)
    with pytest.raises(NotFound):
        await sheet_forms.order_pair_sheet(app, school.actor(couple.mentee), couple.id, mentor.id)
    await school.papers(couple)
    kept = {row["purpose"] for row in (await dump(outside, "consent"))["consent"] if row["signed_on"]}
    assert kept == {Purpose.PARTICIPATION}
    assert (await school.stored(couple.id)).status is PairStatus.SUBMITTED


async def test_an_agreement_is_looked_at_again_by_the_director_and_at_the_signing(school: School) -> None:
    app, mentor, curator = school.app, await school.mentor(), await school.curator()
    college = await partners.add_partner(app, school.actor(curator), "Педагогический колледж", "university")
    until = school.clock.now().date() + timedelta(days=40)
    await partners.record_agreement(app, school.actor(curator), college, "12/2026", until)
    await partners.add_external(app, school.actor(curator), college, mentor.id)
    couple = await school.pair(PairStatus.SUBMITTED, mentor)
    school.clock.move(days=41)
    with pytest.raises(WrongState, match="partner-agreement-lapsed"):
        await orders.approve_pair(app, school.actor(couple.director), couple.id)
    later = school.clock.now().date() + timedelta(days=40)
    await partners.record_agreement(app, school.actor(curator), college, "13/2026", later)
    await orders.approve_pair(app, school.actor(couple.director), couple.id)
    school.clock.move(days=41)
    with pytest.raises(WrongState, match="partner-agreement-lapsed"):
        await orders.record_signed_order(app, school.actor(couple.director), couple.id)
    assert (await school.stored(couple.id)).status is PairStatus.APPROVED


async def test_curators_are_reminded_before_an_agreement_runs_out_under_a_pair(school: School) -> None:
    app, mentor, curator = school.app, await school.mentor(), await school.curator()
    college = await partners.add_partner(app, school.actor(curator), "Педагогический колледж", "university")
    until = school.clock.now().date() + timedelta(days=60)
    await partners.record_agreement(app, school.actor(curator), college, "12/2026", until)
    await partners.add_external(app, school.actor(curator), college, mentor.id)
    await school.pair(PairStatus.ACTIVE, mentor)
    begun = school.clock.now()

    async def reminded() -> list[str]:
        letters = [letter for kind, _, letter in await school.deliver() if kind is Kind.AGREEMENT_ENDING]
        return [one.text for one in letters if one]

    assert await reminded() == []
    school.clock.to(begun + timedelta(days=31))
    [words] = await reminded()
    assert "действует до" in words
    assert "Педагогический колледж" in words
    school.clock.to(begun + timedelta(days=62))
    assert [("закончился" in words) for words in await reminded()] == [True, True], "a week before, and the day after"
    until = school.clock.now().date() + timedelta(days=60)
    await partners.record_agreement(app, school.actor(curator), college, "13/2026", until)
    await partners.record_agreement(app, school.actor(curator), college, "13/2026", ENDS)
    school.clock.move(days=70)
    assert await reminded() == [], "the agreement lasts as long as the pair"


async def test_partners_of_another_school_are_unknown_here(school: School) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    app, ours, theirs = school.app, await school.curator(), await elsewhere.curator()
    factory = await partners.add_partner(app, elsewhere.actor(theirs), "Завод", "enterprise")
    ours_factory = await partners.add_partner(app, school.actor(ours), "Завод", "enterprise")
    stranger = await elsewhere.mentor("Чужов Олег")
    for call in (
        partners.partner_card(app, school.actor(ours), factory),
        partners.record_agreement(app, school.actor(ours), factory, "1", ENDS),
        partners.record_contact(app, school.actor(ours), factory, "Никто"),
        partners.add_external(app, school.actor(ours), factory, stranger.id),
        partners.add_external(app, school.actor(ours), ours_factory, stranger.id),
        partners.drop_external(app, school.actor(ours), factory, stranger.id),
    ):
        with pytest.raises(NotFound):
            await call
    assert [one.id for one in await partners.partner_list(app, school.actor(ours))] == [ours_factory]


async def guest_of(school: School, elsewhere: School) -> Someone:
    """A mentor of another school who has joined this one."""
    mentor = await elsewhere.mentor("Гостев Олег Ильич")
    await joining.join(school.app, elsewhere.actor(mentor), await school.link(Role.MENTOR))
    await school.fill(mentor, "mentor_intake", answers={"capacity": 2})
    return mentor


async def test_a_mentor_of_another_school_is_paired_when_both_directors_agreed(school: School) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    app, mentee = school.app, await school.mentee()
    host, home = await school.director(), await elsewhere.director()
    mentor = await guest_of(school, elsewhere)
    curator = await school.curator()
    assert set(await school.told(Kind.GUEST_TO_DECIDE)) == {
        (Kind.GUEST_TO_DECIDE, home.id),
        (Kind.GUEST_TO_DECIDE, host.id),
        (Kind.GUEST_TO_DECIDE, mentor.id),
    }
    asked = {who: letter for kind, who, letter in await school.deliver() if kind is Kind.GUEST_TO_DECIDE and letter}
    assert {who for who, letter in asked.items() if letter.buttons} == {home.id, host.id}
    assert "с согласия обоих директоров" in str(asked[mentor.id])
    assert await offered(school, mentee) == set()
    await partners.admit_guest(app, elsewhere.actor(home), mentor.id, school.id)
    with pytest.raises(WrongState, match="guest-not-admitted"):
        await proposing.propose_pair(app, school.actor(curator), mentee.id, mentor.id, STARTS, ENDS)
    [card] = await partners.guest_list(app, school.actor(host))
    assert (card.is_asked, card.home, card.host) == (True, "Гимназия № 5", "Школа № 2")
    for _ in range(2):  # a double tap
        await partners.admit_guest(app, school.actor(host), mentor.id, school.id)
    with pytest.raises(WrongState, match="guest-decided"):
        await partners.refuse_guest(app, school.actor(host), mentor.id, school.id)
    assert len(await school.told(Kind.GUEST_DECIDED)) == 2
    assert {who for _, who in await school.told(Kind.GUEST_DECIDED)} == {curator.id, mentor.id}
    assert await offered(school, mentee) == {mentor.id}
    said = {who: str(letter) for kind, who, letter in await school.deliver() if kind is Kind.GUEST_DECIDED}
    assert "теперь вы наставник и в другой организации – Школа № 2" in said[mentor.id]
    assert "Гостев Олег Ильич" in said[curator.id]


async def test_a_guest_signs_for_their_own_employer_and_the_order_names_it(school: School) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    mentor, mentee, home = await guest_of(school, elsewhere), await school.mentee(), await elsewhere.director()
    for place, director in ((elsewhere, home), (school, await school.director())):
        await partners.admit_guest(school.app, place.actor(director), mentor.id, school.id)
    couple = await school.pair(PairStatus.AGREED, mentor, mentee)
    await sheet_forms.order_pair_sheet(school.app, school.actor(mentor), couple.id)
    page = await sheet(school)
    assert page.index("Гимназия № 5") < page.index("СОГЛАСИЕ")
    assert "Школа № 2" not in page[: page.index("СОГЛАСИЕ")]
    assert "Школа № 2" in page[page.index("Работник, которому") :]
    await school.papers(couple)
    await orders.approve_pair(school.app, school.actor(await school.director()), couple.id)
    order = next(letter for kind, _, letter in await school.deliver() if kind is Kind.PAIR_ORDER)
    assert order is not None
    assert order.attachment is not None
    tables = Document(BytesIO(order.attachment.content or b"")).tables
    cells = [cell.text for table in tables for row in table.rows for cell in row.cells]
    assert [one for one in cells if "Гостев Олег Ильич" in one and "Гимназия № 5" in one]


async def test_who_is_offered_a_mentor_of_another_school_is_told_which(school: School) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    app, mentee, own = school.app, await school.mentee(), await school.mentor()
    mentor, curator = await guest_of(school, elsewhere), await school.curator()
    for place in (elsewhere, school):
        await partners.admit_guest(app, place.actor(await place.director()), mentor.id, school.id)
    found = await banks.candidates(app, school.actor(curator), mentee.id)
    assert {one.person.id: one.school for one in found} == {mentor.id: "Гимназия № 5", own.id: ""}
    await school.deliver()
    couple = await school.pair(PairStatus.PROPOSED, mentor, mentee)
    letters = {who: str(letter) for kind, who, letter in await school.deliver() if kind is Kind.PAIR_PROPOSED}
    assert {who: "в другой школе: Гимназия № 5" in words for who, words in letters.items()} == {
        mentee.id: True,
        mentor.id: False,
    }
    assert (await pairs.pair_card(app, school.actor(mentee), couple.id)).school == "Гимназия № 5"
    local = await school.pair(PairStatus.PROPOSED, own, await school.mentee("Чистова Яна Игоревна"))
    assert (await pairs.pair_card(app, school.actor(curator), local.id)).school == ""
    assert "другой школе" not in str(await school.deliver())


async def sheet(school: School) -> str:
    """The words of the sheet that was just sent, in the order of reading."""
    letter = next(letter for kind, _, letter in await school.deliver() if kind is Kind.PAIR_SHEET)
    assert letter is not None
    assert letter.attachment is not None
    return "\n".join(one.text for one in Document(BytesIO(letter.attachment.content or b"")).paragraphs)


async def test_one_director_who_refuses_keeps_a_guest_out(school: School) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    mentee, home, host = await school.mentee(), await elsewhere.director(), await school.director()
    mentor = await guest_of(school, elsewhere)
    for _ in range(2):  # a double tap
        await partners.refuse_guest(school.app, elsewhere.actor(home), mentor.id, school.id)
    assert len(await school.told(Kind.GUEST_DECIDED)) == 1
    with pytest.raises(WrongState, match="guest-decided"):
        await partners.admit_guest(school.app, school.actor(host), mentor.id, school.id)
    assert await offered(school, mentee) == set()


async def test_a_director_of_a_third_school_is_not_asked(school: School) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    third = await School.founded(school.app, school.clock, "Лицей № 1", school.causes)
    mentor, outsider = await guest_of(school, elsewhere), await third.director()
    with pytest.raises(NotFound):
        await partners.admit_guest(school.app, third.actor(outsider), mentor.id, school.id)
    assert await partners.guest_list(school.app, third.actor(outsider)) == []


async def test_a_guest_begins_with_what_they_answered_at_home_by_their_own_tap_alone(school: School) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    mentor = await elsewhere.join(Role.MENTOR, "Гостев Олег Ильич")
    known: Answers = {"capacity": 4, "post": "Учитель физики", "competences": ["lessons", "digital"]}
    await elsewhere.fill(mentor, "mentor_intake", answers=known)
    await joining.join(school.app, elsewhere.actor(mentor), await school.link(Role.MENTOR))
    number = await questionnaires.begin_form(school.app, school.actor(mentor), "mentor_intake")
    before = await questionnaires.open_sheet(school.app, school.actor(mentor), number)
    assert not before.answers
    assert await home_answers.home_answers(school.app, school.actor(mentor), number) == "Гимназия № 5"
    curator = school.actor(await school.curator())
    assert "Учитель физики" not in repr(await cards.person_card(school.app, curator, mentor.id))
    await home_answers.take_home_answers(school.app, school.actor(mentor), number)
    sheet = await questionnaires.open_sheet(school.app, school.actor(mentor), number)
    assert (sheet.answers["post"], sheet.answers["competences"]) == ("Учитель физики", ["lessons", "digital"])
    assert [one.id for one in missing(sheet.form, sheet.answers)] == ["capacity"]
    assert await home_answers.home_answers(school.app, school.actor(mentor), number) == ""
    await questionnaires.answer(school.app, school.actor(mentor), number, "post", "Учитель астрономии")
    await home_answers.take_home_answers(school.app, school.actor(mentor), number)
    sheet = await questionnaires.open_sheet(school.app, school.actor(mentor), number)
    assert sheet.answers["post"] == "Учитель астрономии"


async def test_nobody_takes_answers_that_are_not_their_own_or_not_of_home(school: School) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    mentor = await elsewhere.join(Role.MENTOR, "Гостев Олег Ильич")  # has handed nothing in at home
    await joining.join(school.app, elsewhere.actor(mentor), await school.link(Role.MENTOR))
    number = await questionnaires.begin_form(school.app, school.actor(mentor), "mentor_intake")
    assert await home_answers.home_answers(school.app, school.actor(mentor), number) == ""
    await home_answers.take_home_answers(school.app, school.actor(mentor), number)
    assert not (await questionnaires.open_sheet(school.app, school.actor(mentor), number)).answers
    other = await school.mentor()
    for call in (home_answers.home_answers, home_answers.take_home_answers):
        with pytest.raises(NotFound):
            await call(school.app, school.actor(other), number)


async def test_an_own_mentor_is_no_guest(school: School) -> None:
    await school.mentor()
    school.clock.to(school.clock.now() + timedelta(hours=1))
    assert await partners.guest_list(school.app, school.actor(await school.director())) == []
