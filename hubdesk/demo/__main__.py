"""``python -m hubdesk.demo``: the portal alone, one JSON line on standard output when it is ready."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import msgspec

from hubdesk.core.errors import HubDeskError
from hubdesk.demo.options import BURST, DemoOptions, DemoReady
from hubdesk.demo.server import serve


def main(arguments: list[str] | None = None) -> int:
    """Run the portal; return the exit code."""
    given = vars(_parser().parse_args(arguments))
    watched = given.pop("stop_on_stdin_eof")
    try:
        serve(DemoOptions(**given), _announce, stop_on_stdin_eof=watched)
    except HubDeskError as error:
        sys.stderr.write(f"{error.sentence()}\n")
        return error.exit_code
    return 0


def _announce(ready: DemoReady) -> None:
    sys.stdout.write(msgspec.json.encode(ready, enc_hook=str).decode() + "\n")
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m hubdesk.demo", description="A HubSpot portal on this computer.")
    default = DemoOptions()
    parser.add_argument("--port", type=int, default=default.port)
    parser.add_argument("--tier", choices=sorted(BURST), default=default.tier)
    parser.add_argument("--burst", type=int)
    parser.add_argument("--day", type=int)
    parser.add_argument("--unlimited", action="store_true")
    parser.add_argument("--latency-median-ms", type=float, default=default.latency_median_ms)
    parser.add_argument("--latency-p99-ms", type=float, default=default.latency_p99_ms)
    parser.add_argument("--prefilled", type=int, default=default.prefilled)
    parser.add_argument("--state", type=Path)
    parser.add_argument("--faults", type=Path)
    parser.add_argument("--seed", type=int, default=default.seed)
    parser.add_argument("--time-zone", default=default.time_zone)
    parser.add_argument("--portal-id", type=int, default=default.portal_id)
    parser.add_argument("--import-rows-per-second", type=float)
    parser.add_argument("--import-file-rows", type=int, default=default.import_file_rows)
    parser.add_argument("--imports-per-day", type=int)
    parser.add_argument("--stop-on-stdin-eof", action="store_true")
    return parser


if __name__ == "__main__":
    sys.exit(main())
