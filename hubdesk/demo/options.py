"""What a demo portal is started with, and what it tells when it is ready."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

Tier = Literal["free", "professional", "enterprise"]

BURST: dict[str, int] = {"free": 100, "professional": 190, "enterprise": 190}
"""Calls in ten seconds for one private app or service key, HubSpot's usage guidelines."""

DAY: dict[str, int] = {"free": 250_000, "professional": 625_000, "enterprise": 1_000_000}
"""Calls a day for all private apps and keys of an account together."""

ASSOCIATIONS: dict[str, int] = {"free": 100, "professional": 150, "enterprise": 150}
"""Calls of the associations endpoints in ten seconds for one token, others' notes of the associations guide."""

ASSOCIATIONS_A_DAY = 500_000
"""The same a day for the account, every tier."""

IMPORTS_A_DAY: dict[str, int] = {"free": 50, "professional": 500, "enterprise": 500}
"""Imports in 24 rolling hours, HubSpot's knowledge base."""

NO_LIMIT = 1_000_000_000
"""Stands for "no limit" where a number is needed (headers of a portal for benchmarks)."""


@dataclass(frozen=True, slots=True)
class DemoOptions:
    """How the demo portal is to behave.

    Attributes:
        port: TCP port on 127.0.0.1; 0 takes a free one.
        tier: The account's subscription, which decides both limits.
        burst: Calls in ten seconds instead of the tier's; None for the tier's.
        day: Calls a day instead of the tier's; None for the tier's.
        unlimited: No limit at all, for benchmarks. Calls are still counted.
        latency_median_ms: Median time of an answer; 0 answers at once.
        latency_p99_ms: 99th percentile of the same, never below the median; 0 means five times the median.
        prefilled: Contacts that a new portal has from the start, 0 to 100,000.
        state: SQLite file that survives a restart; None keeps everything in memory until the end.
        faults: Fault script, see :mod:`hubdesk.demo.faults.script`; None for a portal without faults.
        seed: Decides names, shuffles, latency and faults. Tokens are random all the same.
        time_zone: The account's time zone (IANA name); its midnight resets the daily quota.
        portal_id: The account's id.
        import_rows_per_second: Pace of imports, all together; None for as fast as it goes.
        import_file_rows: Rows of one file of an import at most.
        imports_per_day: Imports in 24 hours instead of the tier's; None for the tier's.
    """

    port: int = 0
    tier: Tier = "professional"
    burst: int | None = None
    day: int | None = None
    unlimited: bool = False
    latency_median_ms: float = 0.0
    latency_p99_ms: float = 0.0
    prefilled: int = 500
    state: Path | None = None
    faults: Path | None = None
    seed: int = 1
    time_zone: str = "Europe/Berlin"
    portal_id: int = 48_291_573
    import_rows_per_second: float | None = None
    import_file_rows: int = 1_048_576
    imports_per_day: int | None = None

    @property
    def burst_limit(self) -> int:
        """Calls in ten seconds for one token."""
        return NO_LIMIT if self.unlimited else (self.burst or BURST[self.tier])

    @property
    def associations_limit(self) -> int:
        """Calls of the associations endpoints in ten seconds for one token."""
        return NO_LIMIT if self.unlimited else ASSOCIATIONS[self.tier]

    @property
    def associations_a_day(self) -> int:
        """Calls of the associations endpoints a day for the account."""
        return NO_LIMIT if self.unlimited else ASSOCIATIONS_A_DAY

    @property
    def day_limit(self) -> int:
        """Calls a day for the account."""
        return NO_LIMIT if self.unlimited else (self.day or DAY[self.tier])

    @property
    def imports_a_day(self) -> int:
        """Imports of the account in 24 rolling hours."""
        return self.imports_per_day or IMPORTS_A_DAY[self.tier]


@dataclass(frozen=True, slots=True)
class DemoToken:
    """One of the portal's access tokens. They open nothing but this portal.

    Attributes:
        name: What it stands for, such as ``read only``.
        token: The token itself.
        scopes: What it may do; also for a revoked one, which may nothing any more.
        words: What it is good for, a few words for people.
    """

    name: str
    token: str
    scopes: tuple[str, ...]
    words: str = ""


@dataclass(frozen=True, slots=True)
class DemoReady:
    """The portal accepts connections.

    Attributes:
        url: Base address for the API and for form submissions, no slash at the end.
        portal_id: The account's id.
        token: The token with all scopes.
        tokens: All tokens, the one with all scopes first.
        state: The state file; None when everything is in memory.
    """

    url: str
    portal_id: int
    token: str
    tokens: tuple[DemoToken, ...]
    state: Path | None
