"""Whom people would like: who is shown to whom, what of them, who learns what, and what the curator may do then."""

from datetime import date

import pytest

from db.engine import Database
from mentoring.actors import Role
from mentoring.consents import Purpose
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.forms import Answer
from mentoring.matching import Liking
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from services import (
    agreeing,
    areas,
    banks,
    cards,
    choosing,
    home,
    pauses,
    privacy,
    proposing,
    separations,
    wishes,
    withdrawals,
)
from services.choosing import Standing
from services.kinds import Wish
from services.retention import tidy
from tests.builders import ENDS, STARTS, School, Someone, dump

LIKE, PERHAPS, NO = Liking.LIKE, Liking.PERHAPS, Liking.NO
MENTEE, MENTOR = Role.MENTEE, Role.MENTOR


async def shown(school: School, someone: Someone, role: Role = MENTEE) -> list[int]:
    known = await choosing.wish_list(school.app, school.actor(someone), role)
    return [one.person.id for one in known.choices]


async def standing(school: School, someone: Someone, role: Role = MENTEE) -> Standing:
    return (await choosing.wish_list(school.app, school.actor(someone), role)).standing


async def mark(school: School, someone: Someone, about: Someone, liking: Liking, role: Role = MENTEE) -> None:
    await wishes.mark_wish(school.app, school.actor(someone), role, about.id, liking)


async def mentor_who(school: School, name: str, **answers: Answer) -> Someone:
    someone = await school.join(MENTOR, name)
    await school.fill(someone, "mentor_intake", answers={"capacity": 2, **answers})
    return someone


async def test_a_mentee_sees_five_who_suit_best_first_and_another_for_every_no(school: School) -> None:
    mentee = await school.join(MENTEE, "Ангарский Пётр Ильич")
    await school.fill(mentee, "mentee_intake", answers={"subject": "physics", "difficulties": ["parents"]})
    others = [await mentor_who(school, f"Прочая{letter} Анна", subject="music") for letter in "абвгде"]
    best = await mentor_who(school, "Лучшая Анна", subject="physics", competences=["parents"])
    first = await shown(school, mentee)
    assert first[0] == best.id
    assert len(first) == 5
    await mark(school, mentee, best, NO)
    second = await shown(school, mentee)
    assert second[0] == best.id, "a mark can be changed"
    assert len(second) == 6
    assert set(second) < {best.id, *(one.id for one in others)}


async def test_nobody_is_shown_who_cannot_be_had(school: School) -> None:
    curator, mentee = await school.curator(), await school.mentee()
    names = ("Паузова", "Розная", "Полная", "Отказова", "Отозванная")
    paused, apart, full, refused, withdrawn = [await school.mentor(f"{one} Анна", capacity=1) for one in names]
    free = await school.mentor("Свободная Анна")
    await pauses.pause_matching(school.app, school.actor(paused), date(2026, 9, 20))
    await separations.separate(school.app, school.actor(curator), mentee.id, apart.id)
    await school.pair(PairStatus.PROPOSED, full, await school.mentee("Другой Иван"))
    await school.pair(PairStatus.DECLINED, refused, mentee)
    await withdrawals.withdraw_consent(school.app, school.actor(withdrawn), Purpose.PARTICIPATION)
    assert await shown(school, mentee) == [free.id]
    with pytest.raises(NotFound):
        await mark(school, mentee, paused, LIKE)


async def test_a_card_tells_what_helps_to_choose_and_nothing_private(school: School, outside: Database) -> None:
    mentor = await mentor_who(school, "Иркутова Анна Олеговна", post="Учитель <физики>", interests="Сонеты",
                              motive="Деньги", self_competence=3, hours_per_week=17)  # fmt: skip
    mentee = await school.join(MENTEE, "Ангарский Пётр Ильич")
    await school.fill(
        mentee, "mentee_intake", answers={"category": "burnout", "avoid": "Соседа", "primary_request": "Тишины"}
    )
    card = await choosing.wish_card(school.app, school.actor(mentee), MENTEE, mentor.id)
    told = str(card.lines)
    assert "Учитель <физики>" in told
    assert "Сонеты" in told
    for private in ("Деньги", "17", "мастерство", mentor.address):
        assert private not in told
    await mark(school, mentee, mentor, LIKE)
    back = await choosing.wish_card(school.app, school.actor(mentor), MENTOR, mentee.id)
    assert "Тишины" in str(back.lines)
    for private in ("Соседа", "усталость", "выгорание"):
        assert private not in str(back)
    looks = [row for row in (await dump(outside, "audit"))["audit"] if row["act"] == "view-candidate"]
    seen = {(row["actor_id"], row["about_person_id"]) for row in looks}
    assert seen == {(mentee.id, mentor.id), (mentor.id, mentee.id)}


async def test_a_mentor_sees_only_those_who_asked_and_is_told_once_a_day(school: School) -> None:
    mentor = await school.mentor()
    asking, unsure = await school.mentee(), await school.mentee("Братский Олег")
    assert await shown(school, mentor, MENTOR) == []
    await mark(school, unsure, mentor, PERHAPS)
    await mark(school, asking, mentor, LIKE)
    assert await shown(school, mentor, MENTOR) == [asking.id]
    await mark(school, unsure, mentor, LIKE)
    assert set(await shown(school, mentor, MENTOR)) == {asking.id, unsure.id}
    assert await school.told(Kind.WISHED) == [(Kind.WISHED, mentor.id)]
    [letter] = [letter for kind, _, letter in await school.deliver() if kind is Kind.WISHED]
    assert letter is not None
    assert "2 коллеги" in letter.text
    assert "Ангарск" not in letter.text
    menu = await home.home(school.app, school.actor(mentor))
    assert menu is not None
    assert ("wished", 2) in [(one.key, one.count) for one in menu.todos]
    await wishes.take_back_wish(school.app, school.actor(asking), MENTEE, mentor.id)
    assert await shown(school, mentor, MENTOR) == [unsure.id]


async def test_a_mutual_wish_is_told_to_the_curator_once_and_to_nobody_else(school: School) -> None:
    curator, mentor, mentee = await school.curator(), await school.mentor(), await school.mentee()
    await mark(school, mentee, mentor, LIKE)
    assert await school.told(Kind.WISH_MUTUAL) == []
    await mark(school, mentor, mentee, LIKE, MENTOR)
    await mark(school, mentor, mentee, PERHAPS, MENTOR)
    await mark(school, mentor, mentee, LIKE, MENTOR)
    assert await school.told(Kind.WISH_MUTUAL) == [(Kind.WISH_MUTUAL, curator.id)]
    [letter] = [letter for kind, _, letter in await school.deliver() if kind is Kind.WISH_MUTUAL]
    assert letter is not None
    assert "Ангарский Пётр Ильич" in letter.text
    seen = str(await choosing.wish_card(school.app, school.actor(mentee), MENTEE, mentor.id))
    assert "mentor-likes" not in seen


async def test_a_mutual_wish_that_is_over_before_it_is_told_is_not_told(school: School) -> None:
    await school.curator()
    mentor, mentee = await school.mentor(), await school.mentee()
    await mark(school, mentee, mentor, LIKE)
    await mark(school, mentor, mentee, LIKE, MENTOR)
    await mark(school, mentee, mentor, NO)
    assert [letter for kind, _, letter in await school.deliver() if kind is Kind.WISH_MUTUAL] == [None]


async def test_who_was_refused_learns_nothing_and_the_curator_everything(school: School) -> None:
    curator, mentor, mentee = await school.curator(), await school.mentor(), await school.mentee()
    await mark(school, mentee, mentor, LIKE)
    before = str(await choosing.wish_list(school.app, school.actor(mentee, "same"), MENTEE))
    await mark(school, mentor, mentee, NO, MENTOR)
    await wishes.explain_wish(school.app, school.actor(mentor), MENTOR, mentee.id, "Мы родственники")
    assert str(await choosing.wish_list(school.app, school.actor(mentee, "same"), MENTEE)) == before
    card = await cards.person_card(school.app, school.actor(curator), mentee.id)
    assert [(one.wish.liking, one.is_own, one.wish.reason) for one in card.wishes] == [
        (LIKE, True, ""), (NO, False, "Мы родственники"),
    ]  # fmt: skip
    director = await cards.person_card(school.app, school.actor(await school.director()), mentee.id)
    assert director.wishes == ()
    [one] = await banks.candidates(school.app, school.actor(curator), mentee.id)
    assert (one.mentee_mark, one.mentor_mark, one.is_refused) == (LIKE, NO, True)
    with pytest.raises(WrongState, match="pair-declared-no"):
        await proposing.propose_pair(school.app, school.actor(curator), mentee.id, mentor.id, STARTS, ENDS)


async def test_a_copy_of_ones_data_has_what_one_said_and_not_what_others_said(school: School) -> None:
    mentor, mentee = await school.mentor(), await school.mentee()
    await mark(school, mentee, mentor, LIKE)
    await mark(school, mentor, mentee, NO, MENTOR)
    await wishes.explain_wish(school.app, school.actor(mentor), MENTOR, mentee.id, "Мы родственники")
    counted = (await privacy.my_data(school.app, school.actor(mentee))).counts
    await wishes.take_back_wish(school.app, school.actor(mentor), MENTOR, mentee.id)
    assert (await privacy.my_data(school.app, school.actor(mentee))).counts == counted
    await mark(school, mentor, mentee, NO, MENTOR)
    await wishes.explain_wish(school.app, school.actor(mentor), MENTOR, mentee.id, "Мы родственники")
    await school.deliver()
    for someone, expected in ((mentee, False), (mentor, True)):
        await privacy.order_my_data(school.app, school.actor(someone))
        files = [letter for kind, _, letter in await school.deliver() if kind is Kind.OWN_DATA]
        copies = [letter.attachment.content for letter in files if letter and letter.attachment]
        assert ("Мы родственники".encode() in (copies[0] or b"")) is expected
        assert b'"wish"' in (copies[0] or b"")


async def test_the_order_is_the_mentees_own(school: School, second: Database) -> None:
    mentee = await school.mentee()
    first, other = await school.mentor(), await school.mentor("Вторая Анна")
    for one in (first, other):
        await mark(school, mentee, one, LIKE)
    await wishes.move_wish(school.app, school.actor(mentee), MENTEE, other.id, up=True)
    assert {row["about_id"]: row["rank"] for row in (await dump(second, "wish"))["wish"]} == {other.id: 1, first.id: 2}
    await mark(school, mentee, other, PERHAPS)
    assert {row["about_id"]: row["rank"] for row in (await dump(second, "wish"))["wish"]} == {other.id: 0, first.id: 1}


async def test_marks_are_closed_while_a_pair_is_under_way_and_open_after_it_was_declined(school: School) -> None:
    mentee, other = await school.mentee(), await school.mentor("Вторая Анна")
    couple = await school.pair(PairStatus.PROPOSED, mentee=mentee)
    assert await standing(school, mentee) is Standing.PAIRED
    with pytest.raises(WrongState, match="wish-closed"):
        await mark(school, mentee, other, LIKE)
    await school.lead(couple, PairStatus.DECLINED)
    await mark(school, mentee, other, LIKE)
    assert await shown(school, mentee) == [other.id]


async def test_why_nobody_can_be_chosen_is_said(school: School) -> None:
    fresh = await school.join(MENTEE, "Новая Анна")
    assert await standing(school, fresh) is Standing.NOT_READY
    mentee, mentor = await school.mentee(), await school.mentor(capacity=1)
    await pauses.pause_matching(school.app, school.actor(mentee), date(2026, 9, 20))
    assert await standing(school, mentee) is Standing.PAUSED
    await school.pair(PairStatus.PROPOSED, mentor, await school.mentee("Другой Иван"))
    assert await standing(school, mentor, MENTOR) is Standing.FULL
    with pytest.raises(NotFound):
        await standing(school, mentor, MENTEE)


async def test_a_reason_has_a_limit_and_needs_a_no(school: School) -> None:
    mentor, mentee = await school.mentor(), await school.mentee()
    with pytest.raises(NotFound):
        await wishes.explain_wish(school.app, school.actor(mentee), MENTEE, mentor.id, "Так")
    await mark(school, mentee, mentor, NO)
    with pytest.raises(BadInput, match="reason-too-long"):
        await wishes.explain_wish(school.app, school.actor(mentee), MENTEE, mentor.id, "ё" * 501)


async def test_the_curator_writes_down_marks_for_who_has_no_account_only(school: School, outside: Database) -> None:
    curator, mentor = await school.curator(), await school.mentor()
    paper = await school.enter("Листова Анна Павловна", MENTEE, filled=True)
    await wishes.mark_wish(school.app, school.actor(curator), MENTEE, mentor.id, LIKE, paper.id)
    [row] = (await dump(outside, "wish"))["wish"]
    assert (row["person_id"], row["entered_by"]) == (paper.id, curator.id)
    known = await choosing.wish_list(school.app, school.actor(curator), MENTEE, paper.id)
    assert [one.liking for one in known.choices] == [LIKE]
    mentee = await school.mentee()
    with pytest.raises(NotAllowed):
        await wishes.mark_wish(school.app, school.actor(curator), MENTEE, mentor.id, LIKE, mentee.id)


async def test_a_repeated_update_marks_once_and_a_second_tap_changes_nothing(school: School, outside: Database) -> None:
    mentee, mentor = await school.mentee(), await school.mentor()
    for cause in ("update:901", "update:901", "update:902"):
        actor = school.actor(mentee, cause)
        await wishes.mark_wish(school.app, actor, MENTEE, mentor.id, LIKE)
    [row] = (await dump(outside, "wish"))["wish"]
    assert (row["liking"], row["rank"]) == ("like", 1)


async def test_marks_about_who_left_go_and_others_stay_for_a_year(school: School, outside: Database) -> None:
    mentee, gone, stays = await school.mentee(), await school.mentor(), await school.mentor("Вторая Анна")
    for one in (gone, stays):
        await mark(school, mentee, one, LIKE)
    await withdrawals.withdraw_consent(school.app, school.actor(gone), Purpose.PARTICIPATION)
    await tidy(school.app)
    assert [row["about_id"] for row in (await dump(outside, "wish"))["wish"]] == [stays.id]


async def test_marks_are_of_one_school(school: School, outside: Database) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    mentor, mentee = await elsewhere.mentor("Чужова Анна"), await school.mentee()
    ours = await school.mentor()
    before = await dump(outside)
    for call in (
        wishes.mark_wish(school.app, school.actor(mentee), MENTEE, mentor.id, LIKE),
        choosing.wish_card(school.app, school.actor(mentee), MENTEE, mentor.id),
    ):
        with pytest.raises(NotFound):
            await call
    assert await dump(outside) == before
    assert await shown(school, mentee) == [ours.id]


async def test_who_has_a_mentor_chooses_one_more_where_the_curator_opens_an_area(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    curator, other = school.actor(couple.curator), await school.mentor("Ленина Вера Павловна")
    assert await standing(school, couple.mentee) is Standing.PAIRED
    await areas.open_area(school.app, curator, couple.mentee.id, "digital")
    assert Kind.AREA_OPENED in {
        kind for kind, _, letter in await school.deliver() if letter and "цифровые" in letter.text
    }
    known = await choosing.wish_list(school.app, school.actor(couple.mentee), MENTEE)
    assert (known.standing, known.area) == (Standing.OPEN, "digital")
    assert [one.person.id for one in known.choices] == [other.id]
    await mark(school, couple.mentee, other, LIKE)
    assert await shown(school, other, MENTOR) == [couple.mentee.id]
    await mark(school, other, couple.mentee, LIKE, MENTOR)
    assert Kind.WISH_MUTUAL in {kind for kind, _, letter in await school.deliver() if letter}

    second = await proposing.propose_pair(
        school.app, school.actor(couple.curator), couple.mentee.id, other.id, STARTS, ENDS, Wish(area="digital")
    )
    assert await standing(school, couple.mentee) is Standing.PAIRED
    await agreeing.decline_pair(school.app, school.actor(other), second, "Нет времени")
    assert await standing(school, couple.mentee) is Standing.OPEN
    await areas.close_area(school.app, school.actor(couple.curator), couple.mentee.id)
    assert await standing(school, couple.mentee) is Standing.PAIRED


async def test_an_area_is_opened_for_somebody_with_a_pair_and_not_twice(school: School) -> None:
    couple, waiting = await school.pair(PairStatus.ACTIVE), await school.mentee("Бодайбинский Олег Ильич")
    with pytest.raises(WrongState, match="area-needs-pair"):
        await areas.open_area(school.app, school.actor(couple.curator), waiting.id, "digital")
    with pytest.raises(NotFound):
        await areas.open_area(school.app, school.actor(couple.curator), couple.mentee.id, "anything")
    with pytest.raises(NotFound):
        await areas.open_area(school.app, school.actor(couple.curator), couple.mentor.id, "digital")
    other = await school.mentor("Ленина Вера Павловна")
    await proposing.propose_pair(
        school.app, school.actor(couple.curator), couple.mentee.id, other.id, STARTS, ENDS, Wish(area="digital")
    )
    with pytest.raises(WrongState, match="area-taken"):
        await areas.open_area(school.app, school.actor(couple.curator), couple.mentee.id, "digital")
