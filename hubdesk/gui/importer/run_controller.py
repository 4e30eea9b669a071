"""Runs one job: starts it, shows it, pauses and stops it, and says how it ended."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hubdesk.core.errors import AccessError, HubDeskError, ScopeMissing, TokenRefused, Unreachable
from hubdesk.gui.aio.bridge import Bridge
from hubdesk.gui.importer.outcomes import WRITTEN, of
from hubdesk.gui.language.say import heard
from hubdesk.gui.problems import REFUSED, key_of
from hubdesk.gui.widgets.banner import BannerText
from hubdesk.gui.wording import duration, number
from hubdesk.storage.journal.records import RowState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from hubdesk.core.clock import Clock
    from hubdesk.engine.records import Progress, Summary, Waiting
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.gui.importer.services import ImportJob

_FRAME_MS = 100
_BANNER = "run"
_WAITS: dict[str, tuple[str, str]] = {
    "network": ("HubSpot cannot be reached.", "offline"),
    "limit": ("HubSpot asks to slow down.", "slow"),
    "day": ("The day is used up.", "moon"),
    "reserve": ("The rest of today is kept for others.", "moon"),
    "moved": ("The account is being moved.", "clock"),
    "file": ("The file cannot be read at the moment.", "file"),
}
_SHORT_WAIT = 3.0
"""Seconds; waits for the limit below it are how a run breathes and are not worth a banner."""


class RunController:
    """Owns the running job.

    Attributes:
        job: The job, None before there is one.
        progress: The newest progress.
        ended: Whether it came to an end, good or not.
    """

    def __init__(
        self,
        pane: ImportPane,
        scope: TaskScope,
        clock: Clock,
        *,
        on_state: Callable[[], None],
        on_end: Callable[[Summary], None],
    ) -> None:
        """Connect the pane.

        Args:
            pane: The Import pane.
            scope: Owner of the task.
            clock: Tells when the run began.
            on_state: Hears that the run was started, paused, resumed or has failed.
            on_end: Hears the summary of a run that came to its end.
        """
        self.job: ImportJob | None = None
        self.progress: Progress | None = None
        self.error: HubDeskError | None = None
        self.ended = False
        self.stopping = False
        self._paused = False
        self._pane = pane
        self._scope = scope
        self._clock = clock
        self._on_state = on_state
        self._on_end = on_end
        self._started: datetime = clock.now()
        self._account = ""
        self._form = False
        self._bridge: Bridge[Progress] | None = None

    @property
    def running(self) -> bool:
        """Whether rows may be on their way."""
        return self.job is not None and not self.ended

    @property
    def paused(self) -> bool:
        """Whether the reader paused it."""
        return self._paused

    def start(
        self,
        job: ImportJob,
        *,
        rejected_before: int | None,
        trial: int = 0,
    ) -> None:
        """Run a job.

        Args:
            job: The job; what is shown is its own account, file and form.
            rejected_before: Rows that the check left out; None when not known.
            trial: Rows after which the run ends for a look; 0 for none.
        """
        self.job, self.error, self.progress = job, None, None
        self.ended = self.stopping = self._paused = False
        target = job.target
        self._account, self._form = target.account.name, target.form is not None
        self._started = self._clock.now()
        for key in (_BANNER, REFUSED):
            self._pane.banners.remove(key)
        self._pane.show_job(job.job_id, target.file)
        rows = target.rows
        self._pane.run.start(
            self._account,
            rows,
            rejected_before=rejected_before,
            form=self._form,
            undo_of=job.undo_of,
            by_hubspot=target.by_hubspot,
        )
        if self._bridge is not None:
            self._bridge.close()
        self._bridge = Bridge(job.progress, self._show, self._pane, interval_ms=_FRAME_MS)
        self._scope.start(self._run(job, trial), name="run", busy="ignore", on_error=self._failed)
        self._on_state()

    async def _run(self, job: ImportJob, trial: int) -> None:
        try:
            summary = await job.run(trial=trial)
        except Exception:
            self.ended = True
            self._pane.banners.remove(_BANNER)
            self._end_early()  # of a defect nobody but the window hears: nothing is left to pause or stop
            raise
        finally:
            self.ended = True
            if self._bridge is not None:
                self._bridge.close()
        self._pane.banners.remove(_BANNER)
        self._on_end(summary)

    def _failed(self, error: HubDeskError) -> None:
        self.error = error
        safe = heard(error.safe) or self._what_is_written()
        if isinstance(error, ScopeMissing):
            safe = " ".join((heard(error.safe), self._what_is_written())).strip()
            self._pane.banners.show_banner(_BANNER, self._pane.problem_banner(error, safe=safe, closable=False))
            self._end_early()
            return
        banner = self._pane.problem_banner(error, safe=safe, closable=False)
        if isinstance(error, AccessError):
            banner = replace(banner, action=self._pane.tr("Replace token…"), call=self._change_token)
        elif isinstance(error, Unreachable):
            banner = replace(banner, icon="offline")
        self._pane.banners.show_banner(key_of(error) if isinstance(error, TokenRefused) else _BANNER, banner)
        self._end_early()

    def _end_early(self) -> None:
        self._pane.run.show_title(self._pane.tr("Stopped"), ended=True)
        self._on_state()

    def _change_token(self) -> None:
        self._pane.token_change_wanted.emit()

    def forget(self) -> None:
        """Let go of a job that has ended: another import is shown now."""
        if not self.running:
            self.job = self.error = self.progress = None

    def pause_or_resume(self) -> None:
        """Pause a run, or go on with it."""
        if self.job is None or self.ended or self.stopping:
            return
        self._paused = not self._paused
        (self.job.pause if self._paused else self.job.resume)()
        self._retitle()
        self._on_state()

    def stop(self, *, cancel: bool = False) -> None:
        """End the run after the answers under way; ``cancel`` what HubSpot imports by itself, too."""
        if self.job is None or self.ended or self.stopping:
            return
        self.stopping = True
        (self.job.cancel if cancel else self.job.stop)()
        self._retitle()
        self._on_state()

    def _show(self, progress: Progress) -> None:
        self.progress = progress
        self._pane.run.show_progress(progress, self._started)
        self._show_waiting(progress.waiting)
        if self._paused or self.stopping:
            self._retitle()

    def _retitle(self) -> None:
        tr = self._pane.tr
        if self.stopping:
            flying = self.progress.on_their_way if self.progress is not None else 0
            text = tr("Stopping. Waiting for {0} answers").format(number(flying)) if flying else tr("Stopping…")
        elif self._paused:
            text = f"{tr('Paused.')} {self._what_is_written()}"
        else:
            text = self._pane.run.doing(self._account)
        self._pane.run.show_title(text)

    def _what_is_written(self) -> str:
        if self.progress is None:
            return self._pane.tr("Nothing is lost.")
        counts = self.progress.counts
        if self.job is not None and self.job.undo_of:
            done, left = of(counts, RowState.UPDATED), of(counts, RowState.NOT_SENT)
            text = self._pane.tr("{0} contacts are taken back, {1} are not yet.")
            return text.format(number(done), number(left))
        written = sum(of(counts, state) for state in WRITTEN)
        tr = self._pane.tr
        text = (
            tr("{0} rows are submitted, {1} are not.") if self._form else tr("{0} rows are written, {1} are not sent.")
        )
        return text.format(number(written), number(of(counts, RowState.NOT_SENT)))

    def _show_waiting(self, waiting: Waiting | None) -> None:
        brief = waiting is not None and waiting.reason == "limit" and (waiting.seconds or 0) < _SHORT_WAIT
        if waiting is None or waiting.reason == "paused" or brief:
            self._pane.banners.remove(_BANNER)
            return
        title, icon = _WAITS.get(waiting.reason, (heard(waiting.sentence), "clock"))
        parts = [] if waiting.sentence == title else [waiting.sentence]
        if waiting.seconds is not None:
            parts.append(self._pane.tr("Goes on by itself in {0}.").format(duration(waiting.seconds)))
        banner = BannerText("note", title, " ".join(parts), icon=icon, closable=False)
        self._pane.banners.show_banner(_BANNER, banner)
