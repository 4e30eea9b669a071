"""Which rows stay behind when HubSpot allows a value only once, and what the others are sent with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.bodies import BodyBuilder
from hubdesk.engine.worker.scanning import CheckedRows
from tests.engine.worker.test_scanning import RECIPE, scan_of, write

if TYPE_CHECKING:
    from pathlib import Path

MERGED = RECIPE[:-1] + ', "duplicates": "merge"}'


def sent_of(path: Path, recipe: str) -> tuple[dict[int, str], dict[str, str | None]]:
    """Return what becomes of rows that stay behind, and the unique value that each contact is sent with."""
    scan = scan_of(path, recipe)
    checked = CheckedRows(scan)
    checked.scan(lambda _rows: None)
    planned = checked.plan(100)
    opened = protocol.OpenJob(scan.source, scan.recipe, scan.catalogue, "", "upsert")
    builder = BodyBuilder(opened, lambda _rows: None)
    sent = {key: values.get("customer_number") for batch in planned.batches for key, values in builder.each(batch)}
    return {outcome.row: outcome.code for outcome in planned.outcomes}, sent


@pytest.mark.parametrize(("rows", "behind", "sent"), [
    (  # a row that another one takes in would bring a value that is taken
        ["a@x.de,,,1,", "b@x.de,,,1,", "b@x.de,,,,"],
        {2: "value.repeated"}, {"a@x.de": "1", "b@x.de": None},
    ),
    (  # or the value that it brings is taken by a later row
        ["b@x.de,,,1,", "b@x.de,,,,", "a@x.de,,,1,"],
        {1: "key.duplicate", 3: "value.repeated"}, {"b@x.de": "1"},
    ),
    (  # what it does not bring is free
        ["a@x.de,,,1,", "b@x.de,,,1,", "b@x.de,,,2,"],
        {2: "key.duplicate"}, {"a@x.de": "1", "b@x.de": "2"},
    ),
    (  # a row that gives way lets the one before it count, which is looked at as well
        ["a@x.de,,,1,", "c@x.de,,,2,", "b@x.de,,,1,", "b@x.de,,,2,", "b@x.de,,,,"],
        {3: "value.repeated", 4: "value.repeated"}, {"a@x.de": "1", "c@x.de": "2", "b@x.de": None},
    ),
    (["b@x.de,,,1,", "b@x.de,,,1,"], {1: "key.duplicate"}, {"b@x.de": "1"}),
])  # fmt: skip
def test_merging_brings_no_value_that_another_contact_has(tmp_path, rows, behind, sent):
    """HubSpot would refuse the whole contact for it."""
    assert sent_of(write(tmp_path / "people.csv", rows), MERGED) == (behind, sent)


def test_a_row_that_wins_in_the_place_of_a_refused_one_is_looked_at_as_well(tmp_path):
    rows = ["a@x.de,,,1,", "c@x.de,,,2,", "b@x.de,,,1,", "b@x.de,,,2,"]
    behind, sent = sent_of(write(tmp_path / "people.csv", rows), RECIPE)
    assert behind == {3: "value.repeated", 4: "value.repeated"}
    assert sent == {"a@x.de": "1", "c@x.de": "2"}
