"""Decides between window, command line and child process, importing only what that one needs."""

from __future__ import annotations

import gc
import sys
from pathlib import Path


def main() -> int:
    """Run HubDesk with the arguments of the process and return its exit code.

    Without a command it opens the window; files that follow are opened in it, as file managers want it. ``worker`` is
    the child process that reads files, see ``engine.worker``.
    """
    arguments = sys.argv[1:]
    if arguments == ["worker"]:
        from hubdesk.engine.worker.server import main as serve

        return serve()
    if all(one == "--demo" or _is_path(one) for one in arguments):
        return window()
    from hubdesk.cli.main import main as command_line

    return command_line(arguments)


def window() -> int:
    """Open the window, or say what to do when there is no screen, and return the exit code."""
    from hubdesk.core.screen import has_screen

    demo = "--demo" in sys.argv[1:]
    files = [Path(one).absolute() for one in sys.argv[1:] if _is_path(one)]
    if not has_screen():
        from hubdesk.cli.no_screen import without_screen

        return without_screen(demo=demo, files=files)
    # Until the first picture; see run_window. Looking for garbage while modules load takes a tenth of that time.
    gc.disable()
    from hubdesk.gui.start import open_window

    return open_window(demo=demo, files=files)


def _is_path(argument: str) -> bool:
    """Return whether an argument names a file, there or not: the window says of one that is not. A command does not."""
    return not argument.startswith("-") and (Path(argument).suffix != "" or Path(argument).name != argument)


if __name__ == "__main__":
    sys.exit(main())
