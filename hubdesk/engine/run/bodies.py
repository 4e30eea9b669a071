"""Where the bodies of batches come from: the file, or the plan that was made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.protocol import Body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.engine.worker.client import Worker
    from hubdesk.storage.journal.records import Batch


class Bodies(Protocol):
    """Makes the bodies of batches; a batch gives the same each time."""

    async def of(self, batches: Sequence[Batch]) -> list[Body]:
        """Return the bodies of ``batches``, in their order.

        Raises:
            HubDeskError: They cannot be made any more; nothing of these batches was sent.
        """
        ...


class FileBodies:
    """Reads the rows again from the file, which must still be what was planned.

    Args:
        worker: A worker on which the job is open.
    """

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    async def of(self, batches: Sequence[Batch]) -> list[Body]:
        """See :class:`Bodies`."""
        return await self._worker.call(protocol.Bodies(list(batches)), list[Body])
