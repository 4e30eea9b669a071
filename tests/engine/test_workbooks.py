"""Workbooks are made in a child process; one that is cut off leaves nothing behind."""

from __future__ import annotations

import asyncio
import csv

import pytest

from hubdesk.engine.workbooks import Workbooks
from hubdesk.engine.worker.client import WorkerSource
from hubdesk.tabular.results_format import RESULT_COLUMNS
from hubdesk.tabular.writer import ResultWriter
from tests.support.waiting import until

pytestmark = pytest.mark.anyio


def results(folder, rows):
    path = folder / "rejected.csv"
    with ResultWriter(path, (*RESULT_COLUMNS, "Name")) as writer:
        for row in range(rows):
            writer.write((str(row + 1), "rejected", "", "email.invalid", "No address", f"Ann {row}"))
    return path


async def test_a_workbook_has_all_rows(tmp_path):
    target = tmp_path / "mend.xlsx"
    assert await Workbooks(WorkerSource()).save(results(tmp_path, 3), target) == 3
    assert target.read_bytes().startswith(b"PK")


async def test_one_that_is_cancelled_leaves_nothing_behind(tmp_path):
    source = results(tmp_path, 60_000)
    target = tmp_path / "mend.xlsx"
    async with asyncio.TaskGroup() as group:
        saving = group.create_task(Workbooks(WorkerSource()).save(source, target))
        await until(lambda: any(path.is_dir() for path in tmp_path.iterdir()))
        saving.cancel()
    assert saving.cancelled()
    assert [path.name for path in tmp_path.iterdir()] == ["rejected.csv"]
    with source.open(newline="", encoding="utf-8-sig") as file:
        assert sum(1 for _ in csv.reader(file)) == 60_001
