"""The tests that are marked with a fault, again and again: a test that fails even once is flaky and is named.

    python -m tests.benchmarks.repeat_faults [--times 20] [ARGUMENTS OF PYTEST]

Those marked slow are left out unless ``-m`` is given among the arguments. Each time is a process of its own
that goes on after a failure. Ends with 1 when any test failed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from xml.etree import ElementTree as ET

from tests.benchmarks.measuring import print_table


def once(arguments: list[str], report: Path) -> tuple[int, list[str]]:
    """Run the tests; return how many there were and the names of those that failed."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={report}", *arguments]
    ended = subprocess.run(command, check=False)
    if not report.exists():
        return 0, [f"pytest ended with {ended.returncode}"]
    cases = list(ET.parse(report).iter("testcase"))
    failed = [
        f"{case.get('classname')}::{case.get('name')}"
        for case in cases
        if case.find("failure") is not None or case.find("error") is not None
    ]
    if not failed and ended.returncode:
        failed = [f"pytest ended with {ended.returncode}"]
    return len(cases), failed


def main() -> int:
    """Repeat them and print what failed how often."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=20)
    options, arguments = parser.parse_known_args()
    if "-m" not in arguments:
        arguments += ["-m", "fault and not slow"]
    failures: Counter[str] = Counter()
    tests, began = 0, perf_counter()
    with TemporaryDirectory(prefix="hubdesk-repeats-") as folder:
        for number in range(options.times):
            ran, failed = once(arguments, Path(folder) / f"{number}.xml")
            tests += ran
            failures.update(failed)
            sys.stdout.write(f"{number + 1} of {options.times}: {ran:,} tests, {len(failed)} failed\n")
            sys.stdout.flush()
    if failures:
        print_table(("failed", f"of {options.times}"), [(name, str(count)) for name, count in failures.most_common()])
    sys.stdout.write(f"{tests:,} tests in {perf_counter() - began:.0f} s\n{'FLAKY' if failures else 'HOLDS'}\n")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
