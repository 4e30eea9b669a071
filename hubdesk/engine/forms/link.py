"""Finds the id of a form in whatever was pasted: the id, an address of HubSpot, a share link, an embed code."""

from __future__ import annotations

import re

from hubdesk.core.errors import InputError

_GUID = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}")
_NAMED = re.compile(rf"form[\s_-]*(?:gu)?id[\"']?\s*[:=]\s*[\"']?({_GUID.pattern})")
_EDGE = r"(?<![0-9a-f]){}(?![0-9a-f])"
_LONGEST = 20_000


def form_id_of(text: str) -> str:
    """Return the GUID of the form that ``text`` names, lower case with dashes.

    Raises:
        InputError: It names none, or several.
    """
    searched = text[:_LONGEST].lower()
    found = _NAMED.findall(searched) or re.findall(_EDGE.format(f"({_GUID.pattern})"), searched)
    ids = {_dashed(one) for one in found}
    if len(ids) == 1:
        return ids.pop()
    hint = "Paste the form's id, its address in HubSpot, its share link or its embed code."
    if not ids:
        message = "There is no id of a form in this text."
        raise InputError(message, code="form.no_id", safe="Nothing was sent.", hint=hint)
    message = f"This text names {len(ids)} forms."
    raise InputError(message, code="form.many_ids", safe="Nothing was sent.", hint=hint)


def _dashed(guid: str) -> str:
    plain = guid.replace("-", "")
    return "-".join((plain[:8], plain[8:12], plain[12:16], plain[16:20], plain[20:]))
