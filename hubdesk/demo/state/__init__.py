"""What the portal remembers: contacts, tokens, counters, in one SQLite file or in memory."""
