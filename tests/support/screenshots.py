"""Renders widgets to pictures in every scheme and scale, for people to look at.

``python -m tests.support.screenshots FOLDER [gallery|gauge|window ...]`` draws the parts of the window that need
no services. Other tests and scripts call :func:`shoot` with a factory of their own.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from hubdesk.gui.application import STYLE
from hubdesk.gui.theme.theme import Appearance, Theme
from tests.support.arming import arm_after

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

LOOKS = (Appearance.LIGHT, Appearance.DARK)


def application() -> QApplication:
    """Return the application, made if there is none."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["hubdesk", *STYLE])
    arm_after(app)
    return app


def picture(widget: QWidget, size: tuple[int, int], ratio: float = 1.0) -> QPixmap:
    """Return a picture of a widget at a size and a device pixel ratio."""
    widget.resize(QSize(*size))
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.show()
    application().sendPostedEvents()
    application().processEvents()
    pixmap = QPixmap(QSize(round(size[0] * ratio), round(size[1] * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(widget.palette().window().color())
    widget.render(pixmap, QPoint(0, 0))
    return pixmap


def shoot(
    name: str,
    make: Callable[[Theme], QWidget],
    folder: Path,
    *,
    size: tuple[int, int] = (1280, 800),
    looks: Iterable[Appearance] = LOOKS,
    ratios: Iterable[float] = (1.0,),
    text_scales: Iterable[float] = (1.0,),
) -> list[Path]:
    """Render what ``make`` returns in every look, ratio and text size, and return the files."""
    app = application()
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for look in looks:
        for text_scale in text_scales:
            theme = Theme(look, text_scale)
            theme.install(app)
            for ratio in ratios:
                widget = make(theme)
                suffix = "".join(
                    (f"-{look.value}", f"-{ratio:g}x" * (ratio != 1), f"-text{text_scale:g}" * (text_scale != 1))
                )
                path = folder / f"{name}{suffix}.png"
                picture(widget, size, ratio).save(str(path))
                written.append(path)
                widget.close()
                widget.deleteLater()
    return written


def main(arguments: list[str]) -> int:
    """Render the parts named on the command line."""
    from tests.support import gallery  # needs the platform chosen above

    folder = Path(arguments[0]) if arguments else Path("screenshots")
    for name in arguments[1:] or gallery.PARTS:
        size, make = gallery.PARTS[name]
        for path in shoot(name, make, folder, size=size):
            sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
