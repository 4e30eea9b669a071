"""What the engine tells the front ends: the account, the check of a file, progress and the summary of a job."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from hubdesk.engine.via_hubspot.elsewhere import Elsewhere
    from hubdesk.storage.journal.records import JobState, RowState


@dataclass(frozen=True, slots=True)
class Account:
    """A HubSpot account as the token sees it.

    Attributes:
        portal_id: HubSpot's number of the account.
        name: Name for people: chosen by the user, else made from the id.
        kind: ``STANDARD``, ``SANDBOX``, ``DEVELOPER_TEST``, ``APP_DEVELOPER`` or ``DEMO``.
        region: Data hosting location such as ``eu1``.
        time_zone: IANA or US zone name, may be empty.
        currency: ISO code, may be empty.
        ui_domain: Host of HubSpot's pages for links.
        scopes: Scopes of the token; empty when HubSpot did not say.
        colour: Key of the account colour.
        token: Masked token for the screen.
        other_currencies: ISO codes of the account's further currencies.
        app_id: The app or key as HubSpot numbers it; 0 when it does not say.
        credential: Word of :class:`hubdesk.engine.token_care.Credential`, as the user said.
        token_first_seen_at: When HubDesk saw this token first, ISO 8601; empty when not known.
    """

    portal_id: int
    name: str
    kind: str
    region: str
    time_zone: str
    currency: str
    ui_domain: str
    scopes: tuple[str, ...]
    colour: str
    token: str
    other_currencies: tuple[str, ...] = ()
    app_id: int = 0
    credential: str = "unknown"
    token_first_seen_at: str = ""


def account_words(name: str, portal_id: int) -> str:
    """Return an account as people find it: name and id, the id once when the name was made from it."""
    return name if name.endswith(str(portal_id)) else f"{name} ({portal_id})"


class ConnectStep(StrEnum):
    """Steps of connecting an account, in order."""

    TOKEN = "token"  # noqa: S105  # a step's name
    ACCOUNT = "account"
    SCOPES = "scopes"
    SAVED = "saved"


@dataclass(frozen=True, slots=True)
class FindingCount:
    """How many rows have one kind of finding in one column.

    Attributes:
        code: Machine word, such as ``email.invalid``.
        severity: ``error``, ``warning`` or ``note``.
        title: A few words for people.
        column: Column name, empty when it concerns the whole row.
        rows: Number of rows.
    """

    code: str
    severity: str
    title: str
    column: str
    rows: int


@dataclass(frozen=True, slots=True)
class CellFinding:
    """One finding at one cell.

    Attributes:
        column: Index of the column, -1 for the whole row.
        code: Machine word.
        severity: ``error``, ``warning`` or ``note``.
        sentence: The whole sentence for people, with the value.
        detail: What the check said about it.
    """

    column: int
    code: str
    severity: str
    sentence: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PageRow:
    """One row for a table on screen; ``start`` is the byte offset that corrections of its cells are kept by."""

    row: int
    line: int
    cells: tuple[str, ...]
    findings: tuple[CellFinding, ...]
    start: int = 0


@dataclass(frozen=True, slots=True)
class UndecidedValue:
    """A value of a choice column that fits none of its choices.

    Attributes:
        column: Name of the column.
        property: Internal name of the property.
        value: The value as written; of several in one cell the one at fault.
        rows: How many rows have it.
        hint: What may be meant, as the end of a sentence; may be empty.
    """

    column: str
    property: str
    value: str
    rows: int
    hint: str


@dataclass(frozen=True, slots=True)
class UndecidedValues:
    """Some of the values to decide about, most rows first, and how many there are in all."""

    total: int
    values: tuple[UndecidedValue, ...]


@dataclass(frozen=True, slots=True)
class CheckSummary:
    """The result of checking a whole file. Rows are counted once, each in one of the four parts.

    Attributes:
        rows: Data rows of the file.
        good: Rows that would be sent.
        rejected: Rows with an error, and those that hold no contact.
        duplicates: Good rows that another row with the same key replaces.
        warned: Rows with a warning and no error.
        noted: Rows with only a note.
        findings: Counts by kind and column, worst first.
        recipe: The recipe with what the file decided (date orders) filled in, JSON.
        calls: Write calls that sending takes.
        seconds: How long the check took.
        partly: Good rows that are sent without the cells that have errors, because the recipe says so.
        companies: Different companies that the good rows name.
        left_out: Rejected rows that hold no contact, such as empty lines and totals: there is nothing to correct.
    """

    rows: int
    good: int
    rejected: int
    duplicates: int
    warned: int
    noted: int
    findings: tuple[FindingCount, ...]
    recipe: bytes
    calls: int
    seconds: float
    partly: int = 0
    companies: int = 0
    left_out: int = 0

    @property
    def errors(self) -> int:
        """Rows with an error, the number of the ``check`` command."""
        return self.rejected - self.left_out


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that went wrong with a row during a run."""

    row: int
    code: str
    sentence: str
    at: float
    record_id: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Why a run stands still.

    Attributes:
        reason: ``network``, ``limit``, ``day``, ``reserve``, ``moved``, ``file`` or ``paused``.
        sentence: For people.
        seconds: Until it goes on by itself; None when not known.
    """

    reason: str
    sentence: str
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """A run at one moment.

    Attributes:
        job_id: The job.
        state: Where it stands.
        rows: Rows of the file.
        counts: Rows by state so far; ``not_sent`` holds what is still to be sent.
        on_their_way: Rows in requests without an answer.
        calls: Write calls answered.
        calls_total: Write calls needed in all, as known now.
        seconds: Running time of this run, pauses not counted.
        seconds_left: Forecast, waits included whose end is known; None while there is nothing to base it on.
        waiting: Why it stands still, or None.
        problems: The newest problems, newest first.
        problem_count: All problems of this run.
        breath: Set while the run only waits for the rolling window, as it does again and again at full speed; its
            reason is ``window``. It is no trouble and does not stop the forecast.
        elsewhere: Files that HubSpot imports by itself; empty while batches are sent.
    """

    job_id: str
    state: JobState
    rows: int
    counts: Mapping[RowState, int]
    on_their_way: int
    calls: int
    calls_total: int
    seconds: float
    seconds_left: float | None
    waiting: Waiting | None
    problems: tuple[Problem, ...]
    problem_count: int
    breath: Waiting | None = None
    elsewhere: tuple[Elsewhere, ...] = ()


_ALWAYS = ("job", "results")
"""Keys of a summary that are there also when there is no value; others are left out where they make no sense."""


class Summary(msgspec.Struct, frozen=True):
    """The end of a run, in the words of the command line's ``--json`` (a public contract).

    Attributes:
        state: ``finished``, ``stopped`` or ``failed_check`` (the sums do not agree).
        submitted: Rows of a form that HubSpot took; None when the job is an import. Of the contacts of a form HubSpot
            does not tell which it created, updated or left as they were, so those three stay 0.
        written: Rows that HubSpot's own import has brought in; None unless it was asked to. Here, too, those three
            stay 0.
        changed_by_others: Rows whose contact others made, changed, merged or deleted between plan and run; None when
            there was no plan. They are counted in the other states, too.
        list_id: The list that the contacts are put on, None when none was asked for.
        list_name: Its name.
        listed: Contacts put on it so far; in an undo those taken off.
        associated: Associations with companies that were made so far; in an undo those that were ended.
        associations_refused: Those that HubSpot refused; None when it refused none.
        companies_created: Companies that were created for them.
        left_out: Rejected rows that hold no contact, such as empty lines and totals; None when there are none.
        companies_missing: Names of companies that led to none, whatever the reason; None when each led to one.
        cut_off: True when a run of the job was cut off, whose requests and seconds nobody counted; else None.
        partly: Rows in HubSpot that were sent without their cells with errors; None when there are none.
        companies_archived: In an undo, those that were archived.
        companies_kept: In an undo, those that stay because others use them.
        requests: Requests of all runs of the job; what was read for a preview before them is not counted.
        retries: Those of them that were repeated.
        rate_limited: Those of them that HubSpot answered with 429.
        seconds: How long those runs took together; pauses that somebody asked for are not counted.
        bound_seconds: What the rate limit alone would take: requests x interval / limit.
        results: Folder of the result files.
        via: ``batch`` or ``hubspot``: how the contacts were sent; None where there is no choice.
        import_ids: Numbers of HubSpot's own imports; None unless there were to be some.
        list_ids: Lists that those have made; None unless they were asked to.
    """

    job: str | None
    state: str
    rows: int
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    submitted: int | None = None
    rejected: int = 0
    duplicates: int = 0
    not_sent: int = 0
    needs_review: int = 0
    requests: int = 0
    retries: int = 0
    rate_limited: int = 0
    seconds: float = 0.0
    bound_seconds: float = 0.0
    results: str | None = None
    changed_by_others: int | None = None
    list_id: str | None = None
    list_name: str | None = None
    listed: int | None = None
    associated: int | None = None
    associations_refused: int | None = None
    companies_created: int | None = None
    companies_missing: int | None = None
    companies_archived: int | None = None
    companies_kept: int | None = None
    written: int | None = None
    via: str | None = None
    import_ids: tuple[str, ...] | None = None
    list_ids: tuple[str, ...] | None = None
    left_out: int | None = None
    partly: int | None = None
    cut_off: bool | None = None

    @property
    def all_written(self) -> bool:
        """Whether every row of the file is in HubSpot, with all its cells."""
        return self.state == "finished" and self.in_hubspot == self.rows and not self.partly

    @property
    def in_hubspot(self) -> int:
        """Rows that are in HubSpot."""
        return self.created + self.updated + self.unchanged + (self.submitted or 0) + (self.written or 0)

    def as_json(self) -> dict[str, Any]:
        """Return the summary as command line and ``summary.json`` have it.

        ``submitted`` is there for forms only, ``changed_by_others`` for imports by a plan, ``list_id``, ``list_name``
        and ``listed`` for jobs with a list, ``via`` for imports; ``written`` and ``import_ids`` for those that HubSpot
        carries out, ``list_ids`` if they make lists.
        """
        told = msgspec.structs.asdict(self)
        return {name: value for name, value in told.items() if value is not None or name in _ALWAYS}


@dataclass(frozen=True, slots=True)
class JobInfo:
    """A job in a list.

    Attributes:
        mode: ``upsert``, ``create``, ``update``, ``form`` or ``undo``.
        form_name: Name of the form, empty for an import.
        undo_of: Job that this one takes back, empty for all others.
        can_be_undone: Whether it has a plan, so that old values are known.
        undone_by: Finished job that took this one back and was not taken back itself, else empty.
        waits_for: ``question`` or ``preview`` until somebody has agreed that it writes, then empty.
        reason: Machine word why it stands where it does.
        running: "running on HOST since 10:02 (process 4711)" while somebody runs it, else empty.
        damaged: Machine word why it cannot be opened, else empty.
        removed: When all but the counts was removed, ISO 8601, else empty.
        user: Who began it, by the name of the computer's account; empty when that is not known.
        sha256: SHA-256 of the file, empty when that is not known.
        size: Bytes of the file.
        calls: Calls of all its runs that came to an end.
        seconds: How long those took together, pauses not counted.
        ended_at: When the last of them ended, ISO 8601; empty before.
        via: ``hubspot`` when HubSpot's own import carries it out, ``batch`` for other imports, else empty.
        import_ids: HubSpot's numbers of its own imports.
        nothing_to_write: Whether its plan found that HubSpot has all of it already.
        cut_off: Whether a run of it was cut off, so that it took more calls and seconds than are known.
    """

    job_id: str
    created_at: str
    state: JobState
    account_name: str
    portal_id: int
    demo: bool
    mode: str
    file: Path
    rows: int
    counts: Mapping[RowState, int]
    results: Path
    form_name: str = ""
    undo_of: str = ""
    can_be_undone: bool = False
    undone_by: str = ""
    waits_for: str = ""
    reason: str = ""
    running: str = ""
    damaged: str = ""
    removed: str = ""
    user: str = ""
    sha256: str = ""
    size: int = 0
    calls: int = 0
    seconds: float = 0.0
    ended_at: str = ""
    via: str = ""
    import_ids: tuple[str, ...] = ()
    nothing_to_write: bool = False
    cut_off: bool = False
