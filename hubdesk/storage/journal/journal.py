"""A job's journal as the engine sees it: coroutines that return when their effect is durable."""

from __future__ import annotations

import re
import shutil
from abc import abstractmethod
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import HubDeskError, InputError, StorageProblem
from hubdesk.storage.atomic import cannot_write, remove_strays
from hubdesk.storage.journal import lease, schema
from hubdesk.storage.journal.head import HeadKeeper, read_head
from hubdesk.storage.journal.problems import details_removed, failure, is_fault, older
from hubdesk.storage.journal.records import JobState
from hubdesk.storage.journal.store import Event, Figures, Store
from hubdesk.storage.journal.writer import Owner, Writer
from hubdesk.storage.localdisk import is_unsafe_for_journal

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from pathlib import Path

    from hubdesk.core.clock import Clock
    from hubdesk.storage.journal.records import Batch, JobMeta, Outcome, RowState
    from hubdesk.storage.lockfile import FileLock
    from hubdesk.storage.paths import Paths

_JOB_ID = re.compile(r"[0-9A-Z]{1,32}")


def _no_fault(_: str) -> None:
    """Do nothing: fault points are armed only by tests."""


def is_job_id(text: str) -> bool:
    """Return whether a job could be called ``text``: nothing that a path could be made of."""
    return _JOB_ID.fullmatch(text) is not None


def job_folder(paths: Paths, job_id: str) -> Path:
    """Return the folder of a job.

    Raises:
        InputError: No job can be called that.
    """
    if not is_job_id(job_id.upper()):
        raise unknown_job(job_id)
    return paths.jobs / job_id.upper()


def unknown_job(job_id: str) -> InputError:
    """Return the problem of asking for a job that is not there."""
    shown = job_id if len(job_id) <= 32 and job_id.isprintable() else "with this name"
    message = f"There is no job {shown} on this computer."
    return InputError(message, code="job.unknown", hint="The History pane and 'hubdesk jobs' list all jobs.")


class Journal:
    """The journal of one job. One process has it at a time, and whoever opens it closes it.

    Attributes:
        folder: The job's folder, for what belongs to the job beside its journal.

    Everything below raises :class:`StorageProblem` once something could not be saved (``journal.disk_full``,
    ``journal.io``), and ``JournalMisuse`` when the caller breaks the order of planned, intent, done.
    """

    def __init__(self, writer: Writer, clock: Clock, folder: Path) -> None:
        self.folder = folder
        self._writer = writer
        self._clock = clock

    @classmethod
    async def create(
        cls,
        paths: Paths,
        meta: JobMeta,
        *,
        clock: Clock | None = None,
        fault: Callable[[str], None] | None = None,
    ) -> Journal:
        """Make the journal of a new job, state ``preparing``.

        Args:
            paths: Where jobs are kept.
            meta: The job's description.
            clock: Time; the computer's unless given.
            fault: Called with the name of each point at which tests let things fail.

        Raises:
            StorageProblem: It cannot be saved, ``journal.unsafe_folder`` on a network or synchronised disk included.
        """
        clock = clock or SystemClock()
        folder = job_folder(paths, meta.job_id)
        return await cls._begin(_Created(folder, meta, clock, fault or _no_fault), clock)

    @classmethod
    async def open(
        cls,
        paths: Paths,
        job_id: str,
        *,
        clock: Clock,
        fault: Callable[[str], None] | None = None,
        accept_older: bool = False,
    ) -> Journal:
        """Open the journal of a job that exists.

        Args:
            paths: Where jobs are kept.
            job_id: Which one; case does not matter.
            clock: Time.
            fault: See :meth:`create`.
            accept_older: Go on although an older copy lies in the journal's place; what it does not know of is sent
                again.

        Raises:
            InputError: There is no such job.
            JobBusy: It is running elsewhere.
            StorageProblem: ``journal.damaged``, ``journal.newer``, ``journal.older`` or the disk's own problems.
        """
        folder = job_folder(paths, job_id)
        return await cls._begin(_Opened(folder, clock, fault or _no_fault, accept_older=accept_older), clock)

    @classmethod
    async def _begin(cls, owner: _Kept, clock: Clock) -> Journal:
        writer = Writer(owner, owner.fault, clock.monotonic)
        try:
            await writer.start()
        except BaseException:
            # Cancelled, or failed: either way the thread closes what it may have opened.
            writer.end_soon()
            raise
        return cls(writer, clock, owner.folder)

    async def close(self) -> None:
        """Save what was asked for so far, then let go of file, lock and thread. Closing twice is harmless."""
        await self._writer.close()

    # What is true as of the last commit

    @property
    def meta(self) -> JobMeta:
        """The job's description."""
        return self._writer.figures.meta

    @property
    def state(self) -> JobState:
        """Where the job stands."""
        return self._writer.figures.state

    @property
    def reason(self) -> str:
        """Machine word why it stands there, may be empty."""
        return self._writer.figures.reason

    @property
    def planned(self) -> bool:
        """Whether the plan is committed."""
        return self._writer.figures.planned

    @property
    def generation(self) -> int:
        """Number of commits so far; grows with each group of changes."""
        return self._writer.figures.generation

    def counts(self) -> dict[RowState, int]:
        """Return the rows with an outcome by state; states without rows are left out."""
        return dict(self._writer.figures.counts)

    # Changes; each returns when it is durable

    async def update_meta(self, meta: JobMeta) -> None:
        """Replace the job's description; its id stays."""
        await self._writer.do("update_meta", lambda store: store.set_meta(meta))

    async def set_state(self, state: JobState, reason: str = "") -> None:
        """Say where the job stands.

        Args:
            state: The state.
            reason: Machine word, never a value.
        """
        await self._writer.do("set_state", lambda store: store.set_state(state, reason))

    async def commit_plan(self, batches: Iterable[Batch], outcomes: Iterable[Outcome], meta: JobMeta) -> None:
        """Write the whole plan in one transaction; the state becomes ``ready``.

        Args:
            batches: All batches, numbered from 1. Read on the journal's thread, as ``outcomes`` are.
            outcomes: Rows that are settled without being sent.
            meta: The final description; ``rows`` counts all rows of the file, and each must be in one of the two.
        """
        await self._writer.do("commit_plan", lambda store: store.plan(batches, outcomes, meta))

    async def replan(self, batches: Iterable[Batch], outcomes: Iterable[Outcome]) -> None:
        """Put other batches in place of all, in one transaction; nothing may have been sent yet.

        Args:
            batches: All batches, numbered from 1.
            outcomes: Rows of the old batches that need no sending after all.
        """
        await self._writer.do("replan", lambda store: store.replan(batches, outcomes))

    async def intent(self, seq: int, at: float) -> None:
        """Say that a batch is about to be sent; to be awaited before its first byte leaves.

        Args:
            seq: The batch, planned or sent before without an answer.
            at: Seconds since the epoch by HubSpot's clock.
        """
        await self._writer.do("intent", lambda store: store.intent(seq, at))

    async def unsent(self, seq: int, attempts: int = 1) -> None:
        """Take the last attempts of a batch back, because certainly nothing came of them.

        A batch without any other attempt counts as never sent. The sends stay remembered: they were counted by HubSpot.
        """
        await self._writer.do("unsent", lambda store: store.unsent(seq, attempts))

    async def done(self, seq: int, outcomes: Sequence[Outcome]) -> None:
        """Settle an open batch: one outcome for each of its rows, all or none."""
        await self._writer.do("done", lambda store: store.done(seq, outcomes))

    async def split(self, seq: int, parts: list[Batch]) -> list[Batch]:
        """Replace an open batch by parts that share its rows out, and return them with their new numbers."""
        return await self._writer.do("split", lambda store: store.split(seq, parts))

    async def note(self, kind: str, seq: int = 0, code: str = "", correlation_id: str = "") -> None:
        """Remember an event, as one of the last 10,000. Machine words and ids only."""
        event = Event(self._clock.now().timestamp(), kind, seq, code, correlation_id)
        await self._writer.do("note", lambda store: store.note(event))

    # Questions

    async def open_batches(self) -> list[Batch]:
        """Return all batches without an answer: those with an intent first, then by number."""
        return await self._writer.do("open_batches", Store.open_batches, writes=False)

    async def planned_batches(self) -> list[Batch]:
        """Return all batches of the plan, whatever became of them."""
        return await self._writer.do("planned_batches", Store.planned_batches, writes=False)

    async def recent_sends(self, since: float) -> list[float]:
        """Return when batches were sent from ``since`` on, oldest first; the last few thousand are remembered."""
        return await self._writer.do("recent_sends", lambda store: store.recent_sends(since), writes=False)

    async def sent_rows(self) -> int:
        """Count the rows that batches settled, those left out before sending not among them."""
        return await self._writer.do("sent_rows", Store.sent_rows, writes=False)

    async def contacts(self, until_row: int, states: Collection[RowState]) -> int:
        """Count the contacts, each once, of the rows up to ``until_row`` that are in one of ``states``."""
        return await self._writer.do("contacts", lambda store: store.contacts(until_row, states), writes=False)

    async def outcomes(self, after_row: int, limit: int) -> list[Outcome]:
        """Return up to ``limit`` outcomes of the rows behind ``after_row``, in row order."""
        return await self._writer.do("outcomes", lambda store: store.outcomes(after_row, limit), writes=False)

    async def counts_by_query(self) -> dict[RowState, int]:
        """Count the rows by state anew, for whoever does not believe :meth:`counts`."""
        return await self._writer.do("counts_by_query", Store.counts_by_query, writes=False)

    async def codes(self, state: RowState) -> list[tuple[str, int]]:
        """Return why rows are in ``state``: machine words with their number of rows, most first."""
        return await self._writer.do("codes", lambda store: store.codes(state), writes=False)

    async def events(self, limit: int = 100) -> list[Event]:
        """Return the newest events, newest first."""
        return await self._writer.do("events", lambda store: store.events(limit), writes=False)


class _Kept(Owner):
    """A job's folder while its journal is open. Everything but the constructor runs on the writer's thread."""

    def __init__(self, folder: Path, clock: Clock, fault: Callable[[str], None]) -> None:
        self.fault = fault
        self.folder = folder
        self._job_id = folder.name
        self._now = clock.now()
        self._opened_at = clock.monotonic()
        self._head = HeadKeeper(folder)
        self._lock: FileLock | None = None

    def open_store(self) -> Store:
        """See :class:`Owner`; whatever fails is told in the words of the user, and the lock is given back."""
        try:
            store = self._open()
        except BaseException as error:
            self._release()
            if isinstance(error, HubDeskError) or not is_fault(error):
                raise
            raise self._problem(error) from error
        self._head.update(store.figures, self._opened_at)
        return store

    @abstractmethod
    def _open(self) -> Store:
        """Make or open the store, holding the lock."""

    def _problem(self, error: BaseException) -> StorageProblem:
        return failure(error)

    def committed(self, figures: Figures, at: float) -> None:
        """See :class:`Owner`."""
        self._head.update(figures, at)

    def ended(self, figures: Figures | None) -> None:
        """See :class:`Owner`."""
        try:
            if figures is not None:
                self._head.close(figures, (self.folder / schema.NAME).stat().st_size)
        except OSError:
            # Without a last head the next list reads the journal itself.
            pass
        finally:
            self._release()

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None


class _Created(_Kept):
    def __init__(self, folder: Path, meta: JobMeta, clock: Clock, fault: Callable[[str], None]) -> None:
        super().__init__(folder, clock, fault)
        self._meta = meta

    def _open(self) -> Store:
        if is_unsafe_for_journal(self.folder.parent):
            message = f"Progress would not be safe in {self.folder.parent}: it is on a network or is synchronised."
            hint = "Set HUBDESK_HOME to a folder on a disk of this computer."
            raise StorageProblem(message, code="journal.unsafe_folder", hint=hint)
        self.folder.mkdir(mode=0o700)
        try:
            self._lock = lease.take(self.folder, self._job_id, self._now)
            self.fault("journal.create")
            connection = schema.create(self.folder / schema.NAME, msgspec.json.encode(self._meta), JobState.PREPARING)
            self.fault("journal.created")
            return Store(connection, self._job_id)
        except BaseException:
            self._release()
            shutil.rmtree(self.folder, ignore_errors=True)
            raise

    def _problem(self, error: BaseException) -> StorageProblem:
        return cannot_write(self.folder, error) if isinstance(error, OSError) else failure(error)


class _Opened(_Kept):
    def __init__(self, folder: Path, clock: Clock, fault: Callable[[str], None], *, accept_older: bool) -> None:
        super().__init__(folder, clock, fault)
        self._accept_older = accept_older

    def _open(self) -> Store:
        if not self.folder.is_dir():
            raise unknown_job(self._job_id)
        self._lock = lease.take(self.folder, self._job_id, self._now)
        remove_strays(self.folder)
        self.fault("journal.open")
        head = read_head(self.folder)
        if head is not None and head.removed:
            raise details_removed(self._job_id, head.removed)
        connection = schema.open_existing(self.folder / schema.NAME, self._job_id)
        try:
            store = Store(connection, self._job_id)
            if head is not None and head.generation > store.figures.generation and not self._accept_older:
                raise older(self._job_id)
        except BaseException as error:
            connection.close()
            raise schema.damage(error, self._job_id) from error
        return store
