"""The pages of the help in other languages, and from which English words they were made.

    python -m tests.support.help_pages

writes down that every translated page is one of the English page as it is now: run it after the translations of a
changed page were changed too. A test compares.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from hubdesk.gui.help.keyboard import BEGIN, END
from hubdesk.gui.help.topics import PAGES
from hubdesk.gui.language.languages import ENGLISH, NAMES

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "help"
FILE = FOLDER / "translated.txt"
LANGUAGES = tuple(code for code in NAMES if code != ENGLISH)


def words(key: str, language: str = ENGLISH) -> str:
    """Return a page, without the tables that the program makes itself."""
    path = FOLDER / f"{key}.md" if language == ENGLISH else FOLDER / language / f"{key}.md"
    text = path.read_text("utf-8")
    return re.sub(f"{re.escape(BEGIN)}.*{re.escape(END)}", "", text, flags=re.DOTALL)


def lines() -> list[str]:
    """Return what is to be written down: page and digest of its English words."""
    return [f"{key} {hashlib.sha256(words(key).encode()).hexdigest()[:16]}" for key, _ in PAGES]


if __name__ == "__main__":
    FILE.write_text("\n".join(lines()) + "\n", "utf-8")
