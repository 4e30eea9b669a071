"""Files of any dialect against a writer that shares nothing with the reader."""

from __future__ import annotations

import random

import pytest

from tests.tabular.dialects import random_table, random_writing
from tests.tabular.files import head_of, records_of


@pytest.mark.parametrize("part", range(4))
def test_random_dialects_are_read_as_they_were_written(tmp_path, part):
    """Header and rows, exactly; ``python -m tests.benchmarks.fuzz_dialects`` does a hundred thousand."""
    for seed in range(part * 75, part * 75 + 75):
        rng = random.Random(seed)
        table, writing = random_table(rng), random_writing(rng)
        if writing.escape and not writing.shows_escape(table):
            continue
        content = writing.write(table)
        read = [head_of(tmp_path, content).layout.headers, *(record.cells for record in records_of(tmp_path, content))]
        assert [list(cells) for cells in read] == table, f"seed {seed}: {writing}"
