"""Makes the executable with the Python that runs this: ``python packaging/executable/build.py FOLDER``.

Works on Linux (through ``build.sh``, which also brings in what it needs), Windows and macOS. What is locked in
``packaging/requirements-dev.lock`` must be installed.
"""

from __future__ import annotations

import os
import runpy
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_ROOT = Path(__file__).resolve().parents[2]
_PACKAGING = _ROOT / "packaging"
_LEADING_ASTRAY = ("PYTHONPATH", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")


def build(folder: Path) -> Path:
    """Make the executable in ``folder`` and return its own folder; ``work`` beside it holds what it was made from."""
    read = runpy.run_path(str(_PACKAGING / "version.py"))
    epoch = read["epoch"](_ROOT)
    work, notes, app = folder / "work", folder / "work" / "notes", folder / "work" / "app"
    for old in (folder / "hubdesk", work):
        shutil.rmtree(old, ignore_errors=True)
    notes.mkdir(parents=True)
    environment = {name: value for name, value in os.environ.items() if name not in _LEADING_ASTRAY}
    environment |= {"SOURCE_DATE_EPOCH": str(epoch), "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
    environment |= {"HUBDESK_APP": str(app), "HUBDESK_MADE": str(notes)}

    def run(*arguments: str) -> None:
        subprocess.run([sys.executable, *arguments], cwd=_ROOT, env=environment, check=True, stdout=sys.stderr)

    sys.stderr.write(f"== HubDesk {read['version'](_ROOT)}: the wheel\n")
    pip = ("-m", "pip", "--disable-pip-version-check", "--no-input", "wheel", "-q")
    run(*pip, "--no-deps", "--no-build-isolation", "-w", str(work), ".")
    with zipfile.ZipFile(next(work.glob("hubdesk-*.whl"))) as wheel:
        wheel.extractall(app)
    _draw_icon(run, notes)
    sys.stderr.write("== the executable\n")
    run(
        *("-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", "--distpath", str(folder)),
        *("--workpath", str(work / "pyinstaller"), str(_PACKAGING / "executable" / "hubdesk.spec")),
    )
    made = folder / "hubdesk"
    for path in (made, *made.rglob("*")):  # the same time on every file, so that the same sources give the same package
        if not path.is_symlink():
            os.utime(path, (epoch, epoch))
    size = sum(path.stat().st_size for path in made.rglob("*") if path.is_file() and not path.is_symlink())
    sys.stderr.write(f"== {made}: {size / 1e6:.0f} MB\n")
    return made


def _draw_icon(run: Callable[..., None], notes: Path) -> None:
    """Make the icon that is part of the program on Windows and macOS."""
    make = str(_PACKAGING / "icons" / "make.py")
    if sys.platform == "win32":
        run(make, "ico", str(notes / "hubdesk.ico"))
    elif sys.platform == "darwin":
        run(make, "iconset", str(notes / "hubdesk.iconset"))
        icon = ("-o", str(notes / "hubdesk.icns"), str(notes / "hubdesk.iconset"))
        subprocess.run(["/usr/bin/iconutil", "-c", "icns", *icon], check=True)


if __name__ == "__main__":
    build(Path(sys.argv[1] if len(sys.argv) > 1 else "dist").resolve())
