"""The whole way by keyboard alone: keys go to what has the focus, and nothing else is touched."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from hubdesk.gui.scopes.pane import ScopesPane
from tests.support.waiting import until
from tests.support.whole_window import whole_window

pytestmark = [pytest.mark.anyio, pytest.mark.gui, pytest.mark.slow]
_KEY = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier
_FARTHEST = 80


def focused_name() -> str:
    """Return what a screen reader calls the widget that has the focus."""
    widget = QApplication.focusWidget()
    interface = QAccessible.queryAccessibleInterface(widget) if widget is not None else None
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    target = QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None
    QTest.keyClick(target, key, modifiers)


def type_text(text: str) -> None:
    """Type where the focus is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, text)


async def go_to(name: str) -> None:
    """Press Tab until the focus is on what is called so."""
    passed = []
    for _ in range(_FARTHEST):
        if focused_name().startswith(name):
            return
        passed.append(focused_name())
        press(_KEY.Key_Tab)
        await asyncio.sleep(0)
    raise AssertionError(f"Tab does not come to “{name}”, only to {passed}")


async def until_enabled(whole, name: str) -> None:
    """Wait until the footer's primary button says so and can be pressed."""
    footer = whole.importer.footer
    await until(lambda: footer().primary.startswith(name) and footer().enabled, 30)


async def in_front(window) -> None:
    """Have the window where keys go, as window managers do when a dialog has ended."""
    window.activateWindow()
    await until(lambda: QApplication.activeWindow() is window)


async def choose_form(whole, name: str) -> None:
    """Go down the list of forms to one and open it."""
    await go_to("Find a form")
    press(_KEY.Key_Down)
    view = whole.forms.pane.list.view
    for _ in range(_FARTHEST):
        if str(view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "").startswith(name):
            break
        press(_KEY.Key_Down)
    press(_KEY.Key_Return)
    await until(lambda: whole.forms.filling.form is not None and whole.forms.filling.form.name == name)


async def test_connect_import_review_and_submit(home, theme, sink, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("Email,First name,Last name\nada@keys.example,Ada,Lovelace\nnobody,No,Body\n")
    async with whole_window(theme, sink) as whole:
        window = whole.window
        window.show_pane("welcome")
        await in_front(window)
        window.go_to_region(1)
        await go_to("Start the demo")
        press(_KEY.Key_Space)
        await until(lambda: whole.accounts.account is not None, 30)
        await until(lambda: window.current_key == "import")
        press(_KEY.Key_O, _CTRL)
        await until(lambda: isinstance(QApplication.activeWindow(), QFileDialog))
        type_text(str(file))
        press(_KEY.Key_Return)
        await until(lambda: whole.importer.head is not None)
        await in_front(window)
        for name in ("Continue to Columns", "Continue to Check", "Continue to Preview", "Compare"):
            await until_enabled(whole, name)
            press(_KEY.Key_Return, _CTRL)
        await until_enabled(whole, "Create 1 contact")
        press(_KEY.Key_Return, _CTRL)
        await until(lambda: whole.importer.summary is not None, 30)
        summary = whole.importer.summary
        assert summary is not None
        assert (summary.created, summary.rejected) == (1, 1)

        press(_KEY.Key_2, _CTRL)
        await until(lambda: window.current_key == "scopes")
        pane = window.current_pane
        assert isinstance(pane, ScopesPane)
        await until(lambda: pane.review)
        await go_to("Scopes")
        press(_KEY.Key_Down)
        assert pane.main.table.currentIndex().isValid()

        press(_KEY.Key_4, _CTRL)
        await until(lambda: whole.forms.listing.forms)
        await in_front(window)
        await choose_form(whole, "Contact us")
        for field, text in (
            ("First Name", "Zoe"),
            ("Last Name", "Key"),
            ("Email", "zoe@keys.example"),
            ("Message", "Hi"),
        ):
            await go_to(field)
            type_text(text)
        await go_to("Submit")
        press(_KEY.Key_Space)
        await until(lambda: whole.forms.pane.card.isVisible())
        assert whole.forms.pane.card.card.accessibleName().startswith("Contact us was submitted.")
    assert not sink.defects
