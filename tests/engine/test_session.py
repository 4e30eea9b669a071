"""A session's catalogue is worth more than the copy of it on the disk."""

from __future__ import annotations

import pytest

from hubdesk.hubspot.client import Patience
from tests.support.engine import Rig
from tests.support.portal import running_portal

pytestmark = pytest.mark.anyio


async def test_properties_are_read_where_their_copy_cannot_be_kept(tmp_path):
    with running_portal(unlimited=True, prefilled=0) as portal:
        rig = Rig(tmp_path, portal)
        rig.paths.cache_folder.rmdir()
        rig.paths.cache_folder.write_text("a file in the folder's place", "utf-8")
        async with rig.session() as session:
            catalogue = await session.catalogue(Patience.QUICK)
        assert {"email", "firstname"} <= {one.name for one in catalogue.properties}
        assert rig.paths.cache_folder.is_file()
