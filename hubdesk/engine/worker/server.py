"""The child's side: read a request, do it, answer, until the program closes the pipe.

What a request needs is imported when it comes: half of the processes only check parts of a file, and a quarter of the
time that such a one takes to start would go into the rest.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

import msgspec

from hubdesk.core.dumps import keep_no_memory_dump
from hubdesk.core.errors import HubDeskError
from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.sweeper import Sweeper
from hubdesk.tabular.source import open_source

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.engine.worker.bodies import BodyBuilder
    from hubdesk.engine.worker.reporting import Reporter
    from hubdesk.engine.worker.scanning import CheckedRows
    from hubdesk.engine.worker.verifying import Verifier

T = TypeVar("T")
_MEMORY_OF_WORKBOOK = 4 << 30
"""Bytes of address space for reading a workbook: a million rows of twelve columns take less than two."""
_REQUEST = msgspec.msgpack.Decoder(protocol.Request)


class Server:
    """Holds what requests build upon: the last scan, a file to check in parts, the open job, the running report."""

    def __init__(self, send: Callable[[protocol.Reply], None]) -> None:
        self._send = send
        self._checked: CheckedRows | None = None
        self._sweeper: Sweeper | None = None
        self._bodies: BodyBuilder | None = None
        self._reporter: Reporter | None = None
        self._verifier: Verifier | None = None

    def _progress(self, rows: int) -> None:
        self._send(protocol.Progressed(rows))

    def close(self) -> None:
        """Leave nothing half written behind, whatever ended the program."""
        if self._reporter is not None:
            self._reporter.discard()

    def handle(self, request: protocol.Request) -> Any:
        """Do ``request`` and return its result.

        Raises:
            HubDeskError: The typed failure that the program's side raises again.
        """
        match request:
            case protocol.TakeIn():
                from hubdesk.tabular.intake import take_in

                _be_alone()
                source, folder = open_source(Path(request.path)), Path(request.folder)
                taken = take_in(source, folder, sheet=request.sheet, fill=request.fill, progress=self._progress)
                return protocol.TakenIn.of(_have(taken))
            case protocol.Scan():
                from hubdesk.engine.worker.scanning import CheckedRows

                self._checked = CheckedRows(request)
                return self._checked.scan(self._progress)
            case protocol.Sweep() | protocol.SweepPart():
                return self._sweep(request)
            case (
                protocol.ListUndecided()
                | protocol.FindFixes()
                | protocol.Arrange()
                | protocol.Count()
                | protocol.Page()
                | protocol.NextFound()
                | protocol.LinesOf()
            ):
                return self._look(request, _have(self._checked))
            case protocol.MakePlan():
                return _have(self._checked).plan(request.batch_size, request.trial)
            case protocol.OpenJob():
                from hubdesk.engine.worker.bodies import BodyBuilder

                self._bodies = BodyBuilder(request, self._progress)
                return None
            case protocol.Bodies() | protocol.CompanyCells() | protocol.RequireUnchanged():
                return self._ask_job(request)
            case protocol.WriteTable() | protocol.FindLines() | protocol.Sample():
                return self._ask_tables(request)
            case protocol.StartReport() | protocol.ReportRows() | protocol.EndReport():
                return self._report(request)
            case protocol.StartVerify() | protocol.VerifyRows() | protocol.EndVerify():
                return self._verify(request)
            case protocol.WriteWorkbook():
                # Only this needs the library that writes workbooks.
                from hubdesk.tabular.workbook_writer import write_workbook

                return write_workbook(Path(request.path), Path(request.target), self._progress)

    def _sweep(self, request: protocol.Sweep | protocol.SweepPart) -> Any:
        match request:
            case protocol.Sweep():
                self._sweeper = Sweeper(request)
                return None
            case protocol.SweepPart():
                return _have(self._sweeper).sweep(request, lambda chunk: self._send(protocol.FoundChunk(chunk)))

    def _look(self, request: protocol.Look, checked: CheckedRows) -> Any:
        match request:
            case protocol.ListUndecided():
                return checked.undecided(request.offset, request.count)
            case protocol.FindFixes():
                return checked.fixes(request.code, request.column, request.detail)
            case protocol.Arrange():
                return checked.views.arrange(request.filter)
            case protocol.Count():
                return checked.views.count(request.filter)
            case protocol.Page():
                return checked.page(request.filter, request.offset, request.count)
            case protocol.NextFound():
                return checked.views.next_found(request.filter, request.place, request.by)
            case protocol.LinesOf():
                return checked.lines(request.rows)

    def _ask_job(self, request: protocol.Bodies | protocol.CompanyCells | protocol.RequireUnchanged) -> Any:
        job = _have(self._bodies)
        match request:
            case protocol.Bodies():
                return [job.build(batch) for batch in request.batches]
            case protocol.CompanyCells():
                return [cell for batch in request.batches for cell in job.company_cells(batch)]
            case protocol.RequireUnchanged():
                return job.require_unchanged(request.batches)

    def _ask_tables(self, request: protocol.WriteTable | protocol.FindLines | protocol.Sample) -> Any:
        from hubdesk.engine.worker.table_writer import Tables

        tables = Tables(_have(self._bodies), self._progress)
        match request:
            case protocol.WriteTable():
                return tables.write(request)
            case protocol.FindLines():
                return tables.find(request)
            case protocol.Sample():
                return tables.sample(request)

    def _report(self, request: protocol.StartReport | protocol.ReportRows | protocol.EndReport) -> Any:
        match request:
            case protocol.StartReport():
                from hubdesk.engine.worker.reporting import Reporter

                self._reporter = Reporter(request, _have(self._bodies))
                return None
            case protocol.ReportRows():
                return _have(self._reporter).add(request.outcomes)
            case protocol.EndReport():
                return _have(self._reporter).finish(request.summary)

    def _verify(self, request: protocol.StartVerify | protocol.VerifyRows | protocol.EndVerify) -> Any:
        match request:
            case protocol.StartVerify():
                from hubdesk.engine.worker.verifying import Verifier

                self._verifier = Verifier(request)
                return None
            case protocol.VerifyRows():
                return _have(self._verifier).add(request.outcomes)
            case protocol.EndVerify():
                return _have(self._verifier).finish()


def _be_alone() -> None:
    """Keep what a damaged workbook does to the library that reads it from everybody else.

    It may ask for any amount of memory and end the process with pages of its own on standard error.
    """
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 2)
    os.close(silent)
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = _MEMORY_OF_WORKBOOK if hard == resource.RLIM_INFINITY else min(_MEMORY_OF_WORKBOOK, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def _have(value: T | None) -> T:
    if value is None:
        message = "a request came before the one that it builds upon"
        raise RuntimeError(message)
    return value


def main() -> int:
    """Serve until standard input ends. Standard output belongs to the frames alone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    keep_no_memory_dump()
    try:
        with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as stdout:
            sys.stdout = sys.stderr
            _serve(sys.stdin.buffer, stdout)
    except BrokenPipeError:
        # The program has gone; nobody is left to be answered.
        pass
    return 0


def _serve(stdin: BinaryIO, stdout: BinaryIO) -> None:
    def send(reply: protocol.Reply) -> None:
        stdout.write(protocol.frame(protocol.encode(reply)))
        stdout.flush()

    server = Server(send)
    try:
        _answer_all(server, stdin, send)
    finally:
        server.close()


def _answer_all(server: Server, stdin: BinaryIO, send: Callable[[protocol.Reply], None]) -> None:
    while (body := protocol.read_frame(stdin)) is not None:
        try:
            result = server.handle(_REQUEST.decode(body))
            send(protocol.Answered(msgspec.Raw(protocol.encode(result))))
        except HubDeskError as error:
            send(protocol.Failed.of(error))
        except BrokenPipeError:
            raise
        except Exception as error:  # noqa: BLE001  # the other side must learn of a defect, not hang
            send(_defect(error))


def _defect(error: Exception) -> protocol.Failed:
    """Describe a defect by its kind and place alone: the message of a foreign exception may hold a contact's data."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f"{place.tb_frame.f_code.co_qualname}:{place.tb_lineno}" if place is not None else "?"
    return protocol.Failed(
        "StorageProblem",
        f"HubDesk failed to read the file ({type(error).__name__} in {where}).",
        "worker.defect",
        "",
        "Nothing was sent for these rows. Report this, with the file's kind.",
    )
