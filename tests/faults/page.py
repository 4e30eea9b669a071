"""The page of all faults: ``python -m tests.faults.page`` writes FAULTS.md anew, and a test compares the two."""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults.catalogue import Fault, load
from tests.faults.marks import tried

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FILE = Path(__file__).with_name("FAULTS.md")
_HEAD = """# What can go wrong, and what happens then

Made by `python -m tests.faults.page` from `tests/faults/catalogue.toml` and the marks `@pytest.mark.fault` on the
tests; do not edit it here. Each fault is made to happen by the tests that are named with it: they check what must hold
(no row lost, none written twice, nothing called written that is not) and what the user is told. Sentences in quotes
are the program's own; `…` stands for what it fills in. `pytest -m fault` runs all of these tests.

"""


def page(faults: Sequence[Fault], tests: Mapping[str, Sequence[str]]) -> str:
    """Return the page."""
    lines = [_HEAD + _sums(faults, tests)]
    for chapter, group in groupby(faults, key=lambda fault: fault.chapter):
        lines.append(f"\n## {chapter}\n")
        lines += [_entry(fault, tests.get(fault.name, ())) for fault in group]
    return "\n".join(lines)


def _sums(faults: Sequence[Fault], tests: Mapping[str, Sequence[str]]) -> str:
    by_test = sum(fault.name in tests for fault in faults)
    by_hand = sum(bool(fault.by_hand) for fault in faults)
    waiting = [fault.name for fault in faults if fault.not_yet]
    different = len({test for names in tests.values() for test in names})
    text = f"{len(faults)} faults: {by_test} tried by {different} marked tests, {by_hand} only by hand"
    return f"{text}, {len(waiting)} not tried yet ({', '.join(waiting)}).\n" if waiting else f"{text}.\n"


def _entry(fault: Fault, tests: Sequence[str]) -> str:
    lines = [f"### {fault.name} {fault.title}\n", f"- Made to happen: {fault.how}", f"- The user sees: {fault.shows}"]
    lines += [f"  - “{words}”" for words in fault.says]
    lines += [f"- Tried by `{test}`" for test in tests]
    if fault.by_hand:
        lines.append(f"- Only by hand: {fault.by_hand}")
    if fault.not_yet:
        lines.append(f"- Not tried yet: {fault.not_yet}")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write the page."""
    FILE.write_text(page(load(), tried()), "utf-8")
    sys.stdout.write(f"{FILE}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
