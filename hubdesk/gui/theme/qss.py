"""The style sheet: edges, radii, padding and states that a palette cannot say.

Built from numbered parts whose ``@token@`` and ``@12px@`` marks are filled in; no colour is written here.
Kit widgets paint themselves; this covers labels, line edits, menus, tooltips, scroll bars and tables.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.gui.theme.fonts import FontBook
    from hubdesk.gui.theme.tokens import TextStyle, Tokens

_10_TEXT = """
QLabel { background: transparent; padding: 0; }
QLabel[tone="muted"] { color: @muted@; }
QLabel[tone="faint"] { color: @faint@; }
QLabel[tone="accent"] { color: @accent-text@; }
QLabel[tone="success"] { color: @success@; }
QLabel[tone="warning"] { color: @warning@; }
QLabel[tone="danger"] { color: @danger@; }
QLabel[tone="note"] { color: @note@; }
QLabel[tone="old"] { color: @old@; }
QLabel[tone="on-tooltip"] { color: @on-tooltip@; }
QLabel:disabled { color: @disabled@; }
"""

_20_SURFACES = """
QMainWindow, QDialog { background: @window@; }
QDialog { background: @raised@; }
QWidget[ground="surface"] { background: @surface@; }
QWidget[ground="window"] { background: @window@; }
QWidget[ground="sunken"] { background: @sunken@; }
QWidget[ground="raised"] { background: @raised@; }
QScrollArea, QScrollArea > QWidget > QWidget[ground="none"] { background: transparent; border: none; }
QStackedWidget { background: transparent; border: none; }
QToolTip { background: @tooltip@; color: @on-tooltip@; border: 1px solid @tooltip-edge@; padding: 4px 7px; }
"""

_30_FIELDS = """
QLineEdit, QPlainTextEdit, QSpinBox, QDateEdit {
  background: @surface@; color: @text@; border: 1px solid @border-control@; border-radius: 6px;
  padding: 0 9px; min-height: @30px@; selection-background-color: @accent@; selection-color: @on-accent@;
}
QPlainTextEdit { padding: 6px 9px; }
QLineEdit[dense="true"] { min-height: @26px@; }
QLineEdit:hover, QPlainTextEdit:hover, QSpinBox:hover { border-color: @muted@; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus { border-color: @accent@; }
QLineEdit[invalid="true"] { border: 1.5px solid @danger@; }
QLineEdit:read-only { background: @sunken@; border-color: transparent; }
QLineEdit[secret="true"]:read-only { background: @surface@; border-color: @border-control@; }
QLineEdit[invalid="true"]:read-only { border: 1.5px solid @danger@; }
QLineEdit[cell="true"] { border: none; border-radius: 0; padding: 0 6px; min-height: 0; background: @surface@; }
QLineEdit:disabled { background: @hover@; color: @disabled@; border-color: @border@; }
QPlainTextEdit[invalid="true"] { border: 1.5px solid @danger@; }
QPlainTextEdit[locked="true"] { background: @sunken@; border-color: transparent; }
QPlainTextEdit[bare="true"] { border: none; background: transparent; padding: 0; min-height: 0; }
QLineEdit[bare="true"] { border: none; background: transparent; padding: 0; min-height: 0; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
"""

_40_MENUS = """
QMenuBar { background: @window@; color: @muted@; border-bottom: 1px solid @border@; padding: 0 8px; }
QMenuBar::item { padding: 3px 9px; background: transparent; border-radius: 4px; margin: 2px 0 2px 2px; }
QMenuBar::item:selected { background: @hover@; color: @text@; }
QMenuBar::item:pressed { background: @selected@; color: @text@; }
QMenu { background: @raised@; color: @text@; border: 1px solid @border-button@; padding: 5px; }
QMenu::item { padding: 5px 28px 5px 26px; border-radius: 5px; min-height: @18px@; }
QMenu::item:selected { background: @selected@; }
QMenu::item:disabled { color: @disabled@; }
QMenu::separator { height: 1px; background: @border@; margin: 5px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 7px; }
"""

_50_SCROLL = """
QScrollBar { background: @surface@; border: none; margin: 0; }
QWidget[ground="sunken"] QScrollBar { background: @sunken@; }
QPlainTextEdit[bare="true"] QScrollBar { background: @surface@; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @border-button@; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: @border-control@; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: none; width: 0; height: 0; }
QAbstractScrollArea::corner { background: @surface@; border: none; }
"""

_60_TABLES = """
QTableView, QListView, QTreeView { background: @surface@; color: @text@; border: none; outline: none;
  selection-background-color: @accent-soft@; selection-color: @text@; gridline-color: @border@; }
QListView#combo_list { background: @raised@; border: 1px solid @border-button@; }
QListView#help-topics::item, QListView#diagnosis-files::item { padding: 0 8px; border-radius: 6px; }
QListView#help-topics::item:selected, QListView#diagnosis-files::item:selected { background: @accent-soft@;
  color: @text@; }
QHeaderView { background: @sunken@; border: none; }
QHeaderView::section { background: @sunken@; color: @muted@; border: none;
  border-bottom: 1px solid @border@; padding: 0 10px; height: @30px@; font-weight: 600; }
QTableCornerButton::section { background: @sunken@; border: none; border-bottom: 1px solid @border@; }
"""

_PARTS = (_10_TEXT, _20_SURFACES, _30_FIELDS, _40_MENUS, _50_SCROLL, _60_TABLES)
_STYLES: tuple[tuple[TextStyle, str], ...] = (
    ("caption", ""),
    ("small", ""),
    ("subtitle", "font-weight: 600;"),
    ("title", "font-weight: 600;"),
    ("figure", "font-weight: 600;"),
    ("welcome", "font-weight: 600;"),
    ("display", "font-weight: 600;"),
)
_MARK = re.compile(r"@([a-z0-9-]+)@")


def build_stylesheet(tokens: Tokens, fonts: FontBook) -> str:
    """Return the application's style sheet for a scheme and a text size."""
    text = _text_styles(fonts) + "".join(_PARTS)
    edge = "on-tooltip" if tokens.scheme.is_high_contrast else "tooltip"

    def fill(match: re.Match[str]) -> str:
        name = match.group(1)
        if name == "tooltip-edge":
            name = edge
        if name.endswith("px") and name[:-2].isdigit():
            return f"{round(int(name[:-2]) * fonts.scale)}px"
        return tokens.colors[name]  # type: ignore[index]  # a wrong name is a KeyError, and a test's

    return _MARK.sub(fill, text)


def _text_styles(fonts: FontBook) -> str:
    rules = [
        f'QLabel[text-style="{style}"] {{ font-size: {fonts.pixels(style)}px; {extra} }}' for style, extra in _STYLES
    ]
    rules += [
        'QLabel[strong="true"] { font-weight: 600; }',
        f'QLabel[fixed="true"] {{ font-family: "{fonts.fixed_family}"; }}',
        f'QLabel[fixed="true"] {{ font-size: {fonts.fixed().pixelSize()}px; }}',
        f'QLineEdit[secret="true"][filled="true"] {{ font-family: "{fonts.fixed_family}"; }}',
        f"QLineEdit {{ font-size: {fonts.pixels('body')}px; }}",
        f"QMenuBar, QMenu {{ font-size: {fonts.pixels('body')}px; }}",
        f"QHeaderView::section {{ font-size: {fonts.pixels('small')}px; }}",
        f"QToolTip {{ font-size: {fonts.pixels('small')}px; }}",
    ]
    return "\n".join(rules)
