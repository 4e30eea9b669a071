"""The proposals for ten files: ``python -m tests.engine.via_hubspot.ways_page`` writes them into the help anew.

A test compares the table in ``resources/help/import.md`` with what the program proposes.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.engine.limits.forecast import what_if
from hubdesk.engine.limits.tiers import TIERS
from hubdesk.engine.via_hubspot.ways import Cost, compare_ways
from hubdesk.engine.via_hubspot.words import duration_words, share_words

if TYPE_CHECKING:
    from hubdesk.engine.via_hubspot.ways import Choice

FILE = Path(__file__).resolve().parents[3] / "resources" / "help" / "import.md"
BEGIN = "| Rows | Account | Batches take | Proposed | Why |"
_RULE = "|---:|---|---|---|---|"
_SHORT = {"batch": "Batches", "hubspot": "HubSpot's own import"}


@dataclass(frozen=True, slots=True)
class Example:
    """A file and an account.

    Attributes:
        rows: Rows that would be sent.
        tier: Key of the account's plan.
        left: Calls that are left of its day; None for all.
        cannot: What HubSpot's import cannot do of the recipe.
    """

    rows: int
    tier: str
    left: int | None = None
    cannot: tuple[tuple[str, tuple[str, ...]], ...] = ()


EXAMPLES = (
    Example(800, "free"),
    Example(20_000, "professional"),
    Example(60_000, "free", left=900),
    Example(40_000, "professional", left=300),
    Example(150_000, "professional"),
    Example(250_000, "professional"),
    Example(250_000, "enterprise", cannot=(("clears", ("Phone Number",)),)),
    Example(450_000, "free"),
    Example(600_000, "free"),
    Example(1_200_000, "professional"),
)


def choice_of(example: Example) -> Choice:
    """Return both ways for an example, and the proposal."""
    tier = next(tier for tier in TIERS if tier.key == example.tier)
    left = tier.day if example.left is None else example.left
    calls = -(-example.rows // 100)
    cost = Cost(calls, what_if(calls, tier).seconds, calls / left, calls <= left)
    return compare_ways(example.rows, cost, free=tier is TIERS[0], day_left=left, cannot=example.cannot)


def table() -> str:
    """Return the table of all examples."""
    return "\n".join((BEGIN, _RULE, *map(_line, EXAMPLES)))


def _line(example: Example) -> str:
    choice = choice_of(example)
    tier = next(tier for tier in TIERS if tier.key == example.tier)
    batch = choice.batch
    account = tier.name if example.left is None else f"{tier.name}, {example.left} calls left today"
    time = duration_words(batch.seconds) if batch.fits_today else "longer than today"
    takes = f"{batch.calls:,} calls, {time}, {share_words(batch.share_of_day)} of the day"
    cells = (f"{example.rows:,}", account, takes, _SHORT[choice.proposed], " ".join(choice.reasons))
    return f"| {' | '.join(cells)} |"


def replaced(page: str) -> str:
    """Return the help page with the table as it is now.

    Raises:
        ValueError: It has no table.
    """
    begin = page.index(BEGIN)
    lines = page[begin:].split("\n")
    rest = next((place for place, line in enumerate(lines) if not line.startswith("|")), len(lines))
    return "\n".join((page[:begin] + table(), *lines[rest:]))


def main() -> int:
    """Write the page."""
    FILE.write_text(replaced(FILE.read_text("utf-8")), "utf-8")
    sys.stdout.write(f"{FILE}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
