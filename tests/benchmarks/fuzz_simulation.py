"""Many imports with random mixes of faults, each from one number and on virtual time.

    python -m tests.benchmarks.fuzz_simulation [--stories 100000] [--first 0] [--processes N] [--log]

What is simulated and what must hold is said in ``tests/support/simulation.py``. Every hundredth story is told twice,
and its two logs are compared byte for byte. Prints what went wrong how often; ends with 1, and the number of the story,
at the first that does not hold. ``--log`` prints the log of each story, for looking at one.
"""

from __future__ import annotations

import argparse
import logging
import multiprocessing
import os
import sys
from collections import Counter
from time import perf_counter

from tests.benchmarks.measuring import print_table
from tests.support.simulation import Told, simulate

_TWICE = 100
_DAY = 86_400.0


def tell(seed: int) -> tuple[int, Told | None, str]:
    """Tell one story; return its number, what happened, and what does not hold, if anything."""
    logging.disable()  # journals that are made to fail say so
    try:
        told = simulate(seed)
        assert seed % _TWICE or simulate(seed).log == told.log, "the same seed told two stories"
    except Exception as error:  # noqa: BLE001  # whatever ends a story is what is looked for
        return seed, None, repr(error)
    return seed, told, ""


def main() -> int:
    """Tell the stories."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=100_000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--log", action="store_true")
    options = parser.parse_args()
    met: Counter[str] = Counter()
    began, seconds = perf_counter(), 0.0
    seeds = range(options.first, options.first + options.stories)
    with multiprocessing.get_context("spawn").Pool(min(options.processes, len(seeds))) as pool:
        for seed, told, problem in pool.imap(tell, seeds, chunksize=min(_TWICE, 1 + len(seeds) // options.processes)):
            if told is None:
                sys.stdout.write(f"story {seed} does not hold: {problem}\n")
                return 1
            met.update(told.kinds)
            seconds += told.seconds
            if options.log:
                sys.stdout.write("\n".join(told.log) + "\n")
    print_table(("what went wrong", "times"), [(name, f"{count:,}") for name, count in met.most_common()])
    sys.stdout.write(f"{options.stories:,} stories, {seconds / _DAY:,.1f} days, in {perf_counter() - began:.0f} s\n")
    sys.stdout.write("HOLDS\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
