"""A thousand random stories of one account: imports, kills, lost answers, undos and other people's work in any order.

``python -m tests.benchmarks.fuzz_jobs [--sequences N] [--steps N] [--seed N]``. What must hold after each change and at
the end of each run is said in ``tests/support/job_machine.py``. Prints figures; ends with 1 and the shortest story at
the first that does not hold.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from time import perf_counter

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.support.job_machine import JobMachine


def main() -> int:
    """Tell the stories."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sequences", type=int, default=1_000)
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shrink", action="store_true", help="look for the shortest story that does not hold")
    options = parser.parse_args()
    told: Counter[str] = Counter()

    @seed(options.seed)
    class Counted(JobMachine):
        def teardown(self) -> None:
            told["sequences"] += 1
            told["jobs"] += sum(job.undo_of is None for job in self.jobs)
            told["undos"] += sum(job.undo_of is not None for job in self.jobs)
            told["undos of undos"] += sum(
                job.undo_of is not None and job.undo_of.undo_of is not None for job in self.jobs
            )
            told["finished"] += sum(job.ended for job in self.jobs)
            told["kills"] += self.kills
            told["answers lost"] += self.world.mishaps
            told["changes of contacts"] += len(self.world.history)
            super().teardown()

    started = perf_counter()
    how = settings(
        max_examples=options.sequences,
        stateful_step_count=options.steps,
        deadline=None,
        database=None,
        report_multiple_bugs=False,
        phases=(Phase.generate, Phase.shrink) if options.shrink else (Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    try:
        run_state_machine_as_test(Counted, settings=how)
    finally:
        for name, count in told.items():
            sys.stdout.write(f"{name:<20}  {count:,}\n")
        sys.stdout.write(f"{'seconds':<20}  {perf_counter() - started:.0f}\n")
    sys.stdout.write("HOLDS\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
