from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import FileProblem
from hubdesk.gui.actions import Actions
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.context import GuiContext
from hubdesk.gui.gauge.legend import Legend
from hubdesk.gui.main_window import MIN_HEIGHT, MIN_WIDTH, MainWindow
from hubdesk.gui.notifier import Notifier
from hubdesk.gui.pane import Pane
from hubdesk.gui.services import MemorySettings, ShellServices
from hubdesk.gui.shell import Shell
from hubdesk.gui.state import WindowState
from hubdesk.gui.theme.theme import Appearance, Theme
from hubdesk.gui.welcome.pane import WelcomePane
from hubdesk.gui.widgets.banner import Banner
from hubdesk.gui.window_parts import PaneDescriptor
from tests.support.fake_services import FakeServices, account
from tests.support.gauge_samples import QUIET

ACTION, NO_BUTTON, NO_KEY = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class ImportPane(Pane):
    """Writes down what it was given."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "Import")
        self.opened: list[Path] = []
        self.pasted: list[str] = []
        self.field = QLineEdit()
        self.body.addWidget(self.field)
        self.footer.add_right(QPushButton("Continue"))

    def open_file(self, path: Path) -> bool:
        self.opened.append(path)
        return True

    def paste_rows(self, text: str) -> bool:
        self.pasted.append(text)
        return True


class Rig:
    """A window with three panes and services in memory."""

    def __init__(self, theme: Theme, services: FakeServices, sink: object) -> None:
        self.services = services
        self.settings = MemorySettings()
        self.notifier = Notifier()
        self.actions = Actions()
        self.window = MainWindow().furnish(theme, self.actions)
        self.scope = TaskScope("test", sink)  # type: ignore[arg-type]
        context = GuiContext(theme, self.notifier, self.scope, self.actions, self.settings, services)
        self.made: list[str] = []
        for descriptor in (
            PaneDescriptor("welcome", "", "demo", lambda: WelcomePane(theme), None),
            PaneDescriptor("connect", "Connect", "connect", lambda: self._make("connect", Pane(theme, "Connect"))),
            PaneDescriptor("import", "Import", "import", lambda: self._make("import", ImportPane(theme)), 1, "Ctrl+3"),
        ):
            self.window.add_pane(descriptor)
        self.shell = Shell(self.window, context, services, SystemClock())

    def _make(self, key: str, pane: Pane) -> Pane:
        self.made.append(key)
        return pane

    @property
    def import_pane(self) -> ImportPane:
        pane = self.window.pane("import")
        assert isinstance(pane, ImportPane)
        return pane


@pytest.fixture
def rig(qtbot, theme, sink):
    rig = Rig(theme, FakeServices([account(), account(87654321, "Acme & Söhne", "SANDBOX", "plum")], QUIET), sink)
    qtbot.addWidget(rig.window, before_close_func=lambda window: window.allow_close())
    rig.window.show()
    yield rig
    rig.shell.close()


def _banners(pane: Pane) -> list[str]:
    return [banner.content.title for banner in pane.banners.findChildren(Banner) if not banner.isHidden()]


def _drag(window: MainWindow, data: QMimeData, *, drop: bool = True) -> None:
    """Send what a window system sends: an enter event, then a drop."""
    enter = QDragEnterEvent(QPoint(600, 400), ACTION, data, NO_BUTTON, NO_KEY)
    QApplication.sendEvent(window, enter)
    if drop:
        QApplication.sendEvent(window, QDropEvent(QPointF(600, 400), ACTION, data, NO_BUTTON, NO_KEY))


def _files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_the_fake_is_what_the_shell_needs():
    assert isinstance(FakeServices(), ShellServices)


def test_only_panes_that_exist_are_in_the_rail_and_each_is_made_when_needed(rig):
    assert list(rig.window.rail._items) == ["connect", "import"]
    assert rig.made == []
    rig.window.show_pane("import")
    rig.window.show_pane("no such pane")
    assert rig.made == ["import"]
    assert rig.window.windowTitle() == "HubDesk – Import"
    assert rig.window.rail._items["import"].isChecked()
    rig.window.show_pane("welcome")
    assert rig.window.windowTitle() == "HubDesk"
    assert not any(item.isChecked() for item in rig.window.rail._items.values())


def test_panes_are_shown_by_rail_shortcut_and_gauge(qtbot, rig):
    rig.window.rail._items["connect"].click()
    assert rig.window.current_key == "connect"
    rig.actions["pane-import"].trigger()
    assert rig.window.current_key == "import"
    rig.window.rail.dock.clicked.emit()
    assert rig.window.current_key == "limits"
    rig.actions["limits"].trigger()
    rig.window.current_pane.pane_requested.emit("import")
    assert rig.window.current_key == "import"


def test_a_laptop_whose_screen_is_magnified_holds_the_smallest_window(rig):
    assert (rig.window.minimumWidth(), rig.window.minimumHeight()) == (MIN_WIDTH, MIN_HEIGHT) == (900, 560)
    rig.window.resize(800, 500)
    assert (rig.window.width(), rig.window.height()) == (900, 560)


def test_a_pane_offers_its_commands_only_while_it_is_shown(rig):
    done: list[str] = []
    pane = rig.window.pane("import")
    pane.offer("pause", lambda: done.append("pause"))
    assert not rig.actions["pause"].isVisible()
    rig.window.show_pane("import")
    rig.actions["pause"].trigger()
    pane.offer("primary", lambda: done.append("primary"), enabled=False)
    rig.actions["primary"].trigger()
    pane.offer("primary", lambda: done.append("now"))
    rig.actions["primary"].trigger()
    pane.withdraw("pause")
    assert not rig.actions["pause"].isVisible()
    rig.window.show_pane("connect")
    assert not rig.actions["primary"].isVisible()
    assert done == ["pause", "now"]


def test_a_file_dropped_anywhere_opens_in_import(rig, tmp_path):
    file = tmp_path / "leads.csv"
    file.write_text("Email\n")
    rig.window.show_pane("connect")
    _drag(rig.window, _files(file), drop=False)
    assert rig.window.overlay.isVisible()
    QApplication.sendEvent(rig.window, QDragLeaveEvent())
    assert not rig.window.overlay.isVisible()
    _drag(rig.window, _files(file, tmp_path / "b.csv"))
    assert rig.window.current_key == "import"
    assert rig.import_pane.opened == [file]
    assert _banners(rig.import_pane) == ["1 file waits in the queue."]
    assert not rig.window.overlay.isVisible()


def test_while_an_import_runs_a_drop_says_before_that_it_waits(rig, tmp_path):
    file = tmp_path / "leads.csv"
    file.write_text("Email\n")
    _drag(rig.window, _files(file), drop=False)
    assert rig.window.overlay.title() == "Let go to open it"
    QApplication.sendEvent(rig.window, QDragLeaveEvent())
    rig.window.files_wait = lambda: True
    _drag(rig.window, _files(file), drop=False)
    assert rig.window.overlay.title() == "Let go to put it into the queue"
    assert not rig.window.overlay.grab().isNull()


def test_a_folder_is_refused_in_words(rig, tmp_path):
    rig.window.show_pane("connect")
    _drag(rig.window, _files(tmp_path))
    assert _banners(rig.window.current_pane) == ["This is a folder. Drop a file."]
    assert rig.window.current_key == "connect"


def test_text_that_is_dragged_is_not_taken(rig):
    data = QMimeData()
    data.setText("hello")
    event = QDragEnterEvent(QPoint(600, 400), ACTION, data, NO_BUTTON, NO_KEY)
    event.ignore()
    QApplication.sendEvent(rig.window, event)
    assert not event.isAccepted()
    assert not rig.window.overlay.isVisible()


def test_rows_and_files_are_pasted_into_import(qtbot, rig, tmp_path):
    rig.window.show_pane("connect")
    QGuiApplication.clipboard().setText("Email\tName\na@b.example\tA")
    rig.actions["paste-rows"].trigger()
    assert rig.import_pane.pasted == ["Email\tName\na@b.example\tA"]
    QGuiApplication.clipboard().setMimeData(_files(tmp_path / "x.csv"))
    rig.actions["paste-rows"].trigger()
    assert rig.import_pane.opened == [tmp_path / "x.csv"]
    QGuiApplication.clipboard().setText("  ")
    rig.actions["paste-rows"].trigger()
    assert len(rig.import_pane.pasted) == 1


def test_the_cross_only_asks(rig):
    asked: list[int] = []
    rig.window.close_requested.connect(lambda: asked.append(1))
    assert not rig.window.close()
    rig.actions["quit"].trigger()
    assert len(asked) == 2
    assert rig.window.isVisible()
    rig.window.allow_close()
    assert rig.window.close()


def test_the_account_is_in_the_rail_and_follows_changes(qtbot, rig):
    card = rig.window.rail.card
    assert card.accessibleName() == "Account Acme Travel, Production, 12345678"
    rig.services.account_changed.publish(None)
    qtbot.waitUntil(lambda: card.accessibleName().startswith("No account yet"), timeout=30_000)


def test_accounts_have_shortcuts_and_a_list(rig):
    assert rig.actions["account-2"].shortcut().toString() == "Ctrl+Shift+2"
    assert rig.actions["account-2"].text() == "Acme && Söhne (87654321)"
    rig.window.rail.card.click()
    popup = rig.shell._popup
    assert popup.isVisible()
    names = [button.accessibleName() for button in popup.findChildren(QPushButton)]
    assert names == [
        "Acme Travel, 12345678 · Europe, Production",
        "Acme & Söhne, 87654321 · Europe, Sandbox",
        "Connect another account…",
    ]
    popup.findChildren(QPushButton)[2].click()
    assert not popup.isVisible()
    assert rig.window.current_key == "connect"


def test_connecting_leaves_welcome(qtbot, theme, sink):
    services = FakeServices()
    rig = Rig(theme, services, sink)
    qtbot.addWidget(rig.window, before_close_func=lambda window: window.allow_close())
    rig.window.show_pane("welcome")
    services.known.append(account())
    services.current_account = account()
    services.account_changed.publish(account())
    assert rig.window.current_key == "import"
    rig.shell.close()


@pytest.mark.fault("F100", "F101")
def test_problems_and_defects_become_banners_of_the_present_pane(rig):
    rig.window.show_pane("connect")
    problem = FileProblem("This file is empty.", code="file.empty", safe="Nothing was sent.", hint="Choose another.")
    rig.notifier.show_problem(problem)
    rig.notifier.show_defect("Traceback")
    pane = rig.window.current_pane
    assert set(_banners(pane)) == {"This file is empty.", "Something in HubDesk went wrong."}
    copy = next(button for button in pane.banners.findChildren(QPushButton) if button.text() == "Copy details")
    copy.click()
    assert QGuiApplication.clipboard().text() == "Traceback"


def test_text_size_stops_at_its_ends(rig, theme):
    for _ in range(12):
        rig.actions["text-smaller"].trigger()
    assert theme.text_scale == 0.8
    assert not rig.actions["text-smaller"].isEnabled()
    for _ in range(12):
        rig.actions["text-larger"].trigger()
    assert theme.text_scale == pytest.approx(2.0)
    assert not rig.actions["text-larger"].isEnabled()
    rig.actions["text-normal"].trigger()
    assert theme.text_scale == 1.0


@pytest.mark.fault("F106")
@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_rail_and_header_fit_in_the_smallest_window(rig, theme, scale):
    theme.set_text_scale(scale)
    rig.window.resize(MIN_WIDTH, MIN_HEIGHT)
    rig.window.show_pane("import")
    assert rig.window.rail.width() <= 300
    assert rig.window.rail.narrow is (scale > 1.25)
    assert not rig.window.grab().isNull()
    assert rig.window.width() == MIN_WIDTH


def test_the_rail_folds(rig):
    rig.actions["fold-rail"].trigger()
    assert rig.window.rail.width() == 56
    assert rig.window.rail.dock._small.isVisible()
    rig.actions["fold-rail"].trigger()
    assert rig.window.rail.width() == 232


def test_notes_of_panes_stand_in_the_rail(rig):
    rig.window.pane("import").rail_note_changed.emit("64 %", "warning")
    assert rig.window.rail._items["import"].accessibleName() == "Import, 64 %"
    assert not rig.window.rail.grab().isNull()


def test_f6_goes_through_the_regions(qtbot, rig):
    rig.window.show_pane("import")
    rig.window.activateWindow()
    qtbot.waitUntil(rig.window.isActiveWindow, timeout=30_000)
    pane = rig.import_pane
    pane.field.setFocus()
    rig.actions["next-region"].trigger()
    assert pane.footer.isAncestorOf(QApplication.focusWidget())
    rig.actions["next-region"].trigger()
    assert rig.window.rail.isAncestorOf(QApplication.focusWidget())
    rig.actions["previous-region"].trigger()
    assert pane.footer.isAncestorOf(QApplication.focusWidget())


def test_the_ring_follows_the_keyboard_not_the_mouse(qtbot, rig):
    rig.window.show_pane("import")
    rig.window.activateWindow()
    qtbot.waitUntil(rig.window.isActiveWindow, timeout=30_000)
    ring, field = rig.window.focus_ring, rig.import_pane.field
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert ring.target() is None
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    target = QApplication.focusWidget()
    assert ring.target() is target
    assert ring.isVisible()
    assert ring.geometry().contains(target.mapTo(rig.window, QPoint(0, 0)))
    target.resize(target.width() + 10, target.height())
    assert ring.width() == target.width() + 8
    assert not ring.grab().isNull()
    target.hide()
    assert not ring.isVisible()


def test_the_window_remembers_how_it_looked(qtbot, rig, theme):
    rig.window.resize(MIN_WIDTH, 700)
    rig.actions["fold-rail"].trigger()
    state = WindowState(rig.settings)
    theme.set_appearance(Appearance.DARK)
    theme.set_text_scale(1.5)
    state.save_theme(theme)
    state.save_window(rig.window, folded=rig.window.rail.folded, pane="import")
    fresh = Theme(Appearance.LIGHT)
    again = WindowState(rig.settings)
    again.apply_to_theme(fresh)
    assert (fresh.appearance, fresh.text_scale) == (Appearance.DARK, 1.5)
    assert (again.folded, again.pane) == (True, "import")
    other = MainWindow().furnish(theme, Actions())
    qtbot.addWidget(other, before_close_func=lambda window: window.allow_close())
    again.restore_geometry(other)
    assert other.size() == rig.window.size()


def test_limits_in_the_window_shows_the_snapshot(qtbot, rig):
    rig.window.show_pane("limits")
    rig.services.snapshot = replace(QUIET, others=22)
    rig.shell.gauge.refresh()
    assert rig.window.rail.dock.state().number == "22"
    (legend,) = rig.window.pane("limits").findChildren(Legend)
    assert legend._numbers[1].text() == "22"


def test_the_window_knows_what_would_be_lost_with_it(rig, monkeypatch):
    assert (rig.shell.losses(), rig.made) == ((), [])
    rig.shell.open_files([Path("/a.csv"), Path("/b.csv"), Path("/c.csv")])
    monkeypatch.setattr(rig.import_pane, "losses", lambda: "3 corrections to a.csv")
    assert rig.shell.losses() == (
        ("warning", "3 corrections to a.csv would be lost."),
        ("file", "2 files wait in the queue."),
    )


def test_what_lies_over_a_window_that_ends_does_nothing_more(qtbot, rig):
    """Else the palette would go on doing commands, and a question be answered, while jobs are paused."""
    palette, dialog, popup = rig.shell.palette, QDialog(rig.window), QWidget(rig.window, Qt.WindowType.Popup)
    dialog.open()
    popup.show()
    palette.toggle()
    assert palette.isVisible()
    rig.window.set_input(enabled=False)
    assert (palette.isVisible(), popup.isVisible(), dialog.isEnabled()) == (False, False, False)
    dialog.close()
