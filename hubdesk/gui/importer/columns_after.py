"""Editor of what becomes of an import's contacts beside their values: a list that they are put on, and a stamp."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from hubdesk.engine.stamp import takes_stamp
from hubdesk.gui.importer.columns_joined import EditorCard
from hubdesk.gui.importer.services import Afterwards

if TYPE_CHECKING:
    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.gui.theme.theme import Theme


class AfterEditor(EditorCard):
    """Asks for a list and for a property that gets the job's id; both may stay empty.

    Signals:
        done: :class:`Afterwards`.
    """

    done = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.set_title(self.tr("Find these contacts again"))
        self.into = QLineEdit()
        self.into.setObjectName("after_list")
        self.into.setAccessibleName(self.tr("Put them on the list"))
        self.into.setPlaceholderText(self.tr("Name or ID"))
        self.into.setProperty("dense", "true")
        self._labelled(self.tr("Put them on the list"), self.into)
        self.stamp = self._property_combo()
        self.stamp.setAccessibleName(self.tr("Write the job's ID into"))
        self._labelled(self.tr("Write the job's ID into"), self.stamp)
        self.note.setText(
            self.tr(
                "A static list; one that is not there is made. It is filled when all contacts are written, and an undo "
                "takes them off again."
            )
        )
        self.into.returnPressed.connect(self.accept.click)
        self.accept.clicked.connect(self._tell)

    def begin(self, draft: ColumnDraft) -> None:
        """Begin with what was chosen before."""
        taken = {rule.property for _, rule in draft.sources()} | set(draft.constants)
        entries: list[tuple[str, object]] = [
            (label, name)
            for label, name in sorted(takes_stamp(draft.catalogue), key=lambda entry: entry[0].casefold())
            if name not in taken or name == draft.afterwards.stamp
        ]
        self.stamp.set_entries([(self.tr("Nothing"), ""), *entries])
        self.stamp.set_value(draft.afterwards.stamp)
        self.into.setText(draft.afterwards.into)
        self.into.setFocus()

    def _tell(self) -> None:
        self.hide()
        self.done.emit(Afterwards(self.into.text().strip(), str(self.stamp.value() or "")))
