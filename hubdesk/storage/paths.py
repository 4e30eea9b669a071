"""Where HubDesk keeps things on this computer."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from hubdesk.storage.atomic import private_folder

_NAME = "HubDesk"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders, each made with mode 0700 when it is first asked for.

    A folder that cannot be made is returned all the same: whoever writes there says what is wrong, and who only
    reads goes on (a read-only home must not keep the program from starting).

    Attributes:
        results_root: Folder in which each job makes a folder for its result files. The user's, not made here.
    """

    config_folder: Path
    data_folder: Path
    jobs_folder: Path
    logs_folder: Path
    cache_folder: Path
    results_root: Path

    @classmethod
    def default(cls) -> Paths:
        """Return the folders of this user, or those below ``HUBDESK_HOME`` when that is set."""
        home = _home()
        if home is not None:
            return cls.below(home)
        import platformdirs

        from hubdesk.storage.localdisk import is_unsafe_for_journal, local_fallback

        data = Path(platformdirs.user_data_path(_NAME, appauthor=False, roaming=False))
        jobs = data / "jobs"
        if is_unsafe_for_journal(jobs):
            jobs = local_fallback() or jobs
        return cls(
            config_folder=_config_of_user(),
            data_folder=data,
            jobs_folder=jobs,
            logs_folder=Path(platformdirs.user_log_path(_NAME, appauthor=False)),
            cache_folder=Path(platformdirs.user_cache_path(_NAME, appauthor=False)),
            results_root=Path(platformdirs.user_documents_path()) / _NAME,
        )

    @classmethod
    def below(cls, home: Path) -> Paths:
        """Return folders that are all below ``home``, for tests and for portable use."""
        return cls(
            config_folder=home / "config",
            data_folder=home / "data",
            jobs_folder=home / "jobs",
            logs_folder=home / "logs",
            cache_folder=home / "cache",
            results_root=home / "results",
        )

    @property
    def config(self) -> Path:
        """Settings and the list of accounts."""
        return _made(self.config_folder)

    @property
    def data(self) -> Path:
        """What belongs to the program and to no job."""
        return _made(self.data_folder)

    @property
    def jobs(self) -> Path:
        """One folder for each job; on a disk of this computer, or :mod:`.localdisk` says why not."""
        return _made(self.jobs_folder)

    @property
    def logs(self) -> Path:
        """Log files."""
        return _made(self.logs_folder)

    @property
    def demo(self) -> Path:
        """State of the demo portal."""
        return _made(self.data_folder / "demo")

    @property
    def cache(self) -> Path:
        """What can be fetched again."""
        return _made(self.cache_folder)


def default_config() -> Path:
    """Return the folder of the settings, as ``Paths.default().config`` does, without asking where jobs may be kept.

    The window reads its own settings there before its first picture, when nobody wants to know of jobs.
    """
    home = _home()
    return _made(_config_of_user() if home is None else Paths.below(home).config_folder)


def _home() -> Path | None:
    named = os.environ.get("HUBDESK_HOME", "").strip()
    if not named:
        return None
    home = Path(named)
    with contextlib.suppress(RuntimeError):  # ~ of somebody whom this computer does not know: a name like any other
        home = home.expanduser()
    return home.absolute()


def _config_of_user() -> Path:
    # Loaded where it is asked: with HUBDESK_HOME nobody does.
    import platformdirs

    return Path(platformdirs.user_config_path(_NAME, appauthor=False, roaming=False))


def _made(folder: Path) -> Path:
    # See the class: the writer reports, not the one who asks for a name.
    with contextlib.suppress(OSError):
        private_folder(folder)
        if os.name != "nt" and folder.stat().st_mode & 0o077:
            folder.chmod(0o700)
    return folder
