"""What HubSpot knows about an access token: account, and scopes. The request's body holds the token itself.

The endpoint is an old one that may disappear; without it the account still comes from the account's details and only
the list of scopes stays unknown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import ScopeMissing
from hubdesk.hubspot.client import Patience
from hubdesk.hubspot.failures import Refused

if TYPE_CHECKING:
    from hubdesk.hubspot.client import HubSpotClient


@dataclass(frozen=True, slots=True)
class TokenInfo:
    """What HubSpot says about a token.

    Attributes:
        portal_id: The account it belongs to.
        user_id: Who made it; None when HubSpot does not say.
        app_id: The app or key; None when HubSpot does not say.
        scopes: What it may do, in HubSpot's spelling.
    """

    portal_id: int
    user_id: int | None
    app_id: int | None
    scopes: tuple[str, ...]


class _Info(msgspec.Struct, rename="camel"):
    hub_id: int
    user_id: int | None = None
    app_id: int | None = None
    scopes: list[str] = []  # msgspec copies it


async def token_info(client: HubSpotClient, *, patience: Patience = Patience.QUICK) -> TokenInfo | None:
    """Return what HubSpot says about the client's token, or None when it has no such service (any more).

    The token goes in the header, too: accounts in some regions want it there.

    Raises:
        TokenRefused: HubSpot does not accept the token.
        HubDeskError: HubSpot cannot be reached.
    """
    body = msgspec.json.encode({"tokenKey": client.token.reveal()})
    try:
        answer = await client.call("token.info", body=body, decode=_Info, patience=patience)
    except (Refused, ScopeMissing):
        return None
    info = answer.value
    return TokenInfo(info.hub_id, info.user_id, info.app_id, tuple(info.scopes))
