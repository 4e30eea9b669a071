"""The account: who it is, and how much of the day it has used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.hubspot.client import Patience, Priority

if TYPE_CHECKING:
    from hubdesk.hubspot.client import HubSpotClient


@dataclass(frozen=True, slots=True)
class AccountDetails:
    """An account.

    Attributes:
        portal_id: HubSpot's number of it.
        kind: ``STANDARD``, ``SANDBOX``, ``DEVELOPER_TEST`` or ``APP_DEVELOPER``.
        time_zone: Zone name such as ``US/Eastern``; decides when the day ends.
        currency: ISO code.
        ui_domain: Host of HubSpot's pages for this account.
        region: Data hosting location such as ``eu1``.
        other_currencies: ISO codes of the account's further currencies.
    """

    portal_id: int
    kind: str
    time_zone: str
    currency: str
    ui_domain: str
    region: str
    other_currencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DailyUsage:
    """Calls of the day as HubSpot's usage report has them: late, and without those of service keys.

    Attributes:
        limit: Calls of the day.
        used: Calls used.
    """

    limit: int
    used: int


class _Details(msgspec.Struct, rename="camel"):
    portal_id: int
    account_type: str | None = None
    time_zone: str | None = None
    company_currency: str | None = None
    additional_currencies: list[Any] | None = None
    ui_domain: str | None = None
    data_hosting_location: str | None = None


class _Usage(msgspec.Struct, rename="camel"):
    name: str | None = None
    usage_limit: int | None = None
    current_usage: int | None = None
    fetch_status: str | None = None


class _UsageReport(msgspec.Struct):
    results: list[_Usage]


async def account_details(
    client: HubSpotClient, *, priority: Priority = Priority.INTERACTIVE, patience: Patience = Patience.QUICK
) -> AccountDetails:
    """Return the account's details and tell the governor its time zone.

    Raises:
        HubDeskError: They cannot be read.
    """
    answer = await client.call("account.details", decode=_Details, priority=priority, patience=patience)
    details = answer.value
    client.governor.set_time_zone(details.time_zone or "")
    return AccountDetails(
        details.portal_id,
        details.account_type or "STANDARD",
        details.time_zone or "",
        details.company_currency or "",
        details.ui_domain or "app.hubspot.com",
        details.data_hosting_location or "",
        tuple(code for code in details.additional_currencies or () if isinstance(code, str)),
    )


async def daily_usage(client: HubSpotClient) -> DailyUsage | None:
    """Return the usage report's figures, or None when it has none. A hint only; answers' headers are the truth.

    Raises:
        HubDeskError: The report cannot be read.
    """
    answer = await client.call("account.usage", decode=_UsageReport)
    for one in answer.value.results:
        if (
            one.usage_limit is not None
            and one.current_usage is not None
            and one.fetch_status in (None, "SUCCESS", "CACHED")
        ):
            return DailyUsage(one.usage_limit, one.current_usage)
    return None
