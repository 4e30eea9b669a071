"""Looks for secrets where none may be: in every file below a folder, in the encodings in which they could slip out."""

from __future__ import annotations

import base64
import json
import re
import urllib.parse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SLICE = 12


def traces_of(token: str) -> dict[str, bytes]:
    """Return the byte sequences that would give a token away, by name."""
    raw = token.encode()
    every = "".join(f"%{byte:02x}" for byte in raw)
    found = {
        "raw": raw,
        "url": urllib.parse.quote(token, safe="").encode(),
        "url, every character": every.encode(),
        "url, upper case": every.upper().encode(),
        "json": json.dumps(token).strip('"').encode(),
        "hex": raw.hex().encode(),
        "utf-16": token.encode("utf-16-le"),
        "upper case": token.upper().encode(),
    }
    for before in ("", "B", "Be", "Bearer "):
        # A base64 text depends on where the token stands in it; the ends belong to its neighbours.
        coded = base64.b64encode(before.encode() + raw)
        first = -(-len(before) * 4 // 3) + 1
        found[f"base64 behind {len(before)}"] = coded[first:-4]
    secret = token.split("-", 2)[-1]
    for at in range(len(secret) - _SLICE + 1):
        found[f"characters from {at}"] = secret[at : at + _SLICE].encode()
    return found


def find_traces(folder: Path, tokens: Iterable[str]) -> list[str]:
    """Return where a token shows in files or names of files below ``folder``: file and encoding, never the token."""
    patterns = {token: traces_of(token) for token in set(tokens)}
    merged = {
        token: re.compile(b"|".join(re.escape(trace) for trace in set(traces.values())))
        for token, traces in patterns.items()
    }
    leaks = []
    for path, content in _everything(folder):
        for token, traces in patterns.items():
            if merged[token].search(content):
                names = [name for name, trace in traces.items() if trace in content]
                leaks.append(f"{path}: {', '.join(names)}")
    return leaks


def _everything(folder: Path) -> Iterator[tuple[Path, bytes]]:
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder)).encode()
        yield path, name + b"\n" + (path.read_bytes() if path.is_file() else b"")


def processes_that_show(tokens: Iterable[str], *, but: Iterable[int] = ()) -> list[str]:
    """Return which processes show a token to others in their command line or, but for some, in their environment.

    Args:
        tokens: What to look for.
        but: Processes that were given the token in their environment by their user.
    """
    patterns = [token.encode() for token in tokens]
    # A child between fork and exec still is its parent, environment and all, for a moment.
    given = set(but)
    excused = {_command_line(Path(f"/proc/{pid}")) for pid in given}
    shown = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        known = int(folder.name) in given or _command_line(folder) in excused
        names = ["cmdline"] if known else ["cmdline", "environ"]
        for name in names:
            try:
                content = (folder / name).read_bytes()
            except OSError:
                continue  # it ended, or is somebody else's
            if any(pattern in content for pattern in patterns):
                shown.append(f"{folder.name}: {name}: {_command_line(folder)[:60]!r}")
    return shown


def _command_line(folder: Path) -> bytes:
    try:
        return (folder / "cmdline").read_bytes()
    except OSError:
        return b""  # it ended
