"""Word files as somebody reads them."""

from io import BytesIO

import docx

from mentoring.ports import Letter


def words_of(content: bytes | None) -> str:
    """All paragraphs, then all cells of all tables, a line each."""
    document = docx.Document(BytesIO(content or b""))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def words_enclosed(letter: Letter | None) -> str:
    """The same of the Word file that came with a letter."""
    assert letter is not None
    assert letter.attachment is not None
    return words_of(letter.attachment.content)
