"""2,000 imports with random mixes of faults on virtual time; ``tests.benchmarks.fuzz_simulation`` runs many more."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.support.simulation import FAULTS, simulate

ROOT = Path(__file__).resolve().parents[3]
STORIES, PART = 2_000, 100
LOGS = """
import hashlib, sys
from tests.support.simulation import simulate
for seed in map(int, sys.argv[1:]):
    print(hashlib.sha256("\\n".join(simulate(seed).log).encode()).hexdigest())
"""


@pytest.mark.fault("F19", "F28", "F29", "F30", "F31", "F34", "F35", "F50", "F51", "F53", "F54")
@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, STORIES, PART))
def test_whatever_goes_wrong_each_row_ends_in_one_place(first):
    met: Counter[str] = Counter()
    for seed in range(first, first + PART):
        try:
            met.update(simulate(seed).kinds)
        except Exception as error:
            error.add_note(f"python -m tests.benchmarks.fuzz_simulation --first {seed} --stories 1 --log")
            raise
    assert set(met) >= set(FAULTS), "a kind of trouble never came"


@pytest.mark.parametrize("seed", [3, 26, 224, 1_001, 1_777])
def test_the_same_seed_gives_the_same_log_byte_for_byte(seed):
    first, again = simulate(seed), simulate(seed)
    assert first.log
    assert (first.log, first.kinds, first.seconds) == (again.log, again.kinds, again.seconds)


def test_another_process_tells_the_same_stories():
    """Nothing hangs on the order of sets, on names in memory, or on what was told before."""
    seeds = (224, 3, 1_777)
    ours = [hashlib.sha256("\n".join(simulate(seed).log).encode()).hexdigest() for seed in seeds]
    environment = os.environ | {"PYTHONHASHSEED": "4711", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-P", "-c", LOGS, *map(str, seeds)]
    told = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert told.stdout.split() == ours


def test_other_seeds_tell_other_stories():
    assert len({tuple(simulate(seed).log) for seed in range(5)}) == 5
