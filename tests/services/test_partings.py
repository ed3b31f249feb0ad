"""Applications to end a pair: private, decided in turn, with the law's notice, and nothing half-done on the day."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import pytest
from docx import Document

from db import orders as decrees
from db import pairs as pair_rows
from db import partings as rows
from db import programs
from db.engine import Database
from mentoring.actors import Role
from mentoring.consents import Purpose
from mentoring.errors import BadInput, DomainError, NotAllowed, NotFound, WrongState
from mentoring.help import Content
from mentoring.notices import Kind
from mentoring.pairs import Pair, PairStatus
from mentoring.partings import Act, Parting, PartingKind, PartingState
from mentoring.programs import ProgramState
from scheduler.due import find_due
from services import agreeing, banks, meetings, orders, pairs, partings, privacy, proposing, withdrawals
from services import help as helping
from services import parting_decisions as deciding
from services.home import home
from services.order_changes import order_cancellation, pairs_to_cancel
from services.parting_cards import parting_card, parting_choices, parting_list
from services.parting_papers import order_parting_paper
from services.work import App, found
from tests.builders import ENDS, STARTS, Couple, School, dump
from tests.programs import carried_out
from tests.refusals import refused

# The Friday after the Tuesday on which schools of tests live; then the morning of the day in Irkutsk.
FRIDAY, MORNING = date(2026, 9, 4), datetime(2026, 9, 4, 2, tzinfo=UTC)


async def ask(school: School, couple: Couple, kind: PartingKind, reason: str = "") -> int:
    asker = couple.mentor if kind is PartingKind.RESIGNATION else couple.mentee
    return await partings.ask_parting(school.app, school.actor(asker), couple.id, kind, reason)


async def stored(school: School, number: int) -> tuple[Parting, Pair]:
    async with school.app.database.reading() as connection:
        parting = found(await rows.get(connection, number))
        return parting, found(await pair_rows.get(connection, parting.pair_id))


async def granted(school: School, couple: Couple, kind: PartingKind = PartingKind.REPLACEMENT) -> int:
    """An application that everybody of the list has granted."""
    number = await ask(school, couple, kind)
    await deciding.grant_parting(school.app, school.actor(couple.curator), number)
    await deciding.grant_parting(school.app, school.actor(couple.director), number)
    return number


async def words(school: School, person: int) -> str:
    """Everything the bot says to somebody now."""
    return "\n".join(letter.text for _, told, letter in await school.deliver() if letter and told == person)


async def test_a_change_of_mentor_goes_through_curator_and_director_and_the_mentor_learns_no_reason(
    school: School,
) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await school.deliver()
    number = await ask(school, couple, PartingKind.REPLACEMENT, "Не совпали взгляды на дисциплину")
    assert await school.told(Kind.PARTING_ASKED) == [(Kind.PARTING_ASKED, couple.curator.id)]
    card = await parting_card(school.app, school.actor(couple.mentee), number)
    assert (card.decider, card.parting.due_on, card.acts) == (Role.CURATOR, FRIDAY, frozenset({Act.WITHDRAW}))
    with pytest.raises(NotFound):
        await parting_card(school.app, school.actor(couple.mentor), number)
    assert (await parting_choices(school.app, school.actor(couple.mentor), couple.id)).asked == ()
    await deciding.grant_parting(school.app, school.actor(couple.curator), number)
    assert (await parting_card(school.app, school.actor(couple.mentee), number)).decider is Role.DIRECTOR
    await refused(
        deciding.grant_parting(school.app, school.actor(couple.curator), number), WrongState, "parting-passed-on"
    )
    assert (Kind.PARTING_ASKED, couple.director.id) in await school.told()
    await deciding.grant_parting(school.app, school.actor(couple.director), number)
    parting, pair = await stored(school, number)
    assert (parting.state, parting.last_day, pair.status) == (PartingState.GRANTED, FRIDAY, PairStatus.ACTIVE)
    heard = await words(school, couple.mentor.id)
    assert "Последний день – 4 сентября" in heard
    assert "взгляды" not in heard
    assert "замен" not in heard.lower()
    seen = [one.act for one in await privacy.who_saw_me(school.app, school.actor(couple.mentor))]
    assert not any("parting" in one for one in seen)
    assert (await parting_choices(school.app, school.actor(couple.mentor), couple.id)).last_day == FRIDAY


async def test_on_the_last_day_everything_of_the_pair_is_settled_at_once(school: School) -> None:
    mentor = await school.mentor(capacity=1)
    couple = await school.pair(PairStatus.ACTIVE, mentor)
    app, mentee = school.app, couple.mentee
    await meetings.propose_meeting(app, school.actor(mentor), couple.id, school.clock.now() + timedelta(days=9))
    secret = "Как говорить с родителями 7 «Б»?"
    request = await helping.ask_help(app, school.actor(mentee), Content(secret))
    number = await granted(school, couple)
    await school.deliver()
    assert await deciding.next_finish(app) == MORNING
    school.clock.to(MORNING - timedelta(seconds=1))
    await find_due(app)
    assert (await stored(school, number))[1].status is PairStatus.ACTIVE
    school.clock.to(MORNING)
    await find_due(app)
    await find_due(app)
    parting, pair = await stored(school, number)
    assert (parting.state, pair.status, pair.ends_on) == (PartingState.DONE, PairStatus.ENDED, FRIDAY)
    assert (pair.reason, pair.declined_by) == ("", None)
    tables = await dump(app.database)
    assert [one["status"] for one in tables["meeting"]] == ["cancelled"]
    assert [(one["id"], one["helper_id"], one["status"]) for one in tables["help_request"]] == [
        (request, couple.curator.id, "open")
    ]
    curator = school.actor(couple.curator)
    assert [one.person.id for one in await banks.unmatched(app, curator)] == [mentee.id]
    assert [one.pairs for one in await banks.bank(app, curator, Role.MENTOR)] == [0]
    assert [one.person.id for one in await banks.candidates(app, curator, mentee.id)] == []
    again = proposing.propose_pair(app, school.actor(couple.curator), mentee.id, mentor.id, STARTS, ENDS)
    await refused(again, WrongState, "pair-refused-before")
    told = await school.deliver()
    assert {person for kind, person, _ in told if kind is Kind.PARTING_OVER} == {
        mentor.id, mentee.id, couple.curator.id,
    }  # fmt: skip


async def test_of_two_leavings_on_one_day_the_first_ends_the_pair_and_the_other_is_void(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    resigned = await ask(school, couple, PartingKind.RESIGNATION)
    cancelled = await partings.cancel_assignment(school.app, school.actor(couple.director), couple.id)
    there = [await stored(school, one) for one in (resigned, cancelled)]
    assert {parting.last_day for parting, _ in there} == {FRIDAY}
    school.clock.to(MORNING)
    await find_due(school.app)
    there = [await stored(school, one) for one in (resigned, cancelled)]
    assert [(parting.state, pair.status) for parting, pair in there] == [
        (PartingState.DONE, PairStatus.ENDED), (PartingState.VOID, PairStatus.ENDED)
    ]  # fmt: skip


async def test_nothing_of_old_talks_reaches_the_new_mentor(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    secret = "Завуч кричит на совещаниях"
    request = await helping.ask_help(school.app, school.actor(couple.mentee), Content(secret))
    await helping.write_help(school.app, school.actor(couple.mentor), request, Content("Пойдём вместе"))
    await granted(school, couple)
    school.clock.to(MORNING)
    await find_due(school.app)
    fresh = await school.mentor("Слюдянкина Ольга Петровна")
    await school.deliver()
    await school.pair(PairStatus.ACTIVE, fresh, couple.mentee)
    heard = "\n".join(letter.text for _, person, letter in await school.deliver() if letter and person == fresh.id)
    assert "Ангарский" in heard
    assert secret not in heard
    assert "Иркутова" not in heard
    assert await helping.my_requests(school.app, school.actor(fresh)) == []
    with pytest.raises(DomainError):
        await helping.help_card(school.app, school.actor(fresh), request)
    with pytest.raises(DomainError):
        await helping.write_help(school.app, school.actor(fresh), request, Content("Я теперь наставник"))
    old = (await pairs.my_pairs(school.app, school.actor(fresh)))[0]
    assert couple.mentor.id not in (old.pair.mentor_id, old.pair.mentee_id)


async def test_a_mentor_leaves_a_pair_three_working_days_later_though_nobody_answers(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await ask(school, couple, PartingKind.RESIGNATION)
    await refused(
        deciding.refuse_parting(school.app, school.actor(couple.director), number, "Некем заменить"),
        WrongState, "parting-of-right-resignation",
    )  # fmt: skip
    assert (Kind.PARTING_ENDS, couple.mentee.id) not in await school.told()
    school.clock.to(MORNING)
    await find_due(school.app)
    parting, pair = await stored(school, number)
    assert (parting.state, pair.status) == (PartingState.DONE, PairStatus.ENDED)
    curator = school.actor(couple.curator)
    assert couple.mentor.id in {one.person.id for one in await banks.candidates(school.app, curator, couple.mentee.id)}


async def test_a_mentor_lays_mentoring_down_altogether(school: School) -> None:
    mentor = await school.mentor()
    working = await school.pair(PairStatus.ACTIVE, mentor)
    proposed = await school.pair(PairStatus.PROPOSED, mentor, await school.mentee("Братский Олег"))
    count = await partings.resign_from_mentoring(school.app, school.actor(mentor), "Переезд")
    assert count == 1
    told = {letter.text for _, who, letter in await school.deliver() if letter and who == proposed.mentee.id}
    assert any("Так бывает" in one for one in told)
    assert not any("Переезд" in one for one in told), "why is for the curator and the director"
    cards = {one.pair.id: one.pair.status for one in await pairs.all_pairs(school.app, school.actor(working.curator))}
    assert cards == {working.id: PairStatus.ACTIVE, proposed.id: PairStatus.DECLINED}
    other = await school.mentee("Зимин Олег")
    await refused(
        proposing.propose_pair(school.app, school.actor(working.curator), other.id, mentor.id, STARTS, ENDS),
        WrongState, "pair-mentor-resigns",
    )  # fmt: skip
    school.clock.to(MORNING)
    await find_due(school.app)
    await refused(
        partings.resign_from_mentoring(school.app, school.actor(mentor)), NotAllowed, "error-not-allowed"
    )  # fmt: skip


async def test_whoever_has_no_pair_is_no_mentor_at_once(school: School) -> None:
    mentor = await school.mentor()
    assert await partings.resign_from_mentoring(school.app, school.actor(mentor)) == 0
    assert found(await home(school.app, school.actor(mentor))).roles == ()


async def test_by_mutual_consent_the_other_one_is_asked_first(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await ask(school, couple, PartingKind.MUTUAL, "Программа выполнена раньше")
    app, curator = school.app, couple.curator
    await refused(deciding.grant_parting(app, school.actor(curator), number), WrongState, "parting-moved-on")
    with pytest.raises(NotFound):
        await partings.agree_to_part(app, school.actor(couple.mentee), number)
    todos = [one.key for one in found(await home(app, school.actor(couple.mentor))).todos]
    assert "parting-offered" in todos
    await partings.agree_to_part(app, school.actor(couple.mentor), number)
    await deciding.refuse_parting(app, school.actor(curator), number, "Давайте обсудим втроём")
    told = [person for kind, person in await school.told(Kind.PARTING_REFUSED)]
    assert set(told) == {couple.mentor.id, couple.mentee.id}
    await refused(
        deciding.refuse_parting(app, school.actor(curator), number, "Ещё раз"), WrongState, "parting-moved-on"
    )  # fmt: skip
    second = await ask(school, couple, PartingKind.MUTUAL)
    await partings.disagree_to_part(app, school.actor(couple.mentor), second)
    assert "хочет продолжать" in await words(school, couple.mentee.id)
    assert (await stored(school, second))[1].status is PairStatus.ACTIVE


async def test_the_employer_cancels_with_notice_to_both_and_the_order_is_written_down(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await school.deliver()
    app, director = school.app, couple.director
    number = await partings.cancel_assignment(app, school.actor(director), couple.id, "Закрыт класс")
    told = await school.told(Kind.PARTING_ENDS)
    assert {person for _, person in told} == {couple.mentor.id, couple.mentee.id}
    today = date(2026, 9, 1)
    todos = {one.key: one.count for one in found(await home(app, school.actor(couple.curator))).todos}
    assert todos["parting-order"] == 1
    record = deciding.record_parting_order
    await refused(
        record(app, school.actor(director), number, "5", FRIDAY), BadInput, "paper-date-in-future"
    )  # fmt: skip
    await record(app, school.actor(director), number, "5-к", today)
    assert (await stored(school, number))[0].state is PartingState.ORDERED
    school.clock.to(MORNING)
    await find_due(app)
    parting, pair = await stored(school, number)
    assert (parting.state, parting.order_number, pair.status) == (PartingState.DONE, "5-к", PairStatus.ENDED)


async def test_an_application_is_taken_back_while_it_is_undecided(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await ask(school, couple, PartingKind.REPLACEMENT)
    app = school.app
    await refused(ask(school, couple, PartingKind.STOP), WrongState, "parting-asked-already")
    with pytest.raises(NotFound):
        await partings.withdraw_parting(app, school.actor(couple.mentor), number)
    await partings.withdraw_parting(app, school.actor(couple.mentee), number)
    await refused(
        deciding.grant_parting(app, school.actor(couple.curator), number), WrongState, "parting-moved-on"
    )  # fmt: skip
    await refused(
        partings.withdraw_parting(app, school.actor(couple.mentee), number), WrongState, "parting-moved-on"
    )  # fmt: skip
    told = await school.deliver()
    assert [person for kind, person, letter in told if kind is Kind.PARTING_WITHDRAWN and letter] == [
        couple.curator.id
    ]  # fmt: skip
    school.clock.to(MORNING + timedelta(days=2))
    assert not [kind for kind, _, letter in await school.deliver() if kind is Kind.PARTING_DUE and letter]


async def test_whoever_decides_is_reminded_by_the_day(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await ask(school, couple, PartingKind.REPLACEMENT)
    await school.deliver()
    heard = []
    for ahead in (-1, 0, 1):
        school.clock.to(MORNING + timedelta(days=ahead))
        heard.append(await words(school, couple.curator.id))
    for said, expected in zip(heard, ("это завтра", "это сегодня", "срок прошёл"), strict=True):
        assert expected in said


async def test_nobody_asks_for_what_is_not_theirs_nor_decides_about_a_pair_of_their_own(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    app = school.app
    for someone, kind in ((couple.mentor, PartingKind.REPLACEMENT), (couple.mentee, PartingKind.RESIGNATION),
                          (couple.mentee, PartingKind.CANCELLATION), (couple.curator, PartingKind.STOP)):  # fmt: skip
        await refused(
            partings.ask_parting(app, school.actor(someone), couple.id, kind), NotAllowed, "parting-not-yours"
        )
    await school.give(couple.mentor, Role.CURATOR)
    number = await ask(school, couple, PartingKind.REPLACEMENT)
    assert [person for _, person in await school.told(Kind.PARTING_ASKED)] == [couple.curator.id]
    mentor = school.actor(couple.mentor)
    with pytest.raises(NotFound):
        await deciding.grant_parting(app, mentor, number)
    assert await parting_list(app, school.actor(couple.mentor)) == []
    mutual = await partings.ask_parting(app, school.actor(couple.mentor), couple.id, PartingKind.MUTUAL)
    await partings.agree_to_part(app, school.actor(couple.mentee), mutual)
    await refused(
        deciding.grant_parting(app, school.actor(couple.mentor), mutual), NotAllowed, "parting-own-pair"
    )  # fmt: skip


@pytest.mark.parametrize("status", PairStatus)
async def test_only_a_pair_that_began_is_parted(school: School, status: PairStatus) -> None:
    couple = await school.pair(status)
    if status in (PairStatus.SUBMITTED, PairStatus.APPROVED, PairStatus.ACTIVE):
        number = await granted(school, couple)
        school.clock.to(MORNING)
        await find_due(school.app)
        assert (await stored(school, number))[1].status is PairStatus.ENDED
    else:
        await refused(ask(school, couple, PartingKind.STOP), WrongState, "pair-moved-on")


async def test_a_pair_returned_meanwhile_is_declined_on_the_day(school: School) -> None:
    couple = await school.pair(PairStatus.SUBMITTED)
    number = await granted(school, couple)
    await orders.return_pair(school.app, school.actor(couple.director), couple.id, "Нет подписи")
    school.clock.to(MORNING)
    await find_due(school.app)
    assert (await stored(school, number))[1].status is PairStatus.DECLINED


async def test_a_consent_taken_back_ends_the_pair_and_the_application_with_it(school: School) -> None:
    couple = await school.pair(PairStatus.SUBMITTED)
    number = await ask(school, couple, PartingKind.REPLACEMENT)
    await withdrawals.withdraw_consent(school.app, school.actor(couple.mentee), Purpose.PARTICIPATION)
    parting, pair = await stored(school, number)
    assert (parting.state, pair.status) == (PartingState.VOID, PairStatus.ENDED)
    await refused(
        orders.approve_pair(school.app, school.actor(couple.director), couple.id), WrongState, "pair-moved-on"
    )  # fmt: skip
    await refused(
        deciding.grant_parting(school.app, school.actor(couple.director), number), WrongState, "parting-moved-on"
    )  # fmt: skip


async def test_of_two_who_decide_at_once_one_does(school: School, second: Database) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    other = await school.join(Role.CURATOR, "Саянова Лидия Олеговна")
    number = await ask(school, couple, PartingKind.REPLACEMENT)
    elsewhere = App(second, school.clock, school.app.catalog)
    results = await asyncio.gather(
        deciding.grant_parting(school.app, school.actor(couple.curator), number),
        deciding.refuse_parting(elsewhere, school.actor(other), number, "Рано"),
        return_exceptions=True,
    )
    errors = [one for one in results if one is not None]
    assert [one.key for one in errors if isinstance(one, DomainError)] in (["parting-moved-on"], ["parting-passed-on"])
    assert len(errors) == 1


async def test_papers_come_as_word_and_say_what_is_known(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await school.deliver()
    number = await ask(school, couple, PartingKind.RESIGNATION, "Семейные обстоятельства")
    await order_parting_paper(school.app, school.actor(couple.mentor), number)
    told = [one for kind, _, one in await school.deliver() if kind is Kind.PARTING_PAPER]
    file = found(found(told[0]).attachment)
    shown = "\n".join(one.text for one in Document(BytesIO(file.content or b"")).paragraphs)
    for expected in ("Ангарский Пётр Ильич", "4 сентября 2026", "Семейные обстоятельства", "351.8"):
        assert expected in shown


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (PartingKind.STOP, ("ПО ИНИЦИАТИВЕ НАСТАВЛЯЕМОГО", "Иркутова Анна Олеговна")),
        (PartingKind.MUTUAL, ("ПО ОБОЮДНОМУ РЕШЕНИЮ", "Нет встреч")),
        (PartingKind.CURATOR, ("ПО ИНИЦИАТИВЕ КУРАТОРА", "Байкалова Нина Юрьевна")),
        (PartingKind.CANCELLATION, ("ДОСРОЧНОЙ ОТМЕНЕ ПОРУЧЕНИЯ", "4 сентября 2026")),
    ],
)
async def test_every_way_to_end_a_program_has_its_paper(
    school: School, kind: PartingKind, expected: tuple[str, ...]
) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    app, someone = school.app, couple.mentee
    if kind is PartingKind.CURATOR:
        someone = couple.curator
        number = await partings.end_by_curator(app, school.actor(someone), couple.id, "Нет встреч")
    elif kind is PartingKind.CANCELLATION:
        someone = couple.director
        number = await partings.cancel_assignment(app, school.actor(someone), couple.id, "Нет встреч")
    else:
        number = await ask(school, couple, kind, "Нет встреч")
    await school.deliver()
    await order_parting_paper(app, school.actor(someone), number)
    [letter] = [one for told, _, one in await school.deliver() if told is Kind.PARTING_PAPER]
    shown = "\n".join(one.text for one in Document(BytesIO(found(found(letter).attachment).content or b"")).paragraphs)
    for words in expected:
        assert words.casefold() in shown.casefold()


async def test_a_curator_asks_the_director_to_end_a_program_with_a_reason(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    program = await carried_out(school, couple)
    curator, director = couple.curator, couple.director
    await refused(
        partings.end_by_curator(school.app, school.actor(curator), couple.id, " "), BadInput, "parting-reason-expected"
    )  # fmt: skip
    there = await parting_choices(school.app, school.actor(curator), couple.id)
    assert there.kinds == ((PartingKind.CURATOR, 0),)
    number = await partings.end_by_curator(school.app, school.actor(curator), couple.id, "Три месяца нет встреч")
    await refused(deciding.grant_parting(school.app, school.actor(curator), number), NotAllowed, "parting-not-for-you")
    for member in couple.members:
        await refused(parting_card(school.app, school.actor(member), number), NotFound, "error-not-found")
    await deciding.grant_parting(school.app, school.actor(director), number)
    told = await school.told(Kind.PARTING_ENDS)
    assert {person for _, person in told} == {couple.mentor.id, couple.mentee.id}
    school.clock.move(weeks=1)
    await deciding.finish_parting(school.app, school.schedule(), number)
    async with school.app.database.reading() as connection:
        closed = found(await programs.get(connection, program))
    assert (closed.state, closed.closing_reason) == (ProgramState.ENDED, "curator_initiative")


async def test_a_curator_writes_down_what_somebody_without_an_account_asks_for(school: School) -> None:
    mentee = await school.enter("Бумагин Пётр Ильич", Role.MENTEE, filled=True)
    mentor = await school.mentor()
    curator = await school.curator()
    number = await proposing.propose_pair(school.app, school.actor(curator), mentee.id, mentor.id, STARTS, ENDS)
    couple = Couple(number, mentor, mentee, curator, await school.director())

    await agreeing.consent_to_pair(school.app, school.actor(mentor), number)
    await agreeing.consent_to_pair(school.app, school.actor(curator), number, mentee.id)
    await school.papers(couple)
    there = await parting_choices(school.app, school.actor(curator), number)
    assert (PartingKind.REPLACEMENT, mentee.id) in there.kinds
    asked = await partings.ask_parting(
        school.app, school.actor(curator), number, PartingKind.REPLACEMENT, "", mentee.id
    )
    card = await parting_card(school.app, school.actor(curator), asked)
    assert (card.speaker, card.acts) == (mentee.id, frozenset({Act.WITHDRAW, Act.GRANT, Act.REFUSE}))
    await partings.withdraw_parting(school.app, school.actor(curator), asked, mentee.id)


async def test_another_school_sees_none_of_it(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await ask(school, couple, PartingKind.REPLACEMENT)
    other = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    stranger = other.actor(await other.curator())
    with pytest.raises(NotFound):
        await parting_card(school.app, stranger, number)
    with pytest.raises(NotFound):
        await parting_choices(school.app, stranger, couple.id)
    with pytest.raises(NotFound):
        await deciding.grant_parting(school.app, other.actor(await other.director()), number)
    assert await parting_list(school.app, other.actor(await other.curator())) == []


async def test_a_signed_order_of_cancellation_is_the_applications_order(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await granted(school, couple)
    app, director = school.app, couple.director
    assert [one.pair.id for one in await pairs_to_cancel(app, school.actor(director))] == [couple.id]
    order = await order_cancellation(app, school.actor(director), [couple.id])
    async with app.database.reading() as connection:
        lines = found(await decrees.get(connection, order)).lines
    assert [(one.pair_id, one.ends_on) for one in lines] == [(couple.id, FRIDAY)]
    await orders.sign_order(app, school.actor(director), order, "7-к", date(2026, 9, 1))
    parting, pair = await stored(school, number)
    assert (parting.state, parting.order_number, pair.status) == (PartingState.ORDERED, "7-к", PairStatus.ACTIVE)
