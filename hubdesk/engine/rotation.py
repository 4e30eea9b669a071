"""From one access token to its successor: what would change, the swap, and whether the old one still works.

A swap keeps the account, its session and its running jobs; only the token changes. Until the keyring has returned the
new one, the old one stays everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hubdesk.core.errors import HubDeskError, OtherAccount, StorageProblem, TokenRefused
from hubdesk.engine.connect import OpenOptions
from hubdesk.engine.scopes.features import feature_states
from hubdesk.engine.token_care import Credential, TokenComparison

if TYPE_CHECKING:
    from hubdesk.core.secret import Secret
    from hubdesk.engine.connect import Connector
    from hubdesk.engine.known_accounts import KnownAccounts
    from hubdesk.engine.records import Account
    from hubdesk.engine.session import Session
    from hubdesk.hubspot.hosts import Hosts
    from hubdesk.storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Successor:
    """A new token that HubSpot accepts, beside the one whose place it may take.

    Attributes:
        session: Opened with the new token; whoever holds this closes it.
        old: The old token; None when it cannot be had any more.
        comparison: Both beside each other.
    """

    session: Session
    old: Secret | None
    comparison: TokenComparison


class Rotation:
    """Puts a new token in the place of an old one.

    Args:
        connector: Opens sessions.
        vault: Where tokens are kept.
        known: The list of accounts.
    """

    def __init__(self, connector: Connector, vault: Vault, known: KnownAccounts) -> None:
        self._connector = connector
        self._vault = vault
        self._known = known

    async def examine(
        self,
        account: Account,
        token: Secret,
        old: Secret | None,
        *,
        hosts: Hosts | None = None,
        demo: str = "",
        options: OpenOptions | None = None,
    ) -> Successor:
        """Verify a new token and put it beside the one of ``account``. Nothing is changed.

        Raises:
            TokenRefused: HubSpot does not accept it.
            HubDeskError: HubSpot cannot be reached.
        """
        session = await self._connector.open(token, hosts=hosts, demo=demo, options=options or OpenOptions())
        return Successor(session, old, compare(account, old, session.account, token))

    async def swap(self, successor: Successor, *, kept: bool, credential: Credential = Credential.UNKNOWN) -> None:
        """Put the new token in the place of the old one, in the keyring (read back) and in the list of accounts.

        Args:
            successor: From :meth:`examine`.
            kept: Whether the old one is in the keyring; one that is not is not replaced there either.
            credential: What kind the new one is; that of the old one when not known.

        Raises:
            OtherAccount: It opens another account; nothing was changed.
            TokenRefused: It is the old one; nothing was changed.
            StorageProblem: It cannot be kept; the old one still is.
        """
        session, comparison = successor.session, successor.comparison
        require_successor(comparison)
        account = session.account
        if credential is not Credential.UNKNOWN:
            session.account = replace(account, credential=str(credential))
        if session.demo:
            return
        if kept:
            await self._vault.store(account.portal_id, session.api_base, session.client.token)
            session.stored = True
        try:
            await self._known.remember(session, new_token=True)
        except StorageProblem:
            if kept and successor.old is not None:
                await self._vault.store(account.portal_id, session.api_base, successor.old)
            raise

    async def still_accepted(self, token: Secret, *, hosts: Hosts | None = None) -> bool | None:
        """Ask HubSpot whether it accepts a token; None when it cannot be asked now."""
        try:
            return await self._connector.accepts(token, hosts=hosts)
        except HubDeskError:
            return None


def compare(old_account: Account, old: Secret | None, new_account: Account, new: Secret) -> TokenComparison:
    """Put two tokens beside each other, by what HubSpot told of them."""
    before, after = frozenset(old_account.scopes), frozenset(new_account.scopes)
    scopes_known = bool(before and after)
    same = old == new if old is not None else old_account.token == new.masked()
    lost_features: tuple[str, ...] = ()
    if scopes_known:
        states = zip(feature_states(before, ()), feature_states(after, ()), strict=True)
        lost_features = tuple(was.title for was, is_now in states if was.enabled and not is_now.enabled)
    return TokenComparison(
        portal_id=old_account.portal_id,
        new_portal_id=new_account.portal_id,
        same_token=same,
        scopes_known=scopes_known,
        lost=tuple(sorted(before - after)) if scopes_known else (),
        gained=tuple(sorted(after - before)) if scopes_known else (),
        kept=tuple(sorted(before & after)),
        lost_features=lost_features,
        new_token=new.masked(),
    )


def require_successor(comparison: TokenComparison) -> None:
    """Refuse a token that cannot take the place of the old one.

    Raises:
        OtherAccount: It opens another account.
        TokenRefused: It is the very same.
    """
    if not comparison.same_account:
        wanted, found = comparison.portal_id, comparison.new_portal_id
        message = f"This token opens account {found}, and the one to be replaced opens account {wanted}."
        hint = f"Paste the new token of account {wanted}, or connect account {found} beside it."
        raise OtherAccount(message, code="account.other", safe="The old token is still in use.", hint=hint)
    if comparison.same_token:
        message = "This is the token that is in use already."
        hint = "Rotate it in HubSpot first, then copy the new one."
        raise TokenRefused(message, code="token.same", safe="Nothing was changed.", hint=hint)
