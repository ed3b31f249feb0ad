"""The list of fields that schools read is the list the bot goes by."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import documents
from documents.fields import LETTERHEAD, Field, Template
from documents.preparation import REGISTER
from texts import plain

GUIDE = (Path(documents.__file__).parents[1] / "docs" / "templates.md").read_text(encoding="utf-8")


def section(template: Template) -> str:
    title = re.escape(plain(f"paper-title-{template.id}", "ru"))
    found = re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", GUIDE, re.MULTILINE | re.DOTALL)
    assert found, template.id
    return found[1]


def names(fields: tuple[Field, ...]) -> Iterator[str]:
    for field in fields:
        yield field.name
        yield from names(field.parts)


@pytest.mark.parametrize("template", REGISTER.values(), ids=list(REGISTER))
def test_every_field_of_a_template_is_in_the_guide_and_no_other(template: Template) -> None:
    listed = set(re.findall(r"`(\w+)`", section(template)))
    assert listed == set(names(template.fields)) - {one.name for one in LETTERHEAD}


def test_the_letterhead_is_listed_once_for_all() -> None:
    head = GUIDE.split("\n## ")[0]
    assert {one.name for one in LETTERHEAD} <= set(re.findall(r"`(\w+)`", head))


def test_the_guide_names_the_documents_of_the_register_in_their_order() -> None:
    titles = [plain(f"paper-title-{one}", "ru") for one in REGISTER]
    assert re.findall(r"^## (.*)$", GUIDE, re.MULTILINE) == titles
