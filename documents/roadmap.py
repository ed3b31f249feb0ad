"""The roadmap of a school year as a Word file: A4 on its side, the regulation's columns, the stamp of approval."""

import datetime as dt
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from documents.dates import BLANK_DAY, date_in_words
from documents.filling import clean
from documents.names import initials_first
from texts import plain

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell

BLANK: Final = "________________"
# Papers are in Russian whoever reads them.
RUSSIAN: Final = "ru"
FONT: Final = "Times New Roman"
# A stage of no more rows than this is not torn between pages.
TOGETHER: Final = 6
# Widths in millimetres: № , stage, activity, date, responsible, result; 257 are left of 297 between the margins.
WIDTHS: Final = {"number": 10, "stage": 48, "title": 95, "due": 32, "responsible": 44, "result": 50}


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One activity in words; what is empty is left for handwriting."""

    title: str
    due: str
    responsible: str
    result: str


@dataclass(frozen=True, slots=True)
class PlanStage:
    """A stage with its activities, and what it leads to as a whole (004, section 7)."""

    title: str
    rows: tuple[PlanRow, ...]
    result: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoadmapData:
    """What the file says.

    `by_stages` puts the stage into a column of its own (annex 2 of 000, 001 and 003); otherwise stages are headings
    across the table, as in the municipal roadmap of 003. A column for results appears where any row has one.
    """

    organization: str
    title: str
    school_year: str
    stages: tuple[PlanStage, ...]
    head_name: str
    head_post: str
    approved_on: dt.date | None
    by_stages: bool = True


def roadmap_document(data: RoadmapData) -> bytes:
    """Return the roadmap as .docx bytes; text of people is put in as it is."""
    import docx

    document = docx.Document()
    _page(document)
    _stamp(document, data)
    _heading(document, data)
    _fill(document, data)
    _footer(document)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def _page(document: "Document") -> None:
    """A4 on its side; a margin of 20 mm on the left leaves room for binding."""
    from docx.enum.section import WD_ORIENT
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt

    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin, section.right_margin = Mm(20), Mm(20)
    section.top_margin, section.bottom_margin = Mm(20), Mm(15)
    style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(12)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    style.paragraph_format.space_after = Pt(0)


def _stamp(document: "Document", data: RoadmapData) -> None:
    """The stamp of approval in the upper right corner (GOST R 7.0.97-2016, 5.16)."""
    from docx.shared import Mm

    approved = date_in_words(data.approved_on) if data.approved_on else BLANK_DAY
    signature = f"{BLANK} {initials_first(data.head_name)}".rstrip()
    for line in (plain("roadmap-paper-approved", RUSSIAN), data.head_post, data.organization, signature, approved):
        paragraph = document.add_paragraph(clean(line))
        paragraph.paragraph_format.left_indent = Mm(165)
        paragraph.paragraph_format.space_after = Mm(1)


def _heading(document: "Document", data: RoadmapData) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    year = plain("roadmap-paper-year", RUSSIAN, years=data.school_year)
    for number, line in enumerate((data.title, data.organization, year)):
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_before = Pt(0 if number else 12)
        paragraph.add_run(clean(line)).bold = True
    paragraph.paragraph_format.space_after = Pt(8)


def _fill(document: "Document", data: RoadmapData) -> None:
    columns = _columns(data)
    table = document.add_table(rows=1, cols=len(columns))
    table.style = "Table Grid"
    _set_widths(table, columns)
    titles = _titles()
    for cell, name in zip(table.rows[0].cells, columns, strict=True):
        _write(cell, titles[name], bold=True, centred=True)
    _repeat(table.rows[0])
    for number, stage in enumerate(data.stages, 1):
        (_stage_column if data.by_stages else _stage_heading)(table, columns, number, stage)


def _titles() -> dict[str, str]:
    """What the columns are called."""
    return {
        "number": "№",
        "stage": plain("roadmap-paper-stage", RUSSIAN),
        "title": plain("roadmap-paper-activity", RUSSIAN),
        "due": plain("roadmap-paper-term", RUSSIAN),
        "responsible": plain("roadmap-paper-responsible", RUSSIAN),
        "result": plain("roadmap-paper-result", RUSSIAN),
    }


def _columns(data: RoadmapData) -> list[str]:
    names = ["number", "stage", "title", "due", "responsible"] if data.by_stages else ["number", "title"]
    has_results = any(stage.result or row.result for stage in data.stages for row in stage.rows)
    if data.by_stages:
        return [*names, "result"] if has_results else names
    return [*names, *(["result"] if has_results else []), "due", "responsible"]


def _stage_column(table: "Table", columns: list[str], number: int, stage: PlanStage) -> None:
    """A stage's number and title once, beside all its activities."""
    first = len(table.rows)
    rows = stage.rows or (PlanRow("", "", "", ""),)
    for place, row in enumerate(rows, 1):
        _add(table, columns, row, number="", keep=place < len(rows) <= TOGETHER)
    whole = {"number": f"{number}.", "stage": stage.title, **({"result": stage.result} if stage.result else {})}
    for name, words in whole.items():
        place = columns.index(name)
        merged = table.cell(first, place).merge(table.cell(len(table.rows) - 1, place))
        for extra in merged.paragraphs[1:]:  # merging keeps an empty paragraph of every cell
            xml = extra._element  # noqa: SLF001 - python-docx shows its XML this way only
            xml.getparent().remove(xml)
        _write(merged, words)


def _stage_heading(table: "Table", columns: list[str], number: int, stage: PlanStage) -> None:
    """A stage's title across the table, its activities below, numbered from one."""
    del number
    cells = table.add_row().cells  # type: ignore[no-untyped-call]
    _write(cells[0].merge(cells[-1]), stage.title, bold=True, centred=True, keep=True)
    for place, row in enumerate(stage.rows, 1):
        _add(table, columns, row, number=f"{place}.")


def _add(table: "Table", columns: list[str], row: PlanRow, *, number: str, keep: bool = False) -> None:
    from docx.oxml import OxmlElement

    words = {"number": number, "stage": "", "title": row.title, "due": row.due, "responsible": row.responsible,
             "result": row.result}  # fmt: skip
    added = table.add_row()  # type: ignore[no-untyped-call]
    added._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 - as above
    for cell, name in zip(added.cells, columns, strict=True):
        _write(cell, words[name], keep=keep)


def _write(cell: "_Cell", words: str, *, bold: bool = False, centred: bool = False, keep: bool = False) -> None:
    """Write into a cell; `keep` holds its row on one page with the next."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    paragraph = cell.paragraphs[0]
    run = paragraph.add_run(clean(words))
    run.bold, run.font.size = bold, Pt(11)
    paragraph.paragraph_format.keep_with_next = keep
    if centred:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _set_widths(table: "Table", columns: list[str]) -> None:
    """The activities' column takes what the others leave."""
    from docx.shared import Mm

    table.autofit = False
    taken = sum(WIDTHS[name] for name in columns if name != "title")
    for column, name in zip(table.columns, columns, strict=True):
        column.width = Mm(257 - taken if name == "title" else WIDTHS[name])


def _repeat(row: Any) -> None:  # noqa: ANN401 - python-docx does not export the type of a row
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - as above


def _footer(document: "Document") -> None:
    """The page's number in the middle."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)  # noqa: SLF001 - as above
