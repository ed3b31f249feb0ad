"""Our Word templates, drafted from plain text: `python -m documents.drafting` makes every .docx anew.

A line of `templates/<name>.txt` is a paragraph; its first character says which (`templates/styles.toml`: how it looks):

    = title          # numbered section    + numbered paragraph (1.1. in sections, 1. in orders)   ++ its part
    - list entry     ^ centred             > block at the right       . flush left                 ~ small note
    & text with lines to write on, which is not justified
    | cell | cell    a row, under «!table 1 7 8.5» (ruled, first row repeated) or «!cols 8 8.5» (bare); widths in cm
    !page, !wide, !tall, !gap, !order, !size 12                      a page, a section, an empty line, settings

Two slashes between spaces break a line, `**words**` are bold, {%p … %} and {%tr … %} are docxtpl's. A template so made
is an ordinary file: a school may edit it in Word and put its own in place (services/templates.py).
"""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

FOLDER = Path(__file__).parent / "templates"
# A bar inside a cell is written «\\|».
_BREAK = re.compile(r" *// *")
_CELLS = re.compile(r"(?<!\\)\|")
FONT = "Times New Roman"
SIZE = 12
# Portrait and landscape: width and height of A4; left, right, top, bottom margins (GOST R 7.0.97-2016, 3.3), in mm.
A4 = (210, 297)
MARGINS = (30, 15, 20, 20)


@dataclass(frozen=True)
class Style:
    """How a paragraph looks that begins with a mark: indents in cm, size in points; a heading stays with its text."""

    mark: str
    name: str
    align: Literal["justify", "center", "left"] = "justify"
    left: float | None = None
    first_line: float | None = None
    size: float | None = None
    heading: bool = False


STYLES = {one["mark"]: Style(**one) for one in tomllib.loads((FOLDER / "styles.toml").read_text("utf-8"))["style"]}


@dataclass
class Draft:
    """A document being drafted; `widths` of the table that is open, in cm, and whether it is ruled.

    `is_turning`: the next paragraph begins a page. A paragraph of its own for the break would leave an empty page
    where the text before it ends with the page.
    """

    document: Any
    is_order: bool = False
    widths: tuple[float, ...] = ()
    is_ruled: bool = False
    is_turning: bool = False
    table: Any = field(default=None)


def draft(source: str) -> "Document":
    """Return the template that the lines describe."""
    import docx

    lines = source.splitlines()
    one = Draft(docx.Document(), is_order="!order" in lines)
    sizes = [line.split()[1] for line in lines if line.startswith("!size ")]
    _prepare(one.document, float(sizes[0]) if sizes else SIZE, is_order=one.is_order)
    for line in lines:
        if line.startswith("|"):
            _row(one, [cell.strip().replace("\\|", "|") for cell in _CELLS.split(line[1:])])
        elif line.startswith("!"):
            _directive(one, *line[1:].split())
        elif line.strip():
            one.table = None
            _paragraph(one, line)
    made: Document = one.document
    return made


def _prepare(document: "Document", size: float, *, is_order: bool) -> None:
    from docx.shared import Mm

    section = document.sections[0]
    section.page_width, section.page_height = Mm(A4[0]), Mm(A4[1])
    _margins(section)
    _styles(document, size)
    _numbering(document, is_order=is_order)
    _page_numbers(section)
    for name in ("author", "comments", "title"):
        setattr(document.core_properties, name, "")
    document.core_properties.language = "ru-RU"


def _margins(section: Any) -> None:  # noqa: ANN401 - python-docx is untyped
    from docx.shared import Mm

    left, right, top, bottom = (Mm(side) for side in MARGINS)
    section.left_margin, section.right_margin, section.top_margin, section.bottom_margin = left, right, top, bottom
    section.header_distance = section.footer_distance = Mm(10)


def _styles(document: "Document", size: float) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt

    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(size)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    aligned = {"justify": ALIGN.JUSTIFY, "center": ALIGN.CENTER, "left": ALIGN.LEFT}
    for one in STYLES.values():
        style = document.styles.add_style(one.name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style, style.quick_style = normal, True
        shape = style.paragraph_format
        shape.space_before = shape.space_after = Pt(0)
        shape.line_spacing, shape.widow_control = 1.1, True
        shape.alignment = aligned[one.align]
        shape.left_indent = None if one.left is None else Cm(one.left)
        shape.first_line_indent = None if one.first_line is None else Cm(one.first_line)
        if one.heading:
            style.font.bold = True
            shape.keep_with_next, shape.space_before, shape.space_after = True, Pt(10), Pt(6)
        if one.size is not None:
            style.font.size = Pt(one.size)


def _numbering(document: "Document", *, is_order: bool) -> None:
    """Word counts sections and paragraphs itself: what a regulation leaves out does not upset the numbers."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    levels = [STYLES[mark].name for mark in (("+", "++") if is_order else ("#", "+", "++"))]
    listed = STYLES["-"].name
    forms = ("%1.", "%1.%2.", "%1.%2.%3.")
    rows = "".join(
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:pStyle w:val="{document.styles[name].style_id}"/><w:suff w:val="space"/>'
        f'<w:lvlText w:val="{forms[place]}"/><w:lvlJc w:val="left"/></w:lvl>'
        for place, name in enumerate(levels)
    )
    counting = '<w:multiLevelType w:val="multilevel"/>' + rows
    bullet = (
        '<w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
        f'<w:pStyle w:val="{document.styles[listed].style_id}"/><w:suff w:val="space"/><w:lvlText w:val="–"/>'
        '<w:lvlJc w:val="left"/></w:lvl>'
    )
    numbering = document.part.numbering_part.element
    for number, content in ((91, counting), (92, bullet)):
        space = nsdecls("w")
        numbering.insert(0, parse_xml(f'<w:abstractNum {space} w:abstractNumId="{number}">{content}</w:abstractNum>'))
        numbering.append(parse_xml(f'<w:num {space} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))
    for place, name in enumerate(levels):
        _count(document, name, 91, place)
    _count(document, listed, 92, 0)


def _count(document: "Document", style: str, number: int, level: int) -> None:
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    words = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    properties = document.styles[style].element.get_or_add_pPr()
    properties._insert_numPr(parse_xml(words))  # noqa: SLF001 - the only way to the place the schema wants


def _page_numbers(section: Any) -> None:  # noqa: ANN401 - python-docx is untyped
    """Numbers at the top, from the second page on (GOST R 7.0.97-2016, 3.4)."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    section.different_first_page_header_footer = True
    paragraph = section.header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    words = "<w:r><w:t>2</w:t></w:r>"
    paragraph._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE">{words}</w:fldSimple>'))  # noqa: SLF001


def _paragraph(one: Draft, line: str) -> None:
    mark, _, words = line.partition(" ")
    if mark not in STYLES or not mark:
        mark, words = "", line
    made = one.document.add_paragraph(style=STYLES[mark].name)
    made.paragraph_format.page_break_before = one.is_turning or None
    # A line all in bold letters heads what follows.
    made.paragraph_format.keep_with_next = (words.startswith("**") and words.endswith("**")) or None
    one.is_turning = False
    _write(made, words)


def _write(paragraph: "Paragraph", words: str) -> None:
    """One run for a line, so that a tag is never split; bold words have their own."""
    for place, part in enumerate(words.split("**")):
        for row, piece in enumerate(_BREAK.split(part)):
            if row:
                paragraph.add_run().add_break()
            if piece:
                paragraph.add_run(piece).bold = True if place % 2 else None


def _row(one: Draft, cells: list[str]) -> None:
    from docx.shared import Cm

    if one.table is None:
        one.table = one.document.add_table(rows=0, cols=len(one.widths))
        one.table.autofit = False
        for column, width in zip(one.table.columns, one.widths, strict=True):
            column.width = Cm(width)
        if one.is_ruled:
            one.table.style = "Table Grid"
    is_head = one.is_ruled and not one.table.rows
    row = one.table.add_row()
    for cell, width, words in zip(row.cells, one.widths, cells, strict=True):
        cell.width = Cm(width)
        cell.paragraphs[0].style = one.document.styles[STYLES["^" if is_head else "."].name]
        _write(cell.paragraphs[0], f"**{words}**" if is_head and words else words)
        # A row with bold words heads those below it.
        cell.paragraphs[0].paragraph_format.keep_with_next = any(one.startswith("**") for one in cells) or None
    _keep_whole(row, is_head=is_head)


def _keep_whole(row: Any, *, is_head: bool) -> None:  # noqa: ANN401 - python-docx is untyped
    from docx.oxml import OxmlElement

    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no name for it
    properties.append(OxmlElement("w:cantSplit"))
    if is_head:
        properties.append(OxmlElement("w:tblHeader"))


def _directive(one: Draft, name: str, *arguments: str) -> None:
    one.table = None
    if name in {"table", "cols"}:
        one.widths, one.is_ruled = tuple(float(width) for width in arguments), name == "table"
    elif name == "page":
        one.is_turning = True
    elif name == "gap":
        one.document.add_paragraph(style=STYLES["."].name)
    elif name in {"wide", "tall"}:
        _turn(one.document, is_wide=name == "wide")
    elif name not in {"order", "size"}:
        raise ValueError(f"no such directive: {name}")


def _turn(document: "Document", *, is_wide: bool) -> None:
    from docx.enum.section import WD_ORIENT, WD_SECTION
    from docx.shared import Mm

    is_begun = bool(document.paragraphs or document.tables)
    section = document.add_section(WD_SECTION.NEW_PAGE) if is_begun else document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE if is_wide else WD_ORIENT.PORTRAIT
    width, height = (A4[1], A4[0]) if is_wide else A4
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.different_first_page_header_footer = not is_begun


def main() -> None:
    """Draft every template anew."""
    for source in sorted(FOLDER.glob("*.txt")):
        draft(source.read_text(encoding="utf-8")).save(str(source.with_suffix(".docx")))


if __name__ == "__main__":
    main()
