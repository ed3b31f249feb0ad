"""What a school may and may not send as a template of its own."""

import io
import zipfile
from collections.abc import Callable

import docx
import pytest

from documents.checking import LIMIT, check
from documents.preparation import REGISTER
from mentoring.errors import BadInput

ORDER = REGISTER["order_working_group"]


def word(*lines: str) -> bytes:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def changed(content: bytes, change: Callable[[str, bytes], bytes], **added: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, data in added.items():
            new.writestr(name.replace("__", "/"), data)
    return stream.getvalue()


def refusal(content: bytes, name: str = "наш.docx") -> str:
    with pytest.raises(BadInput) as caught:
        check(content, name, ORDER)
    return caught.value.key


@pytest.mark.parametrize("template", REGISTER.values(), ids=list(REGISTER))
def test_our_own_templates_pass(template: object) -> None:
    one = REGISTER[template.id]  # type: ignore[attr-defined]
    check(one.path.read_bytes(), f"{one.id}.docx", one)


def test_a_plain_template_with_our_fields_passes() -> None:
    lines = ("Приказ № {{ order_number }} от {{ order_date|words }}",
             "{% if leader %}{{ leader }}{% else %}–{% endif %}",
             "{%p for one in members %}", "{{ loop.index }}. {{ one.name }}", "{%p endfor %}")  # fmt: skip
    check(word(*lines), "Приказ.DOCX", ORDER)


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("{{ birthday }}", "template-field-unknown"),
        ("{% for one in members %}{{ one.salary }}{% endfor %}", "template-field-unknown"),
        ("{{ leader.__class__ }}", "template-field-unknown"),
        ("{{ leader['x'] }}", "template-code"),
        ("{{ leader.a.b }}", "template-code"),
        ("{{ ''.__class__.__mro__ }}", "template-code"),
        ("{{ leader() }}", "template-code"),
        ("{{ 'я' * 999999999 }}", "template-code"),
        ("{{ 2 ** 99999 }}", "template-code"),
        ("{% for x in range(99999) %}я{% endfor %}", "template-code"),
        ("{% for x in leader %}я{% endfor %}", "template-code"),
        ("{% set x = 1 %}", "template-code"),
        ("{% include 'order.docx' %}", "template-code"),
        ("{% import 'os' as os %}", "template-code"),
        ("{% macro x() %}{% endmacro %}", "template-code"),
        ("{{ cycler }}", "template-field-unknown"),
        ("{{ leader|safe }}", "template-filter-unknown"),
        ("{{ members|map(attribute='name') }}", "template-filter-unknown"),
        ("{{ leader", "template-syntax"),
        ("{% if leader %}", "template-syntax"),
        ("{{ leader leader }}", "template-syntax"),
        ("{% for a in members %}{% for b in members %}{% for c in members %}я{% endfor %}{% endfor %}{% endfor %}",
         "template-code"),
    ],
)  # fmt: skip
def test_what_a_template_may_not_say_is_named(line: str, key: str) -> None:
    assert refusal(word("Приказ", line)) == key


def test_a_slip_of_the_pen_is_answered_with_the_nearest_field() -> None:
    with pytest.raises(BadInput) as caught:
        check(word("{{ order_numbr }}"), "наш.docx", ORDER)
    assert caught.value.variables["name"] == "order_numbr"
    assert "order_number" in str(caught.value.variables["known"])


def test_code_in_a_header_or_in_the_properties_is_found_too() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "{{ birthday }}"
    document.add_paragraph("x")
    stream = io.BytesIO()
    document.save(stream)
    assert refusal(stream.getvalue()) == "template-field-unknown"
    document = docx.Document()
    document.add_paragraph("x")
    document.core_properties.title = "{{ birthday }}"
    stream = io.BytesIO()
    document.save(stream)
    assert refusal(stream.getvalue()) == "template-field-unknown"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"%PDF-1.7", "Просто слова".encode()])
def test_what_is_no_word_file_is_refused(content: bytes) -> None:
    assert refusal(content) == "template-not-docx"


def test_other_kinds_of_file_are_refused_by_name_and_by_content() -> None:
    good = word("x")
    for name in ("наш.docm", "наш.doc", "наш.pdf", "наш"):
        assert refusal(good, name) == "template-not-docx"
    macros = changed(
        good, lambda _, data: data.replace(b"wordprocessingml.document.main", b"document.macroEnabled.main")
    )
    assert refusal(macros) in {"template-has-code", "template-not-docx"}
    workbook = changed(good, lambda _, data: data.replace(b"wordprocessingml.document", b"spreadsheetml.sheet"))
    assert refusal(workbook) == "template-not-docx"


def test_macros_objects_and_references_to_elsewhere_are_refused() -> None:
    good = word("x")
    assert refusal(changed(good, keep, **{"word__vbaProject.bin": b"x"})) == "template-has-code"
    assert refusal(changed(good, keep, **{"word__embeddings__a.xlsx": b"x"})) == "template-has-code"
    elsewhere = (
        b'<Relationship Id="r99" Type="http://x/attachedTemplate" Target="http://x/a.dotm" TargetMode="External"/>'
    )
    remote = changed(good, lambda _, data: data.replace(b"</Relationships>", elsewhere + b"</Relationships>"))
    assert refusal(remote) == "template-has-code"
    field = b'<w:p><w:r><w:instrText>DDEAUTO c:\\\\x "y"</w:instrText></w:r></w:p><w:sectPr'
    assert refusal(changed(good, lambda _, data: data.replace(b"<w:sectPr", field))) == "template-has-code"


def keep(_name: str, data: bytes) -> bytes:
    return data


def test_a_link_for_readers_is_let_in() -> None:
    link = (b'<Relationship Id="r99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"'
            b' Target="https://example.org" TargetMode="External"/>')  # fmt: skip
    check(changed(word("x"), lambda name, data: data.replace(b"</Relationships>", link + b"</Relationships>")
                  if name == "word/_rels/document.xml.rels" else data), "наш.docx", ORDER)  # fmt: skip


def test_a_file_that_swells_when_unpacked_is_refused() -> None:
    good = word("x")
    assert refusal(changed(good, keep, **{"word__media__a.png": b"\0" * 20_000_000})) == "template-too-big"
    assert refusal(b"0" * (LIMIT + 1)) == "template-too-big"


def test_entities_are_refused() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'
    made = changed(word("x"), lambda _, data: data.replace(b"<w:document", bomb + b"<w:document", 1))
    assert refusal(made) == "template-not-docx"


def test_a_text_too_long_to_be_rendered_in_good_time_is_refused() -> None:
    assert refusal(word("я" * 600_000)) == "template-too-big"


def test_tags_that_never_end_do_not_hold_the_bot_up() -> None:
    assert refusal(word("{% " * 100_000)) == "template-syntax"
    assert refusal(word("-%}" * 50_000)) == "template-syntax"
    assert refusal(word("{{ leader }}" * 4_000)) == "template-syntax"
