"""Finds the id of a form in whatever was pasted: the id, an address of HubSpot, a share link, an embed code."""

from __future__ import annotations

import base64
import re

from hubdesk.core.errors import InputError

_GUID = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}")
_NAMED = re.compile(rf"form[\s_-]*(?:gu)?id[\"']?\s*[:=]\s*[\"']?({_GUID.pattern})(?![0-9a-f])")
_ANYWHERE = re.compile(rf"(?<![0-9a-f])({_GUID.pattern})(?![0-9a-f])")
# Share links hold the 16 bytes of the id in base64 behind a 1 or a 2; with a 1 the account's number in base 36 follows.
# Seen in published links; each of a dozen gives a proper version 4 UUID.
_SHARED = re.compile(r"\bshare(?:-[a-z]{2,4}\d{1,2})?\.hsforms\.com/[12]([\w-]{22})", re.ASCII)
_LONGEST = 20_000


def form_id_of(text: str) -> str:
    """Return the GUID of the form that ``text`` names, lower case with dashes.

    Raises:
        InputError: It names none, or several.
    """
    searched = text[:_LONGEST]
    lower = searched.lower()
    ids = {_unpacked(one) for one in _SHARED.findall(searched)}
    ids = ids or {_dashed(one) for one in _NAMED.findall(lower) or _ANYWHERE.findall(lower)}
    if len(ids) == 1:
        return ids.pop()
    hint = "Paste the form's id, its address in HubSpot, its share link or its embed code."
    if not ids:
        message = "There is no id of a form in this text."
        raise InputError(message, code="form.no_id", safe="Nothing was sent.", hint=hint)
    message = f"This text names {len(ids)} forms."
    raise InputError(message, code="form.many_ids", safe="Nothing was sent.", hint=hint)


def _unpacked(packed: str) -> str:
    """Return the id in a share link."""
    return _dashed(base64.urlsafe_b64decode(f"{packed}==").hex())


def _dashed(guid: str) -> str:
    plain = guid.replace("-", "")
    return "-".join((plain[:8], plain[8:12], plain[12:16], plain[16:20], plain[20:]))
