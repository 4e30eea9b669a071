"""Finds every part that went into an executable, with its licence, from what is installed where it is built.

Counts what PyInstaller really took: a module, a library or a file belongs to the Python package, or the Debian
package, that brought it. Makes three things: the texts of all licences, ``parts.md`` (which the help shows) and a
software bill of materials.
"""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bill_of_materials import bill_of_materials

if TYPE_CHECKING:
    from collections.abc import Iterable

_HERE = Path(__file__).resolve().parent
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_LGPL = (_HERE / "texts" / "LGPL-3.0.txt", _HERE / "texts" / "GPL-3.0.txt")
_QT = {"pyside6-essentials", "shiboken6"}
_LONGEST_NAME = 60

_INTRODUCTION = """# Licences

HubDesk is under the MIT licence. It stands on the parts below; the full texts are in the folder
`parts/hubdesk/_resources/licences` of the installation.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3. Their libraries are files of their own
in `parts/PySide6` and `parts/shiboken6` and may be replaced by other builds of the same version, which HubDesk then
uses. Their source code is offered by the Qt Company at code.qt.io and download.qt.io, under the version named below.

| Part | Version | Licence |
|---|---|---|
"""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that is shipped.

    Attributes:
        name: As its makers call it.
        version: Its version.
        licence: An SPDX expression where there is one, else words.
        purl: Package URL, which tells scanners what it is.
        texts: Files with the text of its licence.
    """

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[Path, ...]


def collect(analysis: Any, *, version: str, into: Path) -> list[tuple[str, str, str]]:
    """Write the texts, the list and the bill of materials of an analysed program; return them as its data.

    Raises:
        SystemExit: A part has no text of a licence.
    """
    sources = [source for _, source, _ in (*analysis.pure, *analysis.binaries, *analysis.datas) if source]
    parts = sorted({*_packages_of(sources), *_debian_of(sources), _python()}, key=lambda part: part.name.lower())
    nameless = [part.name for part in parts if not part.texts]
    if nameless:
        raise SystemExit(f"No text of a licence was found for: {', '.join(nameless)}.")
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir(parents=True)
    rows = [f"| {part.name} | {part.version} | {part.licence} |" for part in parts]
    (into / "parts.md").write_text(_INTRODUCTION + "\n".join(rows) + "\n", "utf-8")
    (into / "bill-of-materials.cdx.json").write_text(bill_of_materials(parts, version), "utf-8")
    for part in parts:
        folder = into / "texts" / re.sub(r"[^A-Za-z0-9_.+-]", "-", part.name)
        folder.mkdir(parents=True)
        for number, text in enumerate(part.texts):
            name = text.name if not (folder / text.name).exists() else f"{number}-{text.name}"
            shutil.copyfile(text, folder / name)
    shipped = sorted(path for path in into.rglob("*") if path.is_file())
    return [(f"hubdesk/_resources/licences/{path.relative_to(into).as_posix()}", str(path), "DATA") for path in shipped]


def _packages_of(sources: Iterable[str]) -> Iterable[Part]:
    """Return the Python packages that the files come from, and PyInstaller, whose starter is in every executable."""
    wanted = {str(Path(source).resolve()) for source in sources}
    for distribution in metadata.distributions():
        name = distribution.metadata["Name"]
        files = {str(Path(str(file.locate())).resolve()) for file in distribution.files or ()}
        if name.lower() != "pyinstaller" and (not files & wanted or _is_only_installed_here(distribution)):
            continue
        texts = tuple(
            sorted(
                Path(str(file.locate()))
                for file in distribution.files or ()
                if ".dist-info" in str(file) and _LICENCE_FILE.search(file.name) and Path(str(file.locate())).is_file()
            )
        )
        if name.lower().replace("_", "-") in _QT:
            texts = _LGPL
        plain = re.sub(r"[-_.]+", "-", name).lower()
        number = distribution.version
        yield Part(name, number, _licence_of(distribution.metadata), f"pkg:pypi/{plain}@{number}", texts)


def _is_only_installed_here(distribution: metadata.Distribution) -> bool:
    """Return whether this is an editable installation, whose files are the checkout's and not shipped."""
    told = distribution.read_text("direct_url.json")
    return told is not None and '"editable"' in told


def _licence_of(about: Any) -> str:
    for field in ("License-Expression", "License"):
        told = (about.get(field) or "").strip()
        if told and "\n" not in told and len(told) <= _LONGEST_NAME:
            return str(told)
    classes = [
        line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or () if line.startswith("License ::")
    ]
    return " or ".join(classes) or "see its text"


def _python() -> Part:
    """Return the interpreter with its standard library."""
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    debian = Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright")
    number = ".".join(map(str, sys.version_info[:3]))
    texts = tuple(place for place in (*places, debian) if place.is_file())[:1]
    return Part("Python", number, "PSF-2.0", f"pkg:generic/python@{number}", texts)


def _debian_of(sources: Iterable[str]) -> Iterable[Part]:
    """Return the Debian packages that libraries of the system come from."""
    if shutil.which("dpkg-query") is None:
        return
    system = {str(Path(source).resolve()) for source in sources if source.startswith(("/usr/lib/", "/lib/"))}
    for package in sorted({owner for path in system if (owner := debian_owner(path))}):
        shown = ["dpkg-query", "-W", "-f", "${binary:Package} ${Version}", package]
        name, _, number = subprocess.run(shown, check=True, capture_output=True, text=True).stdout.partition(" ")
        plain = name.partition(":")[0]
        text = Path(f"/usr/share/doc/{plain}/copyright")
        kinds = (
            re.findall(r"^License: *(\S.*)$", text.read_text("utf-8", "replace"), re.MULTILINE) if text.exists() else []
        )
        licence = ", ".join(dict.fromkeys(kinds))[:200] or "see its text"
        yield Part(plain, number, licence, f"pkg:deb/debian/{plain}@{number}", (text,) if text.exists() else ())


@functools.cache
def debian_owner(path: str) -> str:
    """Return the Debian package that a file belongs to; empty for none."""
    for asked in (path, path.removeprefix("/usr")):  # older packages know their files below /lib
        found = subprocess.run(["dpkg-query", "-S", asked], check=False, capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.partition(": ")[0].split(",")[0]
    return ""
