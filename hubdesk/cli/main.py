"""The command tree: names, options, help. What the commands do stands in files of their own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from hubdesk.cli.account_tree import COMMANDS
from hubdesk.cli.defects import note_defect
from hubdesk.cli.file_tree import table
from hubdesk.cli.form_tree import FORM_COMMANDS
from hubdesk.cli.options import JSON, Commands, InputFile
from hubdesk.cli.render import Output, fail
from hubdesk.cli.streams import open_missing
from hubdesk.cli.undo_cmd import undo
from hubdesk.core.errors import HubDeskError
from hubdesk.core.redact import redact

if TYPE_CHECKING:
    from hubdesk.demo.options import Tier

_HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_FILE = click.argument("file", type=InputFile())


def _show_version(context: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted:
        from hubdesk.core.version import versions

        told = versions()
        click.echo(f"HubDesk {told.program}\n{told.beneath}")
        context.exit()


@click.group(
    cls=Commands,
    context_settings=_HELP,
    epilog="Without a command HubDesk opens its window. HUBDESK_TOKEN gives an access token for one command.",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the versions of HubDesk and of what it stands on, and exit.",
)
def cli() -> None:
    """Bring contacts into HubSpot from a file: checked first, written once, resumable."""


@cli.command("import")
@_FILE
@click.option("--account", metavar="NAME", help="Account to write to: its name or number, as in the window.")
@click.option("--demo", is_flag=True, help="Write to the embedded demo portal.")
@click.option("--recipe", type=InputFile(), help="What becomes of each column (see: hubdesk map).")
@click.option(
    "--mode",
    type=click.Choice(["upsert", "create", "update"]),
    default="upsert",
    show_default=True,
    help="Create and update, only create, or only update.",
)
@click.option("--preview", is_flag=True, help="Read the contacts and show what would change. Nothing is written.")
@click.option("--plan", metavar="JOB", help="Run exactly the plan that --preview made as JOB, or refuse.")
@click.option(
    "--trial",
    type=click.IntRange(min=1),
    metavar="N",
    help="Send only the first N good rows for real; resume sends the rest.",
)
@click.option(
    "--rows-with-errors",
    type=click.Choice(["leave_out", "send_good_columns", "stop"]),
    help="Leave rows with errors out (the default), send them without the cells that have errors, or send nothing.",
)
@click.option("--list", "into", metavar="NAME|ID", help="Put the contacts on this static list; it is made if need be.")
@click.option("--stamp", metavar="PROPERTY", help="Write the job's id into this property of each contact.")
@click.option(
    "--via",
    type=click.Choice(["batch", "hubspot", "auto"]),
    help="Send batches (as without it), let HubSpot import the file by itself, or do what is proposed for it.",
)
@click.option(
    "--marketing", is_flag=True, help="With --via hubspot: make them marketing contacts (HubSpot bills them)."
)
@click.option("--results", type=click.Path(path_type=Path, file_okay=False), help="Folder for the result files.")
@click.option(
    "--wait", is_flag=True, help="When the day's quota is used up, wait for the next day instead of stopping."
)
@click.option("--yes", is_flag=True, help="Do not ask before writing.")
@JSON
def import_(
    file: Path,
    account: str | None,
    demo: bool,
    recipe: Path | None,
    mode: str,
    preview: bool,
    plan: str | None,
    trial: int | None,
    rows_with_errors: str | None,
    into: str | None,
    stamp: str | None,
    via: str | None,
    marketing: bool,
    results: Path | None,
    wait: bool,
    yes: bool,
    as_json: bool,
) -> int:
    """Bring the contacts of FILE into HubSpot."""
    from hubdesk.cli.import_cmd import ImportOptions, run_import
    from hubdesk.cli.planned_cmd import run_planned

    options = ImportOptions(
        file,
        account,
        demo,
        recipe,
        mode,
        preview,
        trial,
        results,
        wait,
        yes,
        rows_with_errors or "",
        (into or "").strip(),
        stamp or "",
        via or "",
        marketing,
    )
    if plan is not None:
        return run_planned(options, plan, Output(as_json=as_json))
    return run_import(options, Output(as_json=as_json))


@cli.command()
@_FILE
@click.option("--account", metavar="NAME", help="Check against what is known of this account since the last visit.")
@click.option("--recipe", type=InputFile(), help="What becomes of each column.")
@JSON
def check(file: Path, account: str | None, recipe: Path | None, as_json: bool) -> int:
    """Check every row of FILE without any request."""
    from hubdesk.cli.file_cmds import run_check

    return run_check(file, account, recipe, Output(as_json=as_json))


@cli.command("map")
@_FILE
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File for the recipe; standard output without it.",
)
@click.option("--account", metavar="NAME", help="Map to what is known of this account since the last visit.")
def map_(file: Path, output: Path | None, account: str | None) -> int:
    """Suggest a recipe: a property for each column of FILE."""
    from hubdesk.cli.file_cmds import run_map

    return run_map(file, output, account, Output(as_json=False))


@cli.command()
@click.option("--delete", metavar="JOB", help="Delete what HubDesk keeps of JOB. Its result files stay.")
@click.option("--delete-all", is_flag=True, help="Delete all jobs. Their result files stay.")
@click.option("--results", is_flag=True, help="With --delete or --delete-all: the result files, too.")
@click.option("--remove-details", is_flag=True, help="Remove all but the counts of finished jobs that are old enough.")
@click.option(
    "--days", type=click.IntRange(0, 3650), metavar="N", help="With --remove-details: from this age on, 0 for all."
)
@click.option(
    "--export",
    type=(str, click.Path(path_type=Path)),
    metavar="JOB PATH",
    help="Copy result files and description of JOB into a new folder, or into an archive when PATH ends in .zip.",
)
@click.option("--yes", is_flag=True, help="Do not ask before deleting.")
@JSON
def jobs(
    delete: str | None,
    delete_all: bool,
    remove_details: bool,
    days: int | None,
    results: bool,
    export: tuple[str, Path] | None,
    yes: bool,
    as_json: bool,
) -> int:
    """List all jobs, newest first; or delete, export, or thin out what is kept of them."""
    from hubdesk.cli.jobs_cmds import run_jobs
    from hubdesk.cli.past_jobs_cmd import PastJobsOptions, run_past_jobs

    options = PastJobsOptions(delete, delete_all, remove_details, days, results, export, yes)
    if options.lists_only:
        return run_jobs(Output(as_json=as_json))
    return run_past_jobs(options, Output(as_json=as_json))


@cli.command()
@click.argument("job")
@click.option(
    "--wait", is_flag=True, help="When the day's quota is used up, wait for the next day instead of stopping."
)
@click.option(
    "--results", type=click.Path(path_type=Path, file_okay=False), help="Another folder for the result files."
)
@click.option("--yes", is_flag=True, help="Do not ask before writing, where nobody has agreed yet.")
@click.option(
    "--cancel-import",
    is_flag=True,
    help="Let HubSpot end what it still imports of JOB by itself, and send nothing more.",
)
@JSON
def resume(job: str, wait: bool, results: Path | None, yes: bool, cancel_import: bool, as_json: bool) -> int:
    """Go on with JOB where it stopped. No row is sent twice."""
    from hubdesk.cli.jobs_cmds import ResumeOptions, run_resume

    return run_resume(ResumeOptions(job, wait, results, yes, cancel_import), Output(as_json=as_json))


@cli.command()
@click.argument("job")
@JSON
def verify(job: str, as_json: bool) -> int:
    """Read source, journal and result files of JOB again and compare them."""
    from hubdesk.cli.jobs_cmds import run_verify

    return run_verify(job, Output(as_json=as_json))


@cli.command("demo-portal")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="TCP port; a free one without it.")
@click.option(
    "--tier",
    type=click.Choice(["free", "professional", "enterprise"]),
    default="professional",
    show_default=True,
)
@click.option("--faults", type=click.Path(path_type=Path, dir_okay=False, exists=True), help="Script of faults.")
@click.option("--latency", type=click.FloatRange(min=0), default=0.0, metavar="MS", help="Median time of an answer.")
@click.option(
    "--latency-p99",
    type=click.FloatRange(min=0),
    default=0.0,
    metavar="MS",
    help="99th percentile of the same.",
)
@click.option(
    "--contacts",
    type=click.IntRange(0, 100_000),
    default=500,
    show_default=True,
    help="Contacts that a new portal has.",
)
@click.option(
    "--state",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File that keeps the contacts; temporary without it.",
)
@click.option("--unlimited", is_flag=True, help="No rate limit, for benchmarks.")
@click.option(
    "--seed",
    type=int,
    default=1,
    show_default=True,
    help="Decides names, order of answers, latency and faults.",
)
@click.option("--child", is_flag=True, hidden=True)
@JSON
def demo_portal(
    port: int,
    tier: str,
    faults: Path | None,
    latency: float,
    latency_p99: float,
    contacts: int,
    state: Path | None,
    unlimited: bool,
    seed: int,
    child: bool,
    as_json: bool,
) -> int:
    """Run the demo portal alone: a HubSpot of your own on this computer."""
    from hubdesk.cli.demo_cmd import run_demo_portal
    from hubdesk.demo.options import DemoOptions

    options = DemoOptions(
        port=port,
        tier=cast("Tier", tier),
        faults=faults,
        latency_median_ms=latency,
        latency_p99_ms=latency_p99,
        prefilled=contacts,
        state=state,
        unlimited=unlimited,
        seed=seed,
    )
    return run_demo_portal(options, Output(as_json=as_json), child=child)


for _command in (*COMMANDS, *FORM_COMMANDS, table, undo):
    cli.add_command(_command)


def _show_usage(error: click.ClickException, output: Output) -> None:
    """Print what is wrong with the arguments as click does, but no token that was among them."""
    context = getattr(error, "ctx", None)
    if context is not None:
        output.say(f"{context.get_usage()}\nTry '{context.command_path} --help' for help.\n")
    output.say(redact(f"Error: {error.format_message()}"))


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code: 0 all written, 1 some rows not, 2 input, 3 stopped early, 4 token."""
    open_missing()
    output = Output(as_json="--json" in arguments, goes_on=True)
    try:
        result = cli.main(arguments, prog_name="hubdesk", standalone_mode=False)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.ClickException as error:
        _show_usage(error, output)
        return 2
    except click.Abort:
        output.say("Stopped.")
        return 3
    except HubDeskError as error:
        return fail(error, output)
    except Exception as error:  # noqa: BLE001  # the one place where a command's defect ends
        return fail(note_defect(error), output)
    return result if isinstance(result, int) else 0
