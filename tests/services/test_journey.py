"""The year of one pair, step by step: who is told what, and what they hold in their hands."""

import io
from datetime import UTC, date, datetime, timedelta

import openpyxl
import pytest

from db import organizations
from mentoring.actors import Role
from mentoring.consents import Purpose
from mentoring.forms import next_unanswered
from mentoring.help import Content, HelpStatus
from mentoring.meetings import MeetingStatus, Outcome
from mentoring.notices import Kind
from mentoring.pairs import PairStatus, Step
from mentoring.ports import Letter
from services import (
    agreeing,
    banks,
    cards,
    check_ins,
    home,
    inviting,
    joining,
    letters,
    meeting_cards,
    meetings,
    orders,
    pairs,
    questionnaires,
    results,
)
from services import help as helping
from services.calendar import carry_out_due, next_moment
from services.help_waiting import climb_due
from tests.builders import ENDS, MORNING, STARTS, Couple, School, Someone, sample_answers
from tests.papers import words_of

VOICE = Content(file_kind="voice", file_reference="AwACAgIAAx")


async def todo_keys(school: School, someone: Someone) -> list[str]:
    found = await home.home(school.app, school.actor(someone))
    assert found is not None
    return [todo.key for todo in found.todos]


async def only(school: School, kind: Kind) -> list[tuple[int, Letter | None]]:
    """Recipients and letters of one kind among what is due now."""
    return [(person, letter) for told, person, letter in await school.deliver() if told is kind]


async def with_bot(school: School) -> None:
    async with school.app.database.transaction() as connection:
        await organizations.remember_bot(connection, 1, "sample_bot")


async def test_the_director_is_led_to_appoint_a_curator_and_gets_a_link_with_a_picture(school: School) -> None:
    await with_bot(school)
    director = await school.director()
    assert await todo_keys(school, director) == ["appoint-curator"]
    number = await inviting.invite(school.app, school.actor(director), "curator")
    [(recipient, letter)] = await only(school, Kind.INVITATION)
    assert recipient == director.id
    assert letter is not None
    assert letter.attachment is not None
    assert letter.attachment.content.startswith(b"\x89PNG")
    assert "https://t.me/sample_bot?start=" in letter.text
    seen = await joining.see_invitation(school.app, school.stranger(), invitation_id=number)
    assert (seen.role, seen.organization, seen.consents) == (Role.CURATOR, "Школа № 2", (Purpose.PERSONAL_DATA,))
    newcomer = school.stranger()
    curator = Someone(await joining.join(school.app, newcomer, number), newcomer.address)
    await joining.introduce(school.app, school.actor(curator), "Байкалова Нина Юрьевна")
    assert await todo_keys(school, director) == []
    found = await home.home(school.app, school.actor(curator))
    assert found is not None
    assert (found.name, found.roles, found.has_name) == ("Нина Юрьевна", (Role.CURATOR,), True)


async def test_an_invitation_used_meanwhile_is_not_sent(school: School) -> None:
    await with_bot(school)
    director = await school.director()
    number = await inviting.invite(school.app, school.actor(director), "mentor")
    await joining.join(school.app, school.stranger(), number)
    assert await only(school, Kind.INVITATION) == [(director.id, None)]


async def test_the_curator_hears_of_a_newcomer_once_they_have_a_name(school: School) -> None:
    curator = await school.curator()
    mentee = await school.join(Role.MENTEE, "Ангарский Пётр Ильич", "en")
    assert await todo_keys(school, mentee) == ["intake"]
    [(recipient, letter)] = await only(school, Kind.NEWCOMER)
    assert recipient == curator.id
    assert letter is not None
    assert "Ангарский Пётр Ильич" in letter.text
    await joining.introduce(school.app, school.actor(mentee), "Ангарский Павел Ильич")
    assert await only(school, Kind.NEWCOMER) == []


async def test_a_questionnaire_answered_question_by_question_leads_into_the_bank(school: School) -> None:
    curator, mentee = await school.curator(), await school.join(Role.MENTEE, "Ангарский Пётр Ильич")
    number = await questionnaires.begin_form(school.app, school.actor(mentee), "mentee_intake")
    assert await todo_keys(school, mentee) == ["intake"]
    wanted = sample_answers(school.app.catalog.form("mentee_intake"), {"preparation": "no", "difficulties": ["other"]})
    while True:
        sheet = await questionnaires.open_sheet(school.app, school.actor(mentee), number)
        question = next_unanswered(sheet.form, sheet.answers)
        if question is None:
            break
        await questionnaires.answer(school.app, school.actor(mentee), number, question.id, wanted[question.id])
    assert dict(sheet.answers) == wanted
    await questionnaires.submit_form(school.app, school.actor(mentee), number)
    assert await todo_keys(school, mentee) == []
    [entry] = await banks.unmatched(school.app, school.actor(curator))
    assert (entry.person.id, entry.is_ready, entry.pairs) == (mentee.id, True, 0)
    card = await cards.person_card(school.app, school.actor(curator), mentee.id)
    assert ("Кем вы работаете?", "Учитель") in card.lines
    assert await todo_keys(school, curator) == ["match"]


async def test_matching_says_why_and_leaves_out_whom_somebody_declined(school: School) -> None:
    curator, mentee = await school.curator(), await school.mentee()
    suits, other = await school.mentor(), await school.mentor("Ленская Ольга Павловна")
    await school.join(Role.MENTOR, "Витимский Олег Олегович")
    found = await banks.candidates(school.app, school.actor(curator), mentee.id)
    assert [one.person.id for one in found] == [suits.id, other.id]
    assert {reason.key for reason in found[0].score.reasons} >= {"covers", "same-subject", "times"}
    await school.pair(PairStatus.DECLINED, suits, mentee)
    found = await banks.candidates(school.app, school.actor(curator), mentee.id)
    assert [one.person.id for one in found] == [other.id]


async def test_both_are_asked_and_the_curator_hears_of_the_second_yes(school: School) -> None:
    couple = await school.pair()
    asked = await only(school, Kind.PAIR_PROPOSED)
    assert [person for person, _ in asked] == [couple.mentor.id, couple.mentee.id]
    assert all(letter and "14 сентября 2026" in letter.text for _, letter in asked)
    assert await todo_keys(school, couple.mentor) == ["pair-consent"]
    await agreeing.consent_to_pair(school.app, school.actor(couple.mentor), couple.id)
    assert await todo_keys(school, couple.mentor) == []
    assert await only(school, Kind.PAIR_AGREED) == []
    await agreeing.consent_to_pair(school.app, school.actor(couple.mentee), couple.id)
    [(recipient, letter)] = await only(school, Kind.PAIR_AGREED)
    assert recipient == couple.curator.id
    assert letter is not None
    assert await todo_keys(school, couple.curator) == ["papers"]


async def test_a_no_is_told_to_the_curator_with_its_reason_and_to_the_other_without(school: School) -> None:
    couple = await school.pair()
    await school.deliver()
    await agreeing.decline_pair(school.app, school.actor(couple.mentor), couple.id, "Уезжаю в <Братск>")
    told = dict(await only(school, Kind.PAIR_DECLINED))
    assert set(told) == {couple.curator.id, couple.mentee.id}
    with_reason, without = told[couple.curator.id], told[couple.mentee.id]
    assert with_reason
    assert "Уезжаю в &lt;Братск&gt;" in with_reason.text
    assert without
    assert "Братск" not in without.text
    assert await pairs.my_pairs(school.app, school.actor(couple.mentee)) == []


async def test_papers_bring_the_pair_to_the_director_who_may_send_it_back(school: School) -> None:
    couple = await school.pair(PairStatus.AGREED)
    await school.deliver()
    await school.papers(couple)
    [(recipient, letter)] = await only(school, Kind.PAIR_TO_APPROVE)
    assert recipient == couple.director.id
    assert letter is not None
    assert await todo_keys(school, couple.director) == ["approve"]
    for remark in ("Нет подписи", "Не та дата"):
        await orders.return_pair(school.app, school.actor(couple.director), couple.id, remark)
        [(recipient, letter)] = await only(school, Kind.PAIR_RETURNED)
        assert recipient == couple.curator.id
        assert letter is not None
        assert remark in letter.text
        await school.papers(couple)
        assert len(await only(school, Kind.PAIR_TO_APPROVE)) == 1
    card = await pairs.pair_card(school.app, school.actor(couple.director), couple.id)
    assert card.steps == {Step.APPROVE, Step.RETURN, Step.ASK_TO_PART}


async def test_the_order_comes_as_a_word_file_with_number_names_and_term(school: School) -> None:
    couple = await school.pair(PairStatus.SUBMITTED)
    await school.deliver()
    assert await orders.approve_pair(school.app, school.actor(couple.director), couple.id) == 1
    sent = await only(school, Kind.PAIR_ORDER)
    assert [person for person, _ in sent] == [couple.director.id, couple.curator.id]
    for _, letter in sent:
        assert letter is not None
        assert letter.attachment is not None
        assert letter.attachment.name.endswith(".docx")
        words = words_of(letter.attachment.content)
        for expected in (
            "Иркутова Анна Олеговна",
            "Ангарский Пётр Ильич",
            "Учитель",
            "Школа № 2",
            "2026/2027",
            "Положение о",
        ):
            assert expected in words
    assert await todo_keys(school, couple.director) == ["signing"]
    assert await todo_keys(school, couple.curator) == ["signing"]


async def test_the_signed_order_makes_the_pair_active_and_plans_the_end(school: School) -> None:
    couple = await school.pair(PairStatus.APPROVED)
    await school.deliver()
    await orders.record_signed_order(school.app, school.actor(couple.curator), couple.id, " 17-у ")
    told = await only(school, Kind.PAIR_ACTIVE)
    assert [person for person, _ in told] == [couple.mentor.id, couple.mentee.id]
    assert all(letter and "17-у" in letter.text for _, letter in told)
    assert await todo_keys(school, couple.mentee) == ["first-meeting", "program-begin"]
    school.clock.to(datetime(2027, 5, 17, 2, tzinfo=UTC) - timedelta(seconds=1))
    assert await only(school, Kind.PROGRAM_ENDING) == []
    school.clock.move(seconds=1)
    ending = await only(school, Kind.PROGRAM_ENDING)
    assert {person for person, _ in ending} == {couple.mentor.id, couple.mentee.id, couple.curator.id}
    assert all(letter and "31 мая 2027" in letter.text for _, letter in ending)


async def agreed_meeting(school: School, couple: Couple, starts_at: datetime) -> int:
    number = await meetings.propose_meeting(school.app, school.actor(couple.mentee), couple.id, starts_at, "Кабинет 7")
    await meetings.accept_meeting(school.app, school.actor(couple.mentor), number)
    return number


async def test_a_time_is_proposed_countered_and_agreed_and_both_get_a_calendar_file(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await school.deliver()
    first, second = datetime(2026, 9, 16, 6, 30, tzinfo=UTC), datetime(2026, 9, 17, 7, tzinfo=UTC)
    number = await meetings.propose_meeting(school.app, school.actor(couple.mentee), couple.id, first)
    [(recipient, letter)] = await only(school, Kind.MEETING_PROPOSED)
    assert (recipient, bool(letter and "14:30" in letter.text)) == (couple.mentor.id, True)
    assert await todo_keys(school, couple.mentor) == ["meeting-answer", "program-begin"]
    await meetings.counter_meeting(school.app, school.actor(couple.mentor), number, second)
    [(recipient, letter)] = await only(school, Kind.MEETING_PROPOSED)
    assert (recipient, bool(letter and "15:00" in letter.text)) == (couple.mentee.id, True)
    await meetings.accept_meeting(school.app, school.actor(couple.mentee), number)
    seen = await home.home(school.app, school.actor(couple.mentee))
    assert seen is not None
    ahead = seen.todos[-1]
    assert (ahead.key, ahead.action) == ("meeting-ahead", f"meeting:{number}")
    assert ahead.name.endswith("15:00, Иркутова Анна Олеговна")
    agreed = await only(school, Kind.MEETING_AGREED)
    assert [person for person, _ in agreed] == [couple.mentor.id, couple.mentee.id]
    for _, letter in agreed:
        assert letter is not None
        assert letter.attachment is not None
        assert letter.attachment.name == "meeting.ics"
        assert b"BEGIN:VCALENDAR" in letter.attachment.content
    [card] = await meeting_cards.pair_meetings(school.app, school.actor(couple.mentee), couple.id)
    assert (card.meeting.status, card.meeting.starts_at) == (MeetingStatus.AGREED, second)


async def test_both_are_reminded_a_day_and_an_hour_before_and_asked_afterwards(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    starts_at = datetime(2026, 9, 17, 7, tzinfo=UTC)
    number = await agreed_meeting(school, couple, starts_at)
    await school.deliver()
    both = {couple.mentor.id, couple.mentee.id}
    for kind, moment in (
        (Kind.MEETING_TOMORROW, starts_at - timedelta(days=1)),
        (Kind.MEETING_SOON, starts_at - timedelta(hours=1)),
        (Kind.MEETING_CHECK_IN, starts_at + timedelta(hours=1)),
    ):
        school.clock.to(moment - timedelta(seconds=1))
        assert await school.deliver() == []
        school.clock.to(moment)
        told = await only(school, kind)
        assert {person for person, _ in told} == both
        assert all(letter for _, letter in told)
    assert await todo_keys(school, couple.mentee) == ["program-begin", "check-in"]
    await check_ins.check_in(school.app, school.actor(couple.mentee), number, Outcome.HELD, 5)
    await check_ins.note_meeting(school.app, school.actor(couple.mentee), number, "Разобрали план")
    assert await todo_keys(school, couple.mentee) == ["program-begin"]
    card = await meeting_cards.meeting_card(school.app, school.actor(couple.mentee), number)
    assert card.mine is not None
    assert (card.meeting.status, card.mine.mark, card.mine.note) == (MeetingStatus.HELD, 5, "Разобрали план")
    other = await meeting_cards.meeting_card(school.app, school.actor(couple.mentor), number)
    assert other.mine is None


@pytest.mark.parametrize("change", ["countered", "cancelled"])
async def test_nobody_is_reminded_of_a_time_that_no_longer_holds(school: School, change: str) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    starts_at = datetime(2026, 9, 17, 7, tzinfo=UTC)
    number = await agreed_meeting(school, couple, starts_at)
    await school.deliver()
    if change == "cancelled":
        await meetings.cancel_meeting(school.app, school.actor(couple.mentor), number)
        told = await only(school, Kind.MEETING_CANCELLED)
        assert {recipient for recipient, _ in told} == {couple.mentor.id, couple.mentee.id}
        files = [letter.attachment.content for _, letter in told if letter and letter.attachment]
        assert [b"METHOD:CANCEL" in file for file in files] == [True, True]
    else:
        later = starts_at + timedelta(days=7)
        await meetings.counter_meeting(school.app, school.actor(couple.mentor), number, later)
        await school.deliver()
    school.clock.to(starts_at + timedelta(days=2))
    # That no meeting is ahead is told of once in two weeks; it is no reminder of this one.
    assert {kind for kind, _, _ in await school.deliver()} <= {Kind.MEETING_IDLE}


async def test_help_goes_to_the_mentor_and_the_answer_back_until_the_mentee_closes(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await school.deliver()
    number = await helping.ask_help(school.app, school.actor(couple.mentee), VOICE)
    [(recipient, letter)] = await only(school, Kind.HELP_MESSAGE)
    assert recipient == couple.mentor.id
    assert letter is not None
    assert letter.attachment is not None
    assert (letter.attachment.kind, letter.attachment.reference) == ("voice", "AwACAgIAAx")
    assert await todo_keys(school, couple.mentor) == ["help", "first-meeting", "program-begin"]
    await helping.write_help(school.app, school.actor(couple.mentor), number, Content("Зайдите <после> уроков"))
    [(recipient, letter)] = await only(school, Kind.HELP_MESSAGE)
    assert recipient == couple.mentee.id
    assert letter is not None
    assert "Зайдите &lt;после&gt; уроков" in letter.text
    assert [button.action for row in letter.buttons for button in row] == [f"reply:{number}", f"solved:{number}"]
    await helping.close_help(school.app, school.actor(couple.mentee), number, 5)
    [(recipient, letter)] = await only(school, Kind.HELP_CLOSED)
    assert (recipient, letter is not None) == (couple.mentor.id, True)
    assert await helping.my_requests(school.app, school.actor(couple.mentee)) == []
    card = await helping.help_card(school.app, school.actor(couple.mentee), number)
    assert (card.request.status, card.request.mark) == (HelpStatus.CLOSED, 5)
    school.clock.move(days=2)
    assert await school.deliver() == []


async def test_help_nobody_answers_is_reminded_of_and_then_told_to_the_curator(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await helping.ask_help(school.app, school.actor(couple.mentee), Content("Как вести журнал?"))
    await school.deliver()
    school.clock.move(hours=4)
    await climb_due(school.app)
    assert [(kind, person, bool(letter)) for kind, person, letter in await school.deliver()] == [
        (Kind.HELP_WAITING, couple.mentor.id, True)
    ]
    for hours in (4, 16):
        school.clock.move(hours=hours)
        await climb_due(school.app)
    assert [(kind, person, bool(letter)) for kind, person, letter in await school.deliver()] == [
        (Kind.HELP_UNANSWERED, couple.curator.id, True),
        (Kind.HELP_SLOW, couple.mentee.id, True),
    ]


async def test_answered_help_is_not_reminded_of(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await helping.ask_help(school.app, school.actor(couple.mentee), Content("Как вести журнал?"))
    await helping.write_help(school.app, school.actor(couple.mentor), number, Content("Покажу завтра"))
    await school.deliver()
    school.clock.move(days=2)
    await climb_due(school.app)
    assert await school.deliver() == []


async def test_without_a_mentor_the_curator_is_asked(school: School) -> None:
    curator, mentee = await school.curator(), await school.mentee()
    await school.deliver()
    await helping.ask_help(school.app, school.actor(mentee), Content("Когда мне найдут наставника?"))
    [(recipient, letter)] = await only(school, Kind.HELP_MESSAGE)
    assert (recipient, letter is not None) == (curator.id, True)


async def test_a_reply_to_a_message_reaches_its_talk(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await helping.ask_help(school.app, school.actor(couple.mentee), VOICE)
    sent = await school.send()
    told = await helping.replied_request(school.app, school.actor(couple.mentor), sent[Kind.HELP_MESSAGE])
    assert told is not None
    assert (told.request.id, told.request.is_closed) == (number, False)
    assert await helping.replied_request(school.app, school.actor(couple.mentor), sent[Kind.PAIR_PROPOSED]) is None
    assert await helping.replied_request(school.app, school.actor(couple.mentee), sent[Kind.HELP_MESSAGE]) is None
    await helping.close_help(school.app, school.actor(couple.mentee), number, 4)
    told = await helping.replied_request(school.app, school.actor(couple.mentor), sent[Kind.HELP_MESSAGE])
    assert told is not None
    assert (told.request.is_closed, told.may_reopen) == (True, True)


async def test_the_program_ends_by_itself_and_both_are_asked_to_look_back(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    end = datetime(2027, 5, 31, 2, tzinfo=UTC)
    assert await next_moment(school.app) == end
    school.clock.to(end - timedelta(seconds=1))
    assert await carry_out_due(school.app) == 0
    await school.deliver()
    school.clock.to(end)
    assert [await carry_out_due(school.app) for _ in range(2)] == [1, 0]
    assert await next_moment(school.app) is None
    asked = await only(school, Kind.CLOSING_SURVEY)
    assert [person for person, _ in asked] == [couple.mentor.id, couple.mentee.id]
    assert all(asked)
    assert await todo_keys(school, couple.mentee) == ["closing", "mentor-needed"]
    await school.fill(couple.mentee, "mentee_closing", couple.id)
    school.clock.move(days=3)
    again = dict(await only(school, Kind.CLOSING_SURVEY_AGAIN))
    assert again[couple.mentee.id] is None
    assert again[couple.mentor.id] is not None


async def test_means_are_shown_from_five_answers_on(school: School) -> None:
    director = await school.director()
    for number in range(5):
        letter = "абвгд"[number]
        mentor = await school.mentor(f"Наставников{letter} Иван")
        couple = await school.pair(PairStatus.COMPLETED, mentor, await school.mentee(f"Ученый{letter} Пётр"))
        await school.fill(couple.mentee, "mentee_closing", couple.id, {"mentee_post.12": 4 + number})
        if number == 3:
            await school.fill(couple.mentor, "mentor_closing", couple.id)
            shown = (await results.results(school.app, school.actor(director))).roles
            assert [(one.role, one.asked, one.answered, one.means) for one in shown] == [
                (Role.MENTOR, 4, 1, ()),
                (Role.MENTEE, 4, 4, ()),
            ]
        school.clock.to(MORNING)
    [_, mentees] = (await results.results(school.app, school.actor(director))).roles
    assert (mentees.asked, mentees.answered) == (5, 5)
    assert [mean.value for mean in mentees.means if "довольны" in mean.question.lower()] == [6.0]


async def test_the_summary_comes_as_a_workbook(school: School) -> None:
    couple = await school.pair(PairStatus.APPROVED)
    await school.deliver()
    await results.order_summary(school.app, school.actor(couple.director))
    [(recipient, letter)] = await only(school, Kind.SUMMARY)
    assert recipient == couple.director.id
    assert letter is not None
    assert letter.attachment is not None
    assert letter.attachment.name.endswith(".xlsx")
    book = openpyxl.load_workbook(io.BytesIO(letter.attachment.content))
    words = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
    assert {"Иркутова Анна Олеговна", "Ангарский Пётр Ильич"} <= words


async def test_every_kind_of_notice_has_words(school: School) -> None:
    assert school.code
    assert letters.told() == set(Kind)


async def test_the_whole_year_reads_well_in_english(school: School) -> None:
    """Every letter of a year to people who read English is in English, and Telegram takes it."""
    await with_bot(school)
    director = await school.join(Role.DIRECTOR, "Olkhonskaya Vera", "en")
    await inviting.invite(school.app, school.actor(director), "curator")
    curator = await school.join(Role.CURATOR, "Baikalova Nina", "en")
    school.staff.update({Role.DIRECTOR: director, Role.CURATOR: curator})
    mentor, mentee = await school.mentor("Irkutova Anna", language="en"), await school.mentee("Angarsky Pyotr", "en")
    seen = await school.deliver()
    declined = await school.pair(PairStatus.DECLINED, await school.mentor("Lenskaya Olga", language="en"), mentee)
    assert declined.id
    couple = await school.pair(PairStatus.PROPOSED, mentor, mentee)
    seen += await school.deliver()
    await meet_and_help(school, couple)
    for _ in range(80):
        school.clock.move(days=5)
        await carry_out_due(school.app)
        seen += await school.deliver()
    await results.order_summary(school.app, school.actor(director))
    seen += await school.deliver()
    words = [letter.text for _, _, letter in seen if letter]
    assert len(words) > 20
    names = ("Школа № 2", "Кабинет 7", "Нет времени")
    for one in words:
        for name in names:
            one = one.replace(name, "")  # noqa: PLW2901 - what people typed themselves
        assert not any("а" <= sign.lower() <= "я" for sign in one), one


async def meet_and_help(school: School, couple: Couple) -> None:
    await school.lead(couple, PairStatus.ACTIVE)
    await agreed_meeting(school, couple, datetime(2026, 9, 17, 7, tzinfo=UTC))
    number = await helping.ask_help(school.app, school.actor(couple.mentee), Content("How do I keep records?"))
    await helping.write_help(school.app, school.actor(couple.mentor), number, Content("I shall show you"))
    await helping.close_help(school.app, school.actor(couple.mentee), number, 5)


async def test_the_longest_names_and_words_still_make_letters_telegram_takes(school: School) -> None:
    """Every letter goes through the check of lengths when it is rendered."""
    long = " ".join("Щ" * 60 for _ in range(4))
    mentor, mentee = await school.mentor(long), await school.mentee(long)
    couple = await school.pair(PairStatus.SUBMITTED, mentor, mentee)
    await orders.return_pair(school.app, school.actor(couple.director), couple.id, "а" + "&" * 499)
    await school.deliver()
    await school.papers(couple)
    await orders.approve_pair(school.app, school.actor(couple.director), couple.id)
    await orders.record_signed_order(school.app, school.actor(couple.director), couple.id, "9" * 30)
    await helping.ask_help(school.app, school.actor(mentee), Content("<" * 3000))
    place = "<" * 200
    number = await meetings.propose_meeting(
        school.app, school.actor(mentee), couple.id, MORNING + timedelta(days=30), place
    )
    await school.deliver()
    await meetings.accept_meeting(school.app, school.actor(mentor), number)
    told = await school.deliver()
    assert {kind for kind, _, letter in told if letter} == {Kind.MEETING_AGREED}


async def test_a_file_with_the_longest_words_under_it_can_be_passed_on(school: School) -> None:
    """The words may go before the file then, so they need only fit a message."""
    name = " ".join("Щ" * 60 for _ in range(4))
    couple = await school.pair(PairStatus.ACTIVE, mentee=await school.mentee(name))
    await school.deliver()
    photo = Content("&" * 1024, "photo", "AgACAgIAAx")
    await helping.ask_help(school.app, school.actor(couple.mentee), photo)
    [(_, letter)] = await only(school, Kind.HELP_MESSAGE)
    assert letter is not None


async def test_dates_of_a_proposal_are_kept_as_they_were_chosen(school: School) -> None:
    couple = await school.pair()
    stored = await school.stored(couple.id)
    assert (stored.starts_on, stored.ends_on) == (STARTS, ENDS) == (date(2026, 9, 14), date(2027, 5, 31))
    assert (stored.form, stored.kind, stored.curator_id) == ("teacher_to_teacher", "traditional", couple.curator.id)
