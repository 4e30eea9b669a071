"""How the rows of a job leave: by its kind as batches, as submissions or as files, from its plan or from its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.forms.file.form_run import FormRun
from hubdesk.engine.forms.file.mode import SubmitForm
from hubdesk.engine.limits.forecast import calls_for
from hubdesk.engine.plan.execution import ByPlan, PlanBodies
from hubdesk.engine.plan.grouping import group
from hubdesk.engine.plan.write_rules import WriteRules
from hubdesk.engine.run.bodies import FileBodies
from hubdesk.engine.run.modes import mode_named
from hubdesk.engine.run.sender import Sender
from hubdesk.engine.run.touched import require_same_file
from hubdesk.engine.undo.mode import UNDO, TakeBack
from hubdesk.engine.via_hubspot.sender import FileSender
from hubdesk.engine.worker import protocol
from hubdesk.mapping.model import Catalogue
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.storage.journal.records import FORM, RowState
from hubdesk.storage.plan.reader import Plan
from hubdesk.tabular.model import Layout

if TYPE_CHECKING:
    from hubdesk.core.clock import Clock
    from hubdesk.engine.limits.job_limit import JobLimit
    from hubdesk.engine.run.bodies import Bodies
    from hubdesk.engine.run.control import Control
    from hubdesk.engine.run.eta import Eta
    from hubdesk.engine.run.modes import Mode
    from hubdesk.engine.run.tracker import Tracker
    from hubdesk.engine.session import Session
    from hubdesk.engine.worker.client import Worker
    from hubdesk.storage.journal.journal import Journal


class Sending:
    """Sends what is open of one job.

    Args:
        journal: The job's.
        worker: Reads its file.
        session: The account.
        control: Pause, stop and cancel.
        tracker: Is told what happens.
        eta: Is told how many calls a batch takes.
        limit: What the job works against.
        clock: Time.
    """

    def __init__(
        self,
        journal: Journal,
        worker: Worker,
        session: Session,
        control: Control,
        tracker: Tracker,
        eta: Eta,
        limit: JobLimit,
        clock: Clock,
    ) -> None:
        self._journal = journal
        self._worker = worker
        self._session = session
        self._control = control
        self._tracker = tracker
        self._eta = eta
        self._limit = limit
        self._clock = clock

    async def open(self, mode: str) -> None:
        """Open the job's file on the worker as the journal describes it now, to be read for ``mode``.

        Raises:
            FileProblem: It is not there any more, or another one.
        """
        meta = self._journal.meta
        layout = msgspec.json.decode(meta.layout, type=Layout)
        source = protocol.Source(meta.source_path, meta.source_size, meta.source_mtime_ns, layout)
        zone = self._session.account.time_zone
        await self._worker.call(
            protocol.OpenJob(source, meta.recipe, meta.catalogue, zone, mode, meta.form), type(None)
        )

    async def plan(self) -> Plan:
        """Open the plan that is kept to; whoever asks closes it.

        Raises:
            StorageProblem: There is none, or it is damaged.
        """
        meta = self._journal.meta
        return await Plan.open(self._journal.folder, meta.job_id, digest=meta.plan)

    async def send(self, most: int | None) -> None:
        """Send until nothing is open, or until stopped; the job is open on the worker.

        Args:
            most: Leave open what lies behind the first so many rows that were never sent; None sends all.

        Raises:
            HubDeskError: Why it ended early; whatever was on its way has been recorded.
        """
        meta = self._journal.meta
        if meta.by_hubspot is not None:
            imports = FileSender(self._journal, self._worker, self._session, self._control, self._tracker, self._clock)
            await imports.send_all(most_rows=most)
            return
        if not meta.plan:
            await self._send_with(FileBodies(self._worker), self._mode(), most)
            return
        plan = await self.plan()
        try:
            await self._regroup(plan, most or 0)
            await self._send_with(PlanBodies(plan), self._mode_by(plan), most)
        finally:
            await plan.close()

    def _mode_by(self, plan: Plan) -> Mode:
        meta, contacts = self._journal.meta, self._session.contacts
        catalogue = msgspec.json.decode(meta.catalogue, type=Catalogue)
        if meta.mode == UNDO:
            self._eta.calls_each = 2
            return TakeBack(contacts, catalogue, plan)
        recipe = parse_recipe(meta.recipe)
        rules = WriteRules(recipe, catalogue)
        self._eta.calls_each = calls_for(1, rules=bool(rules.properties)).total
        return ByPlan(contacts, recipe.key, meta.mode, plan, catalogue, rules)

    def _mode(self) -> Mode:
        meta = self._journal.meta
        if meta.mode == FORM:
            taken = RowState.SUBMITTED in self._journal.counts()
            return SubmitForm(self._session.client, meta.portal_id, FormRun.decode(meta.form).definition, taken=taken)
        recipe = parse_recipe(meta.recipe)
        rules = WriteRules(recipe, msgspec.json.decode(meta.catalogue, type=Catalogue))
        self._eta.calls_each = calls_for(1, mode=meta.mode, rules=bool(rules.properties)).total
        return mode_named(meta.mode, self._session.contacts, recipe.key, rules)

    async def _send_with(self, bodies: Bodies, mode: Mode, most: int | None) -> None:
        now, lanes = self._session.server_time, self._limit.widest
        sends = await self._journal.recent_sends(0.0)
        earlier = sends[-1] if sends else None
        sender = Sender(self._journal, bodies, mode, self._control, self._tracker, now, lanes=lanes, earlier=earlier)
        await sender.send_all(most_rows=most)

    async def _regroup(self, plan: Plan, trial: int) -> None:
        """Put batches of what changes in place of those of the whole file, if the file still is what was compared."""
        batches = await self._journal.open_batches()
        if not any(batch.digest for batch in batches):
            return  # they are those of the plan already, or nothing is left
        await require_same_file(self._journal.meta)
        await self._worker.call(protocol.RequireUnchanged(batches), type(None))
        await self._journal.replan(*await group(plan, trial))
