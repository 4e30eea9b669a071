"""Tells from the start of the program on that imports wait to be gone on with: at History, and on an empty File step.

Who was interrupted yesterday looks for the import where it was begun, not in a list; and a list that nobody has opened
yet tells nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.history.words import resumable, share_settled, what
from hubdesk.gui.language.say import say
from hubdesk.storage.journal.records import JobState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.engine.records import JobInfo
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.backend.accounts import Accounts
    from hubdesk.gui.backend.history import History
    from hubdesk.gui.importer.file_view import FileView


class Interrupted:
    """Owns what is told of unfinished jobs."""

    def __init__(
        self,
        history: History,
        accounts: Accounts,
        scope: TaskScope,
        *,
        note: Callable[[str, str], None],
        resume: Callable[[str], None],
    ) -> None:
        """Look once, and again whenever a job or the account is another one.

        Args:
            history: Lists the jobs.
            accounts: The account that the window works with.
            scope: Owner of the looks.
            note: Shows words and an icon at the rail's entry of History.
            resume: Goes on with a job.
        """
        self._history, self._accounts, self._scope = history, accounts, scope
        self._note, self._resume = note, resume
        self._newest: JobInfo | None = None
        self._view: FileView | None = None
        self._subscriptions = (
            history.jobs_changed.subscribe(lambda _: self.look()),
            accounts.changed.subscribe(lambda _: self.look()),
        )
        self.look()

    def close(self) -> None:
        """Look no more."""
        for subscription in self._subscriptions:
            subscription.close()

    def show_on(self, view: FileView) -> None:
        """Tell also on an empty File step."""
        self._view = view
        view.unfinished.resume_wanted.connect(self._go_on)
        self._show()

    def look(self) -> None:
        """Read the list of jobs."""
        self._scope.start(self._look(), name="interrupted", busy="replace", on_error=lambda _: None)

    async def _look(self) -> None:
        jobs = await self._history.jobs()
        waiting = sum(map(resumable, jobs))
        self._note(str(waiting) if waiting else "", "pause" if waiting else "")
        self._newest = self._of_account(jobs)
        self._show()

    def _of_account(self, jobs: Sequence[JobInfo]) -> JobInfo | None:
        """Return the newest stopped job of the present account: another one's needs another token."""
        account = self._accounts.account
        if account is None:
            return None
        stopped = (job for job in jobs if job.state is JobState.STOPPED and resumable(job))
        return next((job for job in stopped if job.portal_id == account.portal_id), None)

    def _show(self) -> None:
        job, view = self._newest, self._view
        if view is not None:
            text = "" if job is None else say("{0} stopped at {1}.", what(job), share_settled(job))
            view.unfinished.show_text(text)

    def _go_on(self) -> None:
        if self._newest is not None:
            self._scope.start(self._go_on_with(self._newest.job_id), name="go on", busy="ignore")

    async def _go_on_with(self, job_id: str) -> None:
        await self._history.idle()  # a journal that is open to be looked at cannot be opened once more
        self._resume(job_id)
