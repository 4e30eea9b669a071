"""Asks which company is meant where several have the name that rows give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hubdesk.gui.aio import qtwait
from hubdesk.gui.importer.decision_box import UNDECIDED, DecisionBox
from hubdesk.gui.widgets.asking import Asking
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import counted, date_words, rows
from hubdesk.mapping.companies import SeveralCompanies

if TYPE_CHECKING:
    from hubdesk.engine.associations.deciding import Candidate, UndecidedName, UndecidedNames
    from hubdesk.gui.importer.services import ImportJob
    from hubdesk.gui.theme.theme import Theme

AT_ONCE = 40
"""Names that are asked about in one dialog; the others follow in the next."""

_SIDE, _WIDTH, _LIST = 24, 680, 340
_SHARE = 0.5
"""Of the window's height, so much the list of names may take."""


@dataclass(frozen=True, slots=True)
class CompanyAnswer:
    """What somebody decided.

    Attributes:
        chosen: By the number of a name, the record id of its company; empty for none of them.
        rest: What becomes of all others.
    """

    chosen: dict[int, str]
    rest: SeveralCompanies


class CompanyDialog(Asking):
    """Lists names, each with the companies that have it.

    Attributes:
        answered: What was decided when it was closed with it; None before, and when it was given up.
        boxes: The decision about each name, by its number.
        rest: What becomes of names without a decision.
        save: Keeps what was decided.
    """

    def __init__(self, theme: Theme, found: UndecidedNames, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self.answered: CompanyAnswer | None = None
        self.boxes: dict[int, DecisionBox] = {}
        title = self.tr("Which company is meant?")
        self.setWindowTitle(title)
        self.setFixedWidth(min(theme.px(_WIDTH), max(parent.width() - 40, 400)))
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 20)
        column.setSpacing(10)
        column.addWidget(plain_label(title, "subtitle", wrap=True))
        names = counted(found.total, "name fits several companies", "names fit several companies each")
        told = self.tr("{0}. Choosing writes nothing: contacts get their company with the import.").format(names)
        column.addWidget(plain_label(told, tone="muted", wrap=True))
        column.addWidget(self._listed(found, parent))
        self.rest = self._rest()
        label = plain_label(self.tr("Names without a choice"), "small", strong=True)
        label.setBuddy(self.rest)
        column.addSpacing(6)
        column.addWidget(label)
        column.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(8)
        self.save = Button(theme, self.tr("Save choices"), Kind.PRIMARY)
        cancel = Button(theme, self.tr("Cancel"))
        self.save.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        column.addLayout(row)
        self._refresh()
        next(iter(self.boxes.values())).setFocus()

    def answer(self) -> CompanyAnswer:
        """Return what is decided by now."""
        values = {number: box.value() for number, box in self.boxes.items()}
        chosen = {number: str(value) for number, value in values.items() if value != UNDECIDED}
        return CompanyAnswer(chosen, SeveralCompanies(str(self.rest.value())))

    def accept(self) -> None:
        """Close, if anything was decided."""
        if self.save.isEnabled():
            self.answered = self.answer()
            super().accept()

    def _listed(self, found: UndecidedNames, parent: QWidget) -> QScrollArea:
        content = QWidget()
        content.setProperty("ground", "none")
        lines = QVBoxLayout(content)
        lines.setContentsMargins(0, 0, 10, 0)
        lines.setSpacing(14)
        for name in found.names:
            lines.addWidget(self._line(name))
        if found.total > len(found.names):
            more = counted(found.total - len(found.names), "more name follows", "more names follow")
            lines.addWidget(plain_label(f"{more}.", "small", "muted", wrap=True))
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        content.ensurePolished()
        most = min(self._theme.px(_LIST), round(parent.height() * _SHARE))
        area.setFixedHeight(min(content.sizeHint().height(), most))
        return area

    def _line(self, name: UndecidedName) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        label = WrapLabel(name.shown, strong=True)
        head.addWidget(label, 1)
        head.addWidget(plain_label(rows(name.rows), "small", "muted"))
        box = DecisionBox(self._theme, name=self.tr("Company for “{0}”, {1}").format(name.shown, rows(name.rows)))
        entries: list[tuple[str, object]] = [(self.tr("Choose…"), UNDECIDED)]
        entries += [(candidate_words(one), one.id) for one in name.candidates]
        box.set_entries([*entries, (self.tr("None of them"), "")])
        box.set_value(UNDECIDED)
        box.setMinimumContentsLength(20)
        box.activated.connect(lambda _: self._refresh())
        self.boxes[name.id] = box
        column.addLayout(head)
        column.addWidget(box)
        if (others := name.fitting - len(name.candidates)) > 0:
            more = counted(others, "younger company is not listed", "younger companies are not listed")
            note = self.tr("{0}. Merge them in HubSpot.").format(more)
            column.addWidget(plain_label(note, "small", "muted", wrap=True))
        return holder

    def _rest(self) -> Combo:
        rest = Combo(
            self._theme,
            [
                (self.tr("Ask again before anything is written"), SeveralCompanies.ASK),
                (self.tr("Take the oldest company"), SeveralCompanies.FIRST),
                (self.tr("Leave them without a company"), SeveralCompanies.SKIP),
            ],
            name=self.tr("Names without a choice"),
            dense=True,
        )
        rest.activated.connect(lambda _: self._refresh())
        return rest

    def _refresh(self) -> None:
        answer = self.answer()
        self.save.setEnabled(bool(answer.chosen) or answer.rest is not SeveralCompanies.ASK)


def candidate_words(one: Candidate) -> str:
    """Return what tells a company from others of its name, with its record id."""
    since = ""
    if one.created_at is not None:
        day = date_words(datetime.fromtimestamp(one.created_at).astimezone().date())
        since = QCoreApplication.translate("CompanyDialog", "since {0}").format(day)
    number = QCoreApplication.translate("CompanyDialog", "ID {0}").format(one.id)
    return " · ".join(filter(None, (one.name, one.domain, one.place, since, number)))


async def settle_companies(theme: Theme, job: ImportJob, parent: QWidget) -> bool:
    """Ask about all names of a job that several companies have; True when none is left to be decided.

    Raises:
        HubDeskError: The companies cannot be read, or the decisions not kept.
    """
    while (found := await job.undecided_companies(AT_ONCE)).total:
        dialog = CompanyDialog(theme, found, parent)
        if not await qtwait.dialog(dialog) or (answer := dialog.answered) is None:
            return False
        await job.decide_companies(answer.chosen, answer.rest)
    return True
