"""The pace beside a run is the present one as soon as somebody sees it."""

from __future__ import annotations

import pytest

from hubdesk.gui.gauge.state import GaugeKind
from tests.support.contacts_file import write_people

pytestmark = [pytest.mark.gui, pytest.mark.anyio]


async def test_a_pane_that_was_made_unseen_shows_the_present_pace_at_once(open_window, tmp_path):
    async with open_window() as whole:
        whole.window.show_pane("history")
        pace = whole.pane.pace
        before = pace._state
        await whole.imports.look(write_people(tmp_path / "people.csv", 1, "pace.example"))
        await whole.imports.catalogue()
        used = whole.accounts.session.rate().ours
        assert used > (0 if before is None else before.ours_calls)
        whole.window.show_pane("import")
        assert pace._state is not None
        assert pace._state.kind is not GaugeKind.UNKNOWN
        assert pace._state.ours_calls == used
