"""Starts and ends the demo portal: an embedded HubSpot in a process of its own, gone when this program is."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from hubdesk.core.child import child_command, child_environment
from hubdesk.core.errors import InputError, StorageProblem
from hubdesk.core.resources import resource
from hubdesk.core.secret import Secret
from hubdesk.hubspot.hosts import Hosts

if TYPE_CHECKING:
    from pathlib import Path

_READY_SECONDS = 20.0
_END_SECONDS = 3.0
_MOST = 20


@dataclass(frozen=True, slots=True)
class PortalToken:
    """One of the demo portal's access tokens; it opens nothing else.

    Attributes:
        name: What it stands for, such as ``read only``.
        words: What it is good for, for people.
        secret: The token.
    """

    name: str
    words: str
    secret: Secret


def _token(told: dict[str, object]) -> PortalToken:
    return PortalToken(str(told["name"]), str(told.get("words", "")), Secret(str(told["token"])))


class DemoPortal:
    """A running demo portal.

    Attributes:
        hosts: Where it is.
        token: Its token with all scopes.
        portal_id: Its account id.
        state: File that holds its contacts.
        tokens: All its tokens, the one with all scopes first.
    """

    def __init__(self, process: asyncio.subprocess.Process, ready: dict[str, object], state: Path) -> None:
        self._process = process
        url = str(ready["url"])
        self.hosts = Hosts.loopback(url, url)
        self.token = Secret(str(ready["token"]))
        self.portal_id = int(str(ready["portal_id"]))
        self.state = state
        self.tokens = tuple(_token(one) for one in cast("list[dict[str, object]]", ready.get("tokens", [])))

    def token_named(self, name: str) -> Secret:
        """Return one of its tokens by its name.

        Raises:
            InputError: It has none of this name.
        """
        for token in self.tokens:
            if token.name == name:
                return token.secret
        message = f"The demo portal has no token called “{name}”."
        raise InputError(message, code="demo.token", hint=f"It has: {', '.join(one.name for one in self.tokens)}.")

    @classmethod
    async def start(cls, folder: Path) -> DemoPortal:
        """Start a portal on the first state in ``folder`` that no other program uses.

        Its contacts stay from one start to the next, so that an interrupted import can be resumed.

        Raises:
            StorageProblem: It does not start.
        """
        for number in range(1, _MOST):
            name = "portal.sqlite" if number == 1 else f"portal-{number}.sqlite"
            portal = await cls._try(folder / name)
            if portal is not None:
                return portal
        message = "Too many demo portals are running."
        raise StorageProblem(message, code="demo.busy", hint="Close some of them and try again.")

    @classmethod
    async def reopen(cls, state: Path) -> DemoPortal:
        """Start the portal that keeps its contacts in ``state``.

        Raises:
            StorageProblem: It does not start, or is running already.
        """
        if not await asyncio.to_thread(state.exists):
            message = "The demo portal of this job is gone."
            raise StorageProblem(message, code="demo.gone", hint="Start a new import on the demo portal.")
        portal = await cls._try(state)
        if portal is None:
            message = "The demo portal of this job is open in another HubDesk."
            raise StorageProblem(message, code="demo.busy", hint="Close it there and try again.")
        return portal

    @classmethod
    async def _try(cls, state: Path) -> DemoPortal | None:
        process = await asyncio.create_subprocess_exec(
            *child_command("demo-portal", "--json", "--state", str(state), "--child"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env=child_environment(),
            start_new_session=True,  # Ctrl+C is for the program; the portal answers until the program has ended
        )
        line = b""
        try:
            async with asyncio.timeout(_READY_SECONDS):
                assert process.stdout is not None  # noqa: S101  # a pipe, see above
                line = await process.stdout.readline()
            ready = json.loads(line)
        except (TimeoutError, ValueError) as error:
            if process.returncode is None:
                process.kill()
            await process.wait()
            message = "The demo portal did not start."
            raise StorageProblem(message, code="demo.start", hint="Try again.") from error
        if "url" not in ready:
            await process.wait()
            return None
        return cls(process, ready, state)

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.returncode is None

    async def close(self) -> None:
        """End the portal; its contacts stay."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            async with asyncio.timeout(_END_SECONDS):
                await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()


def sample_file() -> Path:
    """Return the path of the contact file that ships with the program."""
    return resource("samples", "contacts-sample.csv")
