"""What companies cost is counted before the first call, and what they come to is said in one sentence."""

from __future__ import annotations

import pytest

from hubdesk.engine.associations.counting import (
    CompanyCounts,
    calls_left,
    calls_of_file,
    calls_of_undo,
    sentence,
    undecided_words,
)
from hubdesk.mapping.companies import CompanyBy, CompanyRule, NoCompany

FOUND = CompanyRule("Firm", CompanyBy.DOMAIN)
CREATE = CompanyRule("Firm", CompanyBy.DOMAIN, NoCompany.CREATE)


@pytest.mark.parametrize(
    ("rows", "names", "rule", "preview", "calls"),
    [
        (5_000, 0, None, False, 0),
        (5_000, 0, FOUND, False, 0),
        (5_000, 250, FOUND, True, 3),
        (5_000, 250, FOUND, False, 3 + 10),
        (5_000, 250, CREATE, False, 3 + 6 + 10),
        (1, 1, CompanyRule("Firm", CompanyBy.DOMAIN, values={"acme.example": "7"}), False, 2),
    ],
)
def test_what_a_file_takes(rows, names, rule, preview, calls):
    assert calls_of_file(rows, names, rule, preview=preview) == calls


def test_what_is_left_of_a_job_and_what_an_undo_takes():
    assert calls_left(CompanyCounts(rows=1_001, found=40, create=101, skipped=3, undecided=0)) == 4 + 4
    assert calls_left(CompanyCounts(rows=0, found=0, create=0, skipped=3, undecided=0)) == 0
    assert calls_of_undo(pairs=201, made=1) == 3 + 3
    assert calls_of_undo(pairs=0, made=0) == 0


def test_the_sentences():
    counts = CompanyCounts(8, 2, 1, 1, 2, (("Acme", ("7", "9")), ("Beta", ("3", "4", "5"))))
    assert sentence(counts) == (
        "Companies: 2 found, 1 to be created, 1 left out, 2 with several that fit; 8 rows get a company."
    )
    assert undecided_words(counts) == "“Acme” finds 2 companies (7, 9); 1 other name finds several, too."
    assert undecided_words(CompanyCounts(8, 2, 1, 1, 0)) == ""
