"""The governor on virtual time, without HTTP: ten million admissions against a server that counts arrivals.

Run ``python -m tests.benchmarks.simulate_limits [--admissions N] [--seed N]``. Random latency, late arrivals, other
clients, lost headers, sleep and clock jumps, changes of plan. Prints for each kind of episode the windows above the
limit, those among them that were ours to avoid, refusals for each 1,000 calls, and the use of the allowed rate.

A window above the limit was ours to avoid when it would have been full even without the calls that others made since
the newest answer that had come when the request was admitted. The use is that of what others left, while there is work.
Two kinds cannot reach both no refusal and 97 % of it, and are part of the total all the same: beside others that call
by chance, the two to four calls left free for what they do until the next answer are 2 to 3 % of what they leave, and
every call fewer doubles the refusals; and others that call many times at once are known a round trip later only.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from tests.benchmarks.measuring import print_table
from tests.hubspot.rate.happenings import ALONE, SHARED, episode
from tests.hubspot.rate.world import Figures

_EPISODE = 20_000
_KINDS = {happening.__name__: happening for happening in (*ALONE, *SHARED)}


def one(job: tuple[str, int, int]) -> tuple[str, int, Figures]:
    """Run one episode."""
    name, seed, admissions = job
    return name, seed, episode(_KINDS[name], seed, admissions)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--admissions", type=int, default=10_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--episode", type=int, default=_EPISODE, help="admissions of one job")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--only", choices=sorted(_KINDS), help="one kind of episode")
    parser.add_argument("--worst", type=int, default=0, help="also name so many of the worst episodes")
    options = parser.parse_args()
    names = [options.only] if options.only else list(_KINDS)
    rounds = max(1, round(options.admissions / options.episode / len(names)))
    jobs = [(name, options.seed * 100_000 + number, options.episode) for number in range(rounds) for name in names]
    began = time.perf_counter()
    totals = {name: Figures() for name in names}
    each: list[tuple[str, int, Figures]] = []
    with ProcessPoolExecutor(options.processes, get_context("spawn"), initializer=os.nice, initargs=(10,)) as pool:
        for name, seed, figures in pool.map(one, jobs):
            totals[name].add(figures)
            each.append((name, seed, figures))
    seconds = time.perf_counter() - began
    everything, alone = Figures(), Figures()
    for name, figures in totals.items():
        everything.add(figures)
        if _KINDS[name] in ALONE:
            alone.add(figures)
    shown = [*totals.items(), ("nobody else, one plan", alone), ("all", everything)]
    headers = ("episodes", "admissions", "above the limit", "ours to avoid", "429 per 1,000", "use of the rate")
    print_table(headers, [line(name, figures) for name, figures in shown])
    each.sort(key=lambda entry: (-entry[2].ours_to_blame, entry[2].use))
    for name, seed, figures in each[: options.worst]:
        sys.stdout.write(f"  {' '.join(line(f'{name} {seed}', figures))}\n")
    good = alone.refused == 0 and everything.ours_to_blame == 0 and everything.use >= 0.97
    sys.stdout.write(f"{seconds:.0f} s, {1e6 * seconds / everything.admissions:.0f} us for each admission\n")
    sys.stdout.write(f"{'holds' if good else 'DOES NOT HOLD'}: no window above the limit, use of 97 % and more\n")


def line(name: str, figures: Figures) -> tuple[str, ...]:
    """Return the cells of one line."""
    return (
        name,
        f"{figures.admissions:,}",
        f"{figures.refused:,}",
        f"{figures.ours_to_blame:,}",
        f"{1000 * figures.refused / max(1, figures.admissions):.2f}",
        f"{100 * figures.use:.2f} %",
    )


if __name__ == "__main__":
    main()
