"""What the Scopes pane needs from the rest of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hubdesk.core.events import Subject
    from hubdesk.engine.records import Account
    from hubdesk.engine.scopes.model import ScopeReview

ExportKind = Literal["csv", "html"]


class ScopesServices(Protocol):
    """The engine's side of the scope review."""

    @property
    def current_account(self) -> Account | None:
        """The account whose token is reviewed."""
        ...

    @property
    def account_changed(self) -> Subject[Account | None]:
        """Publishes after connecting, switching, a new token and disconnecting."""
        ...

    @property
    def default_features(self) -> tuple[str, ...]:
        """Keys of the features that are wanted until the user says otherwise."""
        ...

    async def read(self, features: Sequence[str]) -> ScopeReview:
        """Ask HubSpot what the token may do.

        Args:
            features: Keys of the wanted features.

        Raises:
            HubDeskError: HubSpot did not answer; what was read before stays true as of then.
        """
        ...

    async def again(self, features: Sequence[str]) -> ScopeReview | None:
        """Judge what was read before by other features, without a request; None when nothing was read yet."""
        ...

    def checklist(self, review: ScopeReview) -> str:
        """Return what to change in HubSpot as lines to paste into a message or a ticket."""
        ...

    async def save(self, review: ScopeReview, path: Path, kind: ExportKind, credential: str) -> None:
        """Write the review into a file, for a kind of credential.

        Raises:
            StorageProblem: The disk refuses.
        """
        ...

    def show_folder(self, path: Path) -> None:
        """Open the folder of a file in the system's file manager."""
        ...

    def open_hubspot(self, address: str) -> None:
        """Open a page of HubSpot in the browser."""
        ...
