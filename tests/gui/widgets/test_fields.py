from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from hubdesk.gui.widgets.checks import CheckBox, RadioButton
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.field import Field
from hubdesk.gui.widgets.secret_field import SecretField
from hubdesk.gui.widgets.segmented import Segmented

TOKEN = "pat-eu1-12345678-1234-1234-1234-123456785555"


@pytest.fixture
def secret(qtbot, theme):
    field = SecretField(theme, "Access token", placeholder="Paste your access token")
    qtbot.addWidget(field)
    field.show()
    return field


def _paste(field: SecretField, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    field.edit.paste_clean(data)  # type: ignore[attr-defined]


def test_an_error_is_shown_below_and_told_to_screen_readers(qtbot, theme):
    field = Field(theme, "E-mail", optional=True)
    qtbot.addWidget(field)
    field.set_text("jana@@nordlicht")
    field.set_error("Two @ signs.")
    assert (field.error(), field.edit.accessibleDescription()) == ("Two @ signs.", "Two @ signs.")
    field.set_error("")
    assert field.edit.property("invalid") == "false"
    assert field.text() == "jana@@nordlicht"


@pytest.mark.fault("F97")
def test_a_pasted_token_is_cleaned_masked_and_reported(qtbot, secret):
    with qtbot.waitSignals([secret.pasted, secret.submitted], timeout=1000):
        _paste(secret, f"  {TOKEN[:20]}\n{TOKEN[20:]}\u200b ")
    assert secret.secret().reveal() == TOKEN
    assert secret.edit.echoMode() is QLineEdit.EchoMode.Password
    assert secret.edit.accessibleDescription() == "hidden, ends in 5555"


def test_an_empty_clipboard_changes_nothing(secret):
    _paste(secret, TOKEN)
    _paste(secret, " \n ")
    assert secret.secret().reveal() == TOKEN


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Z])
def test_the_secret_never_reaches_the_clipboard_nor_the_undo_stack(qtbot, secret, key):
    QGuiApplication.clipboard().setText("before")
    _paste(secret, TOKEN)
    secret.edit.selectAll()
    qtbot.keyClick(secret.edit, key, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
    assert secret.secret().reveal() == TOKEN
    assert not secret.edit.dragEnabled()


def test_ctrl_v_pastes_clean(qtbot, secret):
    QGuiApplication.clipboard().setText(f" {TOKEN} ")
    qtbot.keyClick(secret.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert secret.secret().reveal() == TOKEN


def test_it_is_shown_only_while_the_button_is_held(qtbot, secret):
    _paste(secret, TOKEN)
    eye = secret._hold
    qtbot.mousePress(eye, Qt.MouseButton.LeftButton)
    assert secret.edit.echoMode() is QLineEdit.EchoMode.Normal
    qtbot.mouseRelease(eye, Qt.MouseButton.LeftButton)
    assert secret.edit.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.fault("F97")
def test_it_masks_by_itself_after_ten_seconds(qtbot, secret):
    _paste(secret, TOKEN)
    secret._limit.setInterval(10)
    qtbot.mousePress(secret._hold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: secret.edit.echoMode() is QLineEdit.EchoMode.Password, timeout=30_000)


def test_a_stored_token_is_only_its_mask(secret):
    _paste(secret, TOKEN)
    secret.set_stored("pat-eu1-••••-5555")
    assert TOKEN not in secret.edit.text()
    assert secret.edit.isReadOnly()
    secret.set_stored(None)
    assert secret.is_empty()
    assert not secret.edit.isReadOnly()


def test_while_checking_nothing_can_be_typed(qtbot, secret):
    _paste(secret, TOKEN)
    secret.set_checking(True)
    qtbot.keyClicks(secret.edit, "x")
    _paste(secret, "other")
    assert secret.secret().reveal() == TOKEN
    secret.set_checking(False)
    assert not secret.edit.isReadOnly()


def test_a_combo_keeps_its_value_when_entries_change(qtbot, theme):
    combo = Combo(theme, [("Comma", ","), ("Semicolon", ";")], name="Separator")
    qtbot.addWidget(combo)
    combo.set_value(";")
    combo.set_entries([("Tab", "\t"), ("Semicolon", ";")])
    assert combo.value() == ";"
    combo.set_value("|")
    assert combo.value() == ";"
    assert not combo.grab().isNull()
    combo.showPopup()
    assert not combo.view().grab().isNull()
    combo.hidePopup()


def test_segments_move_by_arrow_keys(qtbot, theme):
    words = Segmented(theme, [("Create and update", "upsert"), ("Create only", "create")], name="Mode")
    qtbot.addWidget(words)
    words.show()
    with qtbot.waitSignal(words.chosen, timeout=1000) as caught:
        qtbot.keyClick(words, Qt.Key.Key_Right)
    assert caught.args == ["create"]
    qtbot.keyClick(words, Qt.Key.Key_Right)
    assert words.value() == "create"
    assert words.accessibleName() == "Mode: Create only"
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton, pos=words.rect().center() * 0.2)
    assert words.value() == "upsert"
    words.set_value("create")
    assert words.value() == "create"
    assert not words.grab().isNull()


@pytest.mark.parametrize("make", [CheckBox, RadioButton])
def test_the_whole_line_of_a_choice_can_be_clicked(qtbot, theme, make):
    choice = make(theme, "Leave them out")
    qtbot.addWidget(choice)
    choice.resize(300, 28)
    choice.show()
    qtbot.mouseClick(choice, Qt.MouseButton.LeftButton, pos=choice.rect().center())
    assert choice.isChecked()
    choice.setEnabled(False)
    assert not choice.grab().isNull()
