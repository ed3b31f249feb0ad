"""A template that a school sends is a stranger's file: what it holds and what it asks for, before it is ever used."""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from documents.fields import Template
from documents.filling import fill
from documents.template_code import check_code
from mentoring.errors import BadInput

if TYPE_CHECKING:
    from docxtpl import DocxTemplate

LIMIT = 2 * 1024 * 1024
# Unpacked: of the whole file, of one part, and how many parts; a Word file of fifty pages is far below all three.
UNPACKED, PART, PARTS = 12 * 1024 * 1024, 4 * 1024 * 1024, 400
# Of a part that is rendered: docxtpl's patterns take seconds over more, and fifty pages are some 500,000 bytes.
RENDERED = 1024 * 1024
_RENDERED = re.compile(r"word/(document|header\d*|footer\d*|footnotes)\.xml", re.IGNORECASE)
MAIN = b"wordprocessingml.document.main+xml"
_ACTIVE = re.compile(r"vbaproject|vbadata|activex|/embeddings/|oleobject|\.bin$", re.IGNORECASE)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*encoding=["'](?!utf-8["']|us-ascii["'])""", re.IGNORECASE)
_REMOTE = re.compile(rb"<Relationship\b[^>]*TargetMode=[\"']External[\"'][^>]*>", re.IGNORECASE)
_FIELD = re.compile(rb"(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\s", re.IGNORECASE)
# docxtpl's patterns run away over tags that never end or begin, so those are found first.
_TAG = re.compile(r"\{\{[^{}]{0,300}\}\}|\{%[^{}]{0,300}%\}|\{#[^{}]{0,300}#\}")
_LOOSE = re.compile(r"\{[{%#].{0,60}|.{0,60}[}%#]\}", re.DOTALL)
MOST_TAGS = 3000
_INSTRUCTION = re.compile(rb"<w:instrText[^>]*>([^<]*)|w:instr=[\"']([^\"']*)")


def check(content: bytes, name: str, template: Template) -> None:
    """Accept a school's own template, or say what is wrong with it.

    It must be a plain Word file without macros, embedded objects or references to elsewhere, ask only for fields of
    this document, run no code beside conditions, repetitions and our filters, and render with everything and nothing
    known.

    Raises:
        BadInput: the first thing that is wrong, with what is expected.
    """
    if len(content) > LIMIT:
        raise BadInput("template-too-big", max=LIMIT // 1024 // 1024)
    if not name.lower().endswith(".docx"):
        raise BadInput("template-not-docx")
    _check_parts(content)
    for source in _sources(content):
        check_code(source, template)
    if not _words_of(content, template.samples()).strip():
        raise BadInput("template-does-not-render")
    _words_of(content, template.absences())


def _check_parts(content: bytes) -> None:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            entries = archive.infolist()
            if len(entries) > PARTS or sum(one.file_size for one in entries) > UNPACKED:
                raise BadInput("template-too-big", max=LIMIT // 1024 // 1024)
            for entry in entries:
                _check_part(entry, archive)
            if MAIN not in archive.read("[Content_Types].xml"):
                raise BadInput("template-not-docx")
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise BadInput("template-not-docx") from error


def _check_part(entry: zipfile.ZipInfo, archive: zipfile.ZipFile) -> None:
    name = entry.filename
    if _ACTIVE.search(name):
        raise BadInput("template-has-code")
    if not name.endswith((".xml", ".rels")):
        return
    if entry.file_size > (RENDERED if _RENDERED.fullmatch(name) else PART):
        raise BadInput("template-too-big", max=LIMIT // 1024 // 1024)
    data = archive.read(entry)
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"\x00" in data or _DECLARED.match(data):
        raise BadInput("template-not-docx")
    remote = [one for one in _REMOTE.findall(data) if b"/hyperlink" not in one]
    instructions = [b"".join(parts) for parts in _INSTRUCTION.findall(data)]
    if remote or b"macroEnabled" in data or any(_FIELD.match(one.strip() + b" ") for one in instructions):
        raise BadInput("template-has-code")


def _sources(content: bytes) -> Iterator[str]:
    """Yield every text that is going to be rendered: body, headers, footers, footnotes, properties."""
    from docxtpl import DocxTemplate

    document = DocxTemplate(BytesIO(content))
    try:
        document.init_docx()
    except Exception as error:  # python-docx raises whatever its parsers do
        raise BadInput("template-not-docx") from error
    yield document.patch_xml(_balanced(document.get_xml()))
    yield from _around(document)
    properties = document.docx.core_properties
    for name in ("author", "comments", "identifier", "language", "subject", "title"):
        yield str(getattr(properties, name))


def _around(document: "DocxTemplate") -> Iterator[str]:
    for place in (document.HEADER_URI, document.FOOTER_URI):
        for _, part in document.get_headers_footers(place):
            yield document.patch_xml(_balanced(document.get_part_xml(part)))
    for part in document.docx.part.package.parts:
        if part.content_type.endswith("wordprocessingml.footnotes+xml"):
            yield document.patch_xml(_balanced(part.blob.decode("utf-8")))


def _balanced(xml: str) -> str:
    """Return the part as it is, once every tag in it is known to end, soon."""
    rest, count = _TAG.subn("", re.sub(r"<[^>]*>", "", xml))
    loose = _LOOSE.search(rest)
    if loose or count > MOST_TAGS:
        raise BadInput("template-syntax", words=" ".join(loose[0].split()) if loose else "…")
    return xml


def _words_of(content: bytes, facts: dict[str, object]) -> str:
    """Return what a document made by the template says. Raises BadInput when none can be made."""
    import docx
    from jinja2 import TemplateError

    try:
        made = fill(content, facts)
        document = docx.Document(BytesIO(made))
        return "".join(document.element.body.itertext())
    except (TemplateError, ValueError, KeyError, AttributeError, TypeError, SyntaxError) as error:
        raise BadInput("template-does-not-render") from error
