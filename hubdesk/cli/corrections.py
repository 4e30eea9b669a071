"""What cells should be, as far as their findings say so, for ``hubdesk check --json``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.engine.paging import PageFilter
from hubdesk.mapping.fixes import FIXABLE, fixed

if TYPE_CHECKING:
    from hubdesk.engine.prepare import CheckedFile

MOST_CORRECTIONS = 1_000
"""Rows of one kind of finding that are looked at."""
_PAGE = 250


async def corrections_of(checked: CheckedFile) -> list[dict[str, object]]:
    """Return row, column, finding, cell and what the cell should be, where that is clear; of few rows of each kind."""
    found: list[dict[str, object]] = []
    for one in checked.summary.findings:
        if one.code not in FIXABLE or not one.column:
            continue
        wanted = PageFilter(code=one.code, column=one.column)
        for offset in range(0, min(one.rows, MOST_CORRECTIONS), _PAGE):
            for row in await checked.page(wanted, offset, _PAGE):
                for finding in row.findings:
                    if finding.code != one.code or checked.head.layout.headers[finding.column] != one.column:
                        continue
                    cell = row.cells[finding.column]
                    if (new := fixed(finding.code, cell, finding.detail)) is not None:
                        place = {"row": row.row, "column": one.column, "code": one.code}
                        found.append({**place, "value": cell, "correction": new})
    return found
