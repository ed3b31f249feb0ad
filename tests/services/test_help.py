"""Help in need in the use cases: who gets a question, what happens while nobody answers, who never sees a word."""

from datetime import UTC, datetime, timedelta

import pytest

from db import help as requests
from db import traces
from db.engine import Database
from db.tables import Base
from mentoring.actors import Role
from mentoring.application_kinds import ApplicationKind
from mentoring.application_states import ApplicationAct
from mentoring.errors import BadInput, DomainError, NotAllowed, NotFound, WrongState
from mentoring.help import Content, HelpRequest, HelpStatus, Urgency
from mentoring.help_parties import Part, PartyState
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.partings import PartingKind
from services import (
    application_decisions,
    applications,
    help_silence,
    help_volunteers,
    home,
    parting_decisions,
    partings,
    proposing,
)
from services import help as helping
from services import help_answering as answering
from services.help_measures import help_measures
from services.help_waiting import climb_due
from services.kinds import Wish
from services.work import found
from tests.builders import ENDS, STARTS, Couple, School, Someone, dump

CRY = Content("На уроке шум, дисциплины никакой")
PAIR = Base.metadata.tables["pair"]


@pytest.fixture
async def couple(school: School) -> Couple:
    couple = await school.pair(PairStatus.ACTIVE)
    await school.deliver()
    return couple


async def stored(school: School, number: int) -> HelpRequest:
    async with school.app.database.reading() as connection:
        return found(await requests.get(connection, number))


async def ready(school: School, name: str, topic: str = "discipline") -> Someone:
    """A mentor who is ready to help with a topic."""
    mentor = await school.mentor(name)
    await help_volunteers.set_readiness(school.app, school.actor(mentor), topic, is_ready=True)
    return mentor


async def told(school: School, **ahead: float) -> list[tuple[Kind, int]]:
    """Whom the clock has told what, moved ahead."""
    school.clock.move(**ahead)
    await climb_due(school.app)
    return [(kind, person) for kind, person, letter in await school.deliver() if letter is not None]


async def call_of(school: School, someone: Someone) -> int:
    rows = (await dump(school.app.database, "help_party"))["help_party"]
    [number] = [row["id"] for row in rows if row["person_id"] == someone.id and row["state"] == PartyState.ASKED]
    return int(number)


async def test_a_colleague_involved_by_an_application_is_asked_whatever_the_topic(
    school: School, couple: Couple
) -> None:
    colleague, stranger = await school.mentor("Селенгина Ольга Петровна"), await school.mentor("Хангарова Ия Львовна")
    app, mentor = school.app, couple.mentor
    number = await applications.begin_application(app, school.actor(mentor), ApplicationKind.COLLEAGUE, couple.id)
    for field, raw, chosen in (("colleague", "", colleague.id), ("what", "Вместе смотреть уроки", 0), ("until", "", 0)):
        await applications.fill_application(app, school.actor(mentor), number, field, raw, chosen)
    await applications.send_application(app, school.actor(mentor), number)
    await application_decisions.agree_application(app, school.actor(colleague), number)
    await application_decisions.decide_application(
        app, school.actor(couple.curator), number, ApplicationAct.GRANT, "Согласовано"
    )
    await school.deliver()
    cry = await helping.ask_help(app, school.actor(couple.mentee), Content("Протекла крыша в кабинете"))
    await helping.choose_urgency(app, school.actor(couple.mentee), cry, Urgency.NOW)
    offered = await answering.colleagues(app, school.actor(mentor), cry)
    assert [(one, is_near) for one, _, is_near in offered] == [(colleague.id, True), (stranger.id, False)]
    await told(school)
    await told(school, minutes=15)
    assert await told(school, minutes=15) == [(Kind.HELP_OFFERED, colleague.id), (Kind.HELP_WIDENED, couple.mentee.id)]


async def test_an_urgent_cry_in_the_evening_is_answered_by_a_colleague(school: School, couple: Couple) -> None:
    colleague = await ready(school, "Селенгина Ольга Петровна")
    await school.deliver()
    school.clock.to(datetime(2026, 9, 1, 13, 40, tzinfo=UTC))  # 21:40
    number = await helping.ask_help(school.app, school.actor(couple.mentee), CRY)
    await helping.choose_urgency(school.app, school.actor(couple.mentee), number, Urgency.NOW)
    assert await told(school) == [(Kind.HELP_MESSAGE, couple.mentor.id), (Kind.HELP_URGENT, couple.mentor.id)]
    assert await told(school, minutes=15) == [(Kind.HELP_WAITING, couple.mentor.id)]
    assert await told(school, minutes=15) == [(Kind.HELP_OFFERED, colleague.id), (Kind.HELP_WIDENED, couple.mentee.id)]
    rows = {row["kind"]: row["about"] for row in (await dump(school.app.database, "outbox"))["outbox"]}
    assert all(rows[kind.value]["loud"] for kind in (Kind.HELP_URGENT, Kind.HELP_WAITING, Kind.HELP_OFFERED))
    call = await call_of(school, colleague)
    assert await answering.accept_call(school.app, school.actor(colleague), call) == number
    assert await told(school) == [
        (Kind.HELP_MESSAGE, colleague.id), (Kind.HELP_PASSED, couple.mentee.id), (Kind.HELP_PASSED, couple.mentor.id)
    ]  # fmt: skip
    await helping.write_help(school.app, school.actor(colleague), number, Content("Начните с вопроса"))
    assert await told(school) == [(Kind.HELP_MESSAGE, couple.mentee.id), (Kind.HELP_MESSAGE, couple.mentor.id)]
    assert await told(school, days=2) == [], "the first answer stops the clock"
    with pytest.raises(WrongState, match="help-call-over"):
        await answering.accept_call(school.app, school.actor(colleague), call)


async def test_what_can_wait_waits_for_the_morning_and_reaches_the_curator_without_words(
    school: School, couple: Couple
) -> None:
    school.clock.to(datetime(2026, 9, 1, 11, 0, tzinfo=UTC))  # 19:00
    number = await helping.ask_help(school.app, school.actor(couple.mentee), CRY)
    await told(school)
    assert await told(school, hours=5) == []
    assert await told(school, hours=8) == [(Kind.HELP_WAITING, couple.mentor.id)]
    assert await told(school, hours=4) == [], "nobody is ready for this"
    school.clock.move(hours=20)
    await climb_due(school.app)
    letters = await school.deliver()
    assert [(kind, person) for kind, person, _ in letters] == [
        (Kind.HELP_UNANSWERED, couple.curator.id), (Kind.HELP_SLOW, couple.mentee.id)
    ]  # fmt: skip
    assert not any("шум" in str(letter) for _, _, letter in letters)
    curator = school.actor(couple.curator)
    found = await home.home(school.app, curator)
    assert found is not None
    assert [(one.count, one.action) for one in found.todos if one.key == "help-unanswered"] == [(1, "measures")]
    for look in (helping.help_card, helping.help_talk):
        with pytest.raises(NotAllowed, match="help-not-yours"):
            await look(school.app, curator, number)
    await answering.invite_curator(school.app, school.actor(couple.mentee), number)
    assert (Kind.HELP_MESSAGE, couple.curator.id) in await told(school)
    [(_, message)] = await helping.help_talk(school.app, school.actor(couple.curator), number)
    assert message.content.words == CRY.words
    card = await helping.help_card(school.app, school.actor(couple.mentee), number)
    assert card.readers == ("Байкалова Нина Юрьевна",), "the mentee sees who reads along"


async def test_now_has_a_daily_limit_and_is_not_for_the_answered(school: School, couple: Couple) -> None:
    numbers = [await helping.ask_help(school.app, school.actor(couple.mentee), CRY) for _ in range(3)]
    for number in numbers[:2]:
        await helping.choose_urgency(school.app, school.actor(couple.mentee), number, Urgency.NOW)
    with pytest.raises(WrongState, match="help-now-spent"):
        await helping.choose_urgency(school.app, school.actor(couple.mentee), numbers[2], Urgency.NOW)
    school.clock.move(days=1)
    await helping.choose_urgency(school.app, school.actor(couple.mentee), numbers[2], Urgency.NOW)
    assert (await stored(school, numbers[2])).urgency is Urgency.NOW


async def test_of_two_mentors_the_one_whose_area_fits_is_asked_else_the_mentee_chooses(school: School) -> None:
    first = await school.pair(PairStatus.ACTIVE)
    mentor, wish = await school.mentor("Вторая Анна Петровна"), Wish(area="upbringing")
    number = await proposing.propose_pair(
        school.app, school.actor(first.curator), first.mentee.id, mentor.id, STARTS, ENDS, wish
    )
    second = Couple(number, mentor, first.mentee, first.curator, first.director)
    await school.lead(second, PairStatus.ACTIVE)
    mentee = first.mentee
    fitting = await helping.ask_help(school.app, school.actor(mentee), CRY)
    assert (await stored(school, fitting)).helper_id == second.mentor.id
    open_one = await helping.ask_help(school.app, school.actor(mentee), Content("Не знаю, что делать"))
    assert (await stored(school, open_one)).helper_id is None
    card = await helping.help_card(school.app, school.actor(mentee), open_one)
    assert {person for person, _ in card.choices} == {first.mentor.id, second.mentor.id}
    await helping.choose_helper(school.app, school.actor(mentee), open_one, second.mentor.id)
    assert (await stored(school, open_one)).helper_id == second.mentor.id
    with pytest.raises(WrongState, match="help-has-helper"):
        await helping.choose_helper(school.app, school.actor(mentee), open_one, first.mentor.id)
    left = await helping.ask_help(school.app, school.actor(mentee), Content("Не знаю, что делать"))
    await school.deliver()
    assert await told(school, minutes=10) == [(Kind.HELP_MESSAGE, first.mentor.id), (Kind.HELP_PASSED, mentee.id)]
    assert (await stored(school, left)).helper_id == first.mentor.id


async def test_nobody_who_is_ready_takes_it_and_the_curator_gets_it(school: School) -> None:
    curator, mentee = await school.curator(), await school.mentee()
    paused, volunteer = await ready(school, "Пауза Анна"), await ready(school, "Готова Анна")
    await help_volunteers.pause_readiness(school.app, school.actor(paused), is_paused=True)
    await school.deliver()
    number = await helping.ask_help(school.app, school.actor(mentee), CRY)
    assert await told(school) == [(Kind.HELP_OFFERED, volunteer.id)]
    await answering.decline_call(school.app, school.actor(volunteer), await call_of(school, volunteer))
    assert await told(school, hours=4) == [(Kind.HELP_MESSAGE, curator.id), (Kind.HELP_PASSED, mentee.id)]
    assert (await stored(school, number)).helper_id == curator.id


async def test_a_promise_is_told_and_reminded_of(school: School, couple: Couple) -> None:
    number = await helping.ask_help(school.app, school.actor(couple.mentee), CRY)
    await told(school)
    [first, *_] = await answering.promise_choices(school.app, school.actor(couple.mentor), number)
    await answering.take_help(school.app, school.actor(couple.mentor), number, first)
    [(_, person, letter)] = await school.deliver()
    assert (person, "11:00" in str(letter)) == (couple.mentee.id, True)
    school.clock.to(first)
    await climb_due(school.app)
    [(kind, person, letter)] = await school.deliver()
    assert (kind, person) == (Kind.HELP_WAITING, couple.mentor.id)
    assert "Вы обещали ответить" in str(letter)


async def test_a_colleague_comes_by_their_own_yes_and_the_mentee_can_say_no(school: School, couple: Couple) -> None:
    colleague = await school.mentor("Селенгина Ольга Петровна")
    number = await helping.ask_help(school.app, school.actor(couple.mentee), CRY)
    mentor = school.actor
    call = await answering.ask_colleague(school.app, mentor(couple.mentor), number, colleague.id, Part.HEIR)
    assert {(Kind.HELP_CALLED, colleague.id), (Kind.HELP_CALLING, couple.mentee.id)} <= set(await told(school))
    with pytest.raises(NotAllowed, match="help-not-yours"):
        await helping.help_talk(school.app, school.actor(colleague), number)
    await answering.refuse_colleague(school.app, school.actor(couple.mentee), call)
    with pytest.raises(WrongState, match="help-call-over"):
        await answering.accept_call(school.app, school.actor(colleague), call)
    call = await answering.ask_colleague(school.app, mentor(couple.mentor), number, colleague.id, Part.HEIR)
    await answering.accept_call(school.app, school.actor(colleague), call)
    assert (await stored(school, number)).helper_id == colleague.id
    with pytest.raises(NotAllowed, match="help-not-yours"):
        await helping.write_help(school.app, school.actor(couple.mentor), number, Content("Я тоже"))


async def test_two_who_take_a_question_at_once_get_it_once(school: School) -> None:
    await school.curator()
    mentee, first, second = (
        await school.mentee(),
        await ready(school, "Первая Анна"),
        await ready(school, "Вторая Анна"),
    )
    number = await helping.ask_help(school.app, school.actor(mentee), CRY)
    calls = [await call_of(school, one) for one in (first, second)]
    await answering.accept_call(school.app, school.actor(first), calls[0])
    with pytest.raises(WrongState, match="help-call-over"):
        await answering.accept_call(school.app, school.actor(second), calls[1])
    assert (await stored(school, number)).helper_id == first.id


async def test_directors_never_see_a_talk_nor_are_they_asked(school: School, couple: Couple) -> None:
    number = await helping.ask_help(school.app, school.actor(couple.mentee), CRY)
    director = couple.director
    for role in (Role.MENTOR, Role.CURATOR):
        await school.give(director, role)
    await help_volunteers.set_readiness(school.app, school.actor(director), "discipline", is_ready=True)
    for look in (helping.help_card, helping.help_talk):
        with pytest.raises(NotAllowed, match="help-not-yours"):
            await look(school.app, school.actor(director), number)
    named = await answering.colleagues(school.app, school.actor(couple.mentor), number)
    assert director.id not in {person for person, _, _ in named}
    with pytest.raises(NotFound):
        await answering.ask_colleague(school.app, school.actor(couple.mentor), number, director.id, Part.COLLEAGUE)
    await school.deliver()
    await told(school, hours=4)
    assert (Kind.HELP_OFFERED, director.id) not in await told(school, hours=4)


async def test_who_comes_after_a_mentor_is_not_shown_what_was_written_to_them(school: School, couple: Couple) -> None:
    number = await helping.ask_help(school.app, school.actor(couple.mentee), CRY)
    asked = await partings.ask_parting(school.app, school.actor(couple.mentee), couple.id, PartingKind.REPLACEMENT)
    for decider in (couple.curator, couple.director):
        await parting_decisions.grant_parting(school.app, school.actor(decider), asked)
    async with school.app.database.reading() as connection:
        ends = (await connection.execute(PAIR.select().where(PAIR.c.id == couple.id))).one()
    assert ends.status == PairStatus.ACTIVE
    school.clock.move(days=10)
    await parting_decisions.finish_parting(school.app, school.schedule(), asked)
    assert (await stored(school, number)).helper_id == couple.curator.id
    curator = school.actor(couple.curator)
    assert await helping.help_talk(school.app, curator, number) == []
    await helping.write_help(school.app, school.actor(couple.mentee), number, Content("Теперь вам"))
    talk = await helping.help_talk(school.app, school.actor(couple.curator), number)
    assert [message.content.words for _, message in talk] == ["Теперь вам"]
    assert len(await helping.help_talk(school.app, school.actor(couple.mentee), number)) == 2


async def test_a_silent_mentor_never_learns_who_said_so(school: School, second: Database, couple: Couple) -> None:
    await help_silence.say_silent(school.app, school.actor(couple.mentee), couple.id)
    assert [person for _, person in await told(school)] == [couple.curator.id]
    with pytest.raises(WrongState, match="silence-said"):
        await help_silence.say_silent(school.app, school.actor(couple.mentee), couple.id)
    async with second.reading() as connection:
        assert "help_silence" in await traces.own_rows(connection, couple.mentee.id)
        assert "help_silence" not in await traces.own_rows(connection, couple.mentor.id)
    assert not [row for row in (await dump(second, "audit"))["audit"] if "silen" in str(row)]
    [one] = await help_silence.silences(school.app, school.actor(couple.curator))
    await school.give(couple.mentor, Role.CURATOR)
    assert await help_silence.silences(school.app, school.actor(couple.mentor)) == [], "a mentor who is a curator too"
    with pytest.raises(NotFound):
        await help_silence.settle_silence(school.app, school.actor(couple.mentor), one.id)
    await school.deliver()
    with pytest.raises(BadInput, match="reason-too-long"):
        await help_silence.settle_silence(school.app, school.actor(couple.curator), one.id, "я" * 501)
    await help_silence.settle_silence(school.app, school.actor(couple.curator), one.id, "Ответит до <пятницы>")
    assert await help_silence.silences(school.app, school.actor(couple.curator)) == []
    [(_, person, letter)] = await school.deliver()
    assert person == couple.mentee.id, "the mentor hears nothing of it"
    assert "Вопрос улажен, куратор пишет: Ответит до &lt;пятницы&gt;" in str(letter)
    with pytest.raises(WrongState, match="silence-settled"):
        await help_silence.settle_silence(school.app, school.actor(couple.curator), one.id)


async def test_a_question_is_closed_read_again_and_opened_again_within_a_week(school: School, couple: Couple) -> None:
    mentee = school.actor
    number = await helping.ask_help(school.app, mentee(couple.mentee), CRY)
    await helping.close_help(school.app, mentee(couple.mentee), number, 4)
    assert len(await helping.help_talk(school.app, school.actor(couple.mentor), number)) == 1
    assert [one.request.id for one in await helping.my_requests(
        school.app, school.actor(couple.mentor), is_closed=True)] == [number]  # fmt: skip
    kept = await helping.keep_words(school.app, mentee(couple.mentee), Content("Опять шум"))
    await helping.reopen_with_words(school.app, mentee(couple.mentee), kept, number)
    again = await stored(school, number)
    assert (again.status, again.round, again.step_at is not None) == (HelpStatus.OPEN, 1, True)
    await helping.close_help(school.app, mentee(couple.mentee), number, 5)
    await helping.note_remedy(school.app, mentee(couple.mentee), number, "Пересадил двоих")
    [remedy] = (await dump(school.app.database, "help_remedy"))["help_remedy"]
    assert (remedy["words"], bool(remedy["is_permitted"])) == ("Пересадил двоих", False)
    school.clock.move(days=8)
    with pytest.raises(WrongState, match="help-reopen-late"):
        await helping.reopen_help(school.app, mentee(couple.mentee), number)


async def test_a_correction_goes_where_the_message_went_and_nowhere_once_it_is_closed(
    school: School, couple: Couple
) -> None:
    mentee = school.actor
    number = await helping.ask_help(school.app, mentee(couple.mentee), Content("Шум", source_id=41))
    assert await helping.correct_help(school.app, mentee(couple.mentee), 41, Content("Шум и драка", source_id=41))
    assert await helping.correct_help(school.app, mentee(couple.mentee), 41, Content("Шум и драка", source_id=41))
    assert not await helping.correct_help(school.app, mentee(couple.mentee), 42, Content("Другое"))
    talk = await helping.help_talk(school.app, school.actor(couple.mentor), number)
    assert [(message.content.words, message.is_edit) for _, message in talk] == [("Шум", False), ("Шум и драка", True)]
    await helping.close_help(school.app, mentee(couple.mentee), number, 5)
    with pytest.raises(WrongState, match="help-closed"):
        await helping.correct_help(school.app, mentee(couple.mentee), 41, Content("Поздно"))


async def test_the_curator_sees_times_and_topics_and_nothing_else(school: School, couple: Couple) -> None:
    number = await helping.ask_help(school.app, school.actor(couple.mentee), CRY)
    school.clock.move(hours=1)
    await helping.write_help(school.app, school.actor(couple.mentor), number, Content("Приду"))
    await helping.ask_help(school.app, school.actor(couple.mentee), Content("Журнал не сходится"))
    seen = await help_measures(school.app, school.actor(couple.curator))
    assert {one.topic: (one.count, one.answer) for one in seen.topics} == {
        "discipline": (1, timedelta(hours=1)), "documentation": (1, None)
    }  # fmt: skip
    assert [one.topic for one in seen.waiting] == ["documentation"]
    assert "Ангарск" not in repr(seen)
    assert "шум" not in repr(seen)
    with pytest.raises(DomainError):
        await help_measures(school.app, school.actor(couple.director))


async def test_what_began_as_a_voice_message_is_about_what_the_first_words_say(school: School, couple: Couple) -> None:
    app, mentee = school.app, couple.mentee
    number = await helping.ask_help(app, school.actor(mentee), Content(file_kind="voice", file_reference="AwACAgIAAx"))
    assert (await stored(school, number)).topic == "other"
    await helping.write_help(app, school.actor(mentee), number, CRY)
    assert (await stored(school, number)).topic == "discipline"
    await helping.choose_topic(app, school.actor(mentee), number, "other")
    await helping.write_help(app, school.actor(mentee), number, CRY)
    assert (await stored(school, number)).topic == "other"
