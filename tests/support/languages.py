"""The window in another language, for a test: German, or the pseudo-language whose words are longer and marked."""

from __future__ import annotations

import importlib.util
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt

from hubdesk.gui.language.languages import install
from hubdesk.gui.wording import locale

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
PSEUDO = "qps"


def catalogues() -> Any:
    """Return the script that keeps the catalogues up to date, as a module."""
    name = "hubdesk_catalogues"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / "languages.py")
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = module = importlib.util.module_from_spec(spec)
        sys.path.insert(0, str(ROOT / "packaging"))  # the script imports its neighbour
        try:
            spec.loader.exec_module(module)
        finally:
            sys.path.pop(0)
    return sys.modules[name]


@contextmanager
def speaking(app: QApplication, language: str, folder: Path, *, mirrored: bool = False) -> Iterator[None]:
    """Have the window speak a language within the block; ``folder`` is for a catalogue that has to be made."""
    if language == PSEUDO:
        catalogues().write_pseudo(folder)
    installed = install(app, language, folder if language == PSEUDO else None)
    before = QLocale()
    if language != PSEUDO:
        QLocale.setDefault(QLocale(language))
    locale.cache_clear()
    if mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        for each in installed:
            app.removeTranslator(each)
            each.deleteLater()
        QLocale.setDefault(before)
        locale.cache_clear()
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
