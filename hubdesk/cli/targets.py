"""Where commands write what somebody named: a file, a pipe, or standard output, which then is for nothing else."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from hubdesk.cli.streams import OutputLost, signals_end_the_wait, to_nowhere
from hubdesk.core.errors import InputError
from hubdesk.storage.atomic import appearing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hubdesk.cli.render import Output

STANDARD_OUTPUT = Path("-")
"""What standard output is called, as with other tools."""

_NUMBER = 1


def is_standard_output(target: Path) -> bool:
    """Return whether ``target`` is standard output: ``-``, ``/dev/stdout``, or the file that it was led to."""
    if target == STANDARD_OUTPUT:
        return True
    if os.name == "nt":
        return False
    try:
        there, ours = target.stat(), os.fstat(_NUMBER)
    except OSError:
        return False
    # The null device is the same for everybody: whoever named it does not mean standard output.
    return os.path.samestat(there, ours) and (not stat.S_ISCHR(ours.st_mode) or os.isatty(_NUMBER))


def take_standard_output(target: Path, output: Output) -> None:
    """Keep standard output free for the contents when ``target`` is that; sentences then go to standard error.

    Raises:
        InputError: JSON lines are wanted there, too.
    """
    if not is_standard_output(target):
        return
    if output.as_json:
        message = "Either the contents or --json go to standard output, not both."
        hint = "Name a file, or leave --json out."
        raise InputError(message, code="usage.output", safe="Nothing was written.", hint=hint)
    output.taken = True


def in_words(target: Path, output: Output) -> str:
    """Return where something is now, to end a sentence with."""
    return "on standard output" if output.taken else f"in {target}"


@contextlib.contextmanager
def written(target: Path, output: Output, mode: str = "wb", **text: Any) -> Iterator[IO[Any]]:
    """Yield a file to write, see :func:`hubdesk.storage.atomic.appearing`; standard output when that is taken.

    Raises:
        InputError: A folder or a socket is there.
        OutputLost: Standard output takes nothing more.
        OSError: The disk refuses.
        asyncio.CancelledError: A signal asked to end, while nobody read the pipe.
    """
    with signals_end_the_wait():
        if not output.taken:
            with appearing(target, mode, **text) as file:
                yield file
            return
        try:
            with os.fdopen(os.dup(_NUMBER), mode, **text) as file:
                yield file
        except OSError as error:
            to_nowhere(sys.stdout)
            raise OutputLost(error) from error
