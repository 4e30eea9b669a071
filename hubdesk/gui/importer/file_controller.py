"""Opens files for the File step: chosen, dropped, pasted, the sample, or read again in another way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hubdesk.core.errors import FileProblem, HubDeskError
from hubdesk.gui.contact_files import ask_for_file
from hubdesk.gui.help.anchors import place_of
from hubdesk.gui.importer.detection import DETECTED
from hubdesk.gui.language.say import heard

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from hubdesk.core.clock import Clock
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.file_view import FileView
    from hubdesk.gui.importer.services import ImportServices
    from hubdesk.gui.services import SettingsPort
    from hubdesk.tabular.model import FileHead

_RECENT = "import.recent_files"
_KEPT = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """A file and what a person decided about it; None is detected.

    Attributes:
        path: The person's own file.
        remember: Whether it belongs among the recent files: it was neither pasted nor is it the sample.
    """

    path: Path
    remember: bool = True
    encoding: str | None = None
    delimiter: str | None = None
    quote: str | None = None
    header_line: int | None = None
    sheet: str | None = None
    fill: bool = False


class FileController:
    """Owns the reading of one file at a time: a newer wish replaces an older one."""

    def __init__(
        self,
        view: FileView,
        services: ImportServices[Any],
        scope: TaskScope,
        settings: SettingsPort,
        clock: Clock,
        *,
        on_head: Callable[[FileHead | None], None],
        on_closed: Callable[[], None],
    ) -> None:
        """Connect the view.

        Args:
            view: The File step.
            services: The engine.
            scope: Owner of the tasks.
            settings: Keeps recent files.
            clock: Tells a file's age.
            on_head: Hears what was read; None while nothing is or when it failed.
            on_closed: Hears that the file was put away.
        """
        self._view = view
        self._services = services
        self._scope = scope
        self._settings = settings
        self._clock = clock
        self._on_head = on_head
        self._on_closed = on_closed
        self._reading: Reading | None = None
        # Whoever leads through the import begins anew with it, whichever step is shown.
        self.on_chosen: Callable[[Path], None] = self.open
        view.choose_requested.connect(self.choose)
        view.sample_requested.connect(self.use_sample)
        view.recent_chosen.connect(self.open)
        self.on_close: Callable[[], object] = self.put_away
        view.closed.connect(lambda: self.on_close())
        view.encoding_chosen.connect(lambda codec: self._again(encoding=codec))
        view.separator_chosen.connect(lambda sign: self._again(delimiter=sign))
        view.quote_chosen.connect(lambda sign: self._again(quote=sign))
        view.sheet_chosen.connect(lambda name: self._again(sheet=name, header_line=None))
        view.fill_chosen.connect(lambda fill: self._again(fill=fill))
        view.header_chosen.connect(lambda line: self._again(header_line=None if line == DETECTED else line))
        view.set_recent(self._recent())

    @property
    def path(self) -> Path | None:
        """The file that is open or being read."""
        return self._reading.path if self._reading is not None else None

    def open(self, path: Path) -> None:
        """Read a file from its beginning."""
        self._start(self._look(Reading(Path(path))))

    def paste(self, text: str) -> None:
        """Read rows from the clipboard."""
        self._reading = None
        self._start(self._paste(text))

    def use_sample(self) -> None:
        """Read the file that ships with the program."""
        self._reading = None
        self._start(self._sample())

    def choose(self) -> None:
        """Ask for a file."""
        self._scope.start(self._choose(), name="choose-file", busy="ignore")

    def put_away(self) -> None:
        """Go back to the invitation."""
        self._scope.cancel("look")
        self._reading = None
        self._view.set_recent(self._recent())
        self._view.show_empty()
        self._on_closed()

    def read_again(self) -> None:
        """Read the present file again in the same way."""
        self._again()

    def _again(self, **decided: str | int | None) -> None:
        if self._reading is not None:
            self._start(self._look(replace(self._reading, **decided)))  # type: ignore[arg-type]  # names of fields

    def _start(self, work: Coroutine[object, object, object]) -> None:
        self._scope.start(work, name="look", busy="replace", on_error=self._failed)

    async def _choose(self) -> None:
        path = await ask_for_file(self._view, self._view.tr("Choose a contact file"), self._settings)
        if path is not None:
            self.on_chosen(path)

    async def _paste(self, text: str) -> None:
        await self._look(Reading(await self._services.paste(text), remember=False))

    async def _sample(self) -> None:
        await self._look(Reading(await self._services.sample_file(), remember=False))

    async def _look(self, reading: Reading) -> None:
        self._reading = reading
        self._on_head(None)
        self._view.show_busy(reading.path)
        head = await self._services.look(
            reading.path,
            encoding=reading.encoding,
            delimiter=reading.delimiter,
            quote=reading.quote,
            header_line=reading.header_line,
            sheet=reading.sheet,
            fill=reading.fill,
        )
        self._view.show_head(head, self._clock.now())
        if reading.remember:
            self._remember(head.path)
        self._on_head(head)

    def _failed(self, error: HubDeskError) -> None:
        path = self.path or Path(self._view.tr("Pasted rows"))
        decided = self._reading is not None and self._reading != Reading(path, self._reading.remember)
        readable = decided and isinstance(error, FileProblem)
        hint, place = error.hint or error.safe, place_of(error.code)
        self._view.show_failure(path, heard(error.message), heard(hint), place, readable=readable)
        self._on_head(None)

    def _recent(self) -> list[Path]:
        kept = self._settings.get(_RECENT, [])
        return [Path(name) for name in kept if isinstance(name, str)] if isinstance(kept, list) else []

    def _remember(self, path: Path) -> None:
        others = [known for known in self._recent() if known != path]
        self._settings.set(_RECENT, [str(each) for each in [path, *others][:_KEPT]])
