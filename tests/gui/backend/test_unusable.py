"""Files of HubDesk's own that cannot be used are told of at the start of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hubdesk.bootstrap import build_services
from hubdesk.gui.backend.unusable import tell_of_unusable
from hubdesk.gui.notifier import Notifier
from hubdesk.storage.vault import MemoryVault

if TYPE_CHECKING:
    from hubdesk.core.errors import HubDeskError

pytestmark = [pytest.mark.gui, pytest.mark.anyio]


async def _told():
    notifier = Notifier()
    told: list[HubDeskError] = []
    notifier.problem.connect(told.append)
    await tell_of_unusable(build_services(vault=MemoryVault()), notifier)
    return [(error.message, error.code) for error in told]


async def test_each_file_is_named_once_at_each_start_and_kept(home):
    config = home / "config"
    config.mkdir()
    (config / "settings.json").write_text('{"version": 1, "proxy": 7}')
    (config / "accounts.json").write_text("no list")
    settings = "The file of the settings was damaged, so they were reset. The old file is kept as settings.json.bad."
    accounts = "The list of accounts was damaged and was reset; connect them again. "
    accounts += "The old file is kept as accounts.json.bad."
    expected = [(settings, "disk.own_file"), (accounts, "disk.own_file")]
    assert await _told() == expected
    assert await _told() == expected


async def test_files_that_are_in_order_or_not_there_are_not_spoken_of():
    assert await _told() == []
