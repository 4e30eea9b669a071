"""The checkers can fail: each violation that is planted in a good end of an import is seen."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.support.checker import check_account, check_files
from tests.support.contacts_file import write_rows
from tests.support.story import COLUMNS, Story
from tests.support.watch import Job
from tests.support.world import OTHERS, Change, Trouble, World

pytestmark = pytest.mark.anyio

NAMES = {name: COLUMNS[name] for name in ("Email", "City", "Job title")}
ROWS = [
    ("new@world.example", "Ulm", "Chef"),
    ("there@world.example", "Bonn", ""),
    ("nobody", "Ulm", ""),
    ("new@world.example", "Bonn", "Chef"),
]


class Ended:
    """A finished import: its file, its result files, its summary, and the portal's books, all free to be changed."""

    def __init__(self, story, job, summary):
        self.story, self.job, self.file, self.summary = story, job, job.file, summary
        self.folder = Path(summary["results"])
        self.books = [{"id": one, "properties": values} for one, values in story.world.contacts().items()]

    def contacts(self):
        return self.books

    def check(self):
        rows = check_files(self.file, self.summary)
        check_account(self.file, rows, self, before={"there@world.example"}, properties=NAMES)

    def edit(self, name, change):
        """Change the rows of a result file."""
        with (self.folder / name).open(newline="", encoding="utf-8-sig") as opened:
            header, *rows = csv.reader(opened)
        rows = change([dict(zip(header, row, strict=True)) for row in rows])
        with (self.folder / name).open("w", newline="", encoding="utf-8-sig") as opened:
            writer = csv.DictWriter(opened, header)
            writer.writeheader()
            writer.writerows(rows)

    def of(self, address):
        return next(one for one in self.books if one["properties"].get("email") == address)


@pytest.fixture
async def ended(tmp_path):
    world = World(tmp_path)
    world.make(email="there@world.example", city="Rome")
    world.clock.skip(300)
    story = Story(world)
    file = write_rows(tmp_path / "file.csv", tuple(NAMES), ROWS)
    job_id = await story.prepare(file, "upsert", {}, planned=True, columns=NAMES)
    job = story.add(Job(job_id, "upsert", file, {}, planned=True, born=story.moment()))
    summary = await world.run(story.run(job), Trouble())
    yield Ended(story, job, summary)
    world.close()


def _set(ended, name, number, **values):
    ended.edit(name, lambda rows: [row | values if int(row["_row"]) == number else row for row in rows])


def _in_two_files(ended):
    ended.edit("rejected.csv", lambda rows: [*rows, rows[0] | {"_row": "2"}])


def _sum(ended):
    ended.summary |= {"created": 2, "updated": 0}


def _kept_sum(ended):
    kept = json.loads((ended.folder / "summary.json").read_text("utf-8"))
    (ended.folder / "summary.json").write_text(json.dumps(kept | {"created": 2, "updated": 0}), "utf-8")


def _swap(ended):
    _set(ended, "written.csv", 2, _state="created")
    _set(ended, "written.csv", 4, _state="updated")


VIOLATIONS = {
    "a row is missing": lambda ended: ended.edit("written.csv", lambda rows: rows[:1]),
    "a row is invented": lambda ended: ended.edit("rejected.csv", lambda rows: [*rows, rows[0] | {"_row": "5"}]),
    "a row is in two files": _in_two_files,
    "a row is twice in one file": lambda ended: ended.edit("written.csv", lambda rows: [*rows, rows[0]]),
    "a row has another value": lambda ended: _set(ended, "written.csv", 2, City="Köln"),
    "a row is in the wrong file": lambda ended: _set(ended, "written.csv", 2, _state="rejected"),
    "a row has the id of another contact": lambda ended: _set(ended, "written.csv", 2, _record_id="1"),
    "created and updated are exchanged": _swap,
    "the summary has another sum": _sum,
    "the kept summary has another sum": _kept_sum,
    "a written contact is lost": lambda ended: ended.books.remove(ended.of("new@world.example")),
    "a contact is there twice": lambda ended: ended.books.append(ended.of("new@world.example") | {"id": "9"}),
    "a contact is there that no row speaks of": lambda ended: ended.books.append(
        {"id": "9", "properties": {"email": "who@world.example"}}
    ),
    "a value did not arrive": lambda ended: ended.of("there@world.example")["properties"].update(city="Rome"),
    "the first of equal rows won": lambda ended: ended.of("new@world.example")["properties"].update(city="Ulm"),
}


async def test_a_good_end_is_called_good(ended):
    ended.check()
    await ended.story.check_end(ended.job, ended.summary)


@pytest.mark.parametrize("name", VIOLATIONS)
async def test_a_planted_violation_is_seen(name, ended):
    VIOLATIONS[name](ended)
    with pytest.raises(AssertionError):
        ended.check()


async def test_the_history_of_the_portal_is_believed_and_not_the_job(ended):
    """Result files and sums agree with each other, and the portal saw another actor make the contact."""
    for change in ended.story.world.history:
        change.actor = OTHERS
    with pytest.raises(AssertionError, match="row 4"):
        await ended.story.check_end(ended.job, ended.summary)


async def test_a_write_that_no_row_speaks_of_is_seen(ended):
    record = ended.of("there@world.example")["id"]
    ended.story.world.edit(record, city="Oslo")
    ended.story.world.history[-1].actor = ended.job.job_id
    _set(ended, "written.csv", 2, _state="unchanged")
    ended.summary |= {"updated": 0, "unchanged": 1}
    with pytest.raises(AssertionError):
        await ended.story.check_end(ended.job, ended.summary)


@pytest.mark.parametrize(
    ("mode", "name", "old", "new", "words"),
    [
        ("upsert", "", "there", "", "archived a contact"),
        ("update", "", "", "there", "only updates made a contact"),
        ("create", "city", "Rome", "Ulm", "only creates changed a contact"),
        ("upsert", "jobtitle", "Chef", "Cook", "not empty, and overwritten"),
        ("upsert", "product_interest", "cloud;software", "cloud", "an option was taken away"),
    ],
)
async def test_a_forbidden_change_is_seen_at_once(mode, name, old, new, words, ended):
    story, record = ended.story, ended.of("there@world.example")["id"]
    writes = {"jobtitle": "if_empty", "product_interest": "append"}
    story.add(Job("OTHER", mode, ended.file, writes, planned=True, born=0))
    story.watch.hear(Change(90, OTHERS, record, name, "", old))
    story.world.reads["OTHER", record, name] = 91
    with pytest.raises(AssertionError, match=words):
        story.watch.hear(Change(92, "OTHER", record, name, old, new))
