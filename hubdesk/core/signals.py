"""Which signals ask this process to end."""

from __future__ import annotations

import signal


def requests_to_end() -> list[signal.Signals]:
    """Return the signals with which a system asks a process to end: SIGTERM, and SIGHUP when its terminal goes away.

    SIGHUP is left out where there is none, and where it is ignored: such a process was started to outlive its terminal.
    """
    found = [signal.SIGTERM]
    hang_up = getattr(signal, "SIGHUP", None)
    if hang_up is not None and signal.getsignal(hang_up) is not signal.SIG_IGN:
        found.append(hang_up)
    return found
