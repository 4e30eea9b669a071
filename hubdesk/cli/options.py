"""Options that several commands have."""

from __future__ import annotations

import click

JSON = click.option(
    "--json", "as_json", is_flag=True, help="Print JSON lines on standard output; the last one is the answer."
)
