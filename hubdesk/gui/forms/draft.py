"""What was typed into a form and not yet sent: kept in memory, as long as the account is the current one."""

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
    """Drafts by form, of one account."""

    def __init__(self) -> None:
        self._kept: dict[str, Draft] = {}

    def of(self, form_id: str) -> Draft | None:
        """Return the draft of a form, None when it was never opened or was cleared."""
        return self._kept.get(form_id)

    def keep(self, form_id: str, draft: Draft) -> None:
        """Keep the draft of a form."""
        self._kept[form_id] = draft

    def begun(self) -> frozenset[str]:
        """Return the ids of the forms into which something was typed that was not sent."""
        return frozenset(form_id for form_id, draft in self._kept.items() if draft.begun and draft.card is None)

    def clear(self) -> int:
        """Forget everything; return how many forms had something typed into them."""
        count = len(self.begun())
        self._kept.clear()
        return count
