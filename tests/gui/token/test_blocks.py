"""The walk-through: which kind, which scopes, and the field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from hubdesk.engine.scopes.features import FEATURES, needed_scopes
from hubdesk.engine.token_care import Credential
from hubdesk.gui.token.invite_view import InviteView
from hubdesk.gui.token.rotate_block import MAKE, RotateBlock

pytestmark = pytest.mark.gui


def _credential(view: InviteView | RotateBlock) -> Credential:
    """Ask anew: a property that was compared once is taken as settled."""
    return view.credential


def test_the_kind_changes_path_and_words(theme):
    view = InviteView(theme)
    assert _credential(view) is Credential.UNKNOWN
    QTest.keyClick(view.make.choice, Qt.Key.Key_Right)
    assert _credential(view) is Credential.PRIVATE_APP
    assert "Legacy apps" in view.make.path.text()
    assert view.make._who.text() == "A super admin."
    QTest.keyClick(view.make.choice, Qt.Key.Key_Right)
    assert "Projects" in view.make.path.text()
    view.make.forget()
    assert _credential(view) is Credential.UNKNOWN
    assert "Service keys" in view.make.path.text()


def test_the_scopes_follow_the_ticks(theme):
    view = InviteView(theme)
    block = view.scopes
    assert block.scopes == needed_scopes(tuple(each.key for each in FEATURES if each.default_ticked))
    block.boxes["owners"].click()
    assert "crm.objects.owners.read" in block.scopes
    shown = [label.text() for label in block.findChildren(QLabel) if label.text() in block.scopes]
    assert set(shown) == set(block.scopes)
    for key in block.features:
        block.boxes[key].click()
    assert block.scopes == ()
    assert not block.copy.isEnabled()


def test_return_checks_as_a_paste_does(theme):
    view = InviteView(theme)
    asked = []
    view.token_given.connect(lambda: asked.append(True))
    QTest.keyClick(view.field.edit, Qt.Key.Key_Return)
    view.check.click()
    assert len(asked) == 2


def test_the_list_of_present_scopes_is_offered_for_a_new_key(theme):
    block = RotateBlock(theme)
    block.show_present(Credential.PRIVATE_APP, ("a", "b"))
    assert _credential(block) is Credential.PRIVATE_APP
    assert "Legacy apps" in block._path.text()
    block.choose(MAKE)
    assert _credential(block) is Credential.SERVICE_KEY
    assert block._scopes.text().startswith("Give it the 2 scopes")
    assert not block._scopes_line.isHidden()
    assert block._panels.isHidden()
