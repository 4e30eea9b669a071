"""Reads what a token may do, from HubSpot's own list or by trying, and judges it by any choice of features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.engine.scopes.catalogue import ScopeCatalogue
from hubdesk.engine.scopes.features import lacking
from hubdesk.engine.scopes.probe import PROBED, probe
from hubdesk.engine.scopes.review import review
from hubdesk.engine.scopes.standing import Reading
from hubdesk.hubspot.endpoints import ENDPOINTS
from hubdesk.hubspot.token_info import token_info

if TYPE_CHECKING:
    from collections.abc import Collection

    from hubdesk.core.clock import Clock
    from hubdesk.engine.scopes.model import ScopeReview
    from hubdesk.engine.session import Session


class ScopeReviewer:
    """Reviews the scopes of one session's token.

    Args:
        session: The account.
        clock: Time.
        catalogue: What the scopes allow; the one that ships with the program unless given.
    """

    def __init__(self, session: Session, clock: Clock, catalogue: ScopeCatalogue | None = None) -> None:
        self._session = session
        self._clock = clock
        self._catalogue = catalogue or ScopeCatalogue.load()
        self._reading: Reading | None = None

    async def read(self, features: Collection[str]) -> ScopeReview:
        """Ask HubSpot what the token may do, try one harmless read per feature, and judge it.

        With HubSpot's list only reads that should work are tried: a refusal of one of those is the plan's. Without it
        all are, and what cannot be tried is not known.

        Args:
            features: Keys of the wanted features.

        Raises:
            TokenRefused: HubSpot does not accept the token.
            HubDeskError: HubSpot cannot be reached; what was read before stays.
        """
        session = self._session
        info = await token_info(session.client)
        granted = None if info is None else info.scopes
        seen = await probe(session.client, self._worth_trying(granted), session.usage)
        account = session.account
        self._reading = Reading(
            account.portal_id, account.name, account.token, self._clock.now(), granted=granted, seen=seen
        )
        return self._judged(self._reading, features)

    async def again(self, features: Collection[str]) -> ScopeReview | None:
        """Judge what was read last by other features, without a request; None when nothing was read yet."""
        return None if self._reading is None else self._judged(self._reading, features)

    def _judged(self, reading: Reading, features: Collection[str]) -> ScopeReview:
        return review(reading, features, self._catalogue, self._session.usage.times())

    def _worth_trying(self, granted: Collection[str] | None) -> list[str]:
        if granted is None:
            return list(PROBED)
        names = {self._catalogue.canonical(name) for name in granted}
        return [key for key in PROBED if not lacking(ENDPOINTS[key].scopes, names)]
