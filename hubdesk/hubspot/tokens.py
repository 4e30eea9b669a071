"""Turns pasted text into an access token, or says what was pasted instead. Never repeats what was pasted."""

from __future__ import annotations

import re
import unicodedata
from base64 import b64decode

from hubdesk.core.errors import TokenRefused
from hubdesk.core.secret import Secret

_STATIC = re.compile(r"pat-[a-z]{2,4}\d{1,2}-[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_CURL_HEADER = re.compile(r"(?is)\bauthorization\s*:\s*bearer\s+([^\s'\"]+)")
_PREFIX = re.compile(r"(?i)^(?:authorization\s*:\s*)?bearer\s+")
_NAME_VALUE = re.compile(r"^[A-Za-z_][A-Za-z0-9_]*\s*[=:]\s*(?=['\"]?pat-)")
_QUOTES = "'\"`‘’“”«»‚„"
_HARMLESS_EDGES = " \t\r\n\u00a0\ufeff\u200b\u2060,;"
_SHORTEST, _LONGEST = 20, 4096

_WHERE = "In HubSpot: Development > Keys > Service keys, or Development > Legacy apps > (app) > Auth > Show token."


def clean_token(text: str) -> Secret:
    """Return the access token in ``text``.

    White space, line breaks, quotes, ``Bearer`` and a whole ``curl`` line around it are taken away. The shape is not
    judged beyond what certainly cannot work: HubSpot decides.

    Raises:
        TokenRefused: The text cannot be an access token; the hint says what it looks like.
    """
    token = _unwrap(text)
    if not token:
        raise _refusal("There is no access token in this text.", "token.empty", _WHERE)
    _refuse_strange_characters(token)
    _refuse_other_secrets(token)
    if len(token) < _SHORTEST:
        raise _refusal(f"This is too short to be an access token ({len(token)} characters).", "token.short", _WHERE)
    if len(token) > _LONGEST:
        raise _refusal(f"This is too long to be an access token ({len(token):,} characters).", "token.long", _WHERE)
    return Secret(token)


def token_kind(secret: Secret) -> str:
    """Return ``static`` for a service key or private-app token by its shape, else ``oauth`` (a guess)."""
    return "static" if _STATIC.fullmatch(secret.reveal()) else "oauth"


def token_region(secret: Secret) -> str:
    """Return the region in the token, such as ``eu1``; empty when it names none."""
    token = secret.reveal()
    return token.split("-")[1] if _STATIC.fullmatch(token) else ""


def _unwrap(text: str) -> str:
    header = _CURL_HEADER.search(text)
    if header is not None:
        text = header.group(1)
    edges = _HARMLESS_EDGES + _QUOTES
    before = None
    while before != text:
        before = text
        text = text.strip(edges)
        text = _NAME_VALUE.sub("", _PREFIX.sub("", text))
    # A token that was wrapped over two lines in a mail or a terminal.
    joined = re.sub(r"[\r\n]+\s*", "", text)
    return joined if _STATIC.fullmatch(joined) else text


def _refuse_strange_characters(token: str) -> None:
    for position, character in enumerate(token, start=1):
        if "!" <= character <= "~":
            continue
        where = f"at character {position} of {len(token)}"
        if character.isspace():
            message = f"There is a space or line break inside the token, {where}."
            raise _refusal(message, "token.space", "Copy the token again, and nothing else.")
        invisible = unicodedata.category(character) in ("Cc", "Cf", "Co", "Cn", "Cs")
        what = "an invisible character" if invisible else "a character that no token has"
        hint = "Copy the token again from HubSpot with its Copy button, not from a document or chat."
        raise _refusal(f"There is {what} in the token, {where}.", "token.character", hint)


def _refuse_other_secrets(token: str) -> None:
    if _UUID.fullmatch(token):
        message = "This looks like an old HubSpot API key."
        hint = f"HubSpot switched API keys off in 2022. Use an access token instead. {_WHERE}"
        raise _refusal(message, "token.api_key", hint)
    if token.startswith(("eyJ", "ey0")) and token.count(".") == 2:
        message = "This looks like a sign-in token of another kind, not like a HubSpot access token."
        raise _refusal(message, "token.jwt", _WHERE)
    if re.match(r"https?://", token, re.IGNORECASE):
        raise _refusal("This is a web address, not an access token.", "token.url", _WHERE)
    if "@" in token:
        raise _refusal("This is an e-mail address, not an access token.", "token.email", _WHERE)
    if _personal_access_key(token):
        message = "This looks like a personal access key of the HubSpot command line."
        hint = f"Such a key is for the command line tool only and HubSpot answers 401 to it elsewhere. {_WHERE}"
        raise _refusal(message, "token.personal_access_key", hint)
    if token.startswith("pat-") and not _STATIC.fullmatch(token) and len(token) < 44:
        message = "The end of the token is missing."
        raise _refusal(message, "token.cut", "Copy the whole token; HubSpot's Copy button does that.")


def _personal_access_key(token: str) -> bool:
    """Personal access keys are base64 of a message whose first field begins with a region, such as ``na1-``."""
    try:
        start = b64decode(token[:8], validate=True)
    except ValueError:
        return False
    return re.match(rb"\n.[a-z]{2,4}\d-?", start, re.DOTALL) is not None and len(token) > 44


def _refusal(message: str, code: str, hint: str) -> TokenRefused:
    return TokenRefused(message, code=code, safe="Nothing was sent.", hint=hint)
