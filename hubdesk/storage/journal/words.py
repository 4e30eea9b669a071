"""How outcomes lie in the file: why a row ended where it did is one small number, HubSpot's id another.

A million rows with 12-digit record ids take about 23 MB that way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.storage.journal.records import Outcome, RowState

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from hubdesk.storage.journal.records import Batch

ROW_STATES = tuple(RowState)
"""Position is the number in the file. New states are appended, never inserted."""

_NUMBER_OF = {state: number for number, state in enumerate(ROW_STATES)}
_MOST_DIGITS = 18
"""Numbers with so many digits fit SQLite's 64-bit integers."""

_Word = tuple[int, str, str]
"""The state's ``id()``, code, detail. The hash of an enum member would be a call into Python for each row."""

Packed = tuple[int, int, int | str | None, int]
"""Row, word, record, batch. A positive record is HubSpot's id, a negative one the number that the detail is."""


class Words:
    """The table ``word``: each combination of state, code and detail once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._ids: dict[_Word, int] = {}
        self._words: dict[int, tuple[RowState, str, str]] = {}

    def forget(self) -> None:
        """Drop what is known in memory, after a rollback may have taken words back."""
        self._ids.clear()
        self._words.clear()

    def pack(self, outcomes: Iterable[Outcome]) -> list[Packed]:
        """Return rows of the table ``outcome``, adding words when needed."""
        packed = []
        for outcome in outcomes:
            record: int | str | None = None
            record_id, detail = outcome.record_id, outcome.detail
            if record_id is not None:
                record = int(record_id) if _is_number(record_id) else record_id
            elif detail and _is_number(detail):
                record, detail = -int(detail), ""
            word = (id(outcome.state), outcome.code, detail)
            number = self._ids.get(word) or self._learn(outcome.state, outcome.code, detail)
            packed.append((outcome.row, number, record, outcome.seq))
        return packed

    def unpack(self, packed: Packed) -> Outcome:
        """Return the outcome that a row of the table stands for."""
        row, number, record, seq = packed
        state, code, detail = self._words.get(number) or self._look_up(number)
        if isinstance(record, int):
            if record < 0:
                return Outcome(row, state, None, code, str(-record), seq)
            return Outcome(row, state, str(record), code, detail, seq)
        return Outcome(row, state, record, code, detail, seq)

    def state_of(self, number: int) -> RowState:
        """Return the state that a word stands for."""
        return (self._words.get(number) or self._look_up(number))[0]

    def _learn(self, state: RowState, code: str, detail: str) -> int:
        values = (_NUMBER_OF[state], code, detail)
        sql = "SELECT id FROM word WHERE state = ? AND code = ? AND detail = ?"
        found = self._connection.execute(sql, values).fetchone()
        if found is None:
            sql = "INSERT INTO word (state, code, detail) VALUES (?, ?, ?) RETURNING id"
            found = self._connection.execute(sql, values).fetchone()
        number = int(found[0])
        self._remember(number, state, code, detail)
        return number

    def _look_up(self, number: int) -> tuple[RowState, str, str]:
        sql = "SELECT state, code, detail FROM word WHERE id = ?"
        found = self._connection.execute(sql, (number,)).fetchone()
        if found is None:
            message = f"an outcome has the word {number}, which does not exist"
            raise LookupError(message)
        state, code, detail = found
        return self._remember(number, ROW_STATES[state], code, detail)

    def _remember(self, number: int, state: RowState, code: str, detail: str) -> tuple[RowState, str, str]:
        self._ids[id(state), code, detail] = number
        self._words[number] = word = (state, code, detail)
        return word


class RowSet:
    """A set of row numbers from 1, one bit each, that notices what is added twice."""

    def __init__(self, rows: int) -> None:
        self._rows = rows
        self._bits = bytearray(rows // 8 + 1)
        self.count = 0

    def add(self, row: int) -> bool:
        """Add a row; return False when it was there or is no row of the file."""
        if not 0 < row <= self._rows:
            return False
        index, bit = row >> 3, 1 << (row & 7)
        if self._bits[index] & bit:
            return False
        self._bits[index] |= bit
        self.count += 1
        return True

    def add_batch(self, batch: Batch) -> bool:
        """Add the rows of a batch; return False when one was there or is no row of the file."""
        mask = int.from_bytes(batch.members, "little")
        last = batch.first_row + mask.bit_length() - 1
        if not mask or batch.first_row < 1 or last > self._rows:
            return False
        index, shift = batch.first_row >> 3, batch.first_row & 7
        end = (last >> 3) + 1
        before = int.from_bytes(self._bits[index:end], "little")
        if before & mask << shift:
            return False
        self._bits[index:end] = (before | mask << shift).to_bytes(end - index, "little")
        self.count += mask.bit_count()
        return True


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and text[0] != "0" and len(text) <= _MOST_DIGITS
