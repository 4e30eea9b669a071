"""Who writes to accounts at the moment: until that has ended, the account stays connected and nothing is removed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.core.errors import JobBusy

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.engine.session import Session


@dataclass(frozen=True, slots=True)
class Writing:
    """What is written to an account, for people.

    Attributes:
        message: What is going on.
        hint: What to do before the account can be left.
        code: Which error it is to leave the account meanwhile.
    """

    message: str
    hint: str
    code: str = "job.busy"


class Writers:
    """Asks all that write to accounts: jobs, and the forms of single people."""

    def __init__(self) -> None:
        self._asked: list[Callable[[Session], Writing | None]] = []

    def add(self, writing: Callable[[Session], Writing | None]) -> None:
        """Ask ``writing`` from now on; it returns what it writes on a session, or None."""
        self._asked.append(writing)

    def require_idle(self, session: Session, safe: str) -> None:
        """Refuse while something is written on a session; ``safe`` says what stays as it was.

        Raises:
            JobBusy: Something is.
        """
        for ask in self._asked:
            writing = ask(session)
            if writing is not None:
                raise JobBusy(writing.message, code=writing.code, safe=safe, hint=writing.hint)
