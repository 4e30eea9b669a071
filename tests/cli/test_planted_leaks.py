"""Twelve ways in which a program could give a token away, each gone on purpose: the search finds every one of them."""

from __future__ import annotations

import asyncio
import contextlib
import io
import logging
import os
import pickle
import sqlite3
import subprocess
import sys
import tempfile
import traceback
import zlib

import httpx
import pytest

from tests.support.canary import find_traces, processes_that_show

TOKEN = "pat-eu1-5f0c9a7e-31d2-4b86-a94f-07c1e8d2b653"


def _careless():
    headers = {"Authorization": f"Bearer {TOKEN}"}
    message = f"cannot send {headers}"
    raise ValueError(message)


def log_line(folder):
    handler = logging.FileHandler(folder / "hubdesk.log", encoding="utf-8")
    log = logging.getLogger("planted")
    log.addHandler(handler)
    log.warning("opened the account with %s", TOKEN)
    log.removeHandler(handler)
    handler.close()


def printed(folder):
    code = f"print('using {TOKEN}')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    (folder / "out").write_bytes(done.stdout)


def printed_error(folder):
    done = subprocess.run([sys.executable, "-c", f"raise SystemExit('{TOKEN}')"], capture_output=True, check=False)
    (folder / "err").write_bytes(done.stderr)


def exception_arguments(folder):
    try:
        _careless()
    except ValueError as error:
        (folder / "problem.txt").write_text(repr(error.args), "utf-8")


def exception_chain(folder):
    try:
        try:
            _careless()
        except ValueError as error:
            raise RuntimeError("it did not work") from error
    except RuntimeError as error:
        (folder / "crash.txt").write_text("".join(traceback.format_exception(error)), "utf-8")


def locals_of_a_frame(folder):
    try:
        secret = [TOKEN]
        int("x" * len(secret))
    except ValueError as error:
        told = traceback.TracebackException.from_exception(error, capture_locals=True)
        (folder / "crash.txt").write_text("".join(told.format()), "utf-8")


def task_that_nobody_awaited(folder):
    said = io.StringIO()

    async def main():
        asyncio.get_running_loop().set_exception_handler(lambda _, context: said.write(repr(context)))
        asyncio.get_running_loop().call_soon(_careless)
        await asyncio.sleep(0)

    asyncio.run(main())
    (folder / "loop.txt").write_text(said.getvalue(), "utf-8")


def pickled_request(folder):
    request = httpx.Request("GET", "https://api.example/", headers={"Authorization": f"Bearer {TOKEN}"})
    (folder / "request.pickle").write_bytes(pickle.dumps(request))


def address_of_a_request(folder):
    request = httpx.Request("GET", "https://api.example/", params={"access_token": TOKEN, "x": "ä"})
    (folder / "calls.log").write_text(str(request.url), "utf-8")


def page_of_a_database(folder):
    with contextlib.closing(sqlite3.connect(folder / "journal.sqlite")) as connection:
        connection.execute("CREATE TABLE event (code)")
        connection.execute("INSERT INTO event VALUES (?)", (TOKEN,))
        connection.commit()


def temporary_file(folder):
    handle, _ = tempfile.mkstemp(dir=folder, prefix=".hubdesk-", suffix=".tmp")
    os.write(handle, TOKEN.encode("utf-16-le"))
    os.close(handle)


def name_of_a_file(folder):
    (folder / f"{TOKEN}.csv").write_bytes(b"")


CHANNELS = (
    log_line, printed, printed_error, exception_arguments, exception_chain, locals_of_a_frame, task_that_nobody_awaited,
    pickled_request, address_of_a_request, page_of_a_database, temporary_file, name_of_a_file,
)  # fmt: skip


@pytest.mark.fault("F95")
@pytest.mark.parametrize("plant", CHANNELS, ids=lambda plant: plant.__name__)
def test_a_leak_on_the_disk_or_in_print_is_found(plant, tmp_path):
    assert find_traces(tmp_path, [TOKEN]) == []
    plant(tmp_path)
    assert find_traces(tmp_path, [TOKEN])


@pytest.mark.fault("F95")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
@pytest.mark.parametrize("way", ["command line", "environment"])
def test_a_leak_to_other_processes_is_found(way):
    arguments = [TOKEN] if way == "command line" else []
    environment = os.environ | ({"SOME_TOKEN": TOKEN} if way == "environment" else {})
    command = [sys.executable, "-c", "import sys; print('there', flush=True); sys.stdin.read()", *arguments]
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        shown = processes_that_show([TOKEN])
        process.communicate()
    assert [one for one in shown if one.startswith(f"{process.pid}: ")]


def test_what_is_packed_is_not_searched_and_said_so(tmp_path):
    """The search knows its limit: nothing of HubDesk packs what it writes but archives that the user asks for."""
    (tmp_path / "packed").write_bytes(zlib.compress(TOKEN.encode()))
    assert find_traces(tmp_path, [TOKEN]) == []
