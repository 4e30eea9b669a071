"""Workbooks of result files, to mend rows in a spreadsheet."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from hubdesk.engine.worker.workbooks import WriteWorkbook
from hubdesk.tabular.writer import remove_strays

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.engine.worker.client import WorkerSource


class Workbooks:
    """Makes them in a child process: a million rows take most of a minute of Python.

    Args:
        workers: Where child processes come from.
    """

    def __init__(self, workers: WorkerSource) -> None:
        self._workers = workers

    async def save(self, result_file: Path, target: Path) -> int:
        """Write the rows of a result file as a workbook of Excel, and return their number.

        Args:
            result_file: One that a job left.
            target: The workbook; an existing file is replaced.

        Raises:
            InputError: The rows do not fit into a workbook; nothing was written.
            StorageProblem: The file cannot be read or the disk refuses; nothing is left at ``target``.
        """
        worker = await self._workers.start()
        try:
            return await worker.call(WriteWorkbook(str(result_file), str(target)), int)
        finally:
            await worker.close()
            # One that was cancelled was killed, and what it had written holds contacts.
            await asyncio.to_thread(remove_strays, target.parent, [target.name])
