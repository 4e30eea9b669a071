"""The account of all these tests: small portions, so that a few rows are several."""

from __future__ import annotations

import pytest

from hubdesk.engine.associations import associating
from tests.engine.associations.scene import company
from tests.support.world import World


@pytest.fixture
async def world(tmp_path, monkeypatch):
    monkeypatch.setattr(associating, "AT_ONCE", 3)
    world = World(tmp_path)
    world.portal.companies.save(
        [
            company(world, "acme.example", "Acme"),
            company(world, "two.example", "Two"),
            company(world, "two.example", "2"),
        ]
    )
    world.portal.database.commit()
    yield world
    world.close()
