"""Watches the jobs of the window and lets the desktop know: awake while one runs, progress, a message at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from hubdesk.gui.aio.bridge import Bridge
from hubdesk.gui.importer.outcomes import share_sent
from hubdesk.gui.places import PLACES, word_of
from hubdesk.gui.settings.values import KEEP_AWAKE, NOTIFY
from hubdesk.gui.wording import labelled, number

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.core.events import Subject, Subscription
    from hubdesk.engine.records import Progress
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.desktop.keep_awake import KeepAwake
    from hubdesk.gui.desktop.notifications import Notifications
    from hubdesk.gui.services import SettingsPort

LONG = 10.0
"""Seconds from which the end of a job is worth a message."""

_FRAME_MS = 1_000


class WatchedJob(Protocol):
    """A job as far as the desktop is told of it."""

    @property
    def progress(self) -> Subject[Progress]:
        """Where it stands."""
        ...

    @property
    def running(self) -> bool:
        """Whether rows may be on their way."""
        ...

    @property
    def ended_early(self) -> bool:
        """Whether it stopped before its end."""
        ...

    @property
    def undo_of(self) -> str:
        """The job that it takes back, empty for all others."""
        ...


J = TypeVar("J", bound=WatchedJob)


class JobWatch(QObject):
    """Owns what the desktop was asked for."""

    def __init__(
        self,
        window: QWidget,
        jobs: Subject[J],
        awake: KeepAwake,
        notifications: Notifications,
        settings: SettingsPort,
        scope: TaskScope,
    ) -> None:
        """Watch from now on.

        Args:
            window: Asks for attention where the desktop takes no message.
            jobs: Publishes a job when it begins and when it ends.
            awake: Keeps the computer awake.
            notifications: Messages and progress.
            settings: Whether the user wants them.
            scope: Owner of the calls.
        """
        super().__init__(window)
        self._window = window
        self._awake = awake
        self._notifications = notifications
        self._settings = settings
        self._scope = scope
        self._running: dict[int, Bridge[Progress]] = {}
        self._newest: dict[int, Progress] = {}
        self._subscription: Subscription = jobs.subscribe(self._changed)

    def close(self) -> None:
        """Watch no more."""
        self._subscription.close()
        for bridge in self._running.values():
            bridge.close()
        self._running.clear()

    def _changed(self, job: WatchedJob) -> None:
        key = id(job)
        if job.running and key not in self._running:
            self._running[key] = Bridge(
                job.progress, lambda progress: self._progress(key, progress), self, interval_ms=_FRAME_MS
            )
            if self._settings.get(KEEP_AWAKE, True) is not False:
                self._scope.start(self._awake.hold(_tr("Rows are being sent to HubSpot")), name="stay awake")
        elif not job.running and key in self._running:
            self._running.pop(key).close()
            newest = self._newest.pop(key, None)
            if not self._running:
                self._scope.start(self._awake.release(), name="sleep again")
                self._scope.start(self._notifications.show_progress(None), name="progress")
            if newest is not None and newest.seconds >= LONG:
                self._ended(job, newest)

    def _progress(self, key: int, progress: Progress) -> None:
        self._newest[key] = progress
        done, total = share_sent(progress.counts)
        share = done / total if total else None
        self._scope.start(self._notifications.show_progress(share), name="progress", busy="ignore")

    def _ended(self, job: WatchedJob, newest: Progress) -> None:
        if QApplication.activeWindow() is not None or self._settings.get(NOTIFY, True) is False:
            return
        undo = bool(job.undo_of)
        if job.ended_early:
            title = _tr("The undo stopped") if undo else _tr("The import stopped")
        else:
            title = _tr("The undo is finished") if undo else _tr("The import is finished")
        counts = [
            labelled(word_of(place, undo=undo), number(newest.counts[place.state]))
            for place in PLACES
            if newest.counts.get(place.state)
        ]
        self._scope.start(self._tell(title, " · ".join(counts)), name="notification")

    async def _tell(self, title: str, text: str) -> None:
        if not await self._notifications.tell(title, text):
            QApplication.alert(self._window)


def _tr(text: str) -> str:
    return QCoreApplication.translate("JobWatch", text)
