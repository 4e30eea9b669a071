"""What takes too long for the suite of every change: the larger figures, one after the other.

Run ``python -m tests.benchmarks.nightly [--short] [--only WORDS] [--seed N]``. Each part is a command of its own that
ends with 0 when it holds; their output is shown, and at the end a table says what held and how long it took. With
``--short`` it is a tenth of everything, and much less of what is simulated, to see that the parts still work;
``--only`` runs the parts whose name has these words in it. The seed is the day's date; it is printed and can be given
again.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.benchmarks.measuring import print_table

if TYPE_CHECKING:
    from collections.abc import Sequence

_WITH_PROPERTIES = (
    "tests/core",
    "tests/tabular",
    "tests/mapping",
    "tests/hubspot",
    "tests/storage",
    "tests/engine/worker",
)
"""Where tests make up examples."""


def parts(seed: int, share: int) -> dict[str, tuple[list[str], int]]:
    """Return the commands by name, and how often each is run; ``share`` is what their figures are divided by."""
    module = [sys.executable, "-m"]
    suite = [*module, "pytest", "-q", "-x", "-p", "no:cacheprovider"]

    def tool(name: str, **options: int) -> list[str]:
        words = [word for key, value in options.items() for word in (f"--{key}", str(value))]
        return [*module, f"tests.benchmarks.{name}", *words]

    def scaled(test: str, scale: int) -> list[str]:
        return [*suite, "--timeout", "0", "-o", "faulthandler_timeout=0", "--scale", str(max(1, scale // share)), test]

    few = max(2, 20 // share)
    return {
        "imports with random faults": (tool("fuzz_simulation", stories=1_000_000 // share**3, first=seed * 10_000), 1),
        "stories of one account": (tool("fuzz_jobs", sequences=5_000 // share, seed=seed), 1),
        "the plan is the truth": (tool("prove_plan", rows=10_000 // share, present=8_300 // share, seed=seed), 1),
        "kills, one after the other": (scaled("tests/engine/run/test_kills.py", 33), 1),
        "kill -9 of a long import": (tool("kill_rig", rows=100_000 // share, kills=few, seed=seed), 1),
        "a million rows": (tool("bench_million", rows=1_000_000 // share), 1),
        "torn and bent journals": (scaled("tests/storage/journal/test_damage.py", 100), 1),
        "HubSpot's own import": (tool("bench_imports", rows=1_200_000 // share, kills=few // 2, seed=seed), 1),
        "files in random dialects": (
            tool("fuzz_dialects", files=100_000 // share, bytes=20_000 // share, seed=seed),
            1,
        ),
        "limits on virtual time": (tool("simulate_limits", admissions=10_000_000 // share**2), 1),
        "deliberate defects": ([*module, "tests.sabotage.run"], 1),
        "new examples of properties": ([*suite, "--hypothesis-profile", "explore", *_WITH_PROPERTIES], few // 2),
        "faults": ([*module, "tests.benchmarks.repeat_faults", "--times", str(few)], 1),
        "tokens nowhere": (
            [*suite, "tests/cli/test_leaks.py", "tests/gui/test_leaks.py", "tests/cli/test_canary.py"],
            1,
        ),
    }


def run(command: Sequence[str], times: int) -> tuple[bool, float]:
    """Run one part, up to the first time that it does not hold; return whether it held and how many seconds it took."""
    began = time.perf_counter()
    sys.stdout.write(f"\n== {' '.join(command)}\n")
    sys.stdout.flush()
    held = all(subprocess.run(command, check=False).returncode == 0 for _ in range(times))
    return held, time.perf_counter() - began


def main() -> int:
    """Run all parts and return 1 when one did not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="a tenth of everything")
    parser.add_argument("--seed", type=int, default=int(f"{datetime.now(UTC):%Y%m%d}"))
    parser.add_argument("--only", help="run the parts whose name has this in it")
    options = parser.parse_args()
    every = parts(options.seed, 10 if options.short else 1)
    found = {name: run(*part) for name, part in every.items() if (options.only or "") in name}
    rows = [(name, "held" if held else "DID NOT HOLD", f"{seconds:.0f} s") for name, (held, seconds) in found.items()]
    sys.stdout.write(f"\nseed {options.seed}\n")
    print_table(("part", "", "took"), rows)
    return 0 if all(held for held, _ in found.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
