"""What a job's journal keeps: its description, its batches, and one outcome for each row. Never a contact's data."""

from __future__ import annotations

from enum import StrEnum

import msgspec

FORM = "form"
"""Mode of a job that submits a form."""


class RowState(StrEnum):
    """Where a row of the file ended. Each row ends in exactly one.

    ``submitted`` is for forms: HubSpot took the submission, and does not tell what became of the contact. ``written``
    is for imports that HubSpot carries out: the contact is there, and HubSpot does not tell whether it was new.
    """

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"
    DUPLICATE = "duplicate"
    NOT_SENT = "not_sent"
    NEEDS_REVIEW = "needs_review"
    SUBMITTED = "submitted"
    WRITTEN = "written"


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
    """Up to 100 rows that travel together; a submission travels alone, and a file for HubSpot's import has many more.

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
        begun: Up to which row contacts are perhaps on it; kept where a repeated call would not tell who was before.
        count: In an undo, contacts taken off.
        done: Whether everybody is.
    """

    wanted: str
    list_id: str = ""
    name: str = ""
    made: bool = False
    row: int = 0
    begun: int = 0
    count: int = 0
    done: bool = False


BATCH, HUBSPOT, AUTO = "batch", "hubspot", "auto"
"""Ways to send contacts: a hundred a call; as files that HubSpot imports; the one of the two that is proposed."""


class Part(msgspec.Struct, frozen=True):
    """A file that HubSpot imports by itself: one batch of the job.

    Attributes:
        seq: The batch.
        name: How the import is called at HubSpot: unique, so that it is found when the answer to its start was lost.
        import_id: HubSpot's number of it; empty until that is known.
        lists: Lists that HubSpot has made from it.
    """

    seq: int
    name: str
    import_id: str = ""
    lists: tuple[str, ...] = ()


class ByHubSpot(msgspec.Struct, frozen=True):
    """What a job asks of HubSpot's own import, and what was started so far.

    Attributes:
        marketing: Whether the contacts become marketing contacts; None to say nothing about it.
        list_name: Beginning of the names of the lists that HubSpot makes of them; empty for none.
        compared: Whether somebody has looked what it would change.
        app_id: The app or key that started the imports, as HubSpot numbers it; no other one sees them. 0: not known.
        parts: Its files, in the order in which they were started.
    """

    marketing: bool | None = None
    list_name: str = ""
    compared: bool = False
    app_id: int = 0
    parts: tuple[Part, ...] = ()

    def part(self, seq: int) -> Part | None:
        """Return the file of a batch; None when it was never started."""
        return next((part for part in self.parts if part.seq == seq), None)

    @property
    def import_ids(self) -> tuple[str, ...]:
        """HubSpot's numbers of the imports that are known, in the order in which they were started."""
        return tuple(part.import_id for part in self.parts if part.import_id)

    def with_part(self, part: Part) -> ByHubSpot:
        """Return the same with a file that is new or has changed."""
        if self.part(part.seq) is None:
            return msgspec.structs.replace(self, parts=(*self.parts, part))
        parts = tuple(part if one.seq == part.seq else one for one in self.parts)
        return msgspec.structs.replace(self, parts=parts)


class WithCompanies(msgspec.Struct, frozen=True):
    """The associations of a job with companies; in an undo those that it ends.

    Attributes:
        by: What the file has of companies: ``domain``, ``name`` or ``record_id``.
        row: The last row whose contact has its company.
        associated: Associations that the job has made.
        refused: Associations that HubSpot refused.
        created: Companies that it has created.
        missing: Names of companies that led to none, whatever the reason.
        removed: In an undo, associations that were ended.
        archived: In an undo, companies of the job that were archived.
        kept: In an undo, companies of the job that others use, and that stay.
        done: Whether everything is.
    """

    by: str
    row: int = 0
    associated: int = 0
    refused: int = 0
    created: int = 0
    missing: int = 0
    removed: int = 0
    archived: int = 0
    kept: int = 0
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
        retries: Those of them that were repeated.
        refused: Those of them that HubSpot answered with 429.
        seconds: How long those runs took together, pauses not counted.
        ended_at: When the last of them ended, ISO 8601, UTC; empty before.
        into: The list that its contacts are put on when all are written, None for none.
        stamp: Property that gets the job's id in every contact, empty for none.
        via: ``batch``, ``hubspot`` or ``auto`` as somebody asked for it; empty when nobody did.
        by_hubspot: What HubSpot's own import is asked; None for a job that sends batches.
        companies: The associations of its contacts with companies, None for none.
        nothing_to_write: Whether its plan found that HubSpot has all of it already.
        cut_off: Whether a run of it did not come to its end, so that nobody counted what that took.
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
    via: str = ""
    by_hubspot: ByHubSpot | None = None
    companies: WithCompanies | None = None
    retries: int = 0
    refused: int = 0
    nothing_to_write: bool = False
    cut_off: bool = False
