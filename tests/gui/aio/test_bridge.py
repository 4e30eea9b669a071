from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject

from hubdesk.core.events import Subject
from hubdesk.gui.aio.bridge import Bridge


@pytest.mark.fault("F104")
def test_the_first_value_comes_at_once_and_then_only_the_newest(qtbot):
    subject: Subject[int] = Subject()
    owner = QObject()
    seen: list[object] = []
    bridge = Bridge(subject, seen.append, owner, interval_ms=20)
    for value in range(1, 1001):
        subject.publish(value)
    assert seen == [1]
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=30_000)
    assert seen == [1, 1000]
    bridge.close()


def test_a_value_after_a_pause_comes_at_once(qtbot):
    subject: Subject[int] = Subject()
    owner = QObject()
    seen: list[object] = []
    bridge = Bridge(subject, seen.append, owner, interval_ms=10)
    subject.publish(1)
    qtbot.waitUntil(lambda: not bridge.waiting, timeout=30_000)
    subject.publish(2)
    assert seen == [1, 2]
    bridge.close()


def test_a_closed_bridge_is_not_called(qtbot):
    subject: Subject[int] = Subject()
    owner = QObject()
    seen: list[object] = []
    bridge = Bridge(subject, seen.append, owner)
    bridge.close()
    bridge.close()
    subject.publish(1)
    assert seen == []


@pytest.mark.fault("F105")
def test_it_ends_with_its_owner(qtbot):
    subject: Subject[int] = Subject()
    owner = QObject()
    seen: list[object] = []
    bridge = Bridge(subject, seen.append, owner)
    owner.deleteLater()
    qtbot.waitUntil(lambda: bridge.closed, timeout=30_000)
    subject.publish(1)
    assert seen == []


def test_values_of_another_thread_arrive_on_the_windows_thread(qtbot):
    subject: Subject[int] = Subject()
    owner = QObject()
    seen: list[object] = []
    bridge = Bridge(subject, lambda value: seen.append((value, threading.current_thread())), owner)
    worker = threading.Thread(target=subject.publish, args=(7,))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(seen), timeout=30_000)
    assert seen == [(7, threading.main_thread())]
    bridge.close()
