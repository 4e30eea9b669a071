"""The HubSpot protocol over httpx: one file per endpoint family."""
