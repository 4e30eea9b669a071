"""What must hold for each single change of a contact, looked at the moment it is made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.support.world import OTHERS, Change, World

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class Job:
    """A job as the one who asked for it knows it.

    Attributes:
        writes: Write rule of each property.
        undo_of: What it takes back.
        born: Moment at which it was planned.
        ended: Whether it is finished.
        begun: Whether a run of it has begun.
    """

    job_id: str
    mode: str
    file: Path
    writes: dict[str, str]
    planned: bool
    born: int
    undo_of: Job | None = None
    ended: bool = False
    begun: bool = False


@dataclass
class Watch:
    """Looks at each change the moment it is made.

    Attributes:
        jobs: All jobs by id.
        last: Newest change of each property of each contact, by record and name.
    """

    world: World
    jobs: dict[str, Job] = field(default_factory=dict)
    last: dict[tuple[str, str], Change] = field(default_factory=dict)

    def hear(self, change: Change) -> None:
        """Check a change and remember it."""
        job = self.jobs.get(change.actor)
        if job is not None:
            if job.undo_of is not None:
                self._undo(change, job, job.undo_of)
            else:
                self._import(change, job)
        self.last[change.record, change.name] = change

    def knew(self, actor: str, before: Change) -> bool:
        """Return whether an actor has read a property since a change of it."""
        return self.world.reads.get((actor, before.record, before.name), 0) > before.moment

    def made_by(self, record: str) -> str:
        """Return who made a contact; empty for one that was always there."""
        made = next((one for one in self.world.history if one.record == record and not one.name and one.new), None)
        return made.actor if made is not None else ""

    def wrote(self, job: Job, record: str, name: str) -> list[Change]:
        """Return what a job changed of a property."""
        return [one for one in self.world.history if (one.actor, one.record, one.name) == (job.job_id, record, name)]

    def story(self, record: str) -> str:
        """Return everything that happened to a contact."""
        return "\n".join(str(one) for one in self.world.history if one.record == record)

    def _theirs(self, record: str, name: str, job: Job, original: Job) -> bool:
        """Return whether a value is somebody else's, and told apart from what the job wrote, and was seen."""
        before = self.last.get((record, name))
        if before is None or before.actor != OTHERS or not self.knew(job.job_id, before):
            return False
        return before.new not in {one.new for one in self.wrote(original, record, name)}

    def _undo(self, change: Change, job: Job, original: Job) -> None:
        if change.name:
            assert not self._theirs(change.record, change.name, job, original), f"an undo overwrote {change}"
            return
        assert not change.new, f"an undo made a contact: {change}"
        assert self.made_by(change.record) == original.job_id, f"an undo archived a contact not its own: {change}"
        names = {name for record, name in self.last if record == change.record and name}
        filled = [name for name in names if self.last[change.record, name].new]  # who cleared something put nothing in
        edited = [name for name in filled if self._theirs(change.record, name, job, original)]
        assert not edited, f"{edited}: {self.story(change.record)} {self.world.reads}"

    def _import(self, change: Change, job: Job) -> None:
        if not change.name:
            assert change.new, f"an import archived a contact: {change}"
            assert job.mode != "update", f"an import that only updates made a contact: {change}"
            return
        if self.made_by(change.record) == job.job_id:
            return
        assert job.mode != "create", f"an import that only creates changed a contact: {change}"
        before = self.last.get((change.record, change.name))
        if before is None or before.actor == job.job_id or not self.knew(job.job_id, before):
            return
        write = job.writes.get(change.name)
        assert not (write == "if_empty" and change.old), (
            f"not empty, and overwritten: {job} {self.story(change.record)}"
        )
        assert write != "new_only", f"a contact that was there was changed: {change}"
        if write == "append":
            assert set(change.old.split(";")) - {""} <= set(change.new.split(";")), (
                f"an option was taken away: {self.story(change.record)}"
            )
