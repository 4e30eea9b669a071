"""The commands about accounts and their tokens: names, options, help. What they do stands in files of their own."""

from __future__ import annotations

from pathlib import Path

import click

from hubdesk.cli.options import JSON
from hubdesk.cli.render import Output

_STDIN = click.option("--token-stdin", is_flag=True, help="Read the token from standard input instead of asking.")
_KIND = click.option(
    "--kind",
    type=click.Choice(["service-key", "private-app", "project-app"]),
    help="What kind of token it is; HubSpot does not tell.",
)
_YES = click.option("--yes", is_flag=True, help="Do not ask.")
_ACCOUNT = click.option("--account", metavar="NAME", help="Name or number of the account.")
_DEMO = click.option("--demo", is_flag=True, help="Look at the embedded demo portal.")


@click.command()
@_STDIN
@click.option("--name", metavar="NAME", help="What to call the account; its number without it.")
@_KIND
@click.argument("token", nargs=-1, metavar="")
@JSON
def connect(token_stdin: bool, name: str | None, kind: str | None, token: tuple[str, ...], as_json: bool) -> int:
    """Check an access token and keep it in the system's keyring.

    The token is asked for and not shown, or read from standard input. It is never taken from the command line, where
    other programs could see it, and never from HUBDESK_TOKEN, which is for one command and is not stored.
    """
    from hubdesk.cli.connect_cmd import ConnectOptions, run_connect
    from hubdesk.cli.token_input import on_command_line

    if token:
        raise on_command_line()
    return run_connect(ConnectOptions(token_stdin, name, kind), Output(as_json=as_json))


@click.command()
@JSON
def accounts(as_json: bool) -> int:
    """List the connected accounts, one object each with --json."""
    from hubdesk.cli.connect_cmd import run_accounts

    return run_accounts(Output(as_json=as_json))


@click.command()
@_ACCOUNT
@_STDIN
@_KIND
@click.option("--compromised", is_flag=True, help="Somebody else may have the old token: say first what to do.")
@_YES
@JSON
def rotate(
    account: str | None, token_stdin: bool, kind: str | None, compromised: bool, yes: bool, as_json: bool
) -> int:
    """Put a new token of the same account in the place of the old one.

    Shows which scopes are lost and gained, and asks when there are any. The old token stays until the keyring has the
    new one. Tells whether HubSpot still accepts the old one.
    """
    from hubdesk.cli.rotate_cmd import RotateOptions, run_rotate

    return run_rotate(RotateOptions(account, token_stdin, kind, compromised, yes), Output(as_json=as_json))


@click.command()
@click.argument("account", required=False)
@click.option("--everything", is_flag=True, help="Remove all that HubDesk keeps: tokens, settings, jobs, logs.")
@click.option("--results", is_flag=True, help="With --everything: the result files of all jobs, too.")
@_YES
@JSON
def forget(account: str | None, everything: bool, results: bool, yes: bool, as_json: bool) -> int:
    """Remove ACCOUNT's token from this computer and say what stays, or remove everything."""
    from hubdesk.cli.forget_cmd import run_forget

    return run_forget(account, Output(as_json=as_json), everything=everything, results=results, yes=yes)


@click.command()
@click.option("--feature", "features", multiple=True, metavar="NAME", help="A feature that is wanted; may be repeated.")
@_ACCOUNT
@_DEMO
@click.option(
    "--export", type=click.Path(path_type=Path, dir_okay=False), help="File for the whole review, .csv or .html."
)
@JSON
def scopes(features: tuple[str, ...], account: str | None, demo: bool, export: Path | None, as_json: bool) -> int:
    """Review what the token may do: missing, needed, more than needed. Exit 4 when something needed is missing."""
    from hubdesk.cli.scopes_cmd import run_scopes

    return run_scopes(features, account, Output(as_json=as_json), demo=demo, export=export)


@click.command()
@_ACCOUNT
@_DEMO
@click.option("--watch", is_flag=True, help="Again and again until Ctrl+C.")
@click.option("--log", is_flag=True, help="List the newest calls instead.")
@click.option(
    "--export", type=click.Path(path_type=Path, dir_okay=False), help="With --log: file for all logged calls, .csv."
)
@JSON
def limits(account: str | None, demo: bool, watch: bool, log: bool, export: Path | None, as_json: bool) -> int:
    """Show how much of HubSpot's rate limit is used, by HubDesk and by others. Costs one or two calls."""
    if log or export is not None:
        from hubdesk.cli.calls_cmd import run_calls

        return run_calls(Output(as_json=as_json), account, demo=demo, export=export)
    from hubdesk.cli.limits_cmd import run_limits

    return run_limits(Output(as_json=as_json), account, demo=demo, watch=watch)


COMMANDS = (connect, accounts, rotate, forget, scopes, limits)
"""All of them, in the order of the help."""
