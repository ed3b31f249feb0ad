"""Groups, reverse mentoring, short-term programs, several mentors: from the proposal to what is left of them."""

from collections.abc import Awaitable
from datetime import timedelta

import pytest

from mentoring.actors import Role
from mentoring.consents import Purpose
from mentoring.errors import BadInput, DomainError, NotAllowed, NotFound, WrongState
from mentoring.group_meetings import Answer
from mentoring.notices import Kind
from mentoring.pairs import PairStatus, Step
from mentoring.partings import PartingState
from services import (
    agreeing,
    deciding,
    group_changes,
    group_meetings,
    groups,
    home,
    kinds,
    meeting_cards,
    meeting_series,
    meetings,
    orders,
    pairs,
    parting_cards,
    parting_decisions,
    proposing,
    withdrawals,
)
from services.kinds import Wish
from tests.builders import ENDS, STARTS, School, Someone, dump

GOALS = "Научиться вести электронный журнал без помощи"


class Crew:
    """A group and everybody in it."""

    def __init__(
        self, school: School, number: int, mentor: Someone, mentees: list[Someone], pairs_of: list[int]
    ) -> None:
        self.school, self.id, self.mentor, self.mentees, self.pairs = school, number, mentor, mentees, pairs_of

    @classmethod
    async def proposed(cls, school: School, size: int = 3, capacity: int = 1) -> "Crew":
        curator, mentor = await school.curator(), await school.mentor(capacity=capacity)
        mentees = [await school.mentee(f"{name} Олег Ильич") for name in ("Первых", "Вторых", "Третьих")[:size]]
        number = await groups.propose_group(
            school.app, school.actor(curator), mentor.id, [one.id for one in mentees], "Новички", STARTS, ENDS
        )
        card = await groups.group_card(school.app, school.actor(curator), number)
        return cls(school, number, mentor, mentees, [pair.id for pair, _ in card.pairs])

    async def consent(self, someone: Someone, place: int = 0) -> None:
        await agreeing.consent_to_pair(self.school.app, self.school.actor(someone), self.pairs[place])

    async def sign(self, someone: Someone, place: int = 0) -> None:
        curator, today = await self.school.curator(), self.school.clock.now().date()
        writer = self.school.actor(curator)
        await agreeing.record_pair_paper(self.school.app, writer, self.pairs[place], someone.id, today, "Папка 7")

    async def all_agree(self) -> None:
        await self.consent(self.mentor)
        for place, mentee in enumerate(self.mentees):
            await self.consent(mentee, place)

    async def start(self) -> None:
        """Take the whole group to work."""
        await self.all_agree()
        await self.sign(self.mentor)
        for place, mentee in enumerate(self.mentees):
            await self.sign(mentee, place)
        director = await self.school.director()
        for number in self.pairs:
            await orders.approve_pair(self.school.app, self.school.actor(director), number)
            await orders.record_signed_order(self.school.app, self.school.actor(director), number)

    async def statuses(self) -> list[PairStatus]:
        return [(await self.school.stored(one)).status for one in self.pairs]


async def test_the_director_returns_a_group_as_a_whole_and_only_two_peoples_sheets_are_brought_anew(
    school: School,
) -> None:
    director, crew = await school.director(), await Crew.proposed(school)
    await crew.all_agree()
    for someone, place in ((crew.mentor, 0), *((one, place) for place, one in enumerate(crew.mentees))):
        await crew.sign(someone, place)
    await school.deliver()
    await orders.return_pair(school.app, school.actor(director), crew.pairs[1], "Нет подписи")
    assert await crew.statuses() == [PairStatus.AGREED] * 3
    papers = [{sheet.person_id for sheet in (await school.stored(one)).papers} for one in crew.pairs]
    assert papers == [{crew.mentees[0].id}, set(), {crew.mentees[2].id}]
    [letter] = [str(letter) for kind, _, letter in await school.deliver() if kind is Kind.PAIR_RETURNED]
    assert "вернул группу <b>Новички</b>" in letter
    assert "Вторых" in letter
    with pytest.raises(WrongState, match="pair-moved-on"):
        await orders.return_pair(school.app, school.actor(director), crew.pairs[1], "Нет подписи")
    await crew.sign(crew.mentees[1], 1)
    assert await crew.statuses() == [PairStatus.AGREED] * 3
    await crew.sign(crew.mentor)
    assert await crew.statuses() == [PairStatus.SUBMITTED] * 3
    assert await deciding.return_pairs(school.app, school.actor(director), [crew.pairs[0]], "Нет печати") == 3
    assert await crew.statuses() == [PairStatus.AGREED] * 3


async def refused(call: Awaitable[object], key: str) -> None:
    with pytest.raises(DomainError) as caught:
        await call
    assert caught.value.key == key


async def test_a_group_takes_one_place_and_goes_to_the_director_as_one(school: School) -> None:
    director, crew = await school.director(), await Crew.proposed(school)
    assert len(await school.told(Kind.GROUP_PROPOSED)) == 4
    letters = {who: letter for kind, who, letter in await school.deliver() if kind is Kind.GROUP_PROPOSED}
    letter = letters[crew.mentor.id]
    assert letter is not None
    assert "для всей группы" in letter.text
    await crew.consent(crew.mentor)
    assert [(await school.stored(one)).consented for one in crew.pairs] == [{crew.mentor.id}] * 3
    for place, mentee in enumerate(crew.mentees):
        assert not await school.told(Kind.PAIR_AGREED)
        await crew.consent(mentee, place)
    assert len(await school.told(Kind.PAIR_AGREED)) == 1
    await crew.sign(crew.mentor)
    await crew.sign(crew.mentees[0], 0)
    await crew.sign(crew.mentees[1], 1)
    assert await crew.statuses() == [PairStatus.AGREED] * 3
    await crew.sign(crew.mentees[2], 2)
    assert await crew.statuses() == [PairStatus.SUBMITTED] * 3
    assert await school.told(Kind.PAIR_TO_APPROVE) == [(Kind.PAIR_TO_APPROVE, director.id)]
    curator = await school.curator()
    late = await school.mentee("Поздних Олег")
    call = proposing.propose_pair(school.app, school.actor(curator), late.id, crew.mentor.id, STARTS, ENDS)
    await refused(call, "pair-mentor-full")


async def test_whoever_declines_falls_out_and_the_others_go_on(school: School) -> None:
    crew = await Crew.proposed(school)
    await crew.consent(crew.mentor)
    for place in (0, 1):
        await crew.consent(crew.mentees[place], place)
    for person, place in ((crew.mentor, 0), (crew.mentees[0], 0), (crew.mentees[1], 1)):
        await crew.sign(person, place)
    assert await crew.statuses() == [PairStatus.AGREED, PairStatus.AGREED, PairStatus.PROPOSED]
    await agreeing.decline_pair(school.app, school.actor(crew.mentees[2]), crew.pairs[2], "Нет времени")
    assert await crew.statuses() == [PairStatus.SUBMITTED, PairStatus.SUBMITTED, PairStatus.DECLINED]
    assert not await school.told(Kind.GROUP_SMALL)


async def test_a_mentor_who_declines_declines_for_the_whole_group(school: School) -> None:
    crew = await Crew.proposed(school)
    await crew.consent(crew.mentees[0])
    await agreeing.decline_pair(school.app, school.actor(crew.mentor), crew.pairs[1], "")
    assert await crew.statuses() == [PairStatus.DECLINED] * 3
    told = {who for _, who in await school.told(Kind.PAIR_DECLINED)}
    assert told >= {one.id for one in crew.mentees}


async def test_keepers_do_not_read_of_an_early_end_where_nothing_had_begun(school: School) -> None:
    curator, crew = await school.curator(), await Crew.proposed(school)
    await crew.all_agree()
    await school.deliver()

    async def told() -> list[str]:
        return [
            str(one)
            for kind, who, one in await school.deliver()
            if kind is Kind.PAIR_ENDED and who == curator.id and one
        ]

    await leave(school, crew.mentees[2])
    [words] = await told()
    assert "В группу не войдёт: Третьих" in words
    await leave(school, crew.mentor)
    [words] = await told()
    assert "Группа не начнёт работу" in words
    assert await crew.statuses() == [PairStatus.DECLINED] * 3
    couple = await school.pair(PairStatus.AGREED, await school.mentor("Братская Ольга Петровна"))
    await leave(school, couple.mentee)
    [words] = await told()
    assert "Пара не начнёт работу" in words
    assert "раньше срока" not in words


async def test_a_group_of_one_is_decided_by_the_curator(school: School) -> None:
    curator, crew = await school.curator(), await Crew.proposed(school, 2)
    writer = school.actor(curator)
    await refused(groups.go_on_as_pair(school.app, writer, crew.id), "group-not-small")
    await crew.all_agree()
    for person in (crew.mentor, crew.mentees[0]):
        await crew.sign(person)
    await agreeing.decline_pair(school.app, school.actor(crew.mentees[1]), crew.pairs[1], "")
    assert await school.told(Kind.GROUP_SMALL) == [(Kind.GROUP_SMALL, curator.id)]
    card = await groups.group_card(school.app, school.actor(curator), crew.id)
    assert (card.can_decide, [pair.id for pair, _ in card.pairs]) == (True, crew.pairs[:1])
    assert (await crew.statuses())[0] is PairStatus.AGREED
    await groups.go_on_as_pair(school.app, school.actor(curator), crew.id)
    left = await school.stored(crew.pairs[0])
    assert (left.kind, left.group_id, left.status) == ("traditional", None, PairStatus.SUBMITTED)
    with pytest.raises(NotFound):
        await groups.end_group(school.app, school.actor(curator), crew.id)


async def test_a_working_group_survives_a_leaver_while_two_remain(school: School) -> None:
    curator, crew = await school.curator(), await Crew.proposed(school)
    await crew.start()
    assert await crew.statuses() == [PairStatus.ACTIVE] * 3
    orders_told = [
        str(one) for kind, who, one in await school.deliver() if kind is Kind.PAIR_ORDER and who == curator.id
    ]
    assert ["о закреплении группы" in one and "наставляемый – Первых" in one for one in orders_told] == [
        True,
        False,
        False,
    ]
    await leave(school, crew.mentees[2])
    ended = [str(one) for kind, who, one in await school.deliver() if kind is Kind.PAIR_ENDED and who == curator.id]
    assert ["Пара завершена раньше срока: Третьих" in one and "Группа" in one for one in ended] == [True]
    assert (await crew.statuses())[:2] == [PairStatus.ACTIVE] * 2
    assert not await school.told(Kind.GROUP_SMALL)
    await leave(school, crew.mentees[1])
    assert await school.told(Kind.GROUP_SMALL) == [(Kind.GROUP_SMALL, curator.id)]
    await groups.end_group(school.app, school.actor(curator), crew.id, "Остался один")
    assert (await school.stored(crew.pairs[0])).status is PairStatus.ENDED
    told = {who for _, who in await school.told(Kind.PAIR_ENDED)}
    assert {crew.mentor.id, crew.mentees[0].id} <= told


async def test_a_group_whose_mentor_goes_is_told_of_to_its_keeper_once(school: School) -> None:
    curator, crew = await school.curator(), await Crew.proposed(school, 2)
    await crew.start()
    await school.deliver()
    await leave(school, crew.mentor)
    told = [(who, str(one)) for kind, who, one in await school.deliver() if kind is Kind.PAIR_ENDED and one]
    [words] = [one for who, one in told if who == curator.id]
    assert "Группа завершена раньше срока" in words
    assert "Без наставника: Вторых" in words
    assert "Первых" in words
    assert {who for who, _ in told} == {curator.id, *(one.id for one in crew.mentees)}


async def test_the_curator_takes_out_who_does_not_answer_and_the_others_go_on(school: School) -> None:
    crew = await Crew.proposed(school)
    curator = await school.curator()
    await crew.consent(crew.mentor)
    for place in (0, 1):
        await crew.consent(crew.mentees[place], place)
    for person, place in ((crew.mentor, 0), (crew.mentees[0], 0), (crew.mentees[1], 1)):
        await crew.sign(person, place)
    card = await groups.group_card(school.app, school.actor(curator), crew.id)
    assert card.removable == set(crew.pairs)
    await group_changes.remove_from_group(school.app, school.actor(curator), crew.pairs[2])
    assert await crew.statuses() == [PairStatus.SUBMITTED, PairStatus.SUBMITTED, PairStatus.DECLINED]
    letters = {who: letter for kind, who, letter in await school.deliver() if kind is Kind.GROUP_LEFT}
    silent, mentor = letters[crew.mentees[2].id], letters[crew.mentor.id]
    assert silent is not None
    assert "ответа мы не дождались" in silent.text
    assert mentor is not None
    assert "Третьих" in mentor.text
    again = group_changes.remove_from_group(school.app, school.actor(curator), crew.pairs[1])
    await refused(again, "group-has-begun")
    waiting = await groups.group_candidates(school.app, school.actor(curator), crew.mentor.id)
    assert [one.id for one in waiting] == [crew.mentees[2].id]


async def test_a_mentor_lays_a_whole_group_down_and_one_decision_is_enough(school: School) -> None:
    crew = await Crew.proposed(school)
    await crew.start()
    director, curator = await school.director(), await school.curator()
    assert (await groups.group_card(school.app, school.actor(crew.mentor), crew.id)).can_part
    assert not (await groups.group_card(school.app, school.actor(curator), crew.id)).can_part
    with pytest.raises(NotAllowed):
        await group_changes.part_group(school.app, school.actor(crew.mentees[0]), crew.id)
    assert await group_changes.part_group(school.app, school.actor(crew.mentor), crew.id, "Переезд") == 3
    there = await parting_cards.parting_list(school.app, school.actor(director))
    assert [one.parting.state for one in there] == [PartingState.ASKED] * 3
    await parting_decisions.grant_parting(school.app, school.actor(director), there[0].parting.id)
    there = await parting_cards.parting_list(school.app, school.actor(director))
    assert [one.parting.state for one in there] == [PartingState.GRANTED] * 3
    day = school.clock.now().date()
    await parting_decisions.record_parting_order(
        school.app, school.actor(director), there[0].parting.id, "41-к", day
    )  # fmt: skip
    there = await parting_cards.parting_list(school.app, school.actor(director))
    assert {one.parting.order_number for one in there} == {"41-к"}
    school.clock.move(days=7)
    assert await parting_decisions.finish_due(school.app) == 3
    assert await crew.statuses() == [PairStatus.ENDED] * 3


async def test_the_director_takes_a_group_back_and_what_was_only_proposed_ends_at_once(school: School) -> None:
    crew = await Crew.proposed(school)
    director = await school.director()
    assert await group_changes.part_group(school.app, school.actor(director), crew.id) == 0
    assert await crew.statuses() == [PairStatus.DECLINED] * 3
    with pytest.raises(NotFound):
        await group_changes.part_group(school.app, school.actor(director), crew.id)


async def leave(school: School, someone: Someone) -> None:
    """Take back the consent without which nobody takes part."""
    await withdrawals.withdraw_consent(school.app, school.actor(someone), Purpose.PARTICIPATION)


async def test_a_group_meets_at_one_time(school: School) -> None:
    crew = await Crew.proposed(school, 2)
    soon = school.clock.now() + timedelta(days=2)
    await refused(
        group_meetings.propose_group_meeting(school.app, school.actor(crew.mentor), crew.id, soon), "pair-not-active"
    )
    await crew.start()
    await group_meetings.propose_group_meeting(school.app, school.actor(crew.mentor), crew.id, soon, "Кабинет 5")
    told = {who for _, who in await school.told(Kind.GROUP_MEETING)}
    assert told == {crew.mentor.id, *(one.id for one in crew.mentees)}
    numbers = set()
    for place, mentee in enumerate(crew.mentees):
        [card] = await meeting_cards.pair_meetings(school.app, school.actor(mentee), crew.pairs[place])
        assert (card.meeting.starts_at, card.meeting.place, card.my_answer) == (soon, "Кабинет 5", Answer.SILENT)
        numbers.add(card.meeting.id)
    assert len(numbers) == 1
    with pytest.raises(NotAllowed):
        await group_meetings.propose_group_meeting(school.app, school.actor(crew.mentees[0]), crew.id, soon)


async def test_a_mentee_sees_of_the_others_only_who_has_said_yes(school: School) -> None:
    crew = await Crew.proposed(school)
    first = await groups.group_card(school.app, school.actor(crew.mentees[0]), crew.id)
    assert [person.id for _, person in first.pairs] == [crew.mentees[0].id]
    await crew.all_agree()
    now = await groups.group_card(school.app, school.actor(crew.mentees[0]), crew.id)
    assert [person.id for _, person in now.pairs] == [one.id for one in crew.mentees]
    assert [pair.id for pair, _ in now.pairs if now.can_open(pair)] == crew.pairs[:1]
    outsider = await school.mentee("Чужих Олег")
    with pytest.raises(NotFound):
        await groups.group_card(school.app, school.actor(outsider), crew.id)


async def test_a_group_that_cannot_be_says_why(school: School) -> None:
    curator, mentor = await school.curator(), await school.mentor(capacity=1)
    one, other = await school.mentee("Первых Олег"), await school.mentee("Вторых Олег")

    def propose(*mentees: int, title: str = "Новички") -> Awaitable[object]:
        return groups.propose_group(school.app, school.actor(curator), mentor.id, mentees, title, STARTS, ENDS)

    await refused(propose(one.id), "group-members-expected")
    await refused(propose(one.id, other.id, title=" "), "group-title-expected")
    await refused(propose(one.id, mentor.id), "pair-with-oneself")
    await refused(propose(one.id, 999_999), "error-not-found")
    before = await dump(school.app.database)
    assert before["mentoring_group"] == []
    assert before["pair"] == []
    await school.pair(PairStatus.PROPOSED, mentor)
    await refused(propose(one.id, other.id), "pair-mentor-full")


async def wished(school: School, wish: Wish, mentor: Someone, mentee: Someone) -> int:
    curator = school.actor(await school.curator())
    return await proposing.propose_pair(school.app, curator, mentee.id, mentor.id, STARTS, ENDS, wish)


async def test_reverse_mentoring_is_two_directions_with_one_yes_and_goals_of_their_own(school: School) -> None:
    director, mentor, mentee = await school.director(), await school.mentor(), await school.mentee()
    number = await wished(school, Wish("reverse"), mentor, mentee)
    known = await kinds.kind_words(school.app, school.actor(mentee), number)
    back = known.other
    assert back is not None
    two = [await school.stored(number), await school.stored(back)]
    assert [one.members for one in two] == [(mentor.id, mentee.id), (mentee.id, mentor.id)]
    for member in (mentor, mentee):
        await agreeing.consent_to_pair(school.app, school.actor(member), number)
    curator = await school.curator()
    for member in (mentor, mentee):
        await agreeing.record_pair_paper(
            school.app, school.actor(curator), number, member.id, school.clock.now().date(), "Папка"
        )
    assert {(await school.stored(one)).status for one in (number, back)} == {PairStatus.AGREED}
    await kinds.set_goals(school.app, school.actor(mentor), number, GOALS)
    assert (await school.stored(number)).status is PairStatus.AGREED
    await kinds.set_goals(school.app, school.actor(mentee), back, "Освоить разбор урока с коллегой")
    assert {(await school.stored(one)).status for one in (number, back)} == {PairStatus.SUBMITTED}
    assert await school.told(Kind.PAIR_TO_APPROVE) == [(Kind.PAIR_TO_APPROVE, director.id)]
    for one in (number, back):
        await orders.approve_pair(school.app, school.actor(director), one)
        await orders.record_signed_order(school.app, school.actor(director), one)
    soon = school.clock.now() + timedelta(days=1)
    meeting = await meetings.propose_meeting(school.app, school.actor(mentor), back, soon)
    about = (await meeting_cards.meeting_card(school.app, school.actor(mentee), meeting)).agenda
    assert about.goals == ("Освоить разбор урока с коллегой", GOALS)
    await leave(school, mentee)
    assert {(await school.stored(one)).status for one in (number, back)} == {PairStatus.ENDED}


async def test_a_short_term_program_waits_for_goals_and_dates(school: School) -> None:
    mentor, mentee, curator = await school.mentor(), await school.mentee(), await school.curator()
    number = await wished(school, Wish("short_term"), mentor, mentee)
    for member in (mentor, mentee):
        await agreeing.consent_to_pair(school.app, school.actor(member), number)
    today = school.clock.now().date()
    for member in (mentor, mentee):
        await agreeing.record_pair_paper(school.app, school.actor(curator), number, member.id, today, "Папка")
    assert (await school.stored(number)).status is PairStatus.AGREED
    with pytest.raises(BadInput):
        await kinds.set_schedule(school.app, school.actor(mentor), number, "01.01.2020, 02.01.2020")
    await kinds.set_schedule(school.app, school.actor(mentor), number, "21.09.2026, 05.10.2026")
    await kinds.set_goals(school.app, school.actor(curator), number, GOALS)
    stored = await school.stored(number)
    assert (stored.status, stored.goals, len(stored.schedule)) == (PairStatus.SUBMITTED, GOALS, 2)
    with pytest.raises(WrongState):
        await kinds.set_goals(school.app, school.actor(mentor), number, GOALS)


async def test_a_second_mentor_has_an_area_of_their_own(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    second = await school.mentor("Ольхонова Инна Львовна")
    await refused(wished(school, Wish(), second, couple.mentee), "kind-area-expected")
    number = await wished(school, Wish(area="methods"), second, couple.mentee)
    assert (await school.stored(number)).area == "methods"
    third = await school.mentor("Саянская Инна Львовна")
    await refused(wished(school, Wish(area="methods"), third, couple.mentee), "kind-area-taken")
    for forged in (Wish("group"), Wish("x"), Wish(form="x", area="subject"), Wish(variant="x")):
        with pytest.raises(NotFound):
            await wished(school, forged, third, await school.mentee())


async def test_a_form_from_outside_needs_a_partner_with_an_agreement(school: School) -> None:
    mentor, mentee = await school.mentor(), await school.mentee()
    wish = Wish(form="employer_to_student")
    await refused(wished(school, wish, mentor, mentee), "kind-outsider-expected")
    await refused(wished(school, Wish(form="head_to_teacher"), mentor, mentee), "kind-head-expected")
    await school.give(mentor, Role.DIRECTOR)
    assert await wished(school, Wish(form="head_to_teacher"), mentor, mentee)


async def test_virtual_meetings_need_a_link_and_situational_ones_no_schedule(school: School) -> None:
    director, mentor = await school.director(), await school.mentor()
    mentee, curator = await school.mentee(), await school.curator()
    other = await school.mentee("Вторых Олег")
    remote = await wished(school, Wish("virtual"), mentor, mentee)
    when_needed = await wished(school, Wish("situational"), mentor, other)
    for number, members in ((remote, (mentor, mentee)), (when_needed, (mentor, other))):
        for member in members:
            await agreeing.consent_to_pair(school.app, school.actor(member), number)
        for member in members:
            await agreeing.record_pair_paper(
                school.app, school.actor(curator), number, member.id, school.clock.now().date(), "Папка"
            )
        await orders.approve_pair(school.app, school.actor(director), number)
        await orders.record_signed_order(school.app, school.actor(director), number)
    soon = school.clock.now() + timedelta(days=1)
    call = meetings.propose_meeting(school.app, school.actor(mentor), remote, soon, "Кабинет 5")
    await refused(call, "kind-link-expected")
    await refused(meetings.propose_meeting(school.app, school.actor(mentor), remote, soon), "kind-link-expected")
    link = "https://meet.example.ru/5"
    number = await meetings.propose_meeting(school.app, school.actor(mentor), remote, soon, link)
    about = (await meeting_cards.meeting_card(school.app, school.actor(mentor), number)).agenda
    assert [line.ru for line in about.lines] == ["показать экран: план, урок в записи, журнал"]
    assert about.goals == ()
    assert await meeting_cards.meets_remotely(school.app, school.actor(mentee), remote)
    facts = await home.home(school.app, school.actor(other))
    assert facts is not None
    assert "first-meeting" not in {one.key for one in facts.todos}
    series = meeting_series.propose_series(school.app, school.actor(mentor), when_needed, soon, 1, 4)
    await refused(series, "kind-no-schedule")
    await refused(kinds.set_schedule(school.app, school.actor(mentor), when_needed, weeks=1), "kind-no-schedule")
    assert not (await meeting_cards.next_meeting(school.app, school.actor(mentor), when_needed)).can_repeat
    card = await pairs.pair_card(school.app, school.actor(other), when_needed)
    assert Step.ASK_HELP in card.steps
    assert Role.MENTEE in facts.roles
