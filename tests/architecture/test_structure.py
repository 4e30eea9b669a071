"""The structure holds: import contracts, sizes, no marks of unfinished work."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "hubdesk").rglob("*.py"))


def test_import_contracts():
    """In a process of its own: the linter sets up logging and would silence the loggers of other tests."""
    command = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    linted = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert linted.returncode == 0, linted.stdout + linted.stderr


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_own_one_thing(path):
    lines = path.read_text("utf-8").splitlines()
    assert len(lines) <= 400, f"{path.name} has {len(lines)} lines: split it by what it owns"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_state(path):
    """Module level holds constants, functions and classes: no empty containers that somebody fills later."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in tree.body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        empty = isinstance(value, ast.Dict | ast.List | ast.Set) and not ast.unparse(value).strip("[]{}")
        assert not empty, f"{path.name}:{node.lineno} is state at module level"
        assert not isinstance(node, ast.Global)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_is_left_unfinished(path):
    text = path.read_text("utf-8")
    assert not re.search(r"\b(TODO|FIXME|XXX|HACK)\b", text)
    if not re.search(r"class \w+\(\w*Layout\)", text):  # Qt's metaclass and that of abstract classes exclude each other
        assert "raise NotImplementedError" not in text
    assert "processEvents" not in text


def test_locks_hold_no_address():
    for lock in (ROOT / "packaging").glob("*.lock"):
        assert "://" not in lock.read_text("utf-8")
