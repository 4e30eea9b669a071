"""What is asked of the worker to make a workbook of a result file."""

from __future__ import annotations

import msgspec


class WriteWorkbook(msgspec.Struct, frozen=True, tag=True):
    """Write a result file as a workbook. Progress: rows so far. Result: the number of rows.

    Attributes:
        path: The result file.
        target: The workbook; an existing file is replaced.
    """

    path: str
    target: str
