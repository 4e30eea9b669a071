"""Making a property in HubSpot for a column that none fits: its name, what it holds, and the button that writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hubdesk.engine.new_properties import NewKind
from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.field import Field
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import account_label

if TYPE_CHECKING:
    from hubdesk.engine.records import Account
    from hubdesk.gui.theme.theme import Theme

KINDS: tuple[tuple[str, NewKind], ...] = (
    ("Text in one line", NewKind.TEXT),
    ("Text in several lines", NewKind.LONG_TEXT),
    ("Number", NewKind.NUMBER),
    ("Date", NewKind.DATE),
    ("One of several options", NewKind.CHOICE),
    ("Several of the options", NewKind.CHOICES),
    ("Yes or no", NewKind.YES_NO),
)


class PropertyCreator(QWidget):
    """Asks for a new property; hidden until it is wanted.

    Signals:
        wanted: (label, :class:`NewKind`).
    """

    wanted = Signal(str, object)

    def __init__(self, theme: Theme, label: str, account: Account) -> None:
        super().__init__()
        self.label = Field(theme, self.tr("Name of the property"), dense=True)
        self.label.edit.setObjectName("new_property")
        self.label.set_text(label)
        self.kind = Combo(theme, [(self.tr(text), kind) for text, kind in KINDS], name=self.tr("It holds"), dense=True)
        self.kind.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._note = WrapLabel("", "small", "muted")
        self.create_button = Button(theme, self.tr("Create it"), Kind.TONAL, icon="write", size=Size.SMALL)
        self.create_button.setObjectName("create_property")
        where = self.tr("It is made at once in {0} and stays there.").format(account_label(account))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.label)
        column.addWidget(plain_label(self.tr("It holds"), "small", strong=True))
        column.addWidget(self.kind)
        column.addWidget(self._note)
        column.addWidget(WrapLabel(where, "small", "muted"))
        column.addWidget(self.create_button)
        self.kind.activated.connect(lambda _: self._explain())
        self.create_button.clicked.connect(self._tell)
        self.label.edit.textChanged.connect(lambda text: self.create_button.setEnabled(bool(text.strip())))
        self._explain()

    def _explain(self) -> None:
        chooses = self.kind.value() in (NewKind.CHOICE, NewKind.CHOICES)
        text = self.tr("Its options are the values of the first rows; others can be added when they turn up.")
        self._note.setText(text if chooses else "")
        self._note.setVisible(chooses)

    def _tell(self) -> None:
        self.create_button.set_busy(self.tr("Creating…"))
        self.wanted.emit(self.label.text().strip(), NewKind(str(self.kind.value())))
