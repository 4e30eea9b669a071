"""The version number comes from the tag, and from what an archive kept of it where there is no git."""

from __future__ import annotations

import runpy
import subprocess
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture(scope="module")
def reading():
    return runpy.run_path(str(PACKAGING / "version.py"))


@pytest.fixture
def root(tmp_path):
    folder = tmp_path / "project"
    (folder / "packaging").mkdir(parents=True)
    (folder / "packaging" / "archive.txt").write_text((PACKAGING / "archive.txt").read_text("utf-8"), "utf-8")
    (folder / ".gitattributes").write_text("packaging/archive.txt export-subst\n", "utf-8")
    _git(folder, "init", "--quiet", "--initial-branch", "main")
    _commit(folder)
    return folder


def test_a_tag_is_the_version(reading, root):
    _git(root, "tag", "v1.2.3")
    assert reading["version"](root) == "1.2.3"
    assert reading["commit"](root) == _git(root, "rev-parse", "HEAD")


def test_commits_after_the_tag_lead_to_the_next_version(reading, root):
    _git(root, "tag", "v1.2.3")
    _commit(root)
    _commit(root)
    short = _git(root, "rev-parse", "--short=8", "HEAD")
    assert reading["version"](root) == f"1.2.4.dev2+g{short}"
    (root / "CHANGELOG.md").write_text("# Changelog\n\n## 1.3.0, unreleased\n\n## 1.2.3\n", "utf-8")
    assert reading["version"](root) == f"1.3.0.dev2+g{short}"


def test_other_tags_do_not_count(reading, root):
    _git(root, "tag", "before-the-move")
    assert reading["version"](root).startswith("0.0.1.dev1+g")


def test_an_archive_of_a_tag_knows_its_version(reading, root, tmp_path):
    _git(root, "tag", "v2.0.1")
    unpacked = _unpacked_archive(root, tmp_path)
    assert reading["version"](unpacked) == "2.0.1"
    assert reading["commit"](unpacked) == _git(root, "rev-parse", "HEAD")


def test_a_source_distribution_knows_its_version(reading, tmp_path):
    (tmp_path / "PKG-INFO").write_text("Metadata-Version: 2.4\nName: hubdesk\nVersion: 3.1.4\n\nText\n", "utf-8")
    assert reading["version"](tmp_path) == "3.1.4"


def test_a_plain_copy_has_a_version_too(reading, tmp_path):
    assert reading["version"](tmp_path) == "0.0.1.dev0"
    assert reading["commit"](tmp_path) == ""


def test_the_repository_around_is_another_one(reading, root):
    inner = root / "unpacked"
    inner.mkdir()
    assert reading["commit"](inner) == ""


def test_the_time_of_a_build_can_be_given(reading, root, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert reading["epoch"](root) == 1_700_000_000
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert reading["epoch"](root) == int(_git(root, "log", "-1", "--format=%ct"))


def _unpacked_archive(root, tmp_path):
    folder = tmp_path / "unpacked"
    folder.mkdir()
    archive = subprocess.run(["git", "archive", "HEAD"], cwd=root, check=True, capture_output=True).stdout
    subprocess.run(["tar", "-x"], cwd=folder, input=archive, check=True)
    return folder


def _commit(root):
    _git(root, "add", "--all")
    who = ("-c", "user.name=Someone", "-c", "user.email=someone@example.com")
    _git(root, *who, "commit", "--quiet", "--allow-empty", "-m", "one more")


def _git(root, *arguments):
    return subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, text=True).stdout.strip()
