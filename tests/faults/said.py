"""Every text that stands in the program: what a fault is said to show must be one of them."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

PROGRAM = Path(__file__).resolve().parents[2] / "hubdesk"
GAP = "…"
"""Stands for what the program fills in: a name, a number, a time."""


@cache
def texts() -> frozenset[str]:
    """Return the texts, adjoining literals put together, with a gap for each value that is filled in."""
    found: set[str] = set()
    for path in sorted(PROGRAM.rglob("*.py")):
        nodes = list(ast.walk(ast.parse(path.read_text("utf-8"), str(path))))
        descriptions = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
        for node in nodes:
            if id(node) in descriptions:
                continue  # a docstring is for programmers
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(" ".join(node.value.split()))
            elif isinstance(node, ast.JoinedStr):
                found.add(" ".join("".join(_part(value) for value in node.values).split()))
    return frozenset(found)


def _part(value: ast.expr) -> str:
    return str(value.value) if isinstance(value, ast.Constant) else GAP


def is_said(words: str) -> bool:
    """Return whether the program has a text with these words in it."""
    return any(words in text for text in texts())
