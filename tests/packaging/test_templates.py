"""Sentences of the engine are read out of its source with names for what is filled in."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("hubdesk_templates", ROOT / "packaging" / "templates.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def found(script, tmp_path, source):
    folder = tmp_path / "hubdesk" / "engine"
    folder.mkdir(parents=True)
    (folder / "part.py").write_text(source, "utf-8")
    return script.templates(tmp_path / "hubdesk")


@pytest.mark.parametrize(
    ("source", "templates"),
    [
        ('x = "Nothing was written."', {"Nothing was written."}),
        ('x = f"{kept:,} calls are left"', {"{kept} calls are left"}),
        ('x = f"{a.name} is not {b.name!r} at all"', {"{name} is not {name2} at all"}),
        ('x = f"{rows(count)} are left out"', {"{count} are left out"}),
        ("x = f\"{n} row{'' if n == 1 else 's'} was read\"", {"{n} row was read", "{n} rows was read"}),
        (
            "x = f\"{n} {'row is' if n == 1 else 'rows are'} in {'it' if n == 1 else 'them'}\"",
            {"{n} row is in it", "{n} rows are in them"},
        ),
        ('x = "Get it " + "again now"', {"Get it again now"}),
        ('x = count(n, "call")', {"{figure} call", "{figure} calls"}),
        ('x = count(n, "batch", "batches")', {"{figure} batch", "{figure} batches"}),
        ("""x = ": perhaps " + " or ".join(names)""", {": perhaps {join}"}),
        ('x = "One thing" if y else "another thing"', {"One thing", "another thing"}),
        ('"""A docstring of words."""\nlog.info("read the file %s")\nlog.info("read the file")', set()),
        ('x = "SELECT a FROM b WHERE c"\ny = {"some key": 1}["some key"]\nz = "a-code"', {"some key"}),
    ],
)
def test_what_is_a_sentence(script, tmp_path, source, templates):
    assert set(found(script, tmp_path, source)) == templates


def test_places_are_kept(script, tmp_path):
    assert found(script, tmp_path, 'x = "Nothing was written."') == {"Nothing was written.": {"hubdesk/engine/part.py"}}
