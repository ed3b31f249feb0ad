"""Many pairs by one order, its signing, what follows; and what the database itself does not let happen."""

import asyncio
from collections.abc import Awaitable
from datetime import date, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from db.engine import Database
from mentoring.actors import Role
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.orders import OrderKind
from mentoring.pairs import PairStatus
from services import (
    acquaintances,
    agreeing,
    deciding,
    kinds,
    offices,
    order_changes,
    order_settings,
    orders,
    pair_papers,
    parting,
    proposing,
)
from services.kinds import Wish
from services.work import App
from tests.builders import ENDS, STARTS, Couple, School, dump
from tests.papers import words_of
from tests.refusals import outcome, refused

TODAY = date(2026, 9, 1)


@pytest.fixture
async def other(second: Database, app: App) -> App:
    """Another process at the same database."""
    return App(second, app.clock, app.catalog)


async def crowd(school: School, count: int, status: PairStatus = PairStatus.SUBMITTED) -> list[Couple]:
    mentor = await school.mentor(capacity=count)
    return [
        await school.pair(status, mentor, await school.mentee(f"Тулунский Иван{'ович' * one}")) for one in range(count)
    ]


async def test_one_order_for_all_the_director_approves_comes_once_to_each(school: School, outside: Database) -> None:
    couples = await crowd(school, 3)
    director = school.actor(couples[0].director)
    numbers = [one.id for one in couples]
    assert [one.pair.id for one in await deciding.pairs_to_decide(school.app, director)] == numbers
    await school.deliver()
    order_id = await deciding.approve_pairs(school.app, director, numbers)
    sent = [(person, letter) for kind, person, letter in await school.deliver() if kind is Kind.ORDER_READY]
    assert [person for person, _ in sent] == sorted({couples[0].director.id, couples[0].curator.id})
    assert sent[0][1] is not None
    assert sent[0][1].attachment is not None
    page = words_of(sent[0][1].attachment.content)
    assert page.count("Тулунский Иван") == 6  # the annex and the sheet of acquaintance
    assert "оставляю за собой" in page
    rows = (await dump(outside, "order_line"))["order_line"]
    assert [(row["order_id"], row["pair_id"], row["ends_on"]) for row in rows] == [
        (order_id, one, ENDS) for one in numbers
    ]
    card = await orders.order_card(school.app, school.actor(couples[0].curator), order_id)
    assert {one.pair.status for one in card.pairs} == {PairStatus.APPROVED}


async def test_two_directors_at_once_make_one_order(school: School, second: Database, other: App) -> None:
    couples = await crowd(school, 3)
    numbers = [one.id for one in couples]
    results = await asyncio.gather(
        *(
            outcome(deciding.approve_pairs(app, school.actor(couples[0].director), numbers))
            for app in (school.app, other)
        ),
        outcome(orders.approve_pair(other, school.actor(couples[0].director), numbers[0])),
    )
    rows = await dump(second)
    assert len(rows["order_line"]) == 3
    assert {row["status"] for row in rows["pair"]} == {"approved"}
    assert len(rows["mentoring_order"]) == sum(isinstance(one, int) for one in results) <= 2


async def test_a_double_tap_is_one_order(school: School, outside: Database) -> None:
    couples = await crowd(school, 2)
    tap = school.actor(couples[0].director)
    numbers = [one.id for one in couples]
    assert await deciding.approve_pairs(school.app, tap, numbers) == await deciding.approve_pairs(
        school.app, tap, numbers
    )
    assert len((await dump(outside, "mentoring_order"))["mentoring_order"]) == 1


async def test_who_left_meanwhile_stays_out_of_the_order(school: School) -> None:
    couples = await crowd(school, 2)
    await orders.return_pair(school.app, school.actor(couples[0].director), couples[0].id, "Нет подписи")
    numbers = [one.id for one in couples]
    order_id = await deciding.approve_pairs(school.app, school.actor(couples[0].director), numbers)
    card = await orders.order_card(school.app, school.actor(couples[0].director), order_id)
    assert [one.pair.id for one in card.pairs] == [couples[1].id]
    again = deciding.approve_pairs(school.app, school.actor(couples[0].director), numbers)
    await refused(again, WrongState, "decide-none-waits")
    await refused(
        deciding.approve_pairs(school.app, school.actor(couples[0].director), []), WrongState, "decide-none-chosen"
    )


async def test_many_are_returned_with_one_remark_and_one_letter(school: School) -> None:
    couples = await crowd(school, 3)
    await school.deliver()
    numbers = [one.id for one in couples]
    assert await deciding.return_pairs(school.app, school.actor(couples[0].director), numbers, "Нет подписей") == 3
    [letter] = [letter for kind, _, letter in await school.deliver() if kind is Kind.PAIRS_RETURNED]
    assert letter is not None
    assert "3" in letter.text
    assert "Нет подписей" in letter.text
    assert {(await school.stored(one)).status for one in numbers} == {PairStatus.AGREED}
    await refused(
        deciding.return_pairs(school.app, school.actor(couples[0].director), numbers, " "), BadInput, "remark-expected"
    )


async def test_the_signed_order_has_number_day_and_another_term(school: School) -> None:
    couples = await crowd(school, 2)
    actor, curator = school.actor(couples[0].director), couples[0].curator
    order_id = await deciding.approve_pairs(school.app, actor, [one.id for one in couples])
    school.clock.move(days=3)

    def sign(number: str, day: date, starts: date = STARTS, ends: date = ENDS) -> Awaitable[None]:
        return orders.sign_order(school.app, school.actor(curator), order_id, number, day, starts, ends)

    await refused(sign("1" * 31, TODAY), BadInput, "order-number-too-long")
    await refused(sign("17", TODAY + timedelta(9)), BadInput, "order-day-in-future")
    await refused(sign("17", TODAY - timedelta(400)), BadInput, "order-day-too-old")
    await refused(sign("17", TODAY, STARTS, STARTS + timedelta(20)), BadInput, "program-too-short")
    assert {(await school.stored(one.id)).status for one in couples} == {PairStatus.APPROVED}
    await sign(" 17-н ", TODAY + timedelta(1), STARTS, ENDS - timedelta(31))
    for one in couples:
        pair = await school.stored(one.id)
        assert (pair.status, pair.ends_on) == (PairStatus.ACTIVE, ENDS - timedelta(31))
    card = await orders.order_card(school.app, school.actor(curator), order_id)
    assert (card.order.number, card.order.signed_on) == ("17-н", TODAY + timedelta(1))
    await refused(sign("18", TODAY), WrongState, "order-signed-already")
    assert len(await school.told(Kind.PAIR_ACTIVE)) == 4


async def test_whoever_left_before_the_signing_does_not_begin(school: School) -> None:
    couples = await crowd(school, 2)
    order_id = await deciding.approve_pairs(school.app, school.actor(couples[0].director), [one.id for one in couples])
    async with school.app.database.transaction() as connection:
        await connection.execute(text("UPDATE pair SET status = 'ended' WHERE id = :id"), {"id": couples[0].id})
    await orders.sign_order(school.app, school.actor(couples[0].director), order_id)
    assert [(await school.stored(one.id)).status for one in couples] == [PairStatus.ENDED, PairStatus.ACTIVE]


async def test_an_order_nobody_signs_is_reminded_of_until_it_is(school: School) -> None:
    couple = await school.pair(PairStatus.APPROVED)
    await school.deliver()
    school.clock.move(days=4)
    late = [letter for kind, _, letter in await school.deliver() if kind is Kind.ORDER_UNSIGNED]
    assert len(late) == 2
    assert all(letter and "№ 1" in letter.text for letter in late)
    await orders.record_signed_order(school.app, school.actor(couple.director), couple.id)
    school.clock.move(days=5)
    assert [kind for kind, _, _ in await school.deliver() if kind is Kind.ORDER_UNSIGNED] == []


COLUMNS = """organization_id, mentor_id, mentee_id, starts_on, ends_on, form, kind, reason, remark, created_at"""
LACKS = {
    "no order": "UPDATE pair SET order_id = NULL",
    "an order not signed": "UPDATE pair SET status = status",
    "no line": "DELETE FROM order_line",
    "a sheet that lacks": "UPDATE pair_member SET signed_on = NULL WHERE person_id = (SELECT mentor_id FROM pair)",
    "a place that lacks": "UPDATE pair_member SET kept_at = ''",
    "a yes that lacks": "UPDATE pair_member SET consented_at = NULL",
    "a member that lacks": "DELETE FROM pair_member WHERE person_id = (SELECT mentee_id FROM pair)",
}


@pytest.mark.parametrize("lack", LACKS)
async def test_the_database_lets_no_pair_work_before_everything_is_recorded(
    school: School, second: Database, lack: str
) -> None:
    await school.pair(PairStatus.APPROVED)
    async with second.transaction() as connection:
        if lack != "an order not signed":
            await connection.execute(text("UPDATE mentoring_order SET signed_on = '2026-09-01'"))
        await connection.execute(text(LACKS[lack]))
    with pytest.raises(DBAPIError, match="pair_begins_by_papers"):
        async with second.transaction() as connection:
            await connection.execute(text("UPDATE pair SET status = 'active'"))


async def test_the_database_keeps_what_a_working_pair_stands_on(school: School, second: Database) -> None:
    await school.pair(PairStatus.ACTIVE)
    for guard, act in {
        "paper_of_working_pair_stays": "UPDATE pair_member SET signed_on = NULL",
        "signed_order_stays_signed": "UPDATE mentoring_order SET signed_on = NULL",
        "pair_is_not_born_working": f"INSERT INTO pair ({COLUMNS}, status) SELECT {COLUMNS}, 'active' FROM pair",  # noqa: S608
    }.items():
        with pytest.raises(DBAPIError, match=guard):
            async with second.transaction() as connection:
                await connection.execute(text(act))


async def test_sheets_of_many_pairs_are_recorded_with_one_day_and_place(school: School) -> None:
    couples = await crowd(school, 3, PairStatus.AGREED)
    curator, numbers = couples[0].curator, [one.id for one in couples]
    await agreeing.record_pair_paper(school.app, school.actor(curator), numbers[0], couples[0].mentor.id, TODAY, "Сейф")
    lacking = await pair_papers.pairs_lacking_papers(school.app, school.actor(curator))
    assert [one.pair.id for one in lacking] == numbers
    await school.deliver()

    def record(day: date, place: str) -> Awaitable[int]:
        return pair_papers.record_pair_papers(school.app, school.actor(curator), numbers, day, place)

    await refused(record(TODAY + timedelta(1), "Папка"), BadInput, "paper-date-in-future")
    await refused(record(TODAY, " "), BadInput, "paper-place-empty")
    assert await record(TODAY, "Папка 7") == 3
    stored = [await school.stored(number) for number in numbers]
    assert {pair.status for pair in stored} == {PairStatus.SUBMITTED}
    assert sorted(paper.kept_at for paper in stored[0].papers) == ["Папка 7", "Сейф"]
    [letter] = [letter for kind, _, letter in await school.deliver() if kind is Kind.PAIRS_TO_APPROVE]
    assert letter is not None
    assert "3 пары" in letter.text
    await refused(record(TODAY, "Папка"), WrongState, "papers-none-lacks")


async def test_a_longer_term_holds_once_its_order_is_signed(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)

    def extend(day: date) -> Awaitable[int]:
        return order_changes.order_extension(school.app, school.actor(couple.director), couple.id, day)

    await refused(extend(ENDS), BadInput, "order-same-term")
    await refused(extend(STARTS + timedelta(800)), BadInput, "program-extension-too-long")
    order_id = await extend(ENDS + timedelta(30))
    await refused(extend(ENDS + timedelta(31)), WrongState, "order-waits-already")
    assert (await school.stored(couple.id)).ends_on == ENDS
    await orders.sign_order(school.app, school.actor(couple.curator), order_id)
    pair = await school.stored(couple.id)
    assert (pair.status, pair.ends_on) == (PairStatus.ACTIVE, ENDS + timedelta(30))
    card = await orders.order_card(school.app, school.actor(couple.curator), order_id)
    assert (card.order.kind, card.order.sequence) == (OrderKind.CHANGE, 2)


async def test_an_ended_pair_gets_its_order_once_and_a_new_mentor_is_a_change(school: School) -> None:
    couple = await school.pair(PairStatus.ENDED)
    director = couple.director
    [leaving] = await order_changes.pairs_to_cancel(school.app, school.actor(director))
    assert leaving.pair.id == couple.id
    too_long = order_changes.order_cancellation(school.app, school.actor(director), [couple.id], "н" * 201)
    await refused(too_long, BadInput, "order-basis-too-long")
    order_id = await order_changes.order_cancellation(school.app, school.actor(director), [couple.id], "заявление")
    assert await order_changes.pairs_to_cancel(school.app, school.actor(director)) == []
    again = order_changes.order_cancellation(school.app, school.actor(director), [couple.id])
    await refused(again, WrongState, "order-none-to-cancel")
    await school.deliver()
    await orders.order_order_file(school.app, school.actor(director), order_id)
    [page] = [letter for kind, _, letter in await school.deliver() if kind is Kind.ORDER_READY]
    assert page is not None
    assert page.attachment is not None
    assert "Основание: заявление." in words_of(page.attachment.content)
    await orders.sign_order(school.app, school.actor(director), order_id)
    assert (await school.stored(couple.id)).status is PairStatus.ENDED
    new = await school.pair(PairStatus.SUBMITTED, await school.mentor("Байкалов Олег"), couple.mentee)
    changed = await deciding.approve_pairs(school.app, school.actor(director), [new.id])
    card = await orders.order_card(school.app, school.actor(director), changed)
    assert (card.order.kind, card.order.lines[0].former_id) == (OrderKind.CHANGE, couple.id)
    [page, *_] = [letter for kind, _, letter in await school.deliver() if kind is Kind.ORDER_READY]
    assert page is not None
    assert page.attachment is not None
    assert "прежний наставник: Иркутова Анна Олеговна" in words_of(page.attachment.content)
    assert parting.is_working(await school.stored(new.id)) is False


async def test_somebody_else_may_see_to_it_that_orders_are_carried_out(school: School) -> None:
    couple = await school.pair(PairStatus.SUBMITTED)
    curator = couple.curator
    await order_settings.name_order_control(school.app, school.actor(curator), "завуч  Ли Ян")
    assert await order_settings.order_control(school.app, school.actor(curator)) == "завуч Ли Ян"
    too_long = order_settings.name_order_control(school.app, school.actor(curator), "н" * 121)
    await refused(too_long, BadInput, "paper-line-too-long")
    await school.deliver()
    await orders.approve_pair(school.app, school.actor(couple.director), couple.id)
    [page, *_] = [letter for kind, _, letter in await school.deliver() if kind is Kind.PAIR_ORDER]
    assert page is not None
    assert page.attachment is not None
    assert "возлагается: завуч Ли Ян." in words_of(page.attachment.content)


async def test_people_meet_before_they_decide_where_the_regulation_says_so(school: School) -> None:
    place = await School.founded(school.app, school.clock, "Лицей", school.causes, profile="belaya-kalitva-district")
    couple = await place.pair()
    app = place.app
    early = agreeing.consent_to_pair(app, place.actor(couple.mentee), couple.id)
    await refused(early, WrongState, "pair-meet-first")
    letters = [letter for kind, _, letter in await place.deliver() if kind is Kind.PAIR_PROPOSED]
    assert all(letter and "Сначала познакомьтесь" in letter.text for letter in letters)
    future = acquaintances.record_acquaintance(app, place.actor(couple.mentor), couple.id, TODAY + timedelta(2))
    await refused(future, BadInput, "pair-met-in-future")
    await acquaintances.record_acquaintance(app, place.actor(couple.mentor), couple.id, TODAY)
    assert await place.told(Kind.PAIR_MET) == [(Kind.PAIR_MET, couple.mentee.id)]
    await place.lead(couple, PairStatus.ACTIVE)
    assert (await place.stored(couple.id)).met_on == TODAY
    usual = await school.pair()
    needless = acquaintances.record_acquaintance(app, school.actor(usual.mentor), usual.id, TODAY)
    await refused(needless, WrongState, "pair-meets-later")


async def test_orders_and_pairs_of_another_school_are_not_there(school: School, outside: Database) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия", school.causes)
    foreign, waiting = await elsewhere.pair(PairStatus.ACTIVE), await elsewhere.pair(PairStatus.SUBMITTED)
    director, curator = await school.director(), await school.curator()
    app, order_id = school.app, (await elsewhere.stored(foreign.id)).order_id or 0
    before = await dump(outside)
    calls = [
        deciding.approve_pairs(app, school.actor(director), [waiting.id]),
        deciding.return_pairs(app, school.actor(director), [waiting.id], "Нет"),
        pair_papers.record_pair_papers(app, school.actor(curator), [waiting.id], TODAY, "Папка"),
        orders.order_card(app, school.actor(director), order_id),
        orders.order_order_file(app, school.actor(director), order_id),
        orders.sign_order(app, school.actor(director), order_id),
        order_changes.order_extension(app, school.actor(director), foreign.id, ENDS + timedelta(9)),
        order_changes.order_cancellation(app, school.actor(director), [foreign.id]),
        acquaintances.record_acquaintance(app, school.actor(curator), foreign.id, TODAY),
    ]
    for call in calls:
        with pytest.raises(NotFound):
            await call
    assert await dump(outside) == before
    assert await orders.order_list(app, school.actor(director)) == []
    assert await deciding.pairs_to_decide(app, school.actor(director)) == []


async def test_one_pair_of_an_order_may_have_a_term_of_its_own(school: School) -> None:
    couples = await crowd(school, 2)
    director, curator = couples[0].director, couples[0].curator
    order_id = await deciding.approve_pairs(school.app, school.actor(director), [one.id for one in couples])
    shorter = ENDS - timedelta(61)

    def change(pair_id: int, ends: date) -> Awaitable[None]:
        return orders.set_line_term(school.app, school.actor(curator), order_id, pair_id, STARTS, ends)

    await refused(change(couples[1].id, STARTS + timedelta(20)), BadInput, "program-too-short")
    with pytest.raises(NotFound):
        await change(couples[1].id + 1000, shorter)
    await change(couples[1].id, shorter)
    await orders.sign_order(school.app, school.actor(curator), order_id, "17-н")
    assert [(await school.stored(one.id)).ends_on for one in couples] == [ENDS, shorter]
    await refused(change(couples[1].id, ENDS), WrongState, "order-signed-already")


async def test_a_curator_of_some_forms_does_not_sign_for_the_others(school: School) -> None:
    first = await school.pair(PairStatus.SUBMITTED)
    mentee, curator = await school.mentee("Бодайбинский Олег"), await school.curator()
    await school.give(first.mentor, Role.DIRECTOR)
    number = await proposing.propose_pair(
        school.app, school.actor(curator), mentee.id, first.mentor.id, STARTS, ENDS, Wish(form="head_to_teacher")
    )
    second = Couple(number, first.mentor, mentee, curator, first.director)
    await school.lead(second, PairStatus.AGREED)
    await kinds.set_goals(school.app, school.actor(mentee), number, "Вести журнал без помощи.")
    await school.papers(second)
    order_id = await deciding.approve_pairs(school.app, school.actor(first.director), [first.id, number])
    letters = [letter for kind, _, letter in await school.deliver() if kind is Kind.ORDER_READY and letter]
    assert letters[0].attachment is not None
    assert "Цели: Вести журнал без помощи" in words_of(letters[0].attachment.content or b"")

    limited = await school.join(Role.CURATOR, "Саянова Лидия Олеговна")
    await offices.toggle_form(school.app, school.actor(first.director), limited.id, "teacher_to_teacher")
    sign = orders.sign_order(school.app, school.actor(limited), order_id, "17-н")
    await refused(sign, NotAllowed, "order-beyond-forms")
    await refused(
        orders.record_signed_order(school.app, school.actor(limited), first.id), NotAllowed, "order-beyond-forms"
    )
    await orders.sign_order(school.app, school.actor(first.director), order_id, "17-н")
    assert (await school.stored(number)).status is PairStatus.ACTIVE
