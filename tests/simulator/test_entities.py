"""Markup, what Telegram recognises by itself, and the way back to HTML."""

import pytest

from simulator.detection import detect, read_text
from simulator.entities import parse_html
from simulator.rendering import render


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("<b>bold</b> and <i>italic <u>both</u></i>", "<b>bold</b> and <i>italic <u>both</u></i>"),
        ("😀 <b>😀</b> &lt;&amp;", "😀 <b>😀</b> &lt;&amp;"),
        ("<strong>a</strong><em>b</em><del>c</del>", "<b>a</b><i>b</i><s>c</s>"),
        ("see https://example.org/a?b=1.", 'see <a href="https://example.org/a?b=1">https://example.org/a?b=1</a>.'),
        ("t.me/some_bot?start=1", '<a href="https://t.me/some_bot?start=1">t.me/some_bot?start=1</a>'),
        ('<a href="https://example.org/">b<b>c</b></a>', '<a href="https://example.org/">b<b>c</b></a>'),
        ("/menu, and/or 1/2", '<a class="command" data-command="/menu">/menu</a>, and/or 1/2'),
        ("<pre><code class='language-py'>1</code></pre>", "<pre>1</pre>"),
        ("\n <b> a </b> \n", "<b>a</b>"),
        ("&nbsp;&#1071;&#x42F;", "&amp;nbsp;ЯЯ"),
    ],
)
def test_what_a_phone_shows_of_markup(source: str, shown: str) -> None:
    assert render(*read_text(source, "HTML", None)) == shown


def test_offsets_count_utf16_units() -> None:
    _, entities = parse_html("😀<b>я</b>")
    assert entities == [{"offset": 2, "length": 1, "type": "bold"}]


def test_entities_may_be_given_instead_of_markup() -> None:
    text, entities = read_text("a <b>", None, [{"type": "bold", "offset": 0, "length": 1}])
    assert render(text, entities) == "<b>a</b> &lt;b&gt;"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("/start@some_bot code", ["bot_command"]),
        ("@teacher #школа a@b.ru", ["mention", "hashtag", "email"]),
        ("7/8 a/b", []),
    ],
)
def test_what_is_recognised_without_markup(text: str, kinds: list[str]) -> None:
    assert [entity["type"] for entity in detect(text, [])] == kinds
