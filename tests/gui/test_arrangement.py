"""What a person arranged in the panes is there again at the next start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from hubdesk.gui.arrangement import Arrangement
from hubdesk.gui.history.jobs_table import JobsTable
from hubdesk.gui.history.model import ROWS, STATE, JobsModel
from hubdesk.gui.importer.grid import Grid
from hubdesk.gui.services import MemorySettings

pytestmark = pytest.mark.gui


class Page(QWidget):
    """A pane with a table, a grid and a split."""

    def __init__(self, theme) -> None:
        super().__init__()
        self.jobs = JobsTable(theme, JobsModel())
        self.grid = Grid(theme, "Rows of the file", "Row")
        self.grid.head.kept_as = "rows"
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setObjectName("details")
        for part in (self.jobs, self.grid):
            self.split.addWidget(part)
        column = QVBoxLayout(self)
        column.addWidget(self.split)
        column.addWidget(QLabel("below"))
        self.resize(1100, 700)

    def name_columns(self, *names: str) -> None:
        model = QStandardItemModel(1, len(names), self)
        model.setHorizontalHeaderLabels(list(names))
        self.grid.setModel(model)
        for column in range(len(names)):
            self.grid.head.give(column, 100)


@pytest.fixture
def page_of(qtbot, theme):
    """Open a page as a new start of the program does."""

    def make(settings: MemorySettings) -> Page:
        page = Page(theme)
        qtbot.addWidget(page)
        Arrangement(settings).watch("history", page)
        page.show()
        return page

    return make


def drag(head, column: int, by: int) -> None:
    """Drag the border at the end of a column."""
    border = QPoint(head.sectionViewportPosition(column) + head.sectionSize(column) - 1, head.height() // 2)
    QTest.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=border)
    QTest.mouseMove(head.viewport(), border + QPoint(by, 0))
    QTest.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=border + QPoint(by, 0))


def test_a_dragged_column_stays_so_while_the_window_is_resized_and_at_the_next_start(page_of, theme):
    settings = MemorySettings()
    first = page_of(settings)
    before = first.jobs.columnWidth(ROWS), first.jobs.columnWidth(STATE)
    drag(first.jobs.head, ROWS, 40)
    wide = first.jobs.columnWidth(ROWS)
    assert wide == before[0] + 40
    first.resize(1000, 700)
    assert first.jobs.columnWidth(ROWS) == wide
    second = page_of(settings)
    assert abs(second.jobs.columnWidth(ROWS) - wide) <= 1
    assert second.jobs.columnWidth(STATE) == before[1]


def test_widths_grow_with_the_text(page_of, theme):
    settings = MemorySettings()
    page = page_of(settings)
    drag(page.jobs.head, ROWS, 40)
    wide = page.jobs.columnWidth(ROWS)
    theme.set_text_scale(2.0)
    assert abs(page.jobs.columnWidth(ROWS) - 2 * wide) <= 2


def test_columns_of_files_are_known_by_their_names(page_of):
    settings = MemorySettings()
    first = page_of(settings)
    first.name_columns("Email", "Phone")
    drag(first.grid.head, 1, 60)
    second = page_of(settings)
    second.name_columns("Phone", "First name", "Email")
    assert [second.grid.columnWidth(column) for column in range(3)] == [160, 100, 100]


def test_widths_can_be_left_to_the_table_again(page_of):
    settings = MemorySettings()
    first = page_of(settings)
    before = first.jobs.columnWidth(ROWS)
    drag(first.jobs.head, ROWS, 40)
    first.jobs.head.forget_widths()
    assert first.jobs.columnWidth(ROWS) == before
    assert page_of(settings).jobs.columnWidth(ROWS) == before


def test_a_split_stands_where_it_stood(page_of):
    settings = MemorySettings()
    first = page_of(settings)
    handle = first.split.handle(1)
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle + QPoint(0, -80))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle + QPoint(0, -80))
    sizes = first.split.sizes()
    assert page_of(settings).split.sizes() == sizes


@pytest.mark.parametrize("kept", ["wide", 7, [1], [-5, 9], {"4": "wide", "5": -3, "6": 99_999}])
def test_settings_that_make_no_sense_are_passed_over(page_of, kept):
    plain = page_of(MemorySettings())
    settings = MemorySettings()
    for key in ("window.columns.history.jobs", "window.columns.history.rows", "window.split.history.details"):
        settings.set(key, kept)
    page = page_of(settings)
    assert [page.jobs.columnWidth(each) for each in (ROWS, STATE)] == [
        plain.jobs.columnWidth(each) for each in (ROWS, STATE)
    ]
    assert page.split.sizes() == plain.split.sizes()
