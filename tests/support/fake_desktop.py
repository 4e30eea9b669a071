"""A message bus of a test's own, and a desktop on it that writes down what it is asked for."""

from __future__ import annotations

import shutil
import subprocess
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jeepney import Message

_REQUEST = "/org/freedesktop/portal/desktop/request/1"
_ANSWERS: dict[str, tuple[str, tuple[object, ...]]] = {"Notify": ("u", (7,)), "Close": ("", ())}


@contextmanager
def private_bus() -> Iterator[str]:
    """Run a bus and yield its address."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("this computer has no dbus-daemon")
    command = [program, "--session", "--nofork", "--print-address=1", "--nosyslog"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


class FakeDesktop:
    """Answers as the services do whose names it has.

    Attributes:
        calls: Name of each method that was called, with what it was given.
        signals: What the launcher was told.
        settings: What the portal answers, by namespace and key: signature and value. Others are refused.
    """

    def __init__(self, address: str, *names: str) -> None:
        from jeepney import HeaderFields, MatchRule, MessageType, message_bus
        from jeepney.io.blocking import Proxy, open_dbus_connection

        self.calls: list[tuple[str, tuple[object, ...]]] = []
        self.settings: dict[tuple[str, str], tuple[str, object]] = {}
        self.signals: list[tuple[object, ...]] = []
        self._fields, self._types = HeaderFields, MessageType
        self._connection = open_dbus_connection(address)
        bus = Proxy(message_bus, self._connection)
        for name in names:
            bus.RequestName(name)
        bus.AddMatch(MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry"))
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="fake desktop")
        self._thread.start()

    def methods(self) -> list[str]:
        """Return the names of the methods that were called."""
        return [name for name, _ in self.calls]

    def close(self) -> None:
        """End."""
        self._ended.set()
        self._thread.join()
        self._connection.close()

    def _serve(self) -> None:
        while not self._ended.is_set():
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is self._types.signal:
                if message.header.fields.get(self._fields.member) == "Update":
                    self.signals.append(message.body)
            elif message.header.message_type is self._types.method_call:
                self._answer(message)

    def _answer(self, message: Message) -> None:
        from jeepney import new_method_return

        fields = message.header.fields
        method, interface = fields[self._fields.member], fields[self._fields.interface]
        self.calls.append((f"{interface}.{method}", tuple(message.body)))
        if interface == "org.freedesktop.portal.Settings":
            self._answer_setting(message)
            return
        signature, values = _ANSWERS.get(method, ("u", (42,)))
        if interface == "org.freedesktop.portal.Inhibit":
            signature, values = "o", (_REQUEST,)
        if method in ("Uninhibit", "UnInhibit"):
            signature, values = "", ()
        self._connection.send(new_method_return(message, signature or None, values))

    def _answer_setting(self, message: Message) -> None:
        from jeepney import new_error, new_method_return

        kept = self.settings.get((str(message.body[0]), str(message.body[1])))
        if kept is None:
            self._connection.send(new_error(message, "org.freedesktop.portal.Error.NotFound"))
        else:
            self._connection.send(new_method_return(message, "v", (("v", kept),)))


@contextmanager
def fake_desktop(address: str, *names: str) -> Iterator[FakeDesktop]:
    """Run a desktop for the length of a test."""
    desktop = FakeDesktop(address, *names)
    try:
        yield desktop
    finally:
        desktop.close()
