"""What a person changes in the Check step: cells, whole classes of findings, values, and what becomes of bad rows.

Every change goes through the draft, so that it can be taken back, and all rows are checked again at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

from hubdesk.core.errors import InputError
from hubdesk.engine.paging import PageFilter
from hubdesk.gui.importer.cell_range import cells_of_clipboard, tab_separated
from hubdesk.gui.importer.columns_values import ValueLine
from hubdesk.gui.importer.decision_box import UNDECIDED
from hubdesk.gui.importer.page_cache import prepared
from hubdesk.gui.language.say import say
from hubdesk.gui.notifier import CORRECTED
from hubdesk.gui.wording import counted, number
from hubdesk.mapping.check import DECIDABLE, READING
from hubdesk.mapping.fixes import FIXABLE
from hubdesk.mapping.recipe import RowsWithErrors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.records import PageRow
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.cell_range import CellRange
    from hubdesk.gui.importer.check_controller import CheckController
    from hubdesk.gui.importer.check_view import CheckView
    from hubdesk.gui.importer.column_choice import Edits
    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.gui.importer.columns_controller import ColumnsController
    from hubdesk.gui.importer.page_cache import ShownRow
    from hubdesk.gui.importer.services import CheckedFile
    from hubdesk.gui.notifier import Notifier

MOST_COPIED, MOST_PASTED = 100_000, 10_000
"""Rows that are copied, and changed, at once."""

_PAGE = 1_000


class CheckEdits:
    """Connects the Check step with the draft.

    Attributes:
        on_column: Hears the column of the file of which it shall be chosen how it is read.
    """

    def __init__(
        self,
        view: CheckView,
        check: CheckController,
        columns: ColumnsController,
        scope: TaskScope,
        notifier: Notifier,
        *,
        on_error: Callable[[HubDeskError], None],
    ) -> None:
        """Connect the view.

        Args:
            view: The Check step.
            check: Owner of the checked file.
            columns: Owner of the draft.
            scope: Owner of the tasks.
            notifier: Takes short messages.
            on_error: Takes expected failures.
        """
        self._view, self._check, self._columns = view, check, columns
        self._scope, self._notifier, self._on_error = scope, notifier, on_error
        self._fixes: tuple[tuple[str, str, str], CheckedFile, Edits] | None = None
        self._at, self._column, self._told = 0, "", -1
        self.on_column: Callable[[str], None] = lambda _column: None
        check.on_finding = self._offer
        check.on_values = self._show_values
        view.model.cell_edited.connect(self._type)
        view.grid.copy_wanted.connect(self._start(self._copy))
        view.grid.paste_wanted.connect(self._start(self._paste))
        view.grid.clear_wanted.connect(self._start(self._clear))
        card = view.finding
        card.fix_one_wanted.connect(lambda: self._fix(only=True))
        card.fix_all_wanted.connect(lambda: self._fix(only=False))
        card.decided.connect(columns.decide)
        card.all_values_wanted.connect(self._open_values)
        card.duplicates_chosen.connect(lambda policy: self._set("duplicates", policy))
        card.same_key_wanted.connect(self._show_same_key)
        card.column_wanted.connect(lambda: self.on_column(self._column))
        view.errors.chosen.connect(lambda chosen: self._set("rows_with_errors", RowsWithErrors(chosen)))
        view.values.decided.connect(columns.decide)
        view.undo.clicked.connect(self.undo)
        view.grid.held_back.connect(self._hold_back)
        view.model.dataChanged.connect(lambda: view.undo.setEnabled(columns.history.can_undo))

    def _start(self, act: Callable[[CellRange, CheckedFile], Any]) -> Callable[[CellRange | None], None]:
        def start(wanted: CellRange | None) -> None:
            checked = self._check.checked
            if wanted is not None and checked is not None:
                self._scope.start(act(wanted, checked), name="cells", busy="ignore", on_error=self._on_error)

        return start

    def _set(self, name: str, value: object) -> None:
        self._columns.change(lambda draft: setattr(draft, name, value))

    # Cells.

    def _type(self, row: int, column: int, text: str) -> None:
        shown = self._view.model.shown(row)
        if shown is not None:
            place = self._view.model.columns[column]
            self._correct({shown.start: {place: printable(text)}})

    async def _copy(self, wanted: CellRange, checked: CheckedFile) -> None:
        """Put the chosen cells on the clipboard, as they are with their corrections."""
        places = self._view.model.columns[wanted.left : wanted.right + 1]
        rows = await self._rows(checked, wanted.top, min(wanted.rows, MOST_COPIED))
        draft = self._columns.draft
        edits = draft.edits if draft is not None else {}
        lines = []
        for row in rows:
            edited = edits.get(row.start, {})
            lines.append([edited.get(at, row.cells[at] if at < len(row.cells) else "") for at in places])
        one = len(lines) == 1 == wanted.columns
        QGuiApplication.clipboard().setText(lines[0][0] if one else tab_separated(lines))
        if len(rows) > 1:
            more = self._view.tr(" The first ones: more do not fit.") if wanted.rows > MOST_COPIED else ""
            self._notifier.toast(self._view.tr("{0} rows copied.").format(number(len(rows))) + more)

    async def _paste(self, wanted: CellRange, checked: CheckedFile) -> None:
        """Put the cells of the clipboard where the range begins; one cell fills the whole range."""
        cells = cells_of_clipboard(QGuiApplication.clipboard().text())
        if not cells:
            return
        if len(cells) == 1 and len(cells[0]) == 1:
            cells = [cells[0] * wanted.columns] * min(wanted.rows, MOST_PASTED + 1)
        await self._put(wanted, cells, checked)

    async def _clear(self, wanted: CellRange, checked: CheckedFile) -> None:
        """Empty the chosen cells."""
        await self._put(wanted, [[""] * wanted.columns] * min(wanted.rows, MOST_PASTED + 1), checked)

    async def _put(self, wanted: CellRange, cells: Sequence[Sequence[str]], checked: CheckedFile) -> None:
        if len(cells) > MOST_PASTED:
            message = say("At most {0} rows can be changed at once.", number(MOST_PASTED))
            hint = say("Choose fewer rows, or change the column in the file.")
            raise InputError(message, code="cells.too_many", safe=say("Nothing was changed."), hint=hint)
        places = self._view.model.columns[wanted.left :]
        edits: dict[int, dict[int, str]] = {}
        for row, texts in zip(await self._rows(checked, wanted.top, len(cells)), cells, strict=False):
            if prepared(row, ()).correctable:
                edits[row.start] = {at: printable(text) for at, text in zip(places, texts, strict=False)}
        self._correct(edits)

    async def _rows(self, checked: CheckedFile, top: int, count: int) -> list[PageRow]:
        rows: list[PageRow] = []
        wanted = self._check.filter  # of the rows that are in sight now, whatever is chosen meanwhile
        async with self._check.reading:
            while len(rows) < count:
                page = await checked.page(wanted, top + len(rows), min(_PAGE, count - len(rows)))
                rows += page
                if not page:
                    break
        return rows

    def _correct(self, edits: Edits) -> None:
        """Lay corrections over the file, and offer to take them back."""
        if edits and self._columns.change(lambda draft: draft.edit(edits)):
            cells = sum(map(len, edits.values()))
            text = self._view.tr("{0} corrected").format(counted(cells, "cell", "cells"))
            self._notifier.toast(
                text,
                self._view.tr("Undo"),
                lambda: self._seen(lambda: self._columns.take_back(edits)),
                about=CORRECTED,
            )

    def undo(self) -> None:
        """Take the last change back; a cell that is restored is gone to."""
        self._seen(self._columns.undo)

    def redo(self) -> None:
        """Do again what was taken back; a cell that is corrected again is gone to where the chosen finding has it."""
        self._seen(self._columns.redo, leaves=False)  # corrected, most rows leave it: the next ones are the work

    def _seen(self, move: Callable[[], object], *, leaves: bool = True) -> None:
        """Go back or forth in what was changed, and to the first cell that it changes."""
        draft = self._columns.draft
        before = draft.edits if draft is not None else {}
        move()
        if draft is not None and draft.edits != before:
            self._notifier.end_toasts(CORRECTED)
            start = min(row for row in {*before, *draft.edits} if before.get(row) != draft.edits.get(row))
            was, now = before.get(start, {}), draft.edits.get(start, {})
            column = min(at for at in {*was, *now} if was.get(at) != now.get(at))
            self._check.walk.go_to_cell(start, column, leaves=leaves)

    def _hold_back(self) -> None:
        """Say why nothing is typed; once for each row that came in the place of another one."""
        row = self._view.model.shown(self._view.grid.currentIndex().row())
        if row is not None and row.start != self._told:
            self._told = row.start
            self._notifier.toast(self._view.tr("The corrected row is gone from this list. Choose a cell, or press F2."))

    # Findings.

    def _offer(self, shown: ShownRow, place: int) -> None:
        """Offer what can be done at once about the finding of a cell."""
        checked, draft = self._check.checked, self._columns.draft
        if checked is None or draft is None or place >= len(shown.worst_of):
            return
        code, detail = shown.worst_of[place]
        column = draft.choices[self._view.model.columns[place]].column
        self._at = shown.start
        if code in FIXABLE and shown.correctable:
            work = self._offer_fixes((code, column, detail), checked, shown)
            self._scope.start(work, name="fixes", busy="replace", on_error=self._on_error)
        elif code in DECIDABLE:
            line = self._line_of(draft, column, shown.raw[place].strip())
            if line is not None:
                self._view.finding.show_decision(line, draft.catalogue, sum(map(len, self._check.undecided.values())))
        elif code in READING:
            self._column = column
            self._view.finding.show_reading()
        elif code == "key.duplicate":
            self._view.finding.show_duplicates(draft.duplicates)

    async def _offer_fixes(self, wanted: tuple[str, str, str], checked: CheckedFile, shown: ShownRow) -> None:
        known = self._fixes
        if known is None or known[0] != wanted or known[1] is not checked:
            known = self._fixes = (wanted, checked, await checked.fixes(*wanted))
        if self._at == shown.start and shown.start in known[2]:
            self._view.finding.show_fixes(len(known[2]))

    def _fix(self, *, only: bool) -> None:
        if self._fixes is not None:
            edits = self._fixes[2]
            self._correct({self._at: edits[self._at]} if only else edits)

    def _line_of(self, draft: ColumnDraft, column: str, cell: str) -> ValueLine | None:
        """Return the value of a cell that waits for a decision: the whole of it, or a part of several."""
        for (name, prop), values in self._check.undecided.items():
            for value, rows in values if name == column else ():
                if value == cell or (value in cell and self._holds_several(draft, prop)):
                    return ValueLine(column, prop, value, rows, UNDECIDED)
        return None

    @staticmethod
    def _holds_several(draft: ColumnDraft, name: str) -> bool:
        prop = draft.catalogue.by_name.get(name)
        return prop is not None and prop.multiple

    def _show_values(self) -> None:
        """Take over the values that the check found; those that were decided are gone from the list."""
        self._columns.show_checked(self._check.undecided, self._check.looked_at)
        self._view.undo.setEnabled(self._columns.history.can_undo)
        if self._view.drawer.isVisible():
            self._list_values()

    def _open_values(self) -> None:
        self._list_values()
        self._view.drawer.open_drawer(self._view.values.combos[0] if self._view.values.combos else None)

    def _list_values(self) -> None:
        draft = self._columns.draft
        lines = [
            ValueLine(column, name, value, rows, UNDECIDED)
            for (column, name), values in self._check.undecided.items()
            for value, rows in values
        ]
        if draft is not None:
            self._view.values.show_lines(lines, draft.catalogue, titles=True)
        if not lines:
            self._view.drawer.close_drawer()

    def _show_same_key(self) -> None:
        """Show all rows that have the key of the current one."""
        model, row = self._view.model, self._view.grid.currentIndex().row()
        key = model.text(row, model.key) if model.key >= 0 else None
        if key and key.strip():
            self._view.search.setText(key.strip())
            self._check.show_filter(PageFilter("all", text=key.strip()))


def printable(text: str) -> str:
    """Return text without the invisible characters that HubSpot refuses; tabs and line breaks stay."""
    return "".join(char for char in text if char >= " " or char in "\t\n")
