"""What stays on this computer after disconnecting, and how all of it is removed."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.core.errors import HubDeskError, JobBusy, StorageProblem
from hubdesk.engine.records import account_words
from hubdesk.engine.results import FILES, PLAN, SUMMARY, is_of
from hubdesk.storage.journal.catalog import LOOKING, delete_job, list_jobs
from hubdesk.storage.keyring_backend import by_hand
from hubdesk.storage.logs import close_log_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hubdesk.engine.known_accounts import KnownAccounts
    from hubdesk.storage.accounts import AccountEntry
    from hubdesk.storage.journal.catalog import JobHeader
    from hubdesk.storage.journal.records import JobMeta
    from hubdesk.storage.paths import Paths
    from hubdesk.storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Place:
    """Something that HubDesk keeps on this computer.

    Attributes:
        words: What it is, for people, such as ``Settings``.
        path: File or folder; None for an entry of the system's keyring.
    """

    words: str
    path: Path | None


@dataclass(frozen=True, slots=True)
class Leftover:
    """Something that could not be removed.

    Attributes:
        place: What it is.
        reason: Why not, one sentence.
        by_hand: How to remove it by hand, one sentence.
    """

    place: Place
    reason: str
    by_hand: str


@dataclass(frozen=True, slots=True)
class RemovalReport:
    """What "Remove everything" did.

    Attributes:
        removed: What is gone.
        left: What could not be removed, each with the way to do it by hand; empty when all went well.
        kept: What was not touched because it is the user's: result files.
    """

    removed: tuple[Place, ...]
    left: tuple[Leftover, ...]
    kept: tuple[Place, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing of HubDesk's own is left."""
        return not self.left


@dataclass(frozen=True, slots=True)
class _Kind:
    """Files of one kind: what they are, in which folder of :class:`Paths`, under which names."""

    words: str
    folder: str
    names: tuple[str, ...]


_KINDS = (
    _Kind("Settings", "config_folder", ("settings.json*",)),
    _Kind("How the window looked", "config_folder", ("window.json*",)),
    _Kind("Log of calls, without contact data", "data_folder", ("calls",)),
    _Kind("Log of submissions, without what was typed", "data_folder", ("submissions",)),
    _Kind("When scopes were last used", "data_folder", ("scopes",)),
    _Kind("What was decided about columns and values", "data_folder", ("choices",)),
    _Kind("The demo portal and its contacts", "data_folder", ("demo",)),
    _Kind("Rows that were pasted", "data_folder", ("pasted",)),
    _Kind("Rows of workbooks that were opened", "data_folder", ("opened",)),
    _Kind("Properties and owners of the accounts", "cache_folder", ("catalogue-*.json",)),
    _Kind("How much of the limit was used", "cache_folder", ("limits",)),
    _Kind("Log of the program", "logs_folder", ("hubdesk.log*",)),
)  # fmt: skip
_STRAYS = ".hubdesk-*.tmp"
_FOLDERS = ("config_folder", "data_folder", "jobs_folder", "logs_folder", "cache_folder")
_RESULTS = (*dict.fromkeys(FILES.values()), PLAN, SUMMARY)


class Remover:
    """Removes all that HubDesk keeps, by name: whatever else lies in its folders is not its own and is only told of.

    Args:
        paths: Where things are kept.
        vault: Where tokens are kept.
        known: The list of accounts.
    """

    def __init__(self, paths: Paths, vault: Vault, known: KnownAccounts) -> None:
        self._paths = paths
        self._vault = vault
        self._known = known

    def places(self) -> tuple[Place, ...]:
        """Return what there is to remove. Reads the disk."""
        tokens = [_token_place(entry) for entry in self._known.entries() if entry.stored != "none"]
        jobs = (
            [Place(_jobs_words(len(headers)), self._paths.jobs_folder)] if (headers := list_jobs(self._paths)) else []
        )
        files = [Place(kind.words, path) for kind in _KINDS for path in self._found(kind)]
        listed = [Place("The list of accounts", path) for path in self._paths.config_folder.glob("accounts.json*")]
        return (*tokens, *listed, *jobs, *files)

    def staying(self, portal_id: int) -> tuple[Place, ...]:
        """Return what stays on the disk after an account was disconnected: all but its token. Reads the disk."""
        headers = [one for one in list_jobs(self._paths) if one.meta.portal_id == portal_id]
        jobs = [Place(_jobs_words(len(headers)), self._paths.jobs_folder)] if headers else []
        folders = sorted({Path(one.meta.results_dir) for one in headers if one.meta.results_dir})
        results = [Place("Result files", folder) for folder in folders if folder.is_dir()]
        files = [
            Place(words, path)
            for words, folder, names in (
                ("Its properties and owners as last read", "cache_folder", f"catalogue-{portal_id}.json"),
                ("Its log of calls, without contact data", "data_folder", f"calls/{portal_id}-*.sqlite"),
                ("Its log of submissions, without what was typed", "data_folder", f"submissions/{portal_id}-*.jsonl"),
                ("What was decided about its columns and values", "data_folder", f"choices/{portal_id}.json"),
                ("When its scopes were last used", "data_folder", f"scopes/{portal_id}-*.json"),
            )
            for path in sorted(getattr(self._paths, folder).glob(names))
        ]
        return (*jobs, *results, *files)

    def require_idle(self) -> None:
        """Refuse while a job runs, in this program or in another one. Reads the disk.

        Raises:
            JobBusy: One does.
        """
        for header in list_jobs(self._paths):
            if header.running:
                message = f"Job {header.meta.job_id} is {header.running}."
                hint = "Stop it first, or wait for its end."
                raise JobBusy(message, code="job.busy", safe="Nothing was removed.", hint=hint)

    async def remove(self, *, results: bool = False) -> RemovalReport:
        """Remove tokens first, then everything on the disk; one thing that stays does not keep the others.

        Args:
            results: The result files of all jobs, too.

        Raises:
            JobBusy: A job is running; nothing was removed.
        """
        await asyncio.to_thread(self.require_idle)
        removed: list[Place] = []
        left: list[Leftover] = []
        keeper = (await self._vault.available()).keeper
        await self._remove_tokens(removed, left, keeper)
        kept = await asyncio.to_thread(self._remove_files, removed, left, results=results)
        return RemovalReport(tuple(removed), tuple(left), tuple(kept))

    async def _remove_tokens(self, removed: list[Place], left: list[Leftover], keeper: str) -> None:
        for entry in self._known.entries():
            place = _token_place(entry)
            try:
                await self._vault.forget(entry.portal_id, entry.api_base)
                await self._known.remove(entry.portal_id, entry.api_base)
                removed.append(place)
            except StorageProblem as problem:
                if problem.code == "keyring.none" and entry.stored == "none":
                    await self._known.remove(entry.portal_id, entry.api_base)
                else:
                    left.append(Leftover(place, problem.message, by_hand(keeper)))
        others = Place("Other entries of HubDesk in the system's keyring", None)
        try:
            if await self._vault.forget_rest():
                removed.append(others)
        except StorageProblem as problem:
            if problem.code != "keyring.none":
                left.append(Leftover(others, problem.message, by_hand(keeper)))

    def _remove_files(self, removed: list[Place], left: list[Leftover], *, results: bool) -> list[Place]:
        headers = list_jobs(self._paths)
        kept = self._results(headers, removed, left, remove=results)
        self._remove_jobs(headers, removed, left)
        close_log_files(self._paths.logs_folder)
        # The list of accounts goes last: as long as a token is left behind it says which one that is.
        kinds = [*_KINDS]
        if not any(one.place.path is None for one in left):
            kinds.append(_Kind("The list of accounts", "config_folder", ("accounts.json*",)))
        for kind in kinds:
            for path in self._found(kind):
                _remove_path(Place(kind.words, path), removed, left)
        for name in _FOLDERS:
            folder = getattr(self._paths, name)
            for stray in folder.glob(_STRAYS):
                _remove_path(Place("A file that was not finished", stray), removed, left)
            if name == "cache_folder":
                with contextlib.suppress(OSError):
                    (folder / LOOKING).unlink(missing_ok=True)
            _remove_folder(folder, left)
        return kept

    def _found(self, kind: _Kind) -> Iterator[Path]:
        folder: Path = getattr(self._paths, kind.folder)
        for name in kind.names:
            yield from sorted(folder.glob(name))

    def _remove_jobs(self, headers: Iterable[JobHeader], removed: list[Place], left: list[Leftover]) -> None:
        gone = 0
        for header in headers:
            place = Place(f"Job {header.meta.job_id} and its journal", self._paths.jobs_folder / header.meta.job_id)
            try:
                delete_job(self._paths, header.meta.job_id)
                gone += 1
            except HubDeskError as problem:
                left.append(Leftover(place, problem.message, f"Delete the folder {place.path}."))
        if gone:
            removed.append(Place(_jobs_words(gone), self._paths.jobs_folder))

    def _results(
        self, headers: Iterable[JobHeader], removed: list[Place], left: list[Leftover], *, remove: bool
    ) -> list[Place]:
        jobs: dict[Path, list[str]] = {}
        for one in headers:
            if one.meta.results_dir:
                jobs.setdefault(Path(one.meta.results_dir), []).append(one.meta.job_id)
        kept = []
        for folder in sorted(jobs):
            found = [folder / name for name in _RESULTS if (folder / name).is_file()]
            if not found:
                continue
            place = Place("Result files", folder)
            # What is called like result files in a folder that is no job's any more may be the user's own.
            if not remove or not any(is_of(folder, job_id) for job_id in jobs[folder]):
                kept.append(place)
                continue
            before = len(left)
            for file in found:
                _remove_path(Place("Result file", file), [], left)
            if len(left) == before:
                removed.append(place)
            _remove_empty(folder)
        if remove:
            _remove_empty(self._paths.results_root)
        return kept


def remove_results(meta: JobMeta, root: Path, *, remove: bool) -> tuple[Path, ...]:
    """Remove the result files of one job, or leave them, and return its folder when some are left. Blocks.

    Args:
        meta: The job.
        root: Folder of all jobs' results, which goes when it is empty.
        remove: Whether to remove them; those of another job in the same folder stay in any case.
    """
    folder = Path(meta.results_dir)
    if not meta.results_dir or not folder.is_dir() or not is_of(folder, meta.job_id):
        return ()
    left: list[Leftover] = []
    for file in [folder / name for name in _RESULTS if remove and (folder / name).is_file()]:
        _remove_path(Place("Result file", file), [], left)
    if remove:
        _remove_empty(folder)
        _remove_empty(root)
    return (folder,) if left or not remove else ()


def _token_place(entry: AccountEntry) -> Place:
    return Place(f"Access token of {account_words(entry.name, entry.portal_id)}", None)


def _jobs_words(count: int) -> str:
    return "1 job and its journal" if count == 1 else f"{count:,} jobs and their journals"


def _remove_path(place: Place, removed: list[Place], left: list[Leftover]) -> None:
    path = place.path
    assert path is not None  # noqa: S101  # files and folders only
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else "unknown reason"
        left.append(Leftover(place, f"The disk refuses ({why}).", f"Delete {path}."))
    else:
        removed.append(place)


def _remove_folder(folder: Path, left: list[Leftover]) -> None:
    """Remove one of HubDesk's folders, and tell of what somebody else put there."""
    strange = sorted(path.name for path in folder.glob("*"))
    if strange:
        names = ", ".join(strange[:3]) + (" and more" if len(strange) > 3 else "")
        known = {one.place.path for one in left}
        if not any(folder / name in known for name in strange):
            reason = f"It holds what HubDesk did not put there ({names})."
            left.append(Leftover(Place("A folder", folder), reason, f"Look into {folder} and delete it."))
        return
    _remove_empty(folder)


def _remove_empty(folder: Path) -> None:
    """Remove ``folder`` if nothing is in it; a folder that stays empty is no harm."""
    try:
        folder.rmdir()
    except OSError as error:
        if error.errno not in (errno.ENOTEMPTY, errno.EEXIST, errno.ENOENT, errno.ENOTDIR, errno.EACCES, errno.EPERM):
            raise
