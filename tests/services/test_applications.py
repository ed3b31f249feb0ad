"""Applications through the services: who is asked, who decides, who reads what, and what is left when a pair ends."""

import asyncio
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from docx import Document

from db import applications as rows
from db import people
from db.engine import Database
from mentoring.actors import Role
from mentoring.application_kinds import RULES, FieldKind, missing
from mentoring.application_kinds import ApplicationKind as K
from mentoring.application_states import ApplicationAct as A
from mentoring.application_states import ApplicationState as S
from mentoring.applications import Application
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.partings import PartingKind
from mentoring.programs import VersionKind, VersionState
from scheduler.due import find_due, next_calendar_moment
from services import application_decisions as deciding
from services import application_lists, applications, disputes, erasing, separations
from services import meetings as proposing_meetings
from services.application_cards import ApplicationCard, application_card
from services.application_events import event_choices
from services.application_lists import Shown
from services.application_papers import order_application_paper
from services.home import home
from services.pairs import complete_pair
from services.parting_cards import parting_choices
from services.parting_decisions import grant_parting
from services.partings import ask_parting
from services.program_amending import propose_extension
from services.retention import tidy
from services.work import found
from tests.builders import ENDS, Couple, School, Someone, dump
from tests.programs import carried_out
from tests.refusals import refused
from tests.services.test_programs import in_force

WITH_PERSONNEL = "ilskhan-yurt-school"
SAMPLES = {FieldKind.DAY: "25.09.2026", FieldKind.NAME: "Слюдянкина Ольга Петровна"}


async def written(
    school: School, couple: Couple, kind: K, by: Someone, colleague: Someone | None = None, **answers: str
) -> int:  # fmt: skip
    """A draft with every question answered, not sent."""
    pair = couple.id if RULES[kind].pair else 0
    number = await applications.begin_application(school.app, school.actor(by), kind, pair)
    while question := missing(kind, (await stored(school, number)).content):
        raw = answers.get(question.id) or (question.options[0] if question.options else "")
        raw = raw or SAMPLES.get(question.kind, "Так будет лучше")
        chosen = colleague.id if colleague and question.kind is FieldKind.PERSON else 0
        await applications.fill_application(school.app, school.actor(by), number, question.id, raw, chosen)
    return number


async def sent(
    school: School, couple: Couple, kind: K, by: Someone, colleague: Someone | None = None, **answers: str
) -> int:  # fmt: skip
    number = await written(school, couple, kind, by, colleague, **answers)
    await applications.send_application(school.app, school.actor(by), number)
    return number


async def stored(school: School, number: int) -> Application:
    async with school.app.database.reading() as connection:
        return found(await rows.get(connection, number))


async def card(school: School, who: Someone, number: int) -> ApplicationCard:
    return await application_card(school.app, school.actor(who), number)


async def heard(school: School, who: Someone) -> str:
    """Everything the bot says to somebody now."""
    return "\n".join(letter.text for _, told, letter in await school.deliver() if letter and told == who.id)


async def decide(school: School, who: Someone, number: int, decision: A, reason: str = "") -> None:
    await deciding.decide_application(school.app, school.actor(who), number, decision, reason)


async def test_a_release_is_the_heads_and_shows_who_else_is_away_and_who_stands_in(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    other = await school.pair(PairStatus.ACTIVE, await school.mentor("Слюдянкина Ольга Петровна"),
                              await school.mentee("Братский Олег"))  # fmt: skip
    first = await sent(school, couple, K.RELEASE, couple.mentor, event="Открытый урок", substitute="Тайшетова Инна")
    await school.deliver()
    second = await sent(school, other, K.RELEASE, other.mentee, substitute="Тайшетова Инна")
    assert await school.told(Kind.APPLICATION_ASKED) == [(Kind.APPLICATION_ASKED, couple.director.id)] * 2
    seen = await card(school, couple.director, second)
    assert [(one.name, one.substitute, one.is_granted) for one in seen.overlaps] == [
        ("Иркутова Анна Олеговна", "Тайшетова Инна", False)
    ]
    mine = await card(school, other.mentee, second)
    assert [(one.name, one.substitute) for one in mine.overlaps] == [("", "")], "nobody's name for a colleague"
    await refused(decide(school, couple.curator, first, A.GRANT), NotAllowed, "application-not-for-you")
    await decide(school, couple.director, first, A.PARTLY, "Только второй урок")
    assert "Только второй урок" in await heard(school, couple.mentor)
    await refused(decide(school, couple.director, first, A.REFUSE, "Нет"), WrongState, "application-moved-on")
    await order_application_paper(school.app, school.actor(couple.mentor), first)
    [letter] = [one for kind, _, one in await school.deliver() if kind is Kind.APPLICATION_PAPER and one]
    assert letter.attachment is not None
    document = Document(BytesIO(letter.attachment.content or b""))
    page = "\n".join(one.text for one in document.paragraphs)
    assert "обязанностей 25 сентября 2026 г. для участия" in page
    assert "Открытый урок." in page
    assert "Уроки проведёт: Тайшетова Инна." in page
    assert "Наставляемый: Ангарский Пётр Ильич." in page


async def test_a_head_who_applies_is_decided_upon_by_a_deputy_or_nobody(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    async with school.app.database.transaction() as connection:
        await people.grant(connection, couple.mentor.id, school.id, Role.DIRECTOR, school.clock.now())
    number = await sent(school, couple, K.RELEASE, couple.mentor)
    assert (await card(school, couple.mentor, number)).acts == {A.WITHDRAW}
    await refused(decide(school, couple.mentor, number, A.GRANT), NotAllowed, "application-not-for-you")
    await decide(school, couple.director, number, A.GRANT)
    assert (await stored(school, number)).decided_by == couple.director.id


async def test_a_colleague_is_asked_first_and_nothing_begins_without_their_yes(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    colleague = await school.join(Role.PSYCHOLOGIST, "Душина Инна Павловна")
    bad = written(school, couple, K.COLLEAGUE, couple.mentor, couple.mentee)
    await refused(bad, BadInput, "application-colleague-other")
    number = await sent(school, couple, K.COLLEAGUE, couple.mentor, colleague)
    assert await school.told(Kind.APPLICATION_ASKED) == []
    await refused(decide(school, couple.curator, number, A.GRANT), WrongState, "application-moved-on")
    await refused(
        deciding.agree_application(school.app, school.actor(couple.mentee), number), NotFound, "error-not-found"
    )
    assert "просит вас помочь" in await heard(school, colleague)
    await deciding.agree_application(school.app, school.actor(colleague), number)
    assert await school.told(Kind.APPLICATION_ASKED) == [(Kind.APPLICATION_ASKED, couple.curator.id)]
    await decide(school, couple.curator, number, A.GRANT)
    assert (await stored(school, number)).state is S.GRANTED
    there = await parting_choices(school.app, school.actor(couple.mentee), couple.id)
    assert there.colleagues == ("Душина Инна Павловна",)
    second = await sent(school, couple, K.COLLEAGUE, couple.mentor, colleague)
    assert second != number
    await deciding.decline_application(school.app, school.actor(colleague), second, "Нет времени")
    mine = await card(school, couple.mentor, second)
    assert (mine.application.state, mine.way[-1].words) == (S.DECLINED, "Нет времени")


async def test_of_whom_a_measure_is_proposed_answers_first_or_the_days_of_the_law_pass(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await sent(school, couple, K.DISCIPLINE, couple.mentor)
    assert (await stored(school, number)).due_on == school.clock.now().date() + timedelta(days=2)
    await refused(decide(school, couple.director, number, A.GRANT), WrongState, "application-moved-on")
    await deciding.answer_application(school.app, school.actor(couple.mentee), number, "Я болел, справка есть")
    seen = [one.words for one in (await card(school, couple.director, number)).way]
    assert "Я болел, справка есть" in seen
    assert "Я болел, справка есть" not in [one.words for one in (await card(school, couple.mentor, number)).way]
    silent = await sent(school, couple, K.DISCIPLINE, couple.mentor, what="Не пришёл на урок")
    moment = await next_calendar_moment(school.app)
    assert moment is not None
    school.clock.to(moment - timedelta(seconds=1))
    await find_due(school.app)
    assert (await stored(school, silent)).state is S.HEARING
    school.clock.to(moment)
    await find_due(school.app)
    await find_due(school.app)
    gone_on = await stored(school, silent)
    assert (gone_on.state, gone_on.due_on is not None) == (S.ASKED, True)


async def test_personnel_papers_are_seen_with_leave_and_their_owner_knows_before_and_after(
    school: School, outside: Database
) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Школа района", school.causes, profile=WITH_PERSONNEL)
    couple = await elsewhere.pair(PairStatus.ACTIVE)
    number = await sent(elsewhere, couple, K.PERSONNEL, couple.mentor)
    assert "Это касается вас" in await heard(elsewhere, couple.mentee)
    refused_grant = decide(elsewhere, couple.director, number, A.GRANT)
    await refused(refused_grant, BadInput, "application-reason-expected")
    await decide(elsewhere, couple.director, number, A.GRANT, "В кабинете 12 до пятницы")
    assert "разрешил наставнику" in await heard(elsewhere, couple.mentee)
    await applications.carry_out_application(elsewhere.app, elsewhere.actor(couple.mentor), number)
    assert "ознакомился" in await heard(elsewhere, couple.mentee)
    written_down = [row for row in (await dump(outside, "audit"))["audit"] if row["act"] == "see-personnel-papers"]
    assert [(row["actor_id"], row["about_person_id"]) for row in written_down] == [
        (couple.mentor.id, couple.mentee.id)
    ]  # fmt: skip


async def test_encouragement_is_a_surprise_until_it_is_granted(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await sent(school, couple, K.ENCOURAGEMENT, couple.mentor)
    with pytest.raises(NotFound):
        await card(school, couple.mentee, number)
    assert (await application_lists.my_applications(school.app, school.actor(couple.mentee))).entries == ()
    assert "оощр" not in await heard(school, couple.mentee)
    await decide(school, couple.director, number, A.GRANT)
    assert "предложил(а) вас поощрить" in await heard(school, couple.mentee)
    assert (await card(school, couple.mentee, number)).application.state is S.GRANTED


async def test_a_dispute_is_settled_by_a_mediator_whom_both_can_trust(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    council = await school.join(Role.COUNCIL, "Советова Инна Павловна")
    kin = await school.join(Role.COUNCIL, "Кутуликова Анна Павловна")
    curator = school.actor(couple.curator)
    await separations.separate(school.app, curator, couple.mentee.id, couple.mentor.id)
    number = await sent(school, couple, K.DISPUTE, couple.mentee, what="Меня не слышат", share="no")
    with pytest.raises(NotFound):
        await card(school, couple.mentor, number)
    with pytest.raises(NotFound):
        await card(school, couple.director, number)
    seen = await card(school, council, number)
    assert (seen.is_hidden, [one.field for one in seen.lines]) == (True, ["topic", "share"])
    await disputes.appoint_mediator(school.app, school.actor(council), number, kin.id)
    await disputes.object_to_mediator(school.app, school.actor(couple.mentor), number, "Мы соседи")
    offered = await disputes.mediator_choices(school.app, school.actor(council), number)
    assert [one.person.id for one in offered] == [council.id], "nobody is offered whom a side does not trust"
    await disputes.appoint_mediator(school.app, school.actor(council), number, council.id)
    waits = await card(school, council, number)
    mentor_name = (await card(school, couple.mentee, number)).subject
    assert waits.unheard == mentor_name, "the mediator is told before proposing whom they have not heard"
    assert (await card(school, couple.mentee, number)).unheard == ""
    await disputes.speak_in_dispute(school.app, school.actor(couple.mentor), number, "Занята на двух ставках")
    assert (await card(school, council, number)).unheard == ""
    await disputes.speak_in_dispute(
        school.app, school.actor(couple.mentee), number, "Хочу встречаться чаще", is_shared=True
    )  # fmt: skip
    mediators = [one.words for one in (await card(school, council, number)).way if one.words]
    assert mediators == ["Мы соседи", "Занята на двух ставках", "Хочу встречаться чаще"]
    mentors = [one.words for one in (await card(school, couple.mentor, number)).way if one.words]
    assert mentors == ["Мы соседи", "Занята на двух ставках", "Хочу встречаться чаще"]
    mentees = [one.words for one in (await card(school, couple.mentee, number)).way if one.words]
    assert mentees == ["Хочу встречаться чаще"]
    keepers = [one.words for one in (await card(school, couple.curator, number)).way if one.words]
    assert keepers == []
    await disputes.propose_settlement(school.app, school.actor(council), number, "Раз в неделю по средам")
    await disputes.accept_settlement(school.app, school.actor(couple.mentee), number)
    again = disputes.accept_settlement(school.app, school.actor(couple.mentee), number)
    await refused(again, WrongState, "application-accepted-already")
    await disputes.reject_settlement(school.app, school.actor(couple.mentor), number, "Среда занята")
    await disputes.propose_settlement(school.app, school.actor(council), number, "Раз в неделю по четвергам")
    for side in (couple.mentor, couple.mentee):
        assert (await stored(school, number)).state is S.PROPOSED
        await disputes.accept_settlement(school.app, school.actor(side), number)
    assert (await stored(school, number)).state is S.SETTLED
    assert "Стороны договорились" in await heard(school, couple.mentor)


async def test_who_is_tied_to_a_side_cannot_mediate_and_without_a_council_the_curator_does(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    council = await school.mentee("Советова Инна Павловна")
    await school.give(council, Role.COUNCIL)
    tied = await school.pair(PairStatus.ACTIVE, couple.mentor, council)
    assert tied.id
    number = await sent(school, couple, K.DISPUTE, couple.mentee)
    [offered] = await disputes.mediator_choices(school.app, school.actor(council), number)
    assert offered.conflict is not None
    barred = disputes.appoint_mediator(school.app, school.actor(council), number, council.id)
    await refused(barred, BadInput, "application-conflict-bound")
    await decide(school, council, number, A.REFUSE, "Мы в паре с одной из сторон")
    async with school.app.database.transaction() as connection:
        await people.revoke(connection, council.id, school.id, (Role.COUNCIL,))
    alone = await sent(school, couple, K.DISPUTE, couple.mentee)
    assert (await card(school, couple.curator, alone)).decider is Role.CURATOR
    await disputes.appoint_mediator(school.app, school.actor(couple.curator), alone, couple.curator.id)
    await disputes.close_dispute(school.app, school.actor(couple.curator), alone, "Каждый остался при своём")
    assert (await card(school, couple.mentor, alone)).application.answer == "Каждый остался при своём"


async def test_only_what_the_regulation_gives_is_offered(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    offers = await application_lists.application_offers(school.app, school.actor(couple.mentor))
    assert {one.kind for one in offers.kinds} == set(K) - {K.PERSONNEL}, "002 has no such right"
    assert offers.partings == ((couple.id, "Ангарский Пётр Ильич"),)
    mentees = await application_lists.application_offers(school.app, school.actor(couple.mentee))
    assert {one.kind for one in mentees.kinds} == {K.PROPOSAL, K.SUPPORT, K.RELEASE, K.DISPUTE}
    begun = applications.begin_application(school.app, school.actor(couple.mentor), K.PERSONNEL, couple.id)
    await refused(begun, NotAllowed, "application-not-offered")
    begun = applications.begin_application(school.app, school.actor(couple.mentee), K.DISCIPLINE, couple.id)
    await refused(begun, NotAllowed, "application-not-offered")


async def test_one_list_holds_everything_and_its_filters_count(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await sent(school, couple, K.SUPPORT, couple.mentee)
    await sent(school, couple, K.PROPOSAL, couple.mentor)
    draft = await written(school, couple, K.RELEASE, couple.mentor)
    parting = await ask_parting(school.app, school.actor(couple.mentee), couple.id, PartingKind.REPLACEMENT)
    listed = await application_lists.application_list(school.app, school.actor(couple.curator))
    assert len(listed.entries) == 3
    assert listed.counts == {Shown.WAITING: 3, Shown.OPEN: 3, Shown.DECIDED: 0, Shown.ALL: 3}
    await grant_parting(school.app, school.actor(couple.curator), parting)
    await grant_parting(school.app, school.actor(couple.director), parting)
    mine = await application_lists.my_applications(school.app, school.actor(couple.mentor))
    assert [one.application.application.id for one in mine.entries if one.application] == [draft, draft - 1]
    first = await home(school.app, school.actor(couple.curator))
    assert first is not None
    assert [(one.key, one.count) for one in first.todos if one.key.startswith("application")] == [
        ("application-decide", 2)
    ]
    mentors = await home(school.app, school.actor(couple.mentor))
    assert mentors is not None
    assert [one.action for one in mentors.todos if one.key == "application-draft"] == [f"application_draft:{draft}"]


async def test_a_draft_is_kept_is_ones_own_and_goes_in_time(school: School, second: Database) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await applications.begin_application(school.app, school.actor(couple.mentor), K.SUPPORT)
    await applications.fill_application(school.app, school.actor(couple.mentor), number, "what", "Материалы")
    assert await applications.begin_application(school.app, school.actor(couple.mentor), K.SUPPORT) == number
    for other in (couple.mentee, couple.curator, couple.director):
        with pytest.raises(NotFound):
            await card(school, other, number)
    school.clock.move(days=61)
    await tidy(school.app)
    assert (await dump(second, "application"))["application"] == []


async def test_what_was_said_in_a_dispute_is_forgotten_after_a_year(school: School, outside: Database) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await sent(school, couple, K.DISPUTE, couple.mentee, what="Меня не слышат")
    await disputes.appoint_mediator(school.app, school.actor(couple.curator), number, couple.curator.id)
    await disputes.speak_in_dispute(school.app, school.actor(couple.mentor), number, "Занята на двух ставках")
    await disputes.close_dispute(school.app, school.actor(couple.curator), number, "Разошлись")
    school.clock.move(days=366)
    await tidy(school.app)
    tables = await dump(outside)
    assert [(row["content"], row["answer"], row["state"]) for row in tables["application"]] == [({}, "", "unsettled")]
    assert {row["words"] for row in tables["application_event"]} == {""}


async def test_when_a_pair_ends_there_is_nothing_to_decide_save_thanks(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    release = await sent(school, couple, K.RELEASE, couple.mentor)
    thanks = await sent(school, couple, K.ENCOURAGEMENT, couple.mentor)
    school.clock.to(datetime(ENDS.year, ENDS.month, ENDS.day, 2, tzinfo=UTC))
    await complete_pair(school.app, school.schedule(), couple.id)
    assert (await stored(school, release)).state is S.VOID
    assert (await stored(school, thanks)).state is S.ASKED
    await decide(school, couple.director, thanks, A.GRANT)


async def test_those_without_the_messenger_apply_and_answer_through_the_curator(school: School) -> None:
    mentee = await school.enter("Листова Анна Павловна", Role.MENTEE, filled=True)
    mentor = await school.mentor()
    curator = await school.curator()
    assert [one.id for one in await application_lists.paper_applicants(school.app, school.actor(curator))] == [
        mentee.id
    ]
    number = await applications.begin_application(school.app, school.actor(curator), K.SUPPORT, person_id=mentee.id)
    for field, raw in (("what", "Материалы"), ("until", "")):
        await applications.fill_application(school.app, school.actor(curator), number, field, raw)
    await applications.send_application(school.app, school.actor(curator), number)
    assert (await stored(school, number)).applicant_id == mentee.id
    begun = applications.begin_application(school.app, school.actor(curator), K.SUPPORT, person_id=mentor.id)
    await refused(begun, NotAllowed, "behalf-speaks-themselves")


async def test_reminders_come_before_on_and_after_the_day_and_stop_with_the_decision(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await sent(school, couple, K.SUPPORT, couple.mentee)
    due = await school.told(Kind.APPLICATION_DUE)
    assert due == [(Kind.APPLICATION_DUE, couple.curator.id)] * 3
    await decide(school, couple.curator, number, A.GRANT, "Передам материалы завтра")
    assert await school.told(Kind.APPLICATION_DUE) == []


async def test_a_withdrawn_application_is_told_to_those_who_knew(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await sent(school, couple, K.COMMISSION, couple.mentor)
    await school.deliver()
    await applications.withdraw_application(school.app, school.actor(couple.mentor), number)
    told = {person for kind, person in await school.told(Kind.APPLICATION_TOLD) if person}
    assert told == {couple.mentee.id, couple.director.id}
    await refused(decide(school, couple.director, number, A.GRANT), WrongState, "application-moved-on")


async def test_an_erased_applicant_leaves_an_empty_application_and_others_keep_their_words(
    school: School, outside: Database
) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await sent(school, couple, K.DISPUTE, couple.mentee, what="Меня не слышат")
    await disputes.appoint_mediator(school.app, school.actor(couple.curator), number, couple.curator.id)
    await disputes.speak_in_dispute(school.app, school.actor(couple.mentee), number, "Хочу чаще")
    await disputes.speak_in_dispute(school.app, school.actor(couple.mentor), number, "Не успеваю")
    await erasing.erase_me(school.app, school.actor(couple.mentee))
    tables = await dump(outside)
    assert [(row["content"], row["state"]) for row in tables["application"]] == [({}, "void")]
    assert [row["words"] for row in tables["application_event"] if row["words"]] == ["Не успеваю"]


@pytest.mark.parametrize(("profile", "stands_in"), [("ilskhan-yurt-school", True), ("irkutsk-school-2", False)])
async def test_where_the_only_head_is_concerned_a_deputy_decides_if_the_curator_is_one(
    school: School, profile: str, stands_in: bool
) -> None:
    there = await School.founded(school.app, school.clock, "Школа", school.causes, profile=profile)
    mentor = await there.mentor()
    couple = await there.pair(PairStatus.ACTIVE, mentor)
    async with school.app.database.transaction() as connection:
        await people.revoke(connection, couple.director.id, there.id, (Role.DIRECTOR,))
    await there.give(mentor, Role.DIRECTOR)
    draft = await written(there, couple, K.RELEASE, mentor)
    sending = applications.send_application(there.app, there.actor(mentor), draft)
    if not stands_in:
        await refused(sending, WrongState, "application-nobody-decides")
        assert (await stored(there, draft)).state is S.DRAFT
        return
    await sending
    await decide(there, couple.curator, draft, A.GRANT)
    assert (await stored(there, draft)).decided_by == couple.curator.id


async def test_two_deciders_at_once_decide_once(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    other = await school.join(Role.CURATOR, "Сменщикова Ольга Петровна")
    number = await sent(school, couple, K.SUPPORT, couple.mentee)
    found_ones = await asyncio.gather(
        decide(school, couple.curator, number, A.GRANT),
        decide(school, other, number, A.REFUSE, "Не сейчас"),
        return_exceptions=True,
    )
    assert [type(one) for one in found_ones if one is not None] == [WrongState]
    news = [letter for kind, _, letter in await school.deliver() if kind is Kind.APPLICATION_TOLD]
    assert len(news) == 1


async def test_an_extension_stands_in_the_same_list_and_is_decided_on_the_program(school: School) -> None:
    one = await in_force(school)
    couple = one.couple
    offers = await application_lists.application_offers(school.app, school.actor(couple.mentee))
    assert offers.programs == ((couple.id, "Иркутова Анна Олеговна"),)
    await one.do(propose_extension, couple.mentee, ENDS + timedelta(days=60), "Не успели открытый урок")
    curators = await application_lists.application_list(school.app, school.actor(couple.curator), Shown.ALL)
    assert curators.entries == (), "what is being written is between the two"
    await one.agree(couple.mentor)  # who proposed it has agreed
    [entry] = (await application_lists.application_list(school.app, school.actor(couple.curator))).entries
    assert entry.change is not None
    assert (entry.change.program_id, entry.change.kind, entry.waits) == (one.number, VersionKind.EXTENSION, True)
    await one.approve()
    mine = await application_lists.my_applications(school.app, school.actor(couple.mentor))
    assert [(found.is_open, found.change.state) for found in mine.entries if found.change] == [
        (False, VersionState.APPROVED)
    ]


async def test_what_is_ahead_in_the_program_can_be_named_as_the_event_of_a_release(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await carried_out(school, couple)
    soon = school.clock.now() + timedelta(days=2)
    meeting = await proposing_meetings.propose_meeting(school.app, school.actor(couple.mentor), couple.id, soon)
    draft = await applications.begin_application(school.app, school.actor(couple.mentee), K.RELEASE, couple.id)
    found_events = await event_choices(school.app, school.actor(couple.mentee), draft)
    assert [(one.id, one.is_meeting) for one in found_events][:2] == [(f"m{meeting}", True), ("a1", False)]
    school.clock.move(days=40)
    later = await event_choices(school.app, school.actor(couple.mentee), draft)
    assert [(one.id, f"{one.on}") for one in later] == [("a2", "2026-10-11"), ("a3", "2027-03-01")]
    with pytest.raises(NotFound):
        await event_choices(school.app, school.actor(couple.mentor), draft)
