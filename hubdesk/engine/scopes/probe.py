"""One harmless read per feature: what HubSpot answers shows whether the token may do it and whether the plan has it.

None of these reads brings a contact: a property's definition, a search that finds nothing, the first owner, the first
form. What only writes can use is not tried; nobody can know it without writing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import AccessError, HubDeskError, ScopeMissing
from hubdesk.engine.scopes.standing import Seen
from hubdesk.engine.together import together
from hubdesk.hubspot.client import Patience, Priority

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from hubdesk.engine.scopes.usage import ScopeUsage
    from hubdesk.hubspot.client import HubSpotClient


class _Anything(msgspec.Struct):
    """Whatever HubSpot answers; only that it answers counts."""


@dataclass(frozen=True, slots=True)
class _Read:
    endpoint: str
    path_args: Mapping[str, str] | None = None
    query: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None


_FINDS_NOTHING = msgspec.json.encode(
    {
        "limit": 1,
        "properties": ["hs_object_id"],
        "filterGroups": [{"filters": [{"propertyName": "hs_object_id", "operator": "EQ", "value": "0"}]}],
    }
)

_READS = (
    _Read("contacts.search", body=_FINDS_NOTHING),
    _Read("properties.get", path_args={"name": "email"}),
    _Read("owners.list", query=(("limit", "1"), ("archived", "false"))),
    _Read("forms.list", query=(("limit", "1"), ("archived", "false"))),
)

PROBED: tuple[str, ...] = tuple(read.endpoint for read in _READS)
"""Keys of the calls that are tried."""


async def probe(client: HubSpotClient, endpoints: Collection[str], usage: ScopeUsage | None = None) -> dict[str, Seen]:
    """Try the reads among ``endpoints``, side by side, and return what came of each.

    Args:
        client: Of the token.
        endpoints: Keys of calls; those that are no harmless reads are left out.
        usage: Told not to count these calls as uses.

    Raises:
        TokenRefused: HubSpot does not accept the token at all.
    """
    reads = [read for read in _READS if read.endpoint in endpoints]
    seen = await together(*(_try(client, read, usage) for read in reads))
    return dict(zip((read.endpoint for read in reads), seen, strict=True))


async def _try(client: HubSpotClient, read: _Read, usage: ScopeUsage | None) -> Seen:
    if usage is None:
        return await _ask(client, read)
    with usage.not_counting(read.endpoint):
        return await _ask(client, read)


async def _ask(client: HubSpotClient, read: _Read) -> Seen:
    try:
        await client.call(
            read.endpoint,
            path_args=read.path_args,
            query=read.query,
            body=read.body,
            decode=_Anything,
            priority=Priority.INTERACTIVE,
            patience=Patience.QUICK,
        )
    except ScopeMissing as refusal:
        named = refusal.scopes if refusal.named else ()
        return Seen("refused", named, refusal.category, rights=refusal.code == "token.rights")
    except AccessError:
        raise
    except HubDeskError:
        # The network, a limit, an answer that makes no sense: it says nothing about the scope.
        return Seen("unclear")
    return Seen("works")
