"""Sentences for what HubSpot, not the file, made of a row, and titles for groups of rows.

Codes of HubSpot's refusals come from its own words, lower-cased.
"""

from __future__ import annotations

from hubdesk.engine.forms.file.refusals import PREFIX, sentences
from hubdesk.mapping.findings import FINDINGS

_TAKEN = "Another contact already has this value of {detail}, which no two may share."
_SENTENCES = {
    "hubspot.invalid_email": "HubSpot does not accept this e-mail address.",
    "hubspot.invalid_option": "HubSpot does not know this option of {detail}.",
    "hubspot.invalid_integer": "HubSpot wants a whole number in {detail}.",
    "hubspot.invalid_date": "HubSpot cannot read the date in {detail}.",
    "hubspot.property_doesnt_exist": "The property {detail} is no longer in the account.",
    "hubspot.read_only_value": "HubSpot does not let anybody write {detail}.",
    "hubspot.too_large": "The values of this row are too long for HubSpot.",
    "hubspot.contact_exists": "Another contact already has this address.",
    "hubspot.unique_value_taken": _TAKEN,
    "hubspot.duplicate_unique_property_value": _TAKEN,
    "mode.exists": "A contact with this address exists, and this import only creates.",
    "mode.missing": "No contact has this address, and this import only updates.",
    "hubspot.object_not_found": "The contact is gone from HubSpot; it was there when the file was compared.",
    "plan.lifecycle": "The lifecycle stage stays: HubSpot does not let it go backwards.",
    "plan.same_contact": "This address belongs to the same contact as an earlier row's; only that row is written.",
    "plan.changed": "Somebody changed this contact after the file was compared; what they wrote is kept.",
    "plan.gone": "Somebody deleted this contact, or merged it with another one, after the file was compared; nothing"
    " was written.",
    "plan.appeared": "Somebody created this contact after the file was compared; it got the file's values, as far as"
    " the columns' write rules allow.",
    "undo.archived": "The contact was archived; in HubSpot it can be brought back for 90 days.",
    "undo.archived_before": "The contact was archived by the undo; HubSpot lets only people bring it back.",
    "undo.unknown": "What this contact was before is not known.",
    "undo.appeared": "Somebody created this contact between preview and import; what it was before is not known.",
    "undo.gone": "The contact is not in HubSpot any more, or was merged with another one.",
    "undo.edited": "Somebody else edited this contact since; what is not the import's value any more is kept.",
    "undo.nothing": "The contact is as it was before the import already.",
    "outcome.unknown": "HubSpot's answer was lost. The contact may have been written; look before sending it again.",
    "form.outcome_unknown": "HubSpot may have received this submission: its answer was lost. Look there before sending"
    " it again.",
    "import.unclear": "HubSpot's import is done, but it complained about the whole file; look whether this contact is"
    " there before sending it again.",
    "import.failed": "HubSpot's import failed, and HubSpot does not tell whether this row was written before that.",
    "import.canceled": "HubSpot's import was cancelled, and HubSpot does not tell whether this row was written before"
    " that.",
    "import.nothing_written": "HubSpot's import ended before anything was written.",
    "import.gone": "HubSpot does not know its import of this row any more; whether it was written cannot be told.",
    "run.interrupted": "HubSpot's answer was not waited for. The contact may have been written; going on finds out.",
    "run.stopped": "The job was stopped before this row was sent.",
}


def remote_reason(code: str, detail: str) -> str:
    """Return the sentence for an outcome that was decided while sending.

    Args:
        code: Machine word of the outcome.
        detail: Names of the properties that it is about, may be empty.
    """
    known = _SENTENCES.get(code)
    if known is not None:
        return known.format(detail=detail or "one of the properties")
    if code.startswith(PREFIX):
        return sentences(code, detail)
    word = code.removeprefix("hubspot.").replace("_", " ")
    about = f" because of {detail}" if detail else ""
    return f"HubSpot refused this row{about} ({word})." if word else f"HubSpot refused this row{about}."


def reason_title(code: str) -> str:
    """Return a few words for a whole group of rows that were left out or refused for the same reason."""
    finding = FINDINGS.get(code)
    return finding.title if finding is not None else remote_reason(code, "").removesuffix(".")
