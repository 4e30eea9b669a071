"""The real window for the tours: opened with the wanted look and size, walked through by a coroutine, closed again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable

    from hubdesk.gui.context import GuiContext
    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.start import WindowBuilder
    from hubdesk.gui.window_parts import WindowParts


@dataclass(frozen=True, slots=True)
class Look:
    """How the window looks, and where its pictures go.

    Attributes:
        pictures: Folder of the pictures; None takes none.
        look: Appearance.
        scale: Size of the text, 1 to 2.
        size: Width and height, px.
    """

    pictures: Path | None
    look: str
    scale: float
    size: tuple[int, int]

    def shoot(self, window: MainWindow, name: str) -> None:
        """Take a picture of the window, or of the dialog that stands over it."""
        from PySide6.QtWidgets import QApplication

        if self.pictures is None:
            return
        self.pictures.mkdir(parents=True, exist_ok=True)
        scale = "" if self.scale == 1.0 else f"-text{self.scale:g}"
        size = "" if self.size == (1280, 800) else f"-{self.size[0]}"
        shown = QApplication.activeModalWidget() or window
        shown.grab().save(str(self.pictures / f"{name}-{self.look}{scale}{size}.png"))


def look_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that every tour takes."""
    parser.add_argument("--pictures", type=lambda text: Path(text).absolute())
    parser.add_argument("--look", default="light")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--size", default="1280x800")


def look_of(wanted: argparse.Namespace) -> Look:
    """Return what the options say."""
    width, height = map(int, wanted.size.split("x"))
    return Look(wanted.pictures, wanted.look, wanted.scale, (width, height))


def in_window(act: Callable[[MainWindow, WindowBuilder], Awaitable[bool]], look: Look, *, demo: bool) -> int:
    """Open the window, let ``act`` walk through it, and return 0 when it came to its end.

    Args:
        act: Returns whether the window is still to be closed.
        look: How the window looks.
        demo: Whether it begins on the demo portal.
    """
    from PySide6.QtWidgets import QApplication

    from hubdesk.bootstrap import build_services
    from hubdesk.core.clock import SystemClock
    from hubdesk.gui.app import run_window
    from hubdesk.gui.services import MemorySettings
    from hubdesk.gui.start import WindowBuilder
    from hubdesk.gui.theme.theme import Appearance
    from tests.support.arming import arm_after

    done: list[bool] = []

    async def build(context: GuiContext) -> WindowParts:
        arm_after(QApplication.instance())
        context.theme.set_appearance(Appearance(look.look))
        context.theme.set_text_scale(look.scale)
        builder = WindowBuilder(context, build_services())
        parts = await builder.build(demo=demo)
        context.scope.start(go(builder), name="tour")
        return parts

    async def go(builder: WindowBuilder) -> None:
        from hubdesk.gui.main_window import MainWindow

        window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
        window.resize(*look.size)
        close = True
        try:
            close = await act(window, builder)
            done.append(True)
        finally:
            if close:
                window.close()

    run_window(build, MemorySettings(), SystemClock())
    return 0 if done else 1
