"""What the Connect pane needs from the rest of the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from hubdesk.engine.token_care import Credential

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.core.errors import TokenRefused
    from hubdesk.core.events import Subject
    from hubdesk.core.secret import Secret
    from hubdesk.engine.records import Account, ConnectStep
    from hubdesk.engine.removal import Place, RemovalReport
    from hubdesk.engine.token_care import TokenAge, TokenComparison
    from hubdesk.storage.vault import VaultStatus


@dataclass(frozen=True, slots=True)
class StepDone:
    """One step of connecting that succeeded.

    Attributes:
        step: Which one.
        milliseconds: How long it took.
        detail: Words for people, such as the account's name and id; may be empty.
    """

    step: ConnectStep
    milliseconds: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Connected:
    """An account that is ready.

    Attributes:
        account: The account; its ``credential`` is what the user said of the token.
        stored: ``keyring``, or ``none`` when the token lives only as long as this session.
        keeper: Name of the keyring for people, such as ``Secret Service``; empty when there is none.
        limit: Calls and seconds of the rate limit as HubSpot's headers say, or None before the first.
        verified_at: When HubSpot last accepted the token, ISO 8601; empty when not known.
        unkept_code: Why the token is not in the keyring, the vault's machine word such as ``keyring.locked``; empty
            when it is, or need not be.
        refused: Whether HubSpot has refused the token since.
    """

    account: Account
    stored: str
    keeper: str = ""
    limit: tuple[int, float] | None = None
    verified_at: str = ""
    unkept_code: str = ""
    refused: bool = False


@dataclass(frozen=True, slots=True)
class DemoTokenInfo:
    """An access token of the demo portal that may be tried.

    Attributes:
        name: The portal's name of it, such as ``read only``; what ``start_demo`` takes.
        words: What it shows, for people.
    """

    name: str
    words: str


class ConnectServices(Protocol):
    """The engine's side of connecting an account, and of a token's life."""

    @property
    def current(self) -> Connected | None:
        """The connected account, if any."""
        ...

    @property
    def changed(self) -> Subject[Connected | None]:
        """Publishes after connecting, switching, rotating, renaming and disconnecting."""
        ...

    @property
    def refused(self) -> Subject[TokenRefused]:
        """Publishes when HubSpot refuses the current account's token during work (401), once a token."""
        ...

    def cleaned(self, text: str) -> Secret:
        """Take a token out of pasted text (spaces, quotes, line breaks, ``Bearer``).

        Raises:
            AccessError: The text cannot be a token; the sentence says what it is instead.
        """
        ...

    async def connect(
        self, token: Secret, *, credential: Credential = Credential.UNKNOWN, on_step: Callable[[StepDone], None]
    ) -> Connected:
        """Verify the token in four steps and make its account the current one.

        Args:
            token: Cleaned token.
            credential: What kind of token the user says it is.
            on_step: Hears of each step that succeeded.

        Raises:
            HubDeskError: A step failed; nothing was kept.
        """
        ...

    def demo_tokens(self) -> Sequence[DemoTokenInfo]:
        """Return the tokens of the demo portal that may be tried, the one with all scopes first."""
        ...

    async def start_demo(self, *, on_step: Callable[[StepDone], None], token: str = "all") -> Connected:  # noqa: S107  # a name
        """Start the demo portal, if it does not run, and connect to it with one of its tokens.

        Args:
            on_step: Hears of each step that succeeded.
            token: Name of the token.

        Raises:
            HubDeskError: It did not start, or the token is one that is refused.
        """
        ...

    async def check_again(self, *, on_step: Callable[[StepDone], None]) -> Connected:
        """Run the steps again with the current account's token.

        Raises:
            HubDeskError: A step failed; the account stays as it is.
        """
        ...

    async def disconnect(self) -> None:
        """Remove the current account's token from the keyring and from memory.

        Raises:
            StorageProblem: The keyring does not let go of it; the hint says how to do it by hand.
        """
        ...

    async def reveal(self) -> Secret | None:
        """Return the current account's token, to be shown while a button is held; None for the demo portal.

        Raises:
            StorageProblem: The keyring does not answer.
        """
        ...

    async def compare(self, token: Secret) -> TokenComparison:
        """Put a new token beside the current one; nothing is changed.

        Raises:
            HubDeskError: HubSpot refuses the new one, or cannot be reached.
        """
        ...

    async def swap(
        self, token: Secret, *, credential: Credential = Credential.UNKNOWN, on_step: Callable[[StepDone], None]
    ) -> Connected:
        """Put a new token of the same account in the place of the current one; jobs go on with it.

        Raises:
            OtherAccount: It opens another account; the old token stays.
            HubDeskError: A step failed; the old token stays.
        """
        ...

    async def old_token_answers(self) -> bool | None:
        """Ask HubSpot once whether it still accepts the token that the last swap replaced.

        Returns:
            None when there was no swap in this session, or HubSpot cannot be reached.
        """
        ...

    async def rename(self, name: str) -> None:
        """Give the current account another name; kept for the next time."""
        ...

    async def recolour(self, colour: str) -> None:
        """Give the current account another colour, by its key; kept for the next time."""
        ...

    async def set_credential(self, credential: Credential) -> None:
        """Say what kind of token the current one is; kept for the next time."""
        ...

    def others(self) -> Sequence[Account]:
        """Return the known accounts other than the current one."""
        ...

    async def switch(self, portal_id: int) -> None:
        """Make another known account the current one.

        Raises:
            HubDeskError: Its token cannot be read or is refused; the current account stays.
        """
        ...

    def age(self) -> TokenAge | None:
        """Return how long HubDesk knows the current token; None when not known, or for the demo portal."""
        ...

    async def vault_status(self) -> VaultStatus:
        """Return whether this computer has a keyring to trust."""
        ...

    def removal_places(self) -> Sequence[Place]:
        """Return what "Remove everything" would remove."""
        ...

    async def remove_everything(self, *, results: bool = False) -> RemovalReport:
        """Remove tokens, accounts, settings, jobs, logs and the demo portal from this computer, and disconnect.

        Args:
            results: Result files, too; they are the user's and stay otherwise.

        Raises:
            JobBusy: A job is running.
        """
        ...
