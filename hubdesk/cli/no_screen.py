"""What to do without a screen: say it, and offer the same job on the command line."""

from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING

from hubdesk.cli.render import Output
from hubdesk.cli.streams import open_missing
from hubdesk.core.errors import StoppedEarly
from hubdesk.core.resources import resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def without_screen(*, demo: bool, files: Sequence[Path] = ()) -> int:
    """Explain, and run the demo import on the command line when somebody says yes or nobody can be asked.

    The demo import writes to the embedded demo portal only, so running it unasked does no harm.
    """
    open_missing()
    output = Output(as_json=False)
    output.say("HubDesk found no screen, so its window cannot open (neither DISPLAY nor WAYLAND_DISPLAY is set).")
    output.say("To see the window: start HubDesk in a desktop session, or over ssh -X, or under xvfb-run.")
    sample = resource("samples", "contacts-sample.csv")
    if not demo or files:
        file = files[0] if files else sample
        output.say("The command line does the same work. Try it on the demo portal:")
        output.say(f"  hubdesk import {shlex.quote(str(file))} --demo\nAll commands: hubdesk --help")
        return 2
    output.say(
        f"The same job on the command line, with the sample file and the demo portal:\n  hubdesk import {sample} --demo"
    )
    try:
        if sys.stdin.isatty() and not output.ask("Run it now?"):
            return 0
    except KeyboardInterrupt:
        return StoppedEarly.exit_code
    from hubdesk.cli.import_cmd import ImportOptions, run_import

    code = run_import(ImportOptions(sample, demo=True, yes=True), output)
    # The sample holds bad rows on purpose: that some were not written is the expected end.
    return 0 if code == 1 else code
