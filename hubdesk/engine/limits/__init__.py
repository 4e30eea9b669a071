"""What is made of HubSpot's limits beyond obeying them: a log of calls, forecasts, advice."""
