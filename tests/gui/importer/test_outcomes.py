"""How a run's figures are read."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from hubdesk.engine.records import Progress, Summary
from hubdesk.engine.undo.counts import UndoCounts
from hubdesk.gui.importer import outcomes
from hubdesk.gui.importer.outcome_rows import OutcomeRows
from hubdesk.storage.journal.records import JobState, RowState
from tests.support.fake_run import make_summary

NBSP = "\u00a0"


def _progress(**counts: int) -> Progress:
    known = {RowState(name): value for name, value in counts.items()}
    return Progress("7F3K", JobState.RUNNING, sum(known.values()), known, 2400, 773, 1209, 48, 31, None, (), 0)


def test_percentage_counts_rows_to_send_only_and_never_rounds_up():
    progress = _progress(created=995, not_sent=5, rejected=50, duplicate=7)
    assert outcomes.progress_percent(progress) == f"99{NBSP}%"
    assert outcomes.progress_percent(_progress(rejected=3)) == f"100{NBSP}%"


def test_notes_stand_beside_the_figures_that_need_them():
    notes = outcomes.run_notes(_progress(created=1, rejected=12, duplicate=2, not_sent=9), rejected_before=2)
    assert notes == {
        RowState.REJECTED: "10 by HubSpot in this run",
        RowState.DUPLICATE: "last one wins",
        RowState.NOT_SENT: "2,400 of them on their way",
    }
    assert RowState.REJECTED not in outcomes.run_notes(_progress(rejected=12), rejected_before=None)


def test_the_headline_is_success_only_when_nearly_all_is_written():
    title = outcomes.results_title
    assert title(Summary("a", "finished", 1000, created=990, rejected=10)) == (
        "Finished. Every row has its place.",
        "ok",
    )
    assert title(Summary("a", "finished", 300, created=285, rejected=15)) == (
        "Finished. Every row has its place.",
        "ok",
    )
    assert title(Summary("a", "finished", 300, created=284, rejected=16)) == (
        "Finished, 16 rows were not written.",
        "warning",
    )
    assert title(Summary("a", "finished", 1000, created=900, rejected=100)) == (
        "Finished, 100 rows were not written.",
        "warning",
    )
    assert title(Summary("a", "stopped", 1000, not_sent=1)) == ("Stopped. 1 row was not sent.", "warning")
    assert title(Summary("a", "failed_check", 10))[1] == "error"


def test_sums_are_checked():
    assert outcomes.adds_up(10, {RowState.CREATED: 4, RowState.NOT_SENT: 6})
    assert not outcomes.adds_up(10, {RowState.CREATED: 4})


def test_a_finished_form_speaks_of_submissions():
    summary = Summary("7F3K", "finished", 100, submitted=80, rejected=20)
    assert outcomes.results_title(summary) == ("Finished, 20 rows were not submitted.", "warning")


def test_an_undo_says_how_many_contacts_stay():
    summary = Summary("U7F3", "finished", 15, updated=12, unchanged=3)
    assert outcomes.undone_title(summary, UndoCounts(15, 8, 4, 2, 1)) == (
        "Taken back, 3 contacts stay as they are now.",
        "ok",
    )
    assert outcomes.undone_title(summary, UndoCounts(12, 8, 4, 0, 0))[0] == "Taken back. Every contact has its place."
    stopped = Summary("U7F3", "stopped", 15, updated=5, not_sent=10)
    told = outcomes.undone_title(stopped, UndoCounts(15, 5, 0, 0, 0, 1, 9))
    assert told == ("Stopped. 10 contacts are not taken back yet.", "warning")


def test_a_stop_while_the_list_is_filled_does_not_speak_of_rows_that_were_not_sent():
    stopped = Summary("7F3K", "stopped", 100, created=100, list_id="1", listed=40)
    told = outcomes.results_title(stopped)
    assert told == ("Stopped. Every row was sent, 40 contacts are on the list so far.", "warning")


def test_rows_that_lost_cells_make_no_plain_success():
    few = Summary("j", "finished", 100, created=100, partly=5)
    assert outcomes.results_title(few) == ("Finished. Every row has its place.", "ok")
    many = Summary("j", "finished", 100, created=100, partly=6)
    told = "Finished, 6 rows were written without cells that have errors."
    assert outcomes.results_title(many) == (told, "warning")


def test_lines_without_a_contact_are_told_apart_from_refused_rows():
    end = Summary("j", "finished", 20, created=16, rejected=4, left_out=4)
    assert outcomes.refused(end) == 0
    assert outcomes.results_title(end) == ("Finished. Every row has its place.", "ok")
    assert outcomes.results_notes(end) == {RowState.REJECTED: "4 of them without a contact"}
    some = Summary("j", "finished", 20, created=14, rejected=6, left_out=4)
    assert outcomes.results_title(some) == ("Finished, 2 rows were not written.", "warning")
    assert outcomes.results_notes(Summary("j", "finished", 20, created=14, rejected=6)) == {}


@pytest.mark.parametrize("width", [420, 900])
def test_the_note_of_the_results_can_be_seen_beside_the_link(qtbot, theme, width):
    table = OutcomeRows(theme, running=False)
    qtbot.addWidget(table)
    end = Summary("j", "finished", 200, created=190, rejected=10, left_out=4)
    counts = outcomes.summary_counts(end)
    table.resize(width, 400)
    table.show()
    table.show_counts(counts, end.rows, outcomes.results_notes(end))
    table.show_links(frozenset({"rejected.csv"}), counts)
    row = table.rows[RowState.REJECTED]
    QApplication.processEvents()
    note = next(each for each in row.findChildren(QLabel) if each.text() == "4 of them without a contact")
    assert note.isVisible()
    assert note.width() >= note.sizeHint().width()
    assert row.link.isVisible()
    assert row.rect().contains(note.mapTo(row, note.rect().bottomRight()))


@pytest.mark.parametrize(("seconds", "said"), [(70.0, True), (26.0, False)])
@pytest.mark.anyio
async def test_no_run_was_faster_than_what_is_called_the_fastest(rig_of, seconds, said):
    rig = rig_of()
    job = await rig.run()
    job.finish(make_summary(seconds=seconds, bound_seconds=32.0))
    await rig.settle()
    assert ("Fastest possible" in [each.text() for each in rig.pane.results.findChildren(QLabel)]) is said
