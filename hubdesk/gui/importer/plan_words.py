"""Words, icons and colours of a plan. No widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.language.say import say
from hubdesk.gui.wording import account_label, counted, number
from hubdesk.storage.plan.records import Action, Kind, Mark

if TYPE_CHECKING:
    from hubdesk.engine.records import Account
    from hubdesk.gui.theme.tokens import Token
    from hubdesk.storage.plan.records import PlanTotals

ACTIONS: dict[Action, tuple[str, str, Token, str]] = {
    Action.CREATE: ("Create", "create", "success", "new contacts"),
    Action.UPDATE: ("Update", "update", "note", "only what differs is sent"),
    Action.UNCHANGED: ("Unchanged", "unchanged", "muted", "not sent"),
    Action.REFUSED: ("Refused", "refused", "danger", "with the reason"),
}
"""Word, icon, colour and caption of each action, in the order of the screen."""

KINDS: dict[Kind, tuple[str, str]] = {
    Kind.FILLS: ("Fills empty", "Fills"),
    Kind.OVERWRITES: ("Overwrites", "Overwrites"),
    Kind.APPENDS: ("Adds", "Adds"),
    Kind.CLEARS: ("Clears", "Clears"),
    Kind.KEEPS: ("Kept", "Kept"),
}
"""Words of each kind of change: as a filter, and on a badge."""


MARKS: dict[Mark, str] = {Mark.OPTED_OUT: "Opted out", Mark.BOUNCED: "Bounced"}
"""Words of what is to be known of contacts, as filters."""


def write_words(totals: PlanTotals, account: Account, associated: int = 0) -> str:
    """Return what the write button says: ``Create 5 and update 10 contacts in Acme (12345678)``.

    ``associated`` contacts get a company, which is said when nothing else is written.
    """
    create, update = totals.count(Action.CREATE), totals.count(Action.UPDATE)
    where = account_label(account)
    if associated and not (create or update):
        return say("Associate {0} with companies in {1}", counted(associated, "contact", "contacts"), where)
    if create and update:
        return say("Create {0} and update {1} in {2}", number(create), counted(update, "contact", "contacts"), where)
    verb, count = (say("Create"), create) if create else (say("Update"), update)
    return say("{0} {1} in {2}", verb, counted(count, "contact", "contacts"), where)
