"""Runs the command line as talkative as it can be made: every logger at DEBUG and unredacted on standard error, every
expected failure with its whole chain, its attributes and the frames in which it was made, asyncio in debug mode.

``python -X dev -m tests.support.loud ARGUMENTS``. What it prints is for looking for secrets, not for reading.
"""

from __future__ import annotations

import logging
import sys
import traceback

from hubdesk import bootstrap
from hubdesk.cli import main as command_line
from hubdesk.core.errors import HubDeskError


def _everything_of(error: BaseException) -> str:
    return "".join(traceback.format_exception(error)) + repr(error.args) + repr(vars(error))


def _set_up(real):
    def set_up_logging(folder):
        real(folder)
        root = logging.getLogger()
        root.addHandler(logging.StreamHandler(sys.stderr))
        root.setLevel(logging.DEBUG)
        for name in ("hubdesk", "httpx", "httpcore", "asyncio", "keyring", "jeepney"):
            logging.getLogger(name).setLevel(logging.DEBUG)

    return set_up_logging


def _telling(real):
    def tell(self, *args, **kwargs):
        real(self, *args, **kwargs)
        frames = traceback.StackSummary.extract(traceback.walk_stack(None))
        sys.stderr.write("".join(frames.format()))

    return tell


def main() -> int:
    """Run one command."""
    bootstrap.__dict__["set_up_logging"] = _set_up(bootstrap.__dict__["set_up_logging"])
    HubDeskError.__init__ = _telling(HubDeskError.__init__)  # type: ignore[method-assign]
    real = command_line.__dict__["fail"]

    def fail(error, output, summary=None):
        sys.stderr.write(_everything_of(error))
        return real(error, output, summary)

    vars(command_line)["fail"] = fail
    return command_line.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
