"""The commands of forms and their options. What they do is imported when they run, so that help comes at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hubdesk.cli.options import JSON, InputFile
from hubdesk.cli.render import Output

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SEVERAL = ("--field", "--context")
_ACCOUNT = click.option("--account", metavar="NAME", help="The account; the last one unless given.")
_DEMO = click.option("--demo", is_flag=True, help="Use the embedded demo portal.")


@click.command()
@_ACCOUNT
@_DEMO
@JSON
def forms(account: str | None, demo: bool, as_json: bool) -> int:
    """List the account's forms, those first that can be submitted."""
    from hubdesk.cli.forms_cmd import run_forms

    return run_forms(Output(as_json=as_json), account, demo=demo)


class Pairs(click.Command):
    """A command whose ``--field`` and ``--context`` take several pairs: ``--context page_uri=... page_name=...``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Repeat the option before each further pair, as click wants it."""
        return super().parse_args(ctx, list(_spread(args)))


def _spread(args: Iterable[str]) -> Iterator[str]:
    option, filled = "", False
    for arg in args:
        if option and filled and "=" in arg and not arg.startswith("-"):
            yield option
        elif arg.startswith("-"):
            option, filled = (arg if arg in _SEVERAL else ""), False
            yield arg
            continue
        filled = True
        yield arg


@click.command(cls=Pairs)
@click.option("--form", required=True, metavar="FORM", help="Its id, address in HubSpot, share link or embed code.")
@click.option("--field", "fields", multiple=True, metavar="NAME=VALUE...", help="Value of a field; may be repeated.")
@click.option("--file", type=InputFile(), help="Submit the form once for each row of this file.")
@click.option("--recipe", type=InputFile(), help="With --file: which column goes to which field.")
@click.option(
    "--most",
    type=click.IntRange(min=1),
    default=1_000,
    show_default=True,
    metavar="N",
    help="With --file: rows that may be submitted; HubSpot asks not to use forms for bulk.",
)
@click.option(
    "--results", type=click.Path(path_type=Path, file_okay=False), help="With --file: folder for the result files."
)
@click.option("--wait", is_flag=True, help="With --file: when the day's quota is used up, wait for the next day.")
@click.option(
    "--consent",
    multiple=True,
    metavar="WORD",
    help="What the person agreed to: process, the id of a subscription type, or all. May be repeated.",
)
@click.option(
    "--context",
    multiple=True,
    metavar="NAME=VALUE",
    help="page_uri, page_name; hutk and ip_address only if they really are the visitor's. May be repeated.",
)
@click.option("--submitted-at", default="", metavar="MOMENT", help="When it was filled in, up to one month back.")
@click.option("--show", is_flag=True, help="Print what would be sent, and send nothing.")
@click.option("--yes", is_flag=True, help="Do not ask before sending.")
@_ACCOUNT
@_DEMO
@JSON
def submit(
    form: str,
    fields: tuple[str, ...],
    file: Path | None,
    recipe: Path | None,
    most: int,
    results: Path | None,
    wait: bool,
    consent: tuple[str, ...],
    context: tuple[str, ...],
    submitted_at: str,
    show: bool,
    yes: bool,
    account: str | None,
    demo: bool,
    as_json: bool,
) -> int:
    """Submit a form once, as if somebody had filled it in, or once for each row of a file."""
    if file is not None:
        from hubdesk.cli.submit_file_cmd import SubmitFileOptions, run_submit_file

        alone = {"--field": bool(fields), "--submitted-at": bool(submitted_at), "--show": show}
        misplaced = tuple(name for name, given in alone.items() if given)
        several = SubmitFileOptions(
            form, file, consent, context, account, demo, recipe, most, results, wait, yes, misplaced
        )
        return run_submit_file(several, Output(as_json=as_json))
    from hubdesk.cli.forms_cmd import SubmitOptions, run_submit

    options = SubmitOptions(form, fields, consent, context, submitted_at, account, demo, show, yes)
    return run_submit(options, Output(as_json=as_json))


FORM_COMMANDS = (forms, submit)
