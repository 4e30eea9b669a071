"""Draws the program's icon in the sizes and formats of the three systems: ``python make.py KIND OUT``.

``hicolor`` fills a folder as Linux desktops want it, ``ico`` writes a file for Windows, ``iconset`` a folder that
macOS's ``iconutil`` turns into an icon. Small sizes are drawn from a mark of their own with fewer lines.
"""

from __future__ import annotations

import os
import shutil
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_LARGEST_SMALL = 24
_HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_ICONSET = (16, 32, 128, 256, 512)
_WHOLE_BYTE = 256


def png(size: int) -> bytes:
    """Return the icon with ``size`` pixels a side."""
    name = "app-icon-small.svg" if size <= _LARGEST_SMALL else "app-icon.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(_RESOURCES / name)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def hicolor(folder: Path) -> None:
    """Fill a folder such as ``/usr/share/icons/hicolor``."""
    for size in _HICOLOR:
        target = folder / f"{size}x{size}" / "apps"
        target.mkdir(parents=True, exist_ok=True)
        (target / "hubdesk.png").write_bytes(png(size))
    scalable = folder / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(_RESOURCES / "app-icon.svg", scalable / "hubdesk.svg")


def ico(path: Path) -> None:
    """Write a file for Windows, which takes PNG inside of it since Vista."""
    images = [(size, png(size)) for size in _ICO]
    offset = 6 + 16 * len(images)
    content = struct.pack("<HHH", 0, 1, len(images))
    for size, image in images:
        side = size % _WHOLE_BYTE  # 0 means 256
        content += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(image), offset)
        offset += len(image)
    path.write_bytes(content + b"".join(image for _, image in images))


def iconset(folder: Path) -> None:
    """Fill a folder for ``iconutil``."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in _ICONSET:
        (folder / f"icon_{size}x{size}.png").write_bytes(png(size))
        (folder / f"icon_{size}x{size}@2x.png").write_bytes(png(2 * size))


if __name__ == "__main__":
    application = QGuiApplication([])
    {"hicolor": hicolor, "ico": ico, "iconset": iconset}[sys.argv[1]](Path(sys.argv[2]))
