"""The model of the table: Qt's rules, headings, and what a screen reader hears."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from hubdesk.gui.scopes.model import BADGE_ROLE, HEADING_ROLE, NEEDED, REACH, SCOPE, USED, VERDICT, ScopesModel
from hubdesk.gui.scopes.order import Order, arranged
from hubdesk.gui.scopes.words import titles_of
from hubdesk.gui.widgets.badge import Look
from hubdesk.gui.widgets.table import FIXED_ROLE, ICON_ROLE, SECOND_LINE_ROLE, TONE_ROLE
from tests.support.scope_samples import FORMS, NOW, make_review

pytestmark = pytest.mark.gui
REVIEW = make_review()


def _model(order: Order = Order.VERDICT) -> ScopesModel:
    model = ScopesModel()
    model.show(arranged(REVIEW.scopes, order), titles_of(REVIEW), NOW)
    return model


@pytest.mark.parametrize("order", list(Order))
def test_the_model_keeps_qts_rules(qapp, order):
    model = ScopesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(arranged(REVIEW.scopes, order), titles_of(REVIEW), NOW)
    model.show((), {}, NOW)
    assert tester is not None


def test_a_row_says_everything(qapp):
    model = _model()
    texts = [model.index(0, column).data() for column in range(5)]
    assert texts == ["Missing", FORMS, "Low", "Submit forms", "–"]
    assert model.index(0, VERDICT).data(ICON_ROLE) == ("missing", "danger")
    assert model.index(0, SCOPE).data(SECOND_LINE_ROLE) == "List and read forms; submit to them"
    assert model.index(0, SCOPE).data(FIXED_ROLE)
    assert model.index(0, REACH).data(BADGE_ROLE) is Look.GREY
    assert model.index(1, NEEDED).data(TONE_ROLE) == "muted"
    assert model.index(1, USED).data() == "never"


def test_a_screen_reader_hears_the_whole_line(qapp):
    spoken = _model().index(0, VERDICT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert (
        spoken == "Missing: forms. List and read forms; submit to them. Reach: Low. Needed for: Submit forms. Used: –"
    )


def test_headings_cannot_be_chosen(qapp):
    model = _model(Order.CATEGORY)
    assert model.headings()[0] == 0
    assert model.first_row() == 1
    heading = model.index(0, 0)
    assert heading.data() == "Basics · 1 scope"
    assert heading.data(HEADING_ROLE)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.scope(0) is None


def test_a_scope_is_found_by_any_of_its_spellings(qapp):
    model = _model()
    row = model.row_of("crm.objects.contacts.sensitive.read")
    assert row > 0
    assert model.row_of("crm.objects.contacts.sensitive.read.v2") == row
    assert model.row_of("no.such.scope") == -1
