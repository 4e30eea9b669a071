"""The Scopes pane's side of the engine."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from hubdesk.core.errors import TokenRefused
from hubdesk.core.events import Subject
from hubdesk.engine.scopes.catalogue import ScopeCatalogue
from hubdesk.engine.scopes.export import checklist, review_csv, review_html
from hubdesk.engine.scopes.features import FEATURES
from hubdesk.engine.scopes.review import review
from hubdesk.engine.scopes.service import ScopeReviewer
from hubdesk.engine.scopes.standing import Reading
from hubdesk.gui.language.say import say
from hubdesk.gui.scopes.words import menu_path
from hubdesk.storage.atomic import write_named

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hubdesk.bootstrap import Services
    from hubdesk.engine.records import Account
    from hubdesk.engine.scopes.model import ScopeReview
    from hubdesk.engine.session import Session
    from hubdesk.gui.backend.accounts import Accounts
    from hubdesk.gui.scopes.services import ExportKind
    from hubdesk.gui.token.services import Connected


class ScopeReviews:
    """Reviews the current account's token; what was read of a token is forgotten with it."""

    def __init__(self, services: Services, accounts: Accounts) -> None:
        self.account_changed: Subject[Account | None] = Subject()
        self._services = services
        self._accounts = accounts
        self._catalogue = ScopeCatalogue.load()
        self._token: _Token | None = None
        self._subscription = accounts.changed.subscribe(self._relay)

    @property
    def current_account(self) -> Account | None:
        """The account whose token is reviewed."""
        return self._accounts.account

    @property
    def default_features(self) -> tuple[str, ...]:
        """Keys of the features that are wanted until the user says otherwise."""
        return tuple(feature.key for feature in FEATURES if feature.default_ticked)

    async def read(self, features: Sequence[str]) -> ScopeReview:
        """Ask HubSpot what the token may do.

        Raises:
            HubDeskError: HubSpot did not answer, or no account is connected.
        """
        token = self._current()
        if token is None:
            message = say("No account is connected.")
            raise TokenRefused(message, code="token.none", hint=say("Connect one, or start the demo."))
        return token.named(await token.reviewer.read(features))

    async def again(self, features: Sequence[str]) -> ScopeReview | None:
        """Judge what was read before by other features, or what HubSpot said when the account was connected."""
        token = self._current()
        if token is None:
            return None
        known = await token.reviewer.again(features)
        if known is not None:
            return token.named(known)
        if token.reading is None:
            return None
        return token.named(review(token.reading, features, self._catalogue, token.session.usage.times()))

    def checklist(self, reviewed: ScopeReview) -> str:
        """Return what to change in HubSpot as lines."""
        account = self._accounts.account
        return checklist(reviewed, _where(account.credential if account is not None else ""))

    async def save(self, reviewed: ScopeReview, path: Path, kind: ExportKind, credential: str) -> None:
        """Write the review into a file, for a kind of credential.

        Raises:
            StorageProblem: The disk refuses.
        """
        content = review_csv(reviewed) if kind == "csv" else review_html(reviewed, _where(credential)).encode()
        await asyncio.to_thread(write_named, path, content)

    def show_folder(self, path: Path) -> None:
        """Open the folder of a file in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def open_hubspot(self, address: str) -> None:
        """Open a page of HubSpot in the browser."""
        QDesktopServices.openUrl(QUrl(address))

    def _relay(self, connected: Connected | None) -> None:
        self.account_changed.publish(connected.account if connected else None)

    def _current(self) -> _Token | None:
        """Return what is known of the current token; of another one than before nothing is."""
        session = self._accounts.session
        if session is None:
            self._token = None
        elif self._token is None or not self._token.is_of(session):
            self._token = _Token(session, self._services, self._catalogue)
        return self._token


def _where(credential: str) -> str:
    """Return where scopes are changed, in English as all of the file is."""
    return menu_path(credential, lambda text, *parts: text.format(*parts))


class _Token:
    """One token of one session.

    Attributes:
        session: The session.
        reviewer: Asks HubSpot.
        reading: What connecting has told; None when HubSpot did not list the scopes.
    """

    def __init__(self, session: Session, services: Services, catalogue: ScopeCatalogue) -> None:
        account = session.account
        self.session = session
        self.reviewer = ScopeReviewer(session, services.clock, catalogue)
        self.reading = (
            Reading(account.portal_id, account.name, account.token, services.clock.now(), account.scopes, {})
            if account.scopes
            else None
        )
        self._masked = account.token

    def is_of(self, session: Session) -> bool:
        """Return whether it is the present token of a session, which may get another one in its life."""
        return session is self.session and session.account.token == self._masked

    def named(self, reviewed: ScopeReview) -> ScopeReview:
        """Return a review with the name that the account has by now."""
        return replace(reviewed, account_name=self.session.account.name)
