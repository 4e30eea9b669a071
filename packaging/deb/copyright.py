"""Writes Debian's ``copyright`` from the licences that the build collected: ``python copyright.py FOLDER``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

_HEAD = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: HubDesk
Comment: HubDesk is under the MIT licence. The package contains the parts named below, each under its own licence, whose
 text is a file of /usr/lib/hubdesk/parts/hubdesk/_resources/licences/texts. Qt, PySide6 and Shiboken are used under
 the LGPL, version 3 (/usr/share/common-licenses/LGPL-3); their libraries may be replaced.

Files: *
Copyright: the HubDesk authors
License: MIT
"""


def text_of(folder: Path, licence: str) -> str:
    """Return the file for the licences in ``folder``, HubDesk's own being ``licence``."""
    bill = json.loads((folder / "bill-of-materials.cdx.json").read_text("utf-8"))
    parts = [
        f" {part['name']} {part['version']}: {_words(part['licenses'][0])}"
        for part in bill["components"]
        if not part["purl"].startswith("pkg:deb/")
    ]
    indented = "\n".join(f" {line}" if line.strip() else " ." for line in licence.strip().splitlines())
    listed = "\n".join(parts)
    return (
        f"{_HEAD}{indented}\n\nFiles: usr/lib/hubdesk/parts/*\nCopyright: their authors\nLicense: various\n{listed}\n"
    )


def _words(licence: dict[str, object]) -> str:
    inner = licence.get("license")
    return str(inner["name"] if isinstance(inner, dict) else licence["expression"])


if __name__ == "__main__":
    own = Path(__file__).resolve().parents[2] / "LICENSE"
    sys.stdout.write(text_of(Path(sys.argv[1]), own.read_text("utf-8")))
