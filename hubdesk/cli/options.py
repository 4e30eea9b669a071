"""Options that several commands have, and what any option may be given."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from hubdesk.core.errors import InputError

JSON = click.option(
    "--json", "as_json", is_flag=True, help="Print JSON lines on standard output; the last one is the answer."
)


class InputFile(click.Path):
    """A file to read. A table is read more than once and in any order, so standard input cannot be one."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path.

        Raises:
            InputError: ``-`` was named, and there is no file of that name.
        """
        if value == "-" and not Path(value).exists():
            message = "HubDesk reads files and not standard input."
            hint = "Save what comes there into a file, then name that."
            raise InputError(message, code="usage.input", safe="Nothing was read.", hint=hint)
        return super().convert(value, param, ctx)
