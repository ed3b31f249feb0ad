"""A plain Word paper: a title, paragraphs and tables, lines to sign on; for acts, extracts and copies of one's data."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from documents.filling import clean

FONT, SIZE = "Times New Roman", 12


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a heading; every row is as long as `headers`."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a paper: a heading (none where empty), then lines, then a table."""

    heading: str = ""
    lines: tuple[str, ...] = ()
    table: Table | None = None


def paper(title: str, parts: Sequence[Part]) -> bytes:
    """Return a paper as .docx bytes; words of people are printed as they are, without what XML cannot hold."""
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    document = Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(SIZE)
    head = document.add_paragraph()
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    head.add_run(clean(title)).bold = True
    for part in parts:
        if part.heading:
            document.add_paragraph().add_run(clean(part.heading)).bold = True
        for line in part.lines:
            document.add_paragraph(clean(line))
        if part.table is not None:
            grid = document.add_table(rows=1, cols=len(part.table.headers), style="Table Grid")
            for row in (part.table.headers, *part.table.rows):
                cells = grid.rows[0].cells if row is part.table.headers else grid.add_row().cells
                for cell, words in zip(cells, row, strict=True):
                    cell.text = clean(words)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()
