"""Every file of the corpus, exactly."""

from __future__ import annotations

from itertools import chain

import pytest

from hubdesk.core.errors import FileProblem
from hubdesk.tabular.head import read_head
from hubdesk.tabular.intake import take_in
from hubdesk.tabular.source import open_source
from hubdesk.tabular.survey import Survey
from tests.tabular.corpus import containers, programs, structure, written

CASES = list(chain(written.cases(), structure.cases(), programs.cases(), containers.cases()))


def _read(folder, case):
    path = folder / "contacts.csv"
    path.write_bytes(case.content)
    private = folder / "private"
    private.mkdir()
    source = open_source(path)
    choices = dict(case.choices)
    taken = take_in(source, private, sheet=choices.pop("sheet", None))
    origin = taken.origin if taken is not None else None
    head = read_head(taken.source if taken is not None else source, origin=origin, need_rows=False, **choices)
    survey = Survey(head)
    return head, list(survey.records()), survey


def _described(head):
    layout, origin = head.layout, head.origin
    dialect = layout.dialect
    return {
        "encoding": layout.encoding.codec, "delimiter": dialect.delimiter, "quote": dialect.quote,
        "escape": dialect.escape, "header_row": dialect.header_line, "header_rows": dialect.header_rows,
        "format": origin.table if origin else "", "sheet": origin.sheet if origin else "",
        "unpacked": list(origin.unpacked) if origin else [],
    }  # fmt: skip


def test_the_corpus_is_large_and_names_are_unique():
    assert len(CASES) >= 300
    assert len({case.name for case in CASES}) == len(CASES)


@pytest.mark.fault("F71", "F73", "F74", "F75", "F76")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_table_of_a_file(tmp_path, case):
    """Names, all values, which rows must not be sent, what was put right; or the refusal."""
    if case.error:
        with pytest.raises(FileProblem) as caught:
            _read(tmp_path, case)
        assert caught.value.code == case.error
        assert caught.value.sentence().endswith(".")
        return
    head, records, survey = _read(tmp_path, case)
    assert head.layout.headers == case.headers
    assert [record.cells for record in records] == list(case.rows)
    assert {record.row: str(record.flaw) for record in records if record.flaw} == case.flaws
    assert {spot.line: str(spot.code) for spot in survey.spots if spot.repaired} == case.mends
    assert survey.rows == len(case.rows)
    described = _described(head)
    assert {key: described[key] for key in case.expect} == case.expect
