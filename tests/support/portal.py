"""A real demo portal for tests: its own process, its own state, questions about what happened in it.

Usage::

    with running_portal(tier="free", prefilled=0) as portal:
        ...                                # portal.url, portal.token, portal.tokens["read only"].token
        assert portal.stats()["rate_limited"] == 0
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOT = Path(__file__).resolve().parents[2]
_NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True, slots=True)
class PortalToken:
    """One of the portal's tokens: all | contacts only | contacts and forms | read only | write only | schema writer |
    no forms | nothing | private app | second key | other account | revoked | over-privileged | plan refuses |
    no introspection.
    """

    name: str
    token: str
    scopes: tuple[str, ...]


class PortalProcess:
    """A demo portal in a process of its own."""

    def __init__(self, arguments: list[str], log: Path) -> None:
        self._arguments = arguments
        self._log = log
        self._process: subprocess.Popen[bytes] | None = None
        self.url = ""
        self.token = ""
        self.portal_id = 0
        self.tokens: dict[str, PortalToken] = {}
        self.start()

    def start(self) -> None:
        """Start the process and wait until it is ready."""
        with self._log.open("ab") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "hubdesk.demo", *self._arguments, "--stop-on-stdin-eof"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                cwd=_ROOT,
                env={name: value for name, value in os.environ.items() if name != "HUBDESK_TOKEN"},
            )
        line = _pipe(self._process.stdout).readline()
        if not line:
            self._reap()
            message = f"the demo portal did not start: {self.errors()}"
            raise RuntimeError(message)
        ready = json.loads(line)
        self.url = ready["url"]
        self.token = ready["token"]
        self.portal_id = ready["portal_id"]
        self.tokens = {
            one["name"]: PortalToken(one["name"], one["token"], tuple(one["scopes"])) for one in ready["tokens"]
        }

    @property
    def pid(self) -> int:
        """Id of the process."""
        assert self._process is not None
        return self._process.pid

    def errors(self) -> str:
        """Return what the process wrote to its standard error: nothing, normally."""
        return self._log.read_text("utf-8", "replace")

    def stop(self) -> int:
        """End the process the calm way; return its exit code."""
        if self._process is None:
            return 0
        _pipe(self._process.stdin).close()
        return self._reap()

    def kill(self) -> None:
        """End the process the hard way (SIGKILL)."""
        if self._process is not None:
            self._process.kill()
            self._reap()

    def restart(self) -> None:
        """Start it again on the same state and the same port (kill or stop it first, or it is stopped here)."""
        self.stop()
        port = self.url.rpartition(":")[2]
        self._arguments = [*_without_port(self._arguments), "--port", port]
        self.start()

    def _reap(self) -> int:
        process = self._process
        assert process is not None
        code = process.wait(20)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None and not pipe.closed:
                pipe.close()
        self._process = None
        return code

    def stats(self) -> dict[str, Any]:
        """Return requests by family and status, rate_limited, largest_window, windows, day, contacts, faults."""
        return dict(self._ask("/_demo/stats"))

    def history(self) -> list[dict[str, Any]]:
        """Return recorded requests: seq, at, token (name), family, status (0: none sent), inputs, traced."""
        return list(self._ask("/_demo/history")["requests"])

    def submissions(self) -> list[dict[str, Any]]:
        """Return taken form submissions."""
        return list(self._ask("/_demo/submissions")["submissions"])

    def imports(self) -> list[dict[str, Any]]:
        """Return all imports, whoever made them, oldest first: id, name, state, total, progress."""
        return list(self._ask("/_demo/imports")["imports"])

    def companies(self) -> list[dict[str, Any]]:
        """Return all companies: id, properties, contacts (ids of those associated with it)."""
        return list(self._ask("/_demo/companies")["companies"])

    def state_folder(self) -> Path:
        """Return the folder of uploaded files beside the state."""
        state = Path(self._arguments[self._arguments.index("--state") + 1])
        return state.with_name(f"{state.name}.imports")

    def contacts(self, *, archived: bool = False) -> list[dict[str, Any]]:
        """Return all contacts as {"id": ..., "properties": {every set one}}, ordered by id."""
        return list(self.each_contact(archived=archived))

    def each_contact(self, *, archived: bool = False) -> Iterator[dict[str, Any]]:
        """Yield what :meth:`contacts` returns, for portals that have very many."""
        after, flag = "0", "&archived=true" if archived else ""
        while page := self._get(f"/_demo/contacts?after={after}&limit=10000{flag}").decode().splitlines():
            for line in page:
                one = json.loads(line)
                after = one["id"]
                yield one

    def by_email(self) -> dict[str, dict[str, str]]:
        """Return the properties of all contacts that have an e-mail, by it."""
        return {
            one["properties"]["email"]: one["properties"] for one in self.contacts() if "email" in one["properties"]
        }

    def reset_stats(self) -> None:
        """Start statistics and history anew."""
        self._post("/_demo/reset-stats", {})

    def other_traffic(self, per_second: float, token: str = "all") -> None:
        """Let another integration make calls with the same token from now on; 0 stops it."""
        self._post("/_demo/other-traffic", {"per_second": per_second, "token": token})

    def _ask(self, path: str) -> Any:
        return json.loads(self._get(path))

    def _get(self, path: str) -> bytes:
        with _NO_PROXY.open(self.url + path, timeout=60) as answer:
            return bytes(answer.read())

    def _post(self, path: str, payload: dict[str, Any]) -> None:
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(self.url + path, json.dumps(payload).encode(), headers)
        with _NO_PROXY.open(request, timeout=60) as answer:
            answer.read()


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe


def _without_port(arguments: list[str]) -> list[str]:
    place = arguments.index("--port") if "--port" in arguments else len(arguments)
    return arguments[:place] + arguments[place + 2 :]


@contextmanager
def running_portal(*, faults: object = None, **options: object) -> Iterator[PortalProcess]:
    """Start a portal and end it afterwards.

    ``options`` are those of DemoOptions (tier, burst, day, unlimited, latency_median_ms, latency_p99_ms, prefilled,
    state, seed, time_zone, portal_id, port, import_rows_per_second, import_file_rows, imports_per_day). Without
    ``state`` it gets a state file of its own, so that kill() and restart() keep it. ``faults`` is a fault script as
    Python data, or a list of rules, or the path of a script.
    """
    with TemporaryDirectory(prefix="hubdesk-portal-") as folder:
        home = Path(folder)
        options.setdefault("state", home / "portal.sqlite")
        if faults is not None and not isinstance(faults, Path):
            script = home / "faults.json"
            script.write_text(json.dumps({"rules": faults} if isinstance(faults, list) else faults), "utf-8")
            faults = script
        if faults is not None:
            options["faults"] = faults
        portal = PortalProcess(_arguments(options), home / "portal.log")
        try:
            yield portal
        finally:
            portal.kill()


def _arguments(options: dict[str, object]) -> list[str]:
    arguments: list[str] = []
    for name, value in options.items():
        flag = f"--{name.replace('_', '-')}"
        if value is True:
            arguments.append(flag)
        elif value is not None and value is not False:
            arguments += [flag, str(value)]
    return arguments
