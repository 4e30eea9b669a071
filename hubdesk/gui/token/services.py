"""What the Connect pane needs from the rest of the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.events import Subject
    from hubdesk.core.secret import Secret
    from hubdesk.engine.records import Account, ConnectStep


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
        account: The account.
        stored: ``keyring``, or ``none`` when the token lives only as long as this session.
        keeper: Name of the keyring for people, such as ``Secret Service``; empty when there is none.
        limit: Calls and seconds of the rate limit as HubSpot's headers say, or None before the first.
    """

    account: Account
    stored: str
    keeper: str = ""
    limit: tuple[int, float] | None = None


class ConnectServices(Protocol):
    """The engine's side of connecting an account."""

    @property
    def current(self) -> Connected | None:
        """The connected account, if any."""
        ...

    @property
    def changed(self) -> Subject[Connected | None]:
        """Publishes after connecting, switching and disconnecting."""
        ...

    def cleaned(self, text: str) -> Secret:
        """Take a token out of pasted text (spaces, quotes, line breaks, ``Bearer``).

        Raises:
            AccessError: The text cannot be a token; the sentence says what it is instead.
        """
        ...

    async def connect(self, token: Secret, *, on_step: Callable[[StepDone], None]) -> Connected:
        """Verify the token in four steps and make its account the current one.

        Raises:
            HubDeskError: A step failed; nothing was kept.
        """
        ...

    async def start_demo(self, *, on_step: Callable[[StepDone], None]) -> Connected:
        """Start the demo portal and connect to it.

        Raises:
            HubDeskError: It did not start.
        """
        ...

    async def check_again(self, *, on_step: Callable[[StepDone], None]) -> Connected:
        """Run the steps again with the current account's token."""
        ...

    async def disconnect(self) -> None:
        """Remove the current account's token from the keyring and from memory."""
        ...
