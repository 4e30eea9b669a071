"""HubSpot's own import of files: it reads a table by itself, and is asked how far it is.

Sources: HubSpot's guide to the Imports API and its published specification of the family. An answer shows only imports
that the same app or key has made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from hubdesk.hubspot.client import Patience, Priority
from hubdesk.hubspot.failures import Refused
from hubdesk.hubspot.pages import Paging, following
from hubdesk.hubspot.upload import Upload

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    from hubdesk.hubspot.answer import OnSetback
    from hubdesk.hubspot.client import HubSpotClient

T = TypeVar("T")

MOST_ROWS = 1_048_576
"""Rows of one file."""

MOST_BYTES = 512 * 1024 * 1024
"""Bytes of one file."""

MOST_BYTES_FREE = 20 * 1024 * 1024
"""The same in accounts without a paid plan."""

AT_ONCE = 3
"""Imports that HubSpot works on at the same time; more wait as ``DEFERRED``."""

IMPORTS_A_DAY, IMPORTS_A_DAY_FREE = 500, 50
ROWS_A_DAY, ROWS_A_DAY_FREE = 80_000_000, 500_000
"""In any 24 hours."""

DONE, FAILED, CANCELED, REVERTED = "DONE", "FAILED", "CANCELED", "REVERTED"
ENDS = frozenset((DONE, FAILED, CANCELED, REVERTED))
"""States that do not change any more."""

DEFERRED = "DEFERRED"

_PAGE = 100


class ObjectList(msgspec.Struct, frozen=True, rename="camel"):
    """A list that an import has made."""

    list_id: str | int = ""


class Metadata(msgspec.Struct, frozen=True, rename="camel"):
    """What HubSpot has counted so far; which counters there are is not promised."""

    counters: dict[str, int] = {}  # msgspec copies it
    object_lists: list[ObjectList] = []


class WireImport(msgspec.Struct, frozen=True, rename="camel"):
    """An import at HubSpot.

    Attributes:
        id: Its number.
        state: ``STARTED``, ``PROCESSING``, ``DEFERRED`` or one of :data:`ENDS`; HubSpot may add others.
        import_name: As it was called by whoever started it.
        metadata: Counters and lists.
    """

    id: str | int
    state: str = "STARTED"
    import_name: str = ""
    metadata: Metadata = Metadata()

    @property
    def ended(self) -> bool:
        """Whether HubSpot does nothing more about it."""
        return self.state in ENDS

    @property
    def list_ids(self) -> tuple[str, ...]:
        """Lists that it has made."""
        return tuple(str(one.list_id) for one in self.metadata.object_lists if one.list_id)

    def counted(self, *names: str) -> int:
        """Return the sum of counters, those that are not there counting nothing."""
        return sum(self.metadata.counters.get(name, 0) for name in names)


class _SourceData(msgspec.Struct, frozen=True, rename="camel"):
    line_number: int = 0
    row_data: list[str | None] | None = None


class Fault(msgspec.Struct, frozen=True, rename="camel"):
    """Something that HubSpot refused.

    Attributes:
        error_type: Its word, such as ``INVALID_EMAIL``.
        known_column_number: Column at fault, from 0; None when it does not say.
        source_data: Where in the file.
    """

    error_type: str = "UNKNOWN_ERROR"
    known_column_number: int | None = None
    source_data: _SourceData = _SourceData()

    @property
    def line(self) -> int:
        """Line of the uploaded file, from 1; 0 when it is about the whole file."""
        return self.source_data.line_number

    @property
    def first_cell(self) -> str:
        """Content of the first column; empty when HubSpot does not repeat the row."""
        cells = self.source_data.row_data
        return (cells[0] or "") if cells else ""


class _Imports(msgspec.Struct):
    results: list[WireImport] = []
    paging: Paging | None = None


class _Faults(msgspec.Struct):
    results: list[Fault] = []
    paging: Paging | None = None


class ImportsApi:
    """Imports that HubSpot carries out.

    Args:
        client: The client.
    """

    def __init__(self, client: HubSpotClient) -> None:
        self._client = client

    async def start(
        self,
        request: bytes,
        path: Path,
        size: int,
        *,
        rows: int,
        before_attempt: Callable[[], Awaitable[None]],
        on_setback: OnSetback,
        sent: Callable[[int], None],
    ) -> WireImport:
        """Upload a file and let HubSpot import it. Never sent again after an unknown outcome: look for its name then.

        Args:
            request: The JSON ``importRequest``.
            path: The file.
            size: Its bytes.
            rows: Its rows, for the log of calls.
            before_attempt: See :meth:`HubSpotClient.call`.
            on_setback: See there.
            sent: Hears how many bytes of the file have left.

        Raises:
            HubDeskError: See :mod:`hubdesk.hubspot.failures`.
        """
        answer = await self._client.call(
            "imports.start",
            body=Upload(("importRequest", request), path, size, sent=sent),
            decode=WireImport,
            priority=Priority.BULK,
            patience=Patience.PATIENT,
            before_attempt=before_attempt,
            on_setback=on_setback,
            rows=rows,
        )
        return answer.value

    async def get(self, import_id: str) -> WireImport | None:
        """Return an import as it is now; None when HubSpot does not know it (any more)."""
        try:
            return await self._ask("imports.get", WireImport, path_args={"id": import_id})
        except Refused as refusal:
            if refusal.status == 404:
                return None
            raise

    async def named(self, name: str) -> WireImport | None:
        """Return the import with exactly this name, None when this app or key has made none."""
        after: str | None = None
        while True:
            page = await self._ask("imports.list", _Imports, query=_query(after))
            found = next((one for one in page.results if one.import_name == name), None)
            after = following(page.paging, after)
            if found is not None or after is None:
                return found

    async def faults(self, import_id: str) -> AsyncIterator[list[Fault]]:
        """Yield what an import refused, page by page.

        Raises:
            Refused: With the status 404: HubSpot does not know it any more.
            HubDeskError: See :mod:`hubdesk.hubspot.failures`.
        """
        after: str | None = None
        while True:
            query = [*_query(after), ("includeRowData", "true")]
            page = await self._ask("imports.errors", _Faults, path_args={"id": import_id}, query=query)
            yield page.results
            after = following(page.paging, after)
            if after is None:
                return

    async def cancel(self, import_id: str) -> None:
        """Ask HubSpot to end an import; one that has ended already, or is not there, does not matter."""
        try:
            await self._client.call(
                "imports.cancel",
                path_args={"id": import_id},
                decode=Any,
                priority=Priority.INTERACTIVE,
                patience=Patience.PATIENT,
            )
        except Refused as refusal:
            if refusal.status not in (400, 404, 409):
                raise

    async def _ask(self, key: str, decode: type[T], **more: Any) -> T:
        answer = await self._client.call(key, decode=decode, priority=Priority.BULK, patience=Patience.PATIENT, **more)
        return answer.value


def _query(after: str | None) -> list[tuple[str, str]]:
    return [("limit", str(_PAGE)), *([("after", after)] if after else [])]
