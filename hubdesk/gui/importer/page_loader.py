"""Fetches the pages that a grid asks for: newest wish first, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from hubdesk.core.errors import HubDeskError
from hubdesk.gui.importer.page_cache import PAGE

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from PySide6.QtCore import SignalInstance

Row = TypeVar("Row")
Supplied = TypeVar("Supplied", contravariant=True)

_WAITING = 6
"""Wishes kept while one is fetched; scrolling through a million rows leaves only the newest."""


class PagedModel(Protocol[Supplied]):
    """A model whose rows come in pages.

    Attributes:
        page_wanted: Signal (page, generation).
    """

    page_wanted: SignalInstance

    @property
    def generation(self) -> int:
        """Number of the present question."""
        ...

    def supply(self, page: int, rows: Sequence[Supplied], generation: int) -> bool:
        """Take the rows of a page."""
        ...

    def forget(self, page: int) -> None:
        """Allow a page to be asked for again."""
        ...


class PageLoader(Generic[Row]):
    """Serves one model. Its owner runs :meth:`drain` in a task whenever it is told that there is work."""

    def __init__(self, model: PagedModel[Row], start: Callable[[], None]) -> None:
        """Listen to ``model``; ``start`` is called when there is work and nobody is at it."""
        self._model = model
        self._start = start
        self._wishes: list[int] = []
        self._busy = False
        self._fetch: Callable[[int, int], Awaitable[Sequence[Row]]] | None = None
        model.page_wanted.connect(self._on_wanted)

    def serve(self, fetch: Callable[[int, int], Awaitable[Sequence[Row]]] | None) -> None:
        """Fetch through ``fetch(offset, count)`` from now on; None: there is nothing to fetch from."""
        self._fetch = fetch
        self._wishes.clear()

    def _on_wanted(self, page: int, generation: int) -> None:
        if self._fetch is None or generation != self._model.generation:
            return
        self._wishes.append(page)
        while len(self._wishes) > _WAITING:
            self._model.forget(self._wishes.pop(0))
        if not self._busy:
            self._busy = True
            self._start()

    async def drain(self) -> None:
        """Fetch until no wish is left."""
        self._busy = True
        try:
            while self._wishes and (fetch := self._fetch) is not None:
                page, generation = self._wishes.pop(), self._model.generation
                try:
                    rows = await fetch(page * PAGE, PAGE)
                except HubDeskError:
                    if generation == self._model.generation:
                        self._model.forget(page)
                        raise
                    continue  # the answer would have been to a question that nobody asks any more
                self._model.supply(page, rows, generation)
        finally:
            self._busy = False
            for page in self._wishes:
                self._model.forget(page)
            self._wishes.clear()
