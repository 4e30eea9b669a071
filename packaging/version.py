"""The version number, from the tag: read when HubDesk is installed or built, and nowhere written down.

A tagged commit ``v1.2.3`` is version 1.2.3. Commits after it are development versions of the next one, which is the
first heading of CHANGELOG.md or, where that is the tag's own, the next small one: ``1.2.4.dev5+g0123abc``. Without git
the answer is in the archive: ``PKG-INFO`` of a source distribution, or what git wrote into ``archive.txt``.

Run as a program it prints one of the words it is given: ``version``, ``debian``, ``numeric``, ``commit``, ``date``,
``epoch``.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_TAG = re.compile(r"v(\d+)\.(\d+)\.(\d+)(?:-(\d+)-g[0-9a-f]+)?")


def version(root: Path = _ROOT) -> str:
    """Return the version as Python packages write it (PEP 440)."""
    described = _git(root, "describe", "--tags", "--long", "--match", "v[0-9]*")
    count = _git(root, "rev-list", "--count", "HEAD")
    if count:
        return _version_of(described, int(count), _git(root, "rev-parse", "--short=8", "HEAD"), _announced(root))
    kept = root / "PKG-INFO"
    if kept.exists():
        found = re.search(r"^Version: (.+)$", kept.read_text("utf-8"), re.MULTILINE)
        if found:
            return found[1].strip()
    hash_, described = _archive(root)
    return _version_of(described, 0, hash_[:8], _announced(root))


def commit(root: Path = _ROOT) -> str:
    """Return the full hash of the commit; empty when nothing tells."""
    return _git(root, "rev-parse", "HEAD") or _archive(root)[0]


def epoch(root: Path = _ROOT) -> int:
    """Return the time of the build in seconds since 1970: ``SOURCE_DATE_EPOCH``, the commit's time, or now."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "").strip()
    return int(given or _git(root, "log", "-1", "--format=%ct") or time.time())


def _version_of(described: str, count: int, short: str, announced: tuple[int, ...]) -> str:
    found = _TAG.fullmatch(described)
    release = tuple(int(found[part]) for part in (1, 2, 3)) if found else (0, 0, 0)
    distance = int(found[4] or 0) if found else count
    if found and not distance:
        return ".".join(map(str, release))
    coming = max(announced, (release[0], release[1], release[2] + 1))
    local = f"+g{short}" if short else ""
    return f"{'.'.join(map(str, coming))}.dev{distance}{local}"


def _announced(root: Path) -> tuple[int, ...]:
    """Return the version that CHANGELOG.md names first."""
    changes = root / "CHANGELOG.md"
    found = (
        re.search(r"^## (\d+)\.(\d+)\.(\d+)", changes.read_text("utf-8"), re.MULTILINE) if changes.exists() else None
    )
    return tuple(map(int, found.groups())) if found else (0, 0, 0)


def _archive(root: Path) -> tuple[str, str]:
    """Return hash and description that ``git archive`` wrote into its copy of the file."""
    path = root / "packaging" / "archive.txt"
    lines = [line.partition(": ")[2] for line in path.read_text("utf-8").splitlines()] if path.exists() else []
    told = [line for line in lines if not line.startswith(("$Format", "%("))]
    return (told[0], told[1]) if len(told) == 2 else ("", "")


def _git(root: Path, *arguments: str) -> str:
    """Return what git says about ``root``; empty without git, or when the repository around it is another one."""
    if not (root / ".git").exists():
        return ""
    try:
        told = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return told.stdout.strip()


def say(word: str) -> str:
    """Return the answer to one of the words that the program takes."""
    number = version()
    numbers = re.findall(r"\d+", number.partition("+")[0])
    answers = {
        "version": number,
        "debian": number.replace(".dev", "~dev"),
        "numeric": ".".join([*numbers, "0"][:4]),  # as Windows wants it: four numbers
        "commit": commit(),
        "date": time.strftime("%Y-%m-%d", time.gmtime(epoch())),
        "epoch": str(epoch()),
    }
    return answers[word]


if __name__ == "__main__":
    for asked in sys.argv[1:] or ["version"]:
        sys.stdout.write(f"{say(asked)}\n")
