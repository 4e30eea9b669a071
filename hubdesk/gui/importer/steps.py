"""The steps of an import and which of them can be gone to. No Qt."""

from __future__ import annotations

from enum import IntEnum


class Step(IntEnum):
    """A step; its value is its place in the stepper."""

    FILE = 0
    COLUMNS = 1
    CHECK = 2
    PREVIEW = 3
    RUN = 4
    RESULTS = 5


class Way:
    """Where the reader is, how far the import has come, and whether the check still holds.

    Going back keeps everything; a change makes later steps void, it does not forget them.

    Attributes:
        shown_from: The first step that there is at all: an undo has no file, and nothing to map or check.
    """

    def __init__(self) -> None:
        self._first = self.shown_from = Step.FILE
        self.now = Step.FILE
        self.furthest = Step.FILE
        self.check_void = False

    @property
    def settled(self) -> bool:
        """Whether rows were sent: the steps before cannot be gone back to."""
        return self.furthest >= Step.RUN

    def go(self, step: Step) -> None:
        """Be at a step."""
        self.now = step
        self.furthest = max(self.furthest, step)
        if step is Step.CHECK:
            self.check_void = False

    def run_again(self) -> None:
        """Note that the job goes on: its results are still to come."""
        self.furthest = min(self.furthest, Step.RUN)

    def changed(self, step: Step) -> None:
        """Note that something of ``step`` was changed: what follows from it has to be done again."""
        if step < Step.CHECK <= self.furthest:
            self.check_void = True

    def new_file(self) -> None:
        """Begin anew with another file."""
        self.begin_at(Step.FILE)

    def begin_at(self, step: Step, *, alone: bool = False) -> None:
        """Be at the first step of a job that was made before; there is none before it to go back to.

        Args:
            step: The step.
            alone: Whether the job never had the steps before.
        """
        self._first = self.now = self.furthest = step
        self.shown_from = step if alone else Step.FILE
        self.check_void = False

    def reachable(self, step: Step) -> bool:
        """Return whether a click on a step leads there."""
        if step is self.now:
            return False
        if self.settled:
            return step >= Step.RUN and step <= self.furthest
        return self._first <= step <= self.furthest

    def back(self) -> Step | None:
        """Return the step that Back leads to, None where there is none."""
        if self.settled or self.now is self._first:
            return None
        return Step(self.now - 1)
