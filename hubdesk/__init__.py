"""HubDesk: contacts from a file into HubSpot, checked first, written once, resumable.

The layers, each importing only what stands to its right::

    __main__ > gui | cli > bootstrap > engine > hubspot | storage | mapping | demo > tabular > core

``gui`` is the only place that imports PySide6 and qasync, ``hubspot`` the only one for httpx, ``storage`` for
keyring. ``demo`` is an independent HubSpot over loopback and shares no code with ``hubspot``.
"""
