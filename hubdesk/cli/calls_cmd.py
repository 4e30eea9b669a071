"""``hubdesk limits --log``: the newest calls, or all of them as a file. Asks HubSpot nothing where it need not."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hubdesk.cli.access import choose, session_for
from hubdesk.cli.runtime import run_command
from hubdesk.cli.services import services_for
from hubdesk.cli.streams import signals_end_the_wait
from hubdesk.cli.targets import in_words, take_standard_output, written
from hubdesk.core.errors import InputError, StorageProblem
from hubdesk.engine.limits.export import FORM, export_calls, write_calls
from hubdesk.engine.limits.places import demo_log, log_path
from hubdesk.hubspot.client import Patience
from hubdesk.storage.call_log import CallLog
from hubdesk.storage.call_log_file import NewerLog

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.bootstrap import Services
    from hubdesk.cli.access import Access
    from hubdesk.cli.render import Output
    from hubdesk.storage.call_log import LoggedCall

SHOWN = 50
"""Calls that people are shown; programs get all that are kept."""


def run_calls(output: Output, account: str | None = None, *, demo: bool = False, export: Path | None = None) -> int:
    """Print the logged calls of an account, newest first, or write them to a file; return the exit code."""
    return run_command(lambda _interrupts: _calls(output, account, demo=demo, export=export), output)


async def _calls(output: Output, account: str | None, *, demo: bool, export: Path | None) -> int:
    if export is not None:
        take_standard_output(export, output)
    services = services_for(output)
    path = await _path(services, choose(services, account, demo=demo), output)
    if path is None or not await asyncio.to_thread(path.exists):
        message = "There is no log of calls for this account on this computer."
        raise InputError(message, code="log.none", hint="It begins with the first call.")
    with signals_end_the_wait():
        return _with_log(path, output, export)


async def _path(services: Services, access: Access, output: Output) -> Path | None:
    """Return the account's log; a token without an account is asked whose it is."""
    data = services.paths.data_folder
    if access.demo:
        return await asyncio.to_thread(demo_log, data)
    if access.entry is not None:
        return log_path(data, access.entry.portal_id, access.entry.api_base)
    async with session_for(services, access, output, patience=Patience.QUICK, wait=False) as session:
        return log_path(data, session.account.portal_id, session.api_base)


def _with_log(path: Path, output: Output, export: Path | None) -> int:
    try:
        log = CallLog(path)
    except (sqlite3.Error, OSError, NewerLog) as error:
        raise _unreadable() from error
    try:
        if export is not None:
            count = _export(log, export, output)
            output.say(f"{count:,} calls are {in_words(export, output)}.")
            output.answer({"calls": count, "file": str(export)})
            return 0
        _show(log, output)
    except sqlite3.Error as error:
        raise _unreadable() from error
    finally:
        log.close()
    return 0


def _export(log: CallLog, target: Path, output: Output) -> int:
    if not output.taken:
        return export_calls(log.every(), target)
    with written(target, output, "w", **FORM) as file:
        return write_calls(log.every(), file)


def _show(log: CallLog, output: Output) -> None:
    if output.as_json:
        for call in log.every():
            output.answer(call._asdict() | {"at": _iso(call.at)})
        return
    for call in log.query(limit=SHOWN):
        output.text(_line(call))
    total = log.count()
    if total > SHOWN:
        output.say(f"The newest {SHOWN} of {total:,}. --export FILE.csv writes all of them.")


def _line(call: LoggedCall) -> str:
    answer = str(call.status) if call.status else call.cause or "lost"
    again = f"attempt {call.attempt}" if call.attempt > 1 else ""
    rows = f"{call.rows:>4} rows" if call.rows else ""
    return (
        f"{_iso(call.at)}  {call.endpoint:<18}{answer:<12}{call.milliseconds:>7,} ms  {rows:<10}{again:<12}"
        f"{call.correlation_id}"
    ).rstrip()


def _iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds")


def _unreadable() -> StorageProblem:
    message = "The log of calls cannot be read."
    return StorageProblem(message, code="log.unreadable", hint="Close other HubDesk windows and try again.")
