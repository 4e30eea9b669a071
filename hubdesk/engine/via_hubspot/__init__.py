"""Contacts as files that HubSpot imports by itself: when that is the better way, and how a job goes it."""
