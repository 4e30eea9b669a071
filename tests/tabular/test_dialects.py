"""Files of any dialect against a writer that shares nothing with the reader."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from hubdesk.core.errors import FileProblem
from tests.tabular.dialects import random_table, random_writing
from tests.tabular.files import head_of, records_of


@pytest.mark.parametrize("part", range(4))
def test_random_dialects_are_read_as_they_were_written(tmp_path, part):
    """Header and rows, exactly; ``python -m tests.benchmarks.fuzz_dialects`` does a hundred thousand."""
    for seed in range(part * 75, part * 75 + 75):
        rng = random.Random(seed)
        table, writing = random_table(rng), random_writing(rng)
        if writing.escape and not writing.shows_escape(table):
            writing = replace(writing, escape="")
        content = writing.write(table)
        read = [head_of(tmp_path, content).layout.headers, *(record.cells for record in records_of(tmp_path, content))]
        assert [list(cells) for cells in read] == table, f"seed {seed}: {writing}"


@pytest.mark.parametrize("part", range(3))
def test_damaged_tables_are_read_or_refused(tmp_path, part):
    """Some bytes of a table changed, lost or added: a table or a sentence, whatever they are."""
    for seed in range(part * 100, part * 100 + 100):
        rng = random.Random(seed)
        content = bytearray(random_writing(rng).write(random_table(rng)))
        for _ in range(rng.randrange(1, 8)):
            place = rng.randrange(len(content))
            content[place : place + rng.randrange(9)] = rng.randbytes(rng.randrange(9))
            content = content or bytearray(b"x")
        try:
            rows = [record.row for record in records_of(tmp_path, bytes(content))]
        except FileProblem as problem:
            said = problem.sentence()
        else:
            said = "." if rows == list(range(1, len(rows) + 1)) else f"rows {rows}"
        assert said.endswith("."), f"seed {seed}: {said}"
