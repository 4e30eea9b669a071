"""The commands of forms and their options. What they do is imported when they run, so that help comes at once."""

from __future__ import annotations

import click

from hubdesk.cli.options import JSON
from hubdesk.cli.render import Output

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


@click.command()
@click.option("--form", required=True, metavar="FORM", help="The form's id, its address in HubSpot or its embed code.")
@click.option("--field", "fields", multiple=True, metavar="NAME=VALUE", help="Value of a field; may be repeated.")
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
    consent: tuple[str, ...],
    context: tuple[str, ...],
    submitted_at: str,
    show: bool,
    yes: bool,
    account: str | None,
    demo: bool,
    as_json: bool,
) -> int:
    """Submit a form once, as if somebody had filled it in."""
    from hubdesk.cli.forms_cmd import SubmitOptions, run_submit

    options = SubmitOptions(form, fields, consent, context, submitted_at, account, demo, show, yes)
    return run_submit(options, Output(as_json=as_json))


FORM_COMMANDS = (forms, submit)
