"""From HubSpot's word about a file to the outcome of each row."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.engine.reasons import remote_reason
from hubdesk.engine.via_hubspot.settling import refusal_of, settle_part
from hubdesk.hubspot.imports import Fault, WireImport
from hubdesk.storage.journal.records import RowState

COLUMNS = ("email", "city")


def wire(state, **counters):
    content = {"id": "1", "state": state, "metadata": {"counters": counters}}
    return msgspec.json.decode(msgspec.json.encode(content), type=WireImport)


def settle(ended, refused=None, of_whole_file=None):
    return settle_part(3, [4, 6, 9], ended, refused or {}, of_whole_file=of_whole_file)


def states(outcomes):
    return [(one.row, str(one.state), one.code, one.detail) for one in outcomes]


def test_what_hubspot_names_is_rejected_and_all_else_of_a_done_import_is_written():
    refused = {6: ("hubspot.invalid_email", "email")}
    assert states(settle(wire("DONE"), refused)) == [
        (4, "written", "", ""),
        (6, "rejected", "hubspot.invalid_email", "email"),
        (9, "written", "", ""),
    ]


def test_a_complaint_about_the_whole_file_leaves_nothing_called_written():
    found = settle(wire("DONE"), {6: ("hubspot.x", "")}, ("hubspot.file_not_found", ""))
    assert [str(one.state) for one in found] == ["needs_review", "rejected", "needs_review"]
    assert found[0].code == "import.unclear"


@pytest.mark.parametrize(
    ("state", "counters", "expected"),
    [
        ("FAILED", {}, ("needs_review", "import.failed")),
        ("FAILED", {"CREATED_OBJECTS": 2}, ("needs_review", "import.failed")),
        ("FAILED", {"CREATED_OBJECTS": 0, "TOTAL_ROWS": 3}, ("not_sent", "import.nothing_written")),
        ("CANCELED", {}, ("needs_review", "import.canceled")),
        ("CANCELED", {"UNIQUE_OBJECTS_WRITTEN": 0}, ("not_sent", "import.nothing_written")),
        ("REVERTED", {"CREATED_OBJECTS": 2}, ("needs_review", "import.failed")),
    ],
)
def test_of_an_import_that_did_not_end_well_only_what_is_told_is_called_known(state, counters, expected):
    found = settle(wire(state, **counters))
    assert {(str(one.state), one.code) for one in found} == {expected}
    assert remote_reason(expected[1], "").endswith(".")


def test_an_import_that_is_gone_is_to_be_looked_at():
    assert {one.code for one in settle(None)} == {"import.gone"}


def test_the_column_at_fault_is_named_where_hubspot_knows_it():
    assert refusal_of(Fault("INVALID_ENUMERATION_OPTION", 1), COLUMNS) == ("hubspot.invalid_enumeration_option", "city")
    assert refusal_of(Fault("UNKNOWN_ERROR", 7), COLUMNS) == ("hubspot.unknown_error", "")
    assert refusal_of(Fault("UNKNOWN_ERROR"), COLUMNS) == ("hubspot.unknown_error", "")
    assert (
        remote_reason(*refusal_of(Fault("INVALID_EMAIL", 0), COLUMNS)) == "HubSpot does not accept this e-mail address."
    )


@given(
    rows=st.lists(st.integers(1, 10_000), unique=True),
    named=st.lists(st.integers(1, 10_000)),
    state=st.sampled_from(["DONE", "FAILED", "CANCELED", "REVERTED"]),
    whole=st.booleans(),
)
def test_each_row_ends_in_exactly_one_state(rows, named, state, whole):
    refused = dict.fromkeys(named, ("hubspot.x", ""))
    found = settle_part(1, rows, wire(state), refused, of_whole_file=("hubspot.y", "") if whole else None)
    assert [one.row for one in found] == rows
    assert {one.row for one in found if one.state is RowState.REJECTED} == set(rows) & set(named)
