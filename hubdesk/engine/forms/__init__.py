"""Forms of the account: what one asks for, what may be submitted, and what became of it."""
