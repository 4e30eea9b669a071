"""What goes into the executable and what stays behind, and where each library in it was taken from."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

UNWANTED_HOOKS = {"pyi_rth_pyside6", "pyi_rth_multiprocessing", "pyi_rth_pkgutil", "pyi_rth_inspect"}
"""What PyInstaller would run at every start. The first loads Qt into every command, only to say where Qt's plugins are,
which Qt's own qt.conf does; the others load modules for what HubDesk does not do."""

_PLUGINS = re.compile(r"PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?([^/.]+)\.")
_WANTED_PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "imageformats": {"qsvg", "qico", "qjpeg", "qgif"},
    "iconengines": {"qsvgicon"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platformthemes": {"qxdgdesktopportal"},
    "xcbglintegrations": set(),
    "wayland-shell-integration": {"xdg-shell", "qt-shell"},
    "wayland-decoration-client": {"bradient", "adwaita"},
    "wayland-graphics-integration-client": set(),
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
}
"""Plugins that a program of widgets needs, by kind. All others stay behind: GTK's theme would pull in all of GTK."""

_UNWANTED_QT = re.compile(
    r"(Qt6?(Qml|Quick|OpenGL|Network|Pdf|VirtualKeyboard|EglF[sS]|Wayland(Compositor|EglClient)|Designer|Test|Sql|Concurrent)"
    r"|opengl32sw|d3dcompiler)"
)
_UNWANTED = re.compile(
    r"(^|/)(lib(gtk|gdk|cairo|pango|atk|atspi|gdk_pixbuf|epoxy|harfbuzz|fribidi|thai|datrie|pixman|rsvg|tiff|lerc|jbig"
    r"|webp|cups|avahi|readline|tinfo|ncurses)[^/]*\.so[^/]*|_?readline\.[^/]+|_?curses[^/]*\.so)$"
)
_OF_THE_SYSTEM = re.compile(r"lib(stdc\+\+|gcc_s)\.")
"""The system's graphics drivers are loaded into the same process and may need newer ones than those of the build."""

_TRANSLATIONS = re.compile(r"PySide6/(?:Qt/)?translations/")


def is_wanted(name: str) -> bool:
    """Return whether the file called ``name`` inside of the executable's folder belongs there."""
    path = PurePosixPath(name.replace("\\", "/")).as_posix()
    plugin = _PLUGINS.search(path)
    if plugin is not None:
        return plugin[2] in _WANTED_PLUGINS.get(plugin[1], set())
    if _TRANSLATIONS.search(path) or "/qml/" in path:
        return False
    return not (_UNWANTED.search(path) or (path.rpartition("/")[2] and _UNWANTED_QT.search(path.rpartition("/")[2])))


def reachable(binaries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Leave out the system's libraries that only unwanted ones needed, and those that must be the system's own."""
    from PyInstaller.depend import bindepend

    by_name = {PurePosixPath(entry[0]).name: entry for entry in binaries}
    waiting = [entry for entry in binaries if not _is_system(entry)]
    kept = {entry[0]: entry for entry in waiting}
    while waiting:
        for needed, _ in bindepend.get_imports(waiting.pop()[1]):
            entry = by_name.get(PurePosixPath(needed).name)
            if entry is not None and entry[0] not in kept and not _OF_THE_SYSTEM.match(PurePosixPath(needed).name):
                kept[entry[0]] = entry
                waiting.append(entry)
    return sorted(kept.values())


def _is_system(entry: tuple[str, str, str]) -> bool:
    """Return whether this is a library of the system, and neither Python's own nor one of its modules."""
    name, source, kind = entry
    return kind == "BINARY" and source.startswith(("/usr/lib/", "/lib/")) and "libpython" not in name


def note_system(binaries: list[tuple[str, str, str]], path: Path) -> None:
    """Write which libraries are copies of the system's; ``packaging/deb`` leaves those to the system."""
    path.write_text("".join(f"{entry[0]}\n" for entry in sorted(binaries) if _is_system(entry)), "utf-8")
