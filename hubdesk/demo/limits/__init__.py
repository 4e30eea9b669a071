"""HubSpot's limits: ten rolling seconds a token, a day an account, a second of searches, bursts of forms."""
