"""The Scopes pane of the real window with every kind of token that the demo portal has.

``python -m tests.support.tour_scopes --pictures FOLDER [--look dark] [--scale 2] [--size 1024x680]`` puts a picture of
each into FOLDER, and some of the pane without an account, with a filter, with headings and with the inspector.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from typing import TYPE_CHECKING

from tests.support.tour import until
from tests.support.touring import in_window, look_of, look_options

if TYPE_CHECKING:
    from hubdesk.gui.backend.accounts import Accounts
    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.scopes.pane import ScopesPane
    from hubdesk.gui.start import WindowBuilder
    from tests.support.touring import Look

TOKENS = ("all", "contacts and forms", "over-privileged", "no forms", "nothing", "no introspection", "plan refuses")
FORMS = ("over-privileged", "no forms", "plan refuses")
"""Tokens that have something to say about forms, which are ticked for them."""

_SETTLE = 0.5


class ScopesTour:
    """Shows the pane with one token after the other."""

    def __init__(self, window: MainWindow, builder: WindowBuilder, look: Look) -> None:
        self._window = window
        self._accounts: Accounts = builder._accounts
        self._look = look

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
            pane.features.box("forms").setChecked(token in FORMS)
            await until(lambda: not pane.again.busy, "the review with other ticks")  # noqa: B023
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
        self._look.shoot(self._window, f"scopes-{name}")


def main(arguments: list[str]) -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser()
    look_options(parser)
    look = look_of(parser.parse_args(arguments))

    async def act(window: MainWindow, builder: WindowBuilder) -> bool:
        await ScopesTour(window, builder, look).walk()
        return True

    return in_window(act, look, demo=False)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
