"""Every code that an error can have leads to a place of the help that is there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from hubdesk.core.resources import resource
from hubdesk.gui.help.anchors import _EXACT, _FAMILIES, anchor_of, known, place_of
from hubdesk.hubspot.causes import Cause

ROOT = Path(__file__).resolve().parents[3] / "hubdesk"
CODE = re.compile(r"[a-z]+\.[a-z_]+")


def codes():
    """Return every code in the source: what is passed as ``code``, and the fixed part of those put together."""
    found = {f"network.{cause.value}" for cause in Cause}
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            for keyword in node.keywords if isinstance(node, ast.Call) else ():
                if keyword.arg != "code":
                    continue
                for each in ast.walk(keyword.value):
                    if isinstance(each, ast.Constant) and isinstance(each.value, str):
                        found.add(each.value)
    return {code for code in found if CODE.fullmatch(code) or code.endswith(".")}


def headings(page):
    text = resource("help", f"{page}.md").read_text("utf-8")
    return {anchor_of(line.lstrip("# ")) for line in text.splitlines() if line.startswith("#")}


def test_the_source_has_codes():
    assert len(codes()) > 120


@pytest.mark.parametrize("code", sorted(codes()))
def test_every_code_has_a_place(code):
    assert known(code), f"hubdesk/gui/help/anchors.py has no place for {code}"
    page, _, anchor = place_of(code).partition("#")
    assert anchor in headings(page)


def test_no_place_is_for_nothing():
    families = {code.partition(".")[0] for code in codes()}
    assert set(_FAMILIES) <= families
    assert set(_EXACT) <= codes()


def test_unknown_codes_lead_to_the_page():
    assert place_of("nobody.knows") == "troubleshooting"
    assert not known("nobody.knows")


def test_anchors_are_those_of_github():
    assert anchor_of("HubSpot asks to wait, or the day is used up") == "hubspot-asks-to-wait-or-the-day-is-used-up"
