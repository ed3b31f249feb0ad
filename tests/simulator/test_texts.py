"""The page's words."""

import json
import re

from simulator.server import PAGE


def test_both_languages_of_the_page_are_complete() -> None:
    texts = json.loads((PAGE / "texts.json").read_text(encoding="utf-8"))
    assert texts["ru"].keys() == texts["en"].keys()
    assert all(texts["ru"].values())
    assert all(texts["en"].values())


def test_the_page_asks_for_no_word_that_is_missing() -> None:
    texts = json.loads((PAGE / "texts.json").read_text(encoding="utf-8"))
    sources = "".join(path.read_text(encoding="utf-8") for path in PAGE.iterdir() if path.suffix in {".js", ".html"})
    asked = re.findall(r'\bt\("(\w+)"', sources) + re.findall(r'data-t(?:-label|-title)?="(\w+)"', sources)
    assert set(asked) <= texts["ru"].keys()


def test_nothing_on_the_page_comes_from_elsewhere() -> None:
    for path in PAGE.iterdir():
        found = re.findall(r"(?:src|href|url)\s*[=(:]\s*[\"']?(?:https?:)?//", path.read_text(encoding="utf-8"))
        assert found == [], path.name
