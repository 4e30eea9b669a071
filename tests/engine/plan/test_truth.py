"""The plan of a thousand rows about an account in every known state is the truth, and so is what follows from it."""

from __future__ import annotations

import pytest

from tests.support.plan_proof import prove
from tests.support.portal import running_portal

pytestmark = pytest.mark.anyio


async def test_plan_run_second_run_and_undo_are_exactly_what_the_account_says(tmp_path):
    with running_portal(unlimited=True, prefilled=800) as portal:
        figures = await prove(tmp_path, portal, rows=1_000)
    assert all(int(str(figures[word])) > 0 for word in ("create", "update", "unchanged", "refused"))
