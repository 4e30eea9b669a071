"""Reads the review, follows ticks and accounts, and does what the pane asks for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from hubdesk.gui.aio import qtwait
from hubdesk.gui.export_menu import ExportAs
from hubdesk.gui.language.say import heard, say
from hubdesk.gui.printing import print_page, write_pdf
from hubdesk.gui.scopes.order import Order
from hubdesk.gui.scopes.paper import paper
from hubdesk.gui.scopes.words import DEMO, age, hubspot_address
from hubdesk.gui.widgets.banner import BannerText

if TYPE_CHECKING:
    from hubdesk.core.clock import Clock
    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.records import Account
    from hubdesk.engine.scopes.model import ScopeReview
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.notifier import Notifier
    from hubdesk.gui.scopes.pane import ScopesPane
    from hubdesk.gui.scopes.services import ScopesServices
    from hubdesk.gui.services import SettingsPort

_FAILED = "scopes.read"
_FOLDER = "scopes.folder"
_ORDER = "scopes.order"
_ENDINGS = {
    ExportAs.CSV: ("csv", "Tables (*.csv)"),
    ExportAs.HTML: ("html", "Pages (*.html)"),
    ExportAs.PDF: ("pdf", "PDF (*.pdf)"),
}


class ScopesController:
    """Owns the tasks of the Scopes pane.

    What connecting has told is shown at once. HubSpot is asked when the pane is first shown for a token, because only
    that shows what the account's plan refuses, and by F5.
    """

    def __init__(
        self,
        pane: ScopesPane,
        services: ScopesServices,
        scope: TaskScope,
        notifier: Notifier,
        settings: SettingsPort,
        clock: Clock,
    ) -> None:
        self.pane = pane
        self._services = services
        self._scope = scope
        self._notifier = notifier
        self._settings = settings
        self._clock = clock
        self._account: Account | None = None
        self._asked = False
        self._wanted = ""
        pane.again_requested.connect(self.read)
        pane.connect_requested.connect(lambda: pane.pane_requested.emit("connect"))
        pane.shown.connect(self._on_shown)
        pane.features.ticked.connect(self._on_ticked)
        pane.scope_wanted_here.connect(self.show_scope)
        pane.changes.copy_requested.connect(self._copy_checklist)
        pane.changes.open_requested.connect(self._open_hubspot)
        pane.inspector.copy_wanted.connect(self._copy_name)
        pane.exports.wanted.connect(self.export)
        self._sort_as_before()
        pane.main.order_changed.connect(lambda order, turned: settings.set(_ORDER, [order, turned]))
        pane.find_in(pane.main.search)
        pane.offer("inspector", pane.toggle_inspector)
        self._subscription = services.account_changed.subscribe(self._on_account)
        self._on_account(services.current_account)

    def features(self) -> tuple[str, ...]:
        """Return the keys of the features that are wanted for the current account."""
        kept = self._settings.get(self._key())
        if isinstance(kept, list) and all(isinstance(each, str) for each in kept):
            return tuple(kept)
        return self._services.default_features

    def read(self) -> None:
        """Ask HubSpot."""
        if self._account is not None:
            self._scope.start(self._read(), name="read", busy="ignore", on_error=self._on_failed)

    def show_scope(self, scope: str, feature: str) -> None:
        """Show a scope that something else needs; its feature is ticked, so that it is counted as wanted."""
        self._wanted = scope
        wanted = self.features()
        if self._account is not None and feature and feature not in wanted:
            self._keep((*wanted, feature))
            self._judge()
        elif self.pane.review is not None:
            self._choose_wanted()

    def export(self, kind: ExportAs) -> None:
        """Make the review into a file, or print it."""
        if self.pane.review is not None:
            self._scope.start(
                self._export(self.pane.review, kind), name="export", busy="ignore", on_error=self.pane.show_problem
            )

    def _sort_as_before(self) -> None:
        kept = self._settings.get(_ORDER)
        if isinstance(kept, list) and len(kept) == 2 and kept[0] in list(Order):
            self.pane.main.sort_by(Order(kept[0]), turned=kept[1] is True)

    def _key(self) -> str:
        return f"scopes.features.{self._account.portal_id if self._account is not None else 0}"

    def _keep(self, features: tuple[str, ...]) -> None:
        if self._account is not None:
            self._settings.set(self._key(), list(features))

    def _on_account(self, account: Account | None) -> None:
        """Begin anew with another account or token; the same one with another name or colour is only told."""
        before, self._account = self._account, account
        self.pane.banners.remove(_FAILED)
        self.pane.offer("check-again", self.read, enabled=account is not None)
        if account is None:
            self._scope.cancel_all()
            self._asked = False
            self.pane.set_busy(busy=False)
            self.pane.show_nothing()
            return
        same = before is not None and (before.portal_id, before.token) == (account.portal_id, account.token)
        if not same:
            self._scope.cancel_all()
            self._asked = False
            self.pane.show_waiting(*self._reading(), failed=False)
        self._judge()

    def _reading(self) -> tuple[str, str]:
        tr = self.pane.tr
        return tr("Reading what this token may do"), tr("HubSpot is asked for the token’s scopes. Nothing is changed.")

    def _on_shown(self) -> None:
        self.pane.main.show_age(self._clock.now())
        if not self._asked and not self._scope.running("judge"):
            self.read()

    def _on_ticked(self, features: object) -> None:
        if isinstance(features, tuple):
            self._keep(features)
            self._judge()

    def _judge(self) -> None:
        self._scope.start(self._again(), name="judge", busy="replace", on_error=self.pane.show_problem)

    async def _again(self) -> None:
        review = await self._services.again(self.features())
        if review is not None:
            self._show(review)
        if not self._asked and self.pane.isVisible():
            self.read()

    async def _read(self) -> None:
        self._asked = True
        if self.pane.review is None:
            self.pane.show_waiting(*self._reading(), failed=False)
        self.pane.set_busy(busy=True)
        asked = self.features()
        try:
            review = await self._services.read(asked)
        finally:
            self.pane.set_busy(busy=False)
        if self.features() != asked:  # somebody ticked meanwhile
            review = await self._services.again(self.features()) or review
        self.pane.banners.remove(_FAILED)
        self._show(review)

    def _on_failed(self, error: HubDeskError) -> None:
        """Say why; an old review stays, with its age."""
        review = self.pane.review
        parts = [heard(error.safe), heard(error.hint)]
        if review is not None:
            parts.insert(0, self.pane.tr("Shown is what was read {0}.").format(age(review.read_at, self._clock.now())))
            self.pane.main.show_age(self._clock.now())
        text = " ".join(part for part in parts if part)
        if review is None:
            self.pane.show_waiting(heard(error.message), text, failed=True)
            return
        banner = BannerText("error", heard(error.message), text, self.pane.tr("Check again"), self.read)
        self.pane.banners.show_banner(_FAILED, banner)

    def _show(self, review: ScopeReview) -> None:
        account = self._account
        if account is None or account.portal_id != review.portal_id:
            return
        address = hubspot_address(account)
        self.pane.show_review(review, self._clock.now(), credential=self._credential(), address=address)
        self._choose_wanted()

    def _credential(self) -> str:
        if self._account is None or self._account.kind == "DEMO":
            return DEMO
        return self._account.credential

    def _paper(self, review: ScopeReview) -> str:
        return paper(review, self._credential(), self._clock.now())

    def _choose_wanted(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.pane.choose(wanted)

    def _copy_checklist(self) -> None:
        if self.pane.review is not None:
            QGuiApplication.clipboard().setText(self._services.checklist(self.pane.review))
            self._notifier.toast(self.pane.tr("Checklist copied"))

    def _copy_name(self, name: str) -> None:
        QGuiApplication.clipboard().setText(name)
        self._notifier.toast(self.pane.tr("{0} copied").format(name))

    def _open_hubspot(self) -> None:
        address = hubspot_address(self._account)
        if address:
            self._services.open_hubspot(address)

    async def _export(self, review: ScopeReview, kind: ExportAs) -> None:
        title = self.pane.tr("Scope review of {0}").format(review.account_name)
        # Of the account that is shown now, whichever is current when the dialog closes.
        page, credential = self._paper(review), self._account.credential if self._account is not None else ""
        if kind is ExportAs.PRINT:
            if await print_page(page, self.pane.window(), title):
                self._notifier.toast(self.pane.tr("Sent to the printer"))
            return
        path = await self._ask_where(review, kind)
        if path is None:
            return
        if kind is ExportAs.PDF:
            await write_pdf(page, path, title)
        else:
            await self._services.save(review, path, "csv" if kind is ExportAs.CSV else "html", credential)
        self._notifier.toast(
            self.pane.tr("Saved {0}").format(path.name),
            self.pane.tr("Show"),
            lambda: self._services.show_folder(path),
        )

    async def _ask_where(self, review: ScopeReview, kind: ExportAs) -> Path | None:
        ending, words = _ENDINGS[kind]
        kept = self._settings.get(_FOLDER)
        folder = Path(kept) if isinstance(kept, str) else Path.home()
        proposal = folder / f"scopes-{review.portal_id}-{review.read_at.astimezone():%Y-%m-%d}.{ending}"
        title = self.pane.tr("Save the review")
        path = await qtwait.save_file(self.pane.window(), title, (say(words),), proposal)
        if path is not None:
            self._settings.set(_FOLDER, str(path.parent))
        return path
