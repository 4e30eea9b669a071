"""10,000 rows against an account with 8,000 of them in known states: the plan, the run and the undo are the truth.

``python -m tests.benchmarks.prove_plan [--rows N] [--present N] [--seed N]``. Contacts are equal, different, empty,
merged, archived or named by a second address; every row and every property of the plan is compared with the portal's
books, then the account with what the plan promised, then with its state before. Prints figures and HOLDS, or ends with
1 at the first row that is not the truth.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.plan_proof import prove
from tests.support.portal import running_portal


def main() -> int:
    """Prove it and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--present", type=int, default=8_300, help="contacts, those archived and merged included")
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with (
        TemporaryDirectory(prefix="hubdesk-plan-") as folder,
        running_portal(unlimited=True, prefilled=options.present) as portal,
    ):
        try:
            figures = asyncio.run(prove(Path(folder), portal, rows=options.rows, seed=options.seed))
        except AssertionError as error:
            sys.stdout.write(f"DOES NOT HOLD: {(str(error) or 'see the traceback').splitlines()[0]}\n")
            return 1
    for name, value in figures.items():
        sys.stdout.write(f"{name:<26}  {value:,}\n" if isinstance(value, int) else f"{name:<26}  {value}\n")
    sys.stdout.write("HOLDS\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
