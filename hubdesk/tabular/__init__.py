"""A file becomes a table: encoding, dialect, exact rows. No word of HubSpot."""
