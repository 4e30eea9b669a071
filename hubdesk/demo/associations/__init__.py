"""Associations of contacts with companies, in batches."""
