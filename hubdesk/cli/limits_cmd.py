"""``hubdesk limits``: how much of HubSpot's limits is used, by whom, and what the log of calls says."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.cli.access import choose, session_for
from hubdesk.cli.limits_text import block, line
from hubdesk.cli.runtime import run_command
from hubdesk.cli.services import services_for
from hubdesk.engine.limits.report import day_hint, read_report, report_json
from hubdesk.hubspot.account import account_details
from hubdesk.hubspot.client import Patience

if TYPE_CHECKING:
    from hubdesk.bootstrap import Services
    from hubdesk.cli.access import Access
    from hubdesk.cli.render import Output
    from hubdesk.engine.session import Session

REFRESH = 1.0
"""Seconds between two looks of ``--watch``."""

ASK = 5.0
"""Seconds between two calls of ``--watch``: only an answer tells what others use."""

_COST = "Reading the limits took {calls}."
_WATCH = "One call every {seconds:.0f} s keeps the figures fresh. Ctrl+C ends it."


@dataclass(frozen=True, slots=True)
class LimitsOptions:
    """What the user asked for; see ``hubdesk limits --help``."""

    account: str | None = None
    demo: bool = False
    watch: bool = False


def run_limits(output: Output, account: str | None = None, *, demo: bool = False, watch: bool = False) -> int:
    """Print the limits once, or again and again until Ctrl+C, and return the exit code."""
    options = LimitsOptions(account, demo, watch)
    return run_command(lambda _interrupts: _limits(options, output), output)


async def _limits(options: LimitsOptions, output: Output) -> int:
    services = services_for(output)
    access = choose(services, options.account, demo=options.demo)
    try:
        return await _show(services, access, options, output)
    except asyncio.CancelledError:
        if not options.watch:
            raise
        return 0  # Ctrl+C is how a watch ends


async def _show(services: Services, access: Access, options: LimitsOptions, output: Output) -> int:
    async with session_for(services, access, output, patience=Patience.QUICK, wait=False) as session:
        if options.watch:
            await _watch(services, session, output)
        hint = await day_hint(session)
        report = await read_report(session, services.clock.now(), hint)
        output.answer(report_json(report))
        output.text("\n".join(block(report, services.clock.now())))
        if not output.as_json:
            calls = session.totals()[0]
            output.say(_COST.format(calls="one call" if calls == 1 else f"{calls} calls"))
    return 0


async def _watch(services: Services, session: Session, output: Output) -> None:
    """Print the limits once a second, until cancelled."""
    output.say(_WATCH.format(seconds=ASK))
    screen = _Screen(output)
    clock = services.clock
    asked = clock.monotonic()
    while True:
        if clock.monotonic() - asked >= ASK:
            asked = clock.monotonic()
            await account_details(session.client)
        report = await read_report(session, clock.now())
        output.answer(report_json(report))
        if not output.as_json:
            screen.show(block(report, clock.now()) if screen.redraws else [line(report, clock.now())])
        await clock.sleep(REFRESH)


class _Screen:
    """A block of lines on a terminal that is written over in place; elsewhere lines simply follow one another."""

    def __init__(self, output: Output) -> None:
        self.redraws = sys.stdout.isatty() and not output.as_json
        self._output = output
        self._shown = 0

    def show(self, lines: list[str]) -> None:
        """Show lines in place of those before."""
        # Each line is cleared after its text, not before it: nothing flickers.
        ends = "\x1b[K\n" if self.redraws else "\n"
        back = f"\x1b[{self._shown}F" if self.redraws and self._shown else ""
        self._output.write(back + "".join(text + ends for text in lines) + ("\x1b[J" if self.redraws else ""))
        self._shown = len(lines)
