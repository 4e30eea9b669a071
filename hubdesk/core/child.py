"""How this program starts a process of itself: from a checkout, from a wheel, from a frozen executable."""

from __future__ import annotations

import os
import sys

_SECRETS = ("HUBDESK_TOKEN",)
_HIJACKABLE = ("PYTHONPATH", "PYTHONSTARTUP", "PYTHONHOME")
_FRESH = {"PYINSTALLER_RESET_ENVIRONMENT": "1"}
"""Makes the executable find its libraries by itself; without it a child counts on what its parent had set."""


def child_command(*arguments: str) -> list[str]:
    """Return the command that runs this program with ``arguments``.

    ``-P`` keeps the current folder out of the child's module path: a file called ``json.py`` beside the
    user's contacts must not become part of the program.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-P", "-m", "hubdesk", *arguments]


def child_environment() -> dict[str, str]:
    """Return the environment for a child: this one's without secrets and without ways to inject code."""
    frozen = getattr(sys, "frozen", False)
    left_out = {*_SECRETS, *(_HIJACKABLE if frozen else ())}
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    return kept | _FRESH if frozen else kept
