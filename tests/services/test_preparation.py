"""Documents of preparation and a school's own templates, on both databases."""

import io
from datetime import UTC, datetime

import docx
import pytest

from db.engine import Database
from documents.preparation import PAPERS
from mentoring.actors import Role
from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.ports import Letter
from mentoring.roadmap import Scope
from services import preparation, roadmap, templates
from tests.builders import School, dump
from tests.papers import words_enclosed


def word(*lines: str) -> bytes:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


async def file_of(school: School, kind: Kind = Kind.PAPER_READY) -> Letter | None:
    return next(letter for told, _, letter in await school.deliver() if told is kind)


async def test_what_is_missing_is_asked_and_the_last_answer_brings_the_file(school: School) -> None:
    director, app = await school.director(), school.app
    await school.curator()
    answers = {"order_number": " 7-о ", "order_date": "1 сентября 2026", "effective_on": "02.09.2026",
               "curator_post": "заместитель директора"}  # fmt: skip
    card = await preparation.paper_card(app, school.actor(director), "order_curator")
    assert [one.name for one in card.open] == list(answers)
    for name, typed in answers.items():
        sent = await preparation.answer_paper(app, school.actor(director), "order_curator", name, typed, then_send=True)
        assert sent is (name == "curator_post")
    page = words_enclosed(await file_of(school))
    for words in ("№ 7-о", "1 сентября 2026 г.", "с 2 сентября 2026 г.", "В.Л. Ольхонская",
                  "Байкалова Нина Юрьевна, заместитель директора.", "Школа № 2", "ЛИСТ ОЗНАКОМЛЕНИЯ",
                  "разрабатывает дорожную карту"):  # fmt: skip
        assert words in page
    card = await preparation.paper_card(app, school.actor(director), "order_curator")
    assert card.open == ()


async def test_documents_share_answers_about_the_same_thing_and_some_are_left_to_the_pen(
    school: School,
) -> None:
    curator, app = await school.curator(), school.app
    await preparation.answer_paper(app, school.actor(curator), "regulation", "order_number", "12-н")
    await preparation.answer_paper_today(app, school.actor(curator), "regulation", "order_date")
    await preparation.leave_paper_blank(app, school.actor(curator), "regulation", "union_protocol")
    card = await preparation.paper_card(app, school.actor(curator), "order_regulation")
    assert [one.name for one in card.open] == ["effective_on", "council_protocol"]
    await preparation.order_paper(app, school.actor(curator), "order_curator")
    assert "(приказ от 1 сентября 2026 г. № 12-н)" in words_enclosed(await file_of(school))


@pytest.mark.parametrize("paper", PAPERS)
async def test_every_document_comes_even_where_nothing_was_answered(school: School, paper: str) -> None:
    director = await school.director()
    await preparation.order_paper(school.app, school.actor(director), paper)
    letter = await file_of(school)
    page = words_enclosed(letter)
    assert "____" in page
    assert "None" not in page
    assert letter
    assert letter.attachment
    assert letter.attachment.name.endswith(".docx")


async def test_the_next_school_year_asks_again(school: School) -> None:
    curator, app = await school.curator(), school.app
    await preparation.answer_paper(app, school.actor(curator), "regulation", "order_number", "12-н")
    school.clock.to(datetime(2027, 9, 1, 2, tzinfo=UTC))
    card = await preparation.paper_card(app, school.actor(curator), "regulation")
    assert card.school_year == 2027
    assert "order_number" in [one.name for one in card.open]


async def test_the_working_program_counts_people_and_follows_the_school_s_own_roadmap(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await roadmap.make_roadmap(school.app, school.actor(couple.curator), Scope.SCHOOL, 2026)
    await preparation.order_paper(school.app, school.actor(couple.curator), "working_program")
    letters = [letter for kind, _, letter in await school.deliver() if kind is Kind.PAPER_READY]
    document = docx.Document(io.BytesIO(letters[0].attachment.content))  # type: ignore[union-attr]
    counts = next(table for table in document.tables if table.rows[0].cells[0].text == "Показатель")
    assert [row.cells[1].text for row in counts.rows[1:]] == ["1", "1", "1"]
    plan = document.tables[-1]
    overview = await roadmap.roadmap_of_year(school.app, school.actor(couple.curator), Scope.SCHOOL, 2026)
    assert overview.roadmap
    titles = [*overview.roadmap.stages.values(), *(one.title for one in overview.roadmap.items)]
    assert sorted(row.cells[1].text for row in plan.rows[1:]) == sorted(titles)


@pytest.mark.parametrize(
    ("name", "typed", "key"),
    [
        ("order_number", "  ", "paper-line-expected"),
        ("order_number", "я" * 121, "paper-line-too-long"),
        ("order_date", "завтра", "form-date-expected"),
        ("order_date", "01.01.1900", "paper-day-expected"),
    ],
)
async def test_what_cannot_be_used_is_said_and_nothing_is_lost(
    school: School, outside: Database, name: str, typed: str, key: str
) -> None:
    curator = await school.curator()
    before = await dump(outside)
    with pytest.raises(BadInput, match=key):
        await preparation.answer_paper(school.app, school.actor(curator), "regulation", name, typed)
    assert await dump(outside) == before


async def test_members_are_taken_a_line_each(school: School) -> None:
    director, app = await school.director(), school.app
    await preparation.answer_paper(
        app, school.actor(director), "order_council", "members", "– Климов Игорь, учитель;\n\nЛи Ян, завуч"
    )
    card = await preparation.paper_card(app, school.actor(director), "order_council")
    assert card.answers["mentors.members"] == "Климов Игорь, учитель\nЛи Ян, завуч"
    with pytest.raises(BadInput, match="paper-too-many-people"):
        await preparation.answer_paper(app, school.actor(director), "order_council", "members", "Ли Ян\n" * 21)
    with pytest.raises(BadInput, match="paper-people-expected"):
        await preparation.answer_paper(app, school.actor(director), "order_council", "members", " \n;")


async def test_a_document_or_question_that_is_not_there_opens_nothing(school: School) -> None:
    curator, app = await school.curator(), school.app
    with pytest.raises(NotFound):
        await preparation.paper_card(app, school.actor(curator), "../order")
    with pytest.raises(NotFound):
        await preparation.answer_paper(app, school.actor(curator), "regulation", "leader", "Я")
    with pytest.raises(NotFound):
        await preparation.answer_paper_today(app, school.actor(curator), "regulation", "order_number")
    with pytest.raises(NotFound):
        await templates.order_template(app, school.actor(curator), "order")


async def test_a_school_with_a_coordinator_appoints_them_by_an_order_that_names_them(school: School) -> None:
    director = await school.director()
    offered = {one.paper for one in await preparation.paper_list(school.app, school.actor(director))}
    assert "order_coordinator" not in offered
    other = await School.founded(
        school.app, school.clock, "Школа № 3", school.causes, profile="ilskhan-yurt-school"
    )  # fmt: skip
    head = await other.director()
    await other.join(Role.COORDINATOR, "Саянова Нина Ивановна")
    offered = {one.paper for one in await preparation.paper_list(other.app, other.actor(head))}
    assert "order_coordinator" in offered
    await preparation.answer_paper(other.app, other.actor(head), "order_coordinator", "coordinator_post", "завуч")
    await preparation.order_paper(other.app, other.actor(head), "order_coordinator")
    [letter] = [one for kind, _, one in await other.deliver() if kind is Kind.PAPER_READY]
    page = words_enclosed(letter)
    assert "Саянова Нина Ивановна, завуч." in page
    assert "отвечает за внедрение целевой модели наставничества" in page
    assert page.count("Саянова Нина Ивановна") == 2, "in the order and in the sheet of acquaintance"


async def test_a_profile_without_a_working_group_offers_no_order_on_one(school: School) -> None:
    director = await school.director()
    offered = {one.paper for one in await preparation.paper_list(school.app, school.actor(director))}
    profile = school.app.catalog.profile("irkutsk-school-2")
    assert ("order_working_group" in offered) is profile.has_role("working_group")
    assert {"regulation", "order_council", "personal_data", "extension"} <= offered


async def test_a_school_s_own_template_is_tried_shown_confirmed_and_taken_back(school: School) -> None:
    director, app = await school.director(), school.app
    own = word("Наш приказ № {{ order_number }}", "{{ head_name }}")
    await templates.order_template(app, school.actor(director), "order_curator")
    assert "{{ order_number }}" in words_enclosed(await file_of(school, Kind.TEMPLATE_COPY))
    await templates.propose_template(app, school.actor(director), "order_curator", "наш.docx", own)
    assert "Наш приказ" in words_enclosed(await file_of(school, Kind.TEMPLATE_PREVIEW))
    await preparation.order_paper(app, school.actor(director), "order_curator")
    assert "Наш приказ" not in words_enclosed(await file_of(school))
    await templates.confirm_template(app, school.actor(director), "order_curator")
    await preparation.order_paper(app, school.actor(director), "order_curator")
    assert "Наш приказ" in words_enclosed(await file_of(school))
    card = await preparation.paper_card(app, school.actor(director), "order_curator")
    assert card.own
    assert (card.own.file_name, card.proposed) == ("наш.docx", None)
    await templates.restore_template(app, school.actor(director), "order_curator")
    await preparation.order_paper(app, school.actor(director), "order_curator")
    assert "Наш приказ" not in words_enclosed(await file_of(school))


async def test_a_proposal_can_be_dropped_and_is_confirmed_once(school: School) -> None:
    director, app = await school.director(), school.app
    await templates.propose_template(app, school.actor(director), "regulation", "наш.docx", word("{{ head_name }}"))
    await templates.drop_template(app, school.actor(director), "regulation")
    with pytest.raises(WrongState, match="template-none-waits"):
        await templates.confirm_template(app, school.actor(director), "regulation")
    assert await file_of(school, Kind.TEMPLATE_PREVIEW) is None


async def test_a_template_that_cannot_be_used_is_not_kept(school: School, outside: Database) -> None:
    director = await school.director()
    before = await dump(outside)
    with pytest.raises(BadInput, match="template-field-unknown"):
        await templates.propose_template(
            school.app, school.actor(director), "regulation", "наш.docx", word("{{ salary }}")
        )
    assert await dump(outside) == before


async def test_answers_and_templates_of_one_school_are_not_another_s(school: School) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    director, theirs, app = await school.director(), await elsewhere.director(), school.app
    await preparation.answer_paper(app, school.actor(director), "regulation", "order_number", "12-н")
    await templates.propose_template(app, school.actor(director), "regulation", "наш.docx", word("Наш {{ head_name }}"))
    await templates.confirm_template(app, school.actor(director), "regulation")
    card = await preparation.paper_card(app, elsewhere.actor(theirs), "regulation")
    assert (dict(card.answers), card.own) == ({}, None)
    await school.deliver()
    await preparation.order_paper(app, elsewhere.actor(theirs), "regulation")
    page = words_enclosed(await file_of(elsewhere))
    assert "12-н" not in page
    assert "Гимназия № 5" in page


async def test_who_lost_the_role_meanwhile_gets_no_file(school: School) -> None:
    director, app = await school.director(), school.app
    await preparation.order_paper(app, school.actor(director), "regulation")
    async with app.database.transaction() as connection:
        await connection.exec_driver_sql(f"DELETE FROM membership WHERE role = '{Role.DIRECTOR.value}'")  # noqa: S608
    assert await file_of(school) is None
