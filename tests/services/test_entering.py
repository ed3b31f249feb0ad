"""People without the messenger: entered from paper, paired, told through their curator, let in later."""

from datetime import date, datetime, timedelta

import pytest

from db import outbox
from db.engine import Database
from mentoring.actors import Role
from mentoring.consents import Purpose
from mentoring.errors import LinkRefused, NotAllowed, NotFound, WrongState
from mentoring.help import Content
from mentoring.meetings import MeetingStatus, Outcome
from mentoring.notices import Kind, Notice
from mentoring.pairs import PairStatus
from mentoring.ports import Letter, Sent
from scheduler.delivery import Delivery
from services import (
    agreeing,
    cards,
    check_ins,
    consents,
    corrections,
    entering,
    home,
    joining,
    meetings,
    orders,
    pauses,
    questionnaires,
    task_reports,
    tasks,
)
from services import pairs as pairing
from services.work import App
from tests.builders import Couple, School, Someone, dump


class Post:
    """A messenger that keeps what it is given."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, Letter]] = []

    async def send(self, address: str, letter: Letter) -> Sent:
        self.sent.append((address, letter))
        return Sent(len(self.sent))


async def delivered(school: School) -> list[tuple[str, Letter]]:
    """What delivery sends now."""
    post = Post()
    await Delivery(school.app, post).tick()
    return post.sent


async def to(school: School, someone: Someone) -> list[Letter]:
    return [letter for address, letter in await delivered(school) if address == someone.address]


async def paper_couple(school: School, status: PairStatus, mentor: Someone | None = None) -> Couple:
    """A mentor with an account and a mentee without one."""
    mentor, mentee = (
        mentor or await school.mentor(),
        await school.enter("Листова Анна Фёдоровна", Role.MENTEE, filled=True),
    )
    couple = await school.pair(PairStatus.PROPOSED, mentor, mentee)
    if status is PairStatus.PROPOSED:
        return couple
    app, curator = school.app, couple.curator
    await agreeing.consent_to_pair(app, school.actor(mentor), couple.id)
    await agreeing.consent_to_pair(app, school.actor(curator), couple.id, mentee.id)
    await school.papers(couple)
    await orders.approve_pair(app, school.actor(couple.director), couple.id)
    await orders.record_signed_order(app, school.actor(couple.director), couple.id)
    return couple


async def a_task_is_reported_on(school: School, couple: Couple) -> None:
    """The curator enters what the mentee did; the mentor gets it as the mentee's and checks it."""
    app, curator, mentor = school.app, school.actor(couple.curator), school.actor(couple.mentor)
    number = await tasks.draft_task(app, mentor, couple.id, Content("Посетить урок"))
    with pytest.raises(NotFound):
        await task_reports.task_to_report(app, curator, number)
    await tasks.date_task(app, mentor, number, school.clock.now().date() + timedelta(days=2))
    card = await entering.entry_card(app, curator, couple.mentee.id)
    assert [one.id for one in card.tasks] == [number]
    for call in (
        task_reports.add_task_part(app, school.actor(couple.director), number, Content("Чужое")),
        task_reports.report_task(app, mentor, number),
    ):
        with pytest.raises(NotAllowed):
            await call
    await task_reports.add_task_part(app, curator, number, Content("Была в 7 «Б»"))
    assert (await task_reports.task_to_report(app, curator, number)).sent == 1
    await task_reports.report_task(app, curator, number)
    seen = await tasks.task_card(app, mentor, number)
    assert [(one.author_id, one.content.words) for one in seen.parts] == [(couple.mentee.id, "Была в 7 «Б»")]
    await task_reports.return_task(app, mentor, number, "И приёмы")
    await task_reports.add_task_part(app, curator, number, Content("Кластер"))
    await task_reports.report_task(app, curator, number)
    await task_reports.accept_task(app, mentor, number)
    assert (await entering.entry_card(app, curator, couple.mentee.id)).tasks == ()


async def test_no_answer_is_entered_before_the_signed_consent_to_the_processing_of_data(school: School) -> None:
    someone, curator = await school.enter("Листова Анна", Role.MENTEE, consented=False), await school.curator()
    with pytest.raises(WrongState, match="enter-consent-first"):
        await questionnaires.begin_form(school.app, school.actor(curator), "mentee_intake", 0, someone.id)
    today = school.clock.now().date()
    await consents.record_paper_consent(
        school.app, school.actor(curator), someone.id, Purpose.PERSONAL_DATA, today, "Папка"
    )
    assert await questionnaires.begin_form(school.app, school.actor(curator), "mentee_intake", 0, someone.id)


async def test_what_the_curator_writes_down_is_marked_with_who_did_and_logged(
    school: School, outside: Database
) -> None:
    someone, curator = await school.enter("Листова Анна", Role.MENTEE), await school.curator()
    number = await questionnaires.begin_form(school.app, school.actor(curator), "mentee_intake", 0, someone.id)
    await questionnaires.answer(school.app, school.actor(curator), number, "post", "Учитель")
    await questionnaires.toggle_option(school.app, school.actor(curator), number, "difficulties", "digital")
    rows = await dump(outside)
    assert [(row["person_id"], row["entered_by"]) for row in rows["response"]] == [(someone.id, curator.id)]
    assert {row["entered_by"] for row in rows["answer"]} == {curator.id}
    done = {(row["act"], row["actor_id"], row["about_person_id"]) for row in rows["audit"]}
    assert {("enter-person", curator.id, someone.id), ("enter-form", curator.id, someone.id)} <= done
    assert "Листова" not in str(rows["audit"])


async def test_nobody_answers_for_somebody_who_can(school: School) -> None:
    couple = await school.pair(PairStatus.PROPOSED)
    curator = couple.curator
    for call in (
        questionnaires.begin_form(school.app, school.actor(curator), "mentee_intake", 0, couple.mentee.id),
        agreeing.consent_to_pair(school.app, school.actor(curator), couple.id, couple.mentee.id),
        agreeing.decline_pair(school.app, school.actor(curator), couple.id, "Нет", couple.mentee.id),
        entering.invite_person(school.app, school.actor(curator), couple.mentee.id),
        entering.entry_card(school.app, school.actor(curator), couple.mentee.id),
    ):
        with pytest.raises(NotAllowed, match="behalf-speaks-themselves"):
            await call
    assert (await school.stored(couple.id)).consented == frozenset()


async def test_a_mentor_writes_for_nobody_else(school: School) -> None:
    mentor, someone = await school.mentor(), await school.enter("Листова Анна", Role.MENTEE)
    with pytest.raises(NotFound):
        await questionnaires.begin_form(school.app, school.actor(mentor), "mentee_intake", 0, someone.id)


async def test_a_name_that_is_known_is_asked_about(school: School) -> None:
    await school.enter("Листова Анна", Role.MENTEE)
    curator = await school.curator()
    with pytest.raises(WrongState, match="enter-name-known"):
        await entering.enter_person(school.app, school.actor(curator), "ЛИСТОВА АННА", "mentee")
    assert await entering.enter_person(school.app, school.actor(curator), "Листова Анна", "mentee", is_another=True)


async def test_a_proposal_reaches_the_curator_once_to_be_passed_on(school: School) -> None:
    couple = await paper_couple(school, PairStatus.PROPOSED)
    letters = await to(school, couple.curator)
    [relayed] = [one for one in letters if "Передайте" in one.text and one.attachment is None]
    assert "Листова Анна Фёдоровна" in relayed.text
    assert "Вам предлагают пару: <b>Иркутова Анна Олеговна</b>" in relayed.text
    actions = [button.action for row in relayed.buttons for button in row]
    assert actions == [f"entry-pair:{couple.mentee.id}:{couple.id}"]
    assert await delivered(school) == []


async def test_a_reminder_to_be_passed_on_waits_for_the_morning(school: School) -> None:
    couple = await paper_couple(school, PairStatus.ACTIVE)
    await delivered(school)
    ends = school.clock.to(datetime.fromisoformat("2027-05-31T02:00:00+00:00"))
    await pairing.complete_pair(school.app, school.schedule(), couple.id)
    school.clock.to(ends.replace(hour=14))  # ten in the evening
    assert not any("Передайте" in one.text for one in await to(school, couple.curator))
    school.clock.to(ends.replace(hour=14) + timedelta(hours=11))
    assert any("Передайте" in one.text for one in await to(school, couple.curator))


async def test_without_a_curator_the_director_passes_words_on(school: School, app: App) -> None:
    director, someone = await school.director(), await school.enter("Листова Анна", Role.MENTEE)
    curator = await school.curator()
    await delivered(school)
    await joining.leave(app, school.actor(curator))
    school.staff.pop(Role.CURATOR)
    async with app.database.transaction() as connection:
        notice = Notice(Kind.PAUSE_ENDED, someone.id, school.clock.now(), "k", {"person": someone.id}, school.id)
        await outbox.add(connection, [notice], school.clock.now())
    school.clock.move(days=1)
    assert any("Передайте" in one.text for one in await to(school, director))


async def test_the_way_from_paper_to_a_working_pair_with_meetings_and_the_end(
    school: School, outside: Database
) -> None:
    couple = await paper_couple(school, PairStatus.ACTIVE)
    app, curator, mentor, mentee = school.app, couple.curator, couple.mentor, couple.mentee
    moment = school.clock.now() + timedelta(days=2)
    meeting = await meetings.propose_meeting(app, school.actor(mentor), couple.id, moment)
    letters = await to(school, curator)
    assert any(f"entry-meeting:{mentee.id}:{meeting}" in str(one.buttons) for one in letters)
    card = await entering.entry_card(app, school.actor(curator), mentee.id)
    assert [one.meeting.id for one in card.meetings if one.meeting] == [meeting]
    await meetings.accept_meeting(app, school.actor(curator), meeting, mentee.id)
    assert any(one.attachment for one in await to(school, mentor))
    school.clock.to(moment + timedelta(hours=2))
    await check_ins.check_in(app, school.actor(curator), meeting, Outcome.HELD, 5, mentee.id, "Разобрали план")
    told = await check_ins.record_meeting(
        app, school.actor(curator), couple.id, mentee.id, school.clock.now() - timedelta(days=1), 4, "Зашла на урок"
    )
    await a_task_is_reported_on(school, couple)
    rows = await dump(outside)
    assert {row["id"]: row["status"] for row in rows["meeting"]} == {meeting: "held", told: "held"}
    said = {row["meeting_id"]: (row["person_id"], row["mark"], row["note"]) for row in rows["check_in"]}
    assert said == {meeting: (mentee.id, 5, "Разобрали план"), told: (mentee.id, 4, "Зашла на урок")}
    school.clock.to(datetime.fromisoformat("2027-05-31T02:00:00+00:00"))
    await pairing.complete_pair(app, school.schedule(), couple.id)
    card = await entering.entry_card(app, school.actor(curator), mentee.id)
    assert [(one.form_id, one.subject) for one in card.forms] == [("mentee_closing", couple.id)]
    await school.fill(mentee, "mentee_closing", couple.id, by=curator)
    assert (await entering.entry_card(app, school.actor(curator), mentee.id)).forms == ()
    acts = {row["act"] for row in (await dump(outside, "audit"))["audit"] if row["about_person_id"] == mentee.id}
    assert {"enter-pair-consent", "enter-meeting-consent", "enter-check-in", "enter-meeting", "enter-form",
            "enter-task-report"} <= acts  # fmt: skip


async def test_a_meeting_ahead_told_on_paper_is_asked_of_who_can_answer(school: School) -> None:
    couple = await paper_couple(school, PairStatus.ACTIVE)
    await delivered(school)
    ahead = school.clock.now() + timedelta(days=3)
    await check_ins.record_meeting(school.app, school.actor(couple.curator), couple.id, couple.mentee.id, ahead)
    assert any("предлагает встретиться" in one.text for one in await to(school, couple.mentor))


async def test_two_without_an_account_are_paired_and_their_meeting_is_agreed_at_once(
    school: School, outside: Database
) -> None:
    mentor = await school.enter("Бумагин Олег", Role.MENTOR, filled=True)
    mentee = await school.enter("Листова Анна", Role.MENTEE, filled=True)
    couple = await school.pair(PairStatus.PROPOSED, mentor, mentee)
    for member in couple.members:
        await agreeing.consent_to_pair(school.app, school.actor(couple.curator), couple.id, member.id)
    await school.papers(couple)
    await orders.approve_pair(school.app, school.actor(couple.director), couple.id)
    await orders.record_signed_order(school.app, school.actor(couple.director), couple.id)
    await delivered(school)
    ahead = school.clock.now() + timedelta(days=3)
    await check_ins.record_meeting(school.app, school.actor(couple.curator), couple.id, mentor.id, ahead)
    assert [row["status"] for row in (await dump(outside, "meeting"))["meeting"]] == [MeetingStatus.AGREED]
    assert sum("Передайте" in one.text for one in await to(school, couple.curator)) == 2


async def test_a_no_from_paper_ends_the_proposal_and_the_other_is_told(school: School) -> None:
    couple = await paper_couple(school, PairStatus.PROPOSED)
    await delivered(school)
    await agreeing.decline_pair(school.app, school.actor(couple.curator), couple.id, "Уезжает", couple.mentee.id)
    assert (await school.stored(couple.id)).declined_by == couple.mentee.id
    assert any("Пара не сложилась" in one.text for one in await to(school, couple.mentor))


async def test_a_personal_link_joins_the_account_and_loses_nothing(school: School, outside: Database) -> None:
    couple = await paper_couple(school, PairStatus.ACTIVE)
    app, curator = school.app, couple.curator
    link = await entering.invite_person(app, school.actor(curator), couple.mentee.id)
    before = await dump(outside)
    newcomer = school.stranger("77001")
    seen = await joining.see_invitation(app, newcomer, invitation_id=link)
    assert seen.consents == ()  # both are signed on paper
    number = await joining.join(app, newcomer, link)
    assert number == couple.mentee.id
    after = await dump(outside)
    for table in ("person", "response", "answer", "pair", "pair_member", "consent", "membership"):
        assert after[table] == before[table], table
    herself = Someone(number, "77001")
    found = await home.home(app, school.actor(herself))
    assert found is not None
    assert found.has_name
    assert [todo.key for todo in found.todos] == ["first-meeting", "program-begin"]
    card = await cards.person_card(app, school.actor(curator), number)
    assert not card.is_from_paper
    with pytest.raises(NotAllowed):
        await meetings.propose_meeting(app, school.actor(curator), couple.id, school.clock.now(), "", number)
    await delivered(school)
    await meetings.propose_meeting(app, school.actor(couple.mentor), couple.id, school.clock.now() + timedelta(days=1))
    sent = await delivered(school)
    assert [address for address, _ in sent] == ["77001"]


async def test_a_personal_link_opens_for_its_person_alone_and_once(school: School) -> None:
    someone, mentor = await school.enter("Листова Анна", Role.MENTEE), await school.mentor()
    curator = await school.curator()
    link = await entering.invite_person(school.app, school.actor(curator), someone.id)
    with pytest.raises(LinkRefused, match="link-for-another"):
        await joining.see_invitation(school.app, school.actor(mentor), invitation_id=link)
    with pytest.raises(LinkRefused, match="link-for-another"):
        await joining.join(school.app, school.actor(mentor), link)
    await joining.join(school.app, school.stranger("1"), link)
    for stranger in ("1", "2"):
        with pytest.raises(LinkRefused):
            await joining.join(school.app, school.stranger(stranger), link)


async def test_whoever_signed_nothing_is_asked_in_chat_on_the_way_in(school: School, outside: Database) -> None:
    someone, curator = await school.enter("Листова Анна", Role.MENTEE, consented=False), await school.curator()
    link = await entering.invite_person(school.app, school.actor(curator), someone.id)
    stranger = school.stranger("1")
    asked = (await joining.see_invitation(school.app, stranger, invitation_id=link)).consents
    assert asked == (Purpose.PARTICIPATION, Purpose.PERSONAL_DATA)
    await joining.join(school.app, stranger, link)
    ways = {row["way"] for row in (await dump(outside, "consent"))["consent"] if row["person_id"] == someone.id}
    assert ways == {"chat"}


async def test_nothing_of_another_schools_people_can_be_written_down(school: School, outside: Database) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    theirs = await paper_couple(elsewhere, PairStatus.ACTIVE)
    mine, person = await school.curator(), theirs.mentee.id
    ours = await school.mentor("Чунский Иван")
    soon = school.clock.now() + timedelta(days=1)
    meeting = await meetings.propose_meeting(school.app, elsewhere.actor(theirs.mentor), theirs.id, soon)
    before = await dump(outside)
    app = school.app
    for call in (
        questionnaires.begin_form(app, school.actor(mine), "mentee_intake", 0, person),
        agreeing.consent_to_pair(app, school.actor(mine), theirs.id, person),
        agreeing.decline_pair(app, school.actor(mine), theirs.id, "Нет", person),
        meetings.propose_meeting(app, school.actor(mine), theirs.id, soon, "", person),
        meetings.accept_meeting(app, school.actor(mine), meeting, person),
        meetings.cancel_meeting(app, school.actor(mine), meeting, person),
        check_ins.check_in(app, school.actor(mine), meeting, Outcome.HELD, 5, person),
        check_ins.record_meeting(app, school.actor(mine), theirs.id, person, soon),
        entering.entry_card(app, school.actor(mine), person),
        entering.invite_person(app, school.actor(mine), person),
        pauses.pause_matching(app, school.actor(mine), date(2026, 9, 20), "", person),
        corrections.form_to_correct(app, school.actor(mine), person, "mentee"),
        cards.person_card(app, school.actor(mine), person),
        consents.record_paper_consent(app, school.actor(mine), person, Purpose.LABOUR, date(2026, 9, 1), "Папка"),
        check_ins.record_meeting(app, school.actor(mine), theirs.id, ours.id, soon),
    ):
        with pytest.raises((NotFound, NotAllowed)):
            await call
    assert await dump(outside) == before


async def test_a_questionnaire_begun_from_paper_waits_for_whoever_began_it(school: School) -> None:
    someone, curator = await school.enter("Листова Анна", Role.MENTEE), await school.curator()
    other = await school.join(Role.CURATOR, "Баргузинова Инна Олеговна")
    app, action = school.app, f"enter:{someone.id}:mentee_intake:0"

    async def waits_for(who: Someone) -> list[str]:
        found = await home.home(app, school.actor(who))
        assert found is not None
        return [f"{one.action} {one.name}" for one in found.todos if one.key == "entering-go-on"]

    number = await questionnaires.begin_form(app, school.actor(curator), "mentee_intake", 0, someone.id)
    assert await waits_for(curator) == [], "not a word is written yet"
    question = app.catalog.form("mentee_intake").questions[0]
    await questionnaires.answer(app, school.actor(curator), number, question.id, "Учитель")
    assert await waits_for(curator) == [f"{action} Листова Анна"]
    assert await waits_for(other) == []
    link = await entering.invite_person(app, school.actor(curator), someone.id)
    await joining.join(app, school.stranger("77001"), link)
    assert await waits_for(curator) == [], "now they go on by themselves"
