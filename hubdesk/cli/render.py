"""What the commands print: sentences on standard error, answers on standard output, JSON lines when asked for."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.text import Text

from hubdesk.cli.streams import OutputLost, read_line, signals_end_the_wait, to_nowhere
from hubdesk.core.redact import redact
from hubdesk.engine.limits.words import duration
from hubdesk.engine.via_hubspot.words import elsewhere_words
from hubdesk.storage.journal.records import RowState

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.records import Progress, Summary

_OUTCOMES = (
    ("written", "Written"),
    ("created", "Created"),
    ("updated", "Updated"),
    ("unchanged", "Unchanged"),
    ("submitted", "Submitted"),
    ("rejected", "Rejected"),
    ("duplicates", "Duplicates"),
    ("not_sent", "Not sent"),
    ("needs_review", "Needs review"),
)


class _Sentences(Console):
    """Standard error; nothing that a command does depends on who hears it."""

    def on_broken_pipe(self) -> None:
        """Say nothing more; rich itself would end the program here, in the middle of a job."""
        self.quiet = True
        to_nowhere(sys.stderr)


class Output:
    """Prints for one command.

    Attributes:
        as_json: Whether JSON lines are printed.
        goes_on: Whether to go on when standard output takes nothing more, as a job does that has begun.
        taken: Whether standard output is for a file's contents, so that all sentences go to standard error.
    """

    def __init__(self, *, as_json: bool, goes_on: bool = False) -> None:
        self.as_json = as_json
        self.goes_on = goes_on
        self.taken = False
        if isinstance(sys.stdout, io.TextIOWrapper):
            # Names of files may have letters that a terminal of another encoding does not know.
            sys.stdout.reconfigure(errors="backslashreplace")
        self._only_ascii = (sys.stdout.encoding or "").lower().replace("_", "-") not in ("utf-8", "utf8")
        self._console = _Sentences(stderr=True, highlight=False, markup=False, soft_wrap=True)
        self._line_open = False

    @property
    def interactive(self) -> bool:
        """Whether somebody can be asked."""
        return sys.stdin.isatty() and sys.stderr.isatty()

    def say(self, sentence: str) -> None:
        """Print a sentence for people."""
        self._close_line()
        self._tell(lambda: self._console.print(Text(sentence)))

    def answer(self, record: dict[str, Any]) -> None:
        """Print one JSON line, if JSON was asked for."""
        if self.as_json:
            self.write(json.dumps(record, ensure_ascii=self._only_ascii) + "\n")

    def text(self, line: str) -> None:
        """Print a line of the answer for people, if JSON was not asked for."""
        if self.taken:
            self.say(line)
        elif not self.as_json:
            self.write(line + "\n")

    def write(self, text: str) -> None:
        """Print on standard output, as it is and at once.

        Raises:
            OutputLost: It takes nothing more, and there is no job that goes on all the same.
        """
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except OSError as error:
            to_nowhere(sys.stdout)
            lost = OutputLost(error)
            if not self.goes_on:
                raise lost from error
            if not lost.reader_gone:
                self.say(lost.sentence())

    def begin_job(self, job_id: str) -> None:
        """Name the job that begins or goes on; from now on nobody needs to read what is printed."""
        self.goes_on = True
        self.event("job", job=job_id)

    def event(self, name: str, **values: Any) -> None:
        """Print a JSON line that is not the last one."""
        self.answer({"event": name, **values})

    def progress(self, progress: Progress) -> None:
        """Show how far a run is: one line that is rewritten on a terminal, nothing elsewhere."""
        if not self._console.is_terminal:
            return
        done = progress.rows - progress.counts.get(RowState.NOT_SENT, 0)
        left = f", about {duration(progress.seconds_left)} left" if progress.seconds_left is not None else ""
        stands = progress.waiting or progress.breath
        sentence = stands.sentence if stands is not None else elsewhere_words(progress.elsewhere)
        waits = f"  {sentence}" if sentence else ""
        line = f"{done:,} of {progress.rows:,} rows{left}{waits}"
        self._tell(lambda: self._console.file.write("\r\x1b[K" + line[: max(20, self._console.width - 1)]))
        self._tell(self._console.file.flush)
        self._line_open = True

    def _close_line(self) -> None:
        if self._line_open:
            self._tell(lambda: self._console.file.write("\n"))
            self._line_open = False

    def _tell(self, write: Callable[[], object]) -> None:
        """Write on standard error; a full disk below it is no reason to end anything."""
        try:
            write()
        except OSError:
            self._console.on_broken_pipe()

    def ask(self, question: str) -> bool:
        """Ask a question that defaults to no.

        Raises:
            asyncio.CancelledError: Ctrl+C, or another request to end.
        """
        self._close_line()
        with signals_end_the_wait():
            self._tell(lambda: self._console.print(Text(f"{question} [y/N] "), end=""))
            return read_line().strip().lower() in ("y", "yes")

    def summary(self, summary: Summary, ended: HubDeskError | None = None) -> None:
        """Print the end of a run: all outcomes, their sum, where the files are, and in JSON why it ended early."""
        self._close_line()
        self.answer(summary.as_json() | (_why(ended) if ended is not None else {}))
        if self.as_json:
            return
        only = next((word for word in ("submitted", "written") if getattr(summary, word) is not None), "")
        always = (only, "rejected") if only else ("created", "updated", "rejected")
        for field, word in _OUTCOMES:
            count = getattr(summary, field)
            if count or field in always:
                self.text(f"{word:<13}{count:>12,}")
        self.text(f"{'Rows':<13}{summary.rows:>12,}")
        if summary.import_ids:
            self.text(f"HubSpot's imports  {', '.join(summary.import_ids)}")
        if summary.results:
            self.text(f"Result files  {summary.results}")


def fail(error: HubDeskError, output: Output, summary: Summary | None = None) -> int:
    """Print an expected failure, for commands that end with a summary as a part of it, and return its exit code."""
    if not (isinstance(error, OutputLost) and error.reader_gone):
        output.say(redact(error.sentence()))
    output.answer((summary.as_json() if summary is not None else {}) | _why(error))
    return error.exit_code


def _why(error: HubDeskError) -> dict[str, str]:
    return {"error": error.code, "message": redact(error.sentence())}
