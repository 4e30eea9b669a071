"""The rate limit: what headers say, the budget they feed, the governor that admits requests."""
