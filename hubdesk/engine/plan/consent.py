"""What HubSpot knows of whether a contact may be written to by e-mail, read along with a plan. Pure.

An import changes none of it: both are read-only for programs, and so is the marketing status.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.storage.plan.records import Mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hubdesk.mapping.model import Catalogue

_OPTED_OUT = "hs_email_optout"
_BOUNCED = ("hs_email_hard_bounce_reason_enum", "hs_email_hard_bounce_reason")
"""HubSpot fills these in after a hard bounce; older accounts have the second alone."""

WORDS = {
    Mark.OPTED_OUT: "have unsubscribed from all e-mail",
    Mark.BOUNCED: "have an address that hard-bounced",
}
"""What is said of contacts with a mark."""

MARKETING = (
    "Whether new contacts become marketing contacts, which may cost more, is decided in HubSpot (Settings >"
    " Integrations > Marketing contacts). Batches cannot set it."
)
"""What is said where contacts are created."""


def consent_properties(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the properties to read, of those that the account has."""
    return tuple(name for name in (_OPTED_OUT, *_BOUNCED) if name in catalogue.by_name)


def marks_of(properties: Mapping[str, str | None]) -> Mark:
    """Return the marks of a contact as it was read."""
    marks = Mark.NONE
    if (properties.get(_OPTED_OUT) or "").lower() == "true":
        marks |= Mark.OPTED_OUT
    if any(properties.get(name) for name in _BOUNCED):
        marks |= Mark.BOUNCED
    return marks
