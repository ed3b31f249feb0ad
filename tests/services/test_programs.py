"""A personal program from the first words to an extension: written by both, agreed, returned, approved, changed."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from io import BytesIO

import pytest
from docx import Document

from db.engine import Database
from mentoring.actors import Role
from mentoring.errors import DomainError, NotAllowed, WrongState
from mentoring.kinds import GROUP, REVERSE
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.program_activities import Responsible
from mentoring.program_parts import Part
from mentoring.programs import Act, ProgramState, VersionState
from services import agreeing, erasing, groups, home, orders, proposing
from services.kinds import Wish
from services.program_activities import (
    add_program_activity,
    assign_program_activity,
    date_program_activity,
    drop_program_activity,
    word_program_activity,
)
from services.program_agreeing import agree_program, take_back_program
from services.program_amending import (
    program_history,
    propose_amendment,
    propose_extension,
    withdraw_amendment,
)
from services.program_beginning import begin_program
from services.program_deciding import approve_program, drop_program_remark, remark_program, return_program
from services.program_due import program_list
from services.program_paper import order_program_file
from services.program_statement import order_program_statement
from services.program_writing import choose_in_program, date_program, newest_program_change, word_program
from services.programs import ProgramCard, my_programs, program_card, program_news, see_program_news
from tests.builders import ENDS, STARTS, Couple, School, Someone, dump

WORDS = {
    Part.GOAL: "Вести урок спокойно", Part.OBJECTIVES: "1. Планировать\n2. Проводить", Part.SCHEDULE: "По вторникам",
    Part.EXPECTED: "Открытый урок", Part.CRITERIA: "Карта наблюдения",
}  # fmt: skip


@dataclass
class Written:
    """A program and its people."""

    school: School
    couple: Couple
    number: int

    async def card(self, reader: Someone) -> ProgramCard:
        return await program_card(self.school.app, self.school.actor(reader), self.number)

    async def do(self, call: Callable[..., Awaitable[object]], who: Someone, *args: object, **named: object) -> object:
        return await call(self.school.app, self.school.actor(who), self.number, *args, **named)

    async def fill(self) -> None:
        for part, words in WORDS.items():
            await self.do(word_program, self.couple.mentor, part, words)
        await self.do(add_program_activity, self.couple.mentee, "Посетить урок")

    async def agree(self, *who: Someone) -> None:
        for one in who:
            revision = (await self.card(one)).version.revision
            await self.do(agree_program, one, revision)

    async def approve(self) -> None:
        for one in (self.couple.curator, self.couple.director):
            await self.do(approve_program, one)

    async def refused(self, call: Callable[..., Awaitable[object]], who: Someone, *args: object) -> DomainError:
        with pytest.raises(DomainError) as caught:
            await self.do(call, who, *args)
        return caught.value


async def begun(school: School, status: PairStatus = PairStatus.ACTIVE) -> Written:
    couple = await school.pair(status)
    return Written(school, couple, await begin_program(school.app, school.actor(couple.mentor), couple.id))


async def in_force(school: School) -> Written:
    one = await begun(school)
    await one.fill()
    await one.agree(*one.couple.members)
    await one.approve()
    return one


async def test_what_is_known_is_filled_in_and_both_open_the_same_program(school: School) -> None:
    one = await begun(school)
    assert await begin_program(school.app, school.actor(one.couple.mentee), one.couple.id) == one.number
    card = await one.card(one.couple.mentee)
    plan = card.version.plan
    assert (plan.starts_on, plan.ends_on, plan.problem) == (STARTS, ENDS, "Учитель")
    assert plan.difficulties == ("difficulties.planning",)
    assert plan.mode == "in_person"
    assert card.lacking == (Part.GOAL, Part.OBJECTIVES, Part.SCHEDULE, Part.ACTIVITIES, Part.EXPECTED, Part.CRITERIA)
    assert [number for _, number, _ in await my_programs(school.app, school.actor(one.couple.mentee))] == [one.number]


async def test_each_sees_what_the_other_changed_and_is_told_once(school: School) -> None:
    one = await begun(school)
    mentor, mentee = one.couple.members
    await one.do(word_program, mentor, Part.GOAL, "Раз")
    await one.do(word_program, mentor, Part.GOAL, "Два")
    await one.do(choose_in_program, mentor, Part.DIFFICULTIES, "difficulties.parents")
    news = [(edit.part, edit.before, edit.after, name) for edit, name in
            await program_news(school.app, school.actor(mentee), one.number)]  # fmt: skip
    assert news[0][:3] == (Part.GOAL, "", "Два"), "two steps of one person on the same words are one change"
    assert news[1][2].split() == ["difficulties.planning", "difficulties.parents"]
    assert {row[3] for row in news} == {"Иркутова Анна Олеговна"}
    assert (await one.card(mentor)).news == 0
    school.clock.move(hours=2)
    letters = [letter for kind, person, letter in await school.deliver() if kind is Kind.PROGRAM_EDITED]
    assert len(letters) == 1
    assert letters[0] is not None
    assert "Цель, Затруднения" in letters[0].text
    last = (await program_news(school.app, school.actor(mentee), one.number))[-1][0].id
    await one.do(see_program_news, mentee, last)
    assert (await one.card(mentee)).news == 0
    await one.do(word_program, mentor, Part.GOAL, "Три")
    assert (await one.card(mentee)).news == 1


async def test_words_written_at_the_same_moment_overwrite_nothing(school: School) -> None:
    one = await begun(school)
    mentor, mentee = one.couple.members
    seen = await one.do(newest_program_change, mentor)
    assert await one.do(word_program, mentor, Part.GOAL, "Моё", seen=seen) == 0
    between = await one.do(word_program, mentee, Part.GOAL, "Наше", seen=seen)
    assert isinstance(between, int)
    assert between > 0
    assert (await one.card(mentee)).version.plan.goal == "Моё"
    assert await one.do(word_program, mentee, Part.PROBLEM, "Другая часть", seen=seen) == 0
    assert await one.do(word_program, mentee, Part.GOAL, "Моё и наше", seen=between) == 0
    assert (await one.card(mentor)).version.plan.goal == "Моё и наше"
    key = await one.do(add_program_activity, mentor, "Посетить урок")
    clash = await one.do(word_program_activity, mentee, key, "title", "Посетить два", seen=seen)
    assert isinstance(clash, int)
    assert clash > 0


async def test_an_agreement_is_to_the_words_that_were_read_and_falls_when_they_change(school: School) -> None:
    one = await begun(school)
    mentor, mentee = one.couple.members
    assert (await one.refused(agree_program, mentor, 0)).key == "program-parts-lacking"
    await one.fill()
    await one.agree(mentor)
    assert (await school.told(Kind.PROGRAM_PROPOSED))[-1] == (Kind.PROGRAM_PROPOSED, mentee.id)
    read = (await one.card(mentor)).version.revision
    await one.do(word_program, mentee, Part.GOAL, "Иначе")
    assert (await one.card(mentor)).version.agreed == frozenset()
    assert (await one.refused(agree_program, mentor, read)).key == "program-changed-since"
    await one.agree(mentee, mentor)
    card = await one.card(mentor)
    assert card.version.state is VersionState.SUBMITTED
    assert Act.EDIT not in card.acts
    assert (await one.refused(word_program, mentor, Part.GOAL, "Поздно")).key == "program-moved-on"
    await school.deliver()
    await one.do(take_back_program, mentee)
    assert (await one.card(mentor)).version.state is VersionState.DRAFT
    told = [(who, letter.text) for kind, who, letter in await school.deliver() if letter]
    assert [who for who, _ in told] == [one.couple.curator.id], "who was asked to approve"
    assert "забрали, чтобы дописать" in told[0][1]


async def test_a_curator_returns_it_once_with_remarks_where_they_belong_then_both_approve(school: School) -> None:
    one = await begun(school)
    curator, director = one.couple.curator, one.couple.director
    await one.fill()
    await one.agree(*one.couple.members)
    told = await school.told()
    assert (Kind.PROGRAM_TO_APPROVE, curator.id) in told
    first, last = one.couple.members
    assert (Kind.PROGRAM_SUBMITTED, first.id) in told, "who agreed first hears that it went on"
    assert (Kind.PROGRAM_SUBMITTED, last.id) not in told
    [letter] = [letter for kind, _, letter in await school.deliver() if kind is Kind.PROGRAM_SUBMITTED and letter]
    assert "она ушла на утверждение" in letter.text
    assert "Решает куратор" in letter.text
    assert (await one.refused(approve_program, director)).key == "program-not-your-turn"
    assert (await one.refused(return_program, curator)).key == "program-remark-expected"
    wrong = await one.do(remark_program, curator, "goal", "Лишнее")
    await one.do(drop_program_remark, curator, wrong)
    await one.do(remark_program, curator, "criteria", "Добавьте число уроков")
    await one.do(remark_program, curator, "", "Хорошая программа")
    assert (await one.card(one.couple.mentor)).remarks == ()
    await one.do(return_program, curator)
    card = await one.card(one.couple.mentor)
    assert card.version.state is VersionState.RETURNED
    assert [(remark.part, remark.words) for remark in card.remarks] == [
        ("criteria", "Добавьте число уроков"), ("", "Хорошая программа"),
    ]  # fmt: skip
    letters = [letter.text for kind, _, letter in await school.deliver() if kind is Kind.PROGRAM_RETURNED and letter]
    assert len(letters) == 2
    assert "Критерии оценки: Добавьте число уроков" in letters[0]
    await one.do(word_program, one.couple.mentor, Part.CRITERIA, "8 уроков из 10")
    await one.agree(*one.couple.members)
    assert (await one.card(one.couple.mentor)).remarks == ()
    await one.do(approve_program, curator)
    assert (await one.card(curator)).turn == Role.DIRECTOR
    waiting = await program_list(school.app, school.actor(director))
    assert [entry.decides for entry in waiting] == [True]
    await one.do(approve_program, director)
    card = await one.card(director)
    assert (card.program.state, card.program.number, card.valid) == (ProgramState.UNDER_WAY, 1, card.version)
    assert await school.told(Kind.PROGRAM_APPROVED) == [
        (Kind.PROGRAM_APPROVED, one.couple.mentor.id), (Kind.PROGRAM_APPROVED, one.couple.mentee.id),
    ]  # fmt: skip


async def test_the_term_is_the_orders_and_the_regulations_and_says_what_was_chosen(school: School) -> None:
    one = await begun(school)
    mentor = one.couple.mentor
    error = await one.refused(date_program, mentor, Part.ENDS_ON, ENDS + timedelta(days=1))
    assert error.key == "program-outside-order"
    error = await one.refused(date_program, mentor, Part.ENDS_ON, STARTS + timedelta(days=9))
    assert (error.key, error.variables["min"], error.variables["ends"]) == ("program-too-short", 1, "23.09.2026")
    await one.do(date_program, mentor, Part.ENDS_ON, date(2027, 3, 1))
    key = await one.do(add_program_activity, mentor, "Посетить урок")
    error = await one.refused(date_program_activity, mentor, key, "ends_on", date(2027, 4, 1))
    assert (error.key, error.variables["ends"]) == ("program-activity-outside", "01.03.2027")


async def test_the_plan_is_written_field_by_field(school: School) -> None:
    one = await begun(school)
    mentor, mentee = one.couple.members
    first = await one.do(add_program_activity, mentor, "Посетить урок")
    second = await one.do(add_program_activity, mentee, "Провести урок")
    await one.do(word_program_activity, mentee, first, "result", "Карта")
    await one.do(date_program_activity, mentee, first, "ends_on", date(2026, 10, 5))
    await one.do(assign_program_activity, mentee, first, Responsible.MENTEE)
    await one.do(word_program_activity, mentee, second, "responsible_words", "Завуч")
    rows = (await one.card(mentor)).version.activities
    assert [(row.title, row.result, row.ends_on, row.responsible) for row in rows] == [
        ("Посетить урок", "Карта", date(2026, 10, 5), Responsible.MENTEE),
        ("Провести урок", "", None, Responsible.OTHER),
    ]  # fmt: skip
    await one.do(drop_program_activity, mentor, second)
    third = await one.do(add_program_activity, mentor, "Открытый урок")
    assert third == 3, "a key once given is never given again"


async def test_a_pair_that_does_not_work_yet_has_its_program_written_and_approved_later(school: School) -> None:
    one = await begun(school, PairStatus.SUBMITTED)
    await one.fill()
    await one.agree(*one.couple.members)
    assert (await one.refused(approve_program, one.couple.curator)).key == "program-pair-not-active"
    couple = await school.pair(PairStatus.PROPOSED, mentee=await school.mentee("Братский Олег"))
    with pytest.raises(WrongState, match="program-pair-not-there"):
        await begin_program(school.app, school.actor(couple.mentor), couple.id)


async def test_an_extension_by_consent_is_approved_ordered_and_can_be_read_in_the_history(school: School) -> None:
    one = await in_force(school)
    mentor, mentee = one.couple.members
    error = await one.refused(propose_extension, mentor, ENDS)
    assert error.key == "program-extension-not-later"
    error = await one.refused(propose_extension, mentor, date(2029, 1, 1))
    assert (error.key, error.variables["months"]) == ("program-extension-too-long", 24)
    later = ENDS + timedelta(days=60)
    assert await one.do(propose_extension, mentee, later, "Не успели открытый урок") == 2
    assert (await one.refused(propose_amendment, mentor)).key == "program-change-under-way"
    card = await one.card(mentor)
    assert card.valid is not None
    assert (card.version.plan.ends_on, card.valid.plan.ends_on) == (later, ENDS)
    assert card.version.agreed == {mentee.id}, "to propose it is to agree to it"
    assert (await school.told(Kind.PROGRAM_PROPOSED))[-1] == (Kind.PROGRAM_PROPOSED, mentor.id)
    await one.agree(mentor)
    await one.approve()
    assert (await one.card(mentor)).version.number == 2
    line = [row for row in (await dump(school.app.database, "order_line"))["order_line"] if row["act"] == "extend"]
    assert [(row["pair_id"], row["ends_on"]) for row in line] == [(one.couple.id, later)]
    assert (await school.stored(one.couple.id)).ends_on == ENDS, "until the order is signed"
    await orders.sign_order(school.app, school.actor(one.couple.director), line[0]["order_id"])
    assert (await school.stored(one.couple.id)).ends_on == later
    newest, first = await program_history(school.app, school.actor(mentee), one.number)
    assert [(change.part, change.before, change.after) for change in newest.differences] == [
        (Part.ENDS_ON, ENDS, later)
    ]  # fmt: skip
    assert [step.step for step, _ in newest.steps] == ["extend", "agree", "pass", "approve"]
    assert first.version.state is VersionState.REPLACED
    assert first.differences == ()


async def test_an_amendment_is_written_beside_what_is_in_force_and_may_be_withdrawn(school: School) -> None:
    one = await in_force(school)
    mentor, mentee = one.couple.members
    await one.do(propose_amendment, mentor, "Новый класс")
    await one.do(word_program, mentee, Part.GOAL, "Вести уроки в двух классах")
    await one.do(drop_program_activity, mentor, 1)
    card = await one.card(mentor)
    assert card.valid is not None
    assert (card.valid.plan.goal, len(card.valid.activities)) == (WORDS[Part.GOAL], 1)
    unread = card.news
    await one.do(withdraw_amendment, mentee)
    card = await one.card(mentor)
    assert card.news == unread - 1, "what was given up changed nothing"
    assert (card.version.number, card.version.plan.goal) == (1, WORDS[Part.GOAL])
    assert card.can_change
    await one.do(order_program_file, mentor)
    [paper] = [letter.attachment for kind, _, letter in await school.deliver() if kind is Kind.PROGRAM_FILE and letter]
    words = [paragraph.text for paragraph in Document(BytesIO(paper.content or b"")).paragraphs]  # type: ignore[union-attr]
    assert WORDS[Part.GOAL] in words, "the paper is of the version in force, not of the one given up"
    await one.do(propose_amendment, mentor)
    await one.do(choose_in_program, mentor, Part.FORM, "head_to_teacher")
    await one.do(choose_in_program, mentor, Part.MODE, "online")
    await one.agree(mentor, mentee)
    await one.approve()
    assert (await school.stored(one.couple.id)).form == "head_to_teacher"
    number = (await one.card(mentor)).version.number
    assert number == 3


async def test_people_are_reminded_until_the_program_is_submitted_and_the_curator_when_it_is_late(
    school: School,
) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    due = STARTS + timedelta(days=14)
    school.clock.to(school.clock.now() + (due - timedelta(days=2) - school.clock.now().date()))
    soon = [(person, letter) for kind, person, letter in await school.deliver() if kind is Kind.PROGRAM_SOON]
    assert {person for person, letter in soon if letter} == {couple.mentor.id, couple.mentee.id}
    one = Written(school, couple, await begin_program(school.app, school.actor(couple.mentor), couple.id))
    todo = [one.key for one in (await home.home(school.app, school.actor(couple.mentor))).todos]  # type: ignore[union-attr]
    assert "program-write" in todo
    school.clock.move(days=4)
    late = [(person, letter) for kind, person, letter in await school.deliver() if kind is Kind.PROGRAM_LATE]
    assert couple.curator.id in {person for person, letter in late if letter}
    entry = (await program_list(school.app, school.actor(couple.curator)))[0]
    assert (entry.is_late, entry.due) == (True, due)
    await one.fill()
    await one.agree(*couple.members)
    assert (await program_list(school.app, school.actor(couple.curator)))[0].is_late is False


async def test_the_two_directions_of_reverse_mentoring_have_one_program_with_two_goals(school: School) -> None:
    mentor, mentee = await school.mentor(), await school.mentee()
    curator, director = await school.curator(), await school.director()
    number = await proposing.propose_pair(
        school.app, school.actor(curator), mentee.id, mentor.id, STARTS, ENDS, Wish(REVERSE)
    )
    for member in (mentor, mentee):
        await groups_consent(school, member, number)
    rows = sorted((row["id"], row["status"]) for row in (await dump(school.app.database, "pair"))["pair"])
    assert {status for _, status in rows} == {PairStatus.AGREED}
    back = rows[1][0]
    one = Written(school, Couple(number, mentor, mentee, curator, director),
                  await begin_program(school.app, school.actor(mentee), back))  # fmt: skip
    assert await begin_program(school.app, school.actor(mentor), number) == one.number
    card = await one.card(mentor)
    assert card.unit.members == (mentor.id, mentee.id)
    assert {Part.GOAL_BACK, Part.OBJECTIVES_BACK} <= set(card.lacking)
    await one.do(word_program, mentee, Part.GOAL_BACK, "Освоить цифровую доску")
    assert (await one.card(mentor)).version.plan.goal_back == "Освоить цифровую доску"


async def groups_consent(school: School, member: Someone, pair_id: int) -> None:
    await agreeing.consent_to_pair(school.app, school.actor(member), pair_id)


async def test_everybody_of_a_group_agrees_and_the_last_pair_keeps_the_program(school: School) -> None:
    curator, director, mentor = await school.curator(), await school.director(), await school.mentor()
    mentees = [await school.mentee(f"{name} Олег Ильич") for name in ("Первых", "Вторых")]
    group = await groups.propose_group(
        school.app, school.actor(curator), mentor.id, [one.id for one in mentees], "Молодые", STARTS, ENDS
    )
    pairs = [row["id"] for row in (await dump(school.app.database, "pair"))["pair"] if row["kind"] == GROUP]
    for member, pair in ((mentor, pairs[0]), (mentees[0], pairs[0]), (mentees[1], pairs[1])):
        await groups_consent(school, member, pair)
    one = Written(school, Couple(pairs[0], mentor, mentees[0], curator, director),
                  await begin_program(school.app, school.actor(mentees[1]), pairs[1]))  # fmt: skip
    await one.fill()
    await one.agree(mentor, mentees[0])
    assert (await one.card(mentor)).version.state is VersionState.PROPOSED
    await one.agree(mentees[1])
    assert (await one.card(mentor)).version.state is VersionState.SUBMITTED
    await erasing.erase_me(school.app, school.actor(mentees[0]))
    await groups.go_on_as_pair(school.app, school.actor(curator), group)
    card = await one.card(mentees[1])
    assert (card.program.pair_id, card.program.group_id) == (pairs[1], None)
    assert card.version.plan.goal == WORDS[Part.GOAL], "a group's words are the others', too"


async def test_a_keeper_writes_and_agrees_for_somebody_without_an_account(school: School) -> None:
    curator, mentor = await school.curator(), await school.mentor()
    paper = await school.enter("Листова Анна Павловна", Role.MENTEE, filled=True)
    couple = await school.pair(PairStatus.PROPOSED, mentor, paper)
    await agreeing.consent_to_pair(school.app, school.actor(mentor), couple.id)
    await agreeing.consent_to_pair(school.app, school.actor(curator), couple.id, paper.id)
    await school.papers(couple)
    await orders.approve_pair(school.app, school.actor(couple.director), couple.id)
    await orders.record_signed_order(school.app, school.actor(couple.director), couple.id)
    number = await begin_program(school.app, school.actor(curator), couple.id)
    one = Written(school, couple, number)
    await one.do(word_program, curator, Part.GOAL, "Вести урок")
    for part, words in WORDS.items():
        await one.do(word_program, mentor, part, words)
    await one.do(add_program_activity, curator, "Посетить урок")
    await one.agree(mentor)
    card = await one.card(curator)
    assert card.silent == (paper.id,)
    await one.do(agree_program, curator, card.version.revision, paper.id)
    assert (await one.card(mentor)).version.state is VersionState.SUBMITTED
    spoken = replace(school.actor(curator), cause="again")
    with pytest.raises(NotAllowed):
        await agree_program(school.app, spoken, number, 0, mentor.id)


async def test_nothing_of_a_program_is_left_when_one_of_its_two_people_is_erased(
    school: School, outside: Database
) -> None:
    one = await in_force(school)
    await one.do(propose_amendment, one.couple.mentor, "Тайная причина")
    await one.do(word_program, one.couple.mentor, Part.PROBLEM, "Тайная беда")
    await erasing.erase_me(school.app, school.actor(one.couple.mentee))
    rows = await dump(outside)
    words = str([rows[name] for name in rows if name.startswith("program")])
    for secret in (*WORDS.values(), "Тайная", "Посетить урок", "difficulties.planning"):
        assert secret not in words, secret
    assert len(rows["program_version"]) == 2
    card = await one.card(one.couple.mentor)
    assert card.acts == frozenset()
    assert (await one.refused(word_program, one.couple.mentor, Part.GOAL, "Поздно")).key == "program-pair-not-there"


async def test_a_student_stays_for_the_practice_and_a_teacher_for_the_regulations_month(school: School) -> None:
    curator, mentor = await school.curator(), await school.mentor()
    student = await school.join(Role.MENTEE, "Практиков Илья Олегович")
    await school.fill(student, "mentee_intake", answers={"category": "student"})
    couple = await school.pair(PairStatus.ACTIVE, mentor, student)
    one = Written(school, couple, await begin_program(school.app, school.actor(mentor), couple.id))
    fortnight = STARTS + timedelta(days=13)
    await one.do(date_program, student, Part.ENDS_ON, fortnight)
    assert (await one.card(curator)).version.plan.ends_on == fortnight
    other = Written(school, await school.pair(PairStatus.ACTIVE, mentor), 0)
    other.number = await begin_program(school.app, school.actor(mentor), other.couple.id)
    error = await other.refused(date_program, mentor, Part.ENDS_ON, fortnight)
    assert error.key == "program-too-short"


async def test_the_application_to_change_says_what_changes(school: School) -> None:
    one = await in_force(school)
    assert (await one.refused(order_program_statement, one.couple.mentor)).key == "program-no-change"
    await one.do(propose_extension, one.couple.mentor, ENDS + timedelta(days=30), "Болезнь")
    await one.do(add_program_activity, one.couple.mentee, "Открытый урок")
    await one.do(order_program_statement, one.couple.mentor)
    [letter] = [letter for kind, _, letter in await school.deliver() if kind is Kind.PROGRAM_STATEMENT]
    assert letter is not None
    assert letter.attachment is not None
    page = Document(BytesIO(letter.attachment.content or b""))
    words = " ".join(cell.text for table in page.tables for row in table.rows for cell in row.cells)
    assert "30 июня 2027 г." in words
    assert "добавить «Открытый урок»" in words
    assert "Болезнь" in " ".join(line.text for line in page.paragraphs)


async def test_the_file_comes_as_word_to_those_of_the_program_and_who_keeps_it(school: School) -> None:
    one = await in_force(school)
    for reader in (one.couple.mentor, one.couple.curator):
        await one.do(order_program_file, reader)
    letters = [letter for kind, _, letter in await school.deliver() if kind is Kind.PROGRAM_FILE]
    assert [letter.attachment.name for letter in letters if letter and letter.attachment] == [
        "Программа наставничества 1.docx"
    ] * 2
