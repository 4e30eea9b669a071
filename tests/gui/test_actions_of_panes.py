"""The table says of each command in which panes it can be done, and that is what the panes offer."""

from __future__ import annotations

import pytest

from hubdesk.gui.actions import SPECS
from tests.support.whole_window import whole_window

pytestmark = [pytest.mark.gui, pytest.mark.anyio]

_PANES = ("connect", "scopes", "import", "forms", "history", "settings", "limits", "help", "diagnosis")
_LATER = {"history": {"back"}, "forms": {"primary"}}
"""What a pane offers only once something is open in it."""


async def test_panes_offer_what_the_table_says(theme, sink):
    async with whole_window(theme, sink) as whole:
        for key in _PANES:
            whole.window.show_pane(key)
            offered = set(whole.window.pane(key).commands())
            declared = {spec.key for spec in SPECS if key in spec.panes}
            assert offered <= declared, key
            assert declared - offered <= _LATER.get(key, set()), key
