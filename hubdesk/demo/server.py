"""Runs the portal: binds to 127.0.0.1, tells when it is ready, ends when asked to or when its parent is gone."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import sys
import threading
from typing import TYPE_CHECKING

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import StorageProblem
from hubdesk.demo.app import build_app
from hubdesk.demo.delivery import TRANSPORT
from hubdesk.demo.options import DemoReady
from hubdesk.demo.portal import Portal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hubdesk.demo.options import DemoOptions

_BACKLOG = 512
_KEEP_ALIVE_SECONDS = 60


def serve(options: DemoOptions, ready: Callable[[DemoReady], None], *, stop_on_stdin_eof: bool = False) -> None:
    """Run a portal until Ctrl+C, SIGTERM or, if asked for, until standard input ends. Blocks.

    Args:
        options: How it is to behave.
        ready: Called once, when connections are accepted.
        stop_on_stdin_eof: End when the process that holds the other end of standard input is gone.

    Raises:
        StorageProblem: ``demo.busy`` when another process has the state, ``demo.state`` when it cannot be used,
            ``demo.port`` when the port is taken.
        InputError: The fault script or the time zone is not valid.
    """
    portal = Portal(options, SystemClock())
    try:
        with _listen(options.port) as listener:
            asyncio.run(_run(portal, listener, ready, stop_on_stdin_eof=stop_on_stdin_eof))
    finally:
        portal.close()


def _listen(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "posix":
            # Elsewhere this option would let two servers share the port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        listener.listen(_BACKLOG)
    except (OSError, OverflowError):
        listener.close()
        message = f"Port {port} of this computer is taken."
        raise StorageProblem(message, code="demo.port", hint="Choose another one, or 0 for any free one.") from None
    listener.setblocking(False)
    return listener


async def _run(
    portal: Portal, listener: socket.socket, ready: Callable[[DemoReady], None], *, stop_on_stdin_eof: bool
) -> None:
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    tokens = portal.tokens.public()
    told = DemoReady(url, portal.options.portal_id, tokens[0].token, tokens, portal.options.state)
    config = uvicorn.Config(
        build_app(portal),
        http=_Protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="critical",  # bad requests and cut connections are daily business here; defects are told in app.py
        access_log=False,
        server_header=False,
        backlog=_BACKLOG,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=1,
    )
    server = _Server(config, lambda: ready(told))
    portal.importing.wake()
    if stop_on_stdin_eof:
        _watch_stdin(asyncio.get_running_loop(), server)
    await server.serve(sockets=[listener])


class _Server(uvicorn.Server):
    """Tells when it accepts connections; signals end it quietly."""

    def __init__(self, config: uvicorn.Config, started: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_started = started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        self._on_started()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Handle Ctrl+C and SIGTERM without raising them again afterwards; only the main thread may."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {sig: signal.signal(sig, self.handle_exit) for sig in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for sig, handler in before.items():
                signal.signal(sig, handler)


class _Protocol(HttpToolsProtocol):
    """Hands the connection to the application, which may have to reset it."""

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.scope["extensions"] = {TRANSPORT: {}}
        self.scope["extensions"][TRANSPORT] = self.transport  # type: ignore[assignment]


def _watch_stdin(loop: asyncio.AbstractEventLoop, server: uvicorn.Server) -> None:
    """End the server when standard input ends.

    A thread, because not every platform's loop can wait for a pipe; ``os.read``, because a thread inside
    ``sys.stdin.read`` would get in the way of the interpreter's end.
    """

    def stop() -> None:
        server.should_exit = True

    def wait() -> None:
        with contextlib.suppress(OSError):  # a closed descriptor is an end, too
            while os.read(descriptor, 4096):
                pass
        with contextlib.suppress(RuntimeError):  # the loop is closed: the server has already ended
            loop.call_soon_threadsafe(stop)

    try:
        descriptor = sys.stdin.fileno()
    except (AttributeError, ValueError, OSError):
        return  # started without standard input: there is nothing to wait for
    threading.Thread(target=wait, name="demo-stdin", daemon=True).start()
