"""The properties and owners of an account: from HubSpot, from the last visit, or HubSpot's own for a file without account."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.resources import resource
from hubdesk.mapping.model import Catalogue, Property
from hubdesk.storage.atomic import write_atomic

if TYPE_CHECKING:
    from pathlib import Path


def standard_catalogue() -> Catalogue:
    """Return the contact properties that come with HubSpot, for work without an account."""
    content = resource("standard_properties.json").read_bytes()
    return Catalogue(msgspec.json.decode(content, type=tuple[Property, ...]), (), owners_known=False)


class CatalogueCache:
    """Keeps the catalogue of each account since the last visit. Holds names and options, no contact."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save(self, portal_id: int, catalogue: Catalogue) -> None:
        """Keep ``catalogue``."""
        write_atomic(self._path(portal_id), msgspec.json.encode(catalogue))

    def load(self, portal_id: int) -> Catalogue | None:
        """Return what was kept, or None when there is nothing usable."""
        try:
            return msgspec.json.decode(self._path(portal_id).read_bytes(), type=Catalogue)
        except (OSError, msgspec.MsgspecError):
            return None

    def _path(self, portal_id: int) -> Path:
        return self._folder / f"catalogue-{portal_id}.json"
