"""Options that several commands have, and what any option may be given."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hubdesk.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

JSON = click.option(
    "--json", "as_json", is_flag=True, help="Print JSON lines on standard output; the last one is the answer."
)


SIGN = "SIGN"
"""What the value of an option is called that is a sign, for which a space is one, too."""


class Commands(click.Group):
    """Commands whose options are left out or have a value: an empty one is a slip of a script."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command.

        Raises:
            InputError: An option is empty.
        """
        name, command, rest = super().resolve_command(ctx, args)
        if command is not None:
            _refuse_empty(command, rest)
        return name, command, rest


def _refuse_empty(command: click.Command, args: list[str]) -> None:
    # Before click turns values into others: an empty path would be the folder that one is in.
    given: dict[str, Any] = {}
    with suppress(click.UsageError):  # said when they are read for good
        given, _, _ = command.make_parser(click.Context(command)).parse_args(list(args))
    for param in command.params:
        signs = param.metavar == SIGN
        texts = _texts(given.get(param.name or "")) if isinstance(param, click.Option) else ()
        if not all(text if signs else text.strip() for text in texts):
            message = f"{param.opts[-1]} is empty."
            hint = "Give it a value, or leave it out."
            raise InputError(message, code="usage.empty", safe="Nothing was read or written.", hint=hint)


def _texts(value: object) -> Iterator[str]:
    """Return the texts among what was given for an option: one, several, or pairs."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _texts(each)


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
