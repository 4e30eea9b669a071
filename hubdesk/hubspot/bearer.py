"""The access token of one client: held here and nowhere else, replaced here while calls are under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.core.secret import Secret

if TYPE_CHECKING:
    import httpx


class Bearer:
    """A token, its successors, and whether HubSpot still accepts the present one.

    Attributes:
        token: The present token.
        generation: Grows with each replacement: a refusal counts only against the token that was refused.
        refused: Whether HubSpot has refused the present token.
    """

    def __init__(self, token: Secret) -> None:
        self.token = token
        self.generation = 0
        self.refused = False

    def apply(self, request: httpx.Request) -> None:
        """Add the ``Authorization`` header at the last moment, so that no request object holds it before."""
        request.headers["Authorization"] = f"Bearer {self.token.reveal()}"

    def drop(self) -> None:
        """Forget the token; no further request leaves."""
        self.replace(Secret(""))
        self.refused = True

    def replace(self, token: Secret) -> None:
        """Use ``token`` from the next request on."""
        self.token = token
        self.generation += 1
        self.refused = False
