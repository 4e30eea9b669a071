"""The words by which the governor tells requests apart: how urgent, and which limit they count against."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Priority(IntEnum):
    """Who waits for the answer."""

    INTERACTIVE = 0
    """A person, now. May use the reserve and overtakes bulk work."""
    BULK = 1
    """A job. Leaves the reserve free."""


class Family(StrEnum):
    """Endpoint families that HubSpot limits in different ways.

    ``CRM``, ``ACCOUNT`` and ``AUTH`` share the rolling window of the token. Search has a limit per account and second
    of its own and sends no limit headers; forms live on another host with a limit of their own (HubSpot's usage
    guidelines).
    """

    CRM = "crm"
    SEARCH = "search"
    FORMS = "forms"
    ACCOUNT = "account"
    AUTH = "auth"
