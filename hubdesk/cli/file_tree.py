"""The command about files alone, ``table``: its name, options and help. What it does stands in a file of its own."""

from __future__ import annotations

from pathlib import Path

import click

from hubdesk.cli.options import JSON, SIGN, InputFile
from hubdesk.cli.render import Output


@click.command()
@click.argument("files", nargs=-1, required=True, type=InputFile(), metavar="FILE...")
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="File for the table of one FILE.")
@click.option(
    "--out-dir",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for NAME.csv of each FILE; made if needed.",
)
@click.option("--describe", is_flag=True, help="Say how each FILE is written; nothing is written.")
@click.option("--encoding", metavar="NAME", help="Read it in this encoding, such as cp1252.")
@click.option("--delimiter", metavar=SIGN, help="What separates values: a sign, or comma, semicolon, tab, pipe, space.")
@click.option("--quote", metavar=SIGN, help="What encloses values: a sign, or double, single, none.")
@click.option("--escape", metavar=SIGN, help="What stands before a quote inside of a value: backslash, none.")
@click.option("--header", type=click.IntRange(min=0), metavar="LINE", help="Line of the header; 0 when there is none.")
@click.option("--sheet", metavar="NAME", help="Sheet of a workbook: its name, or its number from 1.")
@click.option("--fill-merged", is_flag=True, help="Fill the values of merged cells down in workbooks.")
@JSON
def table(
    files: tuple[Path, ...],
    output: Path | None,
    out_dir: Path | None,
    describe: bool,
    encoding: str | None,
    delimiter: str | None,
    quote: str | None,
    escape: str | None,
    header: int | None,
    sheet: str | None,
    fill_merged: bool,
    as_json: bool,
) -> int:
    """Write files as HubDesk reads them: CSV in UTF-8, values between commas, the header first.

    CSV and other text, workbooks of Excel and OpenDocument, vCard files, and gzip and zip archives with one such file.
    A FILE that cannot be read gives a sentence and does not stop the others. Ends with 1 when some cannot be read, with
    2 when none can.
    """
    from hubdesk.cli.table_cmd import TableOptions, run_table

    options = TableOptions(
        files, output, out_dir, describe, encoding, delimiter, quote, escape, header, sheet, fill_merged
    )
    return run_table(options, Output(as_json=as_json))
