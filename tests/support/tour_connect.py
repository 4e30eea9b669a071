"""Pictures of the Connect pane in each of its states, light and dark.

``python -m tests.support.tour_connect FOLDER [--scale 2] [STATE ...]`` draws the real pane with prepared accounts.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.token.pane import ConnectPane
    from hubdesk.gui.token.services import Connected

STATES = ("empty", "wrong-token", "verified", "legacy", "no-keyring", "replace", "compromised", "demo")


def _with(theme: Theme, connected: Connected) -> ConnectPane:
    from hubdesk.gui.token.pane import ConnectPane
    from hubdesk.gui.token.words import steps_of
    from tests.support.fake_connect import NOW, SANDBOX, FakeConnect

    pane, fake = ConnectPane(theme), FakeConnect(current=connected, known=[SANDBOX])
    pane.show_account(connected, fake.age(), NOW)
    pane.account.others.show_others(fake.others(), demo_is_current=connected.account.kind == "DEMO")
    pane.account.steps.show_all(steps_of(connected))
    pane.account.account.show_checked("Checked 12 s ago")
    pane.account.tokens.show_tokens(fake.demo_tokens())
    return pane


def make(state: str, theme: Theme) -> ConnectPane:
    """Return the pane in a state of :data:`STATES`."""
    from hubdesk.core.errors import TokenRefused
    from hubdesk.gui.token.pane import ConnectPane
    from tests.support.fake_connect import ACME_ACCOUNT, ACME_CONNECTED, DEMO_CONNECTED, LOSES, TOKEN

    if state == "verified":
        return _with(theme, ACME_CONNECTED)
    if state == "demo":
        return _with(theme, DEMO_CONNECTED)
    if state == "legacy":
        old = replace(ACME_ACCOUNT, credential="private_app", token_first_seen_at="2026-05-01T00:00:00+00:00")
        return _with(theme, replace(ACME_CONNECTED, account=old))
    if state == "no-keyring":
        return _with(theme, replace(ACME_CONNECTED, stored="none", keeper=""))
    if state == "compromised":
        pane = _with(theme, ACME_CONNECTED)
        pane.show_compromised()
        return pane
    pane = ConnectPane(theme)
    if state == "replace":
        pane.show_replace(ACME_CONNECTED, make_key=False)
        pane.replacing.show_comparison(LOSES)
    elif state == "wrong-token":
        pane.invite.field.edit.setText(TOKEN)
        pane.invite.show_checking(demo=False)
        hint = "It may have been rotated, expired or switched off."
        error = TokenRefused("HubSpot refuses the token.", code="token.refused", safe="Nothing was kept.", hint=hint)
        pane.invite.show_failed(error, demo=False, at_field=True)
    return pane


def main(arguments: list[str]) -> int:
    """Take the pictures."""
    from hubdesk.gui.theme.theme import Appearance
    from tests.support.screenshots import shoot

    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("states", nargs="*", default=STATES)
    parser.add_argument("--scale", type=float, default=1.0)
    wanted = parser.parse_args(arguments)
    size = (1048, 1000) if wanted.scale == 1.0 else (1048, 1600)
    looks = (Appearance.LIGHT, Appearance.DARK)
    for state in wanted.states:
        shoot(
            state,
            partial(make, state),
            wanted.folder,
            size=size,
            looks=looks,
            text_scales=(wanted.scale,),
        )
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
