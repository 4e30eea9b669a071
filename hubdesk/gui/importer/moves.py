"""Whether an import moved on: what was said of a wish that could not be done then is no longer true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.importer.preview_controller import Stage

if TYPE_CHECKING:
    from hubdesk.gui.importer.check_controller import CheckController
    from hubdesk.gui.importer.run_controller import RunController
    from hubdesk.gui.importer.steps import Way
    from hubdesk.gui.importer.write_controller import WriteController
    from hubdesk.tabular.model import FileHead


class Moves:
    """Compares where an import stands with where it stood. A failure is no move: what it says has to stay in sight."""

    def __init__(self) -> None:
        self._always: tuple[object, object] = (None, None)
        self._done: tuple[object, object, object] = (None, None, None)

    def moved(
        self, way: Way, head: FileHead | None, check: CheckController, run: RunController, write: WriteController
    ) -> bool:
        """Return whether a step was taken, a file was read, rows were checked or compared, or a run began or ended.

        Args:
            way: Where the reader is.
            head: The file that is open.
            check: Owner of the checked file.
            run: Owner of the run.
            write: Owner of the plan.
        """
        stage = write.preview.stage
        always = (way.now, run.running)
        done = (head, check.checked, None if stage is Stage.ASKING else stage)
        before, self._always = self._always, always
        old, self._done = self._done, done
        return before != always or any(
            one is not None and one is not other for one, other in zip(done, old, strict=True)
        )
