"""What is chosen in the Settings pane reaches the file, the connections and the jobs."""

from __future__ import annotations

import pytest

from hubdesk.bootstrap import build_services
from hubdesk.core.errors import InputError, StorageProblem
from hubdesk.core.events import Subject
from hubdesk.gui.backend.accounts import Accounts
from hubdesk.gui.backend.history import History
from hubdesk.gui.backend.settings import SettingsBackend
from hubdesk.hubspot.routing import Route
from hubdesk.storage.vault import MemoryVault
from tests.hubspot.company_network import company_network

pytestmark = [pytest.mark.gui, pytest.mark.anyio]


@pytest.fixture
def services():
    return build_services(vault=MemoryVault())


@pytest.fixture
def backend(services):
    return SettingsBackend(services, History(services, Accounts(services), Subject()))


async def test_the_way_is_in_force_at_once_and_kept(backend, services, tmp_path):
    async with company_network(tmp_path) as company:
        await backend.change(proxy="manual", proxy_address=company.proxy, ca_file=str(company.ca_file))
        assert services.routing.route == Route(company.proxy, str(company.ca_file))
        reached = await backend.try_connection()
    assert reached.vouched_by == "Acme Security"
    assert services.connector._client(None, services.hosts, None)._transport._routing is services.routing
    assert build_services(vault=MemoryVault()).routing.route == services.routing.route


async def test_what_cannot_be_used_changes_nothing(backend, services, tmp_path):
    empty = tmp_path / "ca.pem"
    empty.touch()
    before = services.routing.route
    with pytest.raises(InputError):
        await backend.change(ca_file=str(empty), calls_days=1)
    with pytest.raises(StorageProblem):
        await backend.change(results_folder=str(tmp_path / "no such folder"))
    assert services.routing.route is before
    assert (backend.settings().calls_days, backend.settings().results_folder) == (14, "")


async def test_places_name_the_results_folder_that_was_chosen(backend, services, tmp_path):
    assert services.paths.results_root in [place.path for place in backend.places()]
    await backend.change(results_folder=str(tmp_path), details_days=None)
    assert tmp_path in [place.path for place in backend.places()]
