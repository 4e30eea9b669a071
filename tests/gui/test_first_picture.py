"""The first picture waits for nothing that it does not show."""

from __future__ import annotations

import subprocess
import sys

LATER = ("asyncio", "httpx", "keyring", "msgspec", "qasync", "rich", "sqlite3", "ssl")


def test_what_the_window_is_painted_with_loads_nothing_heavy():
    code = (
        "import sys\nimport hubdesk.__main__, hubdesk.gui.app, hubdesk.gui.start\n"
        f"print(*[name for name in {LATER!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
