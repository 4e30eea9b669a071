"""The Import pane's side of the engine."""

from __future__ import annotations

import asyncio
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import OtherAccount, TokenRefused
from hubdesk.core.events import Subject
from hubdesk.engine.associations.counting import calls_of_file
from hubdesk.engine.catalogue import standard_catalogue
from hubdesk.engine.demo import sample_file
from hubdesk.engine.forms.file.catalogue import catalogue_of
from hubdesk.engine.limits.forecast import calls_for
from hubdesk.engine.limits.job_limit import SUBMISSIONS
from hubdesk.engine.new_properties import new_option, new_property
from hubdesk.engine.prepare import suggest_columns
from hubdesk.engine.run.cost import calls_of
from hubdesk.engine.run.listing import resolve_list
from hubdesk.engine.scopes.advice import require
from hubdesk.engine.stamp import require_stamp
from hubdesk.engine.via_hubspot.choosing import choice_for, way_to_take
from hubdesk.gui.backend.running_job import RunningJob
from hubdesk.gui.backend.writers import Writing
from hubdesk.gui.importer.services import Afterwards
from hubdesk.gui.language.say import say
from hubdesk.hubspot.client import Patience
from hubdesk.hubspot.lists import ListsApi
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.mapping.remembered import Remembered
from hubdesk.storage.atomic import write_atomic
from hubdesk.storage.journal.records import HUBSPOT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.bootstrap import Services
    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.engine.new_properties import NewKind
    from hubdesk.engine.prepare import CheckedFile
    from hubdesk.engine.records import Account, Progress
    from hubdesk.engine.run.job import ImportJob
    from hubdesk.engine.session import Session
    from hubdesk.engine.via_hubspot.ways import Choice
    from hubdesk.gui.backend.accounts import Accounts
    from hubdesk.gui.token.services import Connected
    from hubdesk.hubspot.rate.snapshot import RateSnapshot
    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.recipe import Recipe
    from hubdesk.mapping.suggest import Suggestion
    from hubdesk.storage.journal.records import ByHubSpot, IntoList
    from hubdesk.tabular.model import FileHead

_NOTHING = Afterwards()


class Imports:
    """Reads, checks and sends files for the Import pane.

    Attributes:
        form: What is submitted with each row of the file; None when its rows become contacts.
    """

    def __init__(self, services: Services, accounts: Accounts, jobs_changed: Subject[None]) -> None:
        self.account_changed: Subject[Account | None] = Subject()
        self.form: FormRun | None = None
        self._services = services
        self._accounts = accounts
        self._jobs_changed = jobs_changed
        self._running: set[RunningJob] = set()
        self.job_changed: Subject[RunningJob] = Subject()
        self._checked_for: tuple[CheckedFile, tuple[int, str]] | None = None
        self._subscription = accounts.changed.subscribe(self._relay)
        accounts.writers.add(self._writing)

    def _relay(self, connected: Connected | None) -> None:
        self.account_changed.publish(connected.account if connected else None)

    def _writing(self, session: Session) -> Writing | None:
        if all(job.session is not session for job in self._running):
            return None
        hint = say("Stop it first; it can be resumed with a token of the same account.")
        return Writing(say("A job is writing to this account."), hint)

    @property
    def current_account(self) -> Account | None:
        """The account that an import would write to."""
        return self._accounts.account

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
        """Read the beginning of a file."""
        return await self._services.preparer.look(
            path, encoding=encoding, delimiter=delimiter, quote=quote, header_line=header_line, sheet=sheet, fill=fill
        )

    async def paste(self, text: str) -> Path:
        """Keep pasted rows as a file of this computer's user and return its path."""
        path = self._services.paths.data / "pasted" / f"pasted-{secrets.token_hex(4)}.csv"
        await asyncio.to_thread(write_atomic, path, text.encode())
        return path

    async def save_workbook(self, result_file: Path, target: Path) -> int:
        """Write a result file as a workbook and return the number of its rows."""
        return await self._services.workbooks.save(result_file, target)

    async def sample_file(self) -> Path:
        """Return the path of the sample file."""
        return sample_file()

    async def catalogue(self) -> Catalogue:
        """Return the current account's properties, HubSpot's own without an account, or the fields of the form."""
        if self.form is not None:
            return catalogue_of(self.form.definition)
        session = self._accounts.session
        return await session.catalogue(Patience.QUICK) if session else standard_catalogue()

    async def suggest(self, head: FileHead) -> tuple[Suggestion, ...]:
        """Suggest a property for each column; what was decided about columns of contacts says nothing about a form."""
        session = self._accounts.session
        catalogue = await self.catalogue()
        if session is None or self.form is not None:
            return suggest_columns(head, catalogue)
        remembered = await asyncio.to_thread(self._services.choices.of, session.account.portal_id)
        return suggest_columns(head, catalogue, remembered)

    async def remembered(self) -> Remembered:
        """Return what was decided in the current account before."""
        session = self._accounts.session
        if session is None or self.form is not None:
            return Remembered()
        return await asyncio.to_thread(self._services.choices.of, session.account.portal_id)

    async def recipe_for(self, head: FileHead) -> Recipe | None:
        """Return the recipe that was used last for a file with exactly these columns, if it still fits."""
        session = self._accounts.session
        if session is None or self.form is not None:
            return None
        catalogue = await self.catalogue()
        portal_id, headers = session.account.portal_id, head.layout.headers
        return await asyncio.to_thread(self._services.choices.recipe_for, portal_id, headers, catalogue)

    async def new_property(self, label: str, kind: NewKind, options: Sequence[str] = ()) -> tuple[str, Catalogue]:
        """Make a contact property in the current account; return its internal name and all properties.

        Raises:
            TokenRefused: No account is connected.
            ScopeMissing: The token may not write definitions.
        """
        return await new_property(self._session(), label, kind, options)

    async def new_option(self, name: str, label: str) -> Catalogue:
        """Give a property of the current account a further option and return all properties.

        Raises:
            TokenRefused: No account is connected.
            ScopeMissing: The token may not write definitions.
        """
        return await new_option(self._session(), name, label)

    async def check(self, head: FileHead, recipe: Recipe, *, progress: Callable[[int], None]) -> CheckedFile:
        """Check every row."""
        session = self._accounts.session
        zone = session.account.time_zone if session else ""
        checked = await self._services.preparer.check(
            head, recipe, await self.catalogue(), time_zone=zone, form=self.form, progress=progress
        )
        if session is not None:
            self._checked_for = checked, (session.account.portal_id, session.api_base)
        return checked

    @property
    def checked(self) -> CheckedFile | None:
        """The file that was checked last for the present account; None before there is one."""
        session = self._accounts.session
        if self._checked_for is None or session is None:
            return None
        checked, account = self._checked_for
        return checked if account == (session.account.portal_id, session.api_base) else None

    async def forecast(self, checked: CheckedFile, *, mode: str) -> Forecast | None:
        """Return what an import of the good rows comes to if it begins now."""
        session = self._accounts.session
        if session is None:
            return None
        if checked.form is not None:
            return await session.forecast(checked.summary.calls, SUBMISSIONS)
        recipe = parse_recipe(checked.recipe)
        return await session.forecast(calls_of(checked.summary, recipe, checked.catalogue, mode=mode))

    async def forecast_reading(self, checked: CheckedFile) -> Forecast | None:
        """Return what comparing the good rows with the account comes to."""
        session = self._accounts.session
        if session is None:
            return None
        summary, rule = checked.summary, parse_recipe(checked.recipe).company
        companies = calls_of_file(summary.good, summary.companies, rule, preview=True)
        return await session.forecast(calls_for(summary.calls, preview=True, companies=companies))

    async def choice(self, checked: CheckedFile, *, mode: str, afterwards: Afterwards = _NOTHING) -> Choice | None:
        """Return both ways to send the good rows; None without an account, and for a form.

        Raises:
            HubDeskError: The list cannot be looked up.
        """
        session = self._accounts.session
        if session is None or checked.form is not None:
            return None
        return await choice_for(session, checked, mode=mode, into=await self._list(afterwards.into, session))

    async def prepare_job(
        self,
        checked: CheckedFile,
        *,
        mode: str,
        by_hubspot: ByHubSpot | None = None,
        afterwards: Afterwards = _NOTHING,
        results_dir: Path | None = None,
    ) -> RunningJob:
        """Write the plan into a new journal. Nothing is sent.

        Raises:
            TokenRefused: No account is connected.
            ScopeMissing: The token may not write contacts, or fill the list.
            InputError: The list is none that can be filled, or the contacts cannot be stamped there.
            OtherAccount: The file was checked against the properties of another account.
        """
        session = self._session()
        self._require_same_account(checked, session)
        require(session.account, "import" if checked.form is None else "forms")
        settings = self._services.settings.load().settings
        root = Path(settings.results_folder) if settings.results_folder else self._services.paths.results_root
        require_stamp(afterwards.stamp, parse_recipe(checked.recipe), checked.catalogue)
        into = await self._list(afterwards.into, session)
        if by_hubspot is not None:
            way_to_take(await choice_for(session, checked, mode=mode, into=into), HUBSPOT, session.account)
            by_hubspot = msgspec.structs.replace(by_hubspot, list_name=into.name if into is not None else "")
        job = await self._services.jobs.create(
            session,
            checked,
            mode=mode,
            results_dir=results_dir,
            results_root=root,
            into=into,
            stamp=afterwards.stamp,
            by_hubspot=by_hubspot,
        )
        self._jobs_changed.publish(None)
        return self._running_job(job, session)

    def _running_job(self, job: ImportJob, session: Session) -> RunningJob:
        return RunningJob(job, session, self._services.jobs, self._job_changed, self._services.choices.learn_from)

    @staticmethod
    async def _list(wanted: str, session: Session) -> IntoList | None:
        if not wanted:
            return None
        require(session.account, "lists")
        return await resolve_list(ListsApi(session.client), wanted)

    def _require_same_account(self, checked: CheckedFile, session: Session) -> None:
        if self._checked_for is None or self._checked_for[0] is not checked:
            return
        wanted = self._checked_for[1][0]
        if self._checked_for[1] != (session.account.portal_id, session.api_base):
            message = say(
                "This file was checked for account {0}, and account {1} is open.", wanted, session.account.portal_id
            )
            hint = say("Go back to Check, so that it is checked for this account, or switch back.")
            raise OtherAccount(message, code="account.other", safe=say("Nothing was sent."), hint=hint)

    def _job_changed(self, job: RunningJob) -> None:
        if job.running:
            self._running.add(job)
        else:
            self._running.discard(job)
        self._jobs_changed.publish(None)
        self.job_changed.publish(job)

    @property
    def running(self) -> int:
        """How many jobs are writing."""
        return len(self._running)

    def paused_at(self) -> Progress | None:
        """Return where a paused job stands; None while any sends."""
        standing = [job.paused_at for job in self._running]
        return standing[0] if standing and None not in standing else None

    def rate(self) -> RateSnapshot | None:
        """Return the rate limit of the account that a job writes to; that of the current one while none does."""
        session = next((job.session for job in self._running), self._accounts.session)
        return session.rate() if session is not None else None

    async def stop_all(self) -> None:
        """Stop all runs and wait for their ends; the jobs can be resumed."""
        for job in list(self._running):
            await job.stopped()

    async def resume_job(self, job_id: str) -> RunningJob:
        """Open a job that stopped.

        Raises:
            OtherAccount: It belongs to another account than the current one.
        """
        journal = await self._services.jobs.journal(job_id)
        try:
            session = self._session()
            job = await self._services.jobs.resume(journal, session)
        except BaseException:
            await journal.close()
            raise
        return self._running_job(job, session)

    def _session(self) -> Session:
        session = self._accounts.session
        if session is None:
            message = say("No account is connected.")
            raise TokenRefused(message, code="token.none", hint=say("Connect one, or start the demo."))
        return session
