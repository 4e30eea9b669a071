"""Writes ``resources/countries.json``: ``python packaging/countries.py``.

The names of all countries with phone numbers of their own, in the languages of the window, as Unicode's CLDR has them.
They come with the library for phone numbers, whose own table of all languages takes a quarter of a second to load.
"""

from __future__ import annotations

import json
from pathlib import Path

from phonenumbers import SUPPORTED_REGIONS
from phonenumbers.geodata.locale import LOCALE_DATA

LANGUAGES = ("en", "de", "es", "fr")
FILE = Path(__file__).resolve().parent.parent / "resources" / "countries.json"


def names() -> dict[str, dict[str, str]]:
    """Return for each country's code its name by language; a few islands have none."""
    found = {code: {language: _name(code, language) for language in LANGUAGES} for code in sorted(SUPPORTED_REGIONS)}
    return {code: told for code, told in found.items() if all(told.values())}


def _name(code: str, language: str) -> str:
    """Return a name; ``*xx`` in the table says that it is as in that language."""
    name = LOCALE_DATA.get(code, {}).get(language, "")
    return _name(code, name[1:]) if name.startswith("*") else str(name)


if __name__ == "__main__":
    lines = (f"{json.dumps(code)}: {json.dumps(found, ensure_ascii=False)}" for code, found in names().items())
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
