"""What the shell itself needs from the rest of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.core.events import Subject
    from hubdesk.engine.records import Account, Progress
    from hubdesk.engine.updates import Newest
    from hubdesk.gui.gauge.services import LimitsServices
    from hubdesk.hubspot.rate.snapshot import RateSnapshot


class SettingsPort(Protocol):
    """The user's choices, kept between sessions. Values are what JSON can hold."""

    def get(self, key: str, default: object = None) -> object:
        """Return a kept value."""
        ...

    def set(self, key: str, value: object) -> None:
        """Keep a value; writing it to the disk may come later."""
        ...


@runtime_checkable
class ShellServices(Protocol):
    """The accounts and the rate limit, as rail and gauge show them, and the end of the program."""

    @property
    def current_account(self) -> Account | None:
        """The account that the window works with."""
        ...

    @property
    def account_changed(self) -> Subject[Account | None]:
        """Publishes after connecting, switching and disconnecting."""
        ...

    def accounts(self) -> Sequence[Account]:
        """Return all known accounts, in the order of Ctrl+Shift+1 to 9."""
        ...

    async def switch_account(self, portal_id: int) -> None:
        """Make another known account the current one.

        Raises:
            HubDeskError: Its token cannot be read or is refused; the old account stays.
        """
        ...

    def rate(self) -> RateSnapshot | None:
        """Return the rate limit of the current account now; None without an account."""
        ...

    @property
    def limits(self) -> LimitsServices | None:
        """What the Limits pane needs; None shows the gauge alone."""
        ...

    async def look_for_update(self, address: str, running: str) -> Newest:
        """Ask ``address`` for the newest release, on the way that the settings describe.

        Raises:
            InputError: The address or the way cannot be used.
            Unreachable: It cannot be reached, or something else answers.
        """
        ...

    def running_jobs(self) -> int:
        """Return how many jobs are writing at this moment."""
        ...

    def paused_at(self) -> Progress | None:
        """Return where a job stands that somebody has paused; None while any job sends, or none is there."""
        ...

    async def pause_jobs(self) -> None:
        """Send nothing new, wait for the answers under way and leave the jobs resumable."""
        ...

    async def aclose(self) -> None:
        """Close connections, journals and the demo portal."""
        ...


class MemorySettings:
    """Settings that last as long as the object."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def get(self, key: str, default: object = None) -> object:
        """Return a kept value."""
        return self._values.get(key, default)

    def set(self, key: str, value: object) -> None:
        """Keep a value."""
        self._values[key] = value
