"""Every document of the register, made for each of the five regulations, as a reader with a red pencil would see it."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.shared import Mm

from documents.fields import Template
from documents.preparation import PAPERS, REGISTER, paper
from mentoring.profiles import Profile
from services.catalog import shipped
from services.preparation_profile import of_profile

PROFILES = shipped().profiles
DAY = date(2026, 9, 1)
PEOPLE = [{"name": "Ли Ян, учитель"}, {"name": "Климов Игорь Петрович, учитель физики."}]
# What a school knows; some of it written with a full stop of its own.
KNOWN: Mapping[str, object] = {
    "organization": "Средняя школа № 99 города Приозёрска", "short_name": "СОШ № 99", "town": "г. Приозёрск",
    "address": "ул. Садовая, д. 1", "head_name": "Громова Ирина Викторовна", "head_post": "Директор",
    "council_protocol": "протокол от 28.08.2026 № 1", "association_protocol": "протокол от 27.08.2026 № 2",
    "union_protocol": "протокол от 26.08.2026 № 3", "regulation_basis": "приказ от 1 сентября 2026 г. № 12-н",
    "leader": "Белова Ольга Петровна", "members": PEOPLE, "readers": PEOPLE, "reason": "переезд в другой город.",
    "wish": "учитель того же предмета.", "curator_post": "учитель.", "work": "помощь с уроками.",
    "pay": "по соглашению.", "transfer": "без передачи.", "role": "mentor", "form": "педагог – педагог",
    "categories": [{"title": "фотографии", "answer": "yes"}],
    "mentors": [{"name": "Ли Ян", "post": "учитель"}, {"name": "Климов Игорь Петрович", "post": ""}],
    "mentees": PEOPLE, "objectives": [{"title": "Планировать урок"}], "difficulties": [{"title": "Проведение уроков"}],
    "replacements": [{"mentor_name": "Ли Ян", "mentee_name": "Климов Игорь Петрович", "former_name": "Белова Ольга",
                      "starts_on": DAY, "ends_on": DAY}],
}  # fmt: skip
SECTIONS = (
    "Общие положения", "Цель и задачи. Формы и виды наставничества", "Организация системы наставничества",
    "Права и обязанности наставника", "Права и обязанности наставляемого", "Формирование наставнических пар и групп",
    "Персонализированная программа наставничества", "Завершение и изменение персонализированной программы",
    "Мониторинг и поощрение", "Публикация результатов", "Заключительные положения",
)  # fmt: skip
ANNEXES = ("ДОРОЖНАЯ КАРТА", "ПЕРСОНАЛИЗИРОВАННАЯ ПРОГРАММА НАСТАВНИЧЕСТВА", "о сложении обязанностей наставника",
           "о замене наставника", "о продлении (изменении)")  # fmt: skip
# Double stops and commas, a stop or a comma after a space or beside another mark, two spaces, tags, codes for words.
SLIPS = re.compile(
    r"(?<![._])\.\.(?!\.)|,,|;;|[;:,]\.|[.;:]\s*;| [.,;:](?!_)|  |\( | \)|« | »|[{}%](?<!\d %)|None|[a-z]{3}"
)


def facts_for(template: Template, profile: Profile, known: Mapping[str, object]) -> dict[str, object]:
    named = {one.name: DAY if one.kind == "day" else 12 if one.kind == "number" else "Белова Ольга Петровна"
             for one in template.fields if one.kind in {"day", "number", "text"}}  # fmt: skip
    everything = {**(named if known else {}), **of_profile(profile, 2026), **known}
    if template.id == "publication" and not known:
        del everything["categories"]  # categories of mentees are another matter
    return {name: value for name, value in everything.items() if name in template.names()}


def differing() -> Iterator[tuple[str, str]]:
    """Documents by the profiles that put something of their own into them, or by the first where none does."""
    for paper_id, template in REGISTER.items():
        seen: list[Mapping[str, object]] = []
        for profile_id, profile in PROFILES.items():
            if (facts := facts_for(template, profile, {})) not in seen:
                seen.append(facts)
                yield paper_id, profile_id


# All that is asked of a document is asked in a row: it is made once.
every = pytest.mark.parametrize(("paper_id", "profile_id"), list(differing()), scope="module")


@cache
def made(paper_id: str, profile_id: str, *, blank: bool = False) -> Any:  # noqa: ANN401 - python-docx is untyped
    facts = facts_for(REGISTER[paper_id], PROFILES[profile_id], {} if blank else KNOWN)
    return Document(BytesIO(paper(paper_id, facts)))


def lines_of(document: Any) -> list[str]:  # noqa: ANN401
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    paragraphs = [*document.paragraphs, *(one for cell in cells for one in cell.paragraphs)]
    return [line for one in paragraphs for line in one.text.split("\n")]


@every
def test_no_slip_of_the_pen_is_left_in_a_document(paper_id: str, profile_id: str) -> None:
    for blank in (False, True):
        for line in lines_of(made(paper_id, profile_id, blank=blank)):
            slip = SLIPS.search(line)
            assert slip is None, f"{slip[0]!r} in {line!r}"


@every
def test_where_everything_is_known_only_signatures_are_left_to_write(paper_id: str, profile_id: str) -> None:
    document = made(paper_id, profile_id)
    body = [one.text for one in document.paragraphs]
    if paper_id == "regulation":  # its annexes are forms
        body = body[: next(place for place, words in enumerate(body) if words.startswith("Приложение 1"))]
    assert [words for words in body if "__" in words] == []


@every
def test_tables_keep_within_the_margins(paper_id: str, profile_id: str) -> None:
    for section in made(paper_id, profile_id).sections:
        room = section.page_width - section.left_margin - section.right_margin
        for table in (one for one in section.iter_inner_content() if hasattr(one, "rows")):
            assert all(sum(cell.width for cell in row.cells) <= room + Mm(0.1) for row in table.rows)


@pytest.mark.parametrize("profile_id", PROFILES)
def test_the_regulation_has_every_section_and_annex_of_a_real_one(profile_id: str) -> None:
    document = made("regulation", profile_id)
    assert tuple(one.text for one in document.paragraphs if one.style.name == "Раздел") == SECTIONS
    lines = lines_of(document)
    for number, words in enumerate(ANNEXES, 1):
        assert f"Приложение {number}" in lines
        assert any(words in one for one in lines), words


@pytest.mark.parametrize("profile_id", PROFILES)
def test_the_regulation_says_all_that_the_profile_says(profile_id: str) -> None:
    profile = PROFILES[profile_id]
    said = "\n".join(lines_of(made("regulation", profile_id))).casefold()
    lists: tuple[Any, ...] = (
        *profile.forms, *profile.kinds, *profile.variants, *profile.mentor_types, *profile.mentor_sources,
        *profile.competences, *profile.criteria, *profile.pair_criteria, *profile.meetings, *profile.endings,
        *profile.recognition, *profile.publication.items, *profile.indicators, *profile.stages, *profile.activities(),
    )  # fmt: skip
    powers = (profile.rights, profile.duties)
    roles = ("mentor", "mentee", "director", "coordinator", "curator", "council", "district")
    words = [one.title.ru for one in lists] + [one.ru for power in powers for role in roles for one in power.of(role)]
    assert [one for one in words if one.casefold().rstrip(" .;") not in said] == []


@pytest.mark.parametrize("paper_id", [one for one in PAPERS if one.startswith("order_")])
def test_an_order_ends_with_the_head_s_signature_and_a_sheet_of_acquaintance(paper_id: str) -> None:
    document = made(paper_id, "ilskhan-yurt-school")
    signature, sheet = document.tables[-2:]
    assert [cell.text for cell in signature.rows[0].cells] == ["Директор", "______________", "И.В. Громова"]
    assert len(sheet.rows) == 1 + len(PEOPLE)
    assert "ЛИСТ ОЗНАКОМЛЕНИЯ" in [one.text for one in document.paragraphs]


def test_dates_are_written_as_people_write_them() -> None:
    lines = lines_of(made("order_curator", "irkutsk-school-2"))
    assert "1 сентября 2026 г." in lines
    assert any("с 1 сентября 2026 г. куратора" in one for one in lines)
