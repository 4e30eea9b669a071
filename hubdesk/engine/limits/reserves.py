"""What the user leaves to other integrations, between the settings and the governor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.hubspot.rate.reserve import Reserve

if TYPE_CHECKING:
    from hubdesk.storage.settings import Settings, SettingsStore


def reserve_of(settings: Settings) -> Reserve:
    """Return the reserve that the settings hold."""
    return Reserve(day_share=settings.reserve_day_share, burst_calls=settings.reserve_burst_calls)


def keep_reserve(store: SettingsStore, reserve: Reserve) -> None:
    """Put a reserve into the settings; sessions that are open are told with ``Governor.set_reserve``.

    Raises:
        StorageProblem: The settings cannot be saved.
        msgspec.ValidationError: A value is beyond what the settings take (0.9 of the day, 1,000 calls).
    """
    settings = store.load().settings
    store.save(
        msgspec.structs.replace(settings, reserve_day_share=reserve.day_share, reserve_burst_calls=reserve.burst_calls)
    )
