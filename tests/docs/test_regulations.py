"""Every statement of the five regulations is answered in docs/regulations.md, and what the answers name exists."""

from collections import Counter

import pytest

from services.catalog import shipped
from tests.docs.annex import ANNEX, VERDICTS, Alive, Chapter, chapters, frozen
from tests.docs.statements import unaccounted

CATALOG = shipped()
ALIVE = Alive(CATALOG)
CHAPTERS = {one.number: one for one in chapters(ANNEX.read_text(encoding="utf-8"))}
# Statements of each regulation: every paragraph, bullet and table line, counted once by hand against the source.
COUNTS = {"000": 157, "001": 175, "002": 178, "003": 180, "004": 258}


def test_each_regulation_has_one_chapter_that_names_its_profile() -> None:
    assert list(CHAPTERS) == sorted(COUNTS)
    named = {number: one.profile_id for number, one in CHAPTERS.items()}
    assert named == {profile.regulation: profile.id for profile in CATALOG.profiles.values()}


@pytest.mark.parametrize("number", COUNTS)
def test_no_statement_of_a_regulation_is_missing_or_out_of_order(number: str) -> None:
    titles, statements = frozen(number)
    assert len(statements) == COUNTS[number]
    assert all(len(words.split()) <= 12 for words in statements)
    assert list(CHAPTERS[number].sections) == titles
    assert [row.words for row in CHAPTERS[number].rows] == statements


@pytest.mark.parametrize("chapter", CHAPTERS.values(), ids=lambda chapter: chapter.number)
def test_what_an_answer_names_exists(chapter: Chapter) -> None:
    dead = [
        f"line {row.line}: {reference}"
        for row in chapter.rows
        for reference in row.references
        if not ALIVE.knows(reference, chapter.profile_id)
    ]
    assert dead == []


@pytest.mark.parametrize("chapter", CHAPTERS.values(), ids=lambda chapter: chapter.number)
def test_an_answer_is_one_of_five_kinds_and_says_where_or_why(chapter: Chapter) -> None:
    for row in chapter.rows:
        where = f"line {row.line}: {row.verdict}"
        assert row.kind in VERDICTS, where
        assert row.verdict.removeprefix(row.kind).strip(": "), where
        assert row.references or row.kind not in {"Есть", "Частью"}, where
        assert not row.references or row.kind != "Вне бота", where


@pytest.mark.parametrize("chapter", CHAPTERS.values(), ids=lambda chapter: chapter.number)
def test_the_table_on_top_counts_the_answers(chapter: Chapter) -> None:
    kinds = Counter(row.kind for row in chapter.rows)
    counted = (chapter.number, *(kinds[kind] for kind in VERDICTS), len(chapter.rows))
    assert f"| {' | '.join(map(str, counted))} |" in ANNEX.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("number", ["000", "001", "002", "003"])
@pytest.mark.parametrize("powers", ["rights.mentor", "duties.mentor", "rights.mentee", "duties.mentee"])
def test_the_profile_has_each_right_and_duty_of_its_regulation(number: str, powers: str) -> None:
    chapter = CHAPTERS[number]
    kind, role = powers.split(".")
    listed = getattr(CATALOG.profile(chapter.profile_id), kind).of(role)
    named = [row for row in chapter.rows if f"profile:{powers}" in row.references]
    assert len(named) == len(listed) + 1  # the line that opens the list, too


@pytest.mark.parametrize("chapter", CHAPTERS.values(), ids=lambda chapter: chapter.number)
def test_the_roadmap_of_a_profile_has_nothing_its_regulation_lacks(chapter: Chapter) -> None:
    profile = CATALOG.profile(chapter.profile_id)
    named = {reference for row in chapter.rows for reference in row.references}
    for name in ("stages", "municipal"):
        for stage in getattr(profile, name):
            for activity in stage.activities:
                assert f"profile:{name}.{stage.id}.activities.{activity.id}" in named


@pytest.mark.parametrize(
    "reference",
    ["use_case:fly", "screen:Menu.moon", "form:swot_of_mars", "notice:nothing", "document:poem", "command:/fly",
     "profile:kinds.telepathy", "profile:colour", "indicator:happiness", "page:home"],
)  # fmt: skip
def test_a_reference_to_nothing_is_found_out(reference: str) -> None:
    assert not ALIVE.knows(reference, "irkutsk-school-2")


def test_a_row_that_cannot_be_read_is_named_by_its_line() -> None:
    with pytest.raises(ValueError, match="line 2"):
        chapters("## 002. Школа. Профиль `irkutsk-school-2`\n| «слова» без столбцов |")


def test_a_paragraph_left_out_of_the_list_is_reported() -> None:
    source = "1. Общее\n\nНаставник помогает\nнаставляемому.\n\n- Встречи – раз\nв неделю;\n\nэтап\tПриказ\t\n"
    assert unaccounted(source, ["1. Общее", "Наставник помогает наставляемому.", "этап"]) == [
        "Встречи – раз в неделю;",
        "Приказ",
    ]
    assert unaccounted(source, ["Наставник помогает", "Встречи – раз в неделю;", "этап Приказ"]) == ["1. Общее"]
    with pytest.raises(ValueError, match="не найдено"):
        unaccounted(source, ["Наставник мешает"])
