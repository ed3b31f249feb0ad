"""Our templates: made from their sources, on proper paper."""

import re
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from documents.drafting import FOLDER, draft

SOURCES = sorted(FOLDER.glob("*.txt"))


def names(paths: list[Path]) -> list[str]:
    return [path.stem for path in paths]


@pytest.mark.parametrize("source", SOURCES, ids=names(SOURCES))
def test_a_template_is_what_its_source_says(source: Path) -> None:
    """After a change of a source: python -m documents.drafting."""
    kept = Document(str(source.with_suffix(".docx")))
    made = draft(source.read_text(encoding="utf-8"))
    for part in ("element", "styles.element", "part.numbering_part.element"):
        assert xml_of(kept, part) == xml_of(made, part)


def loosely(document: object) -> Any:  # noqa: ANN401 - python-docx says of everything that it may be missing
    return document


def xml_of(document: object, part: str) -> str:
    for name in part.split("."):
        document = getattr(document, name)
    return str(document.xml)  # type: ignore[attr-defined]


@pytest.mark.parametrize("source", SOURCES, ids=names(SOURCES))
def test_paper_margins_and_letters_are_those_of_an_official_document(source: Path) -> None:
    document = loosely(Document(str(source.with_suffix(".docx"))))
    for section in document.sections:
        margins = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
        assert [round(side.mm) for side in margins if side is not None] == [30, 15, 20, 20]
        assert {round(section.page_width.mm), round(section.page_height.mm)} == {210, 297}
    assert document.styles["Normal"].font.name == "Times New Roman"
    assert document.sections[0].different_first_page_header_footer
    assert "PAGE" in document.sections[0].header._element.xml


def test_lines_breaks_tables_and_numbers_are_as_the_source_marks_them() -> None:
    made = loosely(
        draft("= A // b\n# Section\n+ First\n- entry\n!table 1 2\n| № | W\n| {{ a\\|words }} | **x** y\n!wide\n. end")
    )
    assert [(one.style.name, one.text) for one in made.paragraphs if one.text] == [
        ("Название", "A\nb"),
        ("Раздел", "Section"),
        ("Пункт", "First"),
        ("Перечень", "entry"),
        ("Слева", "end"),
    ]
    assert [[cell.text for cell in row.cells] for row in made.tables[0].rows] == [["№", "W"], ["{{ a|words }}", "x y"]]
    assert made.sections[1].page_width > made.sections[1].page_height
    assert re.search(r'<w:pStyle w:val="\w*"/>\s*<w:suff w:val="space"/>\s*<w:lvlText w:val="%1.%2."/>',
                     made.part.numbering_part.element.xml)  # fmt: skip


def test_a_directive_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="no such directive: tabel"):
        draft("!tabel 1 2")
