"""Every fault of the catalogue is accounted for, and what the page says of it is true."""

from __future__ import annotations

import pytest

from tests.conftest import pytest_collection_modifyitems
from tests.faults.catalogue import MOST_BY_HAND, NUMBERS, load
from tests.faults.marks import tried
from tests.faults.page import FILE, page
from tests.faults.said import is_said

FAULTS = load()
WAITING: frozenset[str] = frozenset()
"""Faults without a test. This list may only become shorter: whoever writes the test takes the name out."""


def test_the_catalogue_is_whole():
    assert [fault.name for fault in FAULTS] == [f"F{number:02}" for number in NUMBERS]


def test_every_fault_is_tried_or_says_why_not():
    tests = tried()
    assert set(tests) <= {fault.name for fault in FAULTS}
    for fault in FAULTS:
        reasons = [bool(tests.get(fault.name)), bool(fault.by_hand), bool(fault.not_yet)]
        assert sum(reasons) == 1, f"{fault.name} must have a test or a reason, and not both"
    assert sum(bool(fault.by_hand) for fault in FAULTS) <= MOST_BY_HAND
    assert {fault.name for fault in FAULTS if fault.not_yet} == WAITING


def test_marks_are_on_tests():
    """A mark on a helper counts for nothing: pytest never runs it."""
    names = {place.rpartition("::")[2] for places in tried().values() for place in places}
    assert [name for name in names if not name.startswith(("test_", "Test"))] == []


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_what_the_user_sees_is_what_the_program_says(fault):
    assert fault.title
    assert fault.how
    assert fault.shows
    assert [words for words in fault.says if not is_said(words)] == []


def test_the_page_is_what_the_command_writes():
    assert FILE.read_text("utf-8") == page(FAULTS, tried()), "run python -m tests.faults.page"


class _Marked:
    """A collected test with one mark."""

    nodeid = "tests/test_x.py::test_x"

    def __init__(self, *names):
        self._mark = pytest.mark.fault(*names).mark

    def iter_markers(self, name):
        return [self._mark] if name == "fault" else []


@pytest.mark.parametrize("names", [("F130",), ("F01", "F0"), ("f01",), ()])
def test_a_mark_without_a_fault_of_the_catalogue_ends_the_collection(names):
    pytest_collection_modifyitems([_Marked("F01", "F118")])
    with pytest.raises(pytest.UsageError, match="the catalogue has no fault"):
        pytest_collection_modifyitems([_Marked(*names)])


def test_the_page_and_the_program_are_really_compared():
    assert page(FAULTS, tried()) != page(FAULTS, {**tried(), "F01": []})
    assert not is_said("HubSpot has no limits.")
