"""Whether a folder is on a disk of this computer that nobody else copies behind our back.

SQLite's shared memory does not work over a network, and a synchronised folder may bring an old journal back.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.storage.atomic import private_folder

if TYPE_CHECKING:
    from collections.abc import Iterable

_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|afpfs|afs|webdav|davfs2?|9p|ceph|glusterfs|lustre|gpfs|beegfs|ncpfs|ocfs2|gfs2|coda|"
    r"orangefs|pvfs2|sshfs|fuse\.(sshfs|rclone|s3fs|gcsfuse|davfs2|glusterfs|ceph|gvfsd-fuse|onedriver|curlftpfs|"
    r"google-drive-ocamlfuse|smbnetfs|dropbox)",
    re.IGNORECASE,
)
_SYNCED = re.compile(
    r"onedrive( ?- ?.*)?|dropbox( \(.*\))?|google ?drive|my drive|icloud ?drive|mobile documents|"
    r"cloudstorage|nextcloud|owncloud|box sync|pcloud ?drive|mega ?sync|seafile|syncthing",
    re.IGNORECASE,
)
_FALLBACK = Path("/var/tmp")  # noqa: S108  # the owner of what lies there is checked
_MAC_MOUNT = re.compile(r"^.* on (?P<point>.*) \((?P<kind>[^,)]+)")


def is_unsafe_for_journal(path: Path) -> bool:
    """Return whether a journal below ``path`` could be damaged by a network or by a synchronising program.

    ``path`` need not exist yet. What cannot be found out counts as safe.
    """
    return bool(why_unsafe(path))


def why_unsafe(path: Path, mounts: Iterable[tuple[str, str]] | None = None) -> str:
    """Return ``network``, ``synced``, or an empty string for a good place.

    Args:
        path: The folder.
        mounts: Mount points and their file systems; those of this computer unless given.
    """
    if _is_other_computer(str(path)):
        return "network"
    real = _real(path)
    if any(_SYNCED.fullmatch(part) for part in (*path.parts, *real.parts)) or _below_onedrive(real):
        return "synced"
    if sys.platform == "win32" and mounts is None:
        return "network" if _is_remote_drive(real) else ""
    kind = _file_system(real, list(_mounts() if mounts is None else mounts))
    return "network" if _NETWORK.fullmatch(kind) else ""


def local_fallback() -> Path | None:
    """Return a folder of this user on a local disk that outlives a restart, or None where there is none to trust."""
    if not hasattr(os, "getuid"):
        return None
    user = os.getuid()
    folder = _FALLBACK / f"hubdesk-{user}"
    try:
        private_folder(folder)
        state = folder.lstat()
    except OSError:
        return None
    mine = state.st_uid == user and not folder.is_symlink() and not state.st_mode & 0o077
    return folder / "jobs" if mine and not is_unsafe_for_journal(folder) else None


def _is_other_computer(text: str) -> bool:
    return text.startswith(("\\\\", "//"))


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def _below_onedrive(path: Path) -> bool:
    roots = (os.environ.get(name) for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"))
    return any(root and path.is_relative_to(root) for root in roots)


def _file_system(path: Path, mounts: list[tuple[str, str]]) -> str:
    best, kind = "", ""
    for point, name in mounts:
        # Of two mounts on one point the later one is on top.
        if len(point) >= len(best) and path.is_relative_to(point):
            best, kind = point, name
    return kind


def _mounts() -> Iterable[tuple[str, str]]:
    if sys.platform == "darwin":
        return _mac_mounts()
    try:
        return parse_mountinfo(Path("/proc/self/mountinfo").read_text(errors="surrogateescape"))
    except OSError:
        return []


def _mac_mounts() -> Iterable[tuple[str, str]]:
    # Imported here: the window asks for its folders before its first picture, and only macOS needs this.
    import subprocess

    try:
        listing = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False)
    except (OSError, subprocess.SubprocessError):
        return []
    return parse_mac_mounts(listing.stdout)


def parse_mountinfo(text: str) -> list[tuple[str, str]]:
    """Return mount points and file systems of Linux's ``/proc/self/mountinfo``."""
    found = []
    for line in text.splitlines():
        left, _, right = line.partition(" - ")
        fields = left.split(" ")
        if len(fields) > 4 and right:
            point = re.sub(r"\\([0-7]{3})", lambda match: chr(int(match.group(1), 8)), fields[4])
            found.append((point, right.split(" ")[0]))
    return found


def parse_mac_mounts(text: str) -> list[tuple[str, str]]:
    """Return mount points and file systems of what ``mount`` prints on macOS."""
    matches = (_MAC_MOUNT.match(line) for line in text.splitlines())
    return [(match["point"], match["kind"].strip()) for match in matches if match]


if sys.platform == "win32":

    def _is_remote_drive(path: Path) -> bool:
        import ctypes

        remote = 4
        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == remote)

else:

    def _is_remote_drive(path: Path) -> bool:
        return False
