"""Reads the sentences of the engine out of its source, with names for what is put into them.

The engine speaks English only: its sentences go to the command line, to result files and to logs as well. The window
translates them where it shows them, by these templates: ``{kept} calls are left`` is told from its source
``f"{kept:,} calls are left"``. A condition between two literals makes two templates.
"""

from __future__ import annotations

import ast
import itertools
import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDERS = ("core", "engine", "hubspot", "mapping", "storage", "tabular")
_DEMO = "demo/tokens.py"
"""What the demo portal says of its tokens, which the window shows."""

_LEFT_OUT = (
    *("mapping/languages.py", "mapping/meanings.py", "mapping/synonyms.py", "mapping/synonyms_of_scripts.py"),
    *("mapping/words.py", "mapping/words_of_names.py", "storage/journal/store.py"),
    *("engine/scopes/export.py", "engine/via_hubspot/words.py"),
)
"""Lists of other words than sentences; a file for people who read English, and what is given the window's speech."""

_SENTENCE = re.compile(r"[A-Za-z\u2019']{2,}[ ,:]+\S*[A-Za-z{]|^an? [a-z]+$")
_NOT_SAID = re.compile(
    r"\b(SELECT|INSERT|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX)|PRAGMA|BEGIN IMMEDIATE|WHERE|ORDER BY)\b"
    r"|\b(CASE WHEN|LIKE|GLOB)\b|%[sdr]|\(\?|\\[dwsS]"
)
_LOGS = frozenset({"debug", "info", "warning", "error", "exception", "critical", "log", "compile", "execute"})
_MOST = 16
_SCOPES = "resources/scopes.json"


def templates(root: Path) -> dict[str, set[str]]:
    """Return the templates below ``root`` (the package), each with the places where it stands."""
    found: dict[str, set[str]] = {}
    for folder in (*FOLDERS, _DEMO):
        place = root / folder
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place] if place.exists() else []:
            if path.relative_to(root).as_posix() in _LEFT_OUT:
                continue
            for text in _said(ast.parse(path.read_text("utf-8"))):
                if folder == _DEMO and not text[0].isupper():
                    continue  # names, by which the tokens are asked for
                found.setdefault(text, set()).add(path.relative_to(root.parent).as_posix())
    for text in _scopes(root.parent / _SCOPES):
        found.setdefault(text, set()).add(_SCOPES)
    return dict(sorted(found.items()))


def _scopes(path: Path) -> Iterator[str]:
    """Yield what the table of scopes says of each: what it allows, and its group."""
    if path.exists():
        for scope in json.loads(path.read_text("utf-8"))["scopes"]:
            yield scope["allows"]
            yield scope["category"]


def _counted(tree: ast.Module) -> Iterator[str]:
    """Yield the nouns that a number is put before: a place called ``figure`` holds a number and nothing else."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "count":
            nouns = [each.value for each in node.args[1:] if isinstance(each, ast.Constant)]
            for noun in [*nouns, f"{nouns[0]}s"] if len(nouns) == 1 else nouns:
                yield f"{{figure}} {noun}"


def _said(tree: ast.Module) -> Iterator[str]:
    yield from _counted(tree)
    skipped = set(map(id, _not_for_people(tree)))
    for node in _outermost(tree, skipped):
        for text in _forms(node):
            if is_sentence(text):
                yield text


def is_sentence(text: str) -> bool:
    """Return whether a literal is something that a person may read."""
    bare = re.sub(r"\{\w+\}", "{}", text).strip()
    return bool(_SENTENCE.search(bare)) and not _NOT_SAID.search(bare) and not bare.startswith(("http", "/", "<", "."))


def _not_for_people(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield what is no sentence: docstrings, logs, annotations, keys, raised defects, asserted words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        elif isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _LOGS or name in {"AssertionError", "RuntimeError", "TypeVar", "NewType", "getLogger"}:
                yield from node.args
        elif isinstance(node, ast.Assert) and node.msg is not None:
            yield node.msg
        elif isinstance(node, (ast.arg, ast.AnnAssign)) and node.annotation is not None:
            yield node.annotation
        elif isinstance(node, ast.FunctionDef) and node.returns is not None:
            yield node.returns
        elif isinstance(node, ast.Subscript):
            yield node.slice
        elif isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            yield from node.body


def _outermost(node: ast.AST, skipped: set[int]) -> Iterator[ast.expr]:
    """Yield the texts that are no part of another one."""
    for child in ast.iter_child_nodes(node):
        if id(child) in skipped:
            continue
        if isinstance(child, ast.JoinedStr) or (isinstance(child, ast.Constant) and isinstance(child.value, str)):
            yield child
            if isinstance(child, ast.JoinedStr):
                for part in child.values:
                    if isinstance(part, ast.FormattedValue) and not _is_choice(part):
                        yield from _outermost(part, skipped)
        elif isinstance(child, ast.BinOp) and _forms(child):
            yield child
        else:
            yield from _outermost(child, skipped)


def _forms(node: ast.expr) -> list[str]:
    """Return the templates that an expression can give: one for each end of the conditions in it; none for no text."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.IfExp):
        ends = [_forms(end) for end in (node.body, node.orelse)]
        return [*ends[0], *ends[1]] if all(ends) else []
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        sides = [_forms(side) for side in (node.left, node.right)]
        return [a + b for a, b in itertools.product(*sides)][:_MOST] if all(sides) else []
    if isinstance(node, ast.JoinedStr):
        return _joined(node)
    return ["{join}"] if _is_row(node) else []


def _is_row(node: ast.expr) -> bool:
    """Return whether an expression puts several things in a row: ``" or ".join(names)``."""
    joins = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "join"
    return joins and isinstance(node.func.value, ast.Constant) and node.func.value.value in {", ", " or ", " and "}


def _joined(node: ast.JoinedStr) -> list[str]:
    """Return the templates of an f-string. Equal conditions in it decide alike."""
    conditions = {ast.dump(part.value.test) for part in node.values if _is_choice(part)}
    found = []
    for ends in itertools.product((True, False), repeat=len(conditions)):
        decided = dict(zip(sorted(conditions), ends, strict=True))
        texts, names = [""], _Names()
        for part in node.values:
            if _is_choice(part):
                choice = part.value
                end = choice.body if decided[ast.dump(choice.test)] else choice.orelse
                forms = _forms(end)
            elif isinstance(part, ast.FormattedValue):
                forms = [names.of(part.value)]
            else:
                forms = _forms(part)
            texts = [text + form for text, form in itertools.product(texts, forms)]
        found += texts
    return list(dict.fromkeys(found))[:_MOST]


def _is_choice(part: ast.expr) -> bool:
    return isinstance(part, ast.FormattedValue) and isinstance(part.value, ast.IfExp) and bool(_forms(part.value))


class _Names:
    """Names for what is put into a sentence, by the words of the source; a second one of a name gets a figure."""

    def __init__(self) -> None:
        self._given: dict[str, int] = {}

    def of(self, value: ast.expr) -> str:
        name = self._word(value)
        self._given[name] = self._given.get(name, 0) + 1
        count = self._given[name]
        return f"{{{name}{count if count > 1 else ''}}}"

    def _word(self, value: ast.expr) -> str:
        if isinstance(value, ast.Name):
            return value.id.strip("_")
        if isinstance(value, ast.Attribute):
            return value.attr.strip("_")
        if isinstance(value, ast.Call):
            inner = [self._word(each) for each in value.args if isinstance(each, (ast.Name, ast.Attribute, ast.Call))]
            return inner[0] if inner else self._word(value.func)
        if isinstance(value, (ast.Subscript, ast.Await, ast.Starred)):
            return self._word(value.value)
        return "part"
