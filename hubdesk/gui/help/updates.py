"""Help > Check for updates: says whom it would ask and what it would send, and asks only after a yes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from hubdesk.core.version import release_address, version
from hubdesk.gui.widgets.banner import BannerText
from hubdesk.gui.widgets.confirm import Question, confirm

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from hubdesk.engine.updates import Newest
    from hubdesk.gui.context import GuiContext
    from hubdesk.gui.main_window import MainWindow

_BANNER = "updates"


class UpdateCheck:
    """Owns the question and its answer.

    Args:
        window: The answer stands on the pane that it shows.
        context: Theme, tasks.
        look: Asks an address for a newer version than the one that runs, on the way that the settings describe.
        address: Where to ask; the one of the build without it.
        visit: Opens a page in the browser.
    """

    def __init__(
        self,
        window: MainWindow,
        context: GuiContext,
        look: Callable[[str, str], Awaitable[Newest]],
        address: str | None = None,
        visit: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        self._window = window
        self._context = context
        self._look = look
        self._address = release_address() if address is None else address
        self._visit = visit

    def ask(self) -> None:
        """Begin, unless it is under way."""
        self._context.scope.start(self._ask(), name="check for updates", busy="ignore")

    async def _ask(self) -> None:
        tr, number = self._window.tr, version()
        if not self._address:
            words = tr(
                "This HubDesk was built without an address to ask for newer versions, so it cannot check. "
                "Newer versions come the way this one came: from your system’s package manager, "
                "or from whoever gave it to you."
            )
            self._say(BannerText("note", tr("This is version {0}.").format(number), words))
            return
        host = urlsplit(self._address).hostname or self._address
        question = Question(
            title=tr("Ask {0} for a newer version?").format(host),
            lines=(
                ("connect", tr("HubDesk asks {0} once which version is the newest.").format(host)),
                (
                    "lock",
                    tr("Nothing about you, your account or your files is sent. The host sees your network address."),
                ),
                ("note", tr("HubDesk never asks by itself, and installs nothing by itself.")),
            ),
            yes=tr("Ask now"),
            writes=False,
        )
        if await confirm(self._context.theme, question, self._window):
            self._tell(await self._look(self._address, number), number)

    def _tell(self, newest: Newest, number: str) -> None:
        tr = self._window.tr
        if not newest.is_newer:
            self._say(BannerText("success", tr("Version {0} is the newest.").format(number)))
            return
        self._say(
            BannerText(
                "note",
                tr("Version {0} is there; this is {1}.").format(newest.version, number),
                tr("Jobs, settings and accounts stay when you install it."),
                tr("Open its page"),
                lambda: self._open(newest.page),
            )
        )

    def _open(self, page: str) -> None:
        self._visit(QUrl(page))

    def _say(self, content: BannerText) -> None:
        pane = self._window.current_pane
        if pane is not None:
            pane.banners.show_banner(_BANNER, content)
