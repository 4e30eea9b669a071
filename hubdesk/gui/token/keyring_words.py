"""What the pane says when a token is not in the system's keyring, and how that is mended. No widgets."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace

from hubdesk.gui.language.say import say

_KEPT = "The token is kept until you quit."


@dataclass(frozen=True, slots=True)
class KeyringTrouble:
    """Why a token lives only as long as the session.

    Attributes:
        title: Bold sentence.
        text: What it means and what to do.
        action: The one thing to do.
        retry: Whether the action tries again; otherwise it explains.
    """

    title: str
    text: str
    action: str
    retry: bool


_TROUBLES = {
    "keyring.none": KeyringTrouble(
        "This computer has no keyring that HubDesk trusts.", _KEPT, "How to fix it", retry=False
    ),
    "keyring.locked": KeyringTrouble(
        "The keyring is locked.", "The token is kept until you quit. Unlock it to keep it.", "Unlock", retry=True
    ),
    "keyring.hangs": KeyringTrouble(
        "The keyring does not answer.",
        "The token is kept until you quit. Look for a window that asks to unlock it.",
        "Try again",
        retry=True,
    ),
    "keyring.refused": KeyringTrouble("The keyring refused the token.", _KEPT, "Try again", retry=True),
}


def trouble(code: str) -> KeyringTrouble:
    """Return the words for a machine word of the vault; unfamiliar ones count as no keyring."""
    found = _TROUBLES.get(code, _TROUBLES["keyring.none"])
    return replace(found, title=say(found.title), text=say(found.text), action=say(found.action))


def how_to_fix(platform: str = sys.platform) -> tuple[str, str]:
    """Return title and text of the explanation how a system gets a keyring."""
    title = say("How to get a keyring")
    if platform == "win32":
        text = say(
            "HubDesk uses the Windows Credential Manager. Start the service “Credential Manager”, then check again."
        )
    elif platform == "darwin":
        text = say(
            "HubDesk uses the macOS Keychain. Open Keychain Access and unlock the login keychain, then check again."
        )
    else:
        text = say(
            "HubDesk uses the Secret Service of GNOME Keyring or KeePassXC, or KWallet. "
            "Install one of them, sign in again so that it starts, then check again."
            "\n\nHubDesk never writes the token into a file instead: whoever reads the disk could read it."
        )
    return title, text
