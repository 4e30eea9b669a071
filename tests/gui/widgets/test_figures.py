from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, QPoint, Qt, QUrl
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hubdesk.gui.theme.motion import MotionChoice
from hubdesk.gui.widgets.badge import MARKS, Badge, Look, Mark
from hubdesk.gui.widgets.busy import BusyArc
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.chip import Chip, exclusive
from hubdesk.gui.widgets.drop import DropOverlay, Dropped, files_of
from hubdesk.gui.widgets.drop_zone import DropZone
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.flow import FlowLayout
from hubdesk.gui.widgets.labels import ElidedLabel, SectionHeader, plain_label
from hubdesk.gui.widgets.progress import ProgressBar, ProgressBlock, ShareBar, StackedBar
from hubdesk.gui.widgets.stepper import Stepper, StepState
from hubdesk.gui.widgets.table import (
    EDITED_ROLE,
    ELIDE_MIDDLE_ROLE,
    FIXED_ROLE,
    GROUND_ROLE,
    ICON_ROLE,
    SECOND_LINE_ROLE,
    Table,
    TableFrame,
)
from hubdesk.gui.widgets.tile import Tile

STEPS = ["File", "Columns", "Check", "Run", "Results"]


class _Rows(QAbstractTableModel):
    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count

    def rowCount(self, parent=None):
        return self.count

    def columnCount(self, parent=None):
        return 3

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        return "Column" if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role=Qt.ItemDataRole.DisplayRole):
        answers = {
            Qt.ItemDataRole.DisplayRole: f"jana.{index.row()}@nordlicht-reisen-und-mehr.example",
            Qt.ItemDataRole.TextAlignmentRole: Qt.AlignmentFlag.AlignRight if index.column() == 2 else None,
            ICON_ROLE: ("warning", "warning") if index.row() == 1 else None,
            GROUND_ROLE: "warning-soft" if index.row() == 1 else None,
            ELIDE_MIDDLE_ROLE: index.column() == 0,
            SECOND_LINE_ROLE: "second" if index.column() == 1 else None,
            EDITED_ROLE: index.row() == 2,
            FIXED_ROLE: index.column() == 2,
        }
        return answers.get(role)

    def clear(self) -> None:
        self.beginResetModel()
        self.count = 0
        self.endResetModel()


def test_steps_done_can_be_gone_to_and_later_ones_cannot(qtbot, theme):
    stepper = Stepper(theme, STEPS)
    qtbot.addWidget(stepper)
    stepper.resize(stepper.sizeHint())
    stepper.show()
    stepper.set_current(2)
    clicked: list[int] = []
    stepper.step_clicked.connect(clicked.append)
    for index, area in enumerate(stepper._layout(compact=False)):
        qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=QPoint(round(area.left()) + 10, 16))
        assert clicked == list(range(min(index + 1, 2)))
    assert stepper.accessibleName() == "Step 3 of 5: Check"


def test_a_narrow_stepper_keeps_only_the_present_word(qtbot, theme):
    stepper = Stepper(theme, STEPS)
    qtbot.addWidget(stepper)
    stepper.set_state(3, StepState.FAILED)
    stepper.set_state(1, StepState.VOID)
    assert stepper.minimumSizeHint().width() < stepper.sizeHint().width()
    for width in (stepper.sizeHint().width(), stepper.minimumSizeHint().width()):
        stepper.resize(width, 32)
        assert not stepper.grab().isNull()


def test_steps_that_a_flow_does_not_have_are_left_out(qtbot, theme):
    stepper = Stepper(theme, STEPS)
    qtbot.addWidget(stepper)
    whole = stepper.sizeHint().width()
    stepper.set_current(4)
    stepper.set_first(3)
    stepper.resize(stepper.sizeHint())
    stepper.show()
    assert stepper.sizeHint().width() < whole / 2
    assert stepper.accessibleName() == f"Step 2 of 2: {STEPS[4]}"
    with qtbot.waitSignal(stepper.step_clicked, timeout=1000) as caught:
        qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=QPoint(10, 16))
    assert caught.args == [3]
    stepper.step_clicked.connect(caught.args.append)
    for _ in STEPS:
        qtbot.keyClick(stepper, Qt.Key.Key_Left)
    qtbot.keyClick(stepper, Qt.Key.Key_Return)
    assert caught.args == [3, 3]
    stepper.set_first(0)
    assert stepper.sizeHint().width() >= whole


def test_the_stepper_works_by_keyboard(qtbot, theme):
    stepper = Stepper(theme, STEPS)
    qtbot.addWidget(stepper)
    stepper.set_current(2)
    stepper.show()
    with qtbot.waitSignal(stepper.step_clicked, timeout=1000) as caught:
        qtbot.keyClick(stepper, Qt.Key.Key_Left)
        qtbot.keyClick(stepper, Qt.Key.Key_Return)
    assert caught.args == [1]


def test_chips_count_and_choose_one(qtbot, theme):
    holder = QWidget()
    qtbot.addWidget(holder)
    chips = [Chip(theme, "All", 15), Chip(theme, "Missing", 0, icon="missing")]
    layout = QVBoxLayout(holder)
    for chip in chips:
        layout.addWidget(chip)
    exclusive(chips)
    holder.show()
    chips[1].click()
    assert [chip.isChecked() for chip in chips] == [False, True]
    chips[0].set_count(184_620)
    assert chips[0].accessibleName() == "All 184,620"
    assert chips[1].accessibleName() == "Missing 0"
    assert not holder.grab().isNull()


@pytest.mark.parametrize("key", MARKS)
def test_marks_say_a_word_beside_icon_and_colour(qtbot, theme, key):
    mark = Mark(theme, key, "Word")
    qtbot.addWidget(mark)
    assert not mark.grab().isNull()


@pytest.mark.parametrize("look", list(Look))
def test_badges_have_names(qtbot, theme, look):
    badge = Badge(theme, "Demo", look, icon="demo")
    qtbot.addWidget(badge)
    badge.set("Production", look)
    assert (badge.text(), badge.accessibleName()) == ("Production", "Production")
    assert not badge.grab().isNull()


def test_files_folders_and_links_are_told_apart(tmp_path):
    file = tmp_path / "leads.csv"
    file.write_text("x" * 2000)

    def drag(*urls: QUrl) -> Dropped:
        data = QMimeData()
        data.setUrls(list(urls))
        return files_of(data)

    local = QUrl.fromLocalFile
    assert drag(local(str(file)), local(str(tmp_path))).files == (file,)
    assert "folder" in drag(local(str(tmp_path))).refusal
    assert "this computer" in drag(QUrl("https://example.com/a.csv")).refusal
    assert files_of(QMimeData()) == Dropped(())


def test_the_overlay_says_what_letting_go_does(qtbot, theme, tmp_path):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    overlay = DropOverlay(theme, host)
    file = tmp_path / "leads.csv"
    file.write_text("x" * 2000)
    overlay.show_for(Dropped((file, Path("b.csv"))))
    assert overlay.title() == "Let go to open it"
    host.resize(900, 700)
    assert overlay.size() == host.size()
    assert not overlay.grab().isNull()
    overlay.show_for(Dropped((), "This is a folder. Drop a file."))
    assert overlay.title().startswith("This is a folder")
    assert not overlay.grab().isNull()


@pytest.mark.parametrize("wide", [True, False])
def test_the_zone_always_offers_to_choose(qtbot, theme, wide):
    zone = DropZone(theme, "Drop a contact file", "CSV", wide=wide)
    qtbot.addWidget(zone)
    with qtbot.waitSignal(zone.choose_requested, timeout=1000):
        zone.button.click()
    assert not zone.grab().isNull()


def test_bars_show_their_parts(qtbot, theme):
    bar = StackedBar(theme, 12)
    qtbot.addWidget(bar)
    bar.resize(200, 12)
    bar.set_parts([(50, "success"), (1, "danger"), (0, "note")], 100)
    image = bar.grab().toImage()
    assert image.pixelColor(50, 6) == theme.color("success")
    assert image.pixelColor(102, 6) == theme.color("danger")
    assert image.pixelColor(180, 6) == theme.color("gauge-track")
    bar.set_parts([(50, "success")], 100, hatched=True)
    assert bar.grab().toImage() != image
    bar.set_parts([(9_999, "success"), (1, "danger")], 10_000)
    assert bar.grab().toImage().pixelColor(198, 6) == theme.color("danger"), "what is hardly there can be seen"
    bar.set_parts([], 0)
    assert not bar.grab().isNull()


def test_a_bar_without_length_moves_only_while_visible(qtbot, theme):
    bar = ProgressBar(theme)
    qtbot.addWidget(bar)
    bar.set_fraction(None)
    assert not bar._timer.isActive()
    bar.show()
    assert bar._timer.isActive()
    bar.hide()
    assert not bar._timer.isActive()
    bar.set_fraction(7.0)
    assert bar.fraction() == 1.0


def test_reduced_motion_has_no_moving_parts(qtbot, theme):
    theme.set_motion(MotionChoice.REDUCED)
    bar, arc = ProgressBar(theme), BusyArc(theme)
    for widget in (bar, arc):
        qtbot.addWidget(widget)
    bar.set_fraction(None)
    bar.show()
    assert not bar._timer.isActive()
    assert arc.sizeHint().width() > 16


def test_the_arc_stops_when_hidden(qtbot, theme):
    arc = BusyArc(theme)
    qtbot.addWidget(arc)
    arc.show()
    arc.start()
    assert arc._timer.isActive()
    arc.hide()
    assert not arc._timer.isActive()
    assert arc.running
    arc.show()
    arc.stop()
    assert not arc._timer.isActive()


def test_shares_above_zero_can_be_seen(qtbot, theme):
    bar = ShareBar(theme, "warning")
    qtbot.addWidget(bar)
    bar.resize(200, 6)
    bar.set_share(0.0001)
    assert bar.grab().toImage().pixelColor(1, 3) == theme.color("warning")


def test_a_block_says_everything_in_its_name(qtbot, theme):
    block = ProgressBlock(theme)
    qtbot.addWidget(block)
    block.show_progress("Reading", "1 of 2 calls", "Nothing is written.", 0.5)
    assert block.bar.accessibleName() == "Reading, 1 of 2 calls"


def test_tiles_are_filters_or_only_show(qtbot, theme):
    tile, shown = Tile(theme, "create", "success", "Create"), Tile(theme, "ok", "success", "All", checkable=False)
    for each in (tile, shown):
        qtbot.addWidget(each)
        each.set_figure("24,310", "new contacts")
        assert not each.grab().isNull()
    assert tile.accessibleName() == "Create: 24,310. new contacts"
    assert shown.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_flow_breaks_lines_and_turns_around(qtbot, theme):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    for index in range(6):
        flow.addWidget(Badge(theme, f"Badge {index}"))
    one, narrow = flow.heightForWidth(2000), flow.heightForWidth(150)
    assert narrow > 2 * one
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    holder.resize(400, 100)
    holder.show()
    first = flow.itemAt(0)
    assert first is not None
    assert first.geometry().right() >= 398
    assert flow.itemAt(99) is None
    assert flow.takeAt(99) is None


@pytest.mark.fault("F88")
def test_a_long_name_is_shortened_and_told_in_the_tooltip(qtbot, theme):
    label = ElidedLabel(theme, "A very long name of an account that does not fit")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.grab()
    assert label.toolTip() == label.text() == label.accessibleName()
    label.resize(900, 20)
    label.grab()
    assert label.toolTip() == ""


def test_cards_headers_and_empty_states_hold_what_they_are_given(qtbot, theme):
    card = Card(theme, "Pace", ruled=True)
    qtbot.addWidget(card)
    card.add_beside_title(Badge(theme, "Near limit"))
    card.add_at_right(plain_label("Limits"))
    card.body.addWidget(EmptyState(theme, "history", "No jobs yet", "Every import is listed here.", "Import a file"))
    header = SectionHeader("How HubDesk reads it", "First lines")
    header.add(plain_label("right"))
    header.set_text("")
    card.body.addWidget(header)
    assert header.text.isHidden()
    card.set_title("Other")
    assert not card.grab().isNull()


def test_the_table_paints_every_role_and_refuses_to_select_everything(qtbot, theme):
    table = Table(theme, row_height=40, vertical_lines=True)
    model = _Rows(20)
    table.setModel(model)
    empty = EmptyState(theme, "history", "Nothing", "Here")
    frame = TableFrame(theme, table, empty)
    qtbot.addWidget(frame)
    frame.resize(500, 300)
    frame.show()
    assert not frame.grab().isNull()
    table.selectAll()
    assert not table.selectionModel().hasSelection()
    table.selectRow(3)
    assert len(table.selectionModel().selectedRows()) == 1
    with qtbot.waitSignal(table.row_activated, timeout=1000) as caught:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert caught.args == [3]
    table.horizontalHeader().setSortIndicatorShown(True)
    table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert not frame.grab().isNull()
    model.clear()
    assert empty.isVisible()


def test_rows_grow_with_the_text(qtbot, theme):
    table = Table(theme)
    qtbot.addWidget(table)
    table.show()
    theme.set_text_scale(2.0)
    assert table.verticalHeader().defaultSectionSize() == 64


def test_a_tile_breaks_a_long_caption_and_is_never_narrower_than_its_words(theme, qtbot):
    tile = Tile(theme, "update", "note", "Aktualisieren")
    qtbot.addWidget(tile)
    tile.set_figure("160", "gesendet")
    low = tile.heightForWidth(170)
    tile.set_figure("160", "nur Abweichendes wird gesendet")
    assert tile.heightForWidth(170) > low == tile.heightForWidth(400)
    tile.resize(tile.sizeHint())
    assert not tile.grab().isNull()
    assert tile.sizeHint().width() < 220
