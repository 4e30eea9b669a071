"""The journal's commands as SQL, one thread, one connection. When a command is durable is the writer's business.

Each command checks its own rules against the file, so that no state in memory can be ahead of it. What is kept in
memory (:class:`Figures`) is replaced after a commit and never before.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from hubdesk.storage.journal.batches import COLUMNS, DONE, INSERT, INTENT, PLANNED, SPLIT, pack, unpack
from hubdesk.storage.journal.problems import JournalMisuse, damaged
from hubdesk.storage.journal.records import Batch, JobMeta, JobState, Outcome, RowState
from hubdesk.storage.journal.words import RowSet, Words

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator, Sequence

SEND_SLOTS = 4096
"""Newest sends that are remembered; HubSpot's window of 10 s holds at most 250."""

EVENTS = 10_000
"""Newest events that are remembered."""

_CHUNK = 10_000
_SIZES = (100, 25, 5, 1)
_VALUES = "INSERT INTO outcome VALUES (?, ?, ?, ?)"
_INSERTS = tuple((size, _VALUES + ", (?, ?, ?, ?)" * (size - 1)) for size in _SIZES)


class Event(NamedTuple):
    """Something worth remembering about a run.

    Attributes:
        at: Seconds since the epoch by this computer's clock.
        kind: Machine word.
        seq: Batch, 0 for none.
        code: Machine word, may be empty.
        correlation_id: HubSpot's id of the answer, may be empty.
    """

    at: float
    kind: str
    seq: int = 0
    code: str = ""
    correlation_id: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """What is true of the journal as of its last commit.

    Attributes:
        meta: The job's description.
        state: Where the job stands.
        reason: Machine word why, may be empty.
        planned: Whether the plan is committed.
        counts: Rows by state; states without rows are not there.
        generation: Grows with each commit that changed something.
        sends: Attempts so far.
    """

    meta: JobMeta
    state: JobState
    reason: str = ""
    planned: bool = False
    counts: dict[RowState, int] = field(default_factory=dict)
    generation: int = 1
    sends: int = 0


class Store:
    """Reads and writes the tables of one journal."""

    def __init__(self, connection: sqlite3.Connection, job_id: str) -> None:
        """Read and verify the figures.

        Raises:
            StorageProblem: The file contradicts itself.
            sqlite3.Error: It cannot be read.
        """
        self._connection = connection
        self._words = Words(connection)
        self.figures = _read_figures(connection, job_id)
        self._new = self.figures
        self._added: Counter[RowState] = Counter()
        if self.counts_by_query() != self.figures.counts:
            raise damaged("its outcomes and its totals do not agree", job_id)
        if self.figures.planned and self._rows() != self.figures.meta.rows:
            raise damaged("its batches and outcomes are not all rows of the file", job_id)

    # A group of commands is one transaction; each command in it succeeds or fails by itself.

    def begin(self) -> None:
        """Open a transaction."""
        self._connection.execute("BEGIN IMMEDIATE")

    def start_command(self) -> tuple[Figures, Counter[RowState]]:
        """Return a mark to go back to with :meth:`undo_command`."""
        self._connection.execute("SAVEPOINT command")
        return self._new, self._added.copy()

    def undo_command(self, mark: tuple[Figures, Counter[RowState]]) -> None:
        """Take back everything since ``mark``."""
        self._connection.execute("ROLLBACK TO command")
        self._words.forget()
        self._new, self._added = mark

    def end_command(self) -> None:
        """Keep what the command did as part of the transaction."""
        self._connection.execute("RELEASE command")

    def commit(self) -> None:
        """Make the transaction durable, together with the totals."""
        counts = Counter(self._new.counts)
        counts.update(self._added)
        new = replace(self._new, counts=dict(counts), generation=self._new.generation + 1)
        totals = msgspec.json.encode(new.counts).decode()
        self._connection.execute(
            "UPDATE progress SET state = ?, reason = ?, planned = ?, generation = ?, sends = ?, counts = ?",
            (new.state, new.reason, new.planned, new.generation, new.sends, totals),
        )
        self._connection.execute("COMMIT")
        self.figures = self._new = new
        self._added.clear()

    def roll_back(self) -> None:
        """Give the transaction up."""
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
        self._words.forget()
        self._new = self.figures
        self._added.clear()

    def close(self) -> None:
        """Move everything into the main file and close it."""
        try:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            self._connection.close()

    def abandon(self) -> None:
        """Close without touching the disk more than closing must."""
        self._connection.close()

    # Commands

    def set_meta(self, meta: JobMeta) -> None:
        """Replace the job's description."""
        if meta.job_id != self._new.meta.job_id:
            message = "a job keeps its id"
            raise JournalMisuse(message)
        self._connection.execute("UPDATE meta SET content = ?", (msgspec.json.encode(meta),))
        self._new = replace(self._new, meta=meta)

    def set_state(self, state: JobState, reason: str) -> None:
        """Say where the job stands."""
        self._new = replace(self._new, state=state, reason=reason)

    def plan(self, batches: Iterable[Batch], outcomes: Iterable[Outcome], meta: JobMeta) -> None:
        """Write the whole plan. Every row of the file is in one batch or has an outcome."""
        if self._new.planned:
            message = "the plan is committed only once"
            raise JournalMisuse(message)
        rows = RowSet(meta.rows)
        self._connection.executemany(INSERT, (pack(batch) for batch in _checked_batches(batches, rows)))
        self._insert_outcomes(_checked_outcomes(outcomes, rows))
        if rows.count != meta.rows:
            message = f"the plan speaks of {rows.count} of {meta.rows} rows"
            raise JournalMisuse(message)
        self.set_meta(meta)
        self._new = replace(self._new, planned=True, state=JobState.READY, reason="")

    def replan(self, batches: Iterable[Batch], outcomes: Iterable[Outcome]) -> None:
        """Put other batches in place of all, none of which was ever sent; rows that need no sending get an outcome."""
        highest, attempts = self._connection.execute(
            "SELECT coalesce(max(state), 0), coalesce(max(attempts), 0) FROM batch"
        ).fetchone()
        if not self._new.planned or highest != PLANNED or attempts:
            message = "only a plan of which nothing was sent can be replaced"
            raise JournalMisuse(message)
        rows = RowSet(self._new.meta.rows)
        for (row,) in self._connection.execute("SELECT row FROM outcome"):
            rows.add(row)
        self._connection.execute("DELETE FROM batch")
        self._connection.executemany(INSERT, (pack(batch) for batch in _checked_batches(batches, rows)))
        self._insert_outcomes(_checked_outcomes(outcomes, rows))
        if rows.count != self._new.meta.rows:
            message = f"the new plan speaks of {rows.count} of {self._new.meta.rows} rows"
            raise JournalMisuse(message)

    def intent(self, seq: int, at: float) -> None:
        """Say that a batch is about to be sent."""
        changed = self._connection.execute(
            "UPDATE batch SET state = ?, attempts = attempts + 1, first_sent = coalesce(first_sent, ?) "
            "WHERE seq = ? AND state <= ?",
            (INTENT, at, seq, INTENT),
        )
        if changed.rowcount != 1:
            message = f"batch {seq} is not open"
            raise JournalMisuse(message)
        sends = self._new.sends
        self._connection.execute("INSERT OR REPLACE INTO sent VALUES (?, ?)", (sends % SEND_SLOTS, at))
        self._new = replace(self._new, sends=sends + 1)

    def unsent(self, seq: int, attempts: int) -> None:
        """Take the last attempts of a batch back: HubSpot certainly did nothing about them."""
        changed = self._connection.execute(
            "UPDATE batch SET attempts = attempts - ?1, state = CASE attempts WHEN ?1 THEN ?2 ELSE state END, "
            "first_sent = CASE attempts WHEN ?1 THEN NULL ELSE first_sent END "
            "WHERE seq = ?3 AND state = ?4 AND attempts >= ?1",
            (attempts, PLANNED, seq, INTENT),
        )
        if changed.rowcount != 1:
            message = f"batch {seq} has no such attempts"
            raise JournalMisuse(message)

    def done(self, seq: int, outcomes: Sequence[Outcome]) -> None:
        """Settle a batch: one outcome for each of its rows."""
        first_row, members = self._close_batch(seq, DONE)
        bits = members.to_bytes(members.bit_length() // 8 + 1, "little")  # a file's part has a hundred thousand rows
        for outcome in outcomes:
            shift = outcome.row - first_row
            if not 0 <= shift < 8 * len(bits) or not bits[shift >> 3] >> (shift & 7) & 1:
                message = f"row {outcome.row} is not open in batch {seq}"
                raise JournalMisuse(message)
        # That none comes twice is what the table's primary key is for.
        if len(outcomes) != members.bit_count():
            message = f"batch {seq} has {members.bit_count()} rows and {len(outcomes)} outcomes"
            raise JournalMisuse(message)
        self._insert_outcomes(outcomes)

    def split(self, seq: int, parts: Sequence[Batch]) -> list[Batch]:
        """Replace a batch by parts that share its rows out; return them with their new numbers."""
        first_row, members = self._close_batch(seq, SPLIT)
        seen = 0
        for part in parts:
            shift = part.first_row - first_row
            mask = int.from_bytes(part.members, "little") << shift if shift >= 0 else 0
            if not mask or mask & ~members or mask & seen:
                message = f"a part of batch {seq} has rows that are not its own"
                raise JournalMisuse(message)
            seen |= mask
        if seen != members:
            message = f"the parts of batch {seq} leave rows out"
            raise JournalMisuse(message)
        highest = int(self._connection.execute("SELECT max(seq) FROM batch").fetchone()[0])
        numbered = [msgspec.structs.replace(part, seq=highest + 1 + index) for index, part in enumerate(parts)]
        self._connection.executemany(INSERT, (pack(part, seq) for part in numbered))
        return numbered

    def note(self, event: Event) -> None:
        """Remember an event; the oldest one beyond the ring's size is forgotten."""
        sql = "INSERT INTO event (at, kind, seq, code, correlation_id) VALUES (?, ?, ?, ?, ?) RETURNING id"
        newest = int(self._connection.execute(sql, event).fetchone()[0])
        self._connection.execute("DELETE FROM event WHERE id <= ?", (newest - EVENTS,))

    # Questions

    def planned_batches(self) -> list[Batch]:
        """Return all batches of the plan, whatever became of them, without the parts of those that were split."""
        sql = f"SELECT {COLUMNS} FROM batch WHERE parent IS NULL ORDER BY seq"  # noqa: S608  # own constant
        return [unpack(row) for row in self._connection.execute(sql)]

    def open_batches(self) -> list[Batch]:
        """Return what is not settled: what was perhaps sent first, then by number."""
        sql = f"SELECT {COLUMNS} FROM batch WHERE state <= ? ORDER BY state = ? DESC, seq"  # noqa: S608  # own constant
        return [unpack(row) for row in self._connection.execute(sql, (INTENT, INTENT))]

    def recent_sends(self, since: float) -> list[float]:
        """Return when attempts were made from ``since`` on, oldest first."""
        found = self._connection.execute("SELECT at FROM sent WHERE at >= ? ORDER BY at", (since,))
        return [at for (at,) in found]

    def sent_rows(self) -> int:
        """Count the rows that batches settled."""
        return int(self._connection.execute("SELECT count(*) FROM outcome WHERE seq > 0").fetchone()[0])

    def contacts(self, until_row: int, states: Collection[RowState]) -> int:
        """Count the contacts, each once, of the rows up to ``until_row`` that are in one of ``states``."""
        words = [number for (number,) in self._connection.execute("SELECT id FROM word")]
        wanted = [number for number in words if self._words.state_of(number) in states]
        sql = (
            "SELECT count(DISTINCT record) FROM outcome "
            "WHERE row <= ? AND record > 0 AND record <> '' AND word IN (SELECT value FROM json_each(?))"
        )
        return int(self._connection.execute(sql, (until_row, msgspec.json.encode(wanted).decode())).fetchone()[0])

    def outcomes(self, after_row: int, limit: int) -> list[Outcome]:
        """Return up to ``limit`` outcomes of the rows behind ``after_row``, in row order."""
        sql = "SELECT row, word, record, seq FROM outcome WHERE row > ? ORDER BY row LIMIT ?"
        words = self._words
        return [words.unpack(row) for row in self._connection.execute(sql, (after_row, limit))]

    def counts_by_query(self) -> dict[RowState, int]:
        """Count the rows by state in the table itself."""
        counts: Counter[RowState] = Counter()
        for word, rows in self._connection.execute("SELECT word, count(*) FROM outcome GROUP BY word"):
            counts[self._words.state_of(word)] += rows
        return dict(counts)

    def codes(self, state: RowState) -> list[tuple[str, int]]:
        """Return why rows are in ``state``: machine words with their number of rows, most first."""
        found: Counter[str] = Counter()
        for word, rows in self._connection.execute("SELECT word, count(*) FROM outcome GROUP BY word"):
            known = self._words.unpack((0, word, "", 0))
            if known.state is state:
                found[known.code] += rows
        return found.most_common()

    def events(self, limit: int) -> list[Event]:
        """Return the newest events, newest first."""
        sql = "SELECT at, kind, seq, code, correlation_id FROM event ORDER BY id DESC LIMIT ?"
        return [Event(*row) for row in self._connection.execute(sql, (limit,))]

    def _rows(self) -> int:
        """Return how many rows have an outcome or are in an open batch."""
        waiting = sum(int.from_bytes(batch.members, "little").bit_count() for batch in self.open_batches())
        return waiting + sum(self.figures.counts.values())

    def _close_batch(self, seq: int, state: int) -> tuple[int, int]:
        """Take an open batch out of the open ones and return its first row and its bit mask."""
        sql = "UPDATE batch SET state = ? WHERE seq = ? AND state <= ? RETURNING first_row, members"
        found = self._connection.execute(sql, (state, seq, INTENT)).fetchall()
        if not found:
            message = f"batch {seq} is not open"
            raise JournalMisuse(message)
        return found[0][0], int.from_bytes(found[0][1], "little")

    def _insert_outcomes(self, outcomes: Iterable[Outcome]) -> None:
        remaining = iter(outcomes)
        while packed := self._words.pack(islice(remaining, _CHUNK)):
            begin = 0
            for size, sql in _INSERTS:
                # One statement for many rows takes half the time of as many executions of a small one.
                while len(packed) - begin >= size:
                    self._connection.execute(sql, [value for row in packed[begin : begin + size] for value in row])
                    begin += size
            for word, rows in Counter([row[1] for row in packed]).items():
                self._added[self._words.state_of(word)] += rows


def _read_figures(connection: sqlite3.Connection, job_id: str) -> Figures:
    content = connection.execute("SELECT content FROM meta").fetchone()
    progress = connection.execute("SELECT state, reason, planned, generation, sends, counts FROM progress").fetchone()
    if content is None or progress is None:
        raise damaged("its description is missing", job_id)
    state, reason, planned, generation, sends, counts = progress
    try:
        meta = msgspec.json.decode(content[0], type=JobMeta)
        totals = msgspec.json.decode(counts, type=dict[RowState, int])
        figures = Figures(meta, JobState(state), reason, bool(planned), totals, generation, sends)
    except (msgspec.MsgspecError, ValueError, TypeError) as error:
        raise damaged("its description cannot be read", job_id) from error
    if meta.job_id != job_id:
        raise damaged(f"its file belongs to job {meta.job_id}", job_id)
    return figures


def _checked_batches(batches: Iterable[Batch], rows: RowSet) -> Iterator[Batch]:
    for batch in batches:
        if not rows.add_batch(batch):
            message = f"batch {batch.seq} of the plan has rows that are taken or not in the file"
            raise JournalMisuse(message)
        yield batch


def _checked_outcomes(outcomes: Iterable[Outcome], rows: RowSet) -> Iterator[Outcome]:
    for outcome in outcomes:
        if not rows.add(outcome.row):
            message = f"row {outcome.row} of the plan is taken or not in the file"
            raise JournalMisuse(message)
        yield outcome
