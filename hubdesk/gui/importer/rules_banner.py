"""Says in the Check step which of the account's own rules for values HubDesk cannot check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.language.say import heard
from hubdesk.gui.widgets.banner import BannerText
from hubdesk.mapping.property_rules import words_about_rules

if TYPE_CHECKING:
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.recipe import Recipe

_KEY = "rules"


class RulesBanner:
    """A note above the rows that were checked; who closed it is not told the same again.

    Args:
        pane: The Import pane.
    """

    def __init__(self, pane: ImportPane) -> None:
        self._pane = pane
        self._told: BannerText | None = None
        self._closed: BannerText | None = None

    def show(self, recipe: Recipe | None, catalogue: Catalogue | None) -> None:
        """Say what is not checked.

        Args:
            recipe: What becomes of the columns; None where nothing is to be said, as outside of the Check step.
            catalogue: The account's properties.
        """
        banners = self._pane.banners
        if self._told is not None and _KEY not in banners.keys():  # noqa: SIM118  # not a dict
            self._closed = self._told
        wanted = self._banner(recipe, catalogue) if recipe is not None and catalogue is not None else None
        self._told = None if wanted == self._closed else wanted
        if self._told is None:
            banners.remove(_KEY)
        else:
            banners.show_banner(_KEY, self._told)

    def _banner(self, recipe: Recipe, catalogue: Catalogue) -> BannerText | None:
        said = [heard(words) for words in words_about_rules(recipe, catalogue)]
        if not said:
            return None
        pane = self._pane
        said.append(pane.tr("A row that breaks one is refused when it is written, and Results says why."))
        action = pane.tr("Show scopes") if catalogue.rules_scopes else ""
        title = pane.tr("Not every rule of the account is checked here.")
        return BannerText("note", title, " ".join(said), action, self._show_scopes if action else None)

    def _show_scopes(self) -> None:
        self._pane.pane_requested.emit("scopes")
