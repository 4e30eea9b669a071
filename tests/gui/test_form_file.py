"""A form submitted for each row of a file, in a process of its own with the real window and the demo portal."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.gui.test_end_to_end import run

pytestmark = [pytest.mark.gui, pytest.mark.slow]


def test_rows_of_a_file_are_submitted_through_the_window(home, tmp_path):
    file = tmp_path / "cards.csv"
    rows = [(f"card{n}@fair.example", f"Ann {n}", f"Person {n}", "Please call.") for n in range(20)]
    rows[7] = ("not an address", *rows[7][1:])
    with file.open("w", newline="", encoding="utf-8") as opened:
        csv.writer(opened).writerows([("Email", "First name", "Last name", "Message"), *rows])
    pictures = tmp_path / "pictures"
    ended = run(home, "-m", "tests.support.tour_form_file", str(file), "--pictures", str(pictures))
    assert ended.returncode == 0, ended.stderr
    summary = json.loads(ended.stdout.splitlines()[-1])
    assert (summary["state"], summary["submitted"], summary["rejected"]) == ("finished", 19, 1)
    with (Path(summary["results"]) / "rejected.csv").open(newline="", encoding="utf-8-sig") as opened:
        (refused,) = csv.DictReader(opened)
    assert (refused["_row"], refused["Email"]) == ("8", "not an address")
    assert {path.stem for path in pictures.iterdir()} >= {"form-preview-light", "form-question-light"}
