"""What the program and its worker process say to each other: length-prefixed MessagePack frames.

One request at a time is answered by any number of progress frames and one result or failure. The worker ends when
its standard input does, so that no worker outlives the program, however the program ends.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import msgspec

from hubdesk.core.errors import (
    FileProblem,
    HubDeskError,
    InputError,
    RecipeProblem,
    StoppedEarly,
    StorageProblem,
)
from hubdesk.engine.worker.looking import Arrange as Arrange
from hubdesk.engine.worker.looking import Arranged as Arranged
from hubdesk.engine.worker.looking import Count as Count
from hubdesk.engine.worker.looking import Filter as Filter
from hubdesk.engine.worker.looking import FindFixes as FindFixes
from hubdesk.engine.worker.looking import LinesOf as LinesOf
from hubdesk.engine.worker.looking import NextFound as NextFound
from hubdesk.engine.worker.looking import Order as Order
from hubdesk.engine.worker.looking import Page as Page
from hubdesk.engine.worker.looking import Shown as Shown
from hubdesk.engine.worker.parts import FoundChunk as FoundChunk
from hubdesk.engine.worker.parts import PartDone as PartDone
from hubdesk.engine.worker.parts import SweepPart as SweepPart
from hubdesk.engine.worker.tables import FindLines as FindLines
from hubdesk.engine.worker.tables import Sample as Sample
from hubdesk.engine.worker.tables import TableWritten as TableWritten
from hubdesk.engine.worker.tables import WriteTable as WriteTable
from hubdesk.engine.worker.workbooks import WriteWorkbook as WriteWorkbook
from hubdesk.storage.journal.records import Batch, Outcome
from hubdesk.tabular.model import Layout, Origin, SourceFile

if TYPE_CHECKING:
    from hubdesk.tabular.intake import Intake

LENGTH = struct.Struct("<I")
"""Prefix of each frame: bytes of the body."""

_FAILURES: tuple[type[HubDeskError], ...] = (
    FileProblem,
    RecipeProblem,
    InputError,
    StoppedEarly,
    StorageProblem,
)


class Source(msgspec.Struct, frozen=True):
    """A file and how it is read."""

    path: str
    size: int
    mtime_ns: int
    layout: Layout

    @classmethod
    def of(cls, source: SourceFile, layout: Layout) -> Source:
        """Describe ``source`` for the other process."""
        return cls(str(source.path), source.size, source.mtime_ns, layout)

    def file(self) -> SourceFile:
        """Return the file's identity."""
        return SourceFile(Path(self.path), self.size, self.mtime_ns)


class TakeIn(msgspec.Struct, frozen=True, tag=True):
    """Make the private copy of a file that is no text. Progress: rows so far. Result: :class:`TakenIn`."""

    path: str
    folder: str
    sheet: str | None
    fill: bool = False


class TakenIn(msgspec.Struct, frozen=True):
    """A private copy: path, size and time of change of it and of its original, and what is known of the latter."""

    copy: tuple[str, int, int]
    original: tuple[str, int, int]
    digest: str
    unpacked: tuple[str, ...]
    inner: str
    table: str
    encoding: str
    sheet: str
    sheets: tuple[str, ...]
    notes: tuple[tuple[int, str], ...]
    merged: int
    filled: bool

    @classmethod
    def of(cls, intake: Intake) -> TakenIn:
        """Describe ``intake`` for the other process."""
        source, origin = intake.source, intake.origin
        return cls(
            (str(source.path), source.size, source.mtime_ns),
            (str(origin.path), origin.size, origin.mtime_ns),
            origin.digest,
            origin.unpacked,
            origin.inner,
            origin.table,
            origin.encoding,
            origin.sheet,
            origin.sheets,
            origin.notes,
            origin.merged,
            origin.filled,
        )

    def intake(self) -> Intake:
        """Return the copy."""
        from hubdesk.tabular.intake import Intake  # with all that reads workbooks, which few processes need

        path, size, mtime_ns = self.original
        origin = Origin(
            Path(path), size, mtime_ns, self.digest, self.unpacked, self.inner, self.table, self.encoding, self.sheet,
            self.sheets, self.notes, self.merged, self.filled,
        )  # fmt: skip
        copy, size, mtime_ns = self.copy
        return Intake(SourceFile(Path(copy), size, mtime_ns), origin)


class Scan(msgspec.Struct, frozen=True, tag=True):
    """Read and check the whole file. Progress: rows so far. Result: :class:`Scanned`.

    Attributes:
        form: What is submitted with each row (:class:`hubdesk.engine.forms.file.form_run.FormRun`, JSON); empty for an
            import.
    """

    source: Source
    recipe: bytes
    catalogue: bytes
    time_zone: str
    form: bytes = b""


class Scanned(msgspec.Struct, frozen=True):
    """Counts of a scan; each row is in exactly one of good, rejected, duplicates. ``partly`` are good in part.

    ``companies`` counts the different companies that the good rows name, ``left_out`` those of the rejected rows that
    hold no contact.
    """

    rows: int
    good: int
    rejected: int
    duplicates: int
    warned: int
    noted: int
    findings: list[tuple[str, int, int]]
    recipe: bytes
    partly: int = 0
    companies: int = 0
    left_out: int = 0


class MakePlan(msgspec.Struct, frozen=True, tag=True):
    """Turn the last scan into batches. Result: :class:`Planned`.

    Attributes:
        batch_size: Most rows in a batch.
        trial: Good rows after which a new batch begins in any case, so that a trial run can end there; 0 for none.
    """

    batch_size: int
    trial: int = 0


class Planned(msgspec.Struct, frozen=True):
    """The plan: what will be sent, and the rows that are settled already."""

    batches: list[Batch]
    outcomes: list[Outcome]


class OpenJob(msgspec.Struct, frozen=True, tag=True):
    """Get ready to build the bodies of a job's batches. Result: None. ``form`` is that of :class:`Scan`."""

    source: Source
    recipe: bytes
    catalogue: bytes
    time_zone: str
    mode: str
    form: bytes = b""


class Bodies(msgspec.Struct, frozen=True, tag=True):
    """Build the rows of batches. Result: list of :class:`Body`. Fails when the file changed."""

    batches: list[Batch]


class CompanyCells(msgspec.Struct, frozen=True, tag=True):
    """What the rows of batches have in the column that names the company. Result: list of (row, cell)."""

    batches: list[Batch]


class RequireUnchanged(msgspec.Struct, frozen=True, tag=True):
    """Compare the bytes of batches with the file. Result: None. Fails when the file changed."""

    batches: list[Batch]


class Body(msgspec.Struct, frozen=True, array_like=True):
    """A batch ready to be sent.

    Attributes:
        seq: The batch.
        rows: Its rows.
        keys: Normalised keys, one a row.
        content: Request body for an upsert that depends on nothing, or for a submission; else empty.
        inputs: One JSON object of properties a row where the contacts are read first, else empty.
    """

    seq: int
    rows: list[int]
    keys: list[str]
    content: bytes
    inputs: list[bytes]


class StartReport(msgspec.Struct, frozen=True, tag=True):
    """Begin the result files of the open job in ``folder``. Result: None."""

    folder: str
    job_id: str


class ReportRows(msgspec.Struct, frozen=True, tag=True):
    """Outcomes in row order, the next rows of the file. Result: how many of them were sent without some cells."""

    outcomes: list[Outcome]


class EndReport(msgspec.Struct, frozen=True, tag=True):
    """Finish the result files. Result: names of the files written."""

    summary: bytes


class StartVerify(msgspec.Struct, frozen=True, tag=True):
    """Begin to compare source, journal and result files of a job. Result: None."""

    source: Source
    folder: str


class VerifyRows(msgspec.Struct, frozen=True, tag=True):
    """Outcomes of the journal in row order. Result: None."""

    outcomes: list[Outcome]


class EndVerify(msgspec.Struct, frozen=True, tag=True):
    """Finish the comparison. Result: :class:`Verdict`."""


class Verdict(msgspec.Struct, frozen=True):
    """What the verifier found.

    Attributes:
        rows: Rows of the file.
        counts: Lines of the result files by state.
        problems: Sentences; empty when all sums agree.
        finished: Whether the job was at its end; the sums of one that stopped before agree as well.
    """

    rows: int
    counts: dict[str, int]
    problems: list[str]
    finished: bool = True


class Sweep(msgspec.Struct, frozen=True, tag=True):
    """Get ready to check parts of a file. Result: None.

    Attributes:
        source: The file.
        recipe: Recipe to check with.
        left_open: The same recipe without what was guessed; its columns are asked for what they show.
        catalogue: The account.
        time_zone: The account's.
        rows: Where the rows are: the whole of what is shared out.
        form: That of :class:`Scan`.
    """

    source: Source
    recipe: bytes
    left_open: bytes
    catalogue: bytes
    time_zone: str
    rows: SweepPart
    form: bytes = b""


class ListUndecided(msgspec.Struct, frozen=True, tag=True):
    """The values of the last scan that somebody could decide about, most rows first. Result: :class:`UndecidedPage`."""

    offset: int
    count: int


class Undecided(msgspec.Struct, frozen=True, array_like=True):
    """One value: its column (index), the property, the value, what the check said, and how many rows have it."""

    column: int
    property: str
    value: str
    detail: str
    rows: int


class UndecidedPage(msgspec.Struct, frozen=True):
    """Some of the values that wait for a decision, and how many there are."""

    total: int
    values: list[Undecided]


Look = ListUndecided | FindFixes | Arrange | Count | Page | NextFound | LinesOf
"""What is asked of a checked file to show it."""

Request = (
    TakeIn | Scan | Sweep | SweepPart | Look | MakePlan
    | OpenJob | Bodies | CompanyCells | RequireUnchanged | WriteTable | FindLines | Sample
    | StartReport | ReportRows | EndReport | StartVerify | VerifyRows | EndVerify | WriteWorkbook
)  # fmt: skip


class Progressed(msgspec.Struct, frozen=True, tag=True):
    """Rows done so far."""

    rows: int


class Answered(msgspec.Struct, frozen=True, tag=True):
    """The result of a request, MessagePack of the type that its docstring names."""

    result: msgspec.Raw


class Failed(msgspec.Struct, frozen=True, tag=True):
    """A typed failure, to be raised on the other side."""

    kind: str
    message: str
    code: str
    safe: str
    hint: str

    @classmethod
    def of(cls, error: HubDeskError) -> Failed:
        """Describe ``error`` for the other process."""
        kind = next((known.__name__ for known in _FAILURES if isinstance(error, known)), "StorageProblem")
        return cls(kind, error.message, error.code, error.safe, error.hint)

    def error(self) -> HubDeskError:
        """Return the failure as the exception that it was."""
        known = {failure.__name__: failure for failure in _FAILURES}
        return known[self.kind](self.message, code=self.code, safe=self.safe, hint=self.hint)


Reply = Progressed | Answered | Failed | FoundChunk


def read_frame(stream: IO[bytes]) -> bytes | None:
    """Return the next frame of ``stream`` without its length, None when it has ended."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (size,) = LENGTH.unpack(head)
    body = stream.read(size)
    return body if len(body) == size else None


def frame(body: bytes) -> bytes:
    """Return ``body`` with its length in front."""
    return LENGTH.pack(len(body)) + body


def encode(value: Any) -> bytes:
    """Return ``value`` as MessagePack."""
    return msgspec.msgpack.encode(value)
