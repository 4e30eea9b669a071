"""The rate-limit gauge: how much is used, by whom, and what that means.

Reads :class:`~hubdesk.hubspot.rate.snapshot.RateSnapshot` through a callable; asks HubSpot for nothing.
"""
