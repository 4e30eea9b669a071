"""``hubdesk table``: files as HubDesk reads them, written as plain CSV, or how they are written in words."""

from __future__ import annotations

import asyncio
import csv
import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hubdesk.cli.targets import STANDARD_OUTPUT, in_words, take_standard_output, written
from hubdesk.core.errors import InputError, StorageProblem
from hubdesk.engine.limits.look import count
from hubdesk.engine.private_copies import PrivateCopies
from hubdesk.engine.worker.client import WorkerSource
from hubdesk.storage.paths import Paths
from hubdesk.tabular.head import read_head
from hubdesk.tabular.source import open_source
from hubdesk.tabular.survey import Survey

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hubdesk.cli.render import Output
    from hubdesk.tabular.model import FileHead, SourceFile

_SIGNS = {
    "comma": ",", "semicolon": ";", "tab": "\t", "\\t": "\t", "pipe": "|", "bar": "|", "space": " ", "colon": ":",
    "none": "", "double": '"', "single": "'", "backslash": "\\",
}  # fmt: skip
_SHOWN = 5
_ENDINGS = (".gz", ".gzip", ".zip")
_SOME_NOT = 1


@dataclass(frozen=True, slots=True)
class TableOptions:
    """What was asked for; None is detected.

    Attributes:
        files: The files.
        output: Where the one file goes; ``-`` for standard output.
        out_dir: Folder in which each file gets one under its own name.
        describe: Say how the files are written instead of writing them.
        encoding: Name of an encoding.
        delimiter: A sign or its name, such as ``tab``.
        quote: A sign or its name, ``none`` for no quotes.
        escape: A sign or its name, ``none`` for doubled quotes alone.
        header: Line of the header, 0 for none.
        sheet: Name or number of the sheet of a workbook.
    """

    files: tuple[Path, ...]
    output: Path | None = None
    out_dir: Path | None = None
    describe: bool = False
    encoding: str | None = None
    delimiter: str | None = None
    quote: str | None = None
    escape: str | None = None
    header: int | None = None
    sheet: str | None = None
    fill_merged: bool = False


def run_table(options: TableOptions, output: Output) -> int:
    """Read the files and return 0; 1 when some cannot be read, 2 when none can.

    Raises:
        InputError: The options do not go together.
    """
    targets = _targets(options)
    if options.output is not None:
        take_standard_output(options.output, output)
    failed = 0
    copies = PrivateCopies(WorkerSource(), Paths.default().data_folder / "opened")
    copies.remove_stale()
    for file, target in zip(options.files, targets, strict=True):
        try:
            with _opened(file, options, copies) as head:
                answer = _describe(head, file, output) if target is None else _write(head, file, target, output)
        except (InputError, StorageProblem) as error:
            failed += 1
            output.say(f"{file.name}: {error.sentence()}")
            answer = {"file": str(file), "error": error.code, "message": error.sentence()}
        output.answer(answer)
    if not options.describe:
        output.answer({"files": len(targets), "written": len(targets) - failed, "failed": failed})
    return 0 if not failed else _SOME_NOT if failed < len(targets) else InputError.exit_code


def _targets(options: TableOptions) -> list[Path | None]:
    """Return where each file goes.

    Raises:
        InputError: Nowhere, or the source itself would be replaced.
    """
    if options.describe:
        return [None] * len(options.files)
    if (options.output is None) == (options.out_dir is None):
        message = "Say where the table goes: -o FILE for one file, or --out-dir FOLDER."
        raise InputError(message, code="usage.output")
    if options.output is not None:
        if len(options.files) > 1:
            message = "-o takes one file; several go into a folder, with --out-dir."
            raise InputError(message, code="usage.output")
        targets = [options.output]
    else:
        assert options.out_dir is not None  # noqa: S101  # one of the two is given
        targets = _in_folder(options.files, options.out_dir)
    sources = {os.path.realpath(file) for file in options.files}
    for target in targets:
        if target != STANDARD_OUTPUT and os.path.realpath(target) in sources:
            message = f"{target} is one of the files to read; it is never written to."
            raise InputError(message, code="usage.output", hint="Choose another name or folder.")
    return list(targets)


def _in_folder(files: Sequence[Path], folder: Path) -> list[Path]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"The folder {folder} cannot be made: {error.strerror or 'the system refuses'}."
        raise InputError(message, code="usage.output", hint="Choose another one.") from error
    taken: set[str] = set()
    targets = []
    for file in files:
        stem = file.stem if file.suffix.lower() in _ENDINGS else file.name
        stem = Path(stem).stem or "table"
        name, count = stem, 1
        while name.casefold() in taken:
            count += 1
            name = f"{stem} ({count})"
        taken.add(name.casefold())
        targets.append(folder / f"{name}.csv")
    return targets


@contextmanager
def _opened(file: Path, options: TableOptions, copies: PrivateCopies) -> Iterator[FileHead]:
    """Yield how a file is read; a private copy is gone afterwards."""
    source: SourceFile = open_source(file)
    try:
        taken = asyncio.run(copies.of(source, sheet=options.sheet, fill=options.fill_merged))
        if taken is not None:
            source = taken.source
        yield read_head(
            source,
            encoding=options.encoding,
            delimiter=_sign(options.delimiter),
            quote=_sign(options.quote),
            escape=_sign(options.escape),
            header_line=options.header,
            origin=taken.origin if taken is not None else None,
            need_rows=False,
        )
    finally:
        copies.close()


def _sign(text: str | None) -> str | None:
    return _SIGNS.get(text.lower(), text) if text is not None else None


def _write(head: FileHead, file: Path, target: Path, output: Output) -> dict[str, Any]:
    survey = Survey(head)
    try:
        with written(target, output, "w", encoding="utf-8", errors="replace", newline="") as out:
            writer = csv.writer(out, lineterminator="\r\n")
            writer.writerow(head.layout.headers)
            writer.writerows(record.cells for record in survey.records())
    except OSError as error:
        message = f"{target} cannot be written: {error.strerror or 'the system refuses'}."
        raise StorageProblem(message, code="results.not_writable", hint="Check the folder.") from error
    doubtful = [spot for spot in survey.spots if not spot.repaired]
    columns = len(head.layout.headers)
    output.text(f"{file.name}: {count(survey.rows, 'row')}, {count(columns, 'column')}, now {in_words(target, output)}")
    _say_spots(survey, file, output)
    return {
        "file": str(file),
        "output": str(target),
        "rows": survey.rows,
        "columns": columns,
        "doubtful": len(doubtful),
        "repaired": len(survey.spots) - len(doubtful),
    }


def _describe(head: FileHead, file: Path, output: Output) -> dict[str, Any]:
    survey = Survey(head)
    for _ in survey.records():
        pass
    answer = _description(head, survey, file)
    for name in (
        "file",
        "format",
        "sheet",
        "encoding",
        "delimiter",
        "quote",
        "escape",
        "newline",
        "header_row",
        "rows",
        "columns",
    ):
        if answer[name] not in (None, ""):
            sure = answer["certainty"].get(name.removesuffix("_row"))
            output.text(f"{name.replace('_', ' '):<12}{_visible(answer[name])}{f' ({sure})' if sure else ''}")
    _say_spots(survey, file, output)
    return answer


def _visible(value: object) -> str:
    return (
        value.replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n") if isinstance(value, str) else f"{value:,}"
    )


def _description(head: FileHead, survey: Survey, file: Path) -> dict[str, Any]:
    layout, origin = head.layout, head.origin
    dialect, written = layout.dialect, origin is not None and origin.table != ""
    encoding = (origin.encoding or None) if origin is not None and written else layout.encoding.codec
    return {
        "file": str(file),
        "format": origin.table if origin is not None and written else "text",
        "unpacked": list(origin.unpacked) if origin is not None else [],
        "inner": origin.inner if origin is not None else "",
        "sheet": origin.sheet if origin is not None else "",
        "sheets": list(origin.sheets) if origin is not None else [],
        "encoding": encoding,
        "bom": layout.encoding.bom > 0,
        "delimiter": None if written else dialect.delimiter,
        "quote": None if written else dialect.quote,
        "escape": None if written else dialect.escape,
        "newline": None if written else survey.newline,
        "header_row": dialect.header_line,
        "header_rows": dialect.header_rows if dialect.header_line else 0,
        "rows": survey.rows,
        "columns": len(layout.headers),
        "headers": list(layout.headers),
        "certainty": {
            "encoding": str(layout.encoding.certainty),
            "delimiter": str(dialect.certainty),
            "header": str(dialect.header_certainty),
        },
        "newlines": {} if written else {name: count for name, count in survey.newlines.items() if count},
        "lines": [
            {
                "line": spot.line,
                "row": spot.row,
                "kind": "repaired" if spot.repaired else "doubtful",
                "code": str(spot.code),
                "reason": spot.sentence,
            }
            for spot in survey.spots
        ],
    }


def _say_spots(survey: Survey, file: Path, output: Output) -> None:
    if survey.spots:
        # Standard error alone would not tell whose lines they are.
        output.say(f"{file}:")
    for spot in survey.spots[:_SHOWN]:
        where = f"Line {spot.line:,}: " if spot.line else ""
        output.say(f"  {where}{spot.sentence}")
    if len(survey.spots) > _SHOWN:
        output.say(f"  and {len(survey.spots) - _SHOWN:,} more lines; all of them with --describe --json.")
