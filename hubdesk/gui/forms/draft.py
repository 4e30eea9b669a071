"""What was typed into a form and not yet sent: kept in memory, for each account its own, until the window ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.gui.forms.words import Card


@dataclass(slots=True)
class Draft:
    """The state of one form.

    Attributes:
        values: What stands in the fields, by name.
        ticked: Keys of the consents that are ticked.
        context: What is typed about the context, by key.
        begun: Whether the user changed anything since it was new.
        left: Names of fields that were left after something was typed.
        tried: Whether the user tried to submit it.
        refused: What HubSpot said about fields in its last refusal, by name; forgotten when the field changes.
        card: What became of it, shown in place of the form; None while it is being filled in.
    """

    values: dict[str, str] = field(default_factory=dict)
    ticked: frozenset[str] = frozenset()
    context: dict[str, str] = field(default_factory=dict)
    begun: bool = False
    left: set[str] = field(default_factory=set)
    tried: bool = False
    refused: dict[str, str] = field(default_factory=dict)
    card: Card | None = None


class Drafts:
    """Drafts by form, of the account in use and, out of sight, of all others: what is typed is about a person."""

    def __init__(self) -> None:
        self._every: dict[int, dict[str, Draft]] = {}
        self._kept: dict[str, Draft] = {}

    def use(self, portal_id: int | None) -> None:
        """Go over to the drafts of an account; None has none."""
        self._kept = {} if portal_id is None else self._every.setdefault(portal_id, {})

    def of(self, form_id: str) -> Draft | None:
        """Return the draft of a form, None when it was never opened or was cleared."""
        return self._kept.get(form_id)

    def keep(self, form_id: str, draft: Draft, portal_id: int | None = None) -> None:
        """Keep the draft of a form of the account in use, or of another one."""
        kept = self._kept if portal_id is None else self._every.setdefault(portal_id, {})
        kept[form_id] = draft

    def begun(self) -> frozenset[str]:
        """Return the ids of the forms into which something was typed that was not sent."""
        return frozenset(form_id for form_id, draft in self._kept.items() if _is_open(draft))

    def waiting(self) -> int:
        """Return how many forms of all accounts have something typed into them that was not sent."""
        return sum(_is_open(draft) for drafts in self._every.values() for draft in drafts.values())

    def clear(self) -> None:
        """Forget everything, of all accounts."""
        self._every.clear()
        self._kept = {}


def _is_open(draft: Draft) -> bool:
    return draft.begun and draft.card is None
