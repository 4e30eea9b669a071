"""A desktop for one test: a virtual screen, a window manager, a mouse and a keyboard, from Debian's packages.

Needs ``xvfb openbox xdotool``. Everything that is started here is ended by :meth:`Desktop.close`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QImage

from tests.packaging.drag_source import TITLE

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_ROOT = Path(__file__).resolve().parents[2]
_SIZE = (1400, 900)
_PATIENCE = 40.0


class Desktop:
    """A screen of 1400 by 900.

    Attributes:
        display: Its name for ``DISPLAY``.
    """

    def __init__(self) -> None:
        reader, writer = os.pipe()
        width, height = _SIZE
        screen = (
            "Xvfb",
            "-displayfd",
            str(writer),
            "-screen",
            "0",
            f"{width}x{height}x24",
            "-nolisten",
            "tcp",
            "-noreset",
        )
        self._started = [subprocess.Popen(screen, pass_fds=(writer,), stderr=subprocess.DEVNULL)]
        os.close(writer)
        with os.fdopen(reader) as told:
            self.display = f":{told.readline().strip()}"
        self._own = {"PATH": os.environ["PATH"], "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        self._own |= {"HOME": "/nonexistent", "LC_ALL": "C.UTF-8"}
        until(self._managed)

    def _managed(self) -> str:
        """Return something once windows are managed, without which none gets keys; a manager may come too early."""
        if len(self._started) == 1 or self._started[-1].poll() is not None:
            self.start("openbox")
        return self._do("get_num_desktops").strip()

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program on this screen."""
        process = subprocess.Popen(command, env=self._own, cwd=_ROOT, stderr=subprocess.DEVNULL)
        self._started.append(process)
        return process

    def window(self, title: str) -> str:
        """Return the id of the window whose title matches (a regular expression), once it is there."""
        return until(lambda: self._do("search", "--onlyvisible", "--name", title).split("\n")[0])

    def focus(self, window: str) -> None:
        """Bring a window to the front."""
        self._do("windowactivate", "--sync", window)

    def press(self, *keys: str) -> None:
        """Press keys, such as ``ctrl+Return``."""
        self._do("key", "--clearmodifiers", *keys)

    def title(self, window: str) -> str:
        """Return a window's title."""
        return self._do("getwindowname", window).strip()

    def drag(self, file: Path, window: str, landed: Callable[[], T | None]) -> T:
        """Drag a file from another program onto a window, and return what ``landed`` gives once it is true."""
        source = self.start(sys.executable, "-m", "tests.packaging.drag_source", str(file))
        other = self.window(f"^{TITLE}$")
        self._do("windowmove", "--sync", window, "180", "60")
        self._do("windowmove", "--sync", other, "4", "4")
        self._do("windowraise", other)
        self._do("mousemove", "80", "80", "sleep", "0.2", "mousedown", "1", "sleep", "0.2", "mousemove", "95", "95")
        for step in range(1, 7):
            self._do("mousemove", str(95 + step * 120), str(95 + step * 60), "sleep", "0.1")
        self._do("mouseup", "1")
        try:
            # The target, not the source, says when a drop has been taken.
            return until(landed)
        finally:
            source.terminate()

    def picture(self) -> QImage:
        """Return what the screen shows."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "screen.png"
            command = (sys.executable, "-m", "tests.packaging.picture", str(path))
            subprocess.run(command, env=self._own, cwd=_ROOT, check=True, timeout=_PATIENCE)
            return QImage(str(path))

    def close(self) -> None:
        """End the screen and everything that was started on it."""
        for process in reversed(self._started):
            process.terminate()
            process.wait(10)

    def _do(self, *arguments: str) -> str:
        """Let ``xdotool`` do something; one that finds nothing prints nothing."""
        command = ("xdotool", *arguments)
        done = subprocess.run(command, env=self._own, check=False, capture_output=True, text=True, timeout=_PATIENCE)
        return done.stdout


def until(found: Callable[[], T | None], patience: float = _PATIENCE) -> T:
    """Return what ``found`` gives once it is true.

    Raises:
        AssertionError: It was not in time.
    """
    end = time.monotonic() + patience
    while time.monotonic() < end:
        value = found()
        if value:
            return value
        subprocess.run(["sleep", "0.1"], check=True)
    message = f"nothing after {patience:.0f} seconds"
    raise AssertionError(message)


def colours(image: QImage) -> set[int]:
    """Return the colours of a grid of points of a picture: a blank one has one or two."""
    return {image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)}
