"""Turns pasted text into an access token, or says what was pasted instead. Never repeats what was pasted."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import unquote

from hubdesk.core.errors import TokenRefused
from hubdesk.core.secret import Secret
from hubdesk.hubspot.token_lookalikes import WHERE, recognise

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHAPE = r"pat-[a-z]{2,4}\d{1,2}-[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
_STATIC = re.compile(_SHAPE)
_INSIDE = re.compile(rf"(?<![0-9A-Za-z-]){_SHAPE}(?![0-9A-Za-z-])", re.IGNORECASE)
_HEADER = re.compile(r"(?i)\bauthorization\s*:\s*bearer\s+([^\s'\"]+)")
_PREFIX = re.compile(r"(?i)^(?:authorization\s*:\s*)?bearer[\s:]+")
_JSON_VALUE = re.compile(r"(?i)[\"'](?:access_?token|token|bearer|api_?key|key)[\"']\s*:\s*[\"']([^\"'\s]+)[\"']")
_NAME_VALUE = re.compile(
    r"(?i)^(?:(?:export|set|setx|const|let|var)\s+)?\$?(?:[A-Z_][\w.:]{0,60}?)?(?:token|key|bearer|pat)\w{0,20}\s*[=:]\s*"
)
_TOKEN_CHARACTERS = re.compile(r"[A-Za-z0-9._~+/-]+=*")
"""What a Bearer token may consist of, RFC 6750."""

_QUOTES = "'\"`‘’‚‛“”„‟«»‹›′″＂＇"
_HARMLESS_EDGES = " \t\r\n\v\f\u00a0\ufeff\u200b\u2060,;"
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹘﹣－⁃"), "-")
_SHORTEST, _LONGEST, _LONGEST_TEXT = 20, 4096, 65_536
_MOST_WRAPPINGS = 20

_AGAIN = "Copy the token again from HubSpot with its Copy button, not from a document or chat."


def clean_token(text: str) -> Secret:
    """Return the access token in ``text``.

    What people paste around a token is taken away: white space, line breaks, quotes, ``Bearer``, names of variables, a
    whole ``curl`` line, a piece of JSON; what programs did to it is undone as far as there is no doubt: typographic
    dashes, invisible characters, full-width or capital letters. The shape is not judged beyond what certainly cannot
    work: HubSpot decides.

    Raises:
        TokenRefused: The text cannot be an access token; the hint says what it looks like.
    """
    if len(text) > _LONGEST_TEXT:
        raise _refusal(f"This is too long to be an access token ({len(text):,} characters).", "token.long", WHERE)
    whole = _whole_tokens(text)
    if len(whole) > 1:
        message = f"There are {len(whole)} different access tokens in this text."
        raise _refusal(message, "token.several", "Paste only the one that you want to use.")
    if whole:
        return Secret(whole[0])
    token = _unwrap(text)
    if not token:
        raise _refusal("There is no access token in this text.", "token.empty", WHERE)
    if len(token) > _LONGEST:
        raise _refusal(f"This is too long to be an access token ({len(token):,} characters).", "token.long", WHERE)
    lookalike = recognise(token)
    if lookalike is not None:
        raise _refusal(lookalike.message, lookalike.code, lookalike.hint)
    _refuse_strange_characters(token)
    if len(token) < _SHORTEST:
        raise _refusal(f"This is too short to be an access token ({len(token)} characters).", "token.short", WHERE)
    if not any(map(str.isdigit, token)):
        message = "This does not look like an access token: there is no digit in it."
        raise _refusal(message, "token.words", WHERE)
    return Secret(token)


def token_kind(secret: Secret) -> str:
    """Return ``static`` for a service key or private-app token by its shape, else ``oauth`` (a guess)."""
    return "static" if _STATIC.fullmatch(secret.reveal()) else "oauth"


def remark(secret: Secret) -> str:
    """Return what is to be said of a token whose shape is unusual, a sentence; empty for the usual one."""
    if token_kind(secret) == "static":
        return ""
    return (
        "It does not look like a service key or private-app token, which begin with pat-. A token of an OAuth app ends"
        " after 30 minutes."
    )


def _whole_tokens(text: str) -> list[str]:
    """Return the different tokens of the usual shape in ``text``, by the first way to read it that finds one."""
    for reading in _readings(text):
        found = list(dict.fromkeys(_restored(match) for match in _INSIDE.findall(reading)))
        if found:
            return found
    return []


def _readings(text: str) -> Iterator[str]:
    """Yield the text as it is, then without what editors, chats and terminals do to a token."""
    yield text
    if "%" in text:
        yield unquote(text)
    if "\\" in text:
        # Escapes of JSON and of programs: \u002d is a dash, \n a line break.
        yield re.sub(r"\\[nrt]", " ", re.sub(r"(?i)\\u002d|\\x2d", "-", text))
    plain = unicodedata.normalize("NFKC", text.translate(_DASHES)).translate(_DASHES)
    plain = "".join(character for character in plain if unicodedata.category(character) != "Cf")
    yield plain
    # Wrapped over several lines by a mail program or a terminal.
    yield re.sub(r"[\\^`]?\s+", "", plain)


def _restored(token: str) -> str:
    """Return a token that was put into capitals as HubSpot writes it."""
    return token if _STATIC.fullmatch(token) else token.lower()


def _unwrap(text: str) -> str:
    for wrapped in (_HEADER, _JSON_VALUE):
        found = wrapped.search(text)
        if found is not None:
            text = found.group(1)
    edges = _HARMLESS_EDGES + _QUOTES
    for _ in range(_MOST_WRAPPINGS):
        before = text
        text = text.strip(edges)
        text = _NAME_VALUE.sub("", _PREFIX.sub("", text))
        if text == before:
            break
    return text


def _refuse_strange_characters(token: str) -> None:
    if _TOKEN_CHARACTERS.fullmatch(token):
        return
    last = len(token.rstrip("="))
    for position, character in enumerate(token, start=1):
        if _TOKEN_CHARACTERS.fullmatch(character) or (character == "=" and position > last):
            continue
        where = f"at character {position} of {len(token)}"
        if character.isspace():
            message = f"There is a space or line break inside the token, {where}."
            raise _refusal(message, "token.space", "Copy the token again, and nothing else.")
        invisible = unicodedata.category(character) in ("Cc", "Cf", "Co", "Cn", "Cs")
        if invisible:
            what = "an invisible character"
        elif character.isalpha():
            what = "a letter of another alphabet"
        else:
            what = "a character that no token has"
        raise _refusal(f"There is {what} in the token, {where}.", "token.character", _AGAIN)


def _refusal(message: str, code: str, hint: str) -> TokenRefused:
    return TokenRefused(message, code=code, safe="Nothing was sent.", hint=hint)
