"""A pair's way: every refusal in words, repeats harmless, and of two at once one."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any

import pytest

from db.engine import Database
from mentoring.actors import Role
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.pairs import PairStatus, Step
from services import agreeing, orders, pairs, proposing
from services.work import App
from tests.builders import ENDS, STARTS, Causes, School, dump
from tests.refusals import outcome, refused

TODAY = date(2026, 9, 1)


@pytest.fixture
def other(school: School, second: Database) -> App:
    """The same school in another process."""
    return App(second, school.clock, school.app.catalog)


async def test_a_proposal_that_does_not_fit_says_why(school: School) -> None:
    curator, mentor, mentee = await school.curator(), await school.mentor(capacity=1), await school.mentee()

    def propose(mentee_id: int, mentor_id: int, starts: date = STARTS, ends: date = ENDS) -> Awaitable[int]:
        return proposing.propose_pair(school.app, school.actor(curator), mentee_id, mentor_id, starts, ends)

    await refused(propose(mentor.id, mentor.id), BadInput, "pair-with-oneself")
    await refused(propose(mentee.id, mentor.id, ENDS, STARTS), BadInput, "program-ends-before-start")
    await refused(propose(mentee.id, mentor.id, ends=STARTS + timedelta(7)), BadInput, "program-too-short")
    await refused(propose(mentee.id, mentor.id, ends=STARTS + timedelta(700)), BadInput, "program-too-long")
    await refused(propose(mentor.id, mentee.id), NotFound, "error-not-found")
    await refused(propose(mentee.id, curator.id), NotFound, "error-not-found")
    await refused(propose(999_999, mentor.id), NotFound, "error-not-found")
    fresh = await school.join(Role.MENTEE, "Тулунский Иван")
    await refused(propose(fresh.id, mentor.id), WrongState, "pair-questionnaire-missing")
    assert await propose(mentee.id, mentor.id)
    await refused(propose(mentee.id, mentor.id), WrongState, "pair-proposed-already")
    await refused(propose((await school.mentee()).id, mentor.id), WrongState, "pair-mentor-full")


async def test_a_mentor_is_free_again_once_somebody_has_declined(school: School) -> None:
    couple = await school.pair(PairStatus.DECLINED, await school.mentor(capacity=1))
    curator = school.actor(await school.curator())
    again = proposing.propose_pair(school.app, curator, couple.mentee.id, couple.mentor.id, STARTS, ENDS)
    await refused(again, WrongState, "pair-refused-before")
    assert await school.pair(PairStatus.PROPOSED, couple.mentor)


Act = Callable[[School, Any], Awaitable[object]]
ACTS: dict[str, tuple[Act, set[PairStatus]]] = {
    "consent": (lambda s, c: agreeing.consent_to_pair(s.app, s.actor(c.mentor), c.id), {PairStatus.PROPOSED}),
    "decline": (
        lambda s, c: agreeing.decline_pair(s.app, s.actor(c.mentee), c.id, ""),
        {PairStatus.PROPOSED, PairStatus.AGREED},
    ),
    "paper": (
        lambda s, c: agreeing.record_pair_paper(s.app, s.actor(c.curator), c.id, c.mentor.id, TODAY, "Папка"),
        {PairStatus.AGREED},
    ),
    "approve": (lambda s, c: orders.approve_pair(s.app, s.actor(c.director), c.id), {PairStatus.SUBMITTED}),
    "return": (lambda s, c: orders.return_pair(s.app, s.actor(c.director), c.id, "Нет"), {PairStatus.SUBMITTED}),
    "sign": (lambda s, c: orders.record_signed_order(s.app, s.actor(c.curator), c.id), {PairStatus.APPROVED}),
}


@pytest.mark.parametrize("status", PairStatus)
async def test_an_old_screen_cannot_do_what_the_pairs_state_no_longer_allows(
    school: School, outside: Database, status: PairStatus
) -> None:
    couple = await school.pair(status)
    before = await dump(outside)
    for act, allowed in ACTS.values():
        if status not in allowed:
            await refused(act(school, couple), WrongState, "pair-moved-on")
    assert await dump(outside) == before


async def test_a_program_does_not_end_before_its_last_day(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await refused(pairs.complete_pair(school.app, school.schedule(), couple.id), WrongState, "pair-not-ended")


async def test_papers_and_remarks_that_cannot_be_used_say_why(school: School) -> None:
    couple = await school.pair(PairStatus.AGREED)

    def paper(person: int, day: date, place: str) -> Awaitable[None]:
        return agreeing.record_pair_paper(school.app, school.actor(couple.curator), couple.id, person, day, place)

    await refused(paper(couple.mentor.id, date(2026, 9, 2), "Папка"), BadInput, "paper-date-in-future")
    await refused(paper(couple.mentor.id, TODAY, "  "), BadInput, "paper-place-empty")
    await refused(paper(couple.mentor.id, TODAY, "П" * 201), BadInput, "paper-place-too-long")
    await refused(paper(couple.director.id, TODAY, "Папка"), NotAllowed, "pair-not-yours")
    await school.papers(couple)
    director = couple.director

    def send_back(remark: str) -> Awaitable[None]:
        return orders.return_pair(school.app, school.actor(director), couple.id, remark)

    await refused(send_back(" "), BadInput, "remark-expected")
    await refused(send_back("н" * 501), BadInput, "reason-too-long")
    await orders.approve_pair(school.app, school.actor(director), couple.id)
    signing = orders.record_signed_order(school.app, school.actor(director), couple.id, "1" * 31)
    await refused(signing, BadInput, "order-number-too-long")


async def test_the_day_a_paper_is_signed_is_the_schools_day_not_utcs(school: School) -> None:
    """At two in the morning in Irkutsk it is still yesterday in UTC."""
    couple = await school.pair(PairStatus.AGREED)
    school.clock.move(hours=16)
    await agreeing.record_pair_paper(
        school.app, school.actor(couple.curator), couple.id, couple.mentor.id, date(2026, 9, 2), "Папка"
    )
    stored = await school.stored(couple.id)
    assert stored.unsigned() == (couple.mentee.id,)


async def test_a_pair_sent_back_needs_both_papers_again(school: School) -> None:
    couple = await school.pair(PairStatus.SUBMITTED)
    await orders.return_pair(school.app, school.actor(couple.director), couple.id, "Нет подписи")
    stored = await school.stored(couple.id)
    assert (stored.status, stored.remark) == (PairStatus.AGREED, "Нет подписи")
    assert stored.unsigned() == (couple.mentor.id, couple.mentee.id)


class OneCause(Causes):
    """Every actor from here on acts by one cause."""

    def __next__(self) -> int:
        return self.given


@pytest.mark.parametrize(("status", "act"), [(min(allowed), name) for name, (_, allowed) in ACTS.items()])
async def test_the_same_press_repeated_changes_nothing_and_says_the_same(
    school: School, outside: Database, status: PairStatus, act: str
) -> None:
    couple = await school.pair(status)
    school.causes = OneCause(next(school.causes))
    first = await ACTS[act][0](school, couple)
    after = await dump(outside)
    for _ in range(3):
        assert await ACTS[act][0](school, couple) == first
    assert await dump(outside) == after


async def test_of_two_approvals_at_once_one_makes_an_order(school: School, second: Database, other: App) -> None:
    couple = await school.pair(PairStatus.SUBMITTED)
    results = await asyncio.gather(
        *(outcome(orders.approve_pair(app, school.actor(couple.director), couple.id)) for app in (school.app, other))
    )
    assert set(results) == {1, "pair-moved-on"}
    assert len((await dump(second, "mentoring_order"))["mentoring_order"]) == 1
    assert len(await school.told(Kind.PAIR_ORDER)) == 2


async def test_orders_are_numbered_without_gaps_when_approved_at_once(school: School, other: App) -> None:
    mentor = await school.mentor(capacity=6)
    couples = [await school.pair(PairStatus.SUBMITTED, mentor) for _ in range(6)]
    numbers = await asyncio.gather(
        *(
            orders.approve_pair(app, school.actor(couple.director), couple.id)
            for couple, app in zip(couples, (school.app, other) * 3, strict=True)
        )
    )
    assert sorted(numbers) == [1, 2, 3, 4, 5, 6]


async def test_each_school_counts_its_orders_by_itself(school: School) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия", school.causes)
    for place in (school, elsewhere):
        couple = await place.pair(PairStatus.SUBMITTED)
        assert await orders.approve_pair(place.app, place.actor(couple.director), couple.id) == 1


async def test_a_mentor_with_one_place_gets_one_of_two_proposals_made_at_once(school: School, other: App) -> None:
    curator, mentor = await school.curator(), await school.mentor(capacity=1)
    mentees = [await school.mentee() for _ in range(2)]
    results = await asyncio.gather(
        *(
            outcome(proposing.propose_pair(app, school.actor(curator), mentee.id, mentor.id, STARTS, ENDS))
            for mentee, app in zip(mentees, (school.app, other), strict=True)
        )
    )
    assert results.count("pair-mentor-full") == 1
    assert len(await pairs.my_pairs(school.app, school.actor(mentor))) == 1


async def test_two_yeses_at_once_make_the_pair_agreed(school: School, other: App) -> None:
    couple = await school.pair()
    await asyncio.gather(
        *(
            agreeing.consent_to_pair(app, school.actor(member), couple.id)
            for member, app in zip(couple.members, (school.app, other), strict=True)
        )
    )
    assert (await school.stored(couple.id)).status is PairStatus.AGREED
    assert len(await school.told(Kind.PAIR_AGREED)) == 1


async def test_a_yes_and_a_no_at_once_never_leave_a_pair_that_one_refused_agreed(school: School, other: App) -> None:
    couple = await school.pair()
    await asyncio.gather(
        outcome(agreeing.consent_to_pair(school.app, school.actor(couple.mentor), couple.id)),
        outcome(agreeing.decline_pair(other, school.actor(couple.mentee), couple.id, "Нет")),
    )
    assert (await school.stored(couple.id)).status is PairStatus.DECLINED


async def test_two_papers_recorded_at_once_are_both_kept(school: School, other: App) -> None:
    couple = await school.pair(PairStatus.AGREED)
    await asyncio.gather(
        *(
            agreeing.record_pair_paper(app, school.actor(couple.curator), couple.id, member.id, TODAY, "Папка")
            for member, app in zip(couple.members, (school.app, other), strict=True)
        )
    )
    assert (await school.stored(couple.id)).status is PairStatus.SUBMITTED
    assert len(await school.told(Kind.PAIR_TO_APPROVE)) == 1


async def test_screens_offer_each_what_they_can_do(school: School) -> None:
    couple = await school.pair()
    expected = {couple.mentor: {Step.CONSENT, Step.DECLINE}, couple.curator: set(), couple.director: set()}
    for someone, steps in expected.items():
        assert (await pairs.pair_card(school.app, school.actor(someone), couple.id)).steps == steps
    await agreeing.consent_to_pair(school.app, school.actor(couple.mentor), couple.id)
    card = await pairs.pair_card(school.app, school.actor(couple.mentor), couple.id)
    assert card.steps == {Step.DECLINE}


async def test_why_one_refused_is_read_by_them_and_those_who_keep_the_pair_not_by_the_other(school: School) -> None:
    couple = await school.pair()
    await agreeing.decline_pair(school.app, school.actor(couple.mentor), couple.id, "Мало сил")
    read = {
        someone: (await pairs.pair_card(school.app, school.actor(someone), couple.id)).pair.reason
        for someone in (couple.mentor, couple.curator, couple.director, couple.mentee)
    }
    assert list(read.values()) == ["Мало сил"] * 3 + [""]


async def test_a_member_does_not_see_the_pairs_of_others(school: School) -> None:
    couple, stranger = await school.pair(), await school.mentee("Тулунский Иван")
    await refused(
        pairs.pair_card(school.app, school.actor(stranger), couple.id), NotFound, "error-not-found"
    )  # fmt: skip
    with pytest.raises(NotFound):
        await agreeing.consent_to_pair(school.app, school.actor(stranger), couple.id)
    with pytest.raises(NotFound):
        await agreeing.decline_pair(school.app, school.actor(stranger), couple.id, "")
    assert await pairs.my_pairs(school.app, school.actor(stranger)) == []


async def test_what_waits_for_the_director_comes_first_in_the_list(school: School) -> None:
    first = await school.pair(PairStatus.DECLINED)
    working = await school.pair(PairStatus.ACTIVE)
    waiting = await school.pair(PairStatus.SUBMITTED)
    cards = await pairs.all_pairs(school.app, school.actor(first.director))
    assert [card.pair.id for card in cards] == [waiting.id, working.id, first.id]
