"""The errors that a person may meet, each with a sentence, what is safe, and what to do next.

The tree (exit code of the command line in brackets)::

    HubDeskError
    ├── InputError [2]            nothing was sent; the user's file, recipe or options are wrong
    │   ├── FileProblem
    │   └── RecipeProblem
    ├── AccessError [4]           the token or its scopes; a job stays resumable
    │   ├── TokenRefused
    │   ├── ScopeMissing
    │   └── OtherAccount
    ├── StoppedEarly [3]          resumable: interrupted, network gone, quota used up
    │   ├── Unreachable
    │   ├── UnexpectedRedirect
    │   ├── DayUsedUp
    │   └── JobBusy
    └── StorageProblem [3]        the disk, the journal or the keyring

Anything else that escapes is a defect: it is logged without contents and shown as one.
"""

from __future__ import annotations

from typing import ClassVar


class HubDeskError(Exception):
    """An expected failure.

    Attributes:
        message: What happened, one sentence, for a person. Never holds a secret or a contact's data.
        safe: What was and was not written. Empty when nothing could have been.
        hint: What the user can do next. May be empty.
        code: Stable machine word such as ``file.empty``; result files and ``--json`` use it.
    """

    exit_code: ClassVar[int] = 3

    def __init__(self, message: str, *, code: str, safe: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.safe = safe
        self.hint = hint
        self.code = code

    def sentence(self) -> str:
        """Return the whole text for a person: what happened, what is safe, what to do."""
        return " ".join(part for part in (self.message, self.safe, self.hint) if part)


class InputError(HubDeskError):
    """The file, the recipe or the options are wrong. Nothing was sent."""

    exit_code = 2


class FileProblem(InputError):
    """The file cannot be read as a table of contacts."""


class RecipeProblem(InputError):
    """The recipe does not fit the file or the account."""


class AccessError(HubDeskError):
    """The token does not open the door."""

    exit_code = 4


class TokenRefused(AccessError):
    """HubSpot answers 401, or the token cannot be one."""


class ScopeMissing(AccessError):
    """HubSpot answers 403, or would: the token lacks a scope, or the account's plan refuses.

    Attributes:
        scopes: Scopes of which any one would do, the one to ask for first; empty when nobody knows.
        endpoint: Key of the call that was refused; empty when none was made.
        feature: Key of what the user wanted to do; empty until somebody says (the engine does).
        category: HubSpot's category of the refusal; may be empty.
        named: Whether HubSpot itself named ``scopes``.
    """

    def __init__(
        self,
        message: str,
        *,
        code: str,
        scopes: tuple[str, ...] = (),
        safe: str = "",
        hint: str = "",
        endpoint: str = "",
        feature: str = "",
        category: str = "",
        named: bool = False,
    ) -> None:
        super().__init__(message, code=code, safe=safe, hint=hint)
        self.scopes = scopes
        self.endpoint = endpoint
        self.feature = feature
        self.category = category
        self.named = named


class OtherAccount(AccessError):
    """The token belongs to another account than the job or the stored entry."""


class StoppedEarly(HubDeskError):
    """Work stopped before its end and can be resumed."""


class Unreachable(StoppedEarly):
    """HubSpot cannot be reached, or something else answers in its place."""


class UnexpectedRedirect(StoppedEarly):
    """The answer was a redirect; HubDesk follows none."""


class DayUsedUp(StoppedEarly):
    """The account's daily quota is used up.

    Attributes:
        resets_in: Seconds until the quota is free again, None when not known.
    """

    def __init__(
        self, message: str, *, code: str, resets_in: float | None = None, safe: str = "", hint: str = ""
    ) -> None:
        super().__init__(message, code=code, safe=safe, hint=hint)
        self.resets_in = resets_in


class JobBusy(StoppedEarly):
    """Another process is running this job."""


class StorageProblem(HubDeskError):
    """The disk, the journal or the keyring refuses."""
