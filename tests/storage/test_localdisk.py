"""Networks and synchronised folders are recognised; ordinary folders are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from hubdesk.storage import localdisk
from hubdesk.storage.localdisk import (
    is_unsafe_for_journal,
    local_fallback,
    parse_mac_mounts,
    parse_mountinfo,
    why_unsafe,
)

MOUNTINFO = r"""
22 1 254:1 / / rw,relatime - ext4 /dev/vda1 rw
40 22 0:35 / /mnt/people rw shared:1 - nfs4 server:/home rw
41 22 0:36 / /mnt/my\040share rw - cifs //server/share rw
42 22 0:37 / /mnt/people/local rw - xfs /dev/vdb rw
43 22 0:38 / /data rw - ext4 /dev/vdc rw
44 22 0:39 / /data rw - fuse.sshfs host: rw
45 22 0:40 / /tmp rw - tmpfs tmpfs rw
broken line
"""
MAC = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled)
//anna@server/share on /Volumes/share (smbfs, nodev, nosuid, mounted by anna)
server:/export on /Volumes/with (odd) name (nfs)
"""


@pytest.mark.fault("F56")
@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/srv/jobs", ""),
        ("/mnt/people/.local/share/HubDesk/jobs", "network"),
        ("/mnt/peoples/jobs", ""),
        ("/mnt/people/local/jobs", ""),
        ("/mnt/my share/jobs", "network"),
        ("/data/jobs", "network"),
        ("/tmp/jobs", ""),
    ],
)
def test_the_file_system_below_a_folder_counts(path, expected):
    assert why_unsafe(Path(path), parse_mountinfo(MOUNTINFO)) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [("/Users/anna/jobs", ""), ("/Volumes/share/jobs", "network"), ("/Volumes/with (odd) name/jobs", "network")],
)
def test_the_mounts_of_macos(path, expected):
    assert why_unsafe(Path(path), parse_mac_mounts(MAC)) == expected


@pytest.mark.fault("F56")
@pytest.mark.parametrize(
    "folder",
    [
        "Dropbox",
        "Dropbox (Acme)",
        "OneDrive",
        "OneDrive - Acme GmbH",
        "Google Drive",
        "Library/Mobile Documents",
        "Library/CloudStorage",
        "iCloudDrive",
        "Nextcloud",
        "ownCloud",
        "pCloudDrive",
    ],
)
def test_synchronised_folders(folder):
    assert why_unsafe(Path("/mnt/people") / folder / "x", []) == "synced"


@pytest.mark.parametrize("folder", ["Documents", "Dropboxes", "my-onedrive-notes", "box", "sync", "HubDesk"])
def test_ordinary_folders(folder):
    assert why_unsafe(Path("/mnt/people") / folder / "x", []) == ""


def test_a_link_into_a_synchronised_folder(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "jobs").symlink_to(tmp_path / "Dropbox")
    assert is_unsafe_for_journal(tmp_path / "jobs")


def test_the_folder_that_windows_names_in_the_environment(monkeypatch, tmp_path):
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Acme"))
    assert is_unsafe_for_journal(tmp_path / "Acme" / "jobs")
    assert not is_unsafe_for_journal(tmp_path / "jobs")


@pytest.mark.parametrize("path", ["//server/share/jobs", r"\\server\share\jobs"])
def test_other_computers(path):
    assert localdisk._is_other_computer(path)


def test_what_cannot_be_found_out_counts_as_safe(tmp_path, monkeypatch):
    def fail():
        return []

    monkeypatch.setattr(localdisk, "_mounts", fail)
    assert not is_unsafe_for_journal(tmp_path)


def test_a_foreign_fallback_is_not_trusted(monkeypatch, tmp_path):
    monkeypatch.setattr(localdisk, "_FALLBACK", tmp_path)
    folder = local_fallback()
    assert folder is not None
    assert folder.parent.parent == tmp_path
    folder.parent.chmod(0o777)
    assert local_fallback() is None
    folder.parent.rmdir()
    folder.parent.symlink_to(tmp_path)
    assert local_fallback() is None
