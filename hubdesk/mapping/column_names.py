"""What stands in a column's name beside its name: that it must be filled in, its form or currency, a translation."""

from __future__ import annotations

import re

_REMARK = re.compile(r"\s*[(\[]\s*([^()\[\]]*?)\s*[)\]]\s*")
_SAYS_NO_MORE = re.compile(
    r"(?i)\d{1,2}|[*€$£¥]|eur|usd|gbp|chf|pln|sek|nok|dkk|[tdmjyagr]{1,4}([./\- ])[tdmjyagr]{1,4}\1[tdmjyagr]{1,4}|"
    r"required|mandatory|optional|pflicht(?:feld|angabe)?|freiwillig|erforderlich|obligatoire|requis|facultati(?:f|ve)|"
    r"optionnel(?:le)?|obligatori[oa]|obrigat[óo]ri[oa]|opcional|obbligatori[oa]|facoltativ[oa]|verplicht|optioneel|"
    r"wymagan[ey]|opcjonalne"
)
_BETWEEN = re.compile(r"\s*[/|]\s*")
_BROKEN = re.compile(r"(?<=[^\W\d_])-\s+(?=[^\W\d_])")


def bare_name(header: str) -> str:
    """Return the name of a column without remarks in brackets that say nothing about what is in it.

    ``Vorname (Pflichtfeld)``, ``Birthday (MM/DD/YYYY)``, ``Umsatz [EUR]``, ``E-mail (2)``; but ``Phone (home)`` stays.
    """
    return _REMARK.sub(lambda found: " " if _SAYS_NO_MORE.fullmatch(found[1]) else found[0], header).strip() or header


def names_between(header: str) -> list[str]:
    """Return the names that a name consists of, as in ``Ville / City``; none when it is one name."""
    names = [name for name in _BETWEEN.split(header) if name]
    return names if len(names) > 1 else []


def unbroken(header: str) -> str:
    """Return a name without the hyphens at which a narrow column broke it: ``Vor-`` above ``name``."""
    return _BROKEN.sub("", header)
