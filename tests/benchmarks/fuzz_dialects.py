"""Random files against the reader: tables that an independent writer wrote, and bytes that mean nothing.

``python -m tests.benchmarks.fuzz_dialects --files 100000`` writes tables of contacts in random dialects and encodings
and compares what is read, cell by cell. ``--bytes 20000`` gives the reader arbitrary bytes, damaged tables, damaged
workbooks and archives: each must be read or refused with a sentence within five seconds. Prints each disagreement with
its seed and ends with 1 if there was one.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import random
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from hubdesk.core.errors import HubDeskError
from hubdesk.engine.private_copies import PrivateCopies
from hubdesk.engine.worker.client import WorkerSource
from hubdesk.tabular.head import read_head
from hubdesk.tabular.intake import container, take_in
from hubdesk.tabular.kinds import Container
from hubdesk.tabular.reader import Records
from hubdesk.tabular.source import open_source
from hubdesk.tabular.survey import Survey
from tests.tabular import workbooks
from tests.tabular.dialects import random_table, random_writing

_SLOW = 5.0
_SHOWN = 20
_TEXT = "ab1 ,;|\t\"'\\\r\n\0\ufeffé中"


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=0, help="tables to write and read")
    parser.add_argument("--bytes", type=int, default=0, help="byte strings to read")
    parser.add_argument("--seed", type=int, default=0, help="first seed")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        wrong = _tables(Path(folder), range(options.seed, options.seed + options.files))
        wrong += _any_bytes(Path(folder), range(options.seed, options.seed + options.bytes))
    return 1 if wrong else 0


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _tables(folder: Path, seeds: range) -> int:
    wrong = written = rows = 0
    started = time.perf_counter()
    for seed in seeds:
        rng = random.Random(seed)
        table, writing = random_table(rng), random_writing(rng)
        if writing.escape and not writing.shows_escape(table):
            writing = replace(writing, escape="")  # nothing in the file would tell that backslashes are escapes
        written += 1
        rows += len(table) - 1
        path = folder / "table.csv"
        path.write_bytes(writing.write(table))
        read = _read(path)
        if read != table:
            wrong += 1
            if wrong <= _SHOWN:
                _say(f"seed {seed}: {writing}\n  written {table[:3]}\n  read    {read[:3]}")
    if seeds:
        seconds = time.perf_counter() - started
        _say(f"{written:,} tables with {rows:,} rows: {wrong} disagreements, {seconds:.0f} s")
    return wrong


def _read(path: Path) -> list[list[str]]:
    try:
        head = read_head(open_source(path))
        with Records(head.source, head.layout) as records:
            return [list(head.layout.headers), *(list(record.cells) for record in records)]
    except HubDeskError as error:
        return [[error.sentence()]]


def _any_bytes(folder: Path, seeds: range) -> int:
    wrong = refused = read = 0
    slowest = 0.0
    books = [write({"A": [["a", "b"], ["x", 1.5]] * 20}) for write in (
        workbooks.xlsx, workbooks.xls, workbooks.xlsb, workbooks.ods,
    )]  # fmt: skip
    started = time.perf_counter()
    for seed in seeds:
        rng = random.Random(seed)
        path = folder / "any.csv"
        path.write_bytes(_nonsense(rng, books))
        begun = time.perf_counter()
        try:
            _survey(path)
            read += 1
        except HubDeskError as error:
            refused += 1
            if not error.sentence().endswith(".") or "Traceback" in error.sentence():
                wrong += 1
                _say(f"seed {seed}: no sentence: {error.sentence()!r}")
        except Exception as error:  # noqa: BLE001  # this is what is looked for
            wrong += 1
            _say(f"seed {seed}: {type(error).__name__}: {error}")
        took = time.perf_counter() - begun
        slowest = max(slowest, took)
        if took > _SLOW:
            wrong += 1
            _say(f"seed {seed}: took {took:.1f} s")
    if seeds:
        seconds = time.perf_counter() - started
        _say(
            f"{len(seeds):,} byte strings: {read:,} read, {refused:,} refused with a sentence, {wrong} wrong, "
            f"slowest {slowest * 1000:.0f} ms, {seconds:.0f} s"
        )
    return wrong


def _survey(path: Path) -> None:
    with tempfile.TemporaryDirectory() as private:
        source = open_source(path)
        # A damaged workbook can end the process that reads it, so that is another one.
        alone = container(source) in (Container.WORKBOOK, Container.ZIP)
        copies = PrivateCopies(WorkerSource(), Path(private))
        taken = asyncio.run(copies.of(source)) if alone else take_in(source, Path(private))
        head = read_head(taken.source if taken else source, origin=taken.origin if taken else None, need_rows=False)
        survey = Survey(head)
        width = len(head.layout.headers)
        for number, record in enumerate(survey.records(), 1):
            assert record.row == number
            assert len(record.cells) >= width
        assert survey.rows == sum(1 for _ in Records(head.source, head.layout))
        copies.close()


def _nonsense(rng: random.Random, books: list[bytes]) -> bytes:
    kind = rng.randrange(6)
    if kind == 0:
        return rng.randbytes(rng.randrange(1, 400))
    if kind == 1:
        return "".join(rng.choice(_TEXT) for _ in range(rng.randrange(1, 300))).encode()
    if kind == 2:
        content = rng.choice(books)
    elif kind == 3:
        content = gzip.compress(random_writing(rng).write(random_table(rng)))
    elif kind == 4:
        content = b"BEGIN:VCARD\r\nFN:A\r\n" + rng.randbytes(40) + b"\r\nEND:VCARD\r\n"
    else:
        content = random_writing(rng).write(random_table(rng))
    return _damaged(rng, content)


def _damaged(rng: random.Random, content: bytes) -> bytes:
    damaged = bytearray(content)
    for _ in range(rng.randrange(1, 8)):
        place = rng.randrange(len(damaged))
        match rng.randrange(3):
            case 0:
                damaged[place] = rng.randrange(256)
            case 1:
                del damaged[place : place + rng.randrange(1, 9)]
                damaged = damaged or bytearray(b"x")
            case 2:
                damaged[place:place] = rng.randbytes(rng.randrange(1, 9))
    return bytes(damaged)


if __name__ == "__main__":
    sys.exit(main())
