"""Every widget of the kit on one sheet, and the gauge in every state, for people to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.core.clock import SystemClock
from hubdesk.gui.actions import Actions
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.context import GuiContext
from hubdesk.gui.gauge.dock import GaugeDock
from hubdesk.gui.gauge.limits_pane import LimitsPane
from hubdesk.gui.gauge.meter import Meter
from hubdesk.gui.gauge.state import gauge_state
from hubdesk.gui.main_window import MainWindow
from hubdesk.gui.notifier import Notifier
from hubdesk.gui.pane import Pane
from hubdesk.gui.rail.switcher import AccountPopup
from hubdesk.gui.services import MemorySettings
from hubdesk.gui.shell import Shell
from hubdesk.gui.welcome.pane import WelcomePane
from hubdesk.gui.widgets.badge import Badge, Look, Mark
from hubdesk.gui.widgets.banner import Banner, BannerText
from hubdesk.gui.widgets.buttons import Button, IconButton, Kind, Size
from hubdesk.gui.widgets.checks import CheckBox, RadioButton
from hubdesk.gui.widgets.chip import Chip
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.drop_zone import DropZone
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.field import Field, IconMark
from hubdesk.gui.widgets.flow import FlowLayout
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.progress import ProgressBlock, StackedBar
from hubdesk.gui.widgets.secret_field import SecretField
from hubdesk.gui.widgets.segmented import Segmented
from hubdesk.gui.widgets.stepper import Stepper, StepState
from hubdesk.gui.widgets.tile import Tile
from hubdesk.gui.widgets.write_button import WriteButton
from hubdesk.gui.window_parts import PaneDescriptor
from tests.support import gauge_samples
from tests.support.fake_services import FakeServices, account

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLayout

    from hubdesk.core.clock import Clock
    from hubdesk.core.errors import HubDeskError
    from hubdesk.gui.theme.theme import Theme


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return holder


def _flow(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    for widget in widgets:
        flow.addWidget(widget)
    return holder


def _part(column: QVBoxLayout, title: str, *widgets: QWidget | QLayout) -> None:
    column.addSpacing(6)
    column.addWidget(plain_label(title, "small", "muted", strong=True))
    for widget in widgets:
        if isinstance(widget, QWidget):
            column.addWidget(widget)
        else:
            column.addLayout(widget)


def _buttons(theme: Theme) -> list[QWidget]:
    disabled = Button(theme, "Continue to Check", Kind.PRIMARY)
    disabled.setEnabled(False)
    grey = Button(theme, "Choose file…")
    grey.setEnabled(False)
    busy = Button(theme, "Check again", icon="rotate")
    busy.set_busy("Checking…")
    narrow = WriteButton(theme, "Create 24,310 and update 96,542 contacts in Acme Travel (12345678)")
    narrow.setMaximumWidth(300)
    return [
        _row(
            Button(theme, "Continue to Check", Kind.PRIMARY),
            disabled,
            Button(theme, "Big", Kind.PRIMARY, size=Size.BIG),
        ),
        _row(
            Button(theme, "Choose file…"),
            grey,
            Button(theme, "Fix all 96", Kind.TONAL),
            Button(theme, "Small", size=Size.SMALL),
        ),
        _row(
            Button(theme, "Disconnect…", Kind.QUIET),
            Button(theme, "Delete 41 jobs…", Kind.DANGER, icon="trash"),
            IconButton(theme, "more", "More"),
        ),
        _row(
            WriteButton(theme, "Update 1,204 contacts in Acme (12345678)"),
            Button(theme, "Delete 41 jobs", Kind.DANGER_FILLED, icon="trash"),
            busy,
        ),
        _row(narrow),
    ]


def _fields(theme: Theme) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(8)
    wrong = Field(theme, "Error")
    wrong.set_text("jana@@nordlicht")
    wrong.set_error("Two @ signs.")
    normal = Field(theme, "Normal", optional=True)
    normal.set_text("jana@nordlicht.de")
    checking = SecretField(theme, "Token, checking")
    checking.edit.setText("x" * 24)
    checking.set_checking(True)
    refused = SecretField(theme, "Token, refused")
    refused.set_stored("pat-eu1-••••-5555")
    refused.set_error("HubSpot refuses this token.")
    combo = Combo(theme, [("Semicolon", ";"), ("Comma", ",")], name="Separator")
    widgets = (
        normal,
        wrong,
        combo,
        SecretField(theme, "Token, empty", placeholder="Paste your access token"),
        checking,
        refused,
    )
    for index, widget in enumerate(widgets):
        grid.addWidget(widget, index // 3, index % 3)
    return grid


def _banners(theme: Theme) -> list[QWidget]:
    texts = (
        BannerText("error", "HubSpot refuses the token.", "Work is paused; 77,300 rows are written.", "Replace token…"),
        BannerText("warning", "Scope “forms” is missing.", "Submitting forms needs it.", "How to add it"),
        BannerText("note", "The day is used up.", "Goes on by itself at 00:00 Berlin.", "Details", icon="moon"),
        BannerText("success", "Finished.", "184,620 rows, the sums agree.", "Open results"),
    )
    return [Banner(theme, text) for text in texts]


def _left(theme: Theme) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    _part(column, "Buttons: primary, secondary, tonal, quiet, danger, write, busy", *_buttons(theme))
    _part(column, "Fields and secret field", _fields(theme))
    box, radio, mixed = CheckBox(theme, "Leave them out"), RadioButton(theme, "Stop here"), CheckBox(theme, "All")
    box.setChecked(True)
    radio.setChecked(True)
    mixed.setTristate(True)
    mixed.setCheckState(mixed.checkState().PartiallyChecked)
    _part(
        column,
        "Choices",
        _row(box, mixed, CheckBox(theme, "Off"), radio),
        _row(Segmented(theme, [("Create and update", 1), ("Create only", 2), ("Update only", 3)], name="Mode")),
    )
    _part(column, "Banners", *_banners(theme))
    column.addStretch(1)
    return column


def _right(theme: Theme) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    chosen = Chip(theme, "All", 15)
    chosen.setChecked(True)
    chips = (
        chosen,
        Chip(theme, "Missing", 1, icon="missing", icon_color="danger"),
        Chip(theme, "More than needed", 8, icon="excess", icon_color="warning"),
        Chip(theme, "Could not check", 0),
    )
    badges = (
        Badge(theme, "Production"),
        Badge(theme, "Sandbox", Look.NOTE),
        Badge(theme, "Demo", Look.ACCENT),
        Badge(theme, "Fills", Look.SUCCESS),
        Badge(theme, "Clears", Look.DANGER),
        Badge(theme, "Kept", Look.GREY),
        Badge(theme, "Near limit", Look.WARNING, icon="limits"),
    )
    marks = [
        Mark(theme, key, key.replace("_", " ")) for key in ("error", "warning", "note", "ok", "unknown", "unchanged")
    ]
    _part(column, "Chips, badges, severity", _flow(*chips), _flow(*badges), _flow(*marks))
    stepper = Stepper(theme, ["File", "Columns", "Check", "Run", "Results"])
    stepper.set_current(2)
    failed = Stepper(theme, ["File", "Columns", "Check", "Run", "Results"])
    failed.set_current(3)
    failed.set_state(3, StepState.FAILED)
    failed.set_state(2, StepState.VOID)
    _part(column, "Stepper", stepper, failed)
    zone = DropZone(theme, "Drop a contact file", "CSV, Excel. Or paste rows from a spreadsheet.")
    _part(column, "Drop zone", zone)
    block = ProgressBlock(theme)
    block.show_progress("Reading contacts", "1,204 of 1,809 calls", "About 40 s left. Nothing is written.", 0.66)
    bar = StackedBar(theme)
    bar.set_parts([(15538, "success"), (61749, "note"), (300, "danger"), (2400, "gauge-others")], 120852)
    paused = StackedBar(theme)
    paused.set_parts([(15538, "success"), (61749, "note")], 120852, hatched=True)
    _part(column, "Progress", block, bar, paused)
    tile = Tile(theme, "create", "success", "Create")
    tile.set_figure("24,310", "new contacts")
    tile.setChecked(True)
    other = Tile(theme, "update", "note", "Update")
    other.set_figure("96,542", "contacts change")
    _part(column, "Tiles", _row(tile, other))
    column.addWidget(EmptyState(theme, "history", "No jobs yet", "Every import is listed here.", "Import a file"), 1)
    return column


def sheet(theme: Theme) -> QWidget:
    """Return the sheet of all widgets."""
    page = QWidget()
    page.setProperty("ground", "surface")
    page.setAutoFillBackground(True)
    row = QHBoxLayout(page)
    row.setContentsMargins(32, 16, 32, 16)
    row.setSpacing(32)
    row.addLayout(_left(theme), 1)
    row.addLayout(_right(theme), 1)
    return page


def icons(theme: Theme) -> QWidget:
    """Return the sheet of all icons."""
    from hubdesk.core.resources import resource

    page = QWidget()
    grid = QGridLayout(page)
    for index, path in enumerate(sorted(resource("icons").glob("*.svg"))):
        grid.addWidget(IconMark(theme, path.stem, "text", 20), index // 24, index % 24)
    return page


PARTS: dict[str, tuple[tuple[int, int], Callable[[Theme], QWidget]]] = {
    "gallery": ((1280, 1000), sheet),
    "icons": ((1280, 160), icons),
}


def gauge(theme: Theme) -> QWidget:
    """Return the dock in every state, and the folded dials."""
    page = QWidget()
    page.setProperty("ground", "surface")
    page.setAutoFillBackground(True)
    grid = QGridLayout(page)
    grid.setSpacing(24)
    for index, (name, snapshot) in enumerate(gauge_samples.STATES.items()):
        holder = QWidget()
        holder.setProperty("ground", "window")
        holder.setAutoFillBackground(True)
        holder.setFixedWidth(232)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        dock = GaugeDock(theme)
        dock.set_state(gauge_state(snapshot, gauge_samples.NOW))
        small = Meter(theme, 44)
        small.set_state(gauge_state(snapshot, gauge_samples.NOW))
        column.addWidget(plain_label(name, strong=True))
        column.addWidget(small)
        column.addStretch(1)
        column.addWidget(dock)
        grid.addWidget(holder, index // 4, index % 4)
    return page


def limits(theme: Theme) -> QWidget:
    """Return the Limits pane near the limit."""
    pane = LimitsPane(theme)
    pane.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    pane.resize(1048, 772)
    pane.show()
    snapshot = gauge_samples.STATES["Near limit"]
    pane.show_state(snapshot, gauge_state(snapshot, gauge_samples.NOW))
    return pane


PARTS["gauge"] = ((1048, 1140), gauge)
PARTS["limits"] = ((1048, 772), limits)


class _Sink:
    """Fails on any error of a task."""

    def expected(self, error: HubDeskError) -> None:
        """Fail."""
        raise AssertionError(error)

    def defect(self, error: BaseException, where: str) -> None:
        """Fail."""
        raise AssertionError(where) from error


def shell_window(theme: Theme, services: FakeServices, first: str, clock: Clock | None = None) -> MainWindow:
    """Return the window with its shell and empty panes.

    Args:
        theme: The theme.
        services: What the shell needs.
        first: Key of the pane to show.
        clock: Time; the system's unless given.
    """
    actions = Actions()
    window = MainWindow().furnish(theme, actions)
    actions.setParent(window)
    context = GuiContext(theme, Notifier(window), TaskScope("test", _Sink()), actions, MemorySettings(), services)
    panes = [
        PaneDescriptor("welcome", "", "demo", lambda: WelcomePane(theme), None),
        PaneDescriptor("connect", "Connect", "connect", lambda: Pane(theme, "Connect"), 0, "Ctrl+1"),
        PaneDescriptor("import", "Import", "import", lambda: Pane(theme, "Import"), 1, "Ctrl+3"),
        PaneDescriptor("history", "History", "history", lambda: Pane(theme, "History"), 1, "Ctrl+5"),
    ]
    for descriptor in panes:
        window.add_pane(descriptor)
    shell = Shell(window, context, services, clock or SystemClock())
    window.shell = shell  # type: ignore[attr-defined]  # keeps it alive as long as the window
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(1280, 800)
    window.show()
    window.show_pane(first)
    shell.gauge.refresh()
    return window


def welcome(theme: Theme) -> QWidget:
    """Return the window at its first start."""
    return shell_window(theme, FakeServices(), "welcome")


def window_limits(theme: Theme) -> MainWindow:
    """Return the window with an account, on Limits."""
    services = FakeServices([account()], gauge_samples.STATES["Near limit"])
    window = shell_window(theme, services, "limits")
    window.rail.set_note("import", "64\u00a0%", "")
    return window


def folded(theme: Theme) -> QWidget:
    """Return the window with the folded rail."""
    window = window_limits(theme)
    window.set_folded(True)
    return window


def popup(theme: Theme) -> QWidget:
    """Return the list of accounts."""
    host = QWidget()
    row = QHBoxLayout(host)
    listing = AccountPopup(theme, host)
    listing.setWindowFlags(Qt.WindowType.Widget)
    accounts = [account(), account(87654321, "Acme Sandbox", "SANDBOX", "plum")]
    listing.fill(accounts, accounts[0], ["Ctrl+Shift+1", "Ctrl+Shift+2"])
    listing.setFixedWidth(theme.px(300))
    row.addWidget(listing)
    return host


PARTS["welcome"] = ((1280, 800), welcome)
PARTS["window"] = ((1280, 800), window_limits)
PARTS["folded"] = ((1024, 680), folded)
PARTS["popup"] = ((330, 180), popup)
