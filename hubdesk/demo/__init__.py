"""The demo portal: an independent HubSpot over loopback, in a process of its own.

It answers the endpoints that HubDesk uses the way HubSpot documents and others have observed them: limits, headers,
error bodies, partial answers, shuffled results. It knows nothing of HubDesk's protocol client, so that one misreading
of the API cannot hide in both. Start it with :func:`hubdesk.demo.server.serve` or ``python -m hubdesk.demo``.
"""
