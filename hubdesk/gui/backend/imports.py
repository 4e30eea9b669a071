"""The Import pane's side of the engine."""

from __future__ import annotations

import asyncio
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.core.errors import OtherAccount, TokenRefused
from hubdesk.core.events import Subject
from hubdesk.engine.catalogue import standard_catalogue
from hubdesk.engine.demo import sample_file
from hubdesk.engine.forms.file.catalogue import catalogue_of
from hubdesk.engine.limits.forecast import calls_for
from hubdesk.engine.limits.job_limit import SUBMISSIONS
from hubdesk.engine.new_properties import new_option, new_property
from hubdesk.engine.plan.write_rules import WriteRules
from hubdesk.engine.prepare import suggest_columns
from hubdesk.engine.scopes.advice import require
from hubdesk.gui.backend.running_job import RunningJob
from hubdesk.hubspot.client import Patience
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.mapping.remembered import Remembered
from hubdesk.storage.atomic import write_atomic

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.bootstrap import Services
    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.engine.new_properties import NewKind
    from hubdesk.engine.prepare import CheckedFile
    from hubdesk.engine.records import Account
    from hubdesk.engine.session import Session
    from hubdesk.gui.backend.accounts import Accounts
    from hubdesk.gui.token.services import Connected
    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.recipe import Recipe
    from hubdesk.mapping.suggest import Suggestion
    from hubdesk.tabular.model import FileHead


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
        self._checked_for: tuple[CheckedFile, tuple[int, str]] | None = None
        self._subscription = accounts.changed.subscribe(self._relay)
        accounts.writes_to = lambda session: any(job.session is session for job in self._running)

    def _relay(self, connected: Connected | None) -> None:
        self.account_changed.publish(connected.account if connected else None)

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
    ) -> FileHead:
        """Read the beginning of a file."""
        return await self._services.preparer.look(
            path, encoding=encoding, delimiter=delimiter, quote=quote, header_line=header_line, sheet=sheet
        )

    async def paste(self, text: str) -> Path:
        """Keep pasted rows as a file of this computer's user and return its path."""
        path = self._services.paths.data / "pasted" / f"pasted-{secrets.token_hex(4)}.csv"
        await asyncio.to_thread(write_atomic, path, text.encode())
        return path

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
        rules = WriteRules(parse_recipe(checked.recipe), checked.catalogue)
        return await session.forecast(calls_for(checked.summary.calls, mode=mode, rules=bool(rules.properties)))

    async def forecast_reading(self, checked: CheckedFile) -> Forecast | None:
        """Return what comparing the good rows with the account comes to."""
        session = self._accounts.session
        return None if session is None else await session.forecast(calls_for(checked.summary.calls, preview=True))

    async def prepare_job(self, checked: CheckedFile, *, mode: str, results_dir: Path | None = None) -> RunningJob:
        """Write the plan into a new journal. Nothing is sent.

        Raises:
            TokenRefused: No account is connected.
            ScopeMissing: The token may not write contacts.
            OtherAccount: The file was checked against the properties of another account.
        """
        session = self._session()
        self._require_same_account(checked, session)
        require(session.account, "import" if checked.form is None else "forms")
        settings = self._services.settings.load().settings
        root = Path(settings.results_folder) if settings.results_folder else self._services.paths.results_root
        job = await self._services.jobs.create(session, checked, mode=mode, results_dir=results_dir, results_root=root)
        self._jobs_changed.publish(None)
        try:
            await self._learn(checked, session)
        except BaseException:  # nobody has the job yet, and nobody else could end it
            await self._services.jobs.give_up(job)
            self._jobs_changed.publish(None)
            raise
        return RunningJob(job, session, self._services.jobs, self._job_changed)

    async def _learn(self, checked: CheckedFile, session: Session) -> None:
        """Remember what becomes of the columns of contacts; the fields of a form are no properties of theirs."""
        if checked.form is None:
            headers, recipe = checked.head.layout.headers, parse_recipe(checked.recipe)
            await asyncio.to_thread(self._services.choices.learn, session.account.portal_id, headers, recipe)

    def _require_same_account(self, checked: CheckedFile, session: Session) -> None:
        if self._checked_for is None or self._checked_for[0] is not checked:
            return
        wanted = self._checked_for[1][0]
        if self._checked_for[1] != (session.account.portal_id, session.api_base):
            message = f"This file was checked for account {wanted}, and account {session.account.portal_id} is open."
            hint = "Go back to Check, so that it is checked for this account, or switch back."
            raise OtherAccount(message, code="account.other", safe="Nothing was sent.", hint=hint)

    def _job_changed(self, job: RunningJob) -> None:
        if job.running:
            self._running.add(job)
        else:
            self._running.discard(job)
        self._jobs_changed.publish(None)

    @property
    def running(self) -> int:
        """How many jobs are writing."""
        return len(self._running)

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
        return RunningJob(job, session, self._services.jobs, self._job_changed)

    def _session(self) -> Session:
        session = self._accounts.session
        if session is None:
            message = "No account is connected."
            raise TokenRefused(message, code="token.none", hint="Connect one, or start the demo.")
        return session
