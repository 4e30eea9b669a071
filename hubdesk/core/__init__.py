"""Vocabulary of every layer: errors, clock, secret, redaction, events. Standard library only."""
