"""One door for every error that nobody caught, whatever side of Qt it comes from."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from hubdesk.core.redact import redact
from hubdesk.gui.aio.scope import only_expected

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from types import TracebackType

    from hubdesk.core.errors import HubDeskError

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
#: Said by platforms without a window manager; it concerns nobody.
_HARMLESS = ("This plugin does not support propagateSizeHints",)


class ErrorDoor:
    """Sends expected failures to the notifier, logs defects and shows one notice for each distinct one.

    Python's, the threads', the garbage collector's, the loop's and Qt's own messages all arrive here; text is
    redacted before it is logged or shown.
    """

    def __init__(self, show: Callable[[HubDeskError], None], show_defect: Callable[[str], None]) -> None:
        self._show = show
        self._show_defect = show_defect
        self._seen: set[str] = set()
        self._undo: list[Callable[[], object]] = []

    def expected(self, error: HubDeskError) -> None:
        """Show an expected failure."""
        _log.info("%s", redact(f"{error.code}: {error.message}"))
        self._show(error)

    def defect(self, error: BaseException, where: str) -> None:
        """Log a defect with its traceback and show a notice, the first time only."""
        lines = traceback.format_exception(type(error), error, error.__traceback__)
        _log.error("%s: %s", where, redact("".join(lines)))
        frames = traceback.extract_tb(error.__traceback__)
        last = frames[-1] if frames else None
        fingerprint = f"{type(error).__name__}:{last.filename}:{last.lineno}" if last else type(error).__name__
        if fingerprint not in self._seen:
            self._seen.add(fingerprint)
            self._show_defect(redact("".join(lines)))

    def install(self) -> None:
        """Take over the hooks of Python and Qt; before the application is made."""
        old_except, old_thread, old_raise = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._take(args.exc_value, "thread")
        sys.unraisablehook = lambda args: self._take(args.exc_value, "clean-up")
        old_qt = qInstallMessageHandler(self._on_qt)
        self._undo += [
            lambda: setattr(sys, "excepthook", old_except),
            lambda: setattr(threading, "excepthook", old_thread),
            lambda: setattr(sys, "unraisablehook", old_raise),
            lambda: qInstallMessageHandler(old_qt),
        ]

    def watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Take over a loop's exception handler."""
        loop.set_exception_handler(self._on_loop)

    def uninstall(self) -> None:
        """Give the hooks back."""
        while self._undo:
            self._undo.pop()()

    def _take(self, error: BaseException | None, where: str) -> None:
        if error is None:
            return
        known = only_expected(error)
        if known is not None:
            self.expected(known)
        else:
            self.defect(error, where)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._take(error, "slot")

    def _on_loop(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if error is None:
            _log.error("%s", redact(str(context.get("message"))))
            return
        self._take(error, "loop")

    def _on_qt(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        level = logging.DEBUG if text.startswith(_HARMLESS) else _LEVELS.get(kind, logging.WARNING)
        _qt_log.log(level, "%s", redact(text))
