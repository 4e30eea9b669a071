"""The life of a token in the real window: refused, connected, refused in the middle of an import, swapped, removed.

``python -m tests.support.tour_token FILE [--pictures FOLDER] [--look dark] [--scale 2]`` reads tokens of a demo portal,
whose address is in ``HUBDESK_API_BASE``, from standard input, a JSON object: ``wrong``, ``first``, ``other`` (another
account's), ``new``. The portal must refuse ``first`` from some write of FILE on. Prints one JSON line a stage.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.support.tour import Tour, until
from tests.support.touring import in_window, look_of, look_options

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton, QWidget

    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.start import WindowBuilder

_SETTLE = 0.4


def say(stage: str, **found: Any) -> None:
    """Print what a stage came to."""
    sys.stdout.write(json.dumps({"stage": stage, **found}) + "\n")
    sys.stdout.flush()


class TokenTour:
    """Goes through a token's life as a user does: by pasting, and by pressing what is offered."""

    def __init__(
        self, window: MainWindow, builder: WindowBuilder, tokens: dict[str, str], shot: Callable[[str], None]
    ) -> None:
        from hubdesk.gui.token.pane import ConnectPane

        self._window = window
        self._builder = builder
        self._tokens = tokens
        self._shot = shot
        window.show_pane("connect")
        (self._pane,) = window.findChildren(ConnectPane)

    async def picture(self, name: str) -> None:
        """Let the window settle, and take a picture."""
        await asyncio.sleep(_SETTLE)
        self._shot(name)

    async def connect(self) -> None:
        """Paste a token that is refused, then a good one."""
        invite = self._pane.invite
        await self.picture("connect-empty")
        for name in ("wrong", "first"):
            invite.field.edit.setText(self._tokens[name])
            invite.check.click()
            await until(lambda: not invite.paste.cancel.isVisible(), f"{name} is checked")
            if name == "wrong":
                say("wrong", connected=self._builder.account is not None, words=texts(invite))
                await self.picture("connect-wrong-token")
        await until(lambda: self._builder.account is not None, "an account")
        await self.picture("connect-verified")
        say("connected", words=texts(self._pane.account))

    async def run_until_refused(self, file: Path) -> None:
        """Import until the token is refused, and follow the way out that is offered."""
        controller = await Tour(self._window, self._builder, lambda _: None).walk_to_run(file)
        await until(lambda: controller.run.ended, "the run has stopped")
        await self.picture("run-token-refused")
        pane = self._window.current_pane
        assert pane is not None
        say("refused", words=texts(pane.banners))
        self._window.show_pane("history")
        await self.picture("history-token-refused")
        elsewhere = self._window.current_pane
        assert elsewhere is not None
        say("elsewhere", words=texts(elsewhere.banners))
        button(elsewhere.banners, "Replace token…").click()
        await until(lambda: self._window.current_key == "connect", "the page that changes the token")

    async def swap(self) -> None:
        """Paste another account's token, then the new one, and swap."""
        view = self._pane.replacing
        for name in ("other", "new"):
            view.paste.field.edit.setText(self._tokens[name])
            view.paste.check.click()
            await until(
                lambda: view.comparison.isVisible() and not view.paste.cancel.isVisible(), f"{name} is compared"
            )
            await self.picture(f"replace-{name}")
            say(name, can_swap=view.comparison.swap.isVisible(), words=texts(view.comparison))
        view.comparison.swap.click()
        await until(view.swapped.isVisible, "the swap")
        view.swapped.check.click()
        await until(lambda: "…" not in " ".join(texts(view.swapped)), "the old token is looked at")
        await self.picture("replace-swapped")
        say("swapped", words=texts(view.swapped), can_resume=view.swapped.resume.isVisible())

    async def resume(self) -> None:
        """Go on with the import, by the button on the page."""
        controller = self._builder.importer()
        self._pane.replacing.swapped.resume.click()
        await until(lambda: controller.summary is not None, "the import is finished")
        await self.picture("results-after-swap")
        assert controller.summary is not None
        banners = [texts(pane.banners) for pane in self._window.made_panes() if pane.banners.isVisible()]
        say("finished", banners=[words for words in banners if words], **controller.summary.as_json())

    async def remove_everything(self) -> None:
        """Remove what HubDesk keeps, by the dialog."""
        from PySide6.QtWidgets import QApplication

        from hubdesk.gui.token.removal_dialog import RemovalDialog

        self._window.show_pane("connect")
        self._pane.remove_requested.emit()

        def dialog() -> RemovalDialog | None:
            return next((each for each in QApplication.topLevelWidgets() if isinstance(each, RemovalDialog)), None)

        await until(dialog, "the dialog")
        found = dialog()
        assert found is not None
        await asyncio.sleep(_SETTLE)
        self._shot("connect-removal")
        say("places", words=texts(found))
        found.yes.click()
        await until(lambda: self._builder.account is None, "everything is removed")
        await asyncio.sleep(_SETTLE)
        say("removed", words=texts(found))
        found.close()


def texts(widget: QWidget) -> list[str]:
    """Return what stands on a widget, as far as it is shown."""
    from PySide6.QtWidgets import QLabel, QPushButton

    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisible() and one.text()]
    return labels + [one.text() for one in widget.findChildren(QPushButton) if one.isVisible() and one.text()]


def button(widget: QWidget, text: str) -> QPushButton:
    """Return the shown button with these words.

    Raises:
        StopIteration: There is none.
    """
    from PySide6.QtWidgets import QPushButton

    return next(one for one in widget.findChildren(QPushButton) if one.isVisible() and one.text() == text)


def main(arguments: list[str]) -> int:
    """Go through a token's life."""
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=lambda text: Path(text).absolute())
    look_options(parser)
    wanted = parser.parse_args(arguments)
    look, tokens = look_of(wanted), json.loads(sys.stdin.readline())

    async def act(window: MainWindow, builder: WindowBuilder) -> bool:
        tour = TokenTour(window, builder, tokens, lambda name: look.shoot(window, name))
        await tour.connect()
        await tour.run_until_refused(wanted.file)
        await tour.swap()
        await tour.resume()
        await tour.remove_everything()
        return True

    return in_window(act, look, demo=False)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
