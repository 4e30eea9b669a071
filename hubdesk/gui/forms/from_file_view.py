"""Submitting a form for each row of a file: what that is for, what it is not for, and where the file comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.forms.consent_view import ConsentView
from hubdesk.gui.widgets.banner import BannerStack, BannerText
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.drop import files_of
from hubdesk.gui.widgets.drop_zone import DropZone
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from hubdesk.gui.forms.consent_view import ConsentBox, ConsentText
    from hubdesk.gui.theme.theme import Theme

MOST_ROWS = 1_000
"""Rows of a file that HubDesk submits by itself; HubSpot says that forms are not for import or sync."""

_WIDTH, _ZONE = 720, 220


class FromFileView(QWidget):
    """Passive.

    Signals:
        choose_wanted: A file shall be chosen.
        dropped: Path of a file that was let go over the drop zone.
        import_wanted: Import is the better way.
        form_chosen: Another form was chosen.
    """

    choose_wanted = Signal()
    dropped = Signal(object)
    import_wanted = Signal()
    form_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAcceptDrops(True)
        self.form = Combo(theme, name=self.tr("Form to submit"))
        self.form.setObjectName("form_of_file")
        self.zone = DropZone(
            theme,
            self.tr("Drop a file"),
            self.tr(
                "CSV and other text, Excel, OpenDocument, vCard. Its columns are mapped to the fields of the form."
            ),
        )
        self.zone.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rule = BannerStack(theme, self)
        self.rule.show_banner(
            "rule",
            BannerText(
                "note",
                self.tr("HubSpot asks not to use forms for bulk."),
                self.tr(
                    "Forms are for what people really filled in, such as the cards of a trade fair. HubDesk submits "
                    "up to {0} rows; with more, or to bring contacts in, use Import."
                ).format(number(MOST_ROWS)),
                self.tr("Use Import"),
                self.import_wanted.emit,
                closable=False,
            ),
        )
        self.consent = ConsentView(theme)
        self.page_name, self.page_uri = QLineEdit(), QLineEdit()
        self._page = QWidget()
        self._build()
        self.form.activated.connect(lambda _: self.form_chosen.emit())
        self.zone.choose_requested.connect(self.choose_wanted)
        theme.changed.connect(self._fit)
        self._fit()

    def _build(self) -> None:
        steps = self.tr(
            "One submission is made for each row. Columns are mapped to the form’s fields, every row is checked "
            "before anything is sent, and you see what will be sent. A submission cannot be taken back. If HubSpot’s "
            "answer to a row is lost, that row goes on a list for you to look at; it is not sent again by itself."
        )
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(plain_label(self.tr("Submit a form for each row of a file"), "subtitle"))
        column.addWidget(WrapLabel(steps, tone="muted"))
        column.addSpacing(8)
        words = QWidget()
        inside = QVBoxLayout(words)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        label = plain_label(self.tr("Form"), "small", strong=True)
        label.setBuddy(self.form)
        inside.addWidget(label)
        inside.addWidget(self.form)
        column.addWidget(words)
        column.addSpacing(4)
        column.addWidget(self._build_context())
        column.addWidget(self.consent)
        column.addSpacing(8)
        column.addWidget(self.zone)
        column.addSpacing(8)
        column.addWidget(self.rule)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        # A column would ask how high the page is at the whole width, which it never has.
        beside = QHBoxLayout()
        beside.addWidget(self._page, 1)
        beside.addStretch(0)
        outer.addLayout(beside)
        outer.addStretch(1)

    def _build_context(self) -> QWidget:
        """Return the fields for where all of these submissions come from."""
        context = QWidget()
        grid = QGridLayout(context)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        fields = ((self.tr("Page name"), self.page_name), (self.tr("Page address"), self.page_uri))
        for place, (text, field) in enumerate(fields):
            label = plain_label(text, "small", strong=True)
            label.setBuddy(field)
            field.setAccessibleName(text)
            field.setPlaceholderText(self.tr("optional, the same for all rows"))
            grid.addWidget(label, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 1)
        return context

    def show_consent(self, parts: Sequence[ConsentBox | ConsentText]) -> None:
        """Show what all of these people are asked to agree to."""
        self.consent.show_parts(parts)
        self.consent.show_problem("")

    def show_forms(self, forms: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the forms that can be submitted.

        Args:
            forms: Name and id of each.
            chosen: Id of the one to begin with.
        """
        self.form.set_entries(forms or [(self.tr("No form can be submitted"), "")])
        if chosen:
            self.form.set_value(chosen)
        self.form.setEnabled(bool(forms))
        self.zone.button.setEnabled(bool(forms))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files; the window's own drop would open them in Import."""
        if files_of(event.mimeData()).files and self.zone.button.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file."""
        files = files_of(event.mimeData()).files
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files[0])

    def _fit(self) -> None:
        self._page.setMaximumWidth(self._theme.px(_WIDTH))
        self.zone.setMinimumHeight(self._theme.px(_ZONE))
