"""What the Import pane needs from the rest of the program, and nothing else of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hubdesk.core.events import Subject
    from hubdesk.engine.associations.counting import CompanyCounts
    from hubdesk.engine.associations.deciding import UndecidedNames
    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.engine.new_properties import NewKind
    from hubdesk.engine.paging import PageFilter
    from hubdesk.engine.plan.planner import PlanProgress
    from hubdesk.engine.records import Account, CheckSummary, PageRow, Progress, Summary, UndecidedValues
    from hubdesk.engine.undo.counts import UndoCounts
    from hubdesk.engine.via_hubspot.ways import Choice
    from hubdesk.mapping.companies import SeveralCompanies
    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.recipe import Recipe
    from hubdesk.mapping.remembered import Remembered
    from hubdesk.mapping.suggest import Suggestion
    from hubdesk.storage.journal.records import ByHubSpot
    from hubdesk.storage.plan.records import PlanFilter, PlannedRow, PlanTotals
    from hubdesk.tabular.model import FileHead


class CheckedFile(Protocol):
    """A file whose rows were all checked; serves its rows in pages until it is closed."""

    @property
    def summary(self) -> CheckSummary:
        """Counts of the whole file."""
        ...

    async def page(self, filter: PageFilter, offset: int, count: int) -> Sequence[PageRow]:  # noqa: A002
        """Return up to ``count`` rows that fit, in the filter's order, from the ``offset``-th on."""
        ...

    async def arrange(self, filter: PageFilter, progress: Callable[[int, int], None] | None = None) -> None:  # noqa: A002
        """Look for the filter's text and bring the rows in its order; ``progress`` hears rows looked at and all.

        Afterwards the first rows are there, and rows further down when :meth:`arrange_rest` is done.
        """
        ...

    async def arrange_rest(self, filter: PageFilter) -> None:  # noqa: A002
        """Do what :meth:`arrange` left to do."""
        ...

    async def next_found(self, filter: PageFilter, place: int, by: int) -> int | None:  # noqa: A002
        """Return the place of the next (1) or previous (-1) row with a finding seen from ``place``, None for none."""
        ...

    async def lines(self, rows: Sequence[int]) -> Sequence[int]:
        """Return at which lines of the file rows begin, in the order asked for."""
        ...

    async def count(self, filter: PageFilter) -> int:  # noqa: A002
        """Return how many rows fit."""
        ...

    async def undecided(self, offset: int = 0, count: int = 100) -> UndecidedValues:
        """Return values that fit no choice, with their rows; those of most rows first."""
        ...

    async def fixes(self, code: str, column: str, detail: str) -> dict[int, dict[int, str]]:
        """Return what the cells of a column with one finding should be: by the offset of their row and by column."""
        ...

    async def close(self) -> None:
        """Let go of the file and of what was kept for paging."""
        ...


Checked = TypeVar("Checked", bound=CheckedFile)


class PlanPages(Protocol):
    """What a job would change, in pages; see :class:`hubdesk.storage.plan.reader.Plan`."""

    async def page(self, wanted: PlanFilter, offset: int, count: int) -> Sequence[PlannedRow]:
        """Return up to ``count`` rows that fit, from the ``offset``-th on."""
        ...

    async def count(self, wanted: PlanFilter) -> int:
        """Return how many rows fit."""
        ...

    async def totals(self) -> PlanTotals:
        """Return the counts of all rows and changes."""
        ...

    async def close(self) -> None:
        """Let go of it."""
        ...


@dataclass(frozen=True, slots=True)
class Target:
    """What is written, and where.

    Attributes:
        account: The account.
        mode: ``upsert``, ``create`` or ``update``, ``form`` for submissions or ``undo``.
        form: What is submitted with each row; None when rows become contacts.
        file: The person's own file.
        rows: Its data rows; 0 while they are not known.
        by_hubspot: Whether HubSpot imports the file by itself.
    """

    account: Account
    mode: str
    form: FormRun | None = None
    file: Path = Path()
    rows: int = 0
    by_hubspot: bool = False


@dataclass(frozen=True, slots=True)
class Afterwards:
    """How the contacts of an import are found again.

    Attributes:
        into: Name or id of the static list that they are put on; empty for none.
        stamp: Property that gets the job's id; empty for none.
    """

    into: str = ""
    stamp: str = ""


_NOTHING = Afterwards()


class ImportJob(Protocol):
    """A job whose plan is in the journal. Nothing is sent before :meth:`run`."""

    @property
    def job_id(self) -> str:
        """Short id, also in the names of files."""
        ...

    @property
    def target(self) -> Target:
        """What it writes, and where, whatever else the pane shows or the window's account is by now."""
        ...

    @property
    def waits_for(self) -> str:
        """What has to happen before it writes: ``question`` or ``preview``; empty when somebody has agreed."""
        ...

    @property
    def planned(self) -> bool:
        """Whether the contacts were read before, so that it can be taken back."""
        ...

    @property
    def catalogue(self) -> Catalogue:
        """The properties, or the fields of the form, as they were when it was made."""
        ...

    async def open_rows(self) -> int:
        """Return how many rows are still to be sent."""
        ...

    @property
    def undo_of(self) -> str:
        """The job that this one takes back, empty for all others."""
        ...

    @property
    def undone(self) -> UndoCounts | None:
        """After the run of an undo: what it did."""
        ...

    @property
    def progress(self) -> Subject[Progress]:
        """Where the run stands; may publish far more often than a screen can show."""
        ...

    @property
    def reasons(self) -> tuple[tuple[str, int], ...]:
        """After a run: why rows were rejected, in a few words, with their number; most first."""
        ...

    async def compare(self, progress: Callable[[PlanProgress], None]) -> PlanPages:
        """Read every contact that the file could touch, if that was not done; the run keeps to the plan.

        Nothing is written.

        Raises:
            HubDeskError: They cannot be read.
        """
        ...

    async def forecast(self) -> Forecast:
        """Return what carrying out the plan of :meth:`compare` comes to."""
        ...

    async def companies(self) -> CompanyCounts | None:
        """Return what :meth:`compare` found for the companies that the rows name; None when no column names them."""
        ...

    async def undecided_companies(self, count: int) -> UndecidedNames:
        """Return up to ``count`` names that several companies have and nobody decided about, looked up anew.

        Raises:
            HubDeskError: The companies cannot be read.
        """
        ...

    async def decide_companies(self, chosen: Mapping[int, str], rest: SeveralCompanies) -> object:
        """Keep what somebody decided about such names.

        Args:
            chosen: By the number of a name, the record id of its company; an empty one associates nothing.
            rest: What becomes of all others.

        Raises:
            HubDeskError: It cannot be kept.
        """
        ...

    async def discard(self) -> None:
        """Remove a job of which nothing was sent."""
        ...

    async def close(self) -> None:
        """Let go of a job that is not run now; it can be resumed."""
        ...

    async def run(self, *, trial: int = 0) -> Summary:
        """Send what the plan holds, write and verify the result files, and return the end.

        Args:
            trial: End after so many rows were written; 0 sends all.

        Raises:
            HubDeskError: The run stopped early; the journal has what was written and the job can be resumed.
        """
        ...

    def pause(self) -> None:
        """Send nothing new; answers under way are still taken."""
        ...

    def resume(self) -> None:
        """Go on after :meth:`pause`."""
        ...

    def stop(self) -> None:
        """End :meth:`run` after the answers under way; the job stays resumable."""
        ...

    def cancel(self) -> None:
        """Do the same, and let HubSpot end the imports of this job that it carries out by itself."""
        ...


class ImportServices(Protocol[Checked]):
    """The engine's side of an import. ``Checked`` is what its checks return and its jobs are made from."""

    form: FormRun | None
    """What is submitted with each row of the file; None when its rows become contacts."""

    @property
    def current_account(self) -> Account | None:
        """The account that an import would write to."""
        ...

    @property
    def account_changed(self) -> Subject[Account | None]:
        """Publishes the account after it was connected, switched or disconnected."""
        ...

    async def look(
        self,
        path: Path,
        *,
        encoding: str | None = None,
        delimiter: str | None = None,
        quote: str | None = None,
        header_line: int | None = None,
        sheet: str | None = None,
        fill: bool = False,
    ) -> FileHead:
        """Read the beginning of a file; what is None is detected.

        Raises:
            FileProblem: It cannot be read as a table.
        """
        ...

    async def paste(self, text: str) -> Path:
        """Keep rows pasted from a spreadsheet as a file of the import and return its path."""
        ...

    async def sample_file(self) -> Path:
        """Return the path of the sample file that ships with the program."""
        ...

    async def save_workbook(self, result_file: Path, target: Path) -> int:
        """Write a result file as a workbook and return the number of its rows.

        Raises:
            HubDeskError: A workbook cannot hold it, or the disk refuses.
        """
        ...

    async def catalogue(self) -> Catalogue:
        """Return the properties and owners of the current account; HubSpot's usual ones without an account."""
        ...

    async def suggest(self, head: FileHead) -> tuple[Suggestion, ...]:
        """Suggest a property for each column of the file."""
        ...

    async def remembered(self) -> Remembered:
        """Return what was decided in the current account before about columns and values."""
        ...

    async def recipe_for(self, head: FileHead) -> Recipe | None:
        """Return the recipe that was used last for a file with exactly these columns, if it still fits."""
        ...

    async def new_property(self, label: str, kind: NewKind, options: Sequence[str] = ()) -> tuple[str, Catalogue]:
        """Make a contact property in the current account; return its internal name and all properties.

        Raises:
            HubDeskError: The token may not, or HubSpot refuses it.
        """
        ...

    async def new_option(self, name: str, label: str) -> Catalogue:
        """Give a property of the current account a further option and return all properties.

        Raises:
            HubDeskError: The token may not, or HubSpot refuses it.
        """
        ...

    async def check(self, head: FileHead, recipe: Recipe, *, progress: Callable[[int], None]) -> Checked:
        """Check every row; ``progress`` hears the number of rows so far.

        Raises:
            InputError: The file cannot be read to its end, or the recipe does not fit.
        """
        ...

    async def forecast(self, checked: Checked, *, mode: str) -> Forecast | None:
        """Return what an import of the good rows comes to if it begins now; None without an account."""
        ...

    async def forecast_reading(self, checked: Checked) -> Forecast | None:
        """Return what comparing the good rows with the account comes to; None without an account."""
        ...

    async def choice(self, checked: Checked, *, mode: str, afterwards: Afterwards = _NOTHING) -> Choice | None:
        """Return both ways to send the good rows; None without an account, and for a form.

        Raises:
            HubDeskError: The list cannot be looked up.
        """
        ...

    async def prepare_job(
        self,
        checked: Checked,
        *,
        mode: str,
        by_hubspot: ByHubSpot | None = None,
        afterwards: Afterwards = _NOTHING,
        results_dir: Path | None = None,
    ) -> ImportJob:
        """Write the plan into a new journal. Nothing is sent.

        Raises:
            HubDeskError: It cannot be done with this account, with its list, or ``by_hubspot`` if that is wanted.
        """
        ...

    async def resume_job(self, job_id: str) -> ImportJob:
        """Open a job of the history to go on with it. Nothing is sent before :meth:`ImportJob.run`.

        Raises:
            HubDeskError: The job, its file or its account is not what it was.
        """
        ...
