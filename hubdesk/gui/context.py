"""What every pane is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.gui.actions import Actions
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.notifier import Notifier
    from hubdesk.gui.services import SettingsPort
    from hubdesk.gui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class GuiContext:
    """The window's surroundings.

    Attributes:
        theme: Looks.
        notifier: Takes what the user has to be told.
        scope: Owns the tasks of the window; panes take a child of it.
        actions: Menus and shortcuts.
        settings: The user's choices.
        services: The engine's side; each pane knows its own protocol of it.
    """

    theme: Theme
    notifier: Notifier
    scope: TaskScope
    actions: Actions
    settings: SettingsPort
    services: object
