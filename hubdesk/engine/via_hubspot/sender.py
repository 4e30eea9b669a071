"""Moves the batches of a job as files to HubSpot's own import, and their outcomes back, three files at once.

For each file: its name into the journal, intent, upload, HubSpot's number of the import into the journal, then its end
is awaited, and its outcomes and done are one transaction. A file with an intent and without a number was perhaps
uploaded: HubSpot's list is asked for its name before it may leave again.
"""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import AccessError, HubDeskError, StoppedEarly, StorageProblem
from hubdesk.engine.limits.tiers import TIERS
from hubdesk.engine.run.control import Halted
from hubdesk.engine.run.sender import first_rows
from hubdesk.engine.together import together
from hubdesk.engine.via_hubspot.attempts import UploadAttempts, not_taken
from hubdesk.engine.via_hubspot.elsewhere import Elsewhere
from hubdesk.engine.via_hubspot.following import Following, Named
from hubdesk.engine.via_hubspot.request import bytes_of_part, import_request, name_of_part
from hubdesk.engine.via_hubspot.settling import UNCLEAR, settle_part
from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.scanning import members
from hubdesk.hubspot.failures import OutcomeUnknown, Refused, TooLarge
from hubdesk.hubspot.imports import AT_ONCE, DEFERRED, ImportsApi
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.mapping.table import columns_of
from hubdesk.storage.journal.records import Batch, BatchState, ByHubSpot, Part

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hubdesk.core.clock import Clock
    from hubdesk.engine.run.control import Control
    from hubdesk.engine.run.tracker import Tracker
    from hubdesk.engine.session import Session
    from hubdesk.engine.worker.client import Worker
    from hubdesk.hubspot.imports import WireImport
    from hubdesk.storage.journal.journal import Journal

_MOST_LOST = 3
"""Uploads of one file without an answer and without an import."""


class FileSender:
    """Sends all open batches of one job as files.

    Args:
        journal: The job's journal, plan committed.
        worker: A worker on which the job is open.
        session: The account.
        control: Pause, stop and cancel.
        tracker: Is told what happens.
        clock: Time.
    """

    def __init__(
        self,
        journal: Journal,
        worker: Worker,
        session: Session,
        control: Control,
        tracker: Tracker,
        clock: Clock,
    ) -> None:
        self._journal = journal
        self._worker = worker
        self._imports = imports = ImportsApi(session.client)
        self._control = control
        self._tracker = tracker
        self._now = session.server_time
        self._throttled: Callable[[], int] = lambda: session.totals()[2]
        self._app_id = session.account.app_id
        self._most_bytes = bytes_of_part(free=session.rate().limit <= TIERS[0].burst)
        self._following = Following(imports, control, clock)
        self._columns = columns_of(parse_recipe(journal.meta.recipe))
        self._todo: deque[Batch] = deque()
        self._noting = asyncio.Lock()
        self._fatal: HubDeskError | None = None
        self._lost: dict[int, int] = {}

    async def send_all(self, *, most_rows: int | None = None) -> None:
        """Send files and wait for their ends, or until stopped; what HubSpot has then goes on there by itself.

        Args:
            most_rows: Leave open what lies behind the first so many rows of the plan that were never sent; None sends
                all.

        Raises:
            HubDeskError: Why it ended early; the journal knows what HubSpot has.
        """
        batches = await self._journal.open_batches()
        perhaps = [batch for batch in batches if batch.state is BatchState.INTENT]
        fresh = [batch for batch in batches if batch.state is BatchState.PLANNED]
        await self._require_same_key(begun=bool(perhaps))
        if most_rows is not None:
            fresh = first_rows(fresh, most_rows - sum(batch.size for batch in perhaps))
        self._todo.extend([*perhaps, *fresh])
        self._tracker.plan(len(self._todo))
        try:
            await together(*(self._lane() for _ in range(AT_ONCE)))
        finally:
            await asyncio.to_thread(self._remove_tables)
        if self._fatal is not None:
            raise self._fatal

    async def _require_same_key(self, *, begun: bool) -> None:
        """Refuse a token of another app or key while imports of the first one are under way: it does not see them.

        Raises:
            AccessError: ``import.other_key``; nothing was sent.
        """
        meta, asked = self._journal.meta, self._asked()
        if begun and 0 not in (asked.app_id, self._app_id) and asked.app_id != self._app_id:
            message = (
                "HubSpot shows the imports of this job only to the key that started them, and this is another one."
            )
            hint = "Use the token of that key (a rotated one will do) until they have ended."
            raise AccessError(message, code="import.other_key", safe="Nothing was sent.", hint=hint)
        if self._app_id not in (0, asked.app_id):
            asked = msgspec.structs.replace(asked, app_id=self._app_id)
            await self._journal.update_meta(msgspec.structs.replace(meta, by_hubspot=asked))

    async def _lane(self) -> None:
        while self._todo and await self._may_go() and self._todo:
            batch = self._todo.popleft()
            try:
                try:
                    await self._one(batch)
                except Halted:
                    self._todo.appendleft(await self._as_left(batch))
            except HubDeskError as error:
                # The others end what is on its way; their imports go on at HubSpot and are found there later.
                self._fatal = self._fatal or error
                self._control.stop()
            finally:
                self._tracker.elsewhere(batch.seq, None)

    async def _as_left(self, batch: Batch) -> Batch:
        """Return a batch as the journal has it now: a file that was perhaps taken must be looked for."""
        return next((one for one in await self._journal.open_batches() if one.seq == batch.seq), batch)

    async def _may_go(self) -> bool:
        """Wait while paused; what HubSpot has already is looked at in any case when it is to be cancelled."""
        if await self._control.may_go():
            return True
        return self._control.cancelling and bool(self._todo) and self._todo[0].state is BatchState.INTENT

    async def _one(self, batch: Batch) -> None:
        part = self._asked().part(batch.seq)
        import_id = part.import_id if part is not None else ""
        if part is not None and not import_id and batch.state is BatchState.INTENT:
            self._show(batch, "looking")
            found = await self._control.unless_stopped(self._following.find(part.name))
            if found is None and self._control.stopping:
                return
            import_id = await self._keep(part, found)
        if not import_id:
            self._control.check()
            first = await self._write(batch)
            if first is None:
                return
            batch, size = first
            import_id = await self._upload(batch, size)
        if import_id:
            await self._finish(batch, import_id)

    # The table

    def _path(self, seq: int) -> Path:
        return self._journal.folder / f"{self._stem}{seq}.csv"

    @property
    def _stem(self) -> str:
        return f"hubdesk-{self._journal.meta.job_id}-"

    def _remove_tables(self) -> None:
        """Leave no contact's data behind, whatever ended the run; a table can be written again."""
        with suppress(OSError):  # what is left goes with the job's folder
            for path in self._journal.folder.glob(f"{self._stem}*.csv"):
                path.unlink(missing_ok=True)

    async def _write(self, batch: Batch) -> tuple[Batch, int] | None:
        """Write the table of a batch; one that is too large is parted, and the parts are what is left to do."""
        self._show(batch, "writing", total=batch.size)
        request = protocol.WriteTable(batch, str(self._path(batch.seq)), self._most_bytes)
        made = await self._worker.call(
            request,
            protocol.TableWritten,
            progress=lambda rows: self._show(batch, "writing", done=rows, total=batch.size),
        )
        if made.rows == batch.size:
            return batch, made.size
        await self._part(batch, made.rows)
        return None

    async def _part(self, batch: Batch, rows: int) -> None:
        """Put two batches in place of one: its first ``rows`` rows and the others."""
        await asyncio.to_thread(self._path(batch.seq).unlink, missing_ok=True)
        numbers = batch.rows()
        whole = msgspec.structs.replace(batch, state=BatchState.PLANNED, attempts=0, first_sent=None)
        parts = [
            msgspec.structs.replace(whole, members=members(some, batch.first_row))
            for some in (numbers[:rows], numbers[rows:])
        ]
        made = await self._journal.split(batch.seq, parts)
        self._tracker.more_calls(1)
        self._todo.extendleft(reversed(made))

    # The upload

    async def _upload(self, batch: Batch, size: int) -> str:
        """Give HubSpot the file and return the number of its import; empty when it came to nothing."""
        meta, asked = self._journal.meta, self._asked()
        part = asked.part(batch.seq) or Part(batch.seq, name_of_part(meta, asked, batch.seq))
        await self._keep(part, None)
        path = self._path(batch.seq)
        attempts = UploadAttempts(batch, self._journal, self._control, self._now, self._throttled)
        try:
            upload = self._imports.start(
                import_request(meta, asked, part.name, path.name),
                path,
                size,
                rows=batch.size,
                before_attempt=attempts.begin,
                on_setback=attempts.setback,
                sent=lambda sent: self._sent(batch, sent, size),
            )
            started = await self._control.unless_stopped(upload, may_end=lambda: not attempts.under_way)
        except OutcomeUnknown:
            return await self._find_lost(batch, part)
        except (Halted, StorageProblem):
            attempts.cut_short()
            await attempts.take_back()
            raise
        except TooLarge:
            await attempts.take_back()
            if batch.size < 2:
                raise
            await self._part(batch, batch.size // 2)
            return ""
        except Refused as refusal:
            await attempts.take_back()
            raise not_taken(refusal) from refusal
        except BaseException:
            await attempts.take_back()
            raise
        await attempts.take_back()
        return await self._keep(part, started)

    def _sent(self, batch: Batch, sent: int, size: int) -> None:
        """Hear how much of a file has left.

        Raises:
            Halted: The run is stopped: nothing more of it leaves.
        """
        if self._control.stopping:
            raise Halted
        self._show(batch, "uploading", done=sent, total=size)

    async def _find_lost(self, batch: Batch, part: Part) -> str:
        """Return the number of an import whose start was not answered; empty when HubSpot has not got the file.

        Raises:
            StoppedEarly: That happened again and again.
        """
        self._show(batch, "looking")
        found = await self._control.unless_stopped(self._following.find(part.name))
        if found is None and not self._control.stopping:
            lost = self._lost[batch.seq] = self._lost.get(batch.seq, 0) + 1
            if lost >= _MOST_LOST:
                message = "HubSpot's answer to an upload was lost again and again, and no import came of it."
                safe = "Nothing of this file was imported."
                hint = "The connection may break under large uploads. Resume the job, or send batches (--via batch)."
                raise StoppedEarly(message, code="import.lost", safe=safe, hint=hint)
            self._todo.append(msgspec.structs.replace(batch, state=BatchState.PLANNED))
        return await self._keep(part, found)

    # Its end

    async def _finish(self, batch: Batch, import_id: str) -> None:
        """Wait for the end of an import and settle its rows."""
        self._tracker.left(batch.size)
        try:
            following = self._following.follow(import_id, lambda seen: self._hear(batch, seen))
            ended, over = await self._control.unless_stopped(following)
            if over:
                await self._settle(batch, import_id, ended)
        finally:
            self._tracker.returned(batch.size)

    def _hear(self, batch: Batch, seen: WireImport) -> None:
        self._show(batch, "waiting" if seen.state == DEFERRED else "processing", import_id=str(seen.id))

    async def _settle(self, batch: Batch, import_id: str, ended: WireImport | None) -> None:
        self._show(batch, "reading", import_id=import_id)
        named = Named()
        if ended is not None:
            named = await self._control.unless_stopped(self._following.refused(import_id, self._columns))
        refused: dict[int, tuple[str, str]] = {}
        of_whole_file = None if named.whole else (UNCLEAR, "")
        rows = await self._rows_of(batch, named.lines) if named.lines else []
        for row, reason in zip(rows, named.reasons, strict=True):
            if row:
                refused.setdefault(row, reason)
            else:
                of_whole_file = of_whole_file or reason
        outcomes = settle_part(batch.seq, batch.rows(), ended, refused, of_whole_file=of_whole_file)
        part = self._asked().part(batch.seq)
        if part is not None and ended is not None and ended.list_ids:
            await self._keep(msgspec.structs.replace(part, lists=ended.list_ids), ended)
        await asyncio.shield(self._journal.done(batch.seq, outcomes))
        self._tracker.settled(outcomes)
        await asyncio.to_thread(self._path(batch.seq).unlink, missing_ok=True)

    async def _rows_of(self, batch: Batch, lines: list[tuple[int, str]]) -> list[int]:
        request = protocol.FindLines(batch, str(self._path(batch.seq)), lines)
        try:
            return await self._worker.call(request, list[int])
        except StorageProblem as error:
            if error.code != "table.gone":
                raise
            await self._worker.call(protocol.WriteTable(batch, request.path, self._most_bytes), protocol.TableWritten)
            return await self._worker.call(request, list[int])

    # What is kept and shown

    def _asked(self) -> ByHubSpot:
        return self._journal.meta.by_hubspot or ByHubSpot()

    async def _keep(self, part: Part, seen: WireImport | None) -> str:
        """Put what is known of a file into the journal and return the number of its import, empty before."""
        if seen is not None:
            part = msgspec.structs.replace(part, import_id=str(seen.id))
        async with self._noting:  # several files change the same description
            meta, asked = self._journal.meta, self._asked()
            if asked.part(part.seq) != part:
                await self._journal.update_meta(msgspec.structs.replace(meta, by_hubspot=asked.with_part(part)))
        return part.import_id

    def _show(self, batch: Batch, stage: str, *, done: int = 0, total: int = 0, import_id: str = "") -> None:
        self._tracker.elsewhere(batch.seq, Elsewhere(batch.seq, stage, batch.size, done, total, import_id))
