"""What a job's journal keeps: its description, its batches, and one outcome for each row. Never a contact's data."""

from __future__ import annotations

from enum import StrEnum

import msgspec

FORM = "form"
"""Mode of a job that submits a form."""


class RowState(StrEnum):
    """Where a row of the file ended. Each row ends in exactly one.

    ``submitted`` is for forms: HubSpot took the submission, and does not tell what became of the contact.
    """

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"
    DUPLICATE = "duplicate"
    NOT_SENT = "not_sent"
    NEEDS_REVIEW = "needs_review"
    SUBMITTED = "submitted"


class BatchState(StrEnum):
    """Where a batch stands. ``intent`` without ``done`` after a crash means: perhaps written."""

    PLANNED = "planned"
    INTENT = "intent"
    DONE = "done"
    SPLIT = "split"


class JobState(StrEnum):
    """Where a job stands."""

    PREPARING = "preparing"
    READY = "ready"
    RUNNING = "running"
    STOPPED = "stopped"
    FINISHED = "finished"


class Batch(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Up to 100 rows that travel together; a submission travels alone.

    Attributes:
        seq: Number within the job, from 1; parts of a split batch get new numbers.
        first_row: Row of the first bit of ``members``.
        start: Byte offset in the source of the first row.
        end: Byte offset behind the last row.
        members: Bit mask, least significant bit first: bit i set means that row ``first_row + i`` belongs to the batch.
        digest: BLAKE2b-128 of the source's bytes from ``start`` to ``end``.
        state: Where it stands.
        attempts: How often it was sent.
        first_sent: When it was first sent, seconds since the epoch by HubSpot's clock as far as known; None before.
    """

    seq: int
    first_row: int
    start: int
    end: int
    members: bytes
    digest: bytes
    state: BatchState = BatchState.PLANNED
    attempts: int = 0
    first_sent: float | None = None

    @property
    def size(self) -> int:
        """How many rows it has."""
        return int.from_bytes(self.members, "little").bit_count()

    def rows(self) -> list[int]:
        """Return the row numbers of the batch, ascending."""
        return [
            self.first_row + 8 * index + bit
            for index, byte in enumerate(self.members)
            for bit in range(8)
            if byte >> bit & 1
        ]


class Outcome(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """How one row ended.

    Attributes:
        row: Row of the source, from 1.
        state: Where it ended.
        record_id: HubSpot's record id, when there is one.
        code: Machine word of the reason, such as ``email.invalid``; empty when there is nothing to explain.
        detail: Names of columns or properties, or a row number, that the reason's sentence needs; never a value.
        seq: Batch that settled it, 0 when it was settled before sending.
    """

    row: int
    state: RowState
    record_id: str | None = None
    code: str = ""
    detail: str = ""
    seq: int = 0


class Original(msgspec.Struct, frozen=True):
    """The person's file, where the job reads a copy that was made of it.

    Attributes:
        path: Absolute path.
        size: Bytes.
        mtime_ns: Time of its last change, nanoseconds since the epoch.
        digest: Of its content, 32 hexadecimal digits.
    """

    path: str
    size: int
    mtime_ns: int
    digest: str


class IntoList(msgspec.Struct, frozen=True):
    """The static list that a job's contacts are put on; in an undo, that those whom the job put there are taken off.

    Attributes:
        wanted: What was asked for, a name or an id.
        list_id: Its id; empty until it is made.
        name: Its name.
        made: Whether the job makes it, or has made it.
        row: How far the job is: the last row whose contact is on it; in an undo how many are off it.
        count: Contacts put on it, or taken off.
        done: Whether everybody is.
    """

    wanted: str
    list_id: str = ""
    name: str = ""
    made: bool = False
    row: int = 0
    count: int = 0
    done: bool = False


QUESTION, PREVIEW = "question", "preview"
"""What a job waits for before it writes: somebody says yes; somebody looks at what would change."""


class JobMeta(msgspec.Struct, frozen=True):
    """What a job is, fixed when it is made.

    Attributes:
        job_id: Short id, four or more letters and digits, also in the names of files.
        made_by: Version of HubDesk that made it.
        created_at: ISO 8601, UTC.
        api_base: Origin of the API that the job writes to.
        portal_id: Account it belongs to; 0 until it is known.
        account_name: Name of the account for people.
        demo: Path of the demo portal's state when the job writes to a demo portal, else empty.
        mode: ``upsert``, ``create`` or ``update``, ``form`` for submissions or ``undo``.
        source_path: What is read: the file, or the copy that was made of it.
        source_size: Bytes.
        source_mtime_ns: Time of its last change.
        layout: How it is read, JSON made by the engine.
        recipe: Resolved recipe, JSON.
        catalogue: Properties and owners at the time, JSON.
        rows: Data rows of the file; 0 until it was read.
        results_dir: Folder for the result files.
        form: What is submitted: the form as it was, the answers for all rows; JSON made by the engine, else empty.
        form_name: Name of the form, else empty.
        plan: Digest of the plan that the run has to keep to; empty when the contacts were not read before.
        undo_of: Job that this one takes back, empty for all others.
        rows_with_errors: What the command said about rows with errors before the recipe was settled, else empty.
        original: The person's file; None when ``source_path`` is it.
        waits_for: ``question`` or ``preview`` until somebody has agreed that it writes, then empty.
        trial: Good rows of a trial run that is not over; 0 when all are to be sent.
        user: Who began it, by the name of the computer's account; empty when that is not known.
        sha256: SHA-256 of the person's file, 64 hexadecimal digits; empty when it could not be read.
        calls: Calls of all its runs that came to an end.
        seconds: How long those runs took together.
        ended_at: When the last of them ended, ISO 8601, UTC; empty before.
        into: The list that its contacts are put on when all are written, None for none.
        stamp: Property that gets the job's id in every contact, empty for none.
    """

    job_id: str
    made_by: str
    created_at: str
    api_base: str
    portal_id: int
    account_name: str
    demo: str
    mode: str
    source_path: str
    source_size: int
    source_mtime_ns: int
    layout: bytes
    recipe: bytes
    catalogue: bytes
    rows: int
    results_dir: str
    form: bytes = b""
    form_name: str = ""
    plan: str = ""
    undo_of: str = ""
    rows_with_errors: str = ""
    original: Original | None = None
    waits_for: str = ""
    trial: int = 0
    user: str = ""
    sha256: str = ""
    calls: int = 0
    seconds: float = 0.0
    ended_at: str = ""
    into: IntoList | None = None
    stamp: str = ""
