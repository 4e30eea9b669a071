"""Which account a command works with: the demo portal, a token from the environment, or an account of the window."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.bootstrap import token_from_environment
from hubdesk.core.errors import InputError, TokenRefused
from hubdesk.engine.connect import OpenOptions, require_account
from hubdesk.engine.demo import DemoPortal
from hubdesk.engine.records import account_words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from hubdesk.bootstrap import Services
    from hubdesk.cli.render import Output
    from hubdesk.core.secret import Secret
    from hubdesk.engine.session import Session
    from hubdesk.hubspot.client import HubSpotClient, Patience, WaitState
    from hubdesk.storage.accounts import AccountEntry


@dataclass(frozen=True, slots=True)
class Access:
    """How the account is reached. Exactly one of ``demo``, ``token`` and ``entry`` decides.

    Attributes:
        demo: Use the embedded demo portal.
        demo_state: Its contacts; None for the first free state.
        token: From the environment.
        entry: An account of the window, its token in the keyring.
        portal_id: Account that it must be; 0 for any.
    """

    demo: bool = False
    demo_state: Path | None = None
    token: Secret | None = None
    entry: AccountEntry | None = None
    portal_id: int = 0


def choose(services: Services, account: str | None, *, demo: bool) -> Access:
    """Decide which account a command works with, without any request.

    Raises:
        InputError: Two ways were named, or the account is not known.
        TokenRefused: There is no token.
    """
    if demo:
        if account is not None:
            message = "--demo and --account exclude each other."
            raise InputError(message, code="usage.account", hint="Name one of them.")
        return Access(demo=True)
    entry = find_account(services, account) if account is not None else None
    token = token_from_environment()
    if token is not None:
        return Access(token=token, portal_id=entry.portal_id if entry else 0)
    entry = entry or only_account(services, None)
    return Access(entry=entry, portal_id=entry.portal_id)


def only_account(services: Services, wanted: str | None) -> AccountEntry:
    """Return the account with this name or number, or the only one there is.

    Raises:
        InputError: It is not known, or none was named of several.
        TokenRefused: No account is connected.
    """
    if wanted is not None:
        return find_account(services, wanted)
    known = services.connector.known.entries(services.hosts.api)
    if len(known) == 1:
        return known[0]
    if known:
        message = "Several accounts are connected, and none was named."
        raise InputError(message, code="usage.account", hint="Name one with --account.")
    message = "No account is connected."
    hint = "Connect one with hubdesk connect, or in the window; or set HUBDESK_TOKEN for this command; or try --demo."
    raise TokenRefused(message, code="token.none", hint=hint)


def find_account(services: Services, wanted: str) -> AccountEntry:
    """Return the account with this name or number.

    Raises:
        InputError: There is none, or the name fits several.
    """
    known = services.connector.known.entries(services.hosts.api)
    fitting = [entry for entry in known if wanted == str(entry.portal_id)]
    fitting = fitting or [entry for entry in known if entry.name.casefold() == wanted.casefold()]
    if len(fitting) == 1:
        return fitting[0]
    names = ", ".join(account_words(entry.name, entry.portal_id) for entry in known) or "none"
    what = "fits several accounts" if fitting else "is not connected"
    raise InputError(f"The account “{wanted}” {what}.", code="usage.account", hint=f"Connected: {names}.")


@asynccontextmanager
async def session_for(
    services: Services, access: Access, output: Output, *, patience: Patience, wait: bool
) -> AsyncIterator[Session]:
    """Open the session, say when it waits, and close it and its demo portal at the end.

    Raises:
        AccessError: The token does not open the account.
        StoppedEarly: HubSpot cannot be reached.
    """
    portal: DemoPortal | None = None
    announced = _Announcer(output)
    options = OpenOptions(patience=patience, wait_for_day=wait, on_client=announced.follow)
    try:
        if access.demo:
            start = DemoPortal.reopen(access.demo_state) if access.demo_state else DemoPortal.start(services.paths.demo)
            portal = await start
            session = await services.connector.open(
                portal.token, hosts=portal.hosts, demo=str(portal.state), options=options
            )
        elif access.token is not None:
            session = await services.connector.open(access.token, options=options)
        else:
            session = await services.connector.restore(access.portal_id, options=options)
        if access.portal_id:
            await require_account(session, access.portal_id)
        try:
            yield session
        finally:
            await session.close()
    finally:
        if portal is not None:
            await portal.close()


class _Announcer:
    """Says why a command stands still, once for each reason."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._last = ""

    def follow(self, client: HubSpotClient) -> None:
        client.waiting.subscribe(self._hear)

    def _hear(self, state: WaitState | None) -> None:
        if state is None:
            if self._last:
                self._output.say("Going on.")
                self._output.event("going_on")
            self._last = ""
        elif state.reason != "limit" and state.reason != self._last:
            self._last = state.reason
            self._output.say(state.sentence)
            self._output.event("waiting", reason=state.reason, seconds=state.seconds)
