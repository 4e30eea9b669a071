"""Make each deliberate defect in a copy of the project, and see whether its tests notice.

Run ``python -m tests.sabotage.run [NAME...]``: prints for each defect whether it was caught, and ends with 1 if one was
not. The project itself is not touched.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.sabotage.defects import DEFECTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.sabotage.defects import Defect

TOP = Path(__file__).parents[2]
_PARTS = ("hubdesk", "tests", "resources", "packaging", "pyproject.toml", "README.md", "LICENSE")
_PLAIN = ("-p", "no:cacheprovider", "-p", "no:hypothesispytest")
_TESTS_FAILED = 1
"""Exit code of pytest; with errors in collecting it is another one."""


def copy_of_the_project(folder: Path) -> Path:
    """Copy what the tests need into ``folder`` and return where it is."""
    copy = folder / "project"
    copy.mkdir()
    for part in _PARTS:
        source = TOP / part
        if source.is_dir():
            shutil.copytree(source, copy / part, ignore=shutil.ignore_patterns("__pycache__", ".*"))
        else:
            shutil.copy2(source, copy / part)
    return copy


@contextmanager
def made(defect: Defect, copy: Path) -> Iterator[None]:
    """Make a defect in the copy, and take it back afterwards."""
    file = copy / defect.file
    sound = file.read_text(encoding="utf-8")
    assert sound.count(defect.right) == 1, defect.name
    file.write_text(sound.replace(defect.right, defect.wrong), encoding="utf-8")
    try:
        yield
    finally:
        file.write_text(sound, encoding="utf-8")


def verdict(tests: tuple[str, ...], copy: Path) -> tuple[int, str]:
    """Run tests of the copy; return pytest's exit code and what it printed."""
    environment = os.environ | {
        "PYTHONPATH": str(copy),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "pytest", "-x", "-q", "--no-header", *_PLAIN, *tests]
    ended = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, timeout=300, check=False)
    return ended.returncode, ended.stdout + ended.stderr


def caught(defect: Defect, copy: Path) -> tuple[bool, str]:
    """Make a defect; return whether a test failed because of it, and what pytest printed.

    An error in collecting is no catch: the defect has to be one that a test notices, not the interpreter.
    """
    with made(defect, copy):
        code, told = verdict(defect.tests, copy)
    return code == _TESTS_FAILED, told


def main(names: list[str]) -> int:
    """Try all defects, or those whose names contain one of ``names``."""
    chosen = [defect for defect in DEFECTS if not names or any(name in defect.name for name in names)]
    missed = 0
    with tempfile.TemporaryDirectory(prefix="hubdesk-sabotage-") as folder:
        copy = copy_of_the_project(Path(folder))
        for defect in chosen:
            good, told = caught(defect, copy)
            missed += not good
            sys.stdout.write(f"{'caught' if good else 'MISSED'}  {defect.name}\n")
            if not good:
                sys.stdout.write(told[-2000:] + "\n")
            sys.stdout.flush()
    sys.stdout.write(f"{len(chosen) - missed} of {len(chosen)} caught\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
