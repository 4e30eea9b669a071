"""The composition root: builds the services that window and command line receive."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.core.clock import SystemClock
from hubdesk.core.dumps import keep_no_memory_dump
from hubdesk.core.errors import InputError
from hubdesk.core.version import version
from hubdesk.engine.catalogue import CatalogueCache
from hubdesk.engine.choice_memory import ChoiceMemory
from hubdesk.engine.connect import Connector
from hubdesk.engine.forms.service import Forms
from hubdesk.engine.job_deletion import JobDeletion
from hubdesk.engine.jobs import Jobs
from hubdesk.engine.limits.reserves import reserve_of
from hubdesk.engine.network import choose_route
from hubdesk.engine.prepare import Preparer
from hubdesk.engine.shared_budget import SharedBudgets
from hubdesk.engine.workbooks import Workbooks
from hubdesk.engine.worker.client import WorkerSource
from hubdesk.hubspot.hosts import Hosts
from hubdesk.hubspot.routing import Routing
from hubdesk.hubspot.tokens import clean_token
from hubdesk.storage.accounts import AccountStore
from hubdesk.storage.logs import set_up_logging
from hubdesk.storage.paths import Paths
from hubdesk.storage.settings import SettingsStore
from hubdesk.storage.vault import KeyringVault

if TYPE_CHECKING:
    from hubdesk.core.clock import Clock
    from hubdesk.core.secret import Secret
    from hubdesk.engine.session import Session
    from hubdesk.storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Services:
    """What both front ends stand on.

    Attributes:
        paths: Where things are kept.
        clock: Time.
        settings: The user's choices.
        accounts: Accounts that were connected.
        vault: Their tokens.
        cache: Their properties and owners since the last visit.
        connector: Opens sessions.
        preparer: Reads and checks files.
        jobs: Makes and finds jobs.
        deletion: Deletes jobs, and what old ones hold of people.
        workbooks: Makes workbooks of result files.
        choices: Remembers what was decided about columns and values.
        hosts: Where HubSpot is.
        routing: The way there: through which proxy, and whose certificates are trusted.
    """

    paths: Paths
    clock: Clock
    settings: SettingsStore
    accounts: AccountStore
    vault: Vault
    cache: CatalogueCache
    connector: Connector
    preparer: Preparer
    jobs: Jobs
    deletion: JobDeletion
    workbooks: Workbooks
    choices: ChoiceMemory
    hosts: Hosts
    routing: Routing

    def forms(self, session: Session) -> Forms:
        """Return the forms of an account."""
        kept = self.settings.load().settings.submissions_days
        return Forms(session, self.paths.data_folder, self.clock, kept_days=kept)

    def unusable(self) -> list[str]:
        """Return a sentence for each of HubDesk's own files that cannot be used: a proxy or an account is missing then.

        Reads the disk.
        """
        self.accounts.load()
        return [notice for notice in (self.settings.load().notice, self.accounts.notice) if notice]


def build_services(*, vault: Vault | None = None) -> Services:
    """Build the services of this process.

    Args:
        vault: Where tokens are kept; the system's keyring unless given.

    Raises:
        InputError: ``HUBDESK_API_BASE`` or ``HUBDESK_FORMS_BASE`` is not on this computer.
    """
    paths = Paths.default()
    keep_no_memory_dump()
    set_up_logging(paths.logs)
    clock = SystemClock()
    hosts = hosts_from_environment()
    vault = vault or KeyringVault()
    accounts = AccountStore(paths)
    cache = CatalogueCache(paths.cache)
    workers = WorkerSource()
    settings = SettingsStore(paths)
    preparer = Preparer(workers, clock, paths.data_folder / "opened")
    # The window's loop is running already; and a command need not wait for what another program left behind.
    threading.Thread(target=preparer.remove_stale_copies, name="stale copies").start()
    routing = Routing()
    choose_route(routing, settings.load().settings)
    number = version()
    connector = Connector(
        hosts,
        clock,
        accounts,
        vault,
        cache,
        number,
        data=paths.data_folder,
        reserve=lambda: reserve_of(settings.load().settings),
        budgets=SharedBudgets(paths.cache / "limits"),
        routing=routing,
        calls_days=lambda: settings.load().settings.calls_days,
    )
    return Services(
        paths=paths,
        clock=clock,
        settings=settings,
        accounts=accounts,
        vault=vault,
        cache=cache,
        connector=connector,
        preparer=preparer,
        jobs=Jobs(paths, workers, clock, number),
        deletion=JobDeletion(paths, clock),
        workbooks=Workbooks(workers),
        choices=ChoiceMemory(paths.data_folder / "choices"),
        hosts=hosts,
        routing=routing,
    )


def hosts_from_environment() -> Hosts:
    """Return HubSpot's hosts, or those on this computer that the environment names.

    Raises:
        InputError: A named host is not on this computer.
    """
    api = os.environ.get("HUBDESK_API_BASE", "")
    forms = os.environ.get("HUBDESK_FORMS_BASE", "")
    if not (api or forms):
        return Hosts.hubspot()
    try:
        return Hosts.loopback(api or forms, forms or api)
    except InputError as error:
        named = " and ".join(name for name in ("HUBDESK_API_BASE", "HUBDESK_FORMS_BASE") if os.environ.get(name))
        hint = f"Set {named} to an address such as http://127.0.0.1:8080, without a path, or to nothing."
        raise InputError(error.message, code=error.code, safe=error.safe, hint=hint) from None


def token_from_environment() -> Secret | None:
    """Return the token that ``HUBDESK_TOKEN`` gives for one command, or None.

    Raises:
        TokenRefused: It cannot be a token.
    """
    text = os.environ.get("HUBDESK_TOKEN", "")
    return clean_token(text) if text.strip() else None
