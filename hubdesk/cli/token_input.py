"""How a command gets an access token: typed unseen, or on standard input. Its arguments are for everybody to see."""

from __future__ import annotations

import codecs
import getpass
import sys
import warnings
from typing import TYPE_CHECKING

from hubdesk.core.errors import InputError
from hubdesk.hubspot.tokens import clean_token

if TYPE_CHECKING:
    from hubdesk.core.secret import Secret

_MOST = 1 << 20
_PROMPT = "Access token (nothing is shown while you type or paste): "
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def read_token(*, from_stdin: bool) -> Secret:
    """Return the token that somebody types, or that standard input holds.

    Args:
        from_stdin: Read standard input to its end instead of asking.

    Raises:
        InputError: Nobody can be asked, or only in plain sight.
        TokenRefused: The text cannot be a token.
    """
    return clean_token(_decoded(sys.stdin.buffer.read(_MOST)) if from_stdin else _asked())


def on_command_line() -> InputError:
    """Return what is to be said when a token may have been given as an argument. It is not repeated."""
    message = "The token is not taken from the command line: other programs can see it there, and the shell keeps it."
    hint = "Run hubdesk connect and paste it when asked. If it was a real token, rotate it in HubSpot."
    return InputError(message, code="usage.token", safe="Nothing was sent.", hint=hint)


def _decoded(raw: bytes) -> str:
    """Return the text; what cannot be read shows up as a character that no token has."""
    encoding = next((name for mark, name in _MARKS if raw.startswith(mark)), "utf-8")
    return raw.decode(encoding, "replace")


def _asked() -> str:
    if not sys.stdin.isatty():
        hint = (
            "Add --token-stdin and send the token there. HUBDESK_TOKEN is for one command and is never stored;"
            " to store it: printenv HUBDESK_TOKEN | hubdesk connect --token-stdin"
        )
        raise InputError("Nobody can be asked for the token.", code="usage.token", safe="Nothing was sent.", hint=hint)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(_PROMPT, stream=sys.stderr)
    except getpass.GetPassWarning:
        message = "This terminal would show the token while it is typed."
        raise InputError(message, code="usage.token", hint="Use another terminal, or --token-stdin.") from None
    except EOFError:
        return ""
