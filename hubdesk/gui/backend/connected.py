"""What the window is told of a connection, and which account is opened at the next start."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import HubDeskError
from hubdesk.engine.known_accounts import DEMO_NAME, default_name
from hubdesk.gui.language.say import heard
from hubdesk.gui.token.services import Connected

if TYPE_CHECKING:
    from hubdesk.engine.records import Account
    from hubdesk.engine.session import Session
    from hubdesk.storage.settings import SettingsStore


def connected_of(session: Session, keeper: str) -> Connected:
    """Return the connection of a session; ``keeper`` names the keyring that has its token, empty for none."""
    rate, why = session.rate(), session.unkept
    return Connected(
        session.account,
        "keyring" if session.stored else "none",
        keeper,
        (rate.limit, rate.interval) if rate.source == "headers" else None,
        session.verified_at,
        unkept_code=why.code if why else "",
    )


def in_our_words(account: Account) -> Account:
    """Return an account with the name that HubDesk gave it in the language of the window; others stay as they are."""
    if account.name in (DEMO_NAME, default_name(account.portal_id)):
        return replace(account, name=heard(account.name))
    return account


def as_kept(account: Account) -> Account:
    """Return an account as it is kept: a name that HubDesk gave it is English, so that each language can tell it."""
    plain = default_name(account.portal_id)
    return replace(account, name=plain) if account.name == heard(plain) else account


def open_next_time(store: SettingsStore, portal_id: int) -> None:
    """Open this account first next time. A disk that refuses is no reason to refuse the account."""
    settings = store.load().settings
    with suppress(HubDeskError):
        store.save(msgspec.structs.replace(settings, last_account=portal_id))
