"""The Scopes pane of the real window with every kind of token that the demo portal has.

``python -m tests.support.tour_scopes FOLDER [--look dark] [--scale 2] [--size 1024x680]`` puts a picture of each into
FOLDER, and some of the pane without an account, with a filter, with headings and with the inspector.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.tour import until

if TYPE_CHECKING:
    from hubdesk.gui.backend.accounts import Accounts
    from hubdesk.gui.context import GuiContext
    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.scopes.pane import ScopesPane
    from hubdesk.gui.start import WindowBuilder

TOKENS = ("all", "contacts and forms", "over-privileged", "no forms", "nothing", "no introspection", "plan refuses")
_SETTLE = 0.5


class ScopesTour:
    """Shows the pane with one token after the other."""

    def __init__(self, window: MainWindow, builder: WindowBuilder, wanted: argparse.Namespace) -> None:
        self._window = window
        self._accounts: Accounts = builder._accounts
        self._wanted = wanted

    async def walk(self) -> None:
        """Take all pictures."""
        self._window.show_pane("scopes")
        await self._shoot("no-account")
        for token in TOKENS:
            await self._accounts.start_demo(on_step=lambda _: None, token=token)
            pane = self._pane()
            account = self._accounts.account
            assert account is not None
            await until(
                lambda: pane.review is not None and pane.review.token == account.token and not pane.again.busy,  # noqa: B023
                f"the review of {token}",
            )
            await self._shoot(token.replace(" ", "-"))
            if token == "over-privileged":
                await self._details(pane)

    async def _details(self, pane: ScopesPane) -> None:
        pane.main.order.setCurrentIndex(1)
        await self._shoot("over-privileged-grouped")
        pane.main.order.setCurrentIndex(0)
        pane.main.table.choose("crm.objects.contacts.write")
        pane.open_inspector()
        await self._shoot("over-privileged-inspector")
        pane.inspector.close_drawer()
        if pane.main.panel.isVisible():
            pane.main.panel.click()
            await self._shoot("over-privileged-panel")
            pane.panel.close_drawer()

    def _pane(self) -> ScopesPane:
        from hubdesk.gui.scopes.pane import ScopesPane

        pane = self._window.pane("scopes")
        assert isinstance(pane, ScopesPane)
        return pane

    async def _shoot(self, name: str) -> None:
        await asyncio.sleep(_SETTLE)
        wanted = self._wanted
        wanted.folder.mkdir(parents=True, exist_ok=True)
        suffix = wanted.look if wanted.scale == 1.0 else f"{wanted.look}-text{wanted.scale:g}"
        small = "" if wanted.size == "1280x800" else f"-{wanted.size}"
        self._window.grab().save(str(wanted.folder / f"scopes-{name}-{suffix}{small}.png"))


def main(arguments: list[str]) -> int:
    """Take the pictures."""
    from hubdesk.bootstrap import build_services
    from hubdesk.core.clock import SystemClock
    from hubdesk.gui.app import WindowParts, run_window
    from hubdesk.gui.services import MemorySettings
    from hubdesk.gui.start import WindowBuilder
    from hubdesk.gui.theme.theme import Appearance

    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=lambda text: Path(text).absolute())
    parser.add_argument("--look", default="light")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--size", default="1280x800")
    wanted = parser.parse_args(arguments)
    done: list[bool] = []

    async def build(context: GuiContext) -> WindowParts:
        context.theme.set_appearance(Appearance(wanted.look))
        context.theme.set_text_scale(wanted.scale)
        builder = WindowBuilder(context, build_services())
        parts = await builder.build(demo=False)
        context.scope.start(go(builder), name="tour")
        return parts

    async def go(builder: WindowBuilder) -> None:
        from PySide6.QtWidgets import QApplication

        from hubdesk.gui.main_window import MainWindow

        window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
        width, height = map(int, wanted.size.split("x"))
        window.resize(width, height)
        await asyncio.sleep(_SETTLE)
        try:
            await ScopesTour(window, builder, wanted).walk()
            done.append(True)
        finally:
            window.close()

    run_window(build, MemorySettings(), SystemClock())
    return 0 if done else 1


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
