"""Nested event loops break running tasks for good; the linter does not see calls of methods, so this looks for them."""

from __future__ import annotations

import ast
from pathlib import Path

import hubdesk.gui

FORBIDDEN = {
    "exec",
    "exec_",
    "processEvents",
    "getOpenFileName",
    "getOpenFileNames",
    "getSaveFileName",
    "getExistingDirectory",
    "asyncSlot",
    "asyncClose",
    "asyncWrap",
}


def test_no_call_spins_a_loop_of_its_own():
    found = [
        f"{path.name}:{node.lineno} {node.func.attr}"
        for path in Path(hubdesk.gui.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in FORBIDDEN
    ]
    # The one exception runs before the first coroutine, until the window is painted.
    assert [each.split(":")[0] + each[each.index(" ") :] for each in found] == ["app.py exec"]


def test_only_the_window_knows_qt():
    root = Path(hubdesk.gui.__file__).parent.parent
    strangers = [
        str(path.relative_to(root))
        for path in root.rglob("*.py")
        if "gui" not in path.relative_to(root).parts
        and any(
            isinstance(node, ast.Import | ast.ImportFrom)
            and any(
                name.startswith(("PySide6", "qasync"))
                for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names])
            )
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        )
    ]
    assert strangers == []
