"""What is said at the field when something else than an access token was pasted. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.core.errors import AccessError

if TYPE_CHECKING:
    from hubdesk.core.errors import HubDeskError

_OTHER_KEYS = frozenset(("token.api_key", "token.personal_access_key", "token.jwt", "token.oauth", "token.wrong_kind"))
"""Machine words of keys that are real and work somewhere else: the way to a service key helps."""


def explains(error: HubDeskError) -> bool:
    """Return whether the way to a service key is to be offered."""
    return error.code in _OTHER_KEYS


def blames_token(error: HubDeskError) -> bool:
    """Return whether the token itself is to blame, and not the network, the keyring or the disk."""
    return isinstance(error, AccessError)
