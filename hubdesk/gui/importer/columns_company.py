"""The editor of a column that names the company of each contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from hubdesk.gui.importer.columns_joined import EditorCard
from hubdesk.gui.widgets.combo import Combo
from hubdesk.mapping.companies import CompanyBy, CompanyRule, NoCompany, SeveralCompanies

if TYPE_CHECKING:
    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.gui.theme.theme import Theme


class CompanyEditor(EditorCard):
    """Chooses the column, what it holds, and what becomes of names that find no company or several.

    Signals:
        done: The :class:`CompanyRule`.
    """

    done = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.set_title(self.tr("Company of each contact"))
        self._before: CompanyRule | None = None
        self.column = Combo(theme, name=self.tr("Column"), dense=True)
        self.by = Combo(theme, name=self.tr("It holds"), dense=True)
        self.none = Combo(theme, name=self.tr("When there is no such company"), dense=True)
        self.several = Combo(theme, name=self.tr("When several fit"), dense=True)
        self._labelled(self.tr("Column"), self.column)
        self._labelled(self.tr("It holds"), self.by)
        self._of_none = self._labelled(self.tr("When there is no such company"), self.none)
        self._of_several = self._labelled(self.tr("When several fit"), self.several)
        self.by.set_entries([(by_words(by), by) for by in CompanyBy])
        self.none.set_entries(
            [(self.tr("Leave it out"), NoCompany.SKIP), (self.tr("Create the company"), NoCompany.CREATE)]
        )
        self.several.set_entries(
            [
                (self.tr("Leave it out"), SeveralCompanies.SKIP),
                (self.tr("Take the oldest"), SeveralCompanies.FIRST),
                (self.tr("Ask which one is meant"), SeveralCompanies.ASK),
            ]
        )
        self.note.setText(self.tr("Contacts are associated when all are written. An undo ends what the import made."))
        self.column.activated.connect(lambda _: self._refresh())
        self.by.activated.connect(lambda _: self._refresh())
        self.accept.clicked.connect(self._tell)

    def begin(self, draft: ColumnDraft) -> None:
        """Begin with what the draft says, or with nothing chosen."""
        self._before = rule = draft.company
        self.column.set_entries([(self.tr("Choose…"), ""), *((one.column, one.column) for one in draft.choices)])
        self.column.set_value(rule.column if rule is not None else "")
        self.by.set_value(rule.by if rule is not None else CompanyBy.DOMAIN)
        self.none.set_value(rule.none if rule is not None else NoCompany.SKIP)
        self.several.set_value(rule.several if rule is not None else SeveralCompanies.SKIP)
        self._refresh()
        self.column.setFocus()

    def _refresh(self) -> None:
        by_id = self.by.value() == CompanyBy.RECORD_ID
        self._of_none.setVisible(not by_id)
        self._of_several.setVisible(not by_id)
        self.accept.setEnabled(bool(self.column.value()))

    def _tell(self) -> None:
        column, by = str(self.column.value()), CompanyBy(str(self.by.value()))
        none, several = NoCompany(str(self.none.value())), SeveralCompanies(str(self.several.value()))
        if by is CompanyBy.RECORD_ID:
            none, several = NoCompany.SKIP, SeveralCompanies.SKIP
        same = self._before is not None and (self._before.column, self._before.by) == (column, by)
        values = self._before.values if same and self._before is not None else {}
        self.hide()
        self.done.emit(CompanyRule(column, by, none, several, values))


def by_words(by: CompanyBy) -> str:
    """Return what a column holds, for people."""
    words = {
        CompanyBy.DOMAIN: QCoreApplication.translate("CompanyEditor", "The company's domain"),
        CompanyBy.NAME: QCoreApplication.translate("CompanyEditor", "The company's name"),
        CompanyBy.RECORD_ID: QCoreApplication.translate("CompanyEditor", "The company's record ID"),
    }
    return words[by]
