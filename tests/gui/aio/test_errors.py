from __future__ import annotations

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QObject, Signal, qCritical, qWarning

from hubdesk.core.errors import FileProblem, HubDeskError
from hubdesk.gui.aio.errors import ErrorDoor
from hubdesk.gui.aio.loop import LoopFactory


class _Source(QObject):
    happened = Signal()


@pytest.fixture
def door(qapp):
    shown: list[HubDeskError] = []
    defects: list[str] = []
    door = ErrorDoor(shown.append, defects.append)
    door.install()
    yield door, shown, defects
    door.uninstall()


def _fail() -> None:
    message = "token pat-eu1-12345678-1234-1234-1234-123456789abc of jana@nordlicht.de"
    raise ValueError(message)


@pytest.mark.fault("F100")
def test_a_slot_that_raises_is_logged_redacted_and_shown_once(door, caplog):
    _, shown, defects = door
    source = _Source()
    source.happened.connect(_fail)
    for _ in range(3):
        source.happened.emit()
    assert shown == []
    assert len(defects) == 1
    for text in (defects[0], caplog.text):
        assert "ValueError" in text
        assert "12345678-1234" not in text
        assert "jana@" not in text
    assert len([record for record in caplog.records if record.levelno >= logging.ERROR]) == 3
    caplog.clear()


def test_an_expected_failure_in_a_slot_is_shown_as_one(door, caplog):
    _, shown, defects = door
    source = _Source()
    error = FileProblem("This file is empty.", code="file.empty")

    def slot() -> None:
        raise error

    source.happened.connect(slot)
    source.happened.emit()
    assert (shown, defects) == ([error], [])


def test_a_thread_that_raises_arrives(door, caplog):
    _, _, defects = door
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()
    assert len(defects) == 1
    caplog.clear()


@pytest.mark.fault("F101")
def test_an_orphan_task_arrives_through_the_loop(door, qapp, caplog):
    opened, _, defects = door
    factory = LoopFactory(qapp)
    loop = factory()
    opened.watch(loop)
    loop.call_exception_handler({"message": "never retrieved", "exception": ZeroDivisionError("x")})
    loop.call_exception_handler({"message": "only words"})
    factory.forget_threads(loop)
    loop.close()
    assert len(defects) == 1
    assert "only words" in caplog.text
    caplog.clear()


@pytest.mark.qt_no_exception_capture
def test_qts_messages_are_logged_by_their_level(door, caplog):
    caplog.set_level(logging.DEBUG, logger="qt")
    qWarning("look at jana@nordlicht.de")
    qCritical("bad")
    qWarning("This plugin does not support propagateSizeHints()")
    levels = [(record.levelno, record.getMessage()) for record in caplog.records if record.name == "qt"]
    assert levels == [
        (logging.WARNING, "look at ••••@••••"),
        (logging.ERROR, "bad"),
        (logging.DEBUG, "This plugin does not support propagateSizeHints()"),
    ]
    caplog.clear()


def test_the_hooks_are_given_back(qapp):
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    door = ErrorDoor(lambda error: None, lambda text: None)
    door.install()
    assert sys.excepthook is not before[0]
    door.uninstall()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
