"""The portal's parts, put together once and handed to every endpoint."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hubdesk.core.errors import InputError
from hubdesk.demo.faults.chooser import Faults
from hubdesk.demo.faults.locks import Locks
from hubdesk.demo.faults.script import load_script
from hubdesk.demo.forms.definitions import standard_forms
from hubdesk.demo.imports.runner import Runner
from hubdesk.demo.latency import Latency
from hubdesk.demo.limits.meter import Meter
from hubdesk.demo.owners import OWNERS
from hubdesk.demo.people.filling import FIRST_ID, fill
from hubdesk.demo.properties.catalogue import standard_properties
from hubdesk.demo.properties.kept import keep_definition, kept_definitions
from hubdesk.demo.properties.values import Values
from hubdesk.demo.state.companies import CompanyTable
from hubdesk.demo.state.contacts import ContactTable
from hubdesk.demo.state.database import Database
from hubdesk.demo.state.imports import ImportTable
from hubdesk.demo.state.lists import ListTable
from hubdesk.demo.tokens import Tokens

if TYPE_CHECKING:
    from hubdesk.core.clock import Clock
    from hubdesk.demo.options import DemoOptions
    from hubdesk.demo.properties.definition import Property
    from hubdesk.demo.tokens import Token

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
REGION = "eu1"


class Portal:
    """One account: its state, limits, definitions, faults, and its sources of chance.

    Attributes:
        options: What it was started with; the portal id is the state's own when that existed before.
        clock: Where it takes time from.
        zone: The account's time zone.
    """

    def __init__(self, options: DemoOptions, clock: Clock) -> None:
        try:
            self.zone = ZoneInfo(options.time_zone)
        except (KeyError, ValueError, OSError):
            message = "The time zone of the demo portal is not known."
            raise InputError(message, code="demo.zone", hint="Use a name such as Europe/Berlin.") from None
        script = load_script(options.faults)
        self.clock = clock
        self._other: Portal | None = None
        self.database = Database(options.state)
        self.options = self._same_account(options)
        self.properties = standard_properties() | kept_definitions(self.database)
        self._know_properties()
        self.forms = standard_forms()
        self.contacts = ContactTable(self.database)
        self.companies = CompanyTable(self.database)
        self.lists = ListTable(self.database)
        self.imports = ImportTable(self.database)
        self.importing = Runner(self, options.state, options.import_rows_per_second)
        self.tokens = Tokens(self.database, REGION, self.options.portal_id)
        self.meter = Meter(self.database, clock, self.zone, self.options)
        self.meter.day.today(clock.now().timestamp())
        self.faults = Faults(script, options.seed)
        self.locks = Locks(clock)
        self.latency = Latency(options.latency_median_ms, options.latency_p99_ms, options.seed)
        self.shuffle = random.Random(f"shuffle/{options.seed}")  # noqa: S311  repeatable on purpose
        self.correlation = random.Random(f"correlation/{options.seed}")  # noqa: S311  no secret
        if self.database.get("filled") is None:
            fill(self.contacts, options.prefilled, options.seed, self.milliseconds())
            self.database.put("filled", str(options.prefilled))
        self._last_id = max(FIRST_ID, self.contacts.highest_id(), self.companies.highest_id())
        self.database.commit()

    def _same_account(self, options: DemoOptions) -> DemoOptions:
        """Return the options with the id of the account that the state belongs to."""
        kept = self.database.get("portal_id")
        if kept is None:
            self.database.put("portal_id", str(options.portal_id))
            return options
        return replace(options, portal_id=int(kept))

    def account_of(self, token: Token) -> Portal:
        """Return the account that a token opens: this one, or for a foreign token an empty one in memory."""
        if token.kind != "foreign":
            return self
        if self._other is None:
            options = replace(self.options, state=None, prefilled=0, faults=None, portal_id=token.portal_id)
            self._other = Portal(options, self.clock)
            self._other.tokens = self.tokens
        return self._other

    def define(self, definition: Property) -> None:
        """Add a property, or give one another definition; it survives a restart."""
        self.properties[definition.name] = definition
        keep_definition(self.database, definition)
        self._know_properties()

    def _know_properties(self) -> None:
        self.unique_names = tuple(one.name for one in self.properties.values() if one.unique)
        self.several_names = frozenset(one.name for one in self.properties.values() if one.several)
        self.special_names = self.several_names | {"email", "lifecyclestage", *self.unique_names}
        self.values = Values(self.properties, frozenset(one.id for one in OWNERS if not one.archived))

    def milliseconds(self) -> int:
        """Return the wall time in milliseconds since 1970."""
        return int((self.clock.now() - _EPOCH).total_seconds() * 1000)

    def next_id(self) -> int:
        """Return a record id that was never given before."""
        self._last_id += 1
        return self._last_id

    def close(self) -> None:
        """Commit and close the state."""
        self.importing.close()
        self.database.close()
        if self._other is not None:
            self._other.close()
