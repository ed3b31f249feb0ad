"""A year's indicators as the director reads them, counted from what others recorded."""

from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from docx import Document
from openpyxl import load_workbook

from mentoring.actors import Actor, Role
from mentoring.errors import NotFound
from mentoring.indicators import Lack, Measure, Standing, Verdict
from mentoring.notices import Kind
from mentoring.pair_states import PairStatus
from mentoring.roadmap import Roadmap, Scope
from services import district_indicators as comparing
from services import indicators as service
from services import local_acts, roadmap_items, staff_imports
from services import roadmap as roadmaps
from services.catalog import shipped
from tests.builders import PROFILE, Couple, District, School

LIST = (
    "Фамилия;Имя;Отчество;Должность;Стаж;Педагог да/нет\n"
    "Иркутова;Анна;Олеговна;учитель;20;да\n"
    "Ангарский;Пётр;Ильич;учитель;1;да\n"
    "Беринг;Витус;;учитель;2;да\n"
    "Лаптева;Вера;Львовна;завхоз;2;нет\n"
)


async def seen(school: School, reader: Actor, year: int | None = None) -> dict[str, Standing]:
    found = await service.indicators(school.app, reader, year)
    return {one.indicator.id: one for one in found.standings}


async def listed(school: School) -> None:
    curator = await school.curator()
    number = await staff_imports.import_staff(school.app, school.actor(curator), LIST.encode())
    await staff_imports.save_staff_import(school.app, school.actor(curator), number)


async def finished(school: School) -> Couple:
    couple = await school.pair(PairStatus.COMPLETED)
    await school.fill(couple.mentee, "mentee_closing", couple.id, {"mentee_post.12": 8})
    return couple


async def approved_roadmap(school: School) -> Roadmap:
    """This year's roadmap by the regulation, what it leaves blank filled in, approved."""
    curator, director = await school.curator(), await school.director()
    number = await roadmaps.make_roadmap(school.app, school.actor(curator), Scope.SCHOOL, 2026)
    stages = shipped().profile(PROFILE).stages
    for stage in stages:
        await roadmap_items.date_blanks(school.app, school.actor(curator), number, stage.id, date(2027, 5, 31))
        await roadmap_items.assign_blanks(school.app, school.actor(curator), number, stage.id, Role.CURATOR)
    await roadmaps.submit_roadmap(school.app, school.actor(curator), number)
    await roadmaps.approve_roadmap(school.app, school.actor(director), number)
    made = (await roadmaps.roadmap_card(school.app, school.actor(curator), number)).roadmap
    assert made is not None
    return made


def test_every_indicator_of_every_shipped_regulation_is_counted() -> None:
    named = {one.id for profile in shipped().profiles.values() for one in profile.indicators}
    assert named == set(service.COUNTS)


async def test_before_anything_is_known_each_says_what_is_lacking(school: School) -> None:
    found = await seen(school, school.actor(await school.director()))
    assert {name: one.measure.lack for name, one in found.items() if one.verdict is Verdict.UNKNOWN} == {
        "young_covered": Lack.STAFF, "teachers_covered": Lack.STAFF, "young_covered_full": Lack.STAFF,
        "mentees_satisfied": Lack.PAIRS, "mentors_satisfied": Lack.PAIRS,
    }  # fmt: skip
    assert [found[name].measure.part for name in ("papers_ready", "publicity", "events_held")] == [0, 0, 0]


async def test_shares_are_of_the_staff_list_and_of_those_who_took_part(school: School) -> None:
    couple = await finished(school)
    await listed(school)
    found = await seen(school, school.actor(couple.director))
    counted = {name: (one.measure.part, one.measure.whole, one.verdict) for name, one in found.items()}
    assert counted["young_covered"] == (1, 2, Verdict.SHORT)
    assert counted["young_covered_full"] == (1, 2, Verdict.SHORT)
    assert counted["teachers_covered"] == (2, 3, Verdict.SHORT)
    assert counted["mentees_satisfied"] == (1, 1, Verdict.REACHED)
    assert found["mentees_satisfied"].is_few
    assert (found["mentors_satisfied"].verdict, found["mentors_satisfied"].measure.lack) == (
        Verdict.UNKNOWN, Lack.ANSWERS
    )  # fmt: skip


async def test_the_curator_reads_no_number_that_few_answered(school: School) -> None:
    await finished(school)
    one = (await seen(school, school.actor(await school.curator())))["mentees_satisfied"]
    assert (one.verdict, one.measure.part, one.percent) == (Verdict.HIDDEN, None, None)


async def test_papers_and_publicity_are_read_off_the_register_and_the_roadmap(school: School) -> None:
    await school.pair(PairStatus.ACTIVE)
    curator, director = await school.curator(), await school.director()
    plan = await approved_roadmap(school)
    for kind in ("regulation", "curator_order"):
        act = await local_acts.record_act(school.app, school.actor(curator), kind, number="1")
        await local_acts.date_act(school.app, school.actor(curator), act, school.clock.now().date())
    found = await seen(school, school.actor(director))
    assert (found["papers_ready"].verdict, found["publicity"].verdict) == (Verdict.REACHED, Verdict.SHORT)
    assert found["system_runs"].measure.part == 0
    item = next(one for one in plan.items if one.stage_id == service.PUBLICITY)
    await roadmap_items.finish_item(school.app, school.actor(director), item.id)
    assert (await seen(school, school.actor(director)))["publicity"].verdict is Verdict.REACHED


async def test_a_year_gone_by_can_be_looked_at_and_no_other(school: School) -> None:
    couple = await finished(school)
    await listed(school)
    school.clock.to(datetime(2027, 9, 1, 2, tzinfo=UTC))
    now = await seen(school, school.actor(couple.director))
    assert now["teachers_covered"].measure.part == 0
    before = await seen(school, school.actor(couple.director), 2026)
    assert before["teachers_covered"].measure.part == 2
    year = await service.indicators(school.app, school.actor(couple.director))
    assert year.retained == Measure(1, 1)
    with pytest.raises(NotFound):
        await seen(school, school.actor(couple.director), 2025)
    with pytest.raises(NotFound):
        await service.order_indicators(school.app, school.actor(couple.director), 2025)


async def test_the_paper_for_the_public_report_says_the_same(school: School) -> None:
    couple = await finished(school)
    await listed(school)
    await school.deliver()
    await service.order_indicators(school.app, school.actor(couple.director), 2026)
    [letter] = [letter for kind, _, letter in await school.deliver() if kind is Kind.INDICATORS_FILE]
    assert letter is not None
    assert letter.attachment is not None
    assert letter.attachment.name == "Показатели наставничества 2026-2027.docx"
    document = Document(BytesIO(letter.attachment.content))
    words = "\n".join(cell.text for table in document.tables for row in table.rows for cell in row.cells)
    assert "66 %, 2 из 3" in words
    assert "100 %, 1 из 1; мало ответов: 1" in words
    assert "пока не достигнут" in words


async def test_a_district_reads_the_numbers_of_its_schools_side_by_side_and_no_names(school: School) -> None:
    district = await District.over(school.app, school.clock, school.causes)
    first, _ = await district.school("Школа № 3"), await district.school("Школа № 4")
    await finished(first)
    await listed(first)
    head = await district.head()
    one = await comparing.school_indicators(school.app, district.actor(head), first.id)
    found = {standing.indicator.id: standing for standing in one.standings.standings}
    assert (one.name, one.acts, one.required) == ("Школа № 3", 0, 6)
    assert found["teachers_covered"].percent == 66
    assert found["mentees_satisfied"].verdict is Verdict.HIDDEN
    with pytest.raises(NotFound):
        await comparing.school_indicators(school.app, district.actor(head), school.id)
    await comparing.order_comparison(school.app, district.actor(head))
    [letter] = [letter for kind, _, letter in await district.deliver() if kind is Kind.COMPARISON]
    assert letter is not None
    assert letter.attachment is not None
    rows = list(load_workbook(BytesIO(letter.attachment.content)).worksheets[0].iter_rows(values_only=True))
    by_school = {row[0]: dict(zip(rows[0], row, strict=True)) for row in rows[1:]}
    assert set(by_school) == {"Школа № 3", "Школа № 4"}
    assert by_school["Школа № 3"]["Завершено пар"] == 1
    assert by_school["Школа № 3"]["Доля педагогов, вошедших в программу наставничества"] == "66 %, 2 из 3"
    assert "Иркутова" not in str(rows)
