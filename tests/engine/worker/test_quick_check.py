"""The quick way through a file, whole columns at once, and the plain one, row by row, find the same."""

from __future__ import annotations

import csv
import random
from typing import TYPE_CHECKING, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.engine.worker.chunk import GOOD, NO_FINDING, RANK, REJECTED, ChunkMaker
from hubdesk.engine.worker.found_rows import FoundRows
from hubdesk.mapping.check import RowChecker
from hubdesk.mapping.evidence import FileEvidence
from hubdesk.mapping.findings import FINDINGS, NO_CONTACT
from hubdesk.mapping.recipe import ColumnRule, Recipe
from hubdesk.mapping.rules import Blank, DateOrder, Duplicates, RowsWithErrors, UnknownValue
from hubdesk.tabular.columns import Columns
from hubdesk.tabular.reader import Records
from hubdesk.tabular.source import open_source
from tests.mapping.accounts import ACCOUNT, PROPERTIES
from tests.mapping.cells import CELLS, ODD, PLAIN
from tests.tabular.files import plain_layout

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hubdesk.tabular.model import Layout, SourceFile

KINDS = {"date": "date", "datetime": "date", "number": "number", "bool": "choice", "enumeration": "choice"}
OTHERS = [prop for prop in PROPERTIES if prop.writable and prop.name != "email"]
ROWS = 700
PORTION = 120


class Case(NamedTuple):
    """A file and how it is checked."""

    recipe: Recipe
    rows: Sequence[tuple[str, ...]]
    delimiter: str = ","


def kind_of(name: str) -> str:
    """The kind of cells that a property usually has."""
    if name in ("email", "phone"):
        return name
    return KINDS.get(ACCOUNT.by_name[name].type, "text")


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Some properties, rules for them, and rows with mostly usual cells."""
    names = draw(st.lists(st.sampled_from([prop.name for prop in OTHERS]), min_size=1, max_size=5, unique=True))
    key = draw(st.sampled_from(["email", "email", "customer_number"]))
    columns = {
        f"C{place}": ColumnRule(
            name,
            values=draw(st.sampled_from([{}, {}, {"Kunde": "customer", "5": None}])),
            date_order=draw(st.none() | st.sampled_from(DateOrder)),
            country=draw(st.sampled_from([None, None, None, "DE"])),
            blank=draw(st.sampled_from(Blank)),
            unknown_value=draw(st.sampled_from(UnknownValue)),
        )
        for place, name in enumerate(names if key in names else [key, *names])
    }
    recipe = Recipe(
        columns,
        key=key,
        duplicates=draw(st.sampled_from(Duplicates)),
        rows_with_errors=draw(st.sampled_from(RowsWithErrors)),
    )
    pools = [
        draw(st.lists(st.sampled_from(PLAIN[kind_of(rule.property)]), min_size=1, max_size=5))
        for rule in columns.values()
    ]
    odds = [
        st.tuples(st.integers(0, ROWS - 1), st.just(place), CELLS | st.sampled_from(ODD[kind_of(rule.property)]))
        for place, rule in enumerate(columns.values())
    ]
    odd = draw(st.lists(st.one_of(odds), max_size=30))
    chance = random.Random(draw(st.integers(0, 1_000)))
    rows = [[chance.choice(pool).format(n=chance.randrange(9_999)) for pool in pools] for _ in range(ROWS)]
    for row, column, cell in odd:
        rows[row][column] = cell
    return Case(recipe, [tuple(row) for row in rows], draw(st.sampled_from(",,;\t|")))


def write(folder: Path, case: Case) -> tuple[SourceFile, Layout]:
    """Write the rows; values are quoted where they must be, so that some blocks are plain and others are not."""
    path = folder / "people.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n", delimiter=case.delimiter).writerows(case.rows)
    return open_source(path), plain_layout(*case.recipe.columns, delimiter=case.delimiter)


def take_all(maker: ChunkMaker, records: Records, size: int) -> None:
    """Let ``maker`` take all rows, some at a time, so that what is learnt from the first ones counts for the others."""
    cuts = [record.start for record in records][::PORTION]
    lines = [record.line for record in records][::PORTION]
    for start, end, line in zip(cuts, [*cuts[1:], size], lines, strict=True):
        for part in records.parts(start, end, 1, line, keep_lines=True):
            maker.take(part)
    maker.flush()


@settings(max_examples=40)
@given(cases())
def test_both_ways_find_the_same(tmp_path_factory, case):
    """Findings, states, errors, keys, values to decide about, and what the columns show; for all kinds of property."""
    source, layout = write(tmp_path_factory.mktemp("quick"), case)
    guess, plain = (
        FileEvidence(case.recipe, layout.headers, ACCOUNT),
        FileEvidence(case.recipe, layout.headers, ACCOUNT),
    )
    with Records(source, layout) as records:
        guess.feed_all(records)
    recipe = guess.resolve()
    quick = FileEvidence(case.recipe, layout.headers, ACCOUNT)
    checker = RowChecker(recipe, layout.headers, ACCOUNT, "Europe/Berlin", quick)
    found = FoundRows(recipe.duplicates, checker.key_column, [column for column, _ in checker.uniques])
    maker = ChunkMaker(checker, found.add)
    with Records(source, layout) as records:
        take_all(maker, records, source.size)
    slow = RowChecker(recipe, layout.headers, ACCOUNT, "Europe/Berlin")
    kinds: dict[tuple[str, int], list[int]] = {}
    fates, worst = bytearray(), bytearray()
    errors: dict[int, tuple[str, int]] = {}
    keys: dict[str, list[int]] = {}
    undecided: dict[tuple[int, str, str, str], int] = {}
    with Records(source, layout) as records:
        for record in records:
            plain.feed(record)
            checked = slow.check(record)
            ranks = [RANK[FINDINGS[code].severity] for _, code, _ in checked.findings]
            fates += GOOD if checked.valid else REJECTED
            worst.append(min(ranks, default=NO_FINDING))
            for (column, code, _), rank in zip(checked.findings, ranks, strict=True):
                kinds.setdefault((code, column), []).append(record.row)
                if (rank == 0 or code in NO_CONTACT) and not checked.valid:
                    errors.setdefault(record.row, (code, column))
            if checked.valid and checked.key is not None:
                keys.setdefault(checked.key, []).append(record.row)
            for value in slow.undecided(record):
                undecided[value] = undecided.get(value, 0) + 1
    assert (bytes(found.fates), bytes(found.worst)) == (bytes(fates), bytes(worst))
    assert {kind: rows.tolist() for kind, rows in found.kinds.items()} == kinds
    assert (found.first_error, found.undecided) == (errors, undecided)
    assert quick.resolve() == plain.resolve()
    assert quick.contradictory() == plain.contradictory()
    if not checker.uniques:
        found.settle()
        place = 0 if recipe.duplicates is Duplicates.FIRST else -1
        groups = [rows for rows in keys.values() if len(rows) > 1]
        assert found.winners == {row: rows[place] for rows in groups for row in rows if row != rows[place]}


def test_most_rows_go_the_quick_way(tmp_path):
    """Else nothing is compared."""
    rows = [(f"ann{number}@acme.example", "17/04/1980", f"030 1234{number:04}") for number in range(ROWS)]
    recipe = Recipe({
        "A": ColumnRule("email"), "B": ColumnRule("date_of_birth", date_order=DateOrder.DMY), "C": ColumnRule("phone"),
    })  # fmt: skip
    source, layout = write(tmp_path, Case(recipe, rows))
    checker = RowChecker(recipe, layout.headers, ACCOUNT, "Europe/Berlin")
    assert checker.sieve is not None
    sift, passed = checker.sieve.sift, []

    class Counting:
        """Notes what the sieve says."""

        def sift(self, text: str, count: int, delimiter: str) -> list[str] | None:
            """Ask the sieve."""
            passed.append(sift(text, count, delimiter))
            return passed[-1]

    checker.sieve = Counting()  # type: ignore[assignment]
    with Records(source, layout) as records:
        assert all(isinstance(part, Columns) for part in records.parts(0, source.size, 1, 1))
        take_all(ChunkMaker(checker, lambda _chunk: None), records, source.size)
    assert passed[0] is None
    assert sum(map(len, filter(None, passed))) == ROWS - PORTION
    assert not any("" in keys for keys in passed if keys is not None)
