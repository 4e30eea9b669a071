"""Log files are private and hold no secret."""

from __future__ import annotations

import contextlib
import logging
import stat
from pathlib import Path

import pytest

from hubdesk.storage.logs import set_up_logging

TOKEN = "pat-na1-0a1b2c3d-1111-2222-3333-444455556666"


@pytest.fixture
def logged(tmp_path):
    root, level = logging.getLogger(), logging.getLogger().level
    before = list(root.handlers)
    set_up_logging(tmp_path)
    yield tmp_path / "hubdesk.log"
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_nobody_else_may_read_it(logged):
    logging.getLogger("hubdesk.test").info("started")
    assert stat.S_IMODE(logged.stat().st_mode) == 0o600
    assert "started" in logged.read_text()


def test_tokens_and_addresses_are_taken_out_of_messages_and_tracebacks(logged):
    log = logging.getLogger("hubdesk.test")
    try:
        raise ValueError(f"Bearer {TOKEN} for jana@example.com")
    except ValueError:
        log.exception("failed with %s", TOKEN)
    text = logged.read_text()
    assert "ValueError" in text
    assert TOKEN[8:] not in text
    assert "jana@example.com" not in text


def test_libraries_do_not_log_addresses(logged):
    logging.getLogger("httpx").info("GET https://api.hubapi.com/contacts/jana")
    assert logged.read_text() == ""


def test_a_folder_that_refuses_is_no_error(tmp_path):
    root, before = logging.getLogger(), list(logging.getLogger().handlers)
    set_up_logging(tmp_path / "missing" / "folder")
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)


@pytest.mark.fault("F54")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no disk that is always full")
def test_a_full_disk_costs_the_log_and_nothing_else(logged, capsys):
    """Neither the program nor whoever sits at the terminal hears of it."""
    handler = next(one for one in logging.getLogger().handlers if getattr(one, "baseFilename", "") == str(logged))
    assert isinstance(handler, logging.FileHandler)
    before, handler.stream = handler.stream, Path("/dev/full").open("a", encoding="utf-8")  # noqa: SIM115  # the handler has it
    logging.getLogger("hubdesk.test").error("lost")
    with contextlib.suppress(OSError):
        handler.stream.close()
    handler.stream = before
    logging.getLogger("hubdesk.test").error("there is room again")
    assert "there is room again" in logged.read_text()
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", "")
