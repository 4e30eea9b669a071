"""The demo portal: an independent HubSpot over loopback, in a process of its own."""
