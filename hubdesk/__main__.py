"""Decides between window, command line and child process, importing only what that one needs."""

from __future__ import annotations

import sys


def main() -> int:
    """Run HubDesk with the arguments of the process and return its exit code.

    Without a command it opens the window; ``worker`` is the child process that reads files, see ``engine.worker``.
    """
    arguments = sys.argv[1:]
    if arguments == ["worker"]:
        from hubdesk.engine.worker.server import main as serve

        return serve()
    if not arguments or arguments == ["--demo"]:
        return window()
    from hubdesk.cli.main import main as command_line

    return command_line(arguments)


def window() -> int:
    """Open the window, or say what to do when there is no screen, and return the exit code."""
    from hubdesk.core.screen import has_screen

    demo = "--demo" in sys.argv[1:]
    if not has_screen():
        from hubdesk.cli.no_screen import without_screen

        return without_screen(demo=demo)
    from hubdesk.gui.start import open_window

    return open_window(demo=demo)


if __name__ == "__main__":
    sys.exit(main())
