"""The History pane of the real window on a demo portal: list, details, an undo from its question to its end.

``python -m tests.support.tour_history --pictures FOLDER [--look dark] [--scale 2] [--size 1024x680]`` puts a picture
of each into FOLDER. Contacts are imported and edited by somebody else, then the import is taken back. With ``--url`` it
works on a portal that runs already (its token in ``TOUR_TOKEN``): ``--kill FILE`` imports FILE, takes it back and kills
itself in the middle; ``--go-on`` resumes the undo from the list and prints its summary.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.other_people import edit
from tests.support.planned_file import write_planned
from tests.support.portal import running_portal
from tests.support.tour import until
from tests.support.touring import in_window, look_of, look_options

if TYPE_CHECKING:
    from hubdesk.engine.records import JobInfo
    from hubdesk.gui.history.controller import HistoryController
    from hubdesk.gui.history.pane import HistoryPane
    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.start import WindowBuilder
    from tests.support.planned_file import Truth
    from tests.support.portal import PortalProcess
    from tests.support.touring import Look

_SETTLE = 0.4
PRESENT, NEW = 1_500, 240


class HistoryTour:
    """Goes through the pane as a user does."""

    def __init__(
        self, window: MainWindow, builder: WindowBuilder, look: Look, token: str, portal: PortalProcess | None = None
    ) -> None:
        from hubdesk.gui.history.controller import HistoryController

        self._window = window
        self._builder = builder
        self._running_portal = portal
        self._token = token
        self._look = look
        window.show_pane("import")
        window.show_pane("history")
        self._history: HistoryController = next(each for each in builder._owned if isinstance(each, HistoryController))

    @property
    def pane(self) -> HistoryPane:
        """The pane."""
        return self._history.pane

    @property
    def _portal(self) -> PortalProcess:
        assert self._running_portal is not None
        return self._running_portal

    async def cut_off(self, file: Path) -> None:
        """Import a file, take it back, and die as soon as some contacts are restored."""
        await self.connect()
        job_id = await self.import_(file)
        await self._reload()
        await self._run_undo(job_id)
        run = self._builder.importer().run
        await until(lambda: run.progress is not None and run.progress.calls > 0, "some calls of the undo")
        os.kill(os.getpid(), signal.SIGKILL)

    async def go_on(self) -> None:
        """Resume the undo that was cut off, from the list, and print how it ended."""
        await self.connect()
        await self._reload()
        undo = next(job for job in self.jobs().values() if job.undo_of)
        self.pane.choose(undo.job_id)
        chosen = self.pane.chosen()
        assert chosen is not None
        before = {"chosen": chosen.job_id, "resumable": self.pane.foot.resume.isVisible(), "undo_of": undo.undo_of}
        self.pane.foot.resume.click()
        importer = self._builder.importer()
        await until(lambda: importer.summary is not None, "the undo has ended")
        assert importer.summary is not None
        await self._reload()
        states = {job.job_id: str(job.state) for job in self.jobs().values()}
        undone = {job.job_id: job.undone_by for job in self.jobs().values()}
        removed = [job.job_id for job in self.jobs().values() if job.removed]
        told = before | {
            "summary": importer.summary.as_json(),
            "states": states,
            "undone": undone,
            "removed": removed,
        }
        sys.stdout.write(json.dumps(told) + "\n")

    async def walk(self, folder: Path) -> None:
        """Take all pictures."""
        await self.connect()
        await self._shoot("empty")
        truth = write_planned(folder / "ITB_Berlin_Leads.csv", self._portal.contacts(), new=NEW, domain="fair.example")
        job_id = await self.import_(truth.file)
        stopped_id = await self._import_badly(folder)
        self._somebody_edits(truth)
        await self._reload()
        await self._shoot("stopped", choose=stopped_id)
        await self._shoot("details", choose=job_id)
        self._window.show_pane("history")
        self.pane.more.click()
        await asyncio.sleep(_SETTLE)
        self._close_menu()
        undo_id = await self.undo(job_id)
        await self._shoot("undo-list", choose=undo_id)
        await self._shoot("undone-details", choose=job_id)
        await self._fail(undo_id)
        await self._delete(undo_id)
        await self._history._services.set_details_days(0)
        await self._reload()
        await self._shoot("removed", choose=job_id)

    async def connect(self) -> None:
        """Open the portal's account."""
        from hubdesk.core.secret import Secret

        await self._builder._accounts.connect(Secret(self._token), on_step=lambda _: None)

    async def import_(self, file: Path, *, trial: int = 0) -> str:
        """Import a file by its plan, so that it can be taken back, and return the job's id."""
        from hubdesk.engine.prepare import suggested_recipe

        imports = self._builder._imports
        head = await imports.look(file)
        recipe = suggested_recipe(head, await imports.catalogue())
        checked = await imports.check(head, recipe, progress=lambda _: None)
        job = await imports.prepare_job(checked, mode="upsert")
        plan = await job.compare(lambda _: None)
        await plan.close()
        await job.run(trial=trial)
        await checked.close()
        return job.job_id

    async def _import_badly(self, folder: Path) -> str:
        file = folder / "webinar_asistentes.csv"
        rows = [f"w{n}@webinar.example,Ana" if n % 9 else f"nobody {n},Ana" for n in range(180)]
        file.write_text("\n".join(("Email,First name", *rows)), "utf-8")
        return await self.import_(file, trial=100)

    def _somebody_edits(self, truth: Truth) -> None:
        changed = [row for row, action in truth.actions.items() if action == "update" and truth.records[row]]
        for row in changed[:7]:
            name = next(iter(truth.changes[row]))
            edit(self._portal, truth.records[row], **{name: "Edited by Ines"})
        made = [one for one in self._portal.contacts() if one["properties"].get("email", "").endswith("@fair.example")]
        for one in made[:3]:
            edit(self._portal, one["id"], company="Sol Viajes")

    async def undo(self, job_id: str) -> str:
        """Take a job back through the window and return the undo's id."""
        undo_id = await self._run_undo(job_id)
        importer = self._builder.importer()
        progressed = lambda: importer.run.progress is not None and importer.run.progress.calls  # noqa: E731
        await until(lambda: importer.summary is not None or progressed(), "some calls of the undo")
        await self._shoot("undo-running", settle=0.05)
        await until(lambda: importer.summary is not None, "the undo has ended")
        await self._shoot("undo-done")
        self._window.show_pane("history")
        await self._reload()
        return undo_id

    async def _run_undo(self, job_id: str) -> str:
        """Go through an undo until it runs, and return its id."""
        controller, pane = self._history, self.pane
        pane.choose(job_id)
        pane.foot.undo.click()
        await self._shoot("undo-asks")
        pane.foot.compare.click()
        await self._shoot("undo-reading", settle=0.05)
        await until(lambda: controller.undo.planned is not None, "the undo is planned")
        await self._shoot("undo-preview")
        pane.foot.rows.click()
        await self._shoot("undo-rows")
        pane.foot.close.click()
        planned = controller.undo.planned
        assert planned is not None
        pane.foot.write.click()
        await until(self.confirm_typed, "the question")
        importer = self._builder.importer()
        await until(lambda: importer.run.running or importer.summary is not None, "the undo runs")
        return planned.job_id

    def confirm_typed(self) -> bool:
        """Type the number that is asked for, and say yes."""
        from PySide6.QtWidgets import QApplication

        from hubdesk.gui.widgets.confirm import ConfirmDialog

        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ConfirmDialog) or dialog.count_edit is None:
            return False
        planned = self._history.undo.planned
        assert planned is not None
        dialog.count_edit.setText(str(planned.lines.written))
        self._look.shoot(self._window, "history-undo-question")
        dialog.yes_button.click()
        return True

    async def _fail(self, undo_id: str) -> None:
        """Take the undo back while another account is open."""
        from hubdesk.core.secret import Secret

        self.pane.choose(undo_id)
        other = Secret(self._portal.tokens["other account"].token)
        await self._builder._accounts.connect(other, on_step=lambda _: None)
        self.pane.foot.undo.click()
        self.pane.foot.compare.click()
        await until(lambda: self.pane.banners.keys(), "the failure")
        await self._shoot("undo-failed")
        self.pane.foot.close.click()

    async def _delete(self, job_id: str) -> None:
        from PySide6.QtWidgets import QApplication

        from hubdesk.gui.widgets.confirm import ChoiceDialog

        self.pane.choose(job_id)
        self.pane.details.delete.click()
        await until(lambda: isinstance(QApplication.activeModalWidget(), ChoiceDialog), "the question")
        await self._shoot("delete")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ChoiceDialog)
        dialog.buttons[0].click()

    def _close_menu(self) -> None:
        from PySide6.QtWidgets import QApplication

        popup = QApplication.activePopupWidget()
        if popup is not None:
            if self._look.pictures is not None:
                popup.grab().save(str(self._look.pictures / f"history-more-{self._look.look}.png"))
            popup.close()

    def jobs(self) -> dict[str, JobInfo]:
        """Return the jobs that the list has."""
        return {job.job_id: job for job in self._history._jobs}

    async def _reload(self) -> None:
        self._history.refresh()
        await until(lambda: not self._history._scope.running("jobs"), "the list")

    async def _shoot(self, name: str, *, choose: str = "", settle: float = _SETTLE) -> None:
        if choose:
            self.pane.choose(choose)
        await asyncio.sleep(settle)
        self._look.shoot(self._window, f"history-{name}")


def main(arguments: list[str]) -> int:
    """Take the pictures, or go one half of the way of an undo that is cut off."""
    parser = argparse.ArgumentParser()
    look_options(parser)
    parser.add_argument("--url", default="")
    parser.add_argument("--kill", type=lambda text: Path(text).absolute())
    parser.add_argument("--go-on", action="store_true")
    wanted = parser.parse_args(arguments)
    look = look_of(wanted)
    if wanted.url:
        os.environ["HUBDESK_API_BASE"] = os.environ["HUBDESK_FORMS_BASE"] = wanted.url

        async def half(window: MainWindow, builder: WindowBuilder) -> bool:
            tour = HistoryTour(window, builder, look, os.environ["TOUR_TOKEN"])
            await (tour.go_on() if wanted.go_on else tour.cut_off(wanted.kill))
            return True

        return in_window(half, look, demo=False)
    with running_portal(prefilled=PRESENT) as portal, tempfile.TemporaryDirectory() as folder:
        os.environ["HUBDESK_API_BASE"] = os.environ["HUBDESK_FORMS_BASE"] = portal.url

        async def act(window: MainWindow, builder: WindowBuilder) -> bool:
            await HistoryTour(window, builder, look, portal.token, portal).walk(Path(folder))
            return True

        return in_window(act, look, demo=False)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
