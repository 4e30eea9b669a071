"""What the window is told of a connection, and which account is opened at the next start."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import HubDeskError
from hubdesk.gui.token.services import Connected

if TYPE_CHECKING:
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


def open_next_time(store: SettingsStore, portal_id: int) -> None:
    """Open this account first next time. A disk that refuses is no reason to refuse the account."""
    settings = store.load().settings
    with suppress(HubDeskError):
        store.save(msgspec.structs.replace(settings, last_account=portal_id))
