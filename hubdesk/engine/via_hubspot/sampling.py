"""How many rows of a large file are compared with the account before HubSpot imports it. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.engine.limits.forecast import left_today
from hubdesk.engine.worker import protocol
from hubdesk.storage.journal.records import Batch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.engine.worker.client import Worker
    from hubdesk.hubspot.rate.snapshot import RateSnapshot

_ROWS_A_CALL = 100
_SHARE = 20
"""Comparing may take a twentieth of what is left of the day's calls: a look is not what they are for."""

_LEAST, _UNKNOWN = 1_000, 20_000


def rows_to_compare(rows: int, rate: RateSnapshot) -> int:
    """Return how many of ``rows`` are compared: all of them where the day's calls allow, else a sample.

    Args:
        rows: Rows that would be imported.
        rate: The rate limit now; where the day's calls are not known, 20,000 rows are compared.
    """
    left = left_today(rate)
    most = _UNKNOWN if left is None else left // _SHARE * _ROWS_A_CALL
    return min(rows, max(_LEAST, most))


async def sample(worker: Worker, batches: Sequence[Batch], rate: RateSnapshot) -> list[Batch]:
    """Return batches of a hundred rows, evenly from all of ``batches``, as many as may be compared.

    Args:
        worker: A worker on which the job is open.
        batches: The job's files.
        rate: The rate limit now.

    Raises:
        StoppedEarly: The source is no longer what was planned.
    """
    most = rows_to_compare(sum(batch.size for batch in batches), rate)
    return await worker.call(protocol.Sample(list(batches), most), list[Batch])
