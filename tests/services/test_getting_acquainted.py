"""Where people meet before they decide (004, 8.1), that meeting is arranged as any other and lets them decide."""

from datetime import UTC, date, datetime, timedelta

import pytest

from db.engine import Database
from mentoring.errors import WrongState
from mentoring.meetings import Outcome
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from services import agreeing, check_ins, home, meeting_cards, meetings, proposing, search_ends
from tests.builders import Couple, School, dump


@pytest.fixture
async def place(school: School) -> School:
    return await School.founded(
        school.app, school.clock, "Лицей", school.causes, profile="belaya-kalitva-district"
    )  # fmt: skip


async def arranged(place: School) -> tuple[Couple, int]:
    couple = await place.pair(PairStatus.PROPOSED)
    found = await home.home(place.app, place.actor(couple.mentee))
    assert found is not None
    assert "first-meeting" in [todo.key for todo in found.todos]
    starts = place.clock.now() + timedelta(days=1)
    number = await meetings.propose_meeting(place.app, place.actor(couple.mentor), couple.id, starts, kind="planning")
    await meetings.accept_meeting(place.app, place.actor(couple.mentee), number)
    return couple, number


async def test_the_first_meeting_is_the_acquaintance_and_once_held_both_may_decide(place: School) -> None:
    couple, number = await arranged(place)
    with pytest.raises(WrongState, match="pair-meet-first"):
        await agreeing.consent_to_pair(place.app, place.actor(couple.mentee), couple.id)
    place.clock.move(days=1, hours=2)
    await check_ins.check_in(place.app, place.actor(couple.mentee), number, Outcome.HELD, 5)
    pair = await place.stored(couple.id)
    assert pair.met_on == place.clock.now().date()
    assert await place.told(Kind.PAIR_MET) == [(Kind.PAIR_MET, couple.mentor.id)]
    card = await meeting_cards.meeting_card(place.app, place.actor(couple.mentor), number)
    assert card.meeting.kind == "acquaintance"
    coming = await meeting_cards.next_meeting(place.app, place.actor(couple.mentor), couple.id)
    assert coming.kind == "trial"
    await check_ins.check_in(place.app, place.actor(couple.mentor), number, Outcome.HELD, 4)
    await agreeing.consent_to_pair(place.app, place.actor(couple.mentee), couple.id)
    with pytest.raises(WrongState, match="pair-not-active"):
        await meetings.propose_meeting(
            place.app, place.actor(couple.mentor), couple.id, place.clock.now() + timedelta(days=1)
        )


async def test_a_pair_that_has_met_is_asked_to_work_not_to_get_acquainted(place: School) -> None:
    couple = await place.pair(PairStatus.ACTIVE)
    assert (await place.stored(couple.id)).met_on is not None
    told = {who: str(letter) for kind, who, letter in await place.deliver() if kind is Kind.PAIR_ACTIVE}
    assert set(told) == {couple.mentor.id, couple.mentee.id}
    assert all("первой рабочей встрече" in words for words in told.values())


async def test_who_have_been_a_pair_before_are_not_told_to_get_acquainted(place: School) -> None:
    couple = await place.pair(PairStatus.COMPLETED)
    first = await place.stored(couple.id)
    place.clock.to(datetime(2027, 9, 2, 4, tzinfo=UTC))
    await search_ends.seek_again(place.app, place.actor(couple.mentee))
    number = await proposing.propose_pair(
        place.app, place.actor(couple.curator), couple.mentee.id, couple.mentor.id, date(2027, 9, 2), date(2028, 5, 31)
    )
    assert (await place.stored(number)).met_on == first.met_on
    told = [str(one) for kind, _, one in await place.deliver() if kind is Kind.PAIR_PROPOSED and one]
    assert told
    assert not [one for one in told if "познакомьтесь" in one]
    await agreeing.consent_to_pair(place.app, place.actor(couple.mentee), number)
    assert (await place.stored(number)).consented == {couple.mentee.id}


async def test_a_refusal_calls_the_acquaintance_off(place: School, outside: Database) -> None:
    couple, number = await arranged(place)
    await agreeing.decline_pair(place.app, place.actor(couple.mentee), couple.id, "Передумал")
    assert [row["status"] for row in (await dump(outside, "meeting"))["meeting"] if row["id"] == number] == [
        "cancelled"
    ]
    told = [who for kind, who, letter in await place.deliver() if kind is Kind.MEETING_CANCELLED and letter]
    assert told == [couple.mentor.id]
    place.clock.move(days=2)
    assert not [kind for kind, _, letter in await place.deliver() if letter and kind is Kind.MEETING_SOON]
