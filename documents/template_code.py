"""What a school's template may say between braces: names of fields, conditions, repetitions and our filters."""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from documents.fields import Field, Template
from documents.filling import FILTERS, environment
from mentoring.errors import BadInput

if TYPE_CHECKING:
    from jinja2 import nodes

DEPTH: Final = 2
MOST_LOOPS: Final = 80
# Characters of Word's markup that one repetition may hold: a page is some thirty thousand.
LOOP_SIZE: Final = 300_000
LOOP_WORDS: Final = frozenset({"index", "first", "last", "length"})
SHOWN: Final = 60
Scope = Mapping[str, Field]
_LOOP = Field("loop", "rows", tuple(Field(name, "number") for name in sorted(LOOP_WORDS)))


def check_code(source: str, template: Template) -> None:
    """Accept the source of a template, or raise BadInput naming the field or the piece that cannot stand there."""
    from jinja2 import TemplateSyntaxError, nodes

    try:
        tree = environment().parse(source)
    except (TemplateSyntaxError, RecursionError) as error:
        line = getattr(error, "lineno", None)
        raise BadInput("template-syntax", words=_excerpt(source, line)) from error
    if sum(1 for _ in tree.find_all(nodes.For)) > MOST_LOOPS:
        raise BadInput("template-has-code")
    _Reader(source, template).walk(tree, {field.name: field for field in template.fields}, 0)


class _Reader:
    """One walk through a template's tree; anything not expressly let in is refused."""

    def __init__(self, source: str, template: Template) -> None:
        self._source, self._template = source, template

    def walk(self, node: "nodes.Node", scope: Scope, depth: int) -> None:
        """Accept a node with everything below it."""
        from jinja2 import nodes

        if isinstance(node, nodes.For):
            self._loop(node, scope, depth)
        elif isinstance(node, nodes.Name | nodes.Getattr):
            self._field(node, scope)
        elif isinstance(node, nodes.Filter) and (node.name not in FILTERS or node.args or node.kwargs):
            raise BadInput("template-filter-unknown", name=node.name[:SHOWN], known=", ".join(FILTERS))
        elif isinstance(node, _let_in()):
            for child in node.iter_child_nodes():
                self.walk(child, scope, depth)
        else:
            raise BadInput("template-code", words=_excerpt(self._source, node.lineno))

    def _loop(self, node: "nodes.For", scope: Scope, depth: int) -> None:
        from jinja2 import nodes

        over = self._field(node.iter, scope)
        if over.kind != "rows" or not isinstance(node.target, nodes.Name) or node.test or node.recursive:
            raise BadInput("template-code", words=_excerpt(self._source, node.lineno))
        size = sum(len(one.data) for one in node.find_all(nodes.TemplateData))
        if depth >= DEPTH or size > LOOP_SIZE:
            raise BadInput("template-code", words=_excerpt(self._source, node.lineno))
        inner = {**scope, node.target.name: Field(node.target.name, "rows", over.parts), "loop": _LOOP}
        for child in (*node.body, *node.else_):
            self.walk(child, inner, depth + 1)

    def _field(self, node: "nodes.Node", scope: Scope) -> Field:
        """Return the field that a name or «row.part» stands for."""
        from jinja2 import nodes

        if isinstance(node, nodes.Name):
            return self._known(node.name, scope)
        if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
            owner = self._known(node.node.name, scope)
            return self._known(node.attr, {part.name: part for part in owner.parts}, f"{owner.name}.")
        raise BadInput("template-code", words=_excerpt(self._source, node.lineno))

    def _known(self, name: str, scope: Scope, before: str = "") -> Field:
        if name not in scope:
            near = get_close_matches(name, scope, n=3, cutoff=0.5) or sorted(scope)[:3]
            known = ", ".join(f"{before}{one}" for one in near) or "–"
            raise BadInput("template-field-unknown", name=f"{before}{name}"[:SHOWN], known=known)
        return scope[name]


def _let_in() -> tuple[type["nodes.Node"], ...]:
    from jinja2 import nodes

    return (nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.CondExpr, nodes.Not, nodes.And, nodes.Or,
            nodes.Compare, nodes.Operand, nodes.Const, nodes.Filter)  # fmt: skip


def _excerpt(source: str, line: int | None) -> str:
    """The words around a place, as a person sees them in Word."""
    lines = source.splitlines()
    near = lines[line - 1] if line and line <= len(lines) else source
    tag = re.search(r"\{[{%#].{0,80}", re.sub(r"<[^>]*>", "", near))
    words = tag[0] if tag else re.sub(r"<[^>]*>", "", near)
    return " ".join(words.split())[:SHOWN] or "…"
