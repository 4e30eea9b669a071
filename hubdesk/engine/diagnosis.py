"""Files for whoever helps somebody: what runs, how it is set, which jobs there were, and the program's log.

Made so that they can be handed on: no token, no contact's data, no name of an account, a file, a person or a computer.
"""

from __future__ import annotations

import asyncio
import contextlib
import getpass
import io
import locale
import platform
import re
import socket
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec

from hubdesk.core.redact import redact
from hubdesk.core.version import versions
from hubdesk.storage.atomic import write_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubdesk.core.clock import Clock
    from hubdesk.engine.records import JobInfo
    from hubdesk.storage.accounts import AccountEntry
    from hubdesk.storage.paths import Paths
    from hubdesk.storage.settings import Settings

_LOG_BYTES = 256 * 1024
"""The end of each log file; what happened before is hardly what somebody asks about."""

_MOST_JOBS = 50
_SHORTEST_NAME = 2
"""Letters; a shorter name of a person or a computer would take other words out, too."""

_NUMBER = re.compile(r"\b\d{6,}\b")


@dataclass(frozen=True, slots=True)
class DiagnosisFile:
    """A file of a diagnosis.

    Attributes:
        name: Its name in the archive.
        text: All of it.
    """

    name: str
    text: str


async def diagnose(
    paths: Paths, settings: Settings, accounts: Sequence[AccountEntry], jobs: Sequence[JobInfo], clock: Clock
) -> tuple[DiagnosisFile, ...]:
    """Return the files. Reads the log, in a thread."""
    private = _names(accounts, jobs)
    made = [
        DiagnosisFile("about.txt", _about(clock, accounts)),
        DiagnosisFile("settings.json", _settings(settings)),
        DiagnosisFile("jobs.txt", _jobs(jobs)),
    ]
    made += await asyncio.to_thread(_logs, paths.logs_folder)
    return tuple(DiagnosisFile(file.name, scrubbed(file.text, private)) for file in made)


def scrubbed(text: str, private: Iterable[str] = ()) -> str:
    """Return a text without what points to somebody: tokens, addresses, names, folders, ids of accounts and contacts.

    Args:
        text: The text.
        private: Names that are known to point to somebody.
    """
    text = redact(text).replace(str(Path.home()), "~")
    for name in sorted({*private, *_of_this_computer()}, key=len, reverse=True):
        if len(name) >= _SHORTEST_NAME:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "••••", text, flags=re.IGNORECASE)
    return _NUMBER.sub("••••••", text)


async def save_diagnosis(files: Sequence[DiagnosisFile], target: Path) -> None:
    """Put the files into an archive, exactly as they are.

    Raises:
        StorageProblem: The disk refuses.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.writestr(file.name, file.text.encode())
    await asyncio.to_thread(write_named, target, buffer.getvalue())


def _about(clock: Clock, accounts: Sequence[AccountEntry]) -> str:
    told = versions()
    kinds = ", ".join(sorted(entry.kind for entry in accounts)) or "none"
    lines = (
        f"HubDesk {told.program}",
        told.beneath,
        f"System: {platform.system()} {platform.release()}, {platform.machine()}",
        f"Language: {locale.getlocale()[0] or 'not set'}",
        f"Made: {clock.now():%Y-%m-%d %H:%M} UTC",
        f"Accounts: {len(accounts)} ({kinds})",
    )
    return "\n".join(lines) + "\n"


def _settings(settings: Settings) -> str:
    """Return the settings; addresses and folders of the user's own only as being there."""
    told = msgspec.to_builtins(settings)
    for key in ("results_folder", "ca_file", "proxy_address"):
        told[key] = "set" if told[key] else ""
    told["last_account"] = "set" if told["last_account"] else ""
    if settings.proxy_address:
        told["proxy_scheme"] = urlsplit(settings.proxy_address).scheme
    return msgspec.json.format(msgspec.json.encode(told)).decode() + "\n"


def _jobs(jobs: Sequence[JobInfo]) -> str:
    lines = [f"{len(jobs)} jobs, the newest {_MOST_JOBS} of them:"]
    for info in jobs[:_MOST_JOBS]:
        counts = ", ".join(f"{state} {count}" for state, count in info.counts.items() if count)
        parts = (
            info.job_id,
            info.created_at[:16],
            info.mode,
            str(info.state),
            f"{info.rows} rows",
            counts,
            info.reason and f"because {info.reason}",
            info.damaged and f"damaged: {info.damaged}",
            info.file.suffix.lower(),
            f"{info.calls} calls in {info.seconds:.0f} s" if info.calls else "",
        )
        lines.append(" · ".join(part for part in parts if part))
    return "\n".join(lines) + "\n"


def _logs(folder: Path) -> list[DiagnosisFile]:
    found = []
    for path in sorted(folder.glob("hubdesk.log*")):
        try:
            with path.open("rb") as file:
                file.seek(max(0, path.stat().st_size - _LOG_BYTES))
                content = file.read(_LOG_BYTES)
        except OSError as error:
            found.append(DiagnosisFile(path.name, f"It cannot be read: {type(error).__name__}\n"))
            continue
        # Cut in the middle of a line, its rest might no longer look like what has to be taken out.
        whole = content if len(content) < _LOG_BYTES else content.partition(b"\n")[2]
        found.append(DiagnosisFile(path.name, whole.decode("utf-8", "replace")))
    return found


def _names(accounts: Sequence[AccountEntry], jobs: Sequence[JobInfo]) -> set[str]:
    found = {entry.name for entry in accounts}
    for info in jobs:
        found |= {info.account_name, info.user, info.form_name, info.file.name, info.file.stem}
    return found - {""}


def _of_this_computer() -> set[str]:
    names = {socket.gethostname(), socket.gethostname().partition(".")[0], platform.node()}
    with contextlib.suppress(OSError, KeyError):  # nobody of this name: there is none to take out
        names.add(getpass.getuser())
    return names
