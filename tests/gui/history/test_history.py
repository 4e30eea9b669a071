"""The History pane: the list, its filters and the way on from a job."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from hubdesk.core.errors import StorageProblem
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.history import words
from hubdesk.gui.history.controller import HistoryController
from hubdesk.gui.history.model import JobsModel
from hubdesk.gui.history.pane import HistoryPane
from hubdesk.gui.history.services import VerifyReport
from hubdesk.gui.widgets.buttons import Button
from hubdesk.gui.widgets.confirm import ChoiceDialog
from hubdesk.gui.widgets.labels import ElidedLabel
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import NBSP
from hubdesk.storage.journal.records import JobState, RowState
from tests.support.arming import LONG, arm_after
from tests.support.fake_jobs import JOBS, FakeHistory
from tests.support.languages import speaking
from tests.support.virtual_time import StandingClock
from tests.support.waiting import until

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

NOW = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)


def choice() -> ChoiceDialog | None:
    """Return the question that is open."""
    found = QApplication.activeModalWidget()
    return found if isinstance(found, ChoiceDialog) else None


async def _settle() -> None:
    for _ in range(30):
        await asyncio.sleep(0)


@pytest.fixture
def history_of(theme, sink):
    """Make panes inside a running loop."""
    scopes: list[TaskScope] = []
    controllers: list[HistoryController] = []

    def make(**services):
        scope = TaskScope("history", sink)
        scopes.append(scope)
        pane, fake = HistoryPane(theme), FakeHistory(**services)
        resumed: list[str] = []

        def resume(job_id: str, agreed: bool) -> bool:
            assert not agreed
            resumed.append(job_id)
            return True

        controllers.append(HistoryController(pane, fake, scope, StandingClock(NOW), resume=resume))
        pane.show()
        controllers[-1].refresh()
        return pane, fake, resumed

    yield make
    for scope in scopes:
        scope.cancel_all()
    assert not sink.defects


async def test_jobs_are_listed_newest_first_with_what_was_written(history_of):
    pane, _, _ = history_of()
    await _settle()
    first = [pane.model.data(pane.model.index(0, column)) for column in range(7)]
    file, took = "ITB_Berlin_Leads_final(2).csv", f"1{NBSP}min 11{NBSP}s"
    assert first[1:] == [file, "Acme Travel", "184,620", "120,837", "Finished", took]
    assert pane.model.rowCount() == 4


async def test_only_stopped_jobs_can_be_resumed(history_of):
    pane, _, resumed = history_of()
    await _settle()
    assert pane.resume.isHidden()
    pane.table.selectRow(1)
    assert not pane.resume.isHidden()
    pane.resume.click()
    await _settle()
    assert resumed == ["2MPQ"]


async def test_chips_and_search_filter(history_of):
    pane, _, _ = history_of()
    await _settle()
    pane.chips["resumable"].setChecked(True)
    assert pane.model.rowCount() == 2
    pane.search.setText("webinar")
    assert pane.model.rowCount() == 1
    pane.search.setText("nothing like it")
    assert pane.model.rowCount() == 0
    assert pane.empty._title.text() == "No job fits."


async def test_an_empty_list_teaches(history_of):
    pane, _, _ = history_of(listed=())
    await _settle()
    assert pane.empty._title.text() == "No jobs yet"
    asked: list[str] = []
    pane.pane_requested.connect(asked.append)
    pane.empty.button.click()
    assert asked == ["import"]


async def test_verifying_says_whether_the_sums_agree(history_of):
    pane, fake, _ = history_of()
    await _settle()
    pane.details.verify.click()
    await _settle()
    assert fake.verified == ["7F3K"]
    assert pane.banners._contents["verified"].severity == "success"
    fake.report = VerifyReport(10, finished=False)
    pane.details.verify.click()
    await _settle()
    assert "It can be resumed" in pane.banners._contents["verified"].text
    fake.report = VerifyReport(10, ("Row 7 is in two places.",))
    pane.details.verify.click()
    await _settle()
    assert pane.banners._contents["verified"].severity == "error"


async def test_a_verification_that_cannot_run_is_a_banner(history_of):
    pane, _, _ = history_of(report=StorageProblem("The journal cannot be read.", code="journal.unreadable"))
    await _settle()
    pane.details.verify.click()
    await _settle()
    assert "journal.unreadable" in pane.banners._contents
    assert not pane.details.verify.busy


async def test_the_details_of_the_chosen_job_are_shown(history_of):
    pane, fake, _ = history_of()
    await _settle()
    assert pane.details.title.text() == "ITB_Berlin_Leads_final(2).csv"
    assert pane.details.sum.text() == "The sum is 184,620 rows: each has its place."
    told = [label.text() for label in pane.details.facts.findChildren(WrapLabel)]
    assert {"Acme Travel (12345678)", "Create and update", "Email", "E-mail Address → Email", "and 1 other"} <= set(
        told
    )
    lines = [label.text() for label in pane.details.facts.findChildren(ElidedLabel)]
    assert lines == ["/data/ITB_Berlin_Leads_final(2).csv", JOBS[0].sha256]
    pane.details.results.click()
    link = pane.details.facts.findChild(Button, "open_rejected")
    link.click()
    assert fake.opened == [JOBS[0].results, JOBS[0].results / "rejected.csv"]
    pane.table.selectRow(1)
    await _settle()
    assert pane.details.title.text() == "webinar_asistentes_nov.csv"
    assert pane.details.standing.text() == "It can be resumed; no row is sent twice."


async def test_details_are_read_only_while_somebody_sees_them(history_of, monkeypatch):
    pane, fake, _ = history_of()
    await _settle()
    asked: list[str] = []
    read = fake.details

    async def details(job_id):
        asked.append(job_id)
        return await read(job_id)

    monkeypatch.setattr(fake, "details", details)
    pane.hide()
    fake.jobs_changed.publish(None)
    await _settle()
    assert asked == []
    pane.show()
    await _settle()
    assert asked == ["7F3K"]


async def test_why_there_is_no_way_back_stands_beside_the_button(history_of):
    pane, _, _ = history_of()
    await _settle()
    assert pane.foot.undo.isEnabled()
    pane.table.selectRow(3)
    assert not pane.foot.undo.isEnabled()
    assert "not compared before" in pane.foot.text


async def test_deleting_asks_first_and_says_what_stays(history_of):
    pane, fake, _ = history_of()
    await _settle()
    pane.details.delete.click()
    dialog = await until(choice)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "It can no longer be taken back" in words
    assert "Result files stay unless" in words
    dialog.buttons[0].click()
    await _settle()
    assert fake.deleted == []
    pane.details.delete.click()
    (await until(choice)).buttons[2].click()
    await until(lambda: fake.deleted)
    assert fake.deleted == [("7F3K", False)]
    assert "/results/7F3K" in pane.banners._contents["done"].text


async def test_all_jobs_are_deleted_with_their_results_when_that_is_wanted(history_of):
    pane, fake, _ = history_of()
    await _settle()
    pane.delete_all_requested.emit()
    dialog = await until(choice)
    assert "2 jobs are not finished" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.buttons[1].click()
    await until(lambda: fake.deleted)
    await _settle()
    assert fake.deleted == [(job.job_id, True) for job in JOBS]
    assert pane.model.rowCount() == 0
    assert pane.foot.undo.isHidden()


async def test_a_running_job_can_neither_be_deleted_nor_taken_back(history_of):
    running = replace(JOBS[0], running="running on desk since 10:02 (process 4711)")
    pane, fake, _ = history_of(listed=(running,))
    await _settle()
    assert not pane.details.delete.isEnabled()
    assert not pane.foot.undo.isEnabled()
    pane.delete_requested.emit("7F3K")
    await _settle()
    assert fake.deleted == []


async def test_the_time_of_keeping_is_chosen_in_the_menu(history_of):
    pane, fake, _ = history_of()
    await _settle()
    pane.more.click()
    menu = pane.findChild(QMenu, "more-menu")
    (keep,) = [action.menu() for action in menu.actions() if action.menu() is not None]
    checked = {action.text(): action.isChecked() for action in keep.actions()}
    assert checked["After 90 days"]
    assert [text for text, on in checked.items() if on] == ["After 90 days"]
    next(action for action in keep.actions() if action.text() == "After 7 days").trigger()
    await _settle()
    assert fake.days == 7
    assert "1 job lost its details now" in pane.banners._contents["done"].text


async def test_the_chosen_job_stays_chosen_when_the_list_changes(history_of):
    pane, fake, _ = history_of()
    await _settle()
    pane.table.selectRow(1)
    fake.listed = (replace(JOBS[0], job_id="NEW1"), *JOBS)
    fake.jobs_changed.publish(None)
    await _settle()
    chosen = pane.chosen()
    assert chosen is not None
    assert chosen.job_id == "2MPQ"


def test_the_model_keeps_qts_rules(qapp):
    model = JobsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(JOBS, NOW)
    model.show((), NOW)
    assert tester is not None


def test_words_about_a_job():
    assert words.detail(JOBS[0]) == "Job 7F3K · 1,462 rejected · 3 need review"
    assert words.about(JOBS[0], NOW) == f"Job 7F3K · today 15:47 · by anna · took 1{NBSP}min 11{NBSP}s"
    cut_off = replace(JOBS[0], cut_off=True)
    assert words.about(cut_off, NOW).endswith(f"took at least 1{NBSP}min 11{NBSP}s")
    assert words.duration_of(cut_off) == f"at least 1{NBSP}min 11{NBSP}s"
    assert words.when(replace(JOBS[0], created_at="yesterday or so"), NOW) == "yesterday or so"
    assert not words.resumable(replace(JOBS[0], state=JobState.RUNNING))
    assert words.duration_of(JOBS[1]) == f"at 45{NBSP}%"


def test_words_about_an_undo_and_about_removed_details():
    undo = replace(JOBS[0], job_id="U2PQ", undo_of="7F3K", mode="undo")
    assert words.what(undo) == "Undo of 7F3K"
    assert words.state(replace(JOBS[0], undone_by="U2PQ"))[0] == "Undone"
    removed = replace(JOBS[0], removed="2026-10-12T09:00:00+00:00", can_be_undone=False)
    assert words.standing(removed, NOW)[0] == "Details removed on 12 Oct 2026; counts kept."
    assert words.why_not_undoable(removed).startswith("Its details were removed")


def test_days_are_told_in_the_language_of_the_window(qapp, tmp_path):
    today = replace(JOBS[0], removed=NOW.isoformat())
    with speaking(qapp, "de", tmp_path):
        assert words.standing(today, NOW)[0].startswith("Details heute ")
        assert words.detail(JOBS[0]) == "Job 7F3K · 1.462 abgelehnt · 3 zu prüfen"


async def test_a_job_is_exported_as_an_archive_or_a_folder(history_of, monkeypatch, tmp_path):
    pane, fake, _ = history_of()
    await _settle()

    async def archive(_parent, _title, _filters, proposal):
        return tmp_path / proposal.name

    async def folder(_parent, _title, _start):
        return tmp_path

    monkeypatch.setattr("hubdesk.gui.aio.qtwait.save_file", archive)
    monkeypatch.setattr("hubdesk.gui.aio.qtwait.open_folder", folder)
    for text in ("As a ZIP archive…", "As a folder…"):
        pane.details.export.click()
        menu = pane.details.export.findChildren(QMenu, "export-menu")[-1]
        next(action for action in menu.actions() if action.text() == text).trigger()
        await _settle()
    assert fake.exported == [("7F3K", tmp_path / "HubDesk job 7F3K.zip"), ("7F3K", tmp_path / "HubDesk job 7F3K")]
    assert str(tmp_path) in pane.banners._contents["done"].text


async def test_nothing_that_opens_a_job_is_offered_while_one_is_verified(history_of):
    pane, fake, _ = history_of()
    await _settle()
    job = next(job for job in JOBS if words.resumable(job) and not words.why_not_undoable(job))
    pane.choose(job.job_id)
    buttons = (pane.foot.resume, pane.foot.undo, pane.details.export)
    assert all(button.isEnabled() for button in buttons)
    hold, plain = asyncio.Event(), fake.verify

    async def verify(job_id):
        await hold.wait()
        return await plain(job_id)

    fake.verify = verify
    pane.details.verify.click()
    await _settle()
    assert not any(button.isEnabled() for button in (*buttons, pane.details.delete))
    pane.details.results.click()
    assert len(fake.opened) == 1
    hold.set()
    await _settle()
    assert all(button.isEnabled() for button in buttons)


def test_columns_are_whole_while_the_file_has_room_to_spare(qtbot, theme):
    pane = HistoryPane(theme)
    qtbot.addWidget(pane)
    pane.resize(1134, 700)
    pane.show()
    pane.show_jobs(JOBS, NOW)
    table = pane.list.table
    for column in range(table.model().columnCount()):
        assert table.columnWidth(column) >= table.head.words_width(column)
        if column != 1:
            assert table.columnWidth(column) >= table.sizeHintForColumn(column), column


async def test_a_job_that_had_nothing_to_write_says_so_and_nothing_of_rows_that_were_not_sent(history_of):
    idle = replace(JOBS[2], nothing_to_write=True, counts={RowState.NOT_SENT: 638, RowState.REJECTED: 2})
    pane, fake, _ = history_of(listed=(idle,))
    await _settle()
    details = pane.details
    details.show_details(replace(await fake.details(idle.job_id), files=()), NOW, "slate")
    QApplication.sendPostedEvents()
    assert details.standing.text() == "Nothing had to be written: all contacts were up to date."
    said = [label.text() for label in details.findChildren(QLabel) if label.isVisibleTo(details)]
    assert said[said.index("Unchanged") + 1] == "638"
    assert said[said.index("Rejected") + 1] == "2"
    assert "The sum is 640 rows: each has its place." in said
    assert "None: nothing was written." in said
    assert not any("not sent" in text.lower() for text in (*said, words.detail(idle)))
    undo = replace(idle, undo_of="7F3K")
    assert words.standing(undo, NOW)[0] == "There is nothing to take back."


async def test_resume_is_not_pressed_by_a_press_that_was_meant_for_another_job(history_of, qapp):
    pane, _, resumed = history_of(listed=(*JOBS, replace(JOBS[1], job_id="2NEW")))
    await _settle()
    arm_after(qapp, LONG)
    pane.table.selectRow(1)
    button = pane.resume
    assert button.isVisible()
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Space)
    await _settle()
    assert not resumed
    pane.foot._arming._since.invalidate()  # as after the wait
    pane.table.selectRow(pane.model.row_of("2NEW"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    await _settle()
    assert not resumed, "it is about another job now"
    arm_after(qapp)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    await _settle()
    assert resumed == ["2NEW"]
