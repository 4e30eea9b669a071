"""The accounts of the window: connect, switch, rotate, disconnect, remove everything."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from hubdesk.core.errors import HubDeskError
from hubdesk.core.events import Subject
from hubdesk.engine.connect import OpenOptions
from hubdesk.engine.known_accounts import account_of
from hubdesk.engine.records import ConnectStep
from hubdesk.engine.removal import Remover
from hubdesk.engine.rotation import Rotation, require_successor
from hubdesk.engine.token_care import Credential, token_age
from hubdesk.gui.aio.carried import carried_through
from hubdesk.gui.backend.connected import as_kept, in_our_words
from hubdesk.gui.backend.current_account import CurrentAccount, not_connected
from hubdesk.gui.backend.running_demo import RunningDemo
from hubdesk.gui.backend.sessions import Sessions
from hubdesk.gui.backend.steps import Steps
from hubdesk.gui.backend.writers import Writers
from hubdesk.gui.language.say import say
from hubdesk.hubspot.tokens import clean_token

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubdesk.bootstrap import Services
    from hubdesk.core.secret import Secret
    from hubdesk.engine.records import Account
    from hubdesk.engine.removal import Place, RemovalReport
    from hubdesk.engine.rotation import Successor
    from hubdesk.engine.session import Session
    from hubdesk.engine.token_care import TokenAge, TokenComparison
    from hubdesk.gui.backend.steps import OnStep
    from hubdesk.gui.token.services import Connected, DemoTokenInfo
    from hubdesk.hubspot.hosts import Hosts
    from hubdesk.storage.vault import VaultStatus

_ALL = "all"


class Accounts:
    """Owns the session of the current account and the demo portal, if one runs.

    Attributes:
        changed: Publishes the connection, or None, after every change.
        session_changed: Publishes the session, or None, when another account becomes the current one or gets a token.
        refused: Publishes when HubSpot refuses the current account's token during work.
        removed: Publishes after everything was removed from this computer: nothing is to be written any more.
        writers: Those that write to accounts; whoever does is added.
    """

    def __init__(self, services: Services) -> None:
        self._sessions = Sessions()
        self._current = current = CurrentAccount(self._sessions, services.settings)
        self.changed, self.session_changed, self.refused = current.changed, current.session_changed, current.refused
        self.removed: Subject[None] = Subject()
        self.writers = Writers()
        self._services = services
        self._known = services.connector.known
        self._rotation = Rotation(services.connector, services.vault, self._known)
        self._remover = Remover(services.paths, services.vault, self._known)
        self._demo = RunningDemo(services.paths.demo)
        self._replaced: tuple[Secret, Hosts | None] | None = None
        self._turn = asyncio.Lock()  # of who puts a token into the keyring, or takes it away

    @property
    def session(self) -> Session | None:
        """The session of the current account."""
        return self._current.session

    @property
    def sessions(self) -> Iterable[Session]:
        """The sessions of all accounts that were opened; jobs may be running on any."""
        return self._sessions

    @property
    def current(self) -> Connected | None:
        """The current account, if any."""
        return self._current.connected

    @property
    def account(self) -> Account | None:
        """The current account's record, if any."""
        return self.current.account if self.current else None

    def cleaned(self, text: str) -> Secret:
        """Take a token out of pasted text.

        Raises:
            AccessError: The text cannot be a token.
        """
        return clean_token(text)

    async def connect(
        self, token: Secret, *, credential: Credential = Credential.UNKNOWN, on_step: OnStep
    ) -> Connected:
        """Verify ``token`` and make its account the current one.

        Raises:
            HubDeskError: A step failed; nothing was kept.
        """
        steps = Steps(on_step, self._services.clock)
        session = await self._services.connector.open(token, options=steps.options())
        async with self._turn:
            try:
                keeper = await self._keep(session, token, credential)
            except BaseException:
                await session.close()
                raise
            steps.done(ConnectStep.SAVED, keeper or "for this session only")
            return await carried_through(self._current.take(session, keeper))

    async def _keep(self, session: Session, token: Secret, credential: Credential) -> str:
        """Keep a token and return what keeps it; of an account that was not known, nothing is left when cancelled."""
        place = session.account.portal_id, session.api_base
        known = place in {(entry.portal_id, entry.api_base) for entry in self._known.entries(session.api_base)}
        connector = self._services.connector
        try:
            # A keyring that was asked to store something does so, whether anybody waits for it or not.
            await carried_through(connector.keep(session, token, credential=credential))
            return await self._keeper(session)
        except asyncio.CancelledError:
            if not known:
                with suppress(HubDeskError):
                    await carried_through(connector.forget(*place, stored=session.stored))
            raise

    def demo_tokens(self) -> Sequence[DemoTokenInfo]:
        """Return the tokens of the demo portal while it runs."""
        return self._demo.tokens()

    async def start_demo(self, *, on_step: OnStep, token: str = _ALL) -> Connected:
        """Start the demo portal, if none runs, and make it the current account.

        Raises:
            HubDeskError: It did not start, or the token is one that is refused.
        """
        steps = Steps(on_step, self._services.clock)
        portal = await self._demo.started()
        return await self._open_demo(portal.token_named(token), steps)

    async def _open_demo(self, token: Secret, steps: Steps, *, again: Session | None = None) -> Connected:
        portal = await self._demo.started()
        session = await self._services.connector.open(
            token, hosts=portal.hosts, demo=str(portal.state), options=steps.options()
        )
        steps.done(ConnectStep.SAVED, "nothing to keep")
        current = self._current
        return await (current.take(session, "") if again is None else current.take_again(session, "", again))

    async def restore(self) -> None:
        """Open the account that was used last, if its token can be had without asking. Failing is no error here."""
        entries = self._known.entries(self._services.hosts.api)
        wanted = self._services.settings.load().settings.last_account
        entry = next((entry for entry in entries if entry.portal_id == wanted), entries[0] if entries else None)
        if entry is None or self.session is not None:
            return
        with suppress(HubDeskError):
            await self.switch(entry.portal_id)

    def others(self) -> Sequence[Account]:
        """Return the known accounts other than the current one."""
        current = (self.session.account.portal_id, self.session.api_base) if self.session else None
        entries = self._known.entries(self._services.hosts.api)
        others = (entry for entry in entries if (entry.portal_id, entry.api_base) != current)
        return [in_our_words(account_of(entry)) for entry in others]

    async def switch(self, portal_id: int) -> None:
        """Make another known account the current one. Jobs go on in the account in which they were begun.

        Raises:
            HubDeskError: Its token cannot be read or is refused; the current account stays.
        """
        current = self._current.session
        if current is not None and current.account.portal_id == portal_id:
            self._current.stay()
            return
        kept = self._sessions.of(portal_id, self._services.hosts.api)
        hosts = self._demo.hosts
        if kept is None and hosts is not None:
            kept = self._sessions.of(portal_id, hosts.api)
        if kept is None or not kept.client.has_token:
            kept = await self._services.connector.restore(portal_id, options=OpenOptions(wait_for_day=True))
        await self._current.take(kept, await self._keeper(kept))

    async def check_again(self, *, on_step: OnStep) -> Connected:
        """Run the steps again with the current account's token.

        Raises:
            HubDeskError: A step failed; the account stays as it is.
        """
        session = self._current.require()
        steps = Steps(on_step, self._services.clock)
        if session.demo:
            if not self._demo.alive:
                return await self.start_demo(on_step=on_step)
            return await self._open_demo(session.client.token, steps, again=session)
        fresh = await self._services.connector.open(session.client.token, options=steps.options())
        fresh.stored, fresh.unkept = session.stored, session.unkept
        keeper = await self._keeper(fresh)
        with suppress(HubDeskError):  # the list is not worth an error here; the account was verified
            await self._known.remember(fresh)
        steps.done(ConnectStep.SAVED, keeper or "for this session only")
        return await self._current.take_again(fresh, keeper, session)

    async def disconnect(self) -> None:
        """Remove the current account's token from keyring and memory.

        Raises:
            JobBusy: A job is writing to the account, or a form is being submitted to it.
            StorageProblem: The keyring does not let go of it.
        """
        async with self._turn:  # else a swap would keep its token behind this
            await self._disconnect()

    async def _disconnect(self) -> None:
        session = self._current.session
        if session is None:
            return
        self.writers.require_idle(session, say("The account stays connected."))
        if not session.demo:
            account = session.account
            await self._services.connector.forget(account.portal_id, session.api_base, stored=session.stored)
        self._leave()
        session.client.drop_token()

    # -- the life of a token

    async def reveal(self) -> Secret | None:
        """Return the current account's token; None for the demo portal, whose tokens open nothing else."""
        return self.session.client.token if self.session is not None and not self.session.demo else None

    async def compare(self, token: Secret) -> TokenComparison:
        """Put a new token beside the current one; nothing is changed.

        Raises:
            HubDeskError: HubSpot refuses the new one, or cannot be reached.
        """
        successor = await self._examine(token, OpenOptions())
        await successor.session.close()
        return successor.comparison

    async def swap(self, token: Secret, *, credential: Credential = Credential.UNKNOWN, on_step: OnStep) -> Connected:
        """Put a new token of the same account in the place of the current one; jobs go on with it.

        Raises:
            OtherAccount: It opens another account; the old token stays.
            HubDeskError: A step failed; the old token stays.
        """
        steps = Steps(on_step, self._services.clock)
        current = self._current.require()
        successor = await self._examine(token, steps.options())
        async with self._turn:
            try:
                if not current.client.token.reveal():
                    raise not_connected()  # it was disconnected meanwhile, and nothing of it is to be kept
                require_successor(successor.comparison)
                await carried_through(self._rotation.swap(successor, kept=current.stored, credential=credential))
            except BaseException:
                await successor.session.close()
                raise
            keeper = await self._keeper(successor.session)
            detail = "nothing to keep" if current.demo else keeper or "for this session only"
            steps.done(ConnectStep.SAVED, detail)
            self._replaced = (current.client.token, self._hosts_of(current))
            return await self._current.take_again(successor.session, keeper, current)

    async def _examine(self, token: Secret, options: OpenOptions) -> Successor:
        session = self._current.require()
        return await self._rotation.examine(
            session.account,
            token,
            session.client.token,
            hosts=self._hosts_of(session),
            demo=session.demo,
            options=options,
        )

    async def old_token_answers(self) -> bool | None:
        """Ask HubSpot once whether it still accepts the token that the last swap replaced."""
        if self._replaced is None:
            return None
        token, hosts = self._replaced
        return await self._rotation.still_accepted(token, hosts=hosts)

    async def rename(self, name: str) -> None:
        """Give the current account another name; an empty one gives back the one it came with.

        Raises:
            StorageProblem: It cannot be kept.
        """
        account = self._current.require().account
        words = " ".join(name.split())[:80]
        await self._change(replace(account, name=words or say("Account {0}", account.portal_id)))

    async def recolour(self, colour: str) -> None:
        """Give the current account another colour.

        Raises:
            StorageProblem: It cannot be kept.
        """
        await self._change(replace(self._current.require().account, colour=colour))

    async def set_credential(self, credential: Credential) -> None:
        """Say what kind of token the current one is.

        Raises:
            StorageProblem: It cannot be kept.
        """
        await self._change(replace(self._current.require().account, credential=str(credential)))

    async def _change(self, account: Account) -> None:
        session = self._current.require()
        if not session.demo:
            await self._known.change(as_kept(account), session.api_base)
        session.account = account
        if self._current.session is session:  # else another account became the current one during the writing
            self._current.show(account)

    def age(self) -> TokenAge | None:
        """Return how long HubDesk knows the current token."""
        account = self.account
        return token_age(account.token_first_seen_at, self._services.clock.now()) if account else None

    async def vault_status(self) -> VaultStatus:
        """Return whether this computer has a keyring to trust."""
        return await self._services.vault.available()

    # -- the end of it all

    def removal_places(self) -> Sequence[Place]:
        """Return what "Remove everything" would remove."""
        return self._remover.places()

    async def remove_everything(self, *, results: bool = False) -> RemovalReport:
        """Remove all that HubDesk keeps on this computer, and disconnect.

        Raises:
            JobBusy: A job is running, or a form is being submitted.
        """
        await asyncio.to_thread(self._remover.require_idle)
        async with self._turn:
            for each in self._sessions:
                self.writers.require_idle(each, say("Nothing was removed."))
            session = self._current.session
            self._leave()
            if session is not None:
                session.client.drop_token()  # a swap that was begun keeps nothing behind this
            await self.close()
            await asyncio.to_thread(self._services.preparer.close)
            report = await self._remover.remove(results=results)
            self.removed.publish(None)
            return report

    async def close(self) -> None:
        """End all sessions and the demo portal."""
        self._replaced = None
        self._current.close()
        await self._sessions.close()
        await self._demo.close()

    # -- inside

    def _hosts_of(self, session: Session) -> Hosts | None:
        return self._demo.hosts if session.demo else None

    async def _keeper(self, session: Session) -> str:
        return (await self._services.vault.available()).keeper if session.stored else ""

    def _leave(self) -> None:
        self._replaced = None
        self._current.leave()
