"""A value that must be unique and is another contact's: the row names the property, and does not blame the address."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.support.contacts_file import write_rows

COLUMNS = ("E-mail", "Customer number")


@pytest.mark.parametrize("via", ["batch", "hubspot"])
@pytest.mark.parametrize("mode", ["upsert", "create"])
def test_the_property_is_named_whose_value_another_contact_has(hubdesk, portal, tmp_path, via, mode):
    number, domain = f"U-{via}-{mode}", f"{via}-{mode}.unique.example"
    first = write_rows(tmp_path / "first.csv", COLUMNS, [(f"has@{domain}", number)])
    assert hubdesk.run("import", first, "--yes").code == 0
    second = write_rows(
        tmp_path / "second.csv", COLUMNS, [(f"wants@{domain}", number), (f"free@{domain}", f"{number}2")]
    )
    done = hubdesk.run("import", second, "--mode", mode, "--via", via, "--yes", "--json")
    assert (done.code, done.answer["rejected"]) == (1, 1), done.err
    with (Path(done.answer["results"]) / "rejected.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["E-mail"] == f"wants@{domain}"
    assert row["_reason"] == "Another contact already has this value of customer_number, which no two may share."
    assert "this address" not in done.err
    assert f"wants@{domain}" not in portal.by_email()
