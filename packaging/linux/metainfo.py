"""Fills in the AppStream metadata: ``python metainfo.py OUT.xml``.

Stores load pictures from the web, so they are named only where the project has an address there: set
``HUBDESK_HOME_PAGE`` to that of its repository (the release workflow does), and ``HUBDESK_PICTURES`` to that of the
folder ``packaging/pictures``. Without them the metadata has neither, rather than addresses that lead nowhere.
"""

from __future__ import annotations

import os
import re
import runpy
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def filled(version: str, date: str, home_page: str, pictures: str) -> str:
    """Return the metadata of a version; an empty address leaves out what would stand there."""
    text = (_HERE / "io.hubdesk.HubDesk.metainfo.xml.in").read_text("utf-8")
    if not pictures:
        text = re.sub(r"  <screenshots>.*</screenshots>\n", "", text, flags=re.DOTALL)
    if not home_page:
        text = re.sub(r"  <url type=\"homepage\">.*</url>\n", "", text)
    known = {"VERSION": version, "DATE": date, "HOME_PAGE": home_page, "PICTURES": pictures}
    return re.sub(r"@([A-Z_]+)@", lambda found: known[found[1]], text)


if __name__ == "__main__":
    say = runpy.run_path(str(_HERE.parent / "version.py"))["say"]
    addresses = (os.environ.get("HUBDESK_HOME_PAGE", ""), os.environ.get("HUBDESK_PICTURES", ""))
    Path(sys.argv[1]).write_text(filled(say("debian"), say("date"), *addresses), "utf-8")
