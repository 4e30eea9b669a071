"""The calls of a checked file: contacts in batches, and the companies that they name."""

from __future__ import annotations

import pytest

from hubdesk.engine.records import CheckSummary
from hubdesk.engine.run.cost import calls_of
from hubdesk.mapping.companies import CompanyBy, CompanyRule
from hubdesk.mapping.model import Catalogue
from hubdesk.mapping.recipe import Recipe

CHECKED = CheckSummary(5_000, 5_000, 0, 0, 0, 0, (), b"", 50, 1.0, companies=250)
NAMES = CompanyRule("Firm", CompanyBy.DOMAIN)


@pytest.mark.parametrize(
    ("company", "more", "calls"),
    [
        (None, {}, (50, 0, 0)),
        (None, {"preview": True}, (0, 50, 0)),
        (NAMES, {}, (50, 0, 3 + 10)),
        (NAMES, {"trial": 40}, (1, 0, 1 + 2)),
        (NAMES, {"trial": 90_000}, (50, 0, 3 + 10)),
    ],
)
def test_what_a_checked_file_takes(company, more, calls):
    found = calls_of(CHECKED, Recipe({}, company=company), Catalogue(()), mode="upsert", **more)
    assert (found.writes, found.reads, found.companies) == calls
