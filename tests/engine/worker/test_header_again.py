"""Rows of a checked file that name columns: the header again, or the one of another table."""

from __future__ import annotations

from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.scanning import CheckedRows
from tests.engine.worker.test_scanning import scan_of, write


def test_the_header_again_and_another_table_have_a_sentence_of_their_own(tmp_path):
    """Each is one finding of its row, and none of its cells; the rows around it stay."""
    rows = ["a@x.de,,,1,", "Mail,Born,Stage,Number,Notes", "b@x.de,,,2,", " mail ,born,STAGE,Number,Notes",
            "Number,Mail,,,", "Vorname,Nachname,Mail,,", "Mail,,x,,", "c@x.de,,,3,"]  # fmt: skip
    path = write(tmp_path / "people.csv", [*rows, *(f"p{number}@x.de,,,,x" for number in range(3_000)), rows[1]])
    checked = CheckedRows(scan_of(path))
    scanned = checked.scan(lambda _rows: None)
    assert (scanned.rows, scanned.good, scanned.rejected) == (3_009, 3_003, 6)
    assert {(code, column): count for code, column, count in scanned.findings} == {
        ("row.header", -1): 3, ("row.other_header", -1): 2, ("email.invalid", 0): 1, ("option.unknown", 2): 1,
    }  # fmt: skip
    (shown,) = checked.page(protocol.Filter(code="row.header"), 0, 1)
    assert [(code, sentence) for _, code, _, sentence, _ in shown.findings] == [
        ("row.header", "This row (line 3) repeats the names of the columns. It is no contact, so it is left out."),
    ]  # fmt: skip
    assert checked.undecided(0, 10).total == 1


def test_a_key_that_may_be_any_text_is_no_header(tmp_path):
    """But for the row that repeats all names."""
    recipe = '{"key": "customer_number", "columns": {"Mail": "email", "Number": "customer_number"}}'
    rows = ["a@x.de,,,1,", "Mail,Born,Stage,Number,Notes", "b@x.de,,,Number,x", "c@x.de,,,City,"]
    scanned = CheckedRows(scan_of(write(tmp_path / "people.csv", rows), recipe)).scan(lambda _rows: None)
    assert scanned.findings == [("row.header", -1, 1)]
    assert scanned.good == 3
