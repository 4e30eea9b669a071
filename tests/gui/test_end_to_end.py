"""The real window on the real engine and a real demo portal, in a process of its own as users run it."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.nasty_file import nasty_file
from tests.support.portal import running_portal
from tests.support.sample_file import write_sample

pytestmark = [pytest.mark.gui, pytest.mark.slow]
ROOT = Path(__file__).resolve().parents[2]


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"HUBDESK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def addresses(path: Path, column: str) -> set[str]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return {row[column].strip().lower() for row in csv.DictReader(file)}


def log_of(home: Path) -> str:
    return "\n".join(path.read_text("utf-8") for path in (home / "logs").glob("*.log"))


def test_a_dropped_file_becomes_contacts(home, tmp_path):
    file = tmp_path / "contacts.csv"
    write_sample(file, 700, seed=3, bad_share=0.03)
    ended = run(home, "-m", "tests.support.tour", str(file), "--pictures", str(tmp_path / "pictures"))
    assert ended.returncode == 0, ended.stderr
    summary = json.loads(ended.stdout.splitlines()[-1])
    assert summary["state"] == "finished"
    assert (
        summary["created"] + summary["updated"] + summary["rejected"] + summary["duplicates"] == summary["rows"] == 700
    )
    assert summary["rejected"] > 0
    written = addresses(Path(summary["results"]) / "written.csv", "E-mail address")
    with running_portal(state=home / "data" / "demo" / "portal.sqlite") as portal:
        there = {contact["properties"].get("email") for contact in portal.contacts()}
    assert len(written) == summary["created"] + summary["updated"]
    assert written <= there
    assert (tmp_path / "pictures" / "results-light.png").stat().st_size > 10_000
    assert "Traceback" not in log_of(home)


def test_what_is_corrected_and_decided_in_the_window_is_what_hubspot_gets(home, tmp_path):
    """Names split, columns joined, a value for all rows, mistyped domains, values decided; the file stays as it is."""
    file = nasty_file(tmp_path / "people.csv", 120)
    before = file.read_bytes()
    ended = run(home, "-m", "tests.support.tour_columns", "--file", str(file), "--write")
    assert ended.returncode == 0, ended.stderr
    summary = json.loads(ended.stdout.splitlines()[-1])
    assert summary["state"] == "finished"
    assert summary["created"] + summary["rejected"] + summary["duplicates"] == summary["rows"] == 120
    assert summary["created"] > 60
    with running_portal(state=home / "data" / "demo" / "portal.sqlite") as portal:
        there = {contact["properties"].get("email"): contact["properties"] for contact in portal.contacts()}
    first = there["ludwig1@gmail.com"]
    assert (first["firstname"], first["lastname"]) == ("Ludwig", "van Beethoven")
    assert first["address"] == "Hauptstr. 2"
    assert first["country"] == "Germany"
    assert first["hs_lead_status"]
    assert "ludwig1@gmial.com" not in there
    assert file.read_bytes() == before
    assert "Traceback" not in log_of(home)


@pytest.mark.fault("F102")
def test_closing_during_a_run_asks_and_the_job_goes_on_later(home, tmp_path):
    file = tmp_path / "contacts.csv"
    write_sample(file, 9_000, seed=4, bad_share=0.0)
    ended = run(home, "-m", "tests.support.tour", str(file), "--quit-in-run")
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in log_of(home)
    listed = json.loads(run(home, "-m", "hubdesk", "jobs", "--json").stdout.splitlines()[0])
    assert listed["state"] == "stopped"
    assert 0 < listed.get("created", 0) < 9_000
    resumed = run(home, "-m", "hubdesk", "resume", listed["job"], "--json")
    summary = json.loads(resumed.stdout.splitlines()[-1])
    assert summary["state"] == "finished"
    assert summary["created"] + summary["duplicates"] == 9_000
