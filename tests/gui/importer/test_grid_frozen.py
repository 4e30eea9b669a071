"""The key column stays in sight while the others scroll, and is one and the same column for all who use it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractTableModel, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle

from hubdesk.gui.importer.grid_frozen import FrozenGrid

pytestmark = pytest.mark.gui

COLUMNS, KEY, WIDE = 14, 2, 120
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def grid_of(theme):
    """Make grids of fourteen columns whose third one is frozen."""
    made: list[FrozenGrid] = []

    def make(model=None, *, mirrored=False, width=700, frozen=KEY):
        grid = FrozenGrid(theme, "Rows", "Line")
        made.append(grid)
        if model is None:
            model = QStandardItemModel(40, COLUMNS, grid)
            model.setHorizontalHeaderLabels([f"Head {column}" for column in range(COLUMNS)])
            for row in range(40):
                for column in range(COLUMNS):
                    model.setItem(row, column, QStandardItem(f"{row}/{column}"))
        grid.setModel(model)
        grid.set_editable()
        grid.set_sortable()
        if mirrored:
            grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        for column in range(model.columnCount()):
            grid.head.give(column, WIDE)
        grid.freeze(frozen)
        grid.resize(width, 300)
        grid.show()
        QApplication.sendPostedEvents()
        return grid

    yield make
    for grid in made:
        grid.deleteLater()


def scroll(grid, value):
    grid.horizontalScrollBar().setValue(value)
    QApplication.processEvents()


def cell(grid, row, column):
    return grid.visualRect(grid.model().index(row, column))


def draw(grid, area: QRect, *, head=False):
    shown = grid.horizontalHeader().viewport() if head else grid.viewport()
    return shown.grab(area).toImage()


def press(grid, spot, *, head=False, double=False):
    shown = grid.horizontalHeader().viewport() if head else grid.viewport()
    (QTest.mouseDClick if double else QTest.mouseClick)(shown, LEFT, pos=spot)


def test_the_column_stays_where_it_belongs_until_it_would_be_scrolled_away(grid_of):
    grid = grid_of()
    assert grid.strip() is None
    scroll(grid, KEY * WIDE)
    assert grid.strip() is None, "it stands at the edge by itself"
    scroll(grid, KEY * WIDE + 1)
    assert grid.strip() == QRect(0, 0, WIDE, grid.viewport().height())
    scroll(grid, 0)
    assert grid.strip() is None


@pytest.mark.parametrize("mirrored", [False, True])
def test_it_looks_as_it_does_where_it_belongs(grid_of, mirrored):
    grid = grid_of(mirrored=mirrored)
    scroll(grid, KEY * WIDE)
    assert grid.strip() is None
    side = 1 if mirrored else 0  # the edge is another line
    part = cell(grid, 3, KEY).adjusted(side, 0, -1, 0)
    head = QRect(part.left(), 0, part.width() - 1, grid.horizontalHeader().height())
    cells, heads = draw(grid, part), draw(grid, head, head=True)
    scroll(grid, 1000)
    assert cell(grid, 3, KEY).adjusted(side, 0, -1, 0) == part
    assert draw(grid, part) == cells
    assert draw(grid, head, head=True) == heads
    scroll(grid, 400)
    assert draw(grid, part) == cells, "nothing is left of what was moved"


@pytest.mark.parametrize("mirrored", [False, True])
def test_mouse_keys_and_typing_find_the_cell_that_is_seen(grid_of, mirrored):
    grid = grid_of(mirrored=mirrored)
    scroll(grid, 800)
    spot = cell(grid, 4, KEY).center()
    press(grid, spot)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (4, KEY)
    assert grid.horizontalScrollBar().value() == 800, "a click does not scroll"
    press(grid, spot, double=True)
    field = grid.findChild(QLineEdit, "cell_editor")
    assert field is not None
    assert cell(grid, 4, KEY).contains(field.geometry().center())
    scroll(grid, 900)
    assert cell(grid, 4, KEY).contains(field.geometry().center()), "and it stays there"
    field.selectAll()
    QTest.keyClicks(field, "new")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert grid.model().index(4, KEY).data() == "new"
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == 5
    assert grid.horizontalScrollBar().value() == 900


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_current_cell_is_never_below_the_column_that_sticks(grid_of, mirrored):
    grid = grid_of(mirrored=mirrored)
    forward, backward = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
    grid.go_to(0, 0)
    for key in [forward] * (COLUMNS - 1) + [backward] * (COLUMNS - 1):
        before = grid.currentIndex().column()
        QTest.keyClick(grid, key)
        now = grid.currentIndex()
        assert abs(now.column() - before) == 1
        seen, strip = grid.visualRect(now), grid.strip()
        assert grid.viewport().rect().contains(seen)
        assert now.column() == KEY or strip is None or not strip.intersects(seen)
    assert grid.currentIndex().column() == 0


@pytest.mark.parametrize("mirrored", [False, True])
def test_its_head_sorts_and_is_made_wider_where_it_is_seen(grid_of, mirrored):
    grid = grid_of(mirrored=mirrored)
    wanted: list[int] = []
    grid.sort_wanted.connect(wanted.append)
    scroll(grid, 800)
    strip = grid.strip()
    assert strip is not None
    press(grid, QPoint(strip.center().x(), 10), head=True)
    beyond = strip.left() - 60 if mirrored else strip.right() + 60
    press(grid, QPoint(beyond, 10), head=True)
    assert wanted[0] == KEY
    assert wanted[1] == grid.columnAt(beyond) != KEY
    view = grid.horizontalHeader().viewport()
    grip = grid.style().pixelMetric(QStyle.PixelMetric.PM_HeaderGripMargin)
    end = strip.left() if mirrored else strip.right()
    for off in range(-grip // 2, grip // 2 + 1):
        before = [grid.columnWidth(column) for column in range(COLUMNS)]
        QTest.mousePress(view, LEFT, pos=QPoint(end + off, 10))
        QTest.mouseMove(view, QPoint(end + off + (-30 if mirrored else 30), 10))
        QTest.mouseRelease(view, LEFT, pos=QPoint(end + off + (-30 if mirrored else 30), 10))
        after = [grid.columnWidth(column) for column in range(COLUMNS)]
        assert after == [wide + (30 if column == KEY else 0) for column, wide in enumerate(before)], off
        grid.head.forget_widths()
        grid.setColumnWidth(KEY, WIDE)
    assert len(wanted) == 2, "and dragging does not sort"
    assert grid.horizontalScrollBar().value() == 800


def test_a_press_at_its_head_is_a_click_only_where_it_ends_there(grid_of):
    grid = grid_of()
    wanted: list[int] = []
    grid.sort_wanted.connect(wanted.append)
    scroll(grid, 800)
    view, inside = grid.horizontalHeader().viewport(), QPoint(20, 10)
    QTest.mousePress(view, LEFT, pos=inside)
    QTest.mouseMove(view, QPoint(400, 10))
    QTest.mouseRelease(view, LEFT, pos=QPoint(400, 10))
    QTest.mousePress(view, LEFT, pos=QPoint(2, 10))
    QTest.mouseMove(view, QPoint(40, 10))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(600, 10))
    assert not wanted
    assert [grid.columnWidth(column) for column in range(COLUMNS)] == [WIDE] * COLUMNS
    assert grid.horizontalScrollBar().value() == 800


def test_a_double_click_at_its_end_takes_the_width_of_the_contents_and_is_remembered(grid_of):
    grid = grid_of()
    scroll(grid, 800)
    view, end = grid.horizontalHeader().viewport(), QPoint(WIDE - 1, 10)
    QTest.mouseDClick(view, LEFT, pos=end)
    QTest.mouseRelease(view, LEFT, pos=end)
    wide = grid.columnWidth(KEY)
    assert wide != WIDE
    assert grid.head.chosen() == {f"Head {KEY}": wide}


def test_a_wide_column_leaves_half_of_the_room_to_the_others(grid_of):
    grid = grid_of(width=500)
    grid.setColumnWidth(KEY, 400)
    room = grid.viewport().width()
    scroll(grid, 1200)
    assert grid.strip().width() == room // 2
    for value in range(KEY * WIDE, KEY * WIDE + 420, 20):
        scroll(grid, value)
        strip, natural = grid.strip(), grid.columnViewportPosition(KEY)
        assert strip is None or natural + 400 <= strip.right() + 1, "nothing of it shows twice"


def test_a_hidden_column_and_none_do_not_stick(grid_of):
    grid = grid_of()
    scroll(grid, 800)
    assert grid.strip() is not None
    grid.setColumnHidden(KEY, True)
    assert grid.strip() is None
    grid.setColumnHidden(KEY, False)
    grid.freeze(-1)
    assert grid.strip() is None
    grid.freeze(COLUMNS)
    assert grid.strip() is None, "nor one that there is no more"


def test_a_change_of_its_cells_is_seen_at_once(grid_of):
    grid = grid_of()
    scroll(grid, 1000)
    part = cell(grid, 2, KEY)
    before = draw(grid, part)
    watch = _Watch(grid.viewport())
    grid.model().setData(grid.model().index(2, KEY), "changed")
    QApplication.processEvents()
    assert any(rect.contains(part) for rect in watch.painted)
    assert draw(grid, part) != before


def test_screen_readers_hear_of_it_once_and_where_it_is_seen(grid_of):
    grid = grid_of()
    scroll(grid, 800)
    heard = QAccessible.queryAccessibleInterface(grid)
    plain = grid_of(frozen=-1)
    assert heard.childCount() == QAccessible.queryAccessibleInterface(plain).childCount()
    assert grid.findChildren(type(grid)) == []
    at = cell(grid, 3, KEY)
    place = grid.viewport().mapToGlobal(at.center())
    found = heard.childAt(place.x(), place.y())
    assert found.text(QAccessible.Text.Name) == "3/2"
    assert found.rect().topLeft() == grid.viewport().mapToGlobal(at.topLeft())


class _Watch(QObject):
    """Knows what of a widget is drawn."""

    def __init__(self, widget) -> None:
        super().__init__(widget)
        self.painted: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if isinstance(event, QPaintEvent):
            self.painted.append(QRect(event.rect()))
        return False


class _Many(QAbstractTableModel):
    """A million rows that count who asks for them."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.asked: set[int] = set()
        self.answers = 0

    def rowCount(self, parent=None):
        return 1_000_000

    def columnCount(self, parent=None):
        return COLUMNS

    def headerData(self, section, orientation, role=0):
        return str(section) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index, role=0):
        if role == Qt.ItemDataRole.DisplayRole:
            self.asked.add(index.row())
            self.answers += 1
            return f"{index.row()}/{index.column()}"
        return None


def test_a_million_rows_cost_a_screen(grid_of, qapp):
    model = _Many(qapp)
    grid = grid_of(model)
    grid.go_to(700_000, 0)
    QApplication.processEvents()
    model.asked.clear()
    model.answers = 0
    scroll(grid, 800)
    seen = grid.viewport().height() // grid.rowHeight(0) + 2
    assert len(model.asked) <= seen
    assert model.answers <= seen * (COLUMNS + 2) * 2
    assert grid.indexAt(QPoint(5, 5)).column() == KEY
