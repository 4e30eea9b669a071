"""Calls as rows of a table: when, what, how many rows, what came of it."""

from __future__ import annotations

from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from hubdesk.gui.language.say import say
from hubdesk.gui.widgets.table import ELIDE_MIDDLE_ROLE, FIXED_ROLE, ICON_ROLE, TONE_ROLE
from hubdesk.gui.wording import number
from hubdesk.hubspot.endpoints import ENDPOINTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.theme.tokens import Token
    from hubdesk.hubspot.calls import CallRecord

TIME, CALL, ROWS, ANSWER, MS, CORRELATION = range(6)
_Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _ALIGN, _TIP = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.TextAlignmentRole,
    Qt.ItemDataRole.ToolTipRole,
)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_HEADS = ("Time", "Call", "Rows", "Answer", "ms", "Correlation ID")
_MIXED, _REFUSED = 207, 429
_HEXADECIMAL = "0123456789abcdef-"


class CallsModel(QAbstractTableModel):
    """Shows calls, the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._calls: tuple[CallRecord, ...] = ()

    def show(self, calls: Sequence[CallRecord]) -> None:
        """Show other calls; the same ones change nothing."""
        new = tuple(calls)
        if new == self._calls:
            return
        self.beginResetModel()
        self._calls = new
        self.endResetModel()

    def call(self, row: int) -> CallRecord | None:
        """Return the call of a row."""
        return self._calls[row] if 0 <= row < len(self._calls) else None

    def row_of(self, call: CallRecord) -> int:
        """Return the row of a call, -1 when it is not shown."""
        return next((row for row, each in enumerate(self._calls) if each == call), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the calls."""
        return 0 if parent is not None and parent.isValid() else len(self._calls)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return six."""
        return 0 if parent is not None and parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the heads."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ALIGN:
            return _RIGHT if section in {ROWS, MS} else None
        return self.tr(_HEADS[section]) if role == _DISPLAY else None

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Return a cell."""
        column = index.column()
        if role == _ALIGN:
            return _RIGHT if column in {ROWS, MS} else None
        if role == FIXED_ROLE:
            return column in {CALL, CORRELATION}
        call = self._calls[index.row()]
        if role in {_DISPLAY, _TIP}:
            return _text(call, column)
        if column == ANSWER and role in {ICON_ROLE, TONE_ROLE}:
            icon, tone = look(call)
            return (icon, tone) if role == ICON_ROLE else tone
        if role == ELIDE_MIDDLE_ROLE:
            return column in {CALL, CORRELATION}
        return "muted" if role == TONE_ROLE and column in {TIME, CORRELATION} else None


def _text(call: CallRecord, column: int) -> str:
    if column == TIME:
        return f"{datetime.fromtimestamp(call.at, UTC).astimezone():%H:%M:%S.%f}"[:-3]
    if column == CALL:
        return path_of(call)
    if column == ROWS:
        return number(call.rows) if call.rows else ""
    if column == ANSWER:
        return answer(call)
    if column == MS:
        return number(call.milliseconds)
    return call.correlation_id


def path_of(call: CallRecord) -> str:
    """Return method and path: ``POST /crm/objects/2026-09/contacts/batch/upsert``."""
    endpoint = ENDPOINTS.get(call.endpoint)
    return f"{endpoint.method} {endpoint.path}" if endpoint is not None else call.endpoint


def endpoints_like(text: str) -> tuple[str, ...]:
    """Return the endpoints whose call, as the table shows it, or whose key has a text in it.

    None for what may be a part of a correlation ID: those are hexadecimal.
    """
    wanted = text.casefold()
    if not wanted.strip(_HEXADECIMAL):
        return ()
    return tuple(
        key for key, each in ENDPOINTS.items() if wanted in f"{each.method} {each.path}".casefold() or wanted in key
    )


def answer(call: CallRecord) -> str:
    """Return what came of a call: ``200 OK``, ``207 mixed``, ``429 refused``, ``no answer``."""
    again = say(" (try {0})", number(call.attempt)) if call.attempt > 1 else ""
    if not call.status:
        cause = call.cause.replace("_", " ")
        return say("no answer{0}{1}", f", {cause}" if cause else "", again)
    if call.status == _MIXED:
        return say("207 mixed{0}", again)
    if call.status == _REFUSED:
        return say("429 refused{0}", again)
    try:
        phrase = HTTPStatus(call.status).phrase
    except ValueError:
        phrase = ""
    return f"{call.status} {phrase}".strip() + again


def look(call: CallRecord) -> tuple[str, Token]:
    """Return icon and colour of an answer."""
    if call.status == _REFUSED:
        return "refused", "danger"
    if not call.status:
        return "unknown", "warning"
    if call.status >= 400:
        return "error", "danger"
    return ("warning", "warning") if call.status == _MIXED else ("ok", "success")
