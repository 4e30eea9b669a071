"""Calls on the session's message bus (D-Bus) that nobody depends on: where there is no bus, nothing happens.

On a thread of its own, because a service that hangs must not hold the window up. One connection for all, kept open:
what a program asked for ends with its connection.
"""

from __future__ import annotations

import asyncio
import logging
import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

_log = logging.getLogger(__name__)
_SECONDS = 2.0


class SessionBus:
    """The bus.

    Args:
        address: Where it is; empty where there is none.
    """

    def __init__(self, address: str | None = None) -> None:
        self._address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "") if address is None else address
        self._thread = ThreadPoolExecutor(1, "session bus")
        self._connection: DBusConnection | None = None
        self._closed = False

    async def call(
        self, service: str, path: str, interface: str, method: str, signature: str, *values: object
    ) -> tuple[Any, ...] | None:
        """Call a method and return its answer; None when there is no such service, or it does not answer in time."""
        answer: tuple[Any, ...] | None = await self._on_thread(
            self._call, (path, service, interface), method, signature, values
        )
        return answer

    async def emit(self, path: str, interface: str, name: str, signature: str, *values: object) -> None:
        """Tell everybody who listens."""
        await self._on_thread(self._emit, path, interface, name, signature, values)

    async def aclose(self) -> None:
        """End the connection, and with it what was asked for."""
        if not self._closed:
            await self._on_thread(self._close)
            self._closed = True
            self._thread.shutdown(wait=False)

    async def _on_thread(self, work: Any, *arguments: object) -> Any:
        if not self._address or self._closed:
            return None
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, work, *arguments)
        except Exception as error:  # noqa: BLE001  # whatever a bus does, a job goes on without it
            _log.info("the session bus does not answer: %s", type(error).__name__)
            return None

    def _connected(self) -> DBusConnection:
        if self._connection is None:
            from jeepney.io.blocking import open_dbus_connection  # not before somebody asks

            self._connection = open_dbus_connection(self._address)
        return self._connection

    def _call(
        self, place: tuple[str, str, str], method: str, signature: str, values: tuple[object, ...]
    ) -> tuple[Any, ...] | None:
        from jeepney import DBusAddress, MessageType, new_method_call

        path, service, interface = place
        message = new_method_call(DBusAddress(path, service, interface), method, signature or None, values)
        answer = self._connected().send_and_get_reply(message, timeout=_SECONDS)
        return tuple(answer.body) if answer.header.message_type is MessageType.method_return else None

    def _emit(self, path: str, interface: str, name: str, signature: str, values: tuple[object, ...]) -> None:
        from jeepney import DBusAddress, new_signal

        self._connected().send(new_signal(DBusAddress(path, interface=interface), name, signature, values))

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
