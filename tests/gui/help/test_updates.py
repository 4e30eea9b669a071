"""The check for updates asks first, contacts nobody before a yes, and says what it found where the user looks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from hubdesk.engine.updates import look_for_update
from hubdesk.gui.actions import Actions
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.context import GuiContext
from hubdesk.gui.help.updates import UpdateCheck
from hubdesk.gui.main_window import MainWindow
from hubdesk.gui.notifier import Notifier
from hubdesk.gui.pane import Pane
from hubdesk.gui.services import MemorySettings
from hubdesk.gui.widgets.banner import Banner
from hubdesk.gui.widgets.confirm import ConfirmDialog
from hubdesk.gui.window_parts import PaneDescriptor
from tests.hubspot.rawserver import ok, raw_server
from tests.support.waiting import until

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

pytestmark = [pytest.mark.gui, pytest.mark.anyio]


@pytest.fixture
def window(qtbot, theme):
    window = MainWindow().furnish(theme, Actions())
    qtbot.addWidget(window, before_close_func=lambda window: window.allow_close())
    window.add_pane(PaneDescriptor("import", "Import", "import", lambda: Pane(theme, "Import")))
    window.show_pane("import")
    window.show()
    return window


@pytest.fixture
def context(theme, window, sink):
    scope = TaskScope("test", sink)
    return GuiContext(theme, Notifier(), scope, window.actions_table, MemorySettings(), None)


def _banner(window):
    found = [each.content for each in window.current_pane.banners.findChildren(Banner) if not each.isHidden()]
    return found[0] if found else None


def _dialog():
    return next(
        (each for each in QApplication.topLevelWidgets() if isinstance(each, ConfirmDialog) and each.isVisible()), None
    )


async def test_a_build_without_an_address_says_so_and_asks_nothing(window, context):
    UpdateCheck(window, context, look_for_update, address="").ask()
    banner = await until(lambda: _banner(window))
    assert "cannot check" in banner.text
    assert _dialog() is None


async def test_a_no_contacts_nobody(window, context):
    async with raw_server(_release("v99.0.0")) as server:
        UpdateCheck(window, context, look_for_update, address=server.url).ask()
        dialog = await until(_dialog)
        assert "127.0.0.1" in dialog.windowTitle()
        dialog.reject()
        await until(lambda: not context.scope.busy)
        assert server.connections == 0
    assert _banner(window) is None


async def test_a_yes_asks_once_and_leads_to_the_page_of_a_newer_version(window, context):
    visited: list[QUrl] = []
    async with raw_server(_release("v99.0.0")) as server:
        UpdateCheck(window, context, look_for_update, server.url, visited.append).ask()
        (await until(_dialog)).yes_button.click()
        banner = await until(lambda: _banner(window))
        assert len(server.requests) == 1
    assert "Version 99.0.0 is there" in banner.title
    banner.call()
    assert [url.toString() for url in visited] == ["https://example.com/v99.0.0"]


async def test_the_newest_is_said_to_be_it(window, context):
    async with raw_server(_release("v0.0.1")) as server:
        UpdateCheck(window, context, look_for_update, server.url).ask()
        (await until(_dialog)).yes_button.click()
        banner = await until(lambda: _banner(window))
    assert banner.title.endswith("is the newest.")
    assert not banner.action


async def test_a_host_that_answers_something_else_is_a_sentence(window, context, sink):
    async def behave(_server, writer, _number):
        writer.write(ok(b"<html>"))

    async with raw_server(behave) as server:
        UpdateCheck(window, context, look_for_update, server.url).ask()
        (await until(_dialog)).yes_button.click()
        (error,) = await until(lambda: sink.errors)
    assert error.code == "releases.answer"
    assert not sink.defects


def _release(tag):
    body = json.dumps({"tag_name": tag, "html_url": f"https://example.com/{tag}"}).encode()

    async def behave(_server, writer, _number):
        writer.write(ok(body))

    return behave
