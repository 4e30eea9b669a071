"""The views: keys, filters, popup, figures that move nothing, and Qt's own checks of the models."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from hubdesk.engine.paging import PageFilter
from hubdesk.gui.gauge.state import gauge_state
from hubdesk.gui.importer.columns_view import ColumnsView
from hubdesk.gui.importer.draft_recipe import draft_of, lay_over, recipe_of, recipe_to_keep
from hubdesk.gui.importer.file_view import FileView
from hubdesk.gui.importer.findings_list import lines
from hubdesk.gui.importer.grid import Grid
from hubdesk.gui.importer.pace import Pace
from hubdesk.gui.importer.preview_model import PreviewModel, letters
from hubdesk.gui.importer.property_popup import Entry, PropertyPopup, fitting
from hubdesk.gui.importer.questions import needs_typing, write_question
from hubdesk.gui.importer.rows_model import SEVERITY, RowsModel
from hubdesk.gui.importer.run_view import RunView
from hubdesk.mapping.recipe import ColumnRule, Duplicates, Recipe, Write
from hubdesk.tabular.head import read_head
from hubdesk.tabular.source import open_source
from tests.support import gauge_samples
from tests.support.fake_file import CATALOGUE, SUGGESTED, FakeChecked, FakeSuggestion, make_head
from tests.support.fake_import import ACME
from tests.support.fake_run import progress

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.gui.importer.column_draft import ColumnDraft

pytestmark = pytest.mark.gui


def _draft(tmp_path: Path) -> ColumnDraft:
    head = make_head(tmp_path / "a.csv")
    suggestions = [
        FakeSuggestion(column, index, *SUGGESTED.get(column, (None, "unsure", "No such property")))
        for index, column in enumerate(head.layout.headers)
    ]
    return draft_of(head, suggestions, CATALOGUE)  # type: ignore[arg-type]  # has what is read of a suggestion


def _key(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def _shown(view: ColumnsView) -> list[str]:
    choices = [view.model.choice(row) for row in range(view.model.rowCount())]
    return [choice.column for choice in choices if choice is not None]


def test_models_keep_qts_rules(qapp, tmp_path):
    rows = RowsModel()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.show(["First name", "Email"], [1, 3], key=1, total=600)
    preview = PreviewModel()
    other = QAbstractItemModelTester(preview, QAbstractItemModelTester.FailureReportingMode.Fatal)
    preview.show(make_head(tmp_path / "a.csv"))
    assert tester is not other
    assert preview.data(preview.index(5, 0), SEVERITY) == "doubt"
    assert preview.headerData(0, Qt.Orientation.Vertical) == "4"
    assert [letters(column) for column in (0, 25, 26, 701)] == ["A", "Z", "AA", "ZZ"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_names_of_columns_are_not_cut_in_the_file_step(theme, tmp_path, scale):
    """They are in bold, so they are wider than the same letters below."""
    file = tmp_path / "names.csv"
    file.write_text("Postal_code_of_branch,Nachname,e\n1,x,a@b.de\n", "utf-8")
    theme.set_text_scale(scale)
    try:
        view = FileView(theme)
        view.show_head(read_head(open_source(file)), datetime(2026, 11, 25, tzinfo=UTC))
        metrics = QFontMetrics(theme.font("body", weight=600))
        for column, name in enumerate(("Postal_code_of_branch", "Nachname")):
            assert view.grid.columnWidth(column) >= min(metrics.horizontalAdvance(name) + 20, theme.px(220))
    finally:
        theme.set_text_scale(1.0)


def test_a_page_is_asked_for_once_and_only_when_it_is_looked_at(qapp):
    model = RowsModel()
    model.show(["Email"], [3], key=0, total=100_000)
    asked = []
    model.page_wanted.connect(lambda page, generation: asked.append((page, generation)))
    assert model.data(model.index(70_000, 0)) == ""
    assert model.data(model.index(70_001, 0)) == ""
    assert asked == [(273, model.generation)]
    model.refilter(50)
    assert model.data(model.index(0, 0)) == ""
    assert asked[-1] == (0, model.generation)


@pytest.mark.fault("F103")
def test_ctrl_a_on_a_million_rows_selects_nothing(theme):
    grid = Grid(theme, "Rows", "Row")
    model = RowsModel()
    model.show(["Email"], [3], key=0, total=1_000_000)
    grid.setModel(model)
    grid.resize(400, 300)
    grid.show()
    _key(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not grid.selectionModel().hasSelection()
    grid.go_to(999_999, 0)
    assert grid.currentIndex().row() == 999_999


def test_properties_that_begin_with_the_text_come_first():
    entries = [Entry("a", "Mobile phone", "x"), Entry("phone", "Phone number", "x"), Entry("c", "City", "x")]
    assert [entry.name for entry in fitting(entries, "PHO")] == ["phone", "a"]
    assert fitting(entries, " ") == entries


def test_a_property_is_chosen_by_keyboard_alone(theme, tmp_path):
    view = ColumnsView(theme)
    view.show_draft(_draft(tmp_path))
    view.resize(900, 600)
    view.show()
    chosen = []
    view.property_chosen.connect(lambda column, name: chosen.append((column, name)))
    view.table.selectRow(4)
    _key(view.table, Qt.Key.Key_Return)
    popup = view.popup
    assert popup.isVisible()
    field = popup.findChild(QLineEdit, "find_property")
    assert field is not None
    QTest.keyClicks(field, "mobile")
    _key(field, Qt.Key.Key_Return)
    assert chosen == [(4, "mobilephone")]
    assert not popup.isVisible()


def test_escape_leaves_the_choice_as_it_was(theme, tmp_path):
    popup = PropertyPopup(theme, ColumnsView(theme))
    chosen: list[object] = []
    popup.chosen.connect(chosen.append)
    popup.open_at(QRect(QPoint(0, 0), QPoint(200, 30)), [Entry(None, "Leave out", "refused")], None)
    _key(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert chosen == []


def test_chips_and_find_narrow_the_columns(theme, tmp_path):
    view = ColumnsView(theme)
    view.show_draft(_draft(tmp_path))
    view.chips["unsure"].setChecked(True)
    assert _shown(view) == ["Status"]
    view.chips["all"].setChecked(True)
    view.search.setText("phone")
    assert _shown(view) == ["Telefon"]


def test_a_recipe_over_the_draft_decides_every_column_and_keeps_its_rules(tmp_path):
    draft = _draft(tmp_path)
    rule = ColumnRule("firstname", write=Write.IF_EMPTY)
    recipe = Recipe({"Vorname": rule, "E-Mail": ColumnRule("email"), "Gone": ColumnRule("city")},
                    duplicates=Duplicates.FIRST, constants={"city": "Berlin"})  # fmt: skip
    assert lay_over(draft, recipe) == (2, 3)
    made = recipe_of(draft)
    assert dict(made.columns) == {"Vorname": rule, "E-Mail": ColumnRule("email")}
    assert made.duplicates is Duplicates.FIRST
    assert dict(made.constants) == {"city": "Berlin"}
    assert recipe_to_keep(draft) == recipe
    draft.choose(5, "city")
    assert draft.obstacle() == "City is used twice. One of them is a value for all rows."


def test_the_list_of_findings_adds_up_and_tells_columns_apart():
    totals = {"findings": 16_278, "errors": 1312, "warnings": 4110, "notes": 10_870}
    shown = lines(FakeChecked(100).summary, totals)
    assert [line.text for line in shown if line.kind == "group"] == ["Errors", "Warnings", "Notes"]
    assert shown[0].count == 16_278
    assert [line.count for line in shown if line.kind == "group"] == [1312, 4110, 10_870]
    typo = next(line for line in shown if line.text == "Likely typing mistake")
    assert typo.filter == PageFilter("warnings", code="email.typo_domain", column="E-Mail")


class _Layouts(QObject):
    """Counts requests for a new layout."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.count += 1
        return False


def test_progress_moves_nothing(theme, qapp):
    view = RunView(theme, Pace(theme))
    view.resize(1000, 640)
    view.start("Acme Travel", 184_620, rejected_before=1312)
    view.show_progress(progress(sent=70_000), datetime(2026, 11, 25, tzinfo=UTC))
    view.show()
    for sent in (70_010, 70_020):  # what showing it for the first time brings about
        view.show_progress(progress(sent=sent), datetime(2026, 11, 25, tzinfo=UTC))
        for _ in range(3):
            qapp.sendPostedEvents()
    counter = _Layouts()
    for widget in [view, *view.findChildren(QObject)]:
        widget.installEventFilter(counter)
    for sent in range(70_100, 71_000, 100):
        view.show_progress(progress(sent=sent), datetime(2026, 11, 25, tzinfo=UTC))
        qapp.sendPostedEvents()
    assert counter.count == 0


def test_pace_says_whose_calls_fill_the_window(theme):
    pace = Pace(theme)
    pace.set_state(gauge_state(gauge_samples.STATES["Near limit"], gauge_samples.NOW))
    assert pace.chip.text() == "Near limit"
    assert [figure.text() for figure in pace._figures] == ["139", "39", "10"]
    pace.set_state(gauge_state(None, gauge_samples.NOW))
    assert [figure.text() for figure in pace._figures] == ["–", "–", "–"]


def test_only_large_writes_need_typing():
    assert not needs_typing(10_000)
    assert needs_typing(10_001)
    question = write_question("create", 12_000, ACME)
    assert question.title == "Create 12,000 contacts in Acme Travel (12345678)?"
    assert question.typed == 12_000


def test_a_plan_that_only_associates_asks_about_that_and_not_about_values():
    question = write_question("upsert", 12_000, ACME, planned=True, associates=True)
    assert question.title == "Associate 12,000 contacts with companies in Acme Travel (12345678)?"
    assert question.yes == question.title.removesuffix("?")
    assert "no value of a contact is changed" in question.lines[0][1]
    assert question.typed == 12_000


@pytest.mark.fault("F87")
def test_every_label_is_plain_text(theme, rig_of):
    rig = rig_of()
    labels = rig.pane.findChildren(QLabel)
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


@pytest.mark.fault("F107")
def test_everything_that_takes_focus_has_a_name(theme, rig_of):
    rig = rig_of()
    nameless = [
        widget
        for widget in rig.pane.findChildren(QObject)
        if getattr(widget, "focusPolicy", None)
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
        and not widget.objectName().startswith("qt_")
        and type(widget).__module__.startswith("hubdesk")
    ]
    assert nameless == []


@pytest.mark.parametrize("width", [600, 812, 836, 860, 884, 1096])
def test_figures_that_went_below_stand_at_the_beginning_of_their_line(theme, qapp, width):
    view = RunView(theme, Pace(theme))
    view.resize(width, 640)
    view.show()
    for rows in (1_234_567, 300):
        view.start("Demo portal", rows, rejected_before=0, form=True)
        for _ in range(3):
            qapp.sendPostedEvents()
    below = view._calls.mapTo(view, QPoint(0, 0)).y() >= view._title.mapTo(view, view._title.rect().bottomLeft()).y()
    aligned = Qt.AlignmentFlag(view._calls._flags & int(Qt.AlignmentFlag.AlignHorizontal_Mask))
    assert aligned == (Qt.AlignmentFlag.AlignLeading if below else Qt.AlignmentFlag.AlignRight)
