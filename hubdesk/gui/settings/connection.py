"""The rows about the way to HubSpot: proxy, certificates, and the test that says whether it leads there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.core.errors import HubDeskError
from hubdesk.engine.network import proxy_address
from hubdesk.gui.aio import qtwait
from hubdesk.gui.language.say import heard
from hubdesk.gui.settings.catalogue import MANUAL
from hubdesk.gui.settings.controls import ButtonControl, PathControl
from hubdesk.gui.wording import locale

if TYPE_CHECKING:
    from hubdesk.engine.network import Reached
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.settings.pane import SettingsPane
    from hubdesk.gui.settings.services import SettingsServices
    from hubdesk.storage.settings import Settings

_ROWS = ("proxy", "proxy-address", "ca-file", "test-connection")


class ConnectionRows:
    """Changes the way at once; a choice that cannot be used is refused with a sentence, and the old way stays."""

    def __init__(self, pane: SettingsPane, services: SettingsServices, scope: TaskScope) -> None:
        self._pane = pane
        self._services = services
        self._scope = scope
        self._address_wanted = False
        pane.row("proxy").control.chosen.connect(self._choose_proxy)
        pane.row("proxy-address").control.chosen.connect(self._choose_address)
        pane.row("ca-file").control.chosen.connect(lambda value: self._change("ca-file", ca_file=value))
        pane.row("test-connection").control.chosen.connect(self._test)
        certificates = pane.row("ca-file").control
        if isinstance(certificates, PathControl):
            certificates.browse.connect(self._browse)
        pane.row("proxy").reset.connect(lambda: self._change("proxy", proxy="system", proxy_address=""))
        pane.row("proxy-address").reset.connect(lambda: self._change("proxy", proxy="system", proxy_address=""))
        pane.row("ca-file").reset.connect(lambda: self._change("ca-file", ca_file=""))

    def show(self, settings: Settings) -> None:
        """Show the rows that mean something with these settings."""
        if self._address_wanted:
            self._pane.row("proxy").control.show_value(MANUAL)
        self._pane.row("proxy-address").set_wanted(wanted=self._address_wanted or settings.proxy == MANUAL)

    def _choose_proxy(self, value: object) -> None:
        kept = self._services.settings().proxy_address
        self._address_wanted = value == MANUAL and not kept
        if self._address_wanted:
            self.show(self._services.settings())
            row = self._pane.row("proxy-address")
            row.show_notice(self._pane.tr("Write its address. Until then the way stays as it was."))
            row.control.setFocus()
        else:
            self._change("proxy", proxy=value)

    def _choose_address(self, value: object) -> None:
        try:
            address = proxy_address(str(value))
        except HubDeskError as error:
            self._failed("proxy-address", error)
            return
        self._change("proxy-address", proxy=MANUAL, proxy_address=address)

    def _change(self, key: str, **fields: object) -> None:
        self._address_wanted = False
        self._scope.start(self._save(key, fields), name="save-network", on_error=lambda error: self._failed(key, error))

    async def _save(self, key: str, fields: dict[str, object]) -> None:
        for each in _ROWS:
            self._pane.row(each).show_notice("")
        await self._services.change(**fields)
        self._pane.shown.emit()
        self._pane.row(key).show_notice(self._pane.tr("In force for the next request."), good=True)

    def _failed(self, key: str, error: HubDeskError) -> None:
        if key in ("proxy", "ca-file"):
            self._pane.shown.emit()  # the old way is in force; an address stays, to be corrected
        self._pane.row(key).show_error(heard(" ".join(part for part in (error.message, error.hint) if part)))

    def _browse(self) -> None:
        self._scope.start(self._choose_file(), name="choose-certificates", busy="ignore")

    async def _choose_file(self) -> None:
        tr = self._pane.tr
        filters = (f"{tr('Certificates')} (*.pem *.crt *.cer)", f"{tr('All files')} (*)")
        kept = self._services.settings().ca_file
        chosen = await qtwait.open_file(
            self._pane, tr("Choose a certificate file"), filters, Path(kept).parent if kept else None
        )
        if chosen is not None:
            self._change("ca-file", ca_file=str(chosen))

    def _test(self) -> None:
        self._scope.start(self._try(), name="test-connection", busy="ignore")

    async def _try(self) -> None:
        row = self._pane.row("test-connection")
        control = row.control
        assert isinstance(control, ButtonControl)  # noqa: S101  # the catalogue made it
        row.show_notice("")
        control.button.set_busy(self._pane.tr("Asking…"))
        try:
            row.show_notice(self._told(await self._services.try_connection()), good=True)
        except HubDeskError as error:
            self._failed("test-connection", error)
        finally:
            control.button.set_busy(None)

    def _told(self, reached: Reached) -> str:
        tr = self._pane.tr
        seconds = locale().toString(reached.seconds, "f", 1)
        if reached.proxy:
            words = tr("{0} answered within {1} s, through the proxy {2}.").format(reached.host, seconds, reached.proxy)
        else:
            words = tr("{0} answered within {1} s, without a proxy.").format(reached.host, seconds)
        if reached.vouched_by:
            words = f"{words} {tr('Its certificate is signed by {0}.').format(reached.vouched_by)}"
        return words
