"""A school year's SWOT: drafted from the closing answers, written by those who keep programs, read by the director."""

from datetime import UTC, datetime
from io import BytesIO

import pytest
from docx import Document

from db.engine import Database
from mentoring.actors import Role
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.forms import Answers
from mentoring.notices import Kind
from mentoring.pair_states import PairStatus
from mentoring.swot import MOST_ENTRIES, Quadrant
from services import erasing, pairs
from services import swot as service
from tests.builders import ENDS, Couple, School, Someone, dump

STRENGTHS, WEAKNESSES, THREATS = Quadrant.STRENGTHS, Quadrant.WEAKNESSES, Quadrant.THREATS
FAMILIES = ("Ангарский", "Витимский", "Ленский", "Олёкминский", "Тунгусский")
VALUABLE = ("разборы уроков", "готовые планы", "спокойный тон", "Помогла Анна Олеговна", "ответы в тот же день")


async def finished(school: School, count: int = 5, marks: Answers | None = None) -> list[Couple]:
    """Programs of one mentor that ended, each mentee's answers handed in; «what was valuable» differs."""
    mentor = await school.mentor(capacity=count)
    mentees = [await school.mentee(f"{family} Пётр Ильич") for family in FAMILIES[:count]]
    couples = [await school.pair(PairStatus.ACTIVE, mentor, one) for one in mentees]
    school.clock.to(datetime(ENDS.year, ENDS.month, ENDS.day, 2, tzinfo=UTC))
    for place, couple in enumerate(couples):
        await pairs.complete_pair(school.app, school.schedule(), couple.id)
        given = {"mentee_post.15": VALUABLE[place], **(marks or {})}
        await school.fill(couple.mentee, "mentee_closing", couple.id, given)
    return couples


def named(lists: service.YearSwot, quadrant: Quadrant) -> list[str]:
    return [one.words for one in lists.of(quadrant)]


async def test_a_draft_takes_high_and_low_means_once_and_leaves_what_people_changed(school: School) -> None:
    marks = {f"mentee_post.{number:02d}": 7 for number in (*range(3, 13), 14)}
    await finished(school, marks=marks | {"mentee_post.04": 9, "mentee_post.07": 4, "mentee_post.05": 8})
    curator = await school.curator()
    assert await service.draft_swot(school.app, school.actor(curator), 2026) == 3
    lists = await service.swot(school.app, school.actor(curator))
    assert named(lists, STRENGTHS) == [
        "Наставляемые: «Насколько комфортно вам было в программе?» – 9,0 из 10",
        "Наставляемые: «Как вы оцениваете знакомство со школой: коллектив, рабочее место, обязанности?» – 8,0 из 10",
    ]
    assert named(lists, WEAKNESSES) == [
        "Наставляемые: «Насколько полезны были открытые уроки, семинары, конкурсы?» – 4,0 из 10"
    ]
    first = lists.of(STRENGTHS)[0]
    await service.word_swot_entry(school.app, school.actor(curator), first.id, "В программе комфортно")
    assert await service.draft_swot(school.app, school.actor(curator), 2026) == 0
    assert named(await service.swot(school.app, school.actor(curator)), STRENGTHS)[0] == "В программе комфортно"


async def test_four_answers_suggest_nothing_and_a_mentors_is_no_fifth(school: School) -> None:
    couples = await finished(school, 4)
    await school.fill(couples[0].mentor, "mentor_closing", couples[0].id, {"mentor_post.14": "увлечённые ученики"})
    curator = await school.curator()
    assert await service.draft_swot(school.app, school.actor(curator), 2026) == 0
    assert await service.swot_suggestions(school.app, school.actor(curator), 2026, STRENGTHS) == ()
    assert (await service.swot(school.app, school.actor(curator))).entries == ()


async def test_what_people_wrote_is_suggested_without_whoever_is_named_until_it_is_taken(school: School) -> None:
    await finished(school)
    curator = await school.curator()
    shown = await service.swot_suggestions(school.app, school.actor(curator), 2026, STRENGTHS)
    assert {one.words for one in shown} == set(VALUABLE) - {"Помогла Анна Олеговна"}
    assert await service.swot_suggestions(school.app, school.actor(curator), 2026, WEAKNESSES) == ()
    assert await service.swot_suggestions(school.app, school.actor(curator), 2026, THREATS) == ()
    await service.add_swot_entry(school.app, school.actor(curator), 2026, STRENGTHS, shown[0].words)
    left = await service.swot_suggestions(school.app, school.actor(curator), 2026, STRENGTHS)
    assert left == shown[1:]


async def test_a_mentor_who_keeps_programs_too_is_shown_nothing_of_their_own_mentees(school: School) -> None:
    couples = await finished(school)
    await school.give(couples[0].mentor, Role.CURATOR)
    mentor = school.actor(couples[0].mentor)
    assert await service.swot_suggestions(school.app, mentor, 2026, STRENGTHS) == ()


async def test_entries_are_added_changed_and_taken_out_and_a_full_list_says_so(school: School) -> None:
    curator, director = await school.curator(), await school.director()
    numbers = [
        await service.add_swot_entry(school.app, school.actor(curator), 2026, THREATS, f"Мало часов {place}")
        for place in range(MOST_ENTRIES)
    ]
    with pytest.raises(WrongState, match="swot-full"):
        await service.add_swot_entry(school.app, school.actor(curator), 2026, THREATS, "Ещё одна")
    await service.add_swot_entry(school.app, school.actor(curator), 2026, STRENGTHS, "Дружный коллектив")
    await service.word_swot_entry(school.app, school.actor(curator), numbers[0], "Нет ставки наставника")
    await service.remove_swot_entry(school.app, school.actor(curator), numbers[1])
    lists = await service.swot(school.app, school.actor(director))
    assert named(lists, THREATS)[:2] == ["Нет ставки наставника", "Мало часов 2"]
    assert named(lists, STRENGTHS) == ["Дружный коллектив"]
    with pytest.raises(NotFound):
        await service.word_swot_entry(school.app, school.actor(curator), numbers[1], "Снова")
    with pytest.raises(NotAllowed):
        await service.remove_swot_entry(school.app, school.actor(director), numbers[0])


async def test_a_coordinator_writes_it_as_the_curator_does(school: School) -> None:
    place = await School.founded(
        school.app, school.clock, "Лицей", school.causes, profile="belaya-kalitva-district"
    )  # fmt: skip
    coordinator = await place.join(Role.COORDINATOR, "Согласова Инна Львовна")
    await place.join(Role.CURATOR, "Байкалова Нина Юрьевна")
    await service.add_swot_entry(place.app, place.actor(coordinator), 2026, THREATS, "Мало наставников")
    cells, signed = await paper(place, coordinator, 2026)
    assert signed == ["Координатор", "______________", "И.Л. Согласова"]
    assert cells[3] == ["–", "1. Мало наставников"]


async def test_each_school_year_has_lists_of_its_own_and_no_other_year_can_be_written(school: School) -> None:
    await finished(school, 1)
    curator = await school.curator()
    school.clock.to(datetime(2027, 10, 1, 2, tzinfo=UTC))
    await service.add_swot_entry(school.app, school.actor(curator), 2026, THREATS, "Мало часов")
    await service.add_swot_entry(school.app, school.actor(curator), 2027, THREATS, "Много новых людей")
    assert named(await service.swot(school.app, school.actor(curator), 2026), THREATS) == ["Мало часов"]
    assert named(await service.swot(school.app, school.actor(curator), 2027), THREATS) == ["Много новых людей"]
    for year in (2025, 2028, 0):
        with pytest.raises(NotFound):
            await service.add_swot_entry(school.app, school.actor(curator), year, THREATS, "Когда-нибудь")
        with pytest.raises(NotFound):
            await service.order_swot(school.app, school.actor(curator), year)


async def paper(school: School, reader: Someone, year: int) -> tuple[list[list[str]], list[str]]:
    """The Word file of a year as somebody gets it: the cells of the table, and the line of the signature."""
    await school.deliver()
    await service.order_swot(school.app, school.actor(reader), year)
    [letter] = [letter for kind, _, letter in await school.deliver() if kind is Kind.SWOT_FILE]
    assert letter is not None
    assert letter.attachment is not None
    assert letter.attachment.name == "SWOT-анализ наставничества 2026-2027.docx"
    table, signature = Document(BytesIO(letter.attachment.content)).tables
    return [[cell.text for cell in row.cells] for row in table.rows], [one.text for one in signature.rows[0].cells]


async def test_the_word_file_is_a_table_of_two_by_two(school: School) -> None:
    curator, director = await school.curator(), await school.director()
    for words in ("Дружный коллектив", "Опытные наставники"):
        await service.add_swot_entry(school.app, school.actor(curator), 2026, STRENGTHS, words)
    await service.add_swot_entry(school.app, school.actor(curator), 2026, Quadrant.OPPORTUNITIES, "Гранты & <район>")
    cells, signed = await paper(school, director, 2026)
    assert cells == [
        ["Сильные стороны", "Слабые стороны"],
        ["1. Дружный коллектив\n2. Опытные наставники", "–"],
        ["Возможности", "Угрозы"],
        ["1. Гранты & <район>", "–"],
    ]
    assert signed == ["Куратор", "______________", "Н.Ю. Байкалова"]


async def test_an_entry_taken_from_an_answer_stays_when_its_author_is_erased(school: School, second: Database) -> None:
    couples = await finished(school)
    curator = await school.curator()
    await service.add_swot_entry(school.app, school.actor(curator), 2026, STRENGTHS, VALUABLE[0])
    await service.add_swot_entry(school.app, school.actor(curator), 2026, THREATS, "Ангарский Пётр Ильич уезжает")
    await erasing.erase_me(school.app, school.actor(couples[0].mentee))
    entries = (await dump(second, "swot_entry"))["swot_entry"]
    assert [one["words"] for one in entries] == [VALUABLE[0], "участник удалён уезжает"]
    assert await service.swot_suggestions(school.app, school.actor(curator), 2026, STRENGTHS) == (), "four are left"
