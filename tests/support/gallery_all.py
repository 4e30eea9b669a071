"""Pictures of every pane and every step of an import, in every look, language and size of the text.

``python -m tests.support.gallery_all --out FOLDER [--looks light …] [--languages de …] [--scales 1 2]`` goes through
the real window on a demo portal once for each and puts a picture of each place into a folder such as ``dark-de-2``.
With the pseudo-language (``qps``), ``untranslated.txt`` beside them lists what is shown without a catalogue.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

from hubdesk.gui.aio.loop import WindowLoop
from hubdesk.gui.language.languages import ENGLISH
from hubdesk.gui.theme.theme import Appearance, Theme
from tests.support.every_pane import Walk
from tests.support.fitting import lay_out
from tests.support.languages import PSEUDO, speaking
from tests.support.portal import running_portal
from tests.support.sample_file import write_sample
from tests.support.screenshots import application
from tests.support.whole_window import whole_window

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from hubdesk.core.errors import HubDeskError

LOOKS = tuple(each.value for each in Appearance if each is not Appearance.SYSTEM)
LANGUAGES = (ENGLISH, "de", PSEUDO)
SCALES = (1.0, 2.0)
_ROWS, _KNOWN = 60, 50
_WIDTHS = {1.0: 1280, 2.0: 1400}
_HEIGHT = 800


class Loud:
    """Takes what goes wrong in tasks; the walk goes on with expected failures only."""

    def __init__(self) -> None:
        self.defects: list[BaseException] = []

    def expected(self, error: HubDeskError) -> None:
        """Leave it to the window, which shows it."""

    def defect(self, error: BaseException, where: str) -> None:
        """Keep it for the end."""
        error.add_note(where)
        self.defects.append(error)


async def walk(theme: Theme, scale: float, folder: Path, file: Path, *, marked: bool) -> int:
    """Go everywhere in a new window and return how many pictures were made; ``marked`` lists untranslated words too."""
    sink = Loud()
    places: list[str] = []
    bare: list[str] = []
    with running_portal(unlimited=True, prefilled=_KNOWN) as portal:
        os.environ["HUBDESK_API_BASE"] = os.environ["HUBDESK_FORMS_BASE"] = portal.url
        async with whole_window(theme, sink) as whole:

            def look(place: str) -> None:
                lay_out(whole.window, _WIDTHS.get(scale, 1280), _HEIGHT)
                places.append(place)
                name = f"{len(places):02d}-{place.replace(': ', '-').replace(' ', '-')}.png"
                whole.window.grab().save(str(folder / name))
                bare.extend(f"{place}: {words}" for words in unmarked(whole.window))

            await Walk(whole, look).everywhere(portal, file)
    if sink.defects:
        raise sink.defects[0]
    if marked:
        (folder / "untranslated.txt").write_text("\n".join(dict.fromkeys(bare)) + "\n", "utf-8")
    return len(places)


def unmarked(window: QWidget) -> Iterator[str]:
    """Return what is shown without the brackets of the pseudo-language: data, and words that nobody translates."""
    shown: list[tuple[QWidget, str]] = [(each, each.text()) for each in window.findChildren(QLabel)]
    shown += [(each, each.text()) for each in window.findChildren(QAbstractButton)]
    shown += [(each, each.currentText()) for each in window.findChildren(QComboBox)]
    shown += [(each, each.text()) for each in window.findChildren(QLineEdit)]
    for widget, words in shown:
        if widget.isVisible() and words and "[" not in words:
            yield words


def options() -> argparse.ArgumentParser:
    """Return what the command understands."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=lambda text: Path(text).absolute(), required=True)
    parser.add_argument("--looks", nargs="+", choices=LOOKS, default=LOOKS)
    parser.add_argument("--languages", nargs="+", choices=(*LANGUAGES, "es", "fr"), default=LANGUAGES)
    parser.add_argument("--scales", nargs="+", type=float, default=SCALES)
    return parser


def main(arguments: Sequence[str]) -> int:
    """Make all the pictures that are wanted."""
    wanted = options().parse_args(arguments)
    app = application()
    for look, language, scale in product(wanted.looks, wanted.languages, wanted.scales):
        folder = wanted.out / f"{look}-{language}-{scale:g}"
        folder.mkdir(parents=True, exist_ok=True)
        theme = Theme(Appearance(look), scale)
        theme.install(app)
        with TemporaryDirectory(prefix="hubdesk-gallery-") as home, speaking(app, language, Path(home)):
            os.environ["HUBDESK_HOME"] = home
            file = Path(home) / "people.csv"
            write_sample(file, _ROWS, seed=1, bad_share=0.1)
            with asyncio.Runner(loop_factory=lambda: WindowLoop(app)) as runner:
                made = runner.run(walk(theme, scale, folder, file, marked=language == PSEUDO))
        sys.stdout.write(f"{folder}: {made} pictures\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
