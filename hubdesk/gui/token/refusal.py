"""HubSpot refuses the token in the middle of work: said on whichever pane is shown, with the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.aio.bridge import Bridge
from hubdesk.gui.language.say import say
from hubdesk.gui.problems import REFUSED
from hubdesk.gui.widgets.banner import BannerText

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.errors import TokenRefused
    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.pane import Pane
    from hubdesk.gui.token.services import Connected, ConnectServices


def refused_banner(replace: Callable[[], None], text: str = "") -> BannerText:
    """Return what is said when HubSpot refuses the token.

    Args:
        replace: Opens the page that changes the token.
        text: What is and is not written, when that is known.
    """
    return BannerText(
        "error",
        say("HubSpot refuses the token."),
        text or say("Work is paused; nothing is lost."),
        say("Replace token…"),
        replace,
        closable=False,
    )


class RefusalNotice:
    """Keeps the banner on the pane that is shown, until the token is another one.

    Attributes:
        standing: Whether HubSpot refuses the present token.
    """

    def __init__(self, window: MainWindow, services: ConnectServices, replace: Callable[[], None]) -> None:
        """Begin to listen.

        Args:
            window: The window.
            services: Tells when a token is refused, and when it is another one.
            replace: Shows the page that changes the token.
        """
        self.standing = False
        self._window = window
        self._replace = replace
        self._token = ""
        self._services = services
        self._refused = Bridge(services.refused, self._on_refused, window)
        self._changed = Bridge(services.changed, self._on_changed, window)
        window.pane_changed.connect(self._show)

    def _on_refused(self, _: TokenRefused) -> None:
        self.standing = True
        self._token = _token(self._services.current)
        self._show()

    def _on_changed(self, connected: Connected | None) -> None:
        if self.standing and _token(connected) != self._token:
            self.end()

    def end(self) -> None:
        """Take the banner away: the token is another one, or is accepted again."""
        self.standing = False
        for pane in self._window.made_panes():
            pane.banners.remove(REFUSED)

    def _show(self) -> None:
        pane: Pane | None = self._window.current_pane
        if self.standing and pane is not None and REFUSED not in pane.banners.keys():  # noqa: SIM118  # not a dict
            pane.banners.show_banner(REFUSED, refused_banner(self._replace))

    def close(self) -> None:
        """Stop listening."""
        self._refused.close()
        self._changed.close()


def _token(connected: Connected | None) -> str:
    return "" if connected is None else f"{connected.account.portal_id} {connected.account.token}"
